import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useLocaleState, useNotify } from 'react-admin';
import { ConfirmWithReason } from '../../../../components/ConfirmWithReason';
import { useApiMutation } from '../../../../components/useApi';
import { useT } from '../../../../i18n/useT';
import { problemMessage, type Locale } from '../../../../providers/problem';
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
  const titleId = useId();
  const [locale] = useLocaleState();
  const unitOf = new Map(rows.map(({ id, unit }) => [id, unit.shortName]));
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{t('indicatorEntry.reports.bulkRefused', { count: refused.length })}</DialogTitle>
      <DialogContent>
        <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1 }}>
          {refused.map(({ id, code }) => (
            <li key={id}>
              <Box sx={{ fontWeight: 500 }}>{unitOf.get(id)}</Box>
              <Box sx={{ color: 'tones.red.ink' }}>{code === 'staleVersion' ? t('indicatorEntry.reports.stale') : problemMessage(code, undefined, locale as Locale)}</Box>
            </li>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
