import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { ConfirmWithReason } from '../../../../components/ConfirmWithReason';
import { useT } from '../../../../i18n/useT';
import { may, type Report } from '../entryTypes';
import type { PendingFigures } from '../grid/EntryGrid';
import type { ReportQuery } from '../useReport';
import { UnlockDialog } from './UnlockDialog';
import { useReportChange } from './useReportChange';

interface OfficeActionsProps {
  readonly report: Report;
  readonly query: ReportQuery;
  readonly pending: PendingFigures;
  readonly onVerified: () => void;
}

type Verb = 'return' | 'verify' | 'unlock';

/** What the office does with a report: give it back, verify it, open it again after the lock (RULES.md I12). */
export function OfficeActions({ report, query, pending, onVerified }: OfficeActionsProps) {
  const t = useT();
  const notify = useNotify();
  const [asked, setAsked] = useState<Verb | null>(null);
  const change = useReportChange(query, () => {
    notify(t(asked === 'return' ? 'indicatorEntry.actions.returned' : asked === 'unlock' ? 'indicatorEntry.actions.unlocked' : 'indicatorEntry.actions.verified'), { type: 'success' });
    setAsked(null);
    onVerified();
  });
  const send = (verb: Verb, body: object) => change.mutate({ path: `/measurement-reports/${report.id}/${verb}`, body, version: report.version });
  const lines = Object.entries(pending).map(([indicatorId, { numerator, denominator, note }]) => ({ indicatorId, verifiedNumerator: numerator, verifiedDenominator: denominator, note }));
  const unit = report.unit.shortName;
  const close = () => setAsked(null);
  return (
    <>
      {may(report, 'unlock') ? <Button variant="outlined" onClick={() => setAsked('unlock')}>{t('indicatorEntry.actions.unlock')}</Button> : null}
      {may(report, 'return') ? <Button variant="outlined" onClick={() => setAsked('return')}>{t('indicatorEntry.actions.return')}</Button> : null}
      {may(report, 'verify') ? <Button variant="contained" onClick={() => setAsked('verify')}>{t('indicatorEntry.actions.verify')}</Button> : null}
      <ConfirmWithReason open={asked === 'return'} isReasonRequired title={t('indicatorEntry.actions.returnTitle', { unit })} text={t('indicatorEntry.actions.returnText')} confirmLabel={t('indicatorEntry.actions.return')} isPending={change.isPending} onConfirm={(note) => send('return', { note })} onClose={close} />
      <ConfirmWithReason
        open={asked === 'verify'}
        title={t('indicatorEntry.actions.verifyTitle', { unit })}
        text={lines.length ? t('indicatorEntry.actions.verifyWith', { count: lines.length }) : t('indicatorEntry.actions.verifyText')}
        reasonLabel={t('indicatorEntry.actions.noteOptional')}
        confirmLabel={t('indicatorEntry.actions.verify')}
        isPending={change.isPending}
        onConfirm={(note) => send('verify', { ...(lines.length ? { lines } : {}), ...(note ? { note } : {}) })}
        onClose={close}
      />
      {asked === 'unlock' ? <UnlockDialog unit={unit} isPending={change.isPending} onConfirm={(body) => send('unlock', body)} onClose={close} /> : null}
    </>
  );
}
