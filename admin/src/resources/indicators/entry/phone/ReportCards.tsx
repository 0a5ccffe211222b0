import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useT } from '../../../../i18n/useT';
import type { Report } from '../entryTypes';
import type { PendingFigures } from '../grid/EntryGrid';
import type { GridLine } from '../grid/gridLines';
import type { Sheet } from '../grid/useSheet';
import { EntryCard } from './EntryCard';

interface ReportCardsProps {
  readonly report: Report;
  readonly sheet: Sheet;
  readonly pending: PendingFigures;
  readonly actionOf: ((line: GridLine) => ReactNode) | null;
}

const unchanged = () => undefined;

/** Where nothing is typed a phone shows the lines one below the other: nobody taps through eight numbers to read them. */
export function ReportCards({ report, sheet, pending, actionOf }: ReportCardsProps) {
  const t = useT();
  return (
    <Box component="ul" aria-label={t('indicatorEntry.grid.label', { count: sheet.shown.length })} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {sheet.shown.map((grid) => (
        <Box component="li" key={grid.id} data-line={grid.id} sx={{ p: 2, borderTop: 1, borderColor: 'divider' }}>
          <EntryCard grid={grid} planId={report.plan.id} isEditable={false} isUnsent={false} serverError={undefined} onChange={unchanged} pending={pending[grid.id] ?? null} action={actionOf?.(grid)} />
        </Box>
      ))}
    </Box>
  );
}
