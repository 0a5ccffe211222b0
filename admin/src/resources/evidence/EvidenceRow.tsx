import Description from '@mui/icons-material/DescriptionOutlined';
import Image from '@mui/icons-material/ImageOutlined';
import LinkIcon from '@mui/icons-material/Link';
import Lock from '@mui/icons-material/LockOutlined';
import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Tooltip from '@mui/material/Tooltip';
import { formatDateVi } from '#domain';
import type { ElementType, ReactNode } from 'react';
import { useT } from '../../i18n/useT';
import { evidenceName } from './evidenceName';
import type { EvidenceItem } from './evidenceTypes';
import { FileSize } from './FileSize';

function iconOf({ kind, mediaType }: EvidenceItem): ElementType {
  if (kind === 'link') return LinkIcon;
  if (mediaType === 'application/pdf') return PictureAsPdf;
  return mediaType?.startsWith('image/') ? Image : Description;
}

/** One piece of evidence: its document data first, the file's name under it. A press opens the viewer. */
export function EvidenceRow({ item, onOpen, actions, isCurrent = false }: { item: EvidenceItem; onOpen: () => void; actions?: ReactNode; isCurrent?: boolean }) {
  const t = useT();
  const name = evidenceName(item);
  const Icon = iconOf(item);
  const document = [item.numberSymbol, item.issuedOn ? formatDateVi(item.issuedOn) : null, item.issuer].filter(Boolean).join(' · ');
  const file = [item.fileName && item.fileName !== name ? item.fileName : null, item.pageRange].filter(Boolean).join(' · ');
  return (
    <Box component="li" sx={({ palette }) => ({ border: `1px solid ${isCurrent ? palette.primary.main : palette.line}`, borderRadius: '6px', minWidth: 0 })}>
      <ButtonBase
        onClick={onOpen}
        title={t('evidence.view', { name })}
        aria-current={isCurrent || undefined}
        sx={({ palette }) => ({ display: 'flex', width: '100%', gap: 1.25, alignItems: 'flex-start', justifyContent: 'flex-start', textAlign: 'left', font: 'inherit', p: 1.25, minHeight: 48, borderRadius: '6px', '&:hover': { backgroundColor: palette.accentSoft }, '&.Mui-focusVisible': { outline: `2px solid ${palette.focus}` } })}
      >
        <Box component={Icon} aria-hidden="true" sx={{ color: 'text.secondary', mt: 0.25 }} />
        <Box sx={{ flex: 1, minWidth: 0 }}>
          {document ? <Box sx={{ fontWeight: 600 }}>{document}</Box> : null}
          <Box sx={{ overflowWrap: 'anywhere', fontWeight: document ? 400 : 500 }}>{item.abstract ?? name}</Box>
          <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {item.abstract ? [item.fileName ?? item.url, item.pageRange].filter(Boolean).join(' · ') : file}
            {item.size !== null ? <> {item.abstract || file ? '· ' : ''}<FileSize bytes={item.size} /></> : null}
            {item.origin === 'demonstration' ? ` · ${t('evidence.demonstration')}` : ''}
          </Box>
        </Box>
        {item.isFrozen ? (
          <Tooltip title={t('evidence.frozenHelp')}>
            <Lock aria-label={t('evidence.frozen')} role="img" sx={{ fontSize: 18, color: 'text.secondary', mt: 0.5 }} />
          </Tooltip>
        ) : null}
      </ButtonBase>
      {actions ? <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, px: 1, pb: 0.75, pl: 5 }}>{actions}</Box> : null}
    </Box>
  );
}
