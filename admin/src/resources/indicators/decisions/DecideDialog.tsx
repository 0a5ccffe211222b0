import type { TargetReading } from '#domain';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState, type FormEvent } from 'react';
import { useT } from '../../../i18n/useT';
import { useMe } from '../../../providers/session';
import { NO_NUMBER } from '../annex/meaning/meaningDraft';
import { NumberField } from '../annex/meaning/NumberField';

export interface Choice {
  reading: TargetReading;
  /** The figure in words; null where the person gives the number. */
  text: string | null;
}

interface DecideDialogProps {
  choice: Choice;
  isPending: boolean;
  errors: Record<string, string> | undefined;
  onDecide: (body: { reading: TargetReading; value?: string; note: string }) => void;
  onClose: () => void;
}

/** A decision bears the name of whoever makes it, and a reason. */
export function DecideDialog({ choice, isPending, errors = {}, onDecide, onClose }: DecideDialogProps) {
  const t = useT();
  const titleId = useId();
  const me = useMe();
  const [note, setNote] = useState('');
  const [number, setNumber] = useState(NO_NUMBER);
  const isOwn = choice.text === null;
  const canSend = note.trim() !== '' && (!isOwn || number.value !== null);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (canSend) onDecide({ reading: choice.reading, note: note.trim(), ...(isOwn && number.value !== null ? { value: number.value } : {}) });
  };
  return (
    <Dialog open onClose={isPending ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <form onSubmit={send}>
        <DialogTitle id={titleId}>{isOwn ? t('indicatorAnnex.decisions.otherNumber') : t('indicatorAnnex.decisions.decideTitle', { figure: choice.text ?? '' })}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          <div>{t('indicatorAnnex.decisions.decideText', { name: me?.fullName ?? '' })}</div>
          {Object.keys(errors).length ? <Alert severity="error">{Object.values(errors).join(' ')}</Alert> : null}
          {isOwn ? <NumberField label={t('indicatorAnnex.target.value')} value={number} onChange={setNumber} /> : null}
          <TextField autoFocus={!isOwn} required multiline minRows={3} label={t('indicatorAnnex.decisions.why')} value={note} onChange={(event) => setNote(event.target.value)} slotProps={{ htmlInput: { maxLength: 5000 } }} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={isPending}>{t('common.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isPending} disabled={!canSend}>{t('indicatorAnnex.decisions.decide')}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
