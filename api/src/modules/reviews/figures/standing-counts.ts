import { STANDINGS, type Standing } from '#domain';

export type StandingCounts = Record<Standing, number>;

export function noCounts(): StandingCounts {
  return Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as StandingCounts;
}
