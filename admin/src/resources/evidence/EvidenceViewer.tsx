import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Close from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useId, useRef, type KeyboardEvent } from 'react';
import { useT } from '../../i18n/useT';
import { EvidenceDetails } from './EvidenceDetails';
import { evidenceName } from './evidenceName';
import { EvidencePreview, type PreviewHandle } from './EvidencePreview';
import type { EvidenceItem } from './evidenceTypes';

interface EvidenceViewerProps {
  items: readonly EvidenceItem[];
  index: number;
  onIndex: (index: number) => void;
  onClose: () => void;
}

/** A file over the page it belongs to: drawn pages or picture, its data beside it, everything reachable by keyboard. */
export function EvidenceViewer({ items, index, onIndex, onClose }: EvidenceViewerProps) {
  const t = useT();
  const titleId = useId();
  const preview = useRef<PreviewHandle>(null);
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'), { noSsr: true });
  const item = items[index]!;
  const turn = (step: 1 | -1) => {
    if (items.length === 1) preview.current?.turnPage(step);
    else if (items[index + step]) onIndex(index + step);
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || (event.target as HTMLElement).tagName === 'INPUT') return;
    const actions: Record<string, () => void> = {
      ArrowLeft: () => turn(-1),
      ArrowRight: () => turn(1),
      '+': () => preview.current?.zoomBy(1),
      '=': () => preview.current?.zoomBy(1),
      '-': () => preview.current?.zoomBy(-1),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  return (
    <Dialog open onClose={onClose} onKeyDown={press} fullScreen={!isWide} fullWidth maxWidth="xl" aria-labelledby={titleId} slotProps={{ paper: { sx: { height: { xs: '100%', md: '94vh' } } } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, pl: 2, pr: 1, py: 1, borderBottom: 1, borderColor: 'divider' }}>
        <Typography id={titleId} variant="h3" component="h2" sx={{ flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }} title={evidenceName(item)}>
          {evidenceName(item)}
        </Typography>
        {items.length > 1 ? (
          <>
            <IconButton aria-label={t('evidence.viewer.previous')} disabled={index === 0} onClick={() => onIndex(index - 1)}>
              <ChevronLeft />
            </IconButton>
            <Box component="span" sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{t('evidence.viewer.position', { index: index + 1, count: items.length })}</Box>
            <IconButton aria-label={t('evidence.viewer.next')} disabled={index === items.length - 1} onClick={() => onIndex(index + 1)}>
              <ChevronRight />
            </IconButton>
          </>
        ) : null}
        <IconButton autoFocus aria-label={t('common.close')} onClick={onClose}>
          <Close />
        </IconButton>
      </Box>
      <Box sx={{ flex: 1, minHeight: 0, display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 300px' }, gridTemplateRows: { xs: 'minmax(0, 1fr) auto', md: 'minmax(0, 1fr)' } }}>
        <EvidencePreview key={item.id} ref={preview} item={item} />
        <Box tabIndex={0} role="region" aria-label={t('evidence.viewer.details')} sx={{ overflow: 'auto', maxHeight: { xs: '32vh', md: 'none' }, p: 2, borderLeft: { md: 1 }, borderTop: { xs: 1, md: 0 }, borderColor: { xs: 'divider', md: 'divider' } }}>
          <EvidenceDetails item={item} />
        </Box>
      </Box>
    </Dialog>
  );
}
