import ContentCopy from '@mui/icons-material/ContentCopyOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState, type ReactNode } from 'react';
import { useT } from '../../i18n/useT';

interface TemporaryPasswordProps {
  password: string | null;
  name: string;
  username: string;
  onClose: () => void;
  /** Another way on, left of closing. */
  action?: ReactNode;
}

/** The only moment the temporary password can be read; nothing keeps it. */
export function TemporaryPassword({ password, name, username, onClose, action }: TemporaryPasswordProps) {
  const t = useT();
  const [isCopied, setCopied] = useState(false);
  // The clipboard is missing on plain-http networks; the text can be selected there.
  const canCopy = typeof navigator.clipboard?.writeText === 'function';
  const copy = () => void navigator.clipboard.writeText(password ?? '').then(() => setCopied(true));
  return (
    <Dialog open={password !== null} maxWidth="xs" fullWidth>
      <DialogTitle>{t('records.people.temporaryTitle', { name })}</DialogTitle>
      <DialogContent>
        <Box component="p" sx={{ color: 'text.secondary', mb: 2 }}>
          {t('records.people.temporaryText')}
        </Box>
        <Box component="p" sx={{ mb: 1 }}>
          {t('records.people.username')}: <b>{username}</b>
        </Box>
        <Box sx={({ palette }) => ({ p: 1.5, border: `1px solid ${palette.lineStrong}`, borderRadius: '6px', fontSize: '1.125rem', fontWeight: 600, userSelect: 'all', overflowWrap: 'anywhere' })}>{password}</Box>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', rowGap: 1, '& .MuiButton-root': { whiteSpace: 'nowrap' } }}>
        {canCopy ? (
          <Button startIcon={<ContentCopy />} onClick={copy}>
            {isCopied ? t('common.copied') : t('common.copy')}
          </Button>
        ) : null}
        {action}
        <Button variant="contained" onClick={onClose}>
          {t('common.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
