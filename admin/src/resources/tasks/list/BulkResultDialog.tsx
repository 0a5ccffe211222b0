import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useLocaleState } from 'react-admin';
import { useT } from '../../../i18n/useT';
import { problemMessage, type Locale } from '../../../providers/problem';
import type { BulkResult, TaskRow } from '../taskTypes';

/** What a change of many tasks did, and for each refused one why. */
export function BulkResultDialog({ result, rows, onClose }: { result: BulkResult; rows: readonly TaskRow[]; onClose: () => void }) {
  const t = useT();
  const titleId = useId();
  const [locale] = useLocaleState();
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{t('tasks.bulk.resultTitle')}</DialogTitle>
      <DialogContent>
        <p>{t('tasks.bulk.done', { count: result.done.length })}</p>
        {result.refused.length ? (
          <>
            <Box component="p" sx={{ mt: 1.5, fontWeight: 600 }}>{t('tasks.bulk.refused', { count: result.refused.length })}</Box>
            <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, display: 'grid', gap: 1 }}>
              {result.refused.map(({ id, code }) => (
                <li key={id}>
                  <Box sx={{ fontWeight: 500 }}>{rowOf.get(id)?.unit.shortName}: {rowOf.get(id)?.printedNumber}. {rowOf.get(id)?.title}</Box>
                  <Box sx={{ color: 'tones.red.ink' }}>{code === 'staleVersion' ? t('tasks.bulk.stale') : problemMessage(code, undefined, locale as Locale)}</Box>
                </li>
              ))}
            </Box>
          </>
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
