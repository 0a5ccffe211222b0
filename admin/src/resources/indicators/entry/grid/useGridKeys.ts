import { useCallback, useRef, type ClipboardEvent, type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import type { MeasurementState } from '#domain';
import { FILLED_COLUMNS, move, type ColumnKey, type Direction, type FilledColumn, type GridShape, type Spot } from '../sheet/gridMove.js';
import { isBlock, readClipboard } from '../sheet/pasteBlock.js';

/** One letter for each word that stands for a figure. */
export const STATE_KEYS: Readonly<Record<string, MeasurementState>> = { k: 'NO_CASES', c: 'NOT_AVAILABLE', a: 'NOT_APPLICABLE' };

const MOVES: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right', PageUp: 'pageUp', PageDown: 'pageDown', Home: 'rowStart', End: 'rowEnd' };
const IN_TEXT: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

type CellElement = HTMLInputElement | HTMLSelectElement | HTMLButtonElement;

export interface GridKeys {
  readonly shape: GridShape;
  readonly isEditable: boolean;
  /** The cell as it was when it was entered comes back; false when it had not changed. */
  onRestore: (spot: Spot) => boolean;
  onState: (row: number, state: MeasurementState | null) => void;
  onEnter: (spot: Spot) => void;
  onUndo: () => void;
  onSave: () => void;
  onPaste: (block: string[][], from: { row: number; column: FilledColumn }) => void;
}

export const spotName = (row: number, column: ColumnKey): string => `${row}:${column}`;

function spotOf(target: EventTarget | null): Spot | null {
  const name = (target as HTMLElement | null)?.dataset?.['spot'];
  if (!name) return null;
  const [row, column] = name.split(':');
  return { row: Number(row), column: column as ColumnKey };
}

export function focusSpot(table: HTMLElement | null, { row, column }: Spot): void {
  table?.querySelector<CellElement>(`[data-spot="${spotName(row, column)}"]`)?.focus();
}

/**
 * The keys of a spreadsheet over cells that are ordinary fields: arrows, Enter and Tab go from cell to cell, typing replaces, F2
 * moves within the text, Esc brings the old figure back. `table` holds the cells, each with its place in `data-spot`.
 */
export function useGridKeys(table: RefObject<HTMLElement | null>, keys: GridKeys) {
  const isInText = useRef(false);
  const latest = useRef(keys);
  latest.current = keys;

  const go = useCallback((spot: Spot | null) => spot && focusSpot(table.current, spot), [table]);

  const onFocus = useCallback((event: FocusEvent) => {
    const spot = spotOf(event.target);
    if (!spot) return;
    isInText.current = false;
    if (event.target instanceof HTMLInputElement && spot.column !== 'note') event.target.select();
    latest.current.onEnter(spot);
  }, []);

  /** A second press into a cell puts the cursor there. */
  const onMouseDown = useCallback((event: MouseEvent) => {
    if (event.target === document.activeElement) isInText.current = true;
  }, []);

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const spot = spotOf(event.target);
      if (!spot || event.nativeEvent.isComposing) return;
      const handled = handleKey(event, spot, { ...latest.current, isInText, go });
      if (handled) event.preventDefault();
    },
    [go],
  );

  const onPaste = useCallback((event: ClipboardEvent) => {
    const spot = spotOf(event.target);
    if (!spot || spot.column === 'title' || !latest.current.isEditable) return;
    const block = readClipboard(event.clipboardData.getData('text/plain'));
    if (!isBlock(block)) return;
    event.preventDefault();
    latest.current.onPaste(block, { row: spot.row, column: spot.column });
  }, []);

  return { onFocus, onMouseDown, onKeyDown, onPaste };
}

interface KeyContext extends GridKeys {
  readonly isInText: RefObject<boolean>;
  readonly go: (spot: Spot) => void;
}

function handleKey(event: KeyboardEvent, spot: Spot, context: KeyContext): boolean {
  if (event.ctrlKey || event.metaKey) return handleCommand(event, context);
  if (event.altKey) return false;
  const { shape, isInText, go } = context;
  const target = event.target as CellElement;
  if (event.key === 'Tab') return handleTab(event, spot, context);
  if (event.key === 'Enter' && spot.column !== 'title') return goTo(move(shape, spot, event.shiftKey ? 'up' : 'down'), spot, go, true);
  if (event.key === 'F2') return enterText(target, isInText);
  if (event.key === 'Escape') return leaveText(target, spot, context);
  const direction = MOVES[event.key];
  if (direction) return staysInText(event, target, spot, isInText.current) ? false : goTo(move(shape, spot, direction), spot, go, true);
  return context.isEditable && handleWord(event, spot, context);
}

function handleCommand(event: KeyboardEvent, { shape, go, onUndo, onSave, onRestore }: KeyContext): boolean {
  const spot = spotOf(event.target)!;
  switch (event.key) {
    case 'z':
    case 'Z':
      // The cell at hand first; what was done before it only when it is as it was.
      if (!onRestore(spot)) onUndo();
      return true;
    case 's':
    case 'S':
      onSave();
      return true;
    case 'Home':
    case 'End':
      return goTo(move(shape, spot, event.key === 'Home' ? 'first' : 'last'), spot, go, true);
    default:
      return false;
  }
}

/** From figure to figure; past the last cell the browser goes on to what follows the table. */
function handleTab(event: KeyboardEvent, spot: Spot, { shape, go }: KeyContext): boolean {
  const figures = shape.map((columns) => columns.filter((column) => column !== 'title'));
  return goTo(move(figures, spot, event.shiftKey ? 'left' : 'right'), spot, go, false);
}

function goTo(next: Spot, from: Spot, go: (spot: Spot) => void, isAlwaysHandled: boolean): boolean {
  if (next.row === from.row && next.column === from.column) return isAlwaysHandled;
  go(next);
  return true;
}

function enterText(target: CellElement, isInText: RefObject<boolean>): boolean {
  if (target instanceof HTMLSelectElement) {
    // Only some browsers can open a list from a script; Space opens it in all of them.
    if ('showPicker' in target) target.showPicker();
    return true;
  }
  if (!(target instanceof HTMLInputElement)) return false;
  isInText.current = true;
  target.setSelectionRange(target.value.length, target.value.length);
  return true;
}

function leaveText(target: CellElement, spot: Spot, { isInText, onRestore }: KeyContext): boolean {
  isInText.current = false;
  const isRestored = onRestore(spot);
  if (target instanceof HTMLInputElement) setTimeout(() => target.select());
  return isRestored;
}

/** Sideways keys belong to the text while it is edited; an explanation is text until its edge. */
function staysInText(event: KeyboardEvent, target: CellElement, spot: Spot, isInText: boolean): boolean {
  if (!(target instanceof HTMLInputElement) || !IN_TEXT.has(event.key)) return false;
  if (spot.column !== 'note') return isInText;
  const { selectionStart, selectionEnd, value } = target;
  const isAtEdge = selectionStart === selectionEnd && selectionEnd === (event.key === 'ArrowLeft' ? 0 : value.length);
  return !((event.key === 'ArrowLeft' || event.key === 'ArrowRight') && isAtEdge);
}

function handleWord(event: KeyboardEvent, spot: Spot, { onState }: KeyContext): boolean {
  if (!(FILLED_COLUMNS as readonly string[]).includes(spot.column) || spot.column === 'note') return false;
  if (event.key === 'Delete' && spot.column === 'state') {
    onState(spot.row, null);
    return true;
  }
  const state = STATE_KEYS[event.key.toLowerCase()];
  if (!state) return false;
  onState(spot.row, state);
  return true;
}
