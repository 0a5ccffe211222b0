import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type ReactNode } from 'react';
import { useT } from '../../../../i18n/useT';
import { numbersOf, titleOf, type GridLine } from '../grid/gridLines';
import { LineCompare } from '../grid/LineCompare';
import { DenominatorCell, NoteCell, NumeratorCell, StateCell } from '../grid/LineCells';
import { LineDetails } from '../grid/LineDetails';
import { LineRemarks } from '../grid/LineRemarks';
import { LineResult } from '../grid/LineResult';
import { Readings } from '../grid/Readings';
import { useLineWords } from '../grid/useLineWords';
import type { ColumnKey } from '../sheet/gridMove.js';
import { hasDenominator, type LineFields } from '../sheet/lineFields.js';

interface EntryCardProps {
  readonly grid: GridLine;
  readonly planId: string;
  readonly isEditable: boolean;
  readonly isUnsent: boolean;
  readonly serverError: string | undefined;
  readonly onChange: (id: string, fields: LineFields) => void;
  readonly pending?: { numerator: string; denominator: string } | null;
  /** The office's action on the line. */
  readonly action?: ReactNode;
}

/** One indicator for one thumb: what is asked, two fields, what they come to. */
export function EntryCard({ grid, planId, isEditable, isUnsent, serverError, onChange, pending = null, action }: EntryCardProps) {
  const t = useT();
  const { remarks, targetText, figureText, placesText } = useLineWords();
  const [isOpen, setOpen] = useState(false);
  const { line, outcome, hasNote, isReadOnly } = grid;
  const isOpenToEdit = isEditable && !isReadOnly;
  const said = remarks(grid);
  const remarksId = `remarks-${grid.id}`;
  const cells = { grid, spotOf: (column: ColumnKey) => column, describedBy: said.length || serverError ? remarksId : undefined, onChange };
  const { kind } = line.indicator;
  const places = placesText(line);
  const targets = [...new Set(outcome.targets.map(({ target }) => targetText(target)))];
  const numeratorLabel = kind === 'count' ? t('indicatorEntry.phone.number') : kind === 'shareOfUnits' ? t('indicatorEntry.grid.choose') : t('indicatorEntry.grid.numerator');
  return (
    <Box sx={{ display: 'grid', gap: 1.5, '& input, & select': { minHeight: 48, fontSize: '1rem' } }}>
      <Box>
        <Box component="h2" sx={{ m: 0, fontSize: '1rem', fontWeight: 600 }}>{[numbersOf(grid), titleOf(grid)].filter(Boolean).join('. ')}</Box>
        {places ? <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{places}</Box> : null}
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
          {targets.length ? targets.join(' · ') : t('indicatorEntry.grid.noTarget')}
          {isUnsent ? <Box component="span" sx={{ color: 'tones.amber.ink' }}> · {t('indicatorEntry.grid.unsent')}</Box> : null}
        </Box>
      </Box>
      {isOpenToEdit ? (
        <>
          <Box sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: hasDenominator(kind) ? '1fr 1fr' : '1fr' }}>
            <Field label={numeratorLabel} help={line.indicator.numeratorText}><NumeratorCell {...cells} /></Field>
            {hasDenominator(kind) ? <Field label={t('indicatorEntry.grid.denominator')} help={line.indicator.denominatorText}><DenominatorCell {...cells} /></Field> : null}
          </Box>
          <Field label={t('indicatorEntry.grid.state')}><StateCell {...cells} /></Field>
        </>
      ) : (
        <Box>
          <Box sx={{ fontSize: '1.0625rem', fontWeight: 500 }}>{isReadOnly && !outcome.figure ? t('indicatorEntry.grid.waitsFor', { plan: line.heldBy?.planTitle ?? '' }) : outcome.figure ? figureText(outcome.figure, line) : t('indicatorEntry.noState')}</Box>
          {grid.fields.note ? <Box sx={{ fontSize: '0.875rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>{grid.fields.note}</Box> : null}
        </Box>
      )}
      <LineRemarks id={remarksId} said={said} serverError={serverError} heldBy={line.heldBy} />
      {isOpenToEdit ? <Readings grid={grid} onChange={onChange} /> : null}
      {isOpenToEdit && hasNote ? <Field label={t('indicatorEntry.grid.note')}><NoteCell {...cells} /></Field> : null}
      <LineResult grid={grid} pending={pending} hasValue={isOpenToEdit} />
      {action}
      <LineCompare line={line} />
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} sx={{ justifySelf: 'start', minHeight: 44, ml: -1 }}>{t(isOpen ? 'indicatorEntry.report.historyHide' : 'common.details')}</Button>
      {isOpen ? <LineDetails grid={grid} planId={planId} onChange={isOpenToEdit ? onChange : null} /> : null}
    </Box>
  );
}

function Field({ label, help, children }: { label: string; help?: string; children: React.ReactNode }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.25, minWidth: 0, alignContent: 'start' }}>
      <Box sx={{ fontSize: '0.875rem', fontWeight: 500 }} aria-hidden="true">{label}</Box>
      {children}
      {help ? <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>{help}</Box> : null}
    </Box>
  );
}
