import { assignedOf, completedOf } from '#domain';
import { memo, useCallback, useMemo } from 'react';
import { CellTable, type CellDrawing, type CellPlace, type IdOfPlace } from '../../components/cell-table';
import { useStandingText } from '../../components/StandingChip';
import { STANDING_LOOKS } from '../../components/standings';
import { useT } from '../../i18n/useT';
import { MatrixFoot } from './MatrixFoot';
import { FOOT_FIGURES, isTrouble, type Cell, type MatrixModel, type MatrixRow } from './matrixModel';
import { matrixStyles, SIDE_WIDTHS, WIDE } from './matrixStyles';

interface MatrixTableProps {
  model: MatrixModel;
  label: string;
  isTroubleOnly: boolean;
  onPoint: (place: CellPlace | null) => void;
  onOpen: (place: CellPlace) => void;
}

/** Units × activities under their sections, with the totals of both. */
export const MatrixTable = memo(function MatrixTable({ model, label, isTroubleOnly, onPoint, onOpen }: MatrixTableProps) {
  const t = useT();
  const drawing = useDrawing(model, isTroubleOnly);
  const foot = useCallback((active: CellPlace, idOf: IdOfPlace) => <MatrixFoot model={model} active={active} idOf={idOf} />, [model]);
  return (
    <CellTable
      label={label}
      corner={t('review.unit')}
      rows={model.rows}
      drawing={drawing}
      bands={model.bands.map(({ sectionNumber, span }, index) => ({ key: `${index}`, text: sectionNumber, title: t('review.section', { number: sectionNumber }), span }))}
      columns={model.columns.map(({ activity }) => ({
        key: activity.id,
        text: activity.printedNumber,
        title: activity.content,
        label: `${t('review.activityShort', { section: activity.sectionNumber, number: activity.printedNumber })}: ${activity.content}`,
      }))}
      sides={[
        { key: 'overdue', text: t('review.figure.overdue'), className: 'first', width: SIDE_WIDTHS[0] },
        { key: 'completed', text: t('review.figure.completedOfAssignedShort'), title: t('review.figure.completedOfAssigned'), className: 'last', width: SIDE_WIDTHS[1] },
      ]}
      wide={WIDE}
      styles={matrixStyles}
      foot={{ rows: FOOT_FIGURES.length, draw: foot }}
      onPoint={onPoint}
      onOpen={onOpen}
    />
  );
});

/** How the cells look and what they say; the words are put together from parts translated once: a fast scroll asks for thousands. */
function useDrawing({ columns }: MatrixModel, isTroubleOnly: boolean): CellDrawing<MatrixRow> {
  const t = useT();
  const standingText = useStandingText();
  return useMemo(() => {
    const names = columns.map(({ activity }) => t('review.activityShort', { section: activity.sectionNumber, number: activity.printedNumber }));
    const standings = new Map<string, string>();
    const standingOf = ({ standing, daysLate }: Cell) => {
      const key = `${standing} ${daysLate}`;
      const words = standings.get(key) ?? standingText(standing, daysLate);
      standings.set(key, words);
      return words;
    };
    const [coordinating, carried] = [t('work.partyRole.coordinating'), t('review.carried')];
    const [overdue, completed] = [t('review.figure.overdue'), t('review.figure.completedOfAssigned')];
    return {
      keyOf: ({ unit }) => unit.id,
      unitOf: ({ unit }) => unit,
      columnCount: columns.length,
      cellOf: (line, column) => {
        const cell = line.cells[column];
        if (!cell) return null;
        const isSeveral = cell.taskCount > 1;
        const extras = [isSeveral ? t('review.taskCount', { count: cell.taskCount }) : null, cell.isCoordinating ? coordinating : null, cell.isCarried ? carried : null];
        return {
          className: cellClass(cell, isTroubleOnly),
          label: [line.unit.shortName, names[column], standingOf(cell), ...extras].filter(Boolean).join(', '),
          text: isSeveral ? cell.taskCount : null,
        };
      },
      sidesOf: ({ unit, totals }) => {
        const done = `${completedOf(totals)}/${assignedOf(totals)}`;
        return [
          { className: `first ${totals.overdue ? 'late' : 'quiet'}`, label: `${unit.shortName}, ${overdue}: ${totals.overdue}`, text: totals.overdue },
          { className: 'last', label: `${unit.shortName}, ${completed}: ${done}`, text: done },
        ];
      },
    };
    // The words change with the language, and then the whole page is drawn anew.
  }, [columns, isTroubleOnly]);
}

function cellClass(cell: Cell, isTroubleOnly: boolean): string {
  const marks = `${cell.isCarried ? ' marked' : ''}${cell.taskCount > 1 ? ' several' : ''}`;
  const fine = isTroubleOnly && !isTrouble(cell) ? ' fine' : '';
  const look = cell.isCoordinating ? 'faint' : STANDING_LOOKS[cell.standing].tone;
  return `${look} ${cell.standing}${marks}${fine}`;
}
