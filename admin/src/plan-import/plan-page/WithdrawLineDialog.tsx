import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { useApiMutation } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import type { Schemas } from '../../providers/schemas';
import { DocumentSelect, type DocumentChoice } from '../../resources/legal-documents/DocumentSelect';
import type { Activity } from '../../resources/plans/planTypes';

interface WithdrawLineDialogProps {
  readonly planId: string;
  readonly activity: Activity;
  readonly onClose: () => void;
}

/** A line of an issued plan goes by a later document, and what is unfinished of it goes too (RULES.md A3). */
export function WithdrawLineDialog({ planId, activity: { id, version, printedNumber, content }, onClose }: WithdrawLineDialogProps) {
  const t = useT();
  const titleId = useId();
  const notify = useNotify();
  const [document, setDocument] = useState<DocumentChoice | null>(null);
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const withdraw = useApiMutation<Schemas['AmendmentResultView']>({
    invalidates: [['plans'], ['tasks'], ['dashboard']],
    onSuccess: ({ withdrawnTasks }) => {
      notify(t('planImport.plan.withdrawn', { count: withdrawnTasks }), { type: 'info' });
      onClose();
    },
  });
  const send = () => {
    setTried(true);
    if (document) withdraw.mutate({ path: `/plans/${planId}/amendments`, body: { documentId: document.id, lines: [{ id, version }], ...(note.trim() ? { note: note.trim() } : {}) } });
  };
  return (
    <Dialog open onClose={withdraw.isPending ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{t('planImport.plan.withdrawTitle', { number: printedNumber || '–' })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Box sx={{ overflowWrap: 'anywhere' }}>{content}</Box>
        <Box sx={{ color: 'text.secondary' }}>{t('planImport.plan.withdrawText')}</Box>
        <DocumentSelect label={t('planImport.plan.document')} value={document} onChange={setDocument} problem={isTried && !document ? t('planImport.plan.documentMissing') : undefined} />
        <TextField multiline minRows={2} label={t('planImport.compare.note')} value={note} onChange={(event) => setNote(event.target.value)} slotProps={{ htmlInput: { maxLength: 5000 } }} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={withdraw.isPending}>{t('common.cancel')}</Button>
        <Button variant="contained" color="error" loading={withdraw.isPending} onClick={send}>{t('planImport.plan.withdraw')}</Button>
      </DialogActions>
    </Dialog>
  );
}
