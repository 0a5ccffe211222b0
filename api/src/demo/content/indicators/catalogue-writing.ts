import type { DemoIndicator, DemoIndicatorVersion } from './indicator-types.js';

/** Before the first baseline that a document names. */
const FIRST_DAY = '2021-01-01';

/**
 * Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 replaced the four levels of online services by "toàn trình" and "một phần"
 * and came into force on this day; names that speak of levels end here and go on as a new version.
 */
export const LEVELS_ENDED_ON = '2022-08-15';
export const LEVELS_NOTE = 'Từ 15/8/2022, Nghị định số 42/2022/NĐ-CP ngày 24/6/2022 thay "mức độ 1–4" bằng "toàn trình" và "một phần".';

type Nature = 'ratio' | 'shareOfUnits' | 'survey';
type Words = readonly [name: string, numeratorText: string, denominatorText: string];

function indicator(key: string, code: string, kind: Nature, accumulation: DemoIndicator['accumulation'], versions: readonly DemoIndicatorVersion[]): DemoIndicator {
  return { key, code, kind, accumulation, direction: 'higher', measureUnit: '%', versions };
}

const versionFrom = (validFrom: string, [name, numeratorText, denominatorText]: Words, note?: string): DemoIndicatorVersion => ({
  validFrom, name, numeratorText, denominatorText, ...(note === undefined ? {} : { note }),
});

/** Counted anew in each period: the year is the sum of its periods. */
export const flow = (key: string, code: string, words: Words, note?: string): DemoIndicator =>
  indicator(key, code, 'ratio', 'flow', [versionFrom(FIRST_DAY, words, note)]);

/** A state on the period's last day: the year is the latest. */
export const stock = (key: string, code: string, words: Words, note?: string): DemoIndicator =>
  indicator(key, code, 'ratio', 'stock', [versionFrom(FIRST_DAY, words, note)]);

export const shareOfUnits = (key: string, code: string, words: Words, note?: string): DemoIndicator =>
  indicator(key, code, 'shareOfUnits', 'stock', [versionFrom(FIRST_DAY, words, note)]);

export const survey = (key: string, code: string, words: Words, note?: string): DemoIndicator =>
  indicator(key, code, 'survey', 'flow', [versionFrom(FIRST_DAY, words, note)]);

/** One indicator under two names: by level of service before the decree, by kind of service from then on. */
export const renamed = (key: string, code: string, accumulation: DemoIndicator['accumulation'], before: Words, after: Words): DemoIndicator =>
  indicator(key, code, 'ratio', accumulation, [versionFrom(FIRST_DAY, before), versionFrom(LEVELS_ENDED_ON, after, LEVELS_NOTE)]);
