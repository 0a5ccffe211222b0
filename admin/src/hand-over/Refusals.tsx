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
import type { HandOver, HandOverOutcome } from './handOverTypes';
import { useHandOverTitle } from './HandOverLine';

/** What was not decided, and for each why. */
export function Refusals({ items, refused, onClose }: { items: readonly HandOver[]; refused: HandOverOutcome['refused']; onClose: () => void }) {
  const t = useT();
  const titleId = useId();
  const titleOf = useHandOverTitle();
  const [locale] = useLocaleState();
  const byId = new Map(items.map((item) => [item.id, item]));
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <DialogTitle id={titleId}>{t('handOver.refused', { count: refused.length })}</DialogTitle>
      <DialogContent>
        <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1 }}>
          {refused.map(({ id, code }) => {
            const item = byId.get(id);
            return (
              <li key={id}>
                <Box sx={{ fontWeight: 500 }}>{item ? `${item.unit.shortName}: ${titleOf(item)}` : ''}</Box>
                <Box sx={{ color: 'tones.red.ink' }}>{code === 'staleVersion' ? t('handOver.stale') : problemMessage(code, undefined, locale as Locale)}</Box>
              </li>
            );
          })}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
