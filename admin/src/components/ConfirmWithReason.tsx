import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { useT } from '../i18n/useT';

interface ConfirmWithReasonProps {
  open: boolean;
  title: string;
  text?: ReactNode;
  /** A verb: "Trả lại", "Khóa tài khoản". */
  confirmLabel: string;
  isReasonRequired?: boolean;
  /** Leave the reason out altogether. */
  hasNoReason?: boolean;
  reasonLabel?: string;
  tone?: 'danger';
  isPending?: boolean;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

const REASON_MAX = 2000;

/** Asks before something that is hard to take back, with the reason that goes into the record. */
export function ConfirmWithReason(props: ConfirmWithReasonProps) {
  const { open, title, text, confirmLabel, isReasonRequired = false, hasNoReason = false, reasonLabel, tone, isPending = false, onConfirm, onClose } = props;
  const t = useT();
  const titleId = useId();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  useEffect(() => {
    if (open) setTried(false);
    else setReason('');
  }, [open]);
  const isMissing = isReasonRequired && reason.trim() === '';
  const confirm = () => {
    setTried(true);
    if (!isMissing) onConfirm(reason.trim());
  };
  return (
    <Dialog open={open} onClose={isPending ? undefined : onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent>
        {text ? (
          <Typography variant="body1" component="div" sx={{ mb: 2, color: 'text.secondary' }}>
            {text}
          </Typography>
        ) : null}
        {hasNoReason ? null : (
          <TextField
            autoFocus
            multiline
            minRows={3}
            label={reasonLabel ?? t('common.reason')}
            required={isReasonRequired}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={isTried && isMissing}
            helperText={isTried && isMissing ? t('common.reasonNeeded') : undefined}
            slotProps={{ htmlInput: { maxLength: REASON_MAX } }}
            sx={{ mt: 0.75 }}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={isPending}>
          {t('common.cancel')}
        </Button>
        <Button variant="contained" color={tone === 'danger' ? 'error' : 'primary'} onClick={confirm} loading={isPending}>
          {confirmLabel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
