import Box from '@mui/material/Box';
import TableCell from '@mui/material/TableCell';
import { useT } from '../../../../i18n/useT';
import { hasDenominator } from '../sheet/lineFields.js';
import type { GridLine } from './gridLines';

/** The figures where they may only be read. */
export function ReportedCells({ grid, role }: { grid: GridLine; role: string | undefined }) {
  const t = useT();
  const { fields, line } = grid;
  const { kind } = line.indicator;
  const isAnswer = kind === 'shareOfUnits' && fields.state === 'VALUE';
  const numerator = isAnswer ? t(fields.numerator.value === '1' ? 'indicatorEntry.grid.yes' : 'indicatorEntry.grid.no') : fields.numerator.text;
  return (
    <>
      <TableCell role={role} align="right" sx={{ fontWeight: 500 }}>{numerator || '–'}</TableCell>
      <TableCell role={role} align="right">{hasDenominator(kind) ? fields.denominator.text || '–' : <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{t('indicatorEntry.grid.noDenominator')}</Box>}</TableCell>
      <TableCell role={role}>
        {fields.state ? t(`indicatorEntry.state.${fields.state}`) : line.heldBy ? t('indicatorEntry.grid.waitsFor', { plan: line.heldBy.planTitle }) : t('indicatorEntry.noState')}
        {fields.note ? <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>{fields.note}</Box> : null}
      </TableCell>
    </>
  );
}
