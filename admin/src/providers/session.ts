import { useQuery } from '@tanstack/react-query';
import type { Permission } from '#contracts';
import type { Me } from './apiTypes';
import { request } from './httpClient';
import { queryClient } from './queryClient';

export const ME_KEY = ['session', 'me'] as const;

export const meQuery = {
  queryKey: ME_KEY,
  queryFn: ({ signal }: { signal: AbortSignal }) => request<Me>('/auth/me', { signal }),
  staleTime: 60_000,
};

export function loadMe(): Promise<Me> {
  return queryClient.ensureQueryData(meQuery);
}

export function currentMe(): Me | undefined {
  return queryClient.getQueryData<Me>(ME_KEY);
}

/** The signed-in person. Inside the layout it is always loaded; outside it may be undefined. */
export function useMe(): Me | undefined {
  return useQuery({ ...meQuery, enabled: currentMe() !== undefined }).data;
}

/** Business today (RULES.md P1): the server's calendar date, in the demonstration the shifted one. Never the browser's. */
export function useToday(): string {
  const me = useMe();
  return me?.demo?.today ?? me?.today ?? '';
}

export function useCan(permission: Permission): boolean {
  return useMe()?.permissions.includes(permission) ?? false;
}
