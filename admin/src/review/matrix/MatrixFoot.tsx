import { memo } from 'react';
import type { CellPlace, IdOfPlace } from '../../components/cell-table';
import { formatCount } from '../../components/numbers';
import { useT } from '../../i18n/useT';
import { figureOf, FOOT_FIGURES, type Figure, type MatrixModel } from './matrixModel';

interface MatrixFootProps {
  model: MatrixModel;
  active: CellPlace;
  idOf: IdOfPlace;
}

/** Totals of every activity; they count all units of the review, also those the filter hides. */
export const MatrixFoot = memo(function MatrixFoot({ model: { rows, columns, grand }, active, idOf }: MatrixFootProps) {
  const t = useT();
  return (
    <tfoot role="rowgroup">
      {FOOT_FIGURES.map((figure, index) => {
        const row = rows.length + index;
        const name = t(`review.figure.${figure}`);
        return (
          <tr key={figure} role="row" aria-rowindex={row + 3} data-row={row}>
            <th role="rowheader" scope="row" aria-colindex={1} className="name quiet">
              {name}
            </th>
            {columns.map(({ activity, totals }, column) => {
              const count = figureOf(totals, figure);
              const activeClass = active.row === row && active.column === column ? ' active' : '';
              return (
                <td key={activity.id} id={idOf(row, column)} role="gridcell" aria-colindex={column + 2} data-column={column} aria-label={`${t('review.activityShort', { section: activity.sectionNumber, number: activity.printedNumber })}, ${name}: ${count}`} className={toneOf(figure, count) + activeClass}>
                  {count}
                </td>
              );
            })}
            <td role="gridcell" aria-colindex={columns.length + 2} className="side first late">
              {figure === 'overdue' ? formatCount(grand[figure]) : null}
            </td>
            <td role="gridcell" aria-colindex={columns.length + 3} className="side last">
              {figure === 'overdue' ? null : formatCount(grand[figure])}
            </td>
          </tr>
        );
      })}
    </tfoot>
  );
});

const toneOf = (figure: Figure, count: number): string => (figure === 'overdue' && count > 0 ? 'late' : 'quiet');
