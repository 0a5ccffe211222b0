import Box from '@mui/material/Box';
import type { MeasurementReportState } from '#domain';
import { StandingGlyph } from '../../../../components/StandingGlyph';
import { STANDING_LOOKS, type StandingName } from '../../../../components/standings';
import { useT } from '../../../../i18n/useT';

/** A report goes the way a task goes, so its states are drawn with the same glyphs. */
const LOOKS: Readonly<Record<MeasurementReportState, StandingName>> = { draft: 'notYetDue', submitted: 'submitted', returned: 'returned', verified: 'completedOnTime', locked: 'suspended' };

export function ReportStateChip({ state }: { state: MeasurementReportState }) {
  const t = useT();
  const standing = LOOKS[state];
  const { tone } = STANDING_LOOKS[standing];
  return (
    <Box component="span" sx={({ palette }) => ({ display: 'inline-flex', alignItems: 'center', gap: 0.75, p: '2px 8px 2px 6px', borderRadius: '6px', fontSize: '0.8125rem', fontWeight: 500, lineHeight: 1.45, color: palette.tones[tone].ink, backgroundColor: palette.tones[tone].soft, '@media print': { border: `1px solid ${palette.tones[tone].ink}` } })}>
      <StandingGlyph standing={standing} size={14} />
      <span>{t(`indicatorEntry.reportState.${state}`)}</span>
    </Box>
  );
}
