import Box from '@mui/material/Box';
import { formatDecimal } from '../../../../components/numbers';
import { useT } from '../../../../i18n/useT';
import type { MeasurementState } from '#domain';
import type { ColumnKey } from '../sheet/gridMove.js';
import { cellOf, EMPTY_CELL, hasDenominator, withNumber, withState, type LineFields, type NumberCell as Cell } from '../sheet/lineFields.js';
import { cellField } from './cellLooks';
import { ChoiceCell } from './ChoiceCell';
import { titleOf, type GridLine } from './gridLines';
import { NumberCell } from './NumberCell';
import { useLineWords } from './useLineWords';

export interface CellProps {
  readonly grid: GridLine;
  readonly spotOf: (column: ColumnKey) => string;
  readonly describedBy: string | undefined;
  readonly onChange: (id: string, fields: LineFields) => void;
}

/** The figure, the number counted, or yes and no, by the kind of the indicator. */
export function NumeratorCell({ grid, spotOf, describedBy, onChange }: CellProps) {
  const t = useT();
  const { answerChoices } = useLineWords();
  const { fields, line, id } = grid;
  const title = titleOf(grid);
  const change = (cell: Cell) => onChange(id, withNumber(fields, 'numerator', cell));
  if (line.indicator.kind === 'shareOfUnits') {
    return (
      <ChoiceCell
        value={fields.numerator.value ?? ''}
        choices={answerChoices}
        label={t('indicatorEntry.grid.answerFor', { title })}
        spot={spotOf('numerator')}
        isInvalid={isFaulty(grid, 'numerator')}
        describedBy={describedBy}
        onChange={(value) => change(value === '' ? EMPTY_CELL : cellOf(value, formatDecimal))}
      />
    );
  }
  const isCount = line.indicator.kind === 'count';
  return (
    <NumberCell
      cell={fields.numerator}
      label={t(isCount ? 'indicatorEntry.grid.countFor' : 'indicatorEntry.grid.numeratorFor', { title })}
      spot={spotOf('numerator')}
      isInvalid={isFaulty(grid, 'numerator')}
      describedBy={describedBy}
      placeholder={placeholderOf(fields)}
      onChange={change}
    />
  );
}

export function DenominatorCell({ grid, spotOf, describedBy, onChange }: CellProps) {
  const t = useT();
  const { fields, line, id } = grid;
  if (!hasDenominator(line.indicator.kind)) return <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{t('indicatorEntry.grid.noDenominator')}</Box>;
  return (
    <NumberCell
      cell={fields.denominator}
      label={t('indicatorEntry.grid.denominatorFor', { title: titleOf(grid) })}
      spot={spotOf('denominator')}
      isInvalid={isFaulty(grid, 'denominator')}
      describedBy={describedBy}
      placeholder={placeholderOf(fields)}
      onChange={(cell) => onChange(id, withNumber(fields, 'denominator', cell))}
    />
  );
}

export function StateCell({ grid, spotOf, onChange }: CellProps) {
  const t = useT();
  const { stateChoices } = useLineWords();
  const { fields, id } = grid;
  return (
    <ChoiceCell
      value={fields.state ?? ''}
      choices={stateChoices}
      label={t('indicatorEntry.grid.stateFor', { title: titleOf(grid) })}
      spot={spotOf('state')}
      onChange={(value) => onChange(id, withState(fields, value === '' ? null : (value as MeasurementState)))}
    />
  );
}

export function NoteCell({ grid, spotOf, describedBy, onChange }: CellProps) {
  const t = useT();
  const { fields, id, outcome } = grid;
  const isDoubt = outcome.doubts.length > 0;
  return (
    <Box
      component="input"
      type="text"
      maxLength={2000}
      data-spot={spotOf('note')}
      aria-label={t('indicatorEntry.grid.noteFor', { title: titleOf(grid) })}
      aria-invalid={outcome.problems.some(({ field }) => field === 'reason') || undefined}
      aria-required={isDoubt || undefined}
      aria-describedby={describedBy}
      placeholder={t(isDoubt ? 'indicatorEntry.grid.noteDoubt' : 'indicatorEntry.grid.noteReason')}
      value={fields.note}
      onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(id, { ...fields, note: event.target.value })}
      sx={cellField}
    />
  );
}

/** A missing number is no fault while the line is still being typed. */
function isFaulty({ fields, outcome }: GridLine, column: 'numerator' | 'denominator'): boolean {
  const cell = fields[column];
  return cell.fault !== null || cell.readings.length > 0 || outcome.problems.some(({ field, code }) => field === column && code !== 'required');
}

const placeholderOf = ({ state }: LineFields): string | undefined => (state !== null && state !== 'VALUE' ? '–' : undefined);
