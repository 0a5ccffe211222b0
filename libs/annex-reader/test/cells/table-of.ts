import type { ReadColumn, RowKind, TableKind } from '../../src/model/reading.js';
import type { RawRow, RawTable } from '../../src/table/raw-table.js';

/** A table by its columns as "meaning: heading", without rows. */
export function tableOf(kind: TableKind, ...columns: readonly string[]): RawTable {
  return {
    key: 't0', kind, title: '', caption: '', note: '', hasHeading: true, rows: [], place: {}, doubts: [],
    columns: columns.map((words, index) => {
      const [meaning = '', heading = ''] = words.split(/:\s?/u, 2);
      return { key: `c${index}`, parentKey: null, heading, meaning: meaning as ReadColumn, confidence: 'high' };
    }),
  };
}

/** A row of cells in the order of the columns. */
export function rowOf(cells: readonly string[], kind: RowKind = 'item'): RawRow {
  return {
    key: `t0.${cells[0]}`, kind, parentKey: null, printedNumber: '', places: [{ table: 1, row: 3 }], doubts: [],
    cells: Object.fromEntries(cells.map((text, index) => [`c${index}`, { text, marks: [], origin: 'own', fragmentIds: [], rowsSpanned: 1, columnsSpanned: 1 }])),
  };
}
