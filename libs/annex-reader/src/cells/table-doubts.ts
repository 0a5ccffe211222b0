import { fold } from '#domain';
import type { Doubt } from '../model/doubt.js';
import type { IndicatorReading, RowReading } from '../model/reading.js';

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bthu tuc hanh chinh\b/gu, 'tthc'],
  [/\buy ban nhan dan\b/gu, 'ubnd'],
  [/\bdich vu cong\b/gu, 'dvc'],
  [/\bti le\b/gu, 'ty le'],
];

/** One key for titles that say the same in full and in short. */
function titleKey(title: string): string {
  return SHORT_FORMS.reduce((words, [long, short]) => words.replace(long, short), fold(title));
}

/**
 * Doubts that only several rows together give rise to: one title in two rows, and with different figures (RULES.md I10). The
 * rows may be those of one table or of all tables of a document.
 */
export function tableDoubts(rows: readonly RowReading[]): { rowKey: string; doubt: Doubt }[] {
  const byTitle = new Map<string, { row: RowReading; indicator: IndicatorReading }[]>();
  for (const row of rows) {
    for (const indicator of row.indicators) {
      const key = titleKey(indicator.title);
      if (key !== '') byTitle.set(key, [...(byTitle.get(key) ?? []), { row, indicator }]);
    }
  }
  return [...byTitle.values()].filter((same) => same.length > 1).flatMap(doubtsAmong);
}

function doubtsAmong(same: readonly { row: RowReading; indicator: IndicatorReading }[]): { rowKey: string; doubt: Doubt }[] {
  const figures = same.map(({ indicator }) => assignedWords(indicator));
  const differ = new Set(figures.filter((words) => words !== '')).size > 1;
  const numbers = same.map(({ row }) => row.printedNumber).join(', ');
  return same.map(({ row, indicator }) => ({
    rowKey: row.key,
    doubt: {
      code: differ ? ('targetsDiffer' as const) : ('titleRepeated' as const),
      field: 'title',
      params: { title: indicator.title.slice(0, 200), rows: numbers.slice(0, 100), ...(differ ? { values: [...new Set(figures)].join(' / ').slice(0, 100) } : {}) },
      place: row.places[0] ?? null,
    },
  }));
}

const assignedWords = ({ targets }: IndicatorReading): string =>
  targets.filter(({ purpose }) => purpose === 'assigned').map(({ value, measureUnit }) => `${value} ${measureUnit}`.trim()).sort().join(', ');
