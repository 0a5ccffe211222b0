import { useCallback, useEffect, useRef, useState } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { useConflict } from '../../../components/useConflict';
import { newIdempotencyKey, request } from '../../../providers/httpClient';
import { isApiError, type ApiError } from '../../../providers/problem';
import { useMe } from '../../../providers/session';
import type { TaskQuery } from '../page/useTask';
import type { DraftFields, Task } from '../taskTypes';
import { clearDeviceDraft, keepDeviceDraft, readDeviceDraft } from './deviceDraft';
import { isSameDraft, serverDraft } from './draftFields';

export type SaveState = 'clean' | 'typing' | 'saving' | 'saved' | 'onDevice';
type Intent = 'save' | 'submit';

const PAUSE_MS = 4_000;
const RETRY_MS = 15_000;

/**
 * The text of a hand-in. Every keystroke is kept on the device; a pause in typing saves the draft on the server; handing in
 * is one call. Somebody else's change of the same text is never overwritten: the person compares and chooses (RULES.md X4).
 */
export function useHandIn(task: Task, query: TaskQuery, onSubmitted: () => void) {
  const personId = useMe()?.id ?? '';
  const notify = useNotify();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const { put, reload, refreshLists } = query;
  // A ref, not a dependency: a new function on every render would start the pause before saving again.
  const submitted = useRef(onSubmitted);
  submitted.current = onSubmitted;
  const signOut = useRef(logoutIfAccessDenied);
  signOut.current = logoutIfAccessDenied;
  const [kept] = useState(() => readDeviceDraft(personId, task.id));
  const isRestored = kept !== null && !isSameDraft(kept.fields, serverDraft(task));
  const [fields, setFields] = useState<DraftFields>(() => (isRestored ? kept.fields : serverDraft(task)));
  const [wasRestored, setWasRestored] = useState(isRestored);
  const [saveState, setSaveState] = useState<SaveState>(isRestored ? 'onDevice' : 'clean');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const { conflict, compare, clear } = useConflict();
  /** What is to be done once the person has chosen. */
  const intended = useRef<Intent>('save');
  const [isSubmitting, setSubmitting] = useState(false);

  const latest = useRef({ task, fields });
  latest.current = { task, fields };
  /** The server's text that ours was typed over. */
  const base = useRef<DraftFields>(isRestored ? kept.base : serverDraft(task));
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const submitKey = useRef({ print: '', key: '' });
  const isOver = useRef(false);

  const change = useCallback(
    (part: Partial<DraftFields>) => {
      const next = { ...latest.current.fields, ...part };
      latest.current.fields = next;
      setFields(next);
      setErrors({});
      setSaveState('typing');
      keepDeviceDraft(personId, task.id, { fields: next, base: base.current });
    },
    [personId, task.id],
  );

  /** Somebody else's text appears by itself as long as nothing of ours is unsaved. */
  useEffect(() => {
    const server = serverDraft(task);
    if (isSameDraft(latest.current.fields, base.current) && !isSameDraft(server, base.current)) {
      base.current = server;
      setFields(server);
    }
  }, [task]);

  const raiseConflict = useCallback((fresh: Task, sent: DraftFields, intent: Intent) => {
    const textOf = (one: DraftFields) => ({ ...one, coveredDeliverableIds: fresh.deliverables.filter(({ id }) => one.coveredDeliverableIds.includes(id)).map(({ text }) => text) });
    intended.current = intent;
    return compare(() => Promise.resolve(fresh), () => ({ base: textOf(base.current), mine: textOf(sent), theirs: textOf(serverDraft(fresh)) }));
  }, [compare]);

  const send = useCallback(
    (intent: Intent, sent: DraftFields, version: number, isBackground: boolean): Promise<Task> => {
      if (intent === 'save') return request<Task>(`/tasks/${task.id}/draft`, { method: 'PUT', body: sent, version, isBackground });
      const print = JSON.stringify([sent, version]);
      if (submitKey.current.print !== print) submitKey.current = { print, key: newIdempotencyKey() };
      return request<Task>(`/tasks/${task.id}/submit`, { method: 'POST', body: sent, version, idempotencyKey: submitKey.current.key });
    },
    [task.id],
  );

  const accept = useCallback(
    (intent: Intent, sent: DraftFields, answer: Task) => {
      put(answer);
      base.current = serverDraft(answer);
      const isAllSent = isSameDraft(latest.current.fields, sent);
      if (intent === 'submit' || isAllSent) clearDeviceDraft(personId, task.id);
      else keepDeviceDraft(personId, task.id, { fields: latest.current.fields, base: base.current });
      setWasRestored(false);
      if (intent === 'save') return setSaveState(isAllSent ? 'saved' : 'typing');
      isOver.current = true;
      refreshLists();
      submitted.current();
    },
    [put, refreshLists, personId, task.id],
  );

  const fail = useCallback(
    (error: ApiError, intent: Intent) => {
      setSaveState('onDevice');
      if (error.status === 401) return void signOut.current(error);
      if (error.body.errors) setErrors(error.body.errors);
      if (intent === 'submit') notify(error.message, { type: 'error', multiLine: true });
    },
    [notify],
  );

  const attempt = useCallback(
    async (intent: Intent, isBackground: boolean): Promise<void> => {
      if (isOver.current) return;
      const sent = latest.current.fields;
      const before = latest.current.task;
      if (intent === 'save' && isSameDraft(sent, base.current)) return;
      if (intent === 'save') setSaveState('saving');
      if (!isSameDraft(serverDraft(before), base.current)) return void (await raiseConflict(before, sent, intent));
      try {
        accept(intent, sent, await send(intent, sent, before.version, isBackground));
      } catch (error) {
        if (!isApiError(error)) throw error;
        if (error.status !== 412) return fail(error, intent);
        const fresh = await reload().catch(() => null);
        if (!fresh) return setSaveState('onDevice');
        latest.current.task = fresh;
        // Only the version moved (evidence was added, someone was assigned): a draft goes on, handing in asks again.
        if (intent === 'save' && isSameDraft(serverDraft(fresh), base.current)) {
          accept(intent, sent, await send(intent, sent, fresh.version, isBackground));
        } else await raiseConflict(fresh, sent, intent);
      }
    },
    [accept, fail, reload, raiseConflict, send],
  );

  /** One after the other: a save still under way would make handing in stale. */
  const run = useCallback(
    (intent: Intent, isBackground = false) => {
      queue.current = queue.current.then(() => attempt(intent, isBackground)).catch((error: unknown) => (isApiError(error) ? fail(error, intent) : setSaveState('onDevice')));
      return queue.current;
    },
    [attempt, fail],
  );

  useEffect(() => {
    if (conflict || isSubmitting) return;
    const wait = saveState === 'typing' ? PAUSE_MS : saveState === 'onDevice' ? RETRY_MS : null;
    if (wait === null) return;
    // Trying again for hours is the page's doing, not the person's.
    const timer = setTimeout(() => void run('save', saveState === 'onDevice'), wait);
    return () => clearTimeout(timer);
  }, [saveState, fields, conflict, isSubmitting, run]);

  useEffect(() => {
    const resume = () => void run('save');
    window.addEventListener('online', resume);
    return () => window.removeEventListener('online', resume);
  }, [run]);

  const submit = async () => {
    setSubmitting(true);
    await run('submit');
    setSubmitting(false);
  };

  const keepMine = () => {
    const fresh = latest.current.task;
    base.current = serverDraft(fresh);
    clear();
    void (intended.current === 'submit' ? submit() : run('save'));
  };

  const takeTheirs = () => {
    const theirs = serverDraft(latest.current.task);
    base.current = theirs;
    setFields(theirs);
    clear();
    setWasRestored(false);
    setSaveState('clean');
    clearDeviceDraft(personId, task.id);
  };

  /** Leave the choice for the moment: the text stays here and on the device, and nothing is sent until it changes. */
  const postpone = () => {
    clear();
    setSaveState('clean');
  };

  return { fields, change, errors, setErrors, saveState, wasRestored, conflict, isSubmitting, submit, keepMine, takeTheirs, postpone };
}

export type HandIn = ReturnType<typeof useHandIn>;
