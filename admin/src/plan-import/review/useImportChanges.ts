import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNotify } from 'react-admin';
import { useApiMutation } from '../../components/useApi';
import { request } from '../../providers/httpClient';
import { isApiError, type ApiError } from '../../providers/problem';
import type { PlanImport } from '../importTypes';
import { putImport, shownImport } from './useImport';

/** Reading a table anew takes as long as reading the document did. */
const READ_ANEW_MS = 60_000;

export interface ImportChangeRequest {
  readonly method?: 'PATCH' | 'POST';
  /** Below the import: '', '/rows', '/rows/t0.r5', '/names'. */
  readonly path: string;
  readonly body: object;
  /** The caller shows a refusal itself, with what was typed beside it. */
  readonly isQuiet?: boolean;
}

/**
 * Changes of one import, one after the other: each is made against the version the one before it left, so that a person who
 * works faster than the line never meets a conflict with herself. Where somebody else was first, the import is read again and
 * the change waits to be made anew (RULES.md X4). Resolves with null, or with why it was refused.
 */
export function useImportChanges(id: string) {
  const client = useQueryClient();
  const notify = useNotify();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const mutation = useApiMutation<PlanImport>({ onSuccess: (imported) => putImport(client, imported), onError: ({ status }) => status !== 401 });
  const make = async ({ method = 'PATCH', path, body, isQuiet = false }: ImportChangeRequest): Promise<ApiError | null> => {
    try {
      await mutation.mutateAsync({ method, path: `/plan-imports/${id}${path}`, body, version: shownImport(client, id)?.version, timeoutMs: READ_ANEW_MS });
      return null;
    } catch (error) {
      if (!isApiError(error)) throw error;
      if (error.status === 412) await readAgain();
      if (!isQuiet && error.status !== 401) notify(error.message, { type: error.status === 412 ? 'warning' : 'error', multiLine: true });
      return error;
    }
  };
  const readAgain = async () => putImport(client, await request<PlanImport>(`/plan-imports/${id}`));
  const send = (change: ImportChangeRequest): Promise<ApiError | null> => {
    const next = last.current.then(() => make(change));
    last.current = next.catch(() => undefined);
    return next;
  };
  return { send, isPending: mutation.isPending };
}

export type ImportChanges = ReturnType<typeof useImportChanges>;
