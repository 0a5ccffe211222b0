import { useState, type KeyboardEvent, type RefObject } from 'react';
import type { CellPlace, CellSizes } from './cellPlaces';

export interface CellCounts {
  readonly rows: number;
  readonly headRows: number;
  readonly footRows: number;
  readonly columns: number;
  readonly sides: number;
}

interface CellKeys {
  readonly active: CellPlace;
  readonly setActive: (place: CellPlace) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Arrow keys, Home, End, Page and Ctrl as in any grid (WAI-ARIA). The focus stays on the grid and names the active cell,
 * because the row of a focused cell could be scrolled out of what is drawn.
 */
export function useCellKeys(counts: CellCounts, scroller: RefObject<HTMLElement | null>, sizes: CellSizes, open: (place: CellPlace) => void): CellKeys {
  const [place, setPlace] = useState<CellPlace>({ row: 0, column: 0 });
  const lastRow = counts.rows + counts.footRows - 1;
  const lastColumn = counts.columns + counts.sides - 1;
  const within = (row: number, column: number): CellPlace => ({ row: Math.max(0, Math.min(lastRow, row)), column: Math.max(-1, Math.min(lastColumn, column)) });
  const active = within(place.row, place.column);

  const go = (row: number, column: number) => {
    const next = within(row, column);
    setPlace(next);
    if (scroller.current) bringIntoView(scroller.current, next, sizes, counts);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { row, column } = active;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / sizes.row) - counts.headRows - counts.footRows - 1);
    const jumps: Record<string, () => void> = {
      ArrowUp: () => go(row - 1, column),
      ArrowDown: () => go(row + 1, column),
      ArrowLeft: () => go(row, column - 1),
      ArrowRight: () => go(row, column + 1),
      Home: () => go(event.ctrlKey ? 0 : row, -1),
      End: () => go(event.ctrlKey ? lastRow : row, lastColumn),
      PageUp: () => go(row - page, column),
      PageDown: () => go(row + page, column),
      Enter: () => open(active),
      ' ': () => open(active),
    };
    const jump = jumps[event.key];
    if (!jump || event.altKey || event.metaKey) return;
    event.preventDefault();
    jump();
  };

  return { active, setActive: setPlace, onKeyDown };
}

/** The heading, the totals and the names lie over the edges of the box, so the browser's own scrolling is not enough. */
function bringIntoView(box: HTMLElement, { row, column }: CellPlace, { row: height, cell, name }: CellSizes, { rows, columns }: CellCounts): void {
  const head = box.querySelector('thead')?.offsetHeight ?? 0;
  const foot = box.querySelector('tfoot')?.offsetHeight ?? 0;
  if (row < rows) {
    const top = row * height;
    const room = box.clientHeight - head - foot;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + height > box.scrollTop + room) box.scrollTop = top + height - room;
  }
  if (column >= columns) {
    box.scrollLeft = box.scrollWidth;
    return;
  }
  const left = Math.max(0, column) * cell;
  const width = box.clientWidth - name - cell;
  if (left < box.scrollLeft) box.scrollLeft = left;
  else if (left + cell > box.scrollLeft + width) box.scrollLeft = left + cell - width;
}
