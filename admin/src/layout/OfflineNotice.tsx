import Box from '@mui/material/Box';
import { useSyncExternalStore } from 'react';
import { useT } from '../i18n/useT';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

export function OfflineNotice() {
  const t = useT();
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (isOnline) return null;
  return (
    <Box role="status" className="no-print" sx={{ px: { xs: 2, md: 4 }, py: 1, fontSize: '0.875rem', fontWeight: 500, color: 'tones.amber.ink', backgroundColor: 'tones.amber.soft' }}>
      {t('shell.offline')}
    </Box>
  );
}
