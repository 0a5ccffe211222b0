import { useState, type KeyboardEvent, type RefObject } from 'react';
import { FOOT_FIGURES, SIDE_FIGURES, type MatrixModel, type Place } from './matrixModel';

export interface GridSizes {
  readonly row: number;
  readonly cell: number;
  readonly name: number;
}

interface MatrixKeys {
  readonly active: Place;
  readonly setActive: (place: Place) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Arrow keys, Home, End, Page and Ctrl as in any grid (WAI-ARIA). The focus stays on the grid and names the active cell,
 * because the row of a focused cell could be scrolled out of what is drawn.
 */
export function useMatrixKeys(model: MatrixModel, scroller: RefObject<HTMLElement | null>, sizes: GridSizes, open: (place: Place) => void): MatrixKeys {
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const lastRow = model.rows.length + FOOT_FIGURES.length - 1;
  const lastColumn = model.columns.length + SIDE_FIGURES.length - 1;
  const active = { row: Math.min(place.row, lastRow), column: Math.min(place.column, lastColumn) };

  const go = (row: number, column: number) => {
    const next = { row: Math.max(0, Math.min(lastRow, row)), column: Math.max(0, Math.min(lastColumn, column)) };
    setPlace(next);
    if (scroller.current) bringIntoView(scroller.current, next, sizes, model);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { row, column } = active;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / sizes.row) - 6);
    const jumps: Record<string, () => void> = {
      ArrowUp: () => go(row - 1, column),
      ArrowDown: () => go(row + 1, column),
      ArrowLeft: () => go(row, column - 1),
      ArrowRight: () => go(row, column + 1),
      Home: () => go(event.ctrlKey ? 0 : row, 0),
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
function bringIntoView(box: HTMLElement, { row, column }: Place, { row: height, cell, name }: GridSizes, { rows, columns }: MatrixModel): void {
  const head = box.querySelector('thead')?.offsetHeight ?? 0;
  const foot = box.querySelector('tfoot')?.offsetHeight ?? 0;
  if (row < rows.length) {
    const top = row * height;
    const room = box.clientHeight - head - foot;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + height > box.scrollTop + room) box.scrollTop = top + height - room;
  }
  if (column >= columns.length) {
    box.scrollLeft = box.scrollWidth;
    return;
  }
  const left = column * cell;
  const width = box.clientWidth - name - cell;
  if (left < box.scrollLeft) box.scrollLeft = left;
  else if (left + cell > box.scrollLeft + width) box.scrollLeft = left + cell - width;
}
