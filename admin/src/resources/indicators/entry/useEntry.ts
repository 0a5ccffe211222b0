import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { useConflict } from '../../../components/useConflict';
import { newIdempotencyKey, request } from '../../../providers/httpClient';
import { isApiError, type ApiError } from '../../../providers/problem';
import { useMe } from '../../../providers/session';
import { keepDeviceFigures } from './deviceFigures';
import { errorsByLine, printOf, serverLines, startOf } from './entryText';
import { may, type LineInput, type Report } from './entryTypes';
import { inputOf, isSendable, outcomeOf } from './lineOutcome';
import { accept, changeLines, contestedIds, follow, giveUp, isTouched, lineOf, overwrite, touchedIds, undoStep, type EntryState, type Lines, type UndoStep } from './sheet/entryState.js';
import type { LineFields } from './sheet/lineFields.js';
import type { ReportQuery } from './useReport';

export type SaveState = 'clean' | 'typing' | 'saving' | 'saved' | 'onDevice';
type Intent = 'save' | 'submit';

const AFTER_LINE_MS = 700;
const PAUSE_MS = 5_000;
const RETRY_MS = 15_000;

/**
 * The figures of a report while they are typed. Every keystroke is kept on the device; leaving a line saves what is complete;
 * handing in is one call. Somebody else's change of the same line is never overwritten: the person compares and chooses
 * (RULES.md X4).
 */
