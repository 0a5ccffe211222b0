import { assignedOf, completedOf } from '#domain';
import { memo } from 'react';
import { STANDING_LOOKS } from '../../components/standings';
import { isTrouble, type Cell, type MatrixRow } from './matrixModel';

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
            {cell.taskCount > 1 ? cell.taskCount : null}
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
  const marks = `${cell.isCarried ? ' carried' : ''}${cell.taskCount > 1 ? ' several' : ''}`;
  const fine = isTroubleOnly && !isTrouble(cell) ? ' fine' : '';
  const look = cell.isCoordinating ? 'faint' : STANDING_LOOKS[cell.standing].tone;
  return `cell ${look} ${cell.standing}${marks}${fine}`;
}
