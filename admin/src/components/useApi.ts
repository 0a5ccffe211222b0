import { useMutation, useQuery, useQueryClient, type QueryKey, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { newIdempotencyKey, request, type QueryParams } from '../providers/httpClient';
import { isApiError, type ApiError } from '../providers/problem';

type QueryExtras<T> = Omit<UseQueryOptions<T, ApiError>, 'queryKey' | 'queryFn'>;

/**
 * Reads one endpoint. `key` begins with the resource's name ('tasks', id) so that one invalidation reaches it together
 * with react-admin's own lists; path and params are part of the cache key by themselves.
 */
export function useApiQuery<T>(key: QueryKey, path: string, params?: QueryParams, extras?: QueryExtras<T>): UseQueryResult<T, ApiError> {
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  return useQuery<T, ApiError>({
    ...extras,
    queryKey: [...key, path, params ?? null],
    queryFn: async ({ signal }) => {
      try {
        return await request<T>(path, { params, signal });
      } catch (error) {
        if (isApiError(error) && error.status === 401) await logoutIfAccessDenied(error);
        throw error;
      }
    },
  });
}

export interface ApiChange {
  method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  params?: QueryParams;
  body?: unknown;
  /** Version of the object that the change acts on; becomes If-Match. */
  version?: number;
  timeoutMs?: number;
}

interface MutationExtras<T> {
  /** Query keys to refresh after success, by their beginnings: [['tasks'], ['dashboard']]. */
  invalidates?: readonly QueryKey[];
  onSuccess?: (result: T, change: ApiChange) => void;
  /** Return true when the error was dealt with; otherwise it is shown as a notice. */
  onError?: (error: ApiError, change: ApiChange) => boolean | void;
}

/**
 * One business verb, one request. POSTs carry an Idempotency-Key that stays the same for the same content until it
 * succeeds, so a second press or a retry after a timeout cannot do the thing twice. On 412 the change and the object as it
 * is now are kept in `conflict` for ConflictDialog; nothing the person typed is lost (RULES.md X4).
 */
export function useApiMutation<T = unknown>(extras: MutationExtras<T> = {}) {
  const client = useQueryClient();
  const notify = useNotify();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const keys = useRef(new Map<string, string>());
  const [conflict, setConflict] = useState<{ change: ApiChange; current: Record<string, unknown> } | null>(null);

  const mutation = useMutation<T, ApiError, ApiChange>({
    mutationFn: async (change) => {
      const { method = 'POST', path, ...rest } = change;
      const print = JSON.stringify([method, path, rest.params, rest.version, rest.body instanceof FormData ? null : rest.body]);
      const key = keys.current.get(print) ?? newIdempotencyKey();
      keys.current.set(print, key);
      const result = await request<T>(path, {
        ...rest,
        body: rest.body ?? {},
        method,
        ...(method === 'POST' ? { idempotencyKey: key } : {}),
      });
      keys.current.delete(print);
      return result;
    },
    onSuccess: async (result, change) => {
      setConflict(null);
      await Promise.all((extras.invalidates ?? []).map((queryKey) => client.invalidateQueries({ queryKey })));
      extras.onSuccess?.(result, change);
    },
    onError: (error, change) => {
      if (error.status === 412) setConflict({ change, current: (error.current ?? {}) as Record<string, unknown> });
      if (extras.onError?.(error, change) === true) return;
      if (error.status === 401) return void logoutIfAccessDenied(error);
      notify(error.message, { type: 'error', multiLine: true });
    },
  });

  return { ...mutation, conflict, clearConflict: () => setConflict(null) };
}
