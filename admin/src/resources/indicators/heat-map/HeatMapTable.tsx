import { OVERLAYS, type Overlay } from '#domain';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { memo, useCallback, useId, useMemo, useRef, type MouseEvent, type PointerEvent } from 'react';
import { useT } from '../../../i18n/useT';
import { useMatrixWindow } from '../../../review/matrix/useMatrixWindow';
import { STATUS_NAMES, type StatusName } from '../indicatorTypes';
import { dividedText, withUnit } from '../parts/measured';
import { STATUS_LOOKS } from '../parts/statuses';
import type { HeatCell, HeatModel, HeatPlace, HeatRow } from './heatMapModel';
import { heatMapStyles, NARROW, SIDE_WIDTH, WIDE } from './heatMapStyles';
import { useHeatKeys } from './useHeatKeys';

interface HeatMapTableProps {
  readonly model: HeatModel;
  readonly label: string;
  readonly onPoint: (place: HeatPlace | null) => void;
  readonly onOpen: (place: HeatPlace) => void;
}

/** The grid is a real table, so that it reads and prints as one; long ones draw only the rows near the view. */
export const HeatMapTable = memo(function HeatMapTable({ model, label, onPoint, onOpen }: HeatMapTableProps) {
  const t = useT();
  const theme = useTheme();
  const id = useId();
  const sizes = useMediaQuery(theme.breakpoints.up('md'), { noSsr: true }) ? WIDE : NARROW;
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, columns } = model;
  const { from, to } = useMatrixWindow(scroller, rows.length, sizes.row);
  const { active, setActive, onKeyDown } = useHeatKeys(model, scroller, sizes, onOpen);
  const idOf = useCallback((row: number, column: number) => `${id}-${row}-${column}`, [id]);
  const labelOf = useCellLabel(model);
  const columnCount = columns.length + 2;

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
    // A finger has no hover: its first touch shows the line, where a link opens the indicator.
    if ((event.nativeEvent as globalThis.PointerEvent).pointerType === 'mouse') onOpen(place);
  };
  return (
    <Box
      ref={scroller}
      tabIndex={0}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columnCount}
      aria-activedescendant={idOf(active.row, active.column)}
      onKeyDown={onKeyDown}
      onKeyUp={() => onPoint(active)}
      onPointerOver={point}
      onPointerLeave={() => markColumn(scroller.current, undefined)}
      onClick={press}
      sx={heatMapStyles(theme, sizes)}
    >
      <table role="presentation" style={{ width: sizes.name + columns.length * sizes.cell + SIDE_WIDTH }}>
        <colgroup>
          <col style={{ width: sizes.name }} />
          {columns.map(({ assignmentId }) => <col key={assignmentId} className="one" style={{ width: sizes.cell }} />)}
          <col style={{ width: SIDE_WIDTH }} />
        </colgroup>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            <th role="columnheader" scope="col" aria-colindex={1} className="name">{t('indicators.heatMap.unit')}</th>
            {columns.map(({ assignmentId, printedNumber, title }, column) => (
              <th key={assignmentId} role="columnheader" scope="col" aria-colindex={column + 2} data-column={column} title={title} aria-label={`${printedNumber}. ${title}`}>{printedNumber || column + 1}</th>
            ))}
            <th role="columnheader" scope="col" aria-colindex={columnCount} className="side">{t('indicators.heatMap.met')}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          <Spacer rows={from} height={sizes.row} span={columnCount} />
          {rows.slice(from, to).map((row, offset) => (
            <HeatLine key={row.unit.id} row={row} index={from + offset} activeColumn={active.row === from + offset ? active.column : null} labelOf={labelOf} idOf={idOf} />
          ))}
          <Spacer rows={rows.length - to} height={sizes.row} span={columnCount} />
        </tbody>
      </table>
    </Box>
  );
});

interface HeatLineProps {
  readonly row: HeatRow;
  readonly index: number;
  /** Null when the keyboard is in another row. */
  readonly activeColumn: number | null;
  readonly labelOf: (row: HeatRow, column: number) => string;
  readonly idOf: (row: number, column: number) => string;
}

/** One unit's row. What a handler needs is in data attributes: ten thousand closures would be too many. */
const HeatLine = memo(function HeatLine({ row: line, index, activeColumn, labelOf, idOf }: HeatLineProps) {
  const { unit, cells, met, judged } = line;
  const active = (column: number) => (column === activeColumn ? ' active' : '');
  return (
    <tr role="row" aria-rowindex={index + 2} data-row={index}>
      <th role="rowheader" scope="row" id={idOf(index, -1)} aria-colindex={1} data-column={-1} className={`name${active(-1)}`} title={unit.name}>
        <span className="short">{unit.shortName}</span>
        <span className="full">{unit.name}</span>
      </th>
      {cells.map((cell, column) =>
        cell ? (
          <td key={column} id={idOf(index, column)} role="gridcell" aria-colindex={column + 2} data-column={column} aria-label={labelOf(line, column)} className={cellClass(cell) + active(column)} />
        ) : (
          <td key={column} id={idOf(index, column)} role="gridcell" aria-colindex={column + 2} data-column={column} className={`empty${active(column)}`} />
        ),
      )}
      <td role="gridcell" aria-colindex={cells.length + 2} className="side">{met}/{judged}</td>
    </tr>
  );
});

function cellClass({ status, overlays }: HeatCell): string {
  return `cell ${STATUS_LOOKS[status].tone} ${status}${overlays.length ? ' marked' : ''}`;
}

/** Holds the place of rows that are not drawn, so that the scroll bar tells the truth. */
function Spacer({ rows, height, span }: { rows: number; height: number; span: number }) {
  if (rows <= 0) return null;
  return (
    <tr className="spacer" aria-hidden="true" style={{ height: rows * height }}>
      <td colSpan={span} />
    </tr>
  );
}

/** Words of a cell, put together from parts translated once: a fast scroll asks for thousands. */
function useCellLabel(model: HeatModel): (row: HeatRow, column: number) => string {
  const t = useT();
  return useMemo(() => {
    const names = model.columns.map(({ printedNumber, title }) => printedNumber || title);
    const words = Object.fromEntries(STATUS_NAMES.map((status) => [status, t(`indicators.status.${status}`)])) as Record<StatusName, string>;
    const marks = Object.fromEntries(OVERLAYS.map((overlay) => [overlay, t(`indicators.overlay.${overlay}`)])) as Record<Overlay, string>;
    return ({ unit, cells }, column) => {
      const cell = cells[column];
      return cell ? [unit.shortName, names[column], words[cell.status], cell.value === null ? null : withUnit(dividedText(cell.value, cell.status), model.columns[column]!.measureUnit), ...cell.overlays.map((overlay) => marks[overlay])].filter(Boolean).join(', ') : '';
    };
    // The words change with the language, and then the whole page is drawn anew.
  }, [model]);
}

function placeOf(target: EventTarget): HeatPlace | null {
  const cell = (target as Element).closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  return cell && row ? { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) } : null;
}

/** The heading of the column under the pointer; by hand, because drawing the grid anew for it would not be smooth. */
function markColumn(box: HTMLElement | null, column: number | undefined): void {
  box?.querySelector('thead [data-near]')?.removeAttribute('data-near');
  if (column !== undefined) box?.querySelector(`thead [data-column="${column}"]`)?.setAttribute('data-near', '');
}
