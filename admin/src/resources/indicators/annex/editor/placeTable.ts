import type { PastedTable } from './readClipboardTable';
import { guessKind, guessMeaning, leafColumns, newKey, newRow, type DraftColumn, type DraftRow, type SheetDraft } from './sheetDraft';

/** Puts a pasted table into the cells from one place on; rows and columns that are not there yet are added, so nothing pasted is lost. */
export function placeTable(draft: SheetDraft, table: PastedTable, at: { row: number; column: number }): SheetDraft {
  const width = at.column + (table[0]?.length ?? 0);
  const leaves = leafColumns(draft.columns);
  const added: DraftColumn[] = Array.from({ length: Math.max(0, width - leaves.length) }, () => ({ key: newKey('c'), parentKey: null, heading: '', meaning: 'other' }));
  const columns = [...draft.columns, ...added];
  const keys = [...leaves, ...added].map(({ key }) => key);
  const rows = [...draft.rows];
  table.forEach((line, offset) => {
    const place = at.row + offset;
    const old = rows[place] ?? newRow();
    const cells = { ...old.cells };
    line.forEach((cell, index) => {
      const key = keys[at.column + index]!;
      if (cell) cells[key] = cell;
      else delete cells[key];
    });
    const isWhole = at.column === 0;
    rows[place] = { ...old, cells, kind: isWhole ? guessKind(cells[keys[0]!]?.text ?? '', keys.slice(1).map((key) => cells[key]?.text ?? '')) : old.kind };
  });
  return { ...draft, columns, rows };
}

/** A whole sheet from a pasted table: its first lines are the headings, the rest the rows. */
export function draftOfTable(draft: SheetDraft, table: PastedTable, headLines: number): SheetDraft {
  const body = table.slice(headLines);
  const columns = headLines > 0 ? columnsOf(table.slice(0, headLines)) : draft.columns;
  const rows: DraftRow[] = [];
  return placeTable({ ...draft, columns, rows }, body, { row: 0, column: 0 });
}

/** Text alone leaves the rest of a merged heading empty: such a cell belongs to the heading on its left when both have their own heading below. */
function isUnderNeighbour(lines: PastedTable, level: number, place: number): boolean {
  const [cell, below] = [lines[level]?.[place], lines[level + 1]];
  return cell?.text === '' && cell.columnsSpanned === 1 && cell.rowsSpanned === 1 && Boolean(below?.[place]?.text) && Boolean(below?.[place - 1]?.text);
}

/** Headings from their lines: one that spans several columns stands over the headings below it. */
function columnsOf(lines: PastedTable): DraftColumn[] {
  const width = lines[0]?.length ?? 0;
  const columns: DraftColumn[] = [];
  const above: (string | null)[] = Array.from({ length: width }, () => null);
  lines.forEach((line, level) => {
    line.forEach((cell, place) => {
      if (!cell) return;
      const span = cell.columnsSpanned;
      // An empty cell below a heading belongs to it: text alone does not say that the heading is merged.
      if (cell.text === '' && span === 1 && above[place] !== null) return;
      if (isUnderNeighbour(lines, level, place) && above[place - 1] !== null) {
        above[place] = above[place - 1]!;
        return;
      }
      const isLast = level + cell.rowsSpanned >= lines.length;
      const key = newKey('c');
      columns.push({ key, parentKey: above[place] ?? null, heading: cell.text, meaning: guessMeaning(cell.text) });
      for (let c = place; c < place + span; c += 1) above[c] = key;
      // A last heading over several columns still needs one column for each of them.
      if (isLast && span > 1) for (let c = 0; c < span; c += 1) columns.push({ key: newKey('c'), parentKey: key, heading: '', meaning: 'other' });
    });
  });
  return columns;
}

