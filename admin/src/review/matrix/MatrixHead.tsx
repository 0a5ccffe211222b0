import { memo } from 'react';
import { useT } from '../../i18n/useT';
import type { MatrixModel } from './matrixModel';

/** Two rows: the sections, and the activities' numbers as printed. */
export const MatrixHead = memo(function MatrixHead({ model: { columns, bands } }: { model: MatrixModel }) {
  const t = useT();
  const last = columns.length;
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1}>
        <th role="columnheader" rowSpan={2} scope="col" aria-colindex={1} className="name">
          {t('review.unit')}
        </th>
        {bands.map(({ sectionNumber, span }, index) => (
          <th key={index} role="columnheader" scope="colgroup" colSpan={span} className="band" title={t('review.section', { number: sectionNumber })}>
            {sectionNumber}
          </th>
        ))}
        <th role="columnheader" rowSpan={2} scope="col" aria-colindex={last + 2} className="side first">
          {t('review.figure.overdue')}
        </th>
        <th role="columnheader" rowSpan={2} scope="col" aria-colindex={last + 3} className="side last" title={t('review.figure.completedOfAssigned')}>
          {t('review.figure.completedOfAssignedShort')}
        </th>
      </tr>
      <tr role="row" aria-rowindex={2} data-row={-1}>
        {columns.map(({ activity }, column) => (
          <th key={activity.id} role="columnheader" scope="col" aria-colindex={column + 2} data-column={column} title={activity.content} aria-label={`${t('review.activityShort', { section: activity.sectionNumber, number: activity.printedNumber })}: ${activity.content}`}>
            {activity.printedNumber}
          </th>
        ))}
      </tr>
    </thead>
  );
});
