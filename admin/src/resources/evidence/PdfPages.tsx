import Box from '@mui/material/Box';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { useT } from '../../i18n/useT';
import { openPdf } from './pdfDocument';
import { PdfPage } from './PdfPage';

interface PdfPagesProps {
  url: string;
  name: string;
  zoom: number;
  scroller: RefObject<HTMLDivElement | null>;
  onPage: (at: { page: number; count: number }) => void;
}

interface Opened {
  pdf: PDFDocumentProxy;
  width: number;
  height: number;
}

const WIDEST = 1000;

/** All pages one under the other; only those near the window are drawn. */
export function PdfPages({ url, name, zoom, scroller, onPage }: PdfPagesProps) {
  const t = useT();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [problem, setProblem] = useState<'failed' | 'locked' | null>(null);
  const [available, setAvailable] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const loading = openPdf(url);
    let isGone = false;
    void (async () => {
      try {
        const pdf = await loading.promise;
        const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
        if (!isGone) setOpened({ pdf, width, height });
      } catch (error) {
        if (!isGone) setProblem((error as Error).name === 'PasswordException' ? 'locked' : 'failed');
      }
    })();
    return () => {
      isGone = true;
      // Ended in the middle of opening, pdf.js rejects a promise that nobody can catch; opening takes a few ranges at most.
      void loading.promise.catch(() => undefined).then(() => loading.destroy());
    };
  }, [url]);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setAvailable(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [problem]);
  const current = useRef(1);
  useEffect(() => {
    if (!opened) return;
    onPage({ page: current.current, count: opened.pdf.numPages });
  }, [opened, onPage]);
  if (problem) return <EmptyState title={t(`evidence.viewer.${problem}`)} />;
  const width = Math.min(available, WIDEST) * zoom;
  return (
    <Box ref={frame} sx={{ minHeight: 40 }}>
      {opened && width > 0 ? (
        <Box sx={{ display: 'grid', gap: 1.5, width: Math.max(width, available) }}>
          {Array.from({ length: opened.pdf.numPages }, (_, index) => (
            <PdfPage
              key={index}
              pdf={opened.pdf}
              number={index + 1}
              width={width}
              ratio={opened.height / opened.width}
              name={name}
              scroller={scroller}
              onSeen={() => {
                current.current = index + 1;
                onPage({ page: index + 1, count: opened.pdf.numPages });
              }}
            />
          ))}
        </Box>
      ) : (
        <Box role="status" sx={{ p: 4, textAlign: 'center', color: 'text.secondary' }}>{t('evidence.viewer.opening')}</Box>
      )}
    </Box>
  );
}
