import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNotify } from 'react-admin';
import { useApiMutation } from '../../components/useApi';
import { request } from '../../providers/httpClient';
import { isApiError, type ApiError } from '../../providers/problem';
import type { PlanImport } from '../importTypes';
import { isUntouched, type AskedChange } from './aboutChange';
import { putImport, shownImport } from './useImport';

/** Reading a table anew takes as long as reading the document did. */
const READ_ANEW_MS = 60_000;

/** The address below the import: '', '/rows', '/rows/t0.r5', '/names'. */
export interface ImportChangeRequest extends AskedChange {
  readonly method?: 'PATCH' | 'POST';
  /** The caller shows a refusal itself, with what was typed beside it. */
  readonly isQuiet?: boolean;
}

/**
 * Changes of one import, one after the other: each is made against the version the one before it left, so that a person who
 * works faster than the line never meets a conflict with herself. Where somebody else was first, the import is read again; the
 * change is made after all where the other's was about another part, or else waits to be made anew (RULES.md X4). Resolves
 * with null, or with why it was refused. An import that somebody has saved or discarded meanwhile shows so from then on.
 */
export function useImportChanges(id: string) {
  const client = useQueryClient();
  const notify = useNotify();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const mutation = useApiMutation<PlanImport>({ onSuccess: (imported) => putImport(client, imported), onError: ({ status }) => status !== 401 });
  const make = async (change: ImportChangeRequest, isAgain = false): Promise<ApiError | null> => {
    const { method = 'PATCH', path, body, isQuiet = false } = change;
    const before = shownImport(client, id);
    try {
      await mutation.mutateAsync({ method, path: `/plan-imports/${id}${path}`, body, version: before?.version, timeoutMs: READ_ANEW_MS });
      return null;
    } catch (error) {
      if (!isApiError(error)) throw error;
      const now = error.status === 412 || error.code === 'planImportNotOpen' ? await readAgain() : undefined;
      if (now && before && !isAgain && isUntouched(change, before, now)) return make(change, true);
      if (!isQuiet && error.status !== 401) notify(error.message, { type: error.status === 412 ? 'warning' : 'error', multiLine: true });
      return error;
    }
  };
  const readAgain = async (): Promise<PlanImport | undefined> => {
    const now = await request<PlanImport>(`/plan-imports/${id}`).catch(() => undefined);
    if (now) putImport(client, now);
    return now;
  };
  const send = (change: ImportChangeRequest): Promise<ApiError | null> => {
    const next = last.current.then(() => make(change));
    last.current = next.catch(() => undefined);
    return next;
  };
  return { send, isPending: mutation.isPending };
}

export type ImportChanges = ReturnType<typeof useImportChanges>;
