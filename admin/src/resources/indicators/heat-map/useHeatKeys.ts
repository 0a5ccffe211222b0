import { useState, type KeyboardEvent, type RefObject } from 'react';
import type { HeatModel, HeatPlace } from './heatMapModel';
import type { HeatSizes } from './heatMapStyles';

interface HeatKeys {
  readonly active: HeatPlace;
  readonly setActive: (place: HeatPlace) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Arrow keys, Home, End, Page and Ctrl as in any grid (WAI-ARIA); the focus stays on the grid and names the active cell. */
export function useHeatKeys({ rows, columns }: HeatModel, scroller: RefObject<HTMLElement | null>, sizes: HeatSizes, open: (place: HeatPlace) => void): HeatKeys {
  const [place, setPlace] = useState<HeatPlace>({ row: 0, column: 0 });
  const lastRow = rows.length - 1;
  const lastColumn = columns.length - 1;
  const active = { row: Math.max(0, Math.min(place.row, lastRow)), column: Math.min(place.column, lastColumn) };

  const go = (row: number, column: number) => {
    const next = { row: Math.max(0, Math.min(lastRow, row)), column: Math.max(-1, Math.min(lastColumn, column)) };
    setPlace(next);
    if (scroller.current) bringIntoView(scroller.current, next, sizes);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { row, column } = active;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / sizes.row) - 3);
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

/** The heading and the names lie over the edges of the box, so the browser's own scrolling is not enough. */
function bringIntoView(box: HTMLElement, { row, column }: HeatPlace, { row: height, cell, name }: HeatSizes): void {
  const head = box.querySelector('thead')?.offsetHeight ?? 0;
  const top = row * height;
  const room = box.clientHeight - head;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + height > box.scrollTop + room) box.scrollTop = top + height - room;
  const left = Math.max(0, column) * cell;
  const width = box.clientWidth - name - cell;
  if (left < box.scrollLeft) box.scrollLeft = left;
  else if (left + cell > box.scrollLeft + width) box.scrollLeft = left + cell - width;
}
