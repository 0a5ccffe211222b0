import { useMutation, useQuery, useQueryClient, type QueryKey, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { newIdempotencyKey, request, type QueryParams } from '../providers/httpClient';
import { newest } from '../providers/newest';
import { isApiError, type ApiError } from '../providers/problem';
import { useConflict, type Shown } from './useConflict';

type QueryExtras<T> = Omit<UseQueryOptions<T, ApiError>, 'queryKey' | 'queryFn'>;

/**
 * Reads one endpoint. `key` begins with the resource's name ('tasks', id) so that one invalidation reaches it together
 * with react-admin's own lists; path and params are part of the cache key by themselves. A query that repeats by
 * `refetchInterval` asks in the background from its second time on.
 */
export function useApiQuery<T>(key: QueryKey, path: string, params?: QueryParams, extras?: QueryExtras<T>): UseQueryResult<T, ApiError> {
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  return useQuery<T, ApiError>({
    structuralSharing: newest,
    ...extras,
    queryKey: [...key, path, params ?? null],
    queryFn: async ({ signal, client, queryKey }) => {
      const isBackground = extras?.refetchInterval !== undefined && client.getQueryData(queryKey) !== undefined;
      try {
        return await request<T>(path, { params, signal, isBackground });
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

/** How ConflictDialog compares a change of fields that came too late. */
interface Comparison<T> {
  /** The fields as the form found them. */
  base: Shown;
  /** The fields as the person wants them; the body of the change unless told. */
  mine?: Shown;
  /** The same fields of the object as it is now. */
  theirs: (current: T) => Shown;
  /** Where the object is read again; at the change's own path unless told. */
  read?: () => Promise<T>;
}

export interface MutationExtras<T> {
  /** Query keys to refresh after success, by their beginnings: [['tasks'], ['dashboard']]. */
  invalidates?: readonly QueryKey[];
  onSuccess?: (result: T, change: ApiChange) => void;
  /** Return true when the error was dealt with; otherwise it is shown as a notice. */
  onError?: (error: ApiError, change: ApiChange) => boolean | void;
  /** For changes of fields: what to compare when somebody else was first; null for a verb, which is decided anew instead. */
  compare?: (change: ApiChange) => Comparison<T> | null;
  /** Reads again what a verb was about, when somebody else was first; refreshes `invalidates` unless told. */
  onStale?: () => void;
}

/**
 * One business verb, one request. POSTs carry an Idempotency-Key that stays the same for the same content until it
 * succeeds, so a second press or a retry after a timeout cannot do the thing twice. On 412 the object is read again: a change
 * of fields goes to ConflictDialog by `conflict` and `keepMine`; a verb shows the object as it is now and waits to be pressed
 * again. Nothing the person typed is lost (RULES.md X4).
 */
export function useApiMutation<T = unknown>(extras: MutationExtras<T> = {}) {
  const client = useQueryClient();
  const notify = useNotify();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const keys = useRef(new Map<string, string>());
  const { conflict, compare, clear } = useConflict();
  const refused = useRef<ApiChange | null>(null);
  const say = (error: Error, type: 'error' | 'warning' = 'error') => notify(error.message, { type, multiLine: true });
  const refresh = () => Promise.all((extras.invalidates ?? []).map((queryKey) => client.invalidateQueries({ queryKey })));

  const takeUpStale = (error: ApiError, change: ApiChange) => {
    const sides = extras.compare?.(change);
    if (!sides) {
      void (extras.onStale ? extras.onStale() : refresh());
      return say(error, 'warning');
    }
    refused.current = change;
    const read = (sides.read ?? (() => request<T>(change.path))) as () => Promise<T & { version: number }>;
    compare(read, (current) => ({ base: sides.base, mine: sides.mine ?? (change.body as Shown), theirs: sides.theirs(current) })).catch(say);
  };

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
      clear();
      await refresh();
      extras.onSuccess?.(result, change);
    },
    onError: (error, change) => {
      if (extras.onError?.(error, change) === true) return;
      if (error.status === 401) return void logoutIfAccessDenied(error);
      if (error.status === 412) return takeUpStale(error, change);
      say(error);
    },
  });

  const keepMine = (version: number) => {
    clear();
    if (refused.current) mutation.mutate({ ...refused.current, version });
  };
  return { ...mutation, conflict, clearConflict: clear, keepMine };
}
