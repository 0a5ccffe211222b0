import Box from '@mui/material/Box';
import type { MeasurementReportState } from '#domain';
import { STANDING_LOOKS } from '../../../../components/standings';
import { useT } from '../../../../i18n/useT';
import type { ToneName } from '../../../../theme/tokens';
import type { ReportRow } from '../entryTypes';

/** A report goes the way a task goes, so its states are drawn with the same glyphs; only the lock is its own. */
const LOOKS: Readonly<Record<MeasurementReportState, { readonly tone: ToneName; readonly path: string }>> = {
  draft: STANDING_LOOKS.notYetDue,
  submitted: STANDING_LOOKS.submitted,
  returned: STANDING_LOOKS.returned,
  verified: STANDING_LOOKS.completedOnTime,
  handedOver: STANDING_LOOKS.withdrawn,
  locked: { tone: 'grey', path: 'M3.6 7.4h8.8v6H3.6ZM5.4 7.4V5.2a2.6 2.6 0 0 1 5.2 0v2.2' },
};

/** Of a period that is locked nothing is being entered: what was not handed in is named so, unless it was opened again. */
export const isOver = ({ isMissed, unlockExpiresAt }: Pick<ReportRow, 'isMissed' | 'unlockExpiresAt'>): boolean => isMissed && unlockExpiresAt === null;

export function ReportStateChip({ row }: { row: Pick<ReportRow, 'state' | 'isMissed' | 'unlockExpiresAt'> }) {
  const t = useT();
  const { state } = row;
  const isMissed = isOver(row);
  const { tone, path } = isMissed ? STANDING_LOOKS.notReported : LOOKS[state];
  return (
    <Box component="span" sx={({ palette }) => ({ display: 'inline-flex', alignItems: 'center', gap: 0.75, p: '2px 8px 2px 6px', borderRadius: '6px', fontSize: '0.8125rem', fontWeight: 500, lineHeight: 1.45, color: palette.tones[tone].ink, backgroundColor: palette.tones[tone].soft, '@media print': { border: `1px solid ${palette.tones[tone].ink}` } })}>
      <svg width={14} height={14} viewBox="0 0 16 16" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
        <path d={path} fill="none" stroke="currentColor" strokeWidth={1.7} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span>{t(isMissed ? 'indicatorEntry.report.missed' : `indicatorEntry.reportState.${state}`)}</span>
    </Box>
  );
}
