import Box from '@mui/material/Box';
import { useState } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { useT } from '../../i18n/useT';

export function ImagePreview({ url, name, zoom }: { url: string; name: string; zoom: number }) {
  const t = useT();
  const [isBroken, setBroken] = useState(false);
  if (isBroken) return <EmptyState title={t('evidence.viewer.failed')} />;
  return <Box component="img" src={url} alt={name} onError={() => setBroken(true)} sx={{ display: 'block', mx: 'auto', width: zoom === 1 ? 'auto' : `${zoom * 100}%`, maxWidth: zoom > 1 ? 'none' : '100%' }} />;
}
