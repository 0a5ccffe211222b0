import type { Reading } from '#annex-reader';
import type { Label } from './documents.mjs';

export interface Counts {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
}
export interface Difference {
  readonly area: string;
  readonly where: string;
  readonly expected: readonly unknown[];
  readonly found: readonly unknown[];
}
export interface Comparison {
  readonly counts: Readonly<Record<'tables' | 'rows' | 'columns' | 'parties' | 'schedules' | 'targets' | 'baselines' | 'figures' | 'deliverables' | 'bases' | 'header', Counts>>;
  readonly differences: readonly Difference[];
}
export const AREAS: readonly (keyof Comparison['counts'])[];
export function compareReading(reading: Reading, label: Label): Comparison;
export function totalOf(comparisons: readonly Pick<Comparison, 'counts'>[]): Comparison['counts'];
export function precisionOf(counts: Counts): number;
export function recallOf(counts: Counts): number;
