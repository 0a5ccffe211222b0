import { memo } from 'react';
import { STANDING_LOOKS, type StandingName } from '../../components/standings';
import { assignedOf, completedOf, isTrouble, type Cell, type MatrixRow } from './matrixModel';

interface MatrixLineProps {
  line: MatrixRow;
  index: number;
  /** The column the keyboard is at, −1 when it is in another row. */
  activeColumn: number;
  isTroubleOnly: boolean;
  sideLabels: readonly [string, string];
  labelOf: (line: MatrixRow, column: number) => string;
  idOf: (row: number, column: number) => string;
}

/** One unit's row. Everything that a handler needs is in data attributes: thirteen thousand closures would be too many. */
export const MatrixLine = memo(function MatrixLine({ line, index, activeColumn, isTroubleOnly, sideLabels, labelOf, idOf }: MatrixLineProps) {
  const { unit, cells, totals } = line;
  const last = cells.length;
  const active = (column: number) => (column === activeColumn ? ' active' : '');
  return (
    <tr role="row" aria-rowindex={index + 3} data-row={index}>
      <th role="rowheader" scope="row" aria-colindex={1} className="name" title={unit.name}>
        <span className="short">{unit.shortName}</span>
        <span className="full">{unit.name}</span>
      </th>
      {cells.map((cell, column) =>
        cell ? (
          <td key={column} id={idOf(index, column)} role="gridcell" aria-colindex={column + 2} data-column={column} aria-label={labelOf(line, column)} className={cellClass(cell, isTroubleOnly) + active(column)}>
            <Glyph standing={cell.standing} size={cell.isCoordinating ? 11 : 16} />
            {cell.taskCount > 1 ? <b>{cell.taskCount}</b> : null}
          </td>
        ) : (
          <td key={column} id={idOf(index, column)} role="gridcell" aria-colindex={column + 2} data-column={column} className={`empty${active(column)}`} />
        ),
      )}
      <td id={idOf(index, last)} role="gridcell" aria-colindex={last + 2} data-column={last} aria-label={`${unit.shortName}, ${sideLabels[0]}: ${totals.overdue}`} className={`side first${totals.overdue ? ' late' : ' quiet'}${active(last)}`}>
        {totals.overdue}
      </td>
      <td id={idOf(index, last + 1)} role="gridcell" aria-colindex={last + 3} data-column={last + 1} aria-label={`${unit.shortName}, ${sideLabels[1]}: ${completedOf(totals)}/${assignedOf(totals)}`} className={`side last${active(last + 1)}`}>
        {completedOf(totals)}/{assignedOf(totals)}
      </td>
    </tr>
  );
});

function cellClass(cell: Cell, isTroubleOnly: boolean): string {
  const carried = cell.isCarried ? ' carried' : '';
  if (cell.isCoordinating) return `cell faint${carried}`;
  return `cell ${STANDING_LOOKS[cell.standing].tone}${carried}${isTroubleOnly && !isTrouble(cell) ? ' fine' : ''}`;
}

/** StandingGlyph in the colour of its cell: no theme is read thirteen thousand times. */
export function Glyph({ standing, size }: { standing: StandingName; size: number }) {
  const look = STANDING_LOOKS[standing];
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={look.path}
        fill={look.isFilled ? 'currentColor' : 'none'}
        fillRule="evenodd"
        stroke={look.isFilled ? 'none' : 'currentColor'}
        strokeWidth={1.7}
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeDasharray={look.isDashed ? '2.4 2.4' : undefined}
      />
    </svg>
  );
}
