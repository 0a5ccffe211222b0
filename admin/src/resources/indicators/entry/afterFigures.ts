import type { QueryClient } from '@tanstack/react-query';

/** Whatever counts reports or is computed from figures: lists, periods, desks, boards, series, reviews. */
export const AFTER_FIGURES = [['measurement-reports'], ['indicators'], ['plans'], ['activities'], ['dashboard'], ['reviews']] as const;

/** For a page that keeps its own copy up to date: everything else is asked again where it is looked at next. */
export function outdateFigures(client: QueryClient): void {
  for (const queryKey of AFTER_FIGURES) void client.invalidateQueries({ queryKey, refetchType: 'none' });
}

/** An office leaves the list open while units hand in. */
export const WATCHED = { refetchInterval: 60_000 } as const;
