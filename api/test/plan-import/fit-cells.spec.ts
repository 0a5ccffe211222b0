import type { CellReading } from '#annex-reader';
import { checkGrid } from '../../src/modules/indicators/annex/commands/sheet-grid.js';
import type { DraftRow, DraftTable } from '../../src/modules/plan-import/draft/draft.js';
import { fitCells } from '../../src/modules/plan-import/saving/fit-cells.js';

const COLUMNS = ['c0', 'c1', 'c2'];
const cell = (text: string, rowsSpanned = 1, columnsSpanned = 1, origin: CellReading['origin'] = 'own'): CellReading =>
  ({ text, marks: [[0, 1, 'b'], [3, 99, 'i']], origin, fragmentIds: [], rowsSpanned, columnsSpanned });

function table(rows: Record<string, CellReading>[]): { table: DraftTable; rows: DraftRow[] } {
  const drafts = rows.map((printed, index) => ({ key: `t0.r${index}`, printed })) as unknown as DraftRow[];
  return { table: { rows: drafts } as unknown as DraftTable, rows: drafts };
}

const shown = (cells: ReturnType<typeof fitCells>) => cells.map((row) => row.map(({ text, rowsSpanned, columnsSpanned }) => [text, rowsSpanned, columnsSpanned]));

/** A sheet is reprinted from its cells (RULES.md I1): none reaches over another or over the edge, whichever rows are kept. */
describe('cells of the rows that are kept', () => {
  const source = table([
    { c0: cell('I', 1, 3) },
    { c0: cell('1'), c1: cell('Tên'), c2: cell('Văn phòng', 3) },
    { c0: cell('2'), c1: cell('Tên khác'), c2: cell('Văn phòng', 3, 1, 'span') },
    { c0: cell('3'), c1: cell('Tên nữa'), c2: cell('Văn phòng', 3, 1, 'span') },
  ]);

  it('stand as they were printed when all are', () => {
    expect(shown(fitCells(source.table, source.rows, COLUMNS))).toEqual([[['I', 1, 3]], [['1', 1, 1], ['Tên', 1, 1], ['Văn phòng', 3, 1]], [['2', 1, 1], ['Tên khác', 1, 1]], [['3', 1, 1], ['Tên nữa', 1, 1]]]);
  });

  it('a merged cell shrinks with the rows that are left out, and goes on in the next when it began in one of them', () => {
    const [section, one, two, three] = source.rows as [DraftRow, DraftRow, DraftRow, DraftRow];
    expect(shown(fitCells(source.table, [section, one, three], COLUMNS))[1]).toContainEqual(['Văn phòng', 2, 1]);
    expect(shown(fitCells(source.table, [two, three], COLUMNS)).map((row) => row.at(-1))).toEqual([['Văn phòng', 1, 1], ['Văn phòng', 1, 1]]);
  });

  it('spans that lie about the table are cut to what there is room for', () => {
    const wild = table([
      { c0: cell('a', 9, 9), c1: cell('b', 2, 5) },
      { c0: cell('c'), c2: cell('d', 50, 50) },
    ]);
    const cells = fitCells(wild.table, wild.rows, COLUMNS);
    const placed = cells.flatMap((row, at) => row.map(({ columnKey, rowsSpanned = 1, columnsSpanned = 1 }) => ({ row: at, column: COLUMNS.indexOf(columnKey), rowsSpanned, columnsSpanned })));
    expect(() => checkGrid(2, 3, placed)).not.toThrow();
    expect(cells.flat().map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('what a heading row says for its children is not printed in them, and marks beyond the text are none', () => {
    const grouped = table([{ c0: cell('Nhóm') }, { c0: cell('Nhóm', 1, 1, 'group'), c1: cell('Chữ') }]);
    const cells = fitCells(grouped.table, grouped.rows, COLUMNS);
    expect(shown(cells)[1]).toEqual([['Chữ', 1, 1]]);
    expect(cells[1]![0]!.marks).toEqual([[0, 1, 'b']]);
  });
});
