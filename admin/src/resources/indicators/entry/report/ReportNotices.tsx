import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { formatInstantVi } from '../../../../components/DateVi';
import { useT, type MessageKey } from '../../../../i18n/useT';
import { may, type Report } from '../entryTypes';

const TWO_LINES = { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '2', overflow: 'hidden' } as const;

/** Why the report is as it is, where nobody can miss it: given back, locked, opened again, waiting. */
export function ReportNotices({ report, isWide }: { report: Report; isWide: boolean }) {
  const t = useT();
  const { state, period, unlock, submittedAt } = report;
  // Using an unlock means handing in, so one that came last was never used.
  const isUnlockOver = unlock === null && report.events.at(-1)?.action === 'unlock';
  return (
    <>
      {state === 'returned' ? <Returned report={report} isWide={isWide} /> : null}
      {unlock ? (
        <Alert severity="warning" role="note">
          <AlertTitle component="h2">{t('indicatorEntry.report.unlockTitle', { at: formatInstantVi(unlock.expiresAt) })}</AlertTitle>
          {t('indicatorEntry.report.unlockText', { reason: unlock.reason, person: unlock.grantedBy.fullName })}
        </Alert>
      ) : null}
      {period.lockedAt && !unlock ? (
        <Alert severity="info" role="note">
          <AlertTitle component="h2">{t(report.isMissed ? 'indicatorEntry.report.missedTitle' : 'indicatorEntry.report.lockedTitle', { date: formatInstantVi(period.lockedAt).slice(0, 10) })}</AlertTitle>
          {lockedWords(report, isUnlockOver).map((key) => t(key)).join(' ')}
        </Alert>
      ) : null}
      {state === 'submitted' && may(report, 'recall') && submittedAt ? <Alert severity="success" role="note">{t('indicatorEntry.report.waiting', { at: formatInstantVi(submittedAt) })}</Alert> : null}
      {report.allowedActions.length === 0 && !period.lockedAt ? <Alert severity="info" role="note">{t('indicatorEntry.report.readOnly')}</Alert> : null}
    </>
  );
}

/** The office is not told to ask the office. */
function lockedWords(report: Report, isUnlockOver: boolean): MessageKey[] {
  if (may(report, 'unlock')) return [report.isMissed ? 'indicatorEntry.report.missedText' : 'indicatorEntry.report.lockedFor', isUnlockOver ? 'indicatorEntry.report.unlockOverOffice' : 'indicatorEntry.report.unlockOffice'];
  if (isUnlockOver) return ['indicatorEntry.report.unlockExpired'];
  return [report.isMissed ? 'indicatorEntry.report.missedText' : 'indicatorEntry.report.lockedFor', 'indicatorEntry.report.unlockAsk'];
}

/** On a phone the first two lines, so that what is to be mended is in sight with its reason; the rest at a touch. */
function Returned({ report, isWide }: { report: Report; isWide: boolean }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const isWhole = isWide || isOpen;
  const returned = [...report.events].reverse().find(({ action }) => action === 'return');
  if (!returned?.note) return null;
  return (
    <Alert severity="warning" role="note" sx={({ palette }) => ({ alignItems: 'flex-start', border: `1px solid ${palette.tones.orange.ink}`, backgroundColor: palette.tones.orange.soft })}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: 1 }}>
        <AlertTitle component="h2" sx={{ mb: isWide ? undefined : 0 }}>{t('indicatorEntry.report.returnedTitle')}</AlertTitle>
        {isWide ? null : <Button size="small" color="inherit" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} sx={{ mt: -0.5, minWidth: 0, minHeight: 32, flex: 'none' }}>{t(isOpen ? 'indicatorEntry.report.historyHide' : 'common.details')}</Button>}
      </Box>
      <Box sx={{ whiteSpace: 'pre-wrap', fontSize: '0.9375rem', ...(isWhole ? {} : TWO_LINES) }}>{returned.note}</Box>
      <Box sx={{ mt: 0.5, color: 'text.secondary', display: isWhole ? undefined : 'none' }}>
        {t('indicatorEntry.report.by', { person: returned.person?.fullName ?? '', at: formatInstantVi(returned.at) })}
        {may(report, 'submit') ? <Box sx={{ mt: 0.5 }}>{t('indicatorEntry.report.returnedHelp')}</Box> : null}
      </Box>
    </Alert>
  );
}
