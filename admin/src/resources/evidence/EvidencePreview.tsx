import Add from '@mui/icons-material/Add';
import Remove from '@mui/icons-material/Remove';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { forwardRef, lazy, Suspense, useImperativeHandle, useRef, useState } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { useT } from '../../i18n/useT';
import { evidenceFileUrl, evidenceName } from './evidenceName';
import type { EvidenceItem } from './evidenceTypes';
import { ImagePreview } from './ImagePreview';

const PdfPages = lazy(() => import('./PdfPages').then((module) => ({ default: module.PdfPages })));

export interface PreviewHandle {
  zoomBy: (step: 1 | -1) => void;
  turnPage: (step: 1 | -1) => void;
}

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;
const FIT = ZOOMS.indexOf(1);

/** A file's pages or picture with zoom; other kinds say how to get them. Fills the height it is given. */
export const EvidencePreview = forwardRef<PreviewHandle, { item: EvidenceItem }>(function EvidencePreview({ item }, ref) {
  const t = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(FIT);
  const [page, setPage] = useState<{ page: number; count: number } | null>(null);
  const zoomBy = (step: 1 | -1) => setZoom((at) => Math.min(ZOOMS.length - 1, Math.max(0, at + step)));
  const goTo = (number: number) => scroller.current?.querySelector(`[data-page="${number}"]`)?.scrollIntoView({ block: 'start' });
  useImperativeHandle(ref, () => ({ zoomBy, turnPage: (step) => page && goTo(Math.min(page.count, Math.max(1, page.page + step))) }));
  const isPdf = item.mediaType === 'application/pdf';
  const isShown = item.kind === 'file' && item.canPreview;
  if (!isShown) {
    return <EmptyState title={evidenceName(item)} help={t(item.kind === 'link' ? 'evidence.viewer.linkOnly' : 'evidence.viewer.noPreview')} />;
  }
  const url = evidenceFileUrl(item, 'inline');
  const name = evidenceName(item);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0, height: '100%' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'center', gap: 0.5, py: 0.5, borderBottom: 1, borderColor: 'divider' }}>
        <IconButton aria-label={t('evidence.viewer.zoomOut')} disabled={zoom === 0} onClick={() => zoomBy(-1)}>
          <Remove />
        </IconButton>
        <Button size="small" onClick={() => setZoom(FIT)} title={t('evidence.viewer.fit')} sx={{ minWidth: 72 }}>
          {Math.round(ZOOMS[zoom]! * 100)} %
        </Button>
        <IconButton aria-label={t('evidence.viewer.zoomIn')} disabled={zoom === ZOOMS.length - 1} onClick={() => zoomBy(1)}>
          <Add />
        </IconButton>
        {page && page.count > 0 ? (
          <Box component="span" aria-live="polite" sx={{ fontSize: '0.875rem', color: 'text.secondary', ml: 1 }}>{t('evidence.viewer.page', page)}</Box>
        ) : null}
      </Box>
      <Box ref={scroller} tabIndex={0} role="region" aria-label={name} sx={{ flex: 1, minHeight: 0, overflow: 'auto', backgroundColor: 'line', p: { xs: 1, md: 2 } }}>
        {isPdf ? (
          <Suspense fallback={<Opening />}>
            <PdfPages url={url} name={name} zoom={ZOOMS[zoom]!} scroller={scroller} onPage={setPage} />
          </Suspense>
        ) : (
          <ImagePreview url={url} name={name} zoom={ZOOMS[zoom]!} />
        )}
      </Box>
    </Box>
  );
});

function Opening() {
  return <Box role="status" sx={{ p: 4, textAlign: 'center', color: 'text.secondary' }}>{useT()('evidence.viewer.opening')}</Box>;
}
