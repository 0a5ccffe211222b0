import type { Doubt } from '../model/doubt.js';
import type { IndicatorReading } from '../model/reading.js';

/** What a row asks for, before its parties are looked up. */
export type IndicatorWords = Omit<IndicatorReading, 'parties'>;

export interface IndicatorsRead {
  readonly indicators: readonly IndicatorWords[];
  readonly doubts: readonly Doubt[];
}
