import { fold } from '#domain';
import type { Doubt } from '../model/doubt.js';
import type { CellReading } from '../model/reading.js';
import type { RawRow } from '../table/raw-table.js';

/** "Như trên", "nt", "-nt-": what stands there is what the row above says. */
const AS_ABOVE = /^(?:nt|n t|nhu tren|nhu noi dung tren|nhu dong tren|nhu muc tren|nhu o tren|nhu cot tren|nhu hang tren)$/u;
/** `"`, `//`, `- " -`: drawn as below a line of handwriting. */
const DITTO = /^[-–—.\s]{0,4}(?:["“”″〃]{1,2}|['’‘′]{2}|\/\/)[-–—.\s]{0,4}$/u;
const LONGEST = 24;

export interface SpokenRow {
  /** The row with such cells told in full. */
  readonly row: RawRow;
  readonly doubts: readonly Doubt[];
}

const isAsAbove = ({ text }: CellReading): boolean => text.length <= LONGEST && (AS_ABOVE.test(fold(text)) || DITTO.test(text.trim()));

/** The rows of a table with "như trên" told in full, from the nearest row above that says something in that column. */
export function spokenRows(rows: readonly RawRow[]): SpokenRow[] {
  const last = new Map<string, CellReading>();
  return rows.map((row) => {
    const doubts: Doubt[] = [];
    const cells: Record<string, CellReading> = { ...row.cells };
    for (const [key, cell] of Object.entries(row.cells)) {
      const above = last.get(key);
      if (isAsAbove(cell) && above) {
        cells[key] = { ...above, fragmentIds: cell.fragmentIds };
        doubts.push({ code: 'cellAsAbove', field: key, params: { words: cell.text.trim() }, place: row.places[0] ?? null });
      } else if (cell.text.trim() !== '' && (row.kind === 'item' || row.kind === 'subItem')) last.set(key, cell);
    }
    return { row: doubts.length === 0 ? row : { ...row, cells }, doubts };
  });
}
