import CloudOff from '@mui/icons-material/CloudOffOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useT } from '../../../i18n/useT';
import type { HandIn } from './useHandIn';

/** Where the typed text is at this moment. */
export function SaveNotice({ handIn: { saveState, wasRestored, takeTheirs } }: { handIn: HandIn }) {
  const t = useT();
  const drop = <Button color="inherit" size="small" onClick={takeTheirs}>{t('tasks.handIn.dropLocal')}</Button>;
  return (
    <Box aria-live="polite" sx={{ mb: 1, fontSize: '0.875rem', color: 'text.secondary', minHeight: 21 }}>
      {wasRestored ? <Alert severity="info" action={drop} sx={{ mb: 1 }}>{t('tasks.handIn.restored')}</Alert> : null}
      {saveState === 'saving' ? t('tasks.handIn.saving') : null}
      {saveState === 'saved' ? t('tasks.handIn.saved') : null}
      {saveState === 'onDevice' && !wasRestored ? (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', color: 'tones.amber.ink' }}>
          <CloudOff fontSize="small" aria-hidden="true" />
          {t('tasks.handIn.onDevice')}
        </Box>
      ) : null}
    </Box>
  );
}
