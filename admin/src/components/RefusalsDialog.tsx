import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useLocaleState } from 'react-admin';
import { useT } from '../i18n/useT';
import { problemMessage, type Locale } from '../providers/problem';

interface RefusalsDialogProps {
  readonly title: string;
  readonly refused: readonly { readonly id: string; readonly code: string }[];
  readonly nameOf: (id: string) => string;
  /** What to do where somebody else was first. */
  readonly staleText: string;
  readonly onClose: () => void;
}

/** Of many things at once those that were not done, and for each why. */
export function RefusalsDialog({ title, refused, nameOf, staleText, onClose }: RefusalsDialogProps) {
  const t = useT();
  const titleId = useId();
  const [locale] = useLocaleState();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent>
        <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1 }}>
          {refused.map(({ id, code }) => (
            <li key={id}>
              <Box sx={{ fontWeight: 500 }}>{nameOf(id)}</Box>
              <Box sx={{ color: 'tones.red.ink' }}>{code === 'staleVersion' ? staleText : problemMessage(code, undefined, locale as Locale)}</Box>
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
