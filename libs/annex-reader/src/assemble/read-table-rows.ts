import { readIndicators, tableDoubts } from '../cells/read-indicators.js';
import type { Doubt } from '../model/doubt.js';
import type { IndicatorReading, RowReading, TableReading } from '../model/reading.js';
import type { RawRow, RawTable, TableOverride } from '../table/raw-table.js';
import type { UnitIndex } from '../units/unit-index.js';
import { withoutPastTargets } from './past-targets.js';
import { readActivity } from './read-activity.js';
import { readRowParties } from './read-row-parties.js';
import { spokenRows, type SpokenRow } from './spoken-rows.js';

/** Rows with what they mean. A table whose kind is not known keeps its rows as printed. */
export function readTableRows(raw: RawTable, index: UnitIndex, planYear: number | null, said?: TableOverride): TableReading {
  const table = withoutPastTargets(raw, planYear, said);
  const spoken = spokenRows(table.rows);
  return { ...table, rows: table.rows.map((row, at) => withMeaning(table, row, spoken[at]!, index, planYear)) };
}

/** What only shows when all lists of a document are seen together: an indicator twice, with one target or two that differ (RULES.md I10). */
export function withDocumentDoubts(tables: readonly TableReading[]): TableReading[] {
  const byKey = new Map<string, Doubt[]>();
  for (const { rowKey, doubt } of tableDoubts(tables.filter(({ kind }) => kind === 'indicators').flatMap(({ rows }) => rows))) byKey.set(rowKey, [...(byKey.get(rowKey) ?? []), doubt]);
  return tables.map((table) => ({ ...table, rows: table.rows.map((row) => ({ ...row, doubts: [...row.doubts, ...(byKey.get(row.key) ?? [])] })) }));
}

const isRead = ({ kind }: RawRow): boolean => kind === 'item' || kind === 'subItem';

function withMeaning(table: RawTable, row: RawRow, { row: spoken, doubts: asAbove }: SpokenRow, index: UnitIndex, planYear: number | null): RowReading {
  if (!isRead(row) || table.kind === 'other') return { ...row, activity: null, indicators: [] };
  if (table.kind === 'activities') {
    const { activity, doubts } = readActivity(table, row, spoken, index, planYear);
    return { ...row, activity, indicators: [], doubts: [...row.doubts, ...asAbove, ...doubts] };
  }
  const { indicators, doubts } = readIndicators(table, spoken, rowsAbove(table, row));
  const named = readRowParties(table, spoken, index);
  const withParties: IndicatorReading[] = indicators.map((words) => ({ ...words, parties: named.parties }));
  return { ...row, activity: null, indicators: withParties, doubts: [...row.doubts, ...asAbove, ...doubts, ...named.doubts] };
}

/** The section and groups a row stands under, nearest first. */
function rowsAbove(table: RawTable, row: RawRow): RawRow[] {
  const above: RawRow[] = [];
  const byKey = new Map(table.rows.map((other) => [other.key, other]));
  for (let key = row.parentKey; key !== null && above.length < table.rows.length; ) {
    const parent = byKey.get(key);
    if (!parent) break;
    above.push(parent);
    key = parent.parentKey;
  }
  return above;
}
