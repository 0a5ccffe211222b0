import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { ApiChange } from '../../../components/useApi';
import { newIdempotencyKey, request } from '../../../providers/httpClient';
import { isApiError } from '../../../providers/problem';

interface InTurn {
  /** Null while nothing runs. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly run: (changes: readonly ApiChange[]) => Promise<boolean>;
}

/** Changes of the same kind one after another: each is checked and logged by itself, and the first that is refused ends the run, said with its reason. */
export function useInTurn(invalidates: readonly QueryKey[]): InTurn {
  const client = useQueryClient();
  const notify = useNotify();
  const [progress, setProgress] = useState<InTurn['progress']>(null);
  const run = async (changes: readonly ApiChange[]) => {
    let done = 0;
    try {
      for (const { method = 'POST', path, ...rest } of changes) {
        setProgress({ done, total: changes.length });
        await request(path, { ...rest, method, ...(method === 'POST' ? { idempotencyKey: newIdempotencyKey() } : {}) });
        done += 1;
      }
      return true;
    } catch (error) {
      if (isApiError(error)) notify(error.message, { type: 'error', multiLine: true });
      else throw error;
      return false;
    } finally {
      await Promise.all(invalidates.map((queryKey) => client.invalidateQueries({ queryKey })));
      setProgress(null);
    }
  };
  return { progress, run };
}
