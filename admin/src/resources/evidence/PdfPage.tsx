import Box from '@mui/material/Box';
import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useT } from '../../i18n/useT';

interface PdfPageProps {
  pdf: PDFDocumentProxy;
  number: number;
  width: number;
  /** Height by width of the first page, until this page's own is known. */
  ratio: number;
  name: string;
  scroller: RefObject<HTMLDivElement | null>;
  onSeen: () => void;
}

/** Phones refuse larger canvases. */
const MOST_PIXELS = 12_000_000;

/** One page: a sheet of the right size at once, drawn when it comes near, given back when it is far. */
export function PdfPage({ pdf, number, width, ratio, name, scroller, onSeen }: PdfPageProps) {
  const t = useT();
  const sheet = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setNear] = useState(false);
  const [ownRatio, setOwnRatio] = useState(ratio);
  const seen = useRef(onSeen);
  seen.current = onSeen;

  useEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const near = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), { root: scroller.current, rootMargin: '600px 0px' });
    const middle = new IntersectionObserver(([entry]) => entry?.isIntersecting && seen.current(), { root: scroller.current, rootMargin: '-49% 0px' });
    near.observe(element);
    middle.observe(element);
    return () => {
      near.disconnect();
      middle.disconnect();
    };
  }, [scroller]);

  useEffect(() => {
    const target = canvas.current;
    if (!isNear || !target) return;
    let rendering: RenderTask | null = null;
    let isGone = false;
    void (async () => {
      try {
        const page = await pdf.getPage(number);
        if (isGone) return;
        const natural = page.getViewport({ scale: 1 });
        setOwnRatio(natural.height / natural.width);
        const density = Math.min(window.devicePixelRatio || 1, 2, Math.sqrt(MOST_PIXELS / (width * width * (natural.height / natural.width))));
        const viewport = page.getViewport({ scale: (width / natural.width) * density });
        target.width = Math.floor(viewport.width);
        target.height = Math.floor(viewport.height);
        rendering = page.render({ canvas: target, viewport });
        await rendering.promise;
      } catch {
        // A page that is scrolled away while it is drawn, or that is damaged, stays a blank sheet.
      }
    })();
    return () => {
      isGone = true;
      rendering?.cancel();
      target.width = 0;
    };
  }, [isNear, pdf, number, width]);

  return (
    <Box ref={sheet} data-page={number} sx={{ width, height: width * ownRatio, mx: 'auto', backgroundColor: '#fff', border: 1, borderColor: 'lineStrong' }}>
      <canvas ref={canvas} role="img" aria-label={t('evidence.viewer.pageAlt', { page: number, name })} style={{ width: '100%', height: '100%', display: 'block' }} />
    </Box>
  );
}
