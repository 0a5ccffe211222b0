import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { ConfirmWithReason } from '../../../../components/ConfirmWithReason';
import { useT } from '../../../../i18n/useT';
import { may, type Report } from '../entryTypes';
import type { ReportQuery } from '../useReport';
import { useReportChange } from './useReportChange';

/** The unit takes its report back as long as nobody has verified it. */
export function RecallAction({ report, query }: { report: Report; query: ReportQuery }) {
  const t = useT();
  const notify = useNotify();
  const [isAsking, setAsking] = useState(false);
  const change = useReportChange(query, () => {
    setAsking(false);
    notify(t('indicatorEntry.actions.recalled'), { type: 'info' });
  });
  if (!may(report, 'recall')) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>{t('indicatorEntry.actions.recall')}</Button>
      <ConfirmWithReason
        open={isAsking}
        title={t('indicatorEntry.actions.recallTitle')}
        text={t('indicatorEntry.actions.recallText')}
        reasonLabel={t('indicatorEntry.actions.noteOptional')}
        confirmLabel={t('indicatorEntry.actions.recall')}
        isPending={change.isPending}
        onConfirm={(note) => change.mutate({ path: `/measurement-reports/${report.id}/recall`, body: note ? { note } : {}, version: report.version })}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
