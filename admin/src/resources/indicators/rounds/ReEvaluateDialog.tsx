import { isCalendarDate } from '#domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState, type FormEvent } from 'react';
import { DateField } from '../../../components/DateField';
import { useT } from '../../../i18n/useT';
import type { EvaluationRound } from '../indicatorTypes';

interface ReEvaluateDialogProps {
  readonly round: EvaluationRound;
  readonly isPending: boolean;
  readonly onConfirm: (body: { reason: string; asOf: string }) => void;
  readonly onClose: () => void;
}

/** Why a locked evaluation is made again, and as of which day; the locked one stays. */
export function ReEvaluateDialog({ round, isPending, onConfirm, onClose }: ReEvaluateDialogProps) {
  const t = useT();
  const titleId = useId();
  const [reason, setReason] = useState('');
  const [asOf, setAsOf] = useState(round.asOf);
  const [isTried, setTried] = useState(false);
  const isReasonMissing = reason.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isReasonMissing && isCalendarDate(asOf)) onConfirm({ reason: reason.trim(), asOf });
  };
  return (
    <Dialog open onClose={isPending ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <Box component="form" noValidate onSubmit={submit}>
        <DialogTitle id={titleId}>{t('indicators.round.reEvaluateTitle')}</DialogTitle>
        <DialogContent>
          <Box sx={{ mb: 2, color: 'text.secondary' }}>{t('indicators.round.reEvaluateText')}</Box>
          <Box sx={{ display: 'grid', gap: 2 }}>
            <TextField autoFocus required multiline minRows={3} label={t('indicators.round.reason')} value={reason} onChange={(event) => setReason(event.target.value)} error={isTried && isReasonMissing} helperText={isTried && isReasonMissing ? t('common.reasonNeeded') : undefined} slotProps={{ htmlInput: { maxLength: 2000 } }} />
            <DateField label={t('indicators.round.asOf')} value={asOf} onChange={setAsOf} isRequired />
          </Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={isPending}>{t('common.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isPending}>{t('indicators.round.reEvaluate')}</Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
