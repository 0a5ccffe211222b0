import { QueryClient } from '@tanstack/react-query';
import { isApiError } from './problem';

/** A refusal will be refused again; only a lost connection is worth a second try. */
function isWorthRetrying(failureCount: number, error: unknown): boolean {
  if (failureCount >= 2) return false;
  return isApiError(error) ? error.status === 0 || error.status === 503 : false;
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5_000, refetchOnWindowFocus: true, retry: isWorthRetrying, networkMode: 'always' },
    mutations: { networkMode: 'always', retry: false },
  },
});
