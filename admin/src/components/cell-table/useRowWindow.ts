import { useEffect, useState, type RefObject } from 'react';
import { useIsPrinting } from '../../theme/useIsPrinting';

/** Up to this many rows all are drawn; beyond it only those near the view. */
const ALL_BELOW = 60;
/** Rows drawn beyond the view, and the step in which the window moves: fewer, larger changes while scrolling. */
const MARGIN = 12;
const STEP = 6;

interface RowWindow {
  readonly from: number;
  readonly to: number;
}

export function useRowWindow(scroller: RefObject<HTMLElement | null>, rowCount: number, rowHeight: number): RowWindow {
  // Paper shows every row.
  const isPrinting = useIsPrinting();
  const [first, setFirst] = useState(0);
  const [visible, setVisible] = useState(30);
  const isWhole = isPrinting || rowCount <= ALL_BELOW;
  useEffect(() => {
    const box = scroller.current;
    if (!box || rowCount <= ALL_BELOW) return undefined;
    const look = () => {
      setFirst(Math.floor(box.scrollTop / rowHeight / STEP) * STEP);
      setVisible(Math.ceil(box.clientHeight / rowHeight));
    };
    look();
    box.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      box.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [scroller, rowCount, rowHeight]);
  if (isWhole) return { from: 0, to: rowCount };
  return { from: Math.max(0, Math.min(first, rowCount - visible) - MARGIN), to: Math.min(rowCount, first + visible + MARGIN + STEP) };
}
