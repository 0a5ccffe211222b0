import fc from 'fast-check';
import { fragmentsOf, type Page } from '#annex-reader';
import { readTables } from '../../src/table/read-tables.js';
import { expectedRows, generatedTable, gridOfTable, headingRows, layout, rowCells, type GeneratedTable, type Layout } from './generated-table.js';
import { pageOf, type CellSpec, type GridSpec } from './page-builder.js';
import { meanings, plainRows } from './reading-back.js';

const RUNS = { numRuns: 120 };

describe('a table written by a generator', () => {
  it('reads back to what was generated, whatever its shape', () => {
    fc.assert(
      fc.property(generatedTable, layout, (table, shape) => {
        const read = readTables(pageOf('PHỤ LỤC', gridOfTable(table, shape), 'Hết.'));
        expect(read.tables).toHaveLength(1);
        expect(meanings(read.tables[0]).slice(0, table.columns.length)).toEqual(table.columns);
        expect(plainRows(read.tables[0])).toEqual(expectedRows(table));
      }),
      RUNS,
    );
  });

  it('is one table when pages part it between rows, with the heading printed again or not', () => {
    fc.assert(
      fc.property(generatedTable, layout, fc.boolean(), fc.integer({ min: 1, max: 8 }), (table, shape, isRepeated, rowsPerPage) => {
        const read = readTables(pageOf(...pagesOf(table, shape, isRepeated, rowsPerPage)));
        expect(read.tables).toHaveLength(1);
        expect(plainRows(read.tables[0])).toEqual(expectedRows(table));
      }),
      RUNS,
    );
  });
});

describe('a row cut by a page', () => {
  it('reads as if it had not been cut, at any column and any word', () => {
    fc.assert(
      fc.property(generatedTable, layout, fc.boolean(), fc.nat(), fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (table, shape, isRepeated, rowSeed, wordSeeds) => {
        const at = rowSeed % table.rows.length;
        const [above, below] = cutCells(rowCells(table, table.rows[at]!, shape), wordSeeds);
        fc.pre(below.some((cell) => textOf(cell) !== ''));
        const before = table.rows.slice(0, at).map((row) => rowCells(table, row, shape));
        const after = table.rows.slice(at + 1).map((row) => rowCells(table, row, shape));
        const heading = headingRows(table, shape);
        const pages: GridSpec[] = [{ rows: [...heading, ...before, above] }, { rows: [...(isRepeated ? heading : []), below, ...after] }];
        const read = readTables(pageOf(...pages));
        expect(read.tables).toHaveLength(1);
        expect(plainRows(read.tables[0])).toEqual(expectedRows(table));
      }),
      { numRuns: 400 },
    );
  });
});

describe('the fragments of a page', () => {
  it('are each used once by a table or left alone: together they are the whole text', () => {
    fc.assert(
      fc.property(generatedTable, layout, fc.boolean(), fc.integer({ min: 1, max: 8 }), (table, shape, isRepeated, rowsPerPage) => {
        const page = pageOf('UBND XÃ\nKẾ HOẠCH', 'Công tác năm 2025', ...pagesOf(table, shape, isRepeated, rowsPerPage), 'Ghi chú: số liệu tính đến cuối năm.', 'Nơi nhận:');
        const { uses } = readTables(page);
        const ids = uses.map(({ fragmentId }) => fragmentId);
        const all = [...fragmentsOf(page)].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => all.includes(id))).toBe(true);
        expect(cellIds(page).filter((id) => !ids.includes(id))).toEqual([]);
      }),
      RUNS,
    );
  });
});

const cellIds = (page: Page): string[] => page.blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.flatMap((row) => row.cells.flatMap((cell) => (cell ? [cell.id] : []))) : []));
const textOf = (cell: CellSpec): string => (cell === null ? '' : typeof cell === 'string' ? cell : cell.text);

/** The table's rows on pages of so many rows. */
function pagesOf(table: GeneratedTable, shape: Layout, isRepeated: boolean, rowsPerPage: number): GridSpec[] {
  const heading = headingRows(table, shape);
  const rows = table.rows.map((row) => rowCells(table, row, shape));
  const pages = Array.from({ length: Math.ceil(rows.length / rowsPerPage) }, (_, at) => rows.slice(at * rowsPerPage, (at + 1) * rowsPerPage));
  return pages.map((each, at) => ({ rows: at === 0 || isRepeated ? [...heading, ...each] : each }));
}

/** Each cell cut before one of its words (never before the first of the name), the number left on the first page. */
function cutCells(cells: readonly CellSpec[], seeds: readonly number[]): [CellSpec[], CellSpec[]] {
  const pieces = cells.map((cell, column): [CellSpec, CellSpec] => {
    if (cell === null || column === 0) return [cell, cell === null ? null : ''];
    const words = textOf(cell).split(' ');
    const at = 1 + ((seeds[column] ?? 0) % words.length);
    const parts = [words.slice(0, at).join(' '), words.slice(at).join(' ')] as const;
    return typeof cell === 'string' ? [parts[0], parts[1]] : [{ ...cell, text: parts[0] }, { ...cell, text: parts[1] }];
  });
  return [pieces.map(([above]) => above), pieces.map(([, below]) => below)];
}
