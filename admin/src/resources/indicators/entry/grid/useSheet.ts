import { useCallback, useMemo, useRef, useState } from 'react';
import type { MeasurementState } from '#domain';
import { formatDecimal } from '../../../../components/numbers';
import type { Report } from '../entryTypes';
import type { FilledColumn, Spot } from '../sheet/gridMove.js';
import { withState, type LineFields } from '../sheet/lineFields.js';
import { placeBlock, type PasteResult } from '../sheet/pasteBlock.js';
import type { Entry } from '../useEntry';
import { gridLines, type GridLine } from './gridLines';

export type LineFilter = 'all' | 'open' | 'doubtful';

const FILTERS: Readonly<Record<LineFilter, (line: GridLine) => boolean>> = {
  all: () => true,
  open: ({ standing }) => standing === 'unanswered',
  doubtful: ({ standing, outcome }) => standing === 'incomplete' || outcome.doubts.length > 0,
};

/** The lines as they are shown, and what a person does to them: one cell is one step to take back, and so is one paste. */
export function useSheet(report: Report, entry: Entry) {
  const before = useRef<ReadonlyMap<string, GridLine>>(new Map());
  const lines = useMemo(() => {
    const made = gridLines(report, entry.state.fields, before.current);
    before.current = new Map(made.map((line) => [line.id, line]));
    return made;
  }, [report, entry.state.fields]);
  const [filter, setFilter] = useState<{ name: LineFilter; ids: ReadonlySet<string> | null }>({ name: 'all', ids: null });
  const [pasted, setPasted] = useState<PasteResult | null>(null);
  const entered = useRef<{ id: string; isChanged: boolean } | null>(null);
  const [atId, setAtId] = useState<string | null>(null);
  const shown = useMemo(() => (filter.ids ? lines.filter(({ id }) => filter.ids!.has(id)) : lines), [lines, filter.ids]);
  const latest = useRef({ shown, entry });
  latest.current = { shown, entry };

  /** Those that match now stay in view while they are answered. */
  const narrow = useCallback((name: LineFilter) => setFilter({ name, ids: name === 'all' ? null : new Set([...before.current.values()].filter(FILTERS[name]).map(({ id }) => id)) }), []);

  const enter = useCallback((id: string) => {
    if (entered.current && entered.current.id !== id) latest.current.entry.leaveLine(entered.current.id);
    entered.current = { id, isChanged: false };
    setAtId(id);
  }, []);
  const enterSpot = useCallback((spot: Spot) => {
    const id = latest.current.shown[spot.row]?.id;
    if (id) enter(id);
  }, [enter]);
  const change = useCallback((id: string, fields: LineFields) => {
    const isSameStep = entered.current?.id === id && entered.current.isChanged;
    latest.current.entry.change([[id, { ...fields, source: 'typed' }]], 'typed', isSameStep);
    entered.current = { id, isChanged: true };
  }, []);
  const restore = useCallback(() => {
    if (!entered.current?.isChanged) return false;
    entered.current.isChanged = false;
    latest.current.entry.undo();
    return true;
  }, []);
  const setState = useCallback((row: number, state: MeasurementState | null) => {
    const line = latest.current.shown[row];
    if (line && !line.isReadOnly) change(line.id, withState(line.fields, state));
  }, [change]);
  const paste = useCallback((block: string[][], from: { row: number; column: FilledColumn }) => {
    const target = latest.current.shown.map(({ id, line, fields, isReadOnly }) => ({ indicatorId: id, kind: line.indicator.kind, isReadOnly, fields }));
    const result = placeBlock(block, from, target, formatDecimal);
    latest.current.entry.change(result.changes, 'pasted');
    if (entered.current) entered.current.isChanged = false;
    // A pasted block is many lines left at once.
    for (const id of result.changes.keys()) latest.current.entry.leaveLine(id);
    setPasted(result);
  }, []);
  const undoPaste = useCallback(() => {
    latest.current.entry.undo();
    setPasted(null);
  }, []);
  const undo = useCallback(() => {
    latest.current.entry.undo();
    if (latest.current.entry.lastStep === 'pasted') setPasted(null);
  }, []);
  const dismissPaste = useCallback(() => setPasted(null), []);

  return { lines, shown, at: lines.find(({ id }) => id === atId) ?? null, filter: filter.name, narrow, enter, enterSpot, change, restore, setState, paste, pasted, undoPaste, dismissPaste, undo };
}

export type Sheet = ReturnType<typeof useSheet>;
