import type { FieldError } from '../../../platform/problems/index.js';
import type { Draft, DraftActivity, DraftIndicator, DraftRow } from './draft.js';

/** What is wrong with each row, by its key; a row that is left out has no faults. */
export type RowFaults = Readonly<Record<string, readonly FieldError[]>>;

const LONG = 20_000;

/** Rows that could not be saved as they stand: the same limits as where a line is entered by hand. */
export function faultsOf(draft: Draft): RowFaults {
  const faults: Record<string, FieldError[]> = {};
  for (const table of draft.tables) {
    if (!table.isIncluded) continue;
    for (const row of table.rows) {
      const found = row.isLeftOut ? [] : rowFaults(row);
      if (found.length > 0) faults[row.key] = found;
    }
  }
  return faults;
}

function rowFaults(row: DraftRow): FieldError[] {
  return [
    ...tooLong(row.printedNumber, 50),
    ...(row.kind === 'section' ? tooLong(row.title, 1000) : []),
    ...(row.activity === null ? [] : activityFaults(row.activity)),
    ...row.indicators.flatMap(indicatorFaults),
  ];
}

function activityFaults({ content, expectedResults, partyText, scheduleText, note, deliverables, parties, rules, figures }: DraftActivity): FieldError[] {
  return [
    ...(content.trim() === '' ? [{ code: 'required' as const }] : []),
    ...[content, expectedResults, partyText].flatMap((text) => tooLong(text, LONG)),
    ...tooLong(scheduleText, 2000),
    ...tooLong(note, 5000),
    ...deliverables.flatMap((text) => tooLong(text, 2000)),
    ...[deliverables.length, parties.length].filter((count) => count > 100).map(() => ({ code: 'tooMany' as const, params: { max: 100 } })),
    ...[rules.length, figures.length].filter((count) => count > 50).map(() => ({ code: 'tooMany' as const, params: { max: 50 } })),
  ];
}

function indicatorFaults({ title, targets, baselines }: DraftIndicator): FieldError[] {
  return [
    ...(title.trim() === '' ? [{ code: 'required' as const }] : []),
    ...tooLong(title, 2000),
    ...targets.filter(({ value }) => value.startsWith('-')).map(() => ({ code: 'negative' as const })),
    ...baselines.flatMap(({ label }) => tooLong(label, 500)),
  ];
}

const tooLong = (text: string, max: number): FieldError[] => (text.length > max ? [{ code: 'tooLong', params: { max } }] : []);
