import { EMPTY_LINE, isSameLine, type LineFields, type NumberCell } from './lineFields.js';

export type Lines = Readonly<Record<string, LineFields>>;

/** What one step changed, to take it back as a whole: a cell that was typed in, or a pasted block. */
export interface UndoStep {
  readonly kind: 'typed' | 'pasted';
  readonly before: Lines;
}

/** What is on the screen, and the server's figures it was typed over. */
export interface EntryState {
  readonly fields: Lines;
  readonly base: Lines;
  readonly steps: readonly UndoStep[];
}

const MOST_STEPS = 100;

export const lineOf = (lines: Lines, id: string): LineFields => lines[id] ?? EMPTY_LINE;

type Sides = Pick<EntryState, 'fields' | 'base'>;

export const isTouched = ({ fields, base }: Sides, id: string): boolean => !isSameLine(lineOf(fields, id), lineOf(base, id));
export const touchedIds = (sides: Sides): string[] => Object.keys(sides.fields).filter((id) => isTouched(sides, id));

/** Several lines at once are one step; `isSameStep` goes on with the last one, as more letters in one cell do. */
export function changeLines(state: EntryState, changes: Iterable<readonly [string, LineFields]>, kind: UndoStep['kind'], isSameStep = false): EntryState {
  const list = [...changes];
  if (list.length === 0) return state;
  const fields = { ...state.fields, ...Object.fromEntries(list) };
  if (isSameStep && state.steps.length > 0) return { ...state, fields };
  const before = Object.fromEntries(list.map(([id]) => [id, lineOf(state.fields, id)]));
  return { ...state, fields, steps: [...state.steps, { kind, before }].slice(-MOST_STEPS) };
}

export function undoStep(state: EntryState): EntryState {
  const last = state.steps.at(-1);
  if (!last) return state;
  return { ...state, fields: { ...state.fields, ...last.before }, steps: state.steps.slice(0, -1) };
}

/** The server's figures appear by themselves where nothing of ours is unsaved; touched lines remember what they were typed over. */
export function follow(state: EntryState, server: Lines): EntryState {
  const fields: Record<string, LineFields> = { ...state.fields };
  const base: Record<string, LineFields> = { ...state.base };
  for (const id of Object.keys(server)) {
    if (isTouched(state, id)) continue;
    fields[id] = keepText(lineOf(server, id), lineOf(state.fields, id));
    base[id] = lineOf(server, id);
  }
  return { ...state, fields, base };
}

/** After a save: what was sent is the server's now; a line that was typed in meanwhile keeps the newer text. */
export function accept(state: EntryState, server: Lines, sent: Lines): EntryState {
  const fields: Record<string, LineFields> = { ...state.fields };
  const base: Record<string, LineFields> = { ...state.base };
  for (const id of Object.keys(sent)) {
    base[id] = lineOf(server, id);
    if (fields[id] === sent[id]) fields[id] = keepText(lineOf(server, id), lineOf(state.fields, id));
  }
  return follow({ ...state, fields, base }, server);
}

/** The other's figures have been seen and ours are to replace them. */
export const overwrite = (state: EntryState, server: Lines): EntryState => ({ ...follow(state, server), base: { ...state.base, ...server } });

/** Ours are given up for these lines. */
export function giveUp(state: EntryState, server: Lines, ids: readonly string[]): EntryState {
  const theirs = Object.fromEntries(ids.map((id) => [id, lineOf(server, id)]));
  return follow({ ...state, fields: { ...state.fields, ...theirs }, base: { ...state.base, ...theirs } }, server);
}

/** Lines that both sides changed, differently: only these need a choice (RULES.md X4). */
export function contestedIds(state: Sides, server: Lines): string[] {
  return touchedIds(state).filter((id) => {
    const theirs = lineOf(server, id);
    return !isSameLine(theirs, lineOf(state.base, id)) && !isSameLine(theirs, lineOf(state.fields, id));
  });
}

/** The same number stays as it was typed: a text that changes under the cursor disturbs. */
function keepText(server: LineFields, mine: LineFields): LineFields {
  const cell = (theirs: NumberCell, ours: NumberCell) => (theirs.value !== null && theirs.value === ours.value ? ours : theirs);
  return { ...server, numerator: cell(server.numerator, mine.numerator), denominator: cell(server.denominator, mine.denominator) };
}
