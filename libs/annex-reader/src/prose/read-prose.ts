import type { CellReading, ColumnReading, FragmentUse, Leftover, ReadColumn } from '../model/reading.js';
import type { Fragment, Page } from '../model/page.js';
import type { RawRow, RawTable, TableOverride } from '../table/raw-table.js';
import { proseLines, type ProseLine } from './prose-lines.js';
import { proseTasks, type ProseEntry, type ProseTask } from './prose-tasks.js';

export interface ProseTable {
  readonly table: RawTable;
  readonly uses: readonly FragmentUse[];
  /** Lines that are no task though they stand numbered among tasks, and lines beside those that were read in one paragraph. */
  readonly leftovers: readonly Leftover[];
}

/** Fewer than these are a remark in a text, not a plan. */
const FEWEST_TASKS = 2;

/**
 * The tasks of a plan without a table, as the table that its labels would head: "a) Nội dung: … b) Cơ quan chủ trì: … c) Thời
 * gian: …", "… Giao Phòng Tư pháp chủ trì, hoàn thành trước ngày 30/6.", "1. Sở Nội vụ: - … - …". Null where the prose holds no
 * such tasks. `at` is its place among the document's tables.
 */
export function readProse(page: Page, taken: ReadonlySet<string>, at: number, said: TableOverride = {}): ProseTable | null {
  const lines = proseLines(page, taken);
  const { entries, unread } = proseTasks(lines);
  const tasks = entries.filter((entry) => entry.kind === 'task');
  const [first] = tasks;
  if (tasks.length < FEWEST_TASKS || !first) return null;
  const { columns, keyOf } = columnsOf(tasks, said);
  const title = titleOver(entries);
  const shown = title ? entries.filter((entry) => entry !== title) : entries;
  const { rows, uses } = rowsOf(shown, { columns, keyOf }, at, said);
  const { place } = fragmentOf(first.content[0]!);
  const table: RawTable = {
    key: `t${at}`, kind: said.kind ?? 'activities', title: title?.line.printed ?? '', caption: '', note: '', hasHeading: true, columns, rows, place,
    doubts: [{ code: 'tableFromProse', field: null, params: { count: tasks.length }, place }],
  };
  const titleUses = (title ? idsOf([title.line]) : []).map((fragmentId) => ({ fragmentId, reader: `tables.${at}.title` }));
  return { table, uses: [...titleUses, ...uses], leftovers: leftoversOf(page, entries, unread) };
}

/** A heading over all tasks, each of which stands under a further heading, is the title of their list. */
function titleOver(entries: readonly ProseEntry[]): Extract<ProseEntry, { kind: 'heading' }> | null {
  const [first, second] = entries;
  if (first?.kind !== 'heading' || second?.kind !== 'heading') return null;
  const outer = first.line.rank;
  const inner = entries.slice(1).flatMap((entry) => (entry.kind === 'heading' ? [entry.line.rank] : []));
  const least = Math.min(...inner);
  const isOver = entries.slice(1).every((entry) => rankOf(entry) > outer && (entry.kind === 'heading' || rankOf(entry) > least));
  return isOver ? first : null;
}

const rankOf = (entry: ProseEntry): number => (entry.kind === 'heading' ? entry.line.rank : entry.content[0]!.rank);

interface ProseColumns {
  readonly columns: readonly ColumnReading[];
  /** By what the label says, also where a person has said that the column means something else. */
  readonly keyOf: ReadonlyMap<ReadColumn, string>;
}

function columnsOf(tasks: readonly ProseTask[], said: TableOverride): ProseColumns {
  const headings = new Map<ReadColumn, string>([['number', ''], ['name', '']]);
  for (const { label } of tasks.flatMap(({ labelled }) => labelled)) if (label && !headings.get(label.meaning)) headings.set(label.meaning, label.words);
  const keyOf = new Map([...headings.keys()].map((meaning, index) => [meaning, `c${index}`]));
  const columns = [...headings].map(([meaning, heading], index): ColumnReading => ({
    key: `c${index}`, parentKey: null, heading, meaning: said.columns?.[`c${index}`] ?? meaning, confidence: 'high',
  }));
  return { columns, keyOf };
}

function rowsOf(found: readonly ProseEntry[], columns: ProseColumns, at: number, said: TableOverride): { rows: RawRow[]; uses: FragmentUse[] } {
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
      cells: entry.kind === 'heading' ? { [columns.keyOf.get('name')!]: cellOf([entry.line], '') } : cellsOf(entry, columns), places: [fragmentOf(head!).place], doubts: [],
    });
    if (entry.kind === 'heading') above.push({ rank: head!.rank, key });
    const reader = `tables.${at}.rows.${rows.length - 1}.cells`;
    uses.push(...idsOf(lines).map((fragmentId) => ({ fragmentId, reader })));
  }
  return { rows, uses };
}

const fragmentOf = ({ pieces }: ProseLine): Fragment => pieces[0]!.fragment;
const idsOf = (lines: readonly ProseLine[]): string[] => [...new Set(lines.flatMap(({ pieces }) => pieces.map(({ fragment }) => fragment.id)))];

function cellsOf({ content, labelled }: ProseTask, { columns, keyOf }: ProseColumns): Record<string, CellReading> {
  const [head] = content;
  const byMeaning = new Map<ReadColumn, ProseLine[]>([['number', [{ ...head!, text: head!.marker }]], ['name', [...content]]]);
  let meaning: ReadColumn = 'name';
  for (const line of labelled) {
    meaning = line.label?.meaning ?? meaning;
    byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), line]);
  }
  return Object.fromEntries([...byMeaning].map(([each, lines]) => {
    const key = keyOf.get(each)!;
    return [key, cellOf(lines, columns.find((column) => column.key === key)?.heading ?? '')];
  }));
}

/** The first line stands without its marker, which is the row's number, and a label that the column is called by is left to it; parts keep theirs. */
function cellOf(lines: readonly ProseLine[], heading: string): CellReading {
  const text = lines.map(({ marker, label, text: words }, index) => {
    if (label) return label.words === '' || label.words === heading || label.meaning === 'name' ? words : `${label.words}: ${words}`;
    return index === 0 || marker === '' ? words : `${marker} ${words}`;
  });
  return { text: text.join('\n'), marks: [], origin: 'own', fragmentIds: idsOf(lines), rowsSpanned: 1, columnsSpanned: 1 };
}

/** A paragraph of several lines is read line by line; what of it stands in no row is told with its words. */
function leftoversOf(page: Page, entries: readonly ProseEntry[], unread: readonly ProseLine[]): Leftover[] {
  const read = piecesOf(entries.flatMap((entry) => (entry.kind === 'heading' ? [entry.line] : [...entry.content, ...entry.labelled])));
  const asked = piecesOf(unread);
  return page.blocks.flatMap((block): Leftover[] => {
    const [known, toSee] = [read.get(block.kind === 'paragraph' ? block.id : ''), asked.get(block.kind === 'paragraph' ? block.id : '')];
    if (block.kind !== 'paragraph' || (!known && !toSee)) return [];
    const lines = block.text.split('\n').map((text) => text.trim()).filter((text) => text !== '' && !known?.has(text));
    return lines.map((text) => ({ fragmentId: block.id, text, place: block.place, reason: toSee?.has(text) ? 'notUnderstood' : 'prose' }));
  });
}

/** The lines of each fragment, by its id. */
function piecesOf(lines: readonly ProseLine[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { fragment, text } of lines.flatMap(({ pieces }) => pieces)) found.set(fragment.id, (found.get(fragment.id) ?? new Set()).add(text));
  return found;
}
