/** A place of the table. Row −1 is the heading, rows after the last one are totals; column −1 is the name, those after the last are the sides. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface CellSizes {
  readonly row: number;
  readonly cell: number;
  readonly name: number;
}

export type IdOfPlace = (row: number, column: number) => string;

export function placeOf(target: EventTarget): CellPlace | null {
  const cell = (target as Element).closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  return cell && row ? { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) } : null;
}

/** The heading of the column under the pointer; by hand, because drawing the table anew for it would not be smooth. */
export function markColumn(box: HTMLElement | null, column: number | undefined): void {
  box?.querySelector('thead [data-near]')?.removeAttribute('data-near');
  if (column !== undefined) box?.querySelector(`thead [data-column="${column}"]`)?.setAttribute('data-near', '');
}
