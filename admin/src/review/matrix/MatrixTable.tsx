import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTheme } from '@mui/material/styles';
import { memo, useCallback, useId, useMemo, useRef, type MouseEvent, type PointerEvent } from 'react';
import { useStandingText } from '../../components/StandingChip';
import { useT } from '../../i18n/useT';
import { MatrixFoot } from './MatrixFoot';
import { MatrixHead } from './MatrixHead';
import { MatrixLine } from './MatrixLine';
import type { Cell, MatrixModel, MatrixRow, Place } from './matrixModel';
import { matrixStyles, NARROW, SIDE_WIDTHS, WIDE } from './matrixStyles';
import { useMatrixKeys } from './useMatrixKeys';
import { useMatrixWindow } from './useMatrixWindow';

interface MatrixTableProps {
  model: MatrixModel;
  label: string;
  isTroubleOnly: boolean;
  onPoint: (place: Place | null) => void;
  onOpen: (place: Place) => void;
}

/** The grid itself: a real table, so that it reads and prints as one; long ones draw only the rows near the view. */
export const MatrixTable = memo(function MatrixTable({ model, label, isTroubleOnly, onPoint, onOpen }: MatrixTableProps) {
  const t = useT();
  const theme = useTheme();
  const id = useId();
  const sizes = useMediaQuery(theme.breakpoints.up('md'), { noSsr: true }) ? WIDE : NARROW;
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, columns } = model;
  const { from, to } = useMatrixWindow(scroller, rows.length, sizes.row);
  const { active, setActive, onKeyDown } = useMatrixKeys(model, scroller, sizes, onOpen);
  const idOf = useCallback((row: number, column: number) => `${id}-${row}-${column}`, [id]);
  const labelOf = useCellLabel(model);
  const sideLabels = useMemo(() => [t('review.figure.overdue'), t('review.figure.completedOfAssigned')] as const, [t]);
  const columnCount = columns.length + SIDE_WIDTHS.length + 1;
  const width = sizes.name + columns.length * sizes.cell + SIDE_WIDTHS[0] + SIDE_WIDTHS[1];

  const point = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    const place = placeOf(event.target);
    markColumn(scroller.current, place?.column);
    onPoint(place);
  };
  const press = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (!place) return;
    setActive(place);
    onPoint(place);
    // A finger has no hover: its first touch shows the line, where a link opens the task.
    if ((event.nativeEvent as globalThis.PointerEvent).pointerType === 'mouse') onOpen(place);
  };
  const showActive = () => onPoint(active);
  return (
    <Box
      ref={scroller}
      tabIndex={0}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 5}
      aria-colcount={columnCount}
      aria-activedescendant={idOf(active.row, active.column)}
      onKeyDown={onKeyDown}
      onKeyUp={showActive}
      onPointerOver={point}
      onPointerLeave={() => markColumn(scroller.current, undefined)}
      onClick={press}
      sx={matrixStyles(theme, sizes)}
    >
      <table role="presentation" style={{ width }}>
        <colgroup>
          <col style={{ width: sizes.name }} />
          {columns.map(({ activity }) => (
            <col key={activity.id} className="one" style={{ width: sizes.cell }} />
          ))}
          {SIDE_WIDTHS.map((side) => (
            <col key={side} style={{ width: side }} />
          ))}
        </colgroup>
        <MatrixHead model={model} />
        <tbody role="rowgroup">
          <Spacer rows={from} height={sizes.row} span={columnCount} />
          {rows.slice(from, to).map((line, offset) => (
            <MatrixLine
              key={line.unit.id}
              line={line}
              index={from + offset}
              activeColumn={active.row === from + offset ? active.column : -1}
              isTroubleOnly={isTroubleOnly}
              sideLabels={sideLabels}
              labelOf={labelOf}
              idOf={idOf}
            />
          ))}
          <Spacer rows={rows.length - to} height={sizes.row} span={columnCount} />
        </tbody>
        <MatrixFoot model={model} active={active} idOf={idOf} />
      </table>
    </Box>
  );
});

/** Holds the place of rows that are not drawn, so that the scroll bar tells the truth. */
function Spacer({ rows, height, span }: { rows: number; height: number; span: number }) {
  if (rows <= 0) return null;
  return (
    <tr className="spacer" aria-hidden="true" style={{ height: rows * height }}>
      <td colSpan={span} />
    </tr>
  );
}

/** Words of a cell. They are put together from parts translated once: a fast scroll asks for thousands. */
function useCellLabel(model: MatrixModel): (line: MatrixRow, column: number) => string {
  const t = useT();
  const standingText = useStandingText();
  const { columns } = model;
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
    return (line, column) => {
      const cell = line.cells[column];
      if (!cell) return '';
      const several = cell.taskCount > 1 ? `, ${t('review.taskCount', { count: cell.taskCount })}` : '';
      return `${line.unit.shortName}, ${names[column]}, ${standingOf(cell)}${several}${cell.isCoordinating ? `, ${coordinating}` : ''}${cell.isCarried ? `, ${carried}` : ''}`;
    };
    // The words change with the language, and then the whole page is drawn anew.
  }, [columns]);
}

function placeOf(target: EventTarget): Place | null {
  const cell = (target as Element).closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  return cell && row ? { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) } : null;
}

/** The heading of the column under the pointer; by hand, because drawing the grid anew for it would not be smooth. */
function markColumn(box: HTMLElement | null, column: number | undefined): void {
  box?.querySelector('thead [data-near]')?.removeAttribute('data-near');
  if (column !== undefined) box?.querySelector(`thead [data-column="${column}"]`)?.setAttribute('data-near', '');
}
