import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useT } from '../../../../i18n/useT';
import type { Report } from '../entryTypes';
import { numbersOf, type GridLine } from '../grid/gridLines';
import type { Sheet } from '../grid/useSheet';
import { hasDenominator } from '../sheet/lineFields.js';
import type { Entry } from '../useEntry';
import { Progress, SaveButton, WhereFiguresAre } from './SheetBar';

interface SheetFootProps {
  readonly report: Report;
  readonly entry: Entry;
  readonly sheet: Sheet;
  readonly onSubmit: () => void;
}

/** At the foot of the screen however long the sheet is: what the line at hand counts, how far the sheet is, where its figures are, and handing it in. */
export function SheetFoot({ report, entry, sheet, onSubmit }: SheetFootProps) {
  const t = useT();
  const again = report.state === 'returned' || report.period.lockedAt !== null;
  return (
    <Box className="no-print" sx={({ palette }) => ({ position: 'sticky', bottom: 0, zIndex: 3, display: 'grid', gap: 0.75, px: 2, py: 1, backgroundColor: palette.background.paper, borderTop: `1px solid ${palette.lineStrong}`, borderRadius: '0 0 10px 10px' })}>
      {sheet.at ? <Counted grid={sheet.at} /> : null}
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
        <Box sx={{ flex: '0 1 320px', minWidth: 0 }}><Progress sheet={sheet} /></Box>
        <Box sx={{ flex: 1, minWidth: 0 }}>{entry.wasRestored ? null : <WhereFiguresAre report={report} entry={entry} sheet={sheet} />}</Box>
        <SaveButton report={report} entry={entry} />
        <Button variant="contained" onClick={onSubmit} sx={{ flex: 'none' }}>{t(again ? 'indicatorEntry.submit.again' : 'indicatorEntry.submit.action')}</Button>
      </Box>
    </Box>
  );
}

/** What is to be counted in the line at hand; here, so that nothing moves under the cursor. */
function Counted({ grid }: { grid: GridLine }) {
  const t = useT();
  const { kind, numeratorText, denominatorText } = grid.line.indicator;
  const parts = [
    { label: t(kind === 'count' ? 'indicatorEntry.grid.count' : 'indicatorEntry.grid.numerator'), text: numeratorText },
    { label: t('indicatorEntry.grid.denominator'), text: hasDenominator(kind) ? denominatorText : '' },
  ].filter(({ text }) => text);
  if (parts.length === 0) return null;
  return (
    <Box data-testid="counted" sx={{ fontSize: '0.875rem' }}>
      <Box component="span" sx={{ color: 'text.secondary' }}>{[t('indicatorEntry.grid.lineAtHand'), numbersOf(grid)].filter(Boolean).join(' ')} · </Box>
      {parts.map(({ label, text }, index) => (
        <span key={label}>{index ? ' · ' : ''}<Box component="span" sx={{ fontWeight: 600 }}>{label}:</Box> {text}</span>
      ))}
    </Box>
  );
}
