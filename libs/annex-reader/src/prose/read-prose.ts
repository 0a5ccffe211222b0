import type { CellReading, ColumnReading, FragmentUse, ReadColumn } from '../model/reading.js';
import type { Page } from '../model/page.js';
import type { RawRow, RawTable, TableOverride } from '../table/raw-table.js';
import { proseLines, type ProseLine } from './prose-lines.js';
import { proseTasks, type ProseHeading, type ProseTask } from './prose-tasks.js';

export interface ProseTable {
  readonly table: RawTable;
  readonly uses: readonly FragmentUse[];
}

/** Fewer than these are a remark in a text, not a plan. */
const FEWEST_TASKS = 2;

/**
 * The tasks of a plan without a table, as the table that its labels would head: "a) Nội dung: … b) Cơ quan chủ trì: … c) Thời
 * gian: …". Null where the prose holds no such tasks. `at` is its place among the document's tables.
 */
export function readProse(page: Page, taken: ReadonlySet<string>, at: number, said: TableOverride = {}): ProseTable | null {
  const found = proseTasks(proseLines(page, taken));
  const tasks = found.filter((entry) => entry.kind === 'task');
  const [first] = tasks;
  if (tasks.length < FEWEST_TASKS || !first) return null;
  const { columns, keyOf } = columnsOf(tasks, said);
  const { rows, uses } = rowsOf(found, keyOf, at, said);
  const { place } = first.content[0]!.fragment;
  const table: RawTable = {
    key: `t${at}`, kind: said.kind ?? 'activities', title: '', caption: '', note: '', hasHeading: true, columns, rows, place,
    doubts: [{ code: 'tableFromProse', field: null, params: { count: tasks.length }, place }],
  };
  return { table, uses };
}

interface ProseColumns {
  readonly columns: readonly ColumnReading[];
  /** By what the label says, also where a person has said that the column means something else. */
  readonly keyOf: ReadonlyMap<ReadColumn, string>;
}

function columnsOf(tasks: readonly ProseTask[], said: TableOverride): ProseColumns {
  const headings = new Map<ReadColumn, string>([['number', ''], ['name', '']]);
  for (const { label } of tasks.flatMap(({ labelled }) => labelled)) if (label && !headings.has(label.meaning)) headings.set(label.meaning, label.words);
  const keyOf = new Map([...headings.keys()].map((meaning, index) => [meaning, `c${index}`]));
  const columns = [...headings].map(([meaning, heading], index): ColumnReading => ({
    key: `c${index}`, parentKey: null, heading, meaning: said.columns?.[`c${index}`] ?? meaning, confidence: 'high',
  }));
  return { columns, keyOf };
}

function rowsOf(found: readonly (ProseTask | ProseHeading)[], keyOf: ReadonlyMap<ReadColumn, string>, at: number, said: TableOverride): { rows: RawRow[]; uses: FragmentUse[] } {
  const rows: RawRow[] = [];
  const uses: FragmentUse[] = [];
  const above: { rank: number; key: string }[] = [];
  for (const entry of found) {
    const lines = entry.kind === 'heading' ? [entry.line] : [...entry.content, ...entry.labelled];
    const [head] = lines;
    while (above.length > 0 && above.at(-1)!.rank >= head!.rank) above.pop();
    const key = `t${at}.r${rows.length}`;
    const read = entry.kind === 'heading' ? (above.length === 0 ? 'section' : 'group') : 'item';
    rows.push({
      key, kind: said.rows?.[key]?.kind ?? read, parentKey: above.at(-1)?.key ?? null, printedNumber: head!.marker,
      cells: entry.kind === 'heading' ? { [keyOf.get('name')!]: cellOf([entry.line]) } : cellsOf(entry, keyOf), places: [head!.fragment.place], doubts: [],
    });
    if (entry.kind === 'heading') above.push({ rank: head!.rank, key });
    const reader = `tables.${at}.rows.${rows.length - 1}.cells`;
    uses.push(...[...new Set(lines.map(({ fragment }) => fragment.id))].map((fragmentId) => ({ fragmentId, reader })));
  }
  return { rows, uses };
}

function cellsOf({ content, labelled }: ProseTask, keyOf: ReadonlyMap<ReadColumn, string>): Record<string, CellReading> {
  const [head] = content;
  const byMeaning = new Map<ReadColumn, ProseLine[]>([['number', [{ ...head!, text: head!.marker }]], ['name', [...content]]]);
  let meaning: ReadColumn = 'name';
  for (const line of labelled) {
    meaning = line.label?.meaning ?? meaning;
    byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), line]);
  }
  return Object.fromEntries([...byMeaning].map(([each, lines]) => [keyOf.get(each)!, cellOf(lines)]));
}

/** The first line stands without its marker, which is the row's number; parts below it keep theirs. */
function cellOf(lines: readonly ProseLine[]): CellReading {
  const text = lines.map((line, index) => (index === 0 || line.label ? line.text : [line.marker, line.text].filter((part) => part !== '').join(' '))).join('\n');
  return { text, marks: [], origin: 'own', fragmentIds: [...new Set(lines.map(({ fragment }) => fragment.id))], rowsSpanned: 1, columnsSpanned: 1 };
}
