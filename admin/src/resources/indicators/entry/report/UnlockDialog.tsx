import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { addDays, isCalendarDate } from '#domain';
import { useId, useState } from 'react';
import { DateField } from '../../../../components/DateField';
import { useT } from '../../../../i18n/useT';
import { useToday } from '../../../../providers/session';

const USUAL_DAYS = 3;
const MOST_DAYS = 90;

interface UnlockDialogProps {
  readonly unit: string;
  readonly isPending: boolean;
  readonly onConfirm: (body: { reason: string; expiresAt: string }) => void;
  readonly onClose: () => void;
}

/** One report opened again until a day, for a reason that stays on record (RULES.md I12). */
export function UnlockDialog({ unit, isPending, onConfirm, onClose }: UnlockDialogProps) {
  const t = useT();
  const titleId = useId();
  const today = useToday();
  const [until, setUntil] = useState(() => addDays(today, USUAL_DAYS));
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isBadDay = !isCalendarDate(until) || until < today || until > addDays(today, MOST_DAYS - 1);
  const isMissing = reason.trim() === '';
  const confirm = () => {
    setTried(true);
    if (!isBadDay && !isMissing) onConfirm({ reason: reason.trim(), expiresAt: `${until}T23:59:59+07:00` });
  };
  return (
    <Dialog open onClose={isPending ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{t('indicatorEntry.actions.unlockTitle', { unit })}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2, color: 'text.secondary' }}>{t('indicatorEntry.actions.unlockText')}</Typography>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <DateField label={t('indicatorEntry.actions.unlockUntil')} value={until} onChange={setUntil} isRequired error={isTried && isBadDay} helperText={isTried && isBadDay ? t('indicatorEntry.actions.unlockBad') : undefined} />
          <TextField multiline minRows={3} required label={t('common.reason')} value={reason} onChange={(event) => setReason(event.target.value)} error={isTried && isMissing} helperText={isTried && isMissing ? t('common.reasonNeeded') : undefined} slotProps={{ htmlInput: { maxLength: 2000 } }} />
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={isPending}>{t('common.cancel')}</Button>
        <Button variant="contained" onClick={confirm} loading={isPending}>{t('indicatorEntry.actions.unlock')}</Button>
      </DialogActions>
    </Dialog>
  );
}
