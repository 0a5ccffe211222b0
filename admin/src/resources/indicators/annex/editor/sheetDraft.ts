import { fold } from '#domain';
import type { ColumnMeaning, Mark, RowKind, SheetKind } from '../annexTypes';
import { parentOf } from '../rowParents';

export interface DraftColumn {
  key: string;
  /** The heading printed above this one; null at the top. */
  parentKey: string | null;
  heading: string;
  meaning: ColumnMeaning;
}

export interface DraftCell {
  text: string;
  marks: Mark[];
  rowsSpanned: number;
  columnsSpanned: number;
}

export interface DraftRow {
  key: string;
  kind: RowKind;
  unitId: string | null;
  /** By the key of a lowest column; a cell that another covers has none. */
  cells: Record<string, DraftCell>;
}

export interface SheetDraft {
  kind: SheetKind;
  title: string;
  caption: string;
  note: string;
  columns: DraftColumn[];
  rows: DraftRow[];
}

let made = 0;
/** Names of the sender's own: the server gives the ids. */
export const newKey = (prefix: 'c' | 'r'): string => `${prefix}${(made += 1)}`;

export const EMPTY_CELL: DraftCell = { text: '', marks: [], rowsSpanned: 1, columnsSpanned: 1 };
export const newRow = (kind: RowKind = 'row'): DraftRow => ({ key: newKey('r'), kind, unitId: null, cells: {} });

/** The columns that have cells, in printed order; a heading over others has none. */
export function leafColumns(columns: readonly DraftColumn[], parentKey: string | null = null): DraftColumn[] {
  return columns
    .filter((column) => column.parentKey === parentKey)
    .flatMap((column) => {
      const below = leafColumns(columns, column.key);
      return below.length ? below : [column];
    });
}

/** Cells that a merged one covers, as "row/column" places. */
export function coveredPlaces(rows: readonly DraftRow[], leaves: readonly DraftColumn[]): ReadonlySet<string> {
  const covered = new Set<string>();
  rows.forEach((row, at) => {
    leaves.forEach((column, place) => {
      const cell = row.cells[column.key];
      if (!cell || covered.has(`${at}/${place}`)) return;
      for (let r = at; r < Math.min(at + cell.rowsSpanned, rows.length); r += 1) {
        for (let c = place; c < Math.min(place + cell.columnsSpanned, leaves.length); c += 1) if (r !== at || c !== place) covered.add(`${r}/${c}`);
      }
    });
  });
  return covered;
}

const ROMAN = /^[IVXLC]+\.?$/;
const SUB = /^(-|[–•+]|[a-zđ][).]?|\d+\.\d+\.?)$/i;

/** What kind of row its number makes it: a Roman number alone is a section, a dash or "6.1" stands under the row above. */
export function guessKind(number: string, others: readonly string[]): RowKind {
  const said = number.trim();
  const isAlone = others.filter((text) => text.trim() !== '').length <= 1;
  if (isAlone && /^ghi chú/i.test(`${said}${others.find((text) => text.trim()) ?? ''}`)) return 'note';
  if (ROMAN.test(said) && isAlone) return 'section';
  if (SUB.test(said)) return 'subRow';
  return said !== '' && isAlone ? 'heading' : 'row';
}

const MEANINGS: readonly [RegExp, ColumnMeaning][] = [
  [/^(stt|tt|so tt|so thu tu)$/, 'number'],
  [/don vi tinh|^dvt$/, 'measureUnit'],
  [/phoi hop/, 'coordinating'],
  [/danh gia|theo doi/, 'evaluating'],
  [/can cu|van ban|ghi chu|co so/, 'basis'],
  [/chu tri|thuc hien/, 'lead'],
  [/^(co quan )?don vi$|^co quan don vi/, 'unit'],
  [/muc giao|giao chi tieu|chi tieu (giao|nam|phan dau)|muc tieu/, 'target'],
  [/ten chi tieu|noi dung|^chi tieu$|nhiem vu/, 'name'],
  [/nam truoc|hien trang|ket qua nam/, 'baseline'],
];

export function guessMeaning(heading: string): ColumnMeaning {
  const words = fold(heading);
  return MEANINGS.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}

/** The body of POST …/indicator-sheets. Merged cells are cut at the edge, and covered ones left out. */
export function sheetInput(draft: SheetDraft) {
  const leaves = leafColumns(draft.columns);
  const covered = coveredPlaces(draft.rows, leaves);
  const numberKey = leaves.find(({ meaning }) => meaning === 'number')?.key;
  return {
    kind: draft.kind,
    title: draft.title,
    caption: draft.caption,
    note: draft.note,
    ...columnsInput(draft.columns),
    rows: draft.rows.map((row, at) => ({
      key: row.key,
      parentKey: parentOf(row.kind, draft.rows.slice(0, at))?.key ?? null,
      kind: row.kind,
      printedNumber: numberKey ? (row.cells[numberKey]?.text ?? '').trim() : '',
      unitId: draft.kind === 'matrix' ? row.unitId : null,
      cells: leaves.flatMap(({ key }, place) => {
        if (covered.has(`${at}/${place}`)) return [];
        const { text, marks, rowsSpanned, columnsSpanned } = row.cells[key] ?? EMPTY_CELL;
        return [{ columnKey: key, text, marks, rowsSpanned: Math.min(rowsSpanned, draft.rows.length - at), columnsSpanned: Math.min(columnsSpanned, leaves.length - place) }];
      }),
    })),
  };
}

/** Columns as the server takes them, of a new sheet and of one that is there. A heading over others means nothing else. */
export function columnsInput(columns: readonly DraftColumn[]) {
  const parents = new Set(columns.map(({ parentKey }) => parentKey));
  return {
    hasHeader: columns.some(({ heading }) => heading.trim() !== ''),
    columns: inPrintedOrder(columns).map((column) => ({ ...column, meaning: parents.has(column.key) ? ('heading' as const) : column.meaning })),
  };
}

/** A heading before those below it, which the server asks for. */
export function inPrintedOrder<Column extends DraftColumn>(columns: readonly Column[], parentKey: string | null = null): Column[] {
  return columns.filter((column) => column.parentKey === parentKey).flatMap((column) => [column, ...inPrintedOrder(columns, column.key)]);
}
