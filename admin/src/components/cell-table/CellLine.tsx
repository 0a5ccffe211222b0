import { memo } from 'react';
import type { IdOfPlace } from './cellPlaces';

/** What stands in one place; the words are for the ear, because the cell itself is a picture. */
export interface DrawnCell {
  readonly className: string;
  readonly label: string;
  readonly text?: string | number | null;
}

export interface CellDrawing<Row> {
  readonly keyOf: (row: Row) => string;
  readonly unitOf: (row: Row) => { readonly name: string; readonly shortName: string };
  readonly columnCount: number;
  readonly cellOf: (row: Row, column: number) => DrawnCell | null;
  /** What stands at the end of the row. */
  readonly sidesOf: (row: Row) => readonly DrawnCell[];
}

interface CellLineProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly headRows: number;
  /** Null when the keyboard is in another row. */
  readonly activeColumn: number | null;
  readonly drawing: CellDrawing<Row>;
  readonly idOf: IdOfPlace;
}

/** One unit's row. What a handler needs is in data attributes: ten thousand closures would be too many. */
export const CellLine = memo(function CellLine<Row>({ row, index, headRows, activeColumn, drawing, idOf }: CellLineProps<Row>) {
  const { name, shortName } = drawing.unitOf(row);
  const active = (column: number) => (column === activeColumn ? ' active' : '');
  const place = (column: number) => ({ id: idOf(index, column), 'data-column': column, 'aria-colindex': column + 2 });
  return (
    <tr role="row" aria-rowindex={index + headRows + 1} data-row={index}>
      <th role="rowheader" scope="row" {...place(-1)} className={`name${active(-1)}`} title={name}>
        <span className="short">{shortName}</span>
        <span className="full">{name}</span>
      </th>
      {Array.from({ length: drawing.columnCount }, (_, column) => {
        const cell = drawing.cellOf(row, column);
        return cell ? (
          <td key={column} role="gridcell" {...place(column)} aria-label={cell.label} className={`cell ${cell.className}${active(column)}`}>
            {cell.text}
          </td>
        ) : (
          <td key={column} role="gridcell" {...place(column)} className={`empty${active(column)}`} />
        );
      })}
      {drawing.sidesOf(row).map(({ className, label, text }, side) => (
        <td key={side} role="gridcell" {...place(drawing.columnCount + side)} aria-label={label} className={`side ${className}${active(drawing.columnCount + side)}`}>
          {text}
        </td>
      ))}
    </tr>
  );
}) as <Row>(props: CellLineProps<Row>) => React.ReactElement;