export function useEntry(report: Report, query: ReportQuery, onSubmitted: () => void) {
  const personId = useMe()?.id ?? '';
  const notify = useNotify();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const { put, reload, refreshLists } = query;
  // Refs, not dependencies: a new function on every render would start the pause before saving again.
  const outside = useRef({ onSubmitted, logoutIfAccessDenied });
  outside.current = { onSubmitted, logoutIfAccessDenied };
  const [start] = useState(() => startOf(report, personId));
  const [state, setState] = useState<EntryState>(start.state);
  const [wasRestored, setWasRestored] = useState(start.isRestored);
  const [saveState, setSaveState] = useState<SaveState>(start.isRestored ? 'onDevice' : 'clean');
  const [serverErrors, setServerErrors] = useState<Readonly<Record<string, string>>>({});
  const [isSubmitting, setSubmitting] = useState(false);
  const [leftLine, setLeftLine] = useState(0);
  const { conflict, compare, clear } = useConflict();
  const intended = useRef<{ intent: Intent; note: string }>({ intent: 'save', note: '' });
  const latest = useRef({ report, state });
  latest.current.report = report;
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const submitKey = useRef({ print: '', key: '' });
  const isOver = useRef(false);
  const lineById = useMemo(() => new Map(report.lines.map((line) => [line.indicator.id, line])), [report.lines]);
  const lines = useRef(lineById);
  lines.current = lineById;
  const maySave = may(report, 'saveFigures');

  const set = useCallback(
    (next: EntryState) => {
      latest.current.state = next;
      setState(next);
      const ids = touchedIds(next);
      const pick = (all: Lines): Lines => Object.fromEntries(ids.map((id) => [id, lineOf(all, id)]));
      keepDeviceFigures(personId, latest.current.report.id, { fields: pick(next.fields), base: pick(next.base) });
    },
    [personId],
  );

  const change = useCallback(
    (changes: Iterable<readonly [string, LineFields]>, kind: UndoStep['kind'] = 'typed', isSameStep = false) => {
      const list = [...changes];
      set(changeLines(latest.current.state, list, kind, isSameStep));
      setServerErrors((all) => Object.fromEntries(Object.entries(all).filter(([id]) => !list.some(([changed]) => changed === id))));
      setSaveState('typing');
    },
    [set],
  );

  const undo = useCallback(() => {
    set(undoStep(latest.current.state));
    setSaveState('typing');
  }, [set]);

  useEffect(() => {
    if (!isOver.current) set(follow(latest.current.state, serverLines(report)));
  }, [report, set]);

  /** The touched lines that can go out as they are; the others wait on the device until they are complete. */
  const readyToSend = useCallback(() => {
    const { state: now } = latest.current;
    const sent: Record<string, LineFields> = {};
    const inputs: LineInput[] = [];
    for (const id of touchedIds(now)) {
      const line = lines.current.get(id);
      if (!line || line.heldBy) continue;
      const fields = lineOf(now.fields, id);
      const outcome = outcomeOf(line, fields, null);
      if (!isSendable(outcome)) continue;
      sent[id] = fields;
      inputs.push(inputOf(line, fields, outcome));
    }
    return { sent, inputs };
  }, []);

  const raiseConflict = useCallback(
    (fresh: Report, what: { intent: Intent; note: string }) => {
      intended.current = what;
      const { state: now } = latest.current;
      const print = (all: Lines) => Object.fromEntries(Object.keys(now.fields).map((id) => [id, printOf(lineOf(all, id))]));
      return compare(() => Promise.resolve(fresh), () => ({ base: print(now.base), mine: print(now.fields), theirs: print(serverLines(fresh)) }));
    },
    [compare],
  );

  const send = useCallback((intent: Intent, inputs: LineInput[], version: number, note: string, isBackground: boolean): Promise<Report> => {
    const path = `/measurement-reports/${latest.current.report.id}`;
    if (intent === 'save') return request<Report>(`${path}/figures`, { method: 'PUT', body: { lines: inputs }, version, isBackground });
    const body = { ...(inputs.length ? { lines: inputs } : {}), ...(note ? { note } : {}) };
    const print = JSON.stringify([body, version]);
    if (submitKey.current.print !== print) submitKey.current = { print, key: newIdempotencyKey() };
    return request<Report>(`${path}/submit`, { method: 'POST', body, version, idempotencyKey: submitKey.current.key });
  }, []);

  const take = useCallback(
    (intent: Intent, sent: Lines, answer: Report) => {
      latest.current.report = answer;
      const next = accept(latest.current.state, serverLines(answer), sent);
      isOver.current = intent === 'submit';
      set(next);
      refreshLists();
      put(answer);
      setWasRestored(false);
      if (intent === 'save') return setSaveState(touchedIds(next).length === 0 ? 'saved' : 'typing');
      outside.current.onSubmitted();
    },
    [put, refreshLists, set],
  );

  const fail = useCallback(
    (error: ApiError, intent: Intent, inputs: readonly LineInput[]) => {
      setSaveState('onDevice');
      if (error.status === 401) return void outside.current.logoutIfAccessDenied(error);
      if (error.body.errors) setServerErrors(errorsByLine(error.body.errors, inputs));
      // The state is another by now: locked, handed in by a colleague, the unlock over.
      if (error.status === 409) void reload().catch(() => undefined);
      if (intent === 'submit' || error.status === 422 || error.status === 409) notify(error.message, { type: 'error', multiLine: true });
    },
    [notify, reload],
  );

  const attempt = useCallback(
    async (intent: Intent, note: string, isBackground: boolean): Promise<void> => {
      if (isOver.current) return;
      const { sent, inputs } = readyToSend();
      const before = latest.current.report;
      if (intent === 'save' && (inputs.length === 0 || !may(before, 'saveFigures'))) return;
      if (intent === 'save') setSaveState('saving');
      if (contestedIds(latest.current.state, serverLines(before)).length > 0) return void (await raiseConflict(before, { intent, note }));
      try {
        take(intent, sent, await send(intent, inputs, before.version, note, isBackground));
      } catch (error) {
        if (!isApiError(error)) throw error;
        if (error.status !== 412) return fail(error, intent, inputs);
        const fresh = await reload().catch(() => null);
        if (!fresh) return setSaveState('onDevice');
        latest.current.report = fresh;
        const isContested = contestedIds(latest.current.state, serverLines(fresh)).length > 0;
        // Other lines, or only the version, moved: a draft goes on, handing in asks again.
        if (intent === 'save' && !isContested && may(fresh, 'saveFigures')) take(intent, sent, await send(intent, inputs, fresh.version, note, isBackground));
        else await raiseConflict(fresh, { intent, note });
      }
    },
    [fail, raiseConflict, readyToSend, reload, send, take],
  );

  /** One after the other: a save still under way would make handing in stale. */
  const run = useCallback(
    (intent: Intent, note = '', isBackground = false) => {
      queue.current = queue.current.then(() => attempt(intent, note, isBackground)).catch((error: unknown) => (isApiError(error) ? fail(error, intent, []) : setSaveState('onDevice')));
      return queue.current;
    },
    [attempt, fail],
  );

  useEffect(() => {
    if (conflict || isSubmitting || !maySave) return;
    const wait = saveState === 'typing' ? (leftLine > 0 ? AFTER_LINE_MS : PAUSE_MS) : saveState === 'onDevice' ? RETRY_MS : null;
    if (wait === null) return;
    // Trying again for hours is the page's doing, not the person's.
    const timer = setTimeout(() => {
      setLeftLine(0);
      void run('save', '', saveState === 'onDevice');
    }, wait);
    return () => clearTimeout(timer);
  }, [saveState, state.fields, leftLine, conflict, isSubmitting, maySave, run]);

  useEffect(() => {
    const resume = () => void run('save');
    window.addEventListener('online', resume);
    return () => {
      window.removeEventListener('online', resume);
      // Going to another page of the application does not wait for the pause.
      void run('save');
    };
  }, [run]);

  const unsentCount = touchedIds(state).length;
  useEffect(() => {
    if (unsentCount === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsentCount]);

  const submit = async (note = '') => {
    setSubmitting(true);
    await run('submit', note);
    setSubmitting(false);
  };
  const keepMine = () => {
    set(overwrite(latest.current.state, serverLines(latest.current.report)));
    clear();
    void (intended.current.intent === 'submit' ? submit(intended.current.note) : run('save'));
  };
  const takeTheirs = () => {
    const server = serverLines(latest.current.report);
    set(giveUp(latest.current.state, server, contestedIds(latest.current.state, server)));
    clear();
    setSaveState('typing');
  };
  /** Everything that has not reached the server is thrown away. */
  const dropLocal = () => {
    const server = serverLines(latest.current.report);
    set({ fields: server, base: server, steps: [] });
    setWasRestored(false);
    setServerErrors({});
    setSaveState('clean');
  };
  /** What a file saved takes the place of what this device held for the same lines. */
  const takeSaved = (fresh: Report, ids: readonly string[]) => {
    latest.current.report = fresh;
    const next = giveUp(latest.current.state, serverLines(fresh), ids);
    set(next);
    setServerErrors((all) => Object.fromEntries(Object.entries(all).filter(([id]) => !ids.includes(id))));
    if (touchedIds(next).length > 0) return;
    setWasRestored(false);
    setSaveState('saved');
  };
  /** Leave the choice for the moment: nothing is sent until something changes. */
  const postpone = () => {
    clear();
    setSaveState('clean');
  };
  const leaveLine = useCallback((id: string) => {
    if (isTouched(latest.current.state, id)) setLeftLine((count) => count + 1);
  }, []);

  return { state, change, undo, canUndo: state.steps.length > 0, lastStep: state.steps.at(-1)?.kind ?? null, leaveLine, saveState, wasRestored, unsentCount, serverErrors, conflict, isSubmitting, save: () => run('save'), submit, keepMine, takeTheirs, takeSaved, dropLocal, postpone };
}

export type Entry = ReturnType<typeof useEntry>;
