import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Link from '@mui/material/Link';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useLocaleState, useNotify } from 'react-admin';
import { useApiMutation } from '../../components/useApi';
import { useT } from '../../i18n/useT';
import { problemMessage, type Locale } from '../../providers/problem';
import type { Schemas } from '../../providers/schemas';
import { useCan } from '../../providers/session';
import { DocumentSelect, type DocumentChoice } from '../../resources/legal-documents/DocumentSelect';
import { documentLabel } from '../../resources/legal-documents/documentLabel';
import type { Activity, Plan } from '../../resources/plans/planTypes';
import { tooEarly } from './tooEarly';

interface WithdrawLineDialogProps {
  readonly plan: Pick<Plan, 'id' | 'document'>;
  readonly activity: Activity;
  readonly onClose: () => void;
}

/** A line of an issued plan goes by a later document, and what is unfinished of it goes too (RULES.md A3). */
export function WithdrawLineDialog({ plan, activity: { id, version, printedNumber, content }, onClose }: WithdrawLineDialogProps) {
  const t = useT();
  const titleId = useId();
  const notify = useNotify();
  const [document, setDocument] = useState<DocumentChoice | null>(null);
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const [locale] = useLocaleState();
  const mayRecord = useCan('documents.manage');
  const early = tooEarly(document, plan.document && { label: documentLabel(plan.document), issuedOn: plan.document.issuedOn });
  const problem = early ? problemMessage('amendmentTooEarly', early, locale as Locale) : isTried && !document ? t('planImport.plan.documentMissing') : undefined;
  const withdraw = useApiMutation<Schemas['AmendmentResultView']>({
    invalidates: [['plans'], ['tasks'], ['dashboard']],
    onSuccess: ({ withdrawnTasks }) => {
      notify(t('planImport.plan.withdrawn', { count: withdrawnTasks }), { type: 'info' });
      onClose();
    },
  });
  const send = () => {
    setTried(true);
    if (document && !early) withdraw.mutate({ path: `/plans/${plan.id}/amendments`, body: { documentId: document.id, lines: [{ id, version }], ...(note.trim() ? { note: note.trim() } : {}) } });
  };
  return (
    <Dialog open onClose={withdraw.isPending ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{t('planImport.plan.withdrawTitle', { number: printedNumber || '–' })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Box sx={{ overflowWrap: 'anywhere' }}>{content}</Box>
        <Box sx={{ color: 'text.secondary' }}>{t('planImport.plan.withdrawText')}</Box>
        <Box sx={{ display: 'grid', gap: 0.5 }}>
          <DocumentSelect label={t('planImport.plan.document')} value={document} onChange={setDocument} problem={problem} />
          {mayRecord ? <Link href="/legal-documents/create" target="_blank" rel="noopener" sx={{ justifySelf: 'start', fontSize: '0.875rem' }}>{t('planImport.plan.recordDocument')}</Link> : null}
        </Box>
        <TextField multiline minRows={2} label={t('planImport.compare.note')} value={note} onChange={(event) => setNote(event.target.value)} slotProps={{ htmlInput: { maxLength: 5000 } }} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={withdraw.isPending}>{t('common.cancel')}</Button>
        <Button variant="contained" color="error" loading={withdraw.isPending} onClick={send}>{t('planImport.plan.withdraw')}</Button>
      </DialogActions>
    </Dialog>
  );
}
