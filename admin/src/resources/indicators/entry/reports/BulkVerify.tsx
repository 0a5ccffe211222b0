import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { ConfirmWithReason } from '../../../../components/ConfirmWithReason';
import { RefusalsDialog } from '../../../../components/RefusalsDialog';
import { useApiMutation } from '../../../../components/useApi';
import { useT } from '../../../../i18n/useT';
import { AFTER_FIGURES } from '../afterFigures';
import type { BulkOutcome, ReportRow } from '../entryTypes';

/** Verifies the chosen reports in one call; what the server refuses is named unit by unit. */
export function BulkVerify({ rows, onClear }: { rows: readonly ReportRow[]; onClear: () => void }) {
  const t = useT();
  const notify = useNotify();
  const [isAsking, setAsking] = useState(false);
  const [refused, setRefused] = useState<BulkOutcome['refused']>([]);
  const count = rows.length;
  const bulk = useApiMutation<BulkOutcome>({
    invalidates: AFTER_FIGURES,
    onSuccess: (outcome) => {
      setAsking(false);
      notify(t('indicatorEntry.reports.bulkDone', { count: outcome.done.length }), { type: outcome.refused.length ? 'warning' : 'success' });
      if (outcome.refused.length) setRefused(outcome.refused);
      else onClear();
    },
  });
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', px: 2, py: 1, backgroundColor: 'accentSoft', borderBottom: 1, borderColor: 'divider' }}>
      <Box component="span" role="status" sx={{ fontWeight: 600, mr: 1 }}>{t('indicatorEntry.reports.chosen', { count })}</Box>
      <Button size="small" variant="contained" onClick={() => setAsking(true)}>{t('indicatorEntry.reports.bulkVerify')}</Button>
      <Button size="small" onClick={onClear}>{t('tasks.bulk.clear')}</Button>
      <ConfirmWithReason open={isAsking} hasNoReason title={t('indicatorEntry.reports.bulkTitle', { count })} text={t('indicatorEntry.reports.bulkText')} confirmLabel={t('indicatorEntry.reports.bulkVerify')} isPending={bulk.isPending} onConfirm={() => bulk.mutate({ path: '/measurement-reports/bulk/verify', body: { items: rows.map(({ id, version }) => ({ id, version })) } })} onClose={() => setAsking(false)} />
      {refused.length ? <Refusals refused={refused} rows={rows} onClose={() => { setRefused([]); onClear(); }} /> : null}
    </Box>
  );
}

function Refusals({ refused, rows, onClose }: { refused: BulkOutcome['refused']; rows: readonly ReportRow[]; onClose: () => void }) {
  const t = useT();
  const unitOf = new Map(rows.map(({ id, unit }) => [id, unit.shortName]));
  return <RefusalsDialog title={t('indicatorEntry.reports.bulkRefused', { count: refused.length })} refused={refused} nameOf={(id) => unitOf.get(id) ?? ''} staleText={t('indicatorEntry.reports.stale')} onClose={onClose} />;
}
