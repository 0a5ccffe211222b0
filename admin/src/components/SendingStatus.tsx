import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useT } from '../i18n/useT';

interface SendingStatusProps {
  readonly words: string;
  /** Of the bar, for who does not see it. */
  readonly label: string;
  /** Null where nobody knows how far it is. */
  readonly percent: number | null;
  readonly onCancel: () => void;
}

/** What is on its way to the server, and the way to call it back. */
export function SendingStatus({ words, label, percent, onCancel }: SendingStatusProps) {
  const t = useT();
  return (
    <Box role="status" sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{words}</Box>
        <Button size="small" onClick={onCancel}>{t('common.cancel')}</Button>
      </Box>
      <LinearProgress variant={percent === null ? 'indeterminate' : 'determinate'} value={percent ?? undefined} aria-label={label} />
    </Box>
  );
}
