import Close from '@mui/icons-material/Close';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import InsertDriveFile from '@mui/icons-material/InsertDriveFileOutlined';
import Refresh from '@mui/icons-material/Refresh';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import { useT } from '../../i18n/useT';
import { FileSize } from './FileSize';
import type { QueuedUpload, Uploads } from './useUploads';

/** The files on their way: how far each is, and what went wrong with those that stopped. */
export function UploadQueue({ uploads: { queue, cancel, retry } }: { uploads: Uploads }) {
  if (queue.length === 0) return null;
  return (
    <Box component="ul" aria-live="polite" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {queue.map((one) => (
        <UploadRow key={one.key} upload={one} onCancel={() => cancel(one.key)} onRetry={() => retry(one.key)} />
      ))}
    </Box>
  );
}

function UploadRow({ upload, onCancel, onRetry }: { upload: QueuedUpload; onCancel: () => void; onRetry: () => void }) {
  const t = useT();
  const { file, state, percent, error, isRetryable } = upload;
  const isFailed = state === 'failed';
  const label = t('evidence.uploading', { name: file.name, percent });
  return (
    <Box component="li" sx={({ palette }) => ({ display: 'flex', gap: 1.25, alignItems: 'flex-start', border: `1px solid ${isFailed ? palette.tones.red.ink : palette.line}`, borderRadius: '6px', p: 1.25 })}>
      <Box component={isFailed ? ErrorOutline : InsertDriveFile} aria-hidden="true" sx={{ color: isFailed ? 'tones.red.ink' : 'text.secondary', mt: 0.25 }} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ overflowWrap: 'anywhere', fontWeight: 500 }}>{file.name}</Box>
        <Box sx={{ fontSize: '0.8125rem', color: isFailed ? 'tones.red.ink' : 'text.secondary' }}>
          {isFailed ? (error ?? t('evidence.failed')) : state === 'queued' ? t('evidence.queued') : `${percent} %`}
          {isFailed ? null : <> · <FileSize bytes={file.size} /></>}
        </Box>
        {state === 'sending' ? <LinearProgress variant="determinate" value={percent} aria-label={label} sx={{ mt: 0.75 }} /> : null}
      </Box>
      {isFailed && isRetryable ? (
        <IconButton aria-label={t('evidence.retryNamed', { name: file.name })} onClick={onRetry}>
          <Refresh />
        </IconButton>
      ) : null}
      <IconButton aria-label={t(isFailed ? 'evidence.dismiss' : 'evidence.cancel', { name: file.name })} onClick={onCancel}>
        <Close />
      </IconButton>
    </Box>
  );
}
