import type { ColumnReading } from '../model/reading.js';
import type { RawTable, TableOverride } from '../table/raw-table.js';

/** The years that a text names, each once; the day or number of a document ("05/01/2026", "12/2025/QĐ-UBND") names none. */
const yearsIn = (text: string): number[] => [...new Set([...text.matchAll(/(?<![\d/.-])(?:19|20)\d\d(?![\d/])/gu)].map(([year]) => Number(year)))];

/**
 * The table with what was asked for an earlier year as what the new aim is compared with: "Chỉ tiêu năm 2025" beside "Kế hoạch năm
 * 2026" asks for nothing in 2026. The year is the one the table's title names, else the plan's; a title with several asks for all
 * of them. What a person has said of a column stays.
 *
 * @example the columns of "CHỈ TIÊU NĂM 2026": target "Chỉ tiêu năm 2025" → context, target "Kế hoạch năm 2026" stays
 */
export function withoutPastTargets(table: RawTable, planYear: number | null, said: TableOverride = {}): RawTable {
  const named = yearsIn(table.title);
  const year = named.length === 0 ? planYear : named.length === 1 ? named[0]! : null;
  const targets = table.columns.filter(({ meaning }) => meaning === 'target');
  const yearOf = (column: ColumnReading): number | null => {
    const [first, ...more] = yearsIn(`${overOf(table, column)} ${column.heading}`);
    return first === undefined || more.length > 0 ? null : first;
  };
  if (year === null || !targets.some((column) => yearOf(column) === year)) return table;
  const isPast = (column: ColumnReading): boolean => column.meaning === 'target' && said.columns?.[column.key] === undefined && (yearOf(column) ?? year) < year;
  return { ...table, columns: table.columns.map((column) => (isPast(column) ? { ...column, meaning: 'context' } : column)) };
}

/** The headings that stand over a column, from the nearest. */
function overOf({ columns }: RawTable, { parentKey }: ColumnReading): string {
  const words: string[] = [];
  for (let key = parentKey; key !== null && words.length < columns.length; ) {
    const parent = columns.find((column) => column.key === key);
    if (!parent) break;
    words.push(parent.heading);
    key = parent.parentKey;
  }
  return words.join(' ');
}
