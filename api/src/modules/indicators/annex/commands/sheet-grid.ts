import { invalidField } from '../../../../platform/problems/index.js';

/** A cell by its place: rows and lowest columns count from 0. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly rowsSpanned: number;
  readonly columnsSpanned: number;
}

/** Refuses cells that reach over the sheet's edge or over one another: such a sheet could not be printed. */
export function checkGrid(rowCount: number, columnCount: number, cells: readonly PlacedCell[]): void {
  const taken = new Set<number>();
  for (const { row, column, rowsSpanned, columnsSpanned } of cells) {
    const params = { row: row + 1, column: column + 1 };
    if (row + rowsSpanned > rowCount || column + columnsSpanned > columnCount) throw invalidField(`rows.${row}.cells`, 'cellOutside', params);
    for (let r = row; r < row + rowsSpanned; r += 1) {
      for (let c = column; c < column + columnsSpanned; c += 1) {
        const place = r * columnCount + c;
        if (taken.has(place)) throw invalidField(`rows.${row}.cells`, 'cellCovered', params);
        taken.add(place);
      }
    }
  }
}

/** The parent of an entry stands before it: printed order, and no circles. */
export function checkParents(field: string, entries: readonly { readonly key: string; readonly parentKey?: string | null }[]): void {
  const seen = new Set<string>();
  entries.forEach(({ key, parentKey }, index) => {
    if (seen.has(key)) throw invalidField(`${field}.${index}.key`, 'invalid');
    if (parentKey && !seen.has(parentKey)) throw invalidField(`${field}.${index}.parentKey`, 'unknownReference');
    seen.add(key);
  });
}
