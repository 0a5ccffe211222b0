import Box from '@mui/material/Box';
import { useTheme, type CSSObject, type Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useCallback, useId, useRef, type MouseEvent, type PointerEvent, type ReactNode } from 'react';
import { CellHead, headRowsOf, type CellBand, type CellHeading, type CellSide } from './CellHead';
import { CellLine, type CellDrawing } from './CellLine';
import { markColumn, placeOf, type CellPlace, type CellSizes, type IdOfPlace } from './cellPlaces';
import { cellTableStyles } from './cellTableStyles';
import { useCellKeys } from './useCellKeys';
import { useRowWindow } from './useRowWindow';

interface CellTableProps<Row> {
  readonly label: string;
  readonly corner: string;
  readonly rows: readonly Row[];
  readonly drawing: CellDrawing<Row>;
  readonly bands: readonly CellBand[];
  readonly columns: readonly CellHeading[];
  readonly sides: readonly CellSide[];
  readonly wide: CellSizes;
  /** What the table's own classes look like. */
  readonly styles: (theme: Theme) => CSSObject;
  readonly foot?: { readonly rows: number; readonly draw: (active: CellPlace, idOf: IdOfPlace) => ReactNode };
  readonly onPoint: (place: CellPlace | null) => void;
  readonly onOpen: (place: CellPlace) => void;
}

const NARROW: CellSizes = { row: 44, cell: 44, name: 116 };

/** Rows × columns with a sign a cell: a real table, so that it reads and prints as one; long ones draw only the rows near the view. */
export function CellTable<Row>({ label, corner, rows, drawing, bands, columns, sides, wide, styles, foot, onPoint, onOpen }: CellTableProps<Row>) {
  const theme = useTheme();
  const id = useId();
  const isWide = useMediaQuery(theme.breakpoints.up('md'), { noSsr: true });
  const sizes = isWide ? wide : NARROW;
  const scroller = useRef<HTMLDivElement>(null);
  const headRows = headRowsOf(bands);
  const footRows = foot?.rows ?? 0;
  const { from, to } = useRowWindow(scroller, rows.length, sizes.row);
  const { active, setActive, onKeyDown } = useCellKeys({ rows: rows.length, headRows, footRows, columns: columns.length, sides: sides.length }, scroller, sizes, onOpen);
  const idOf = useCallback((row: number, column: number) => `${id}-${row}-${column}`, [id]);
  const columnCount = columns.length + sides.length + 1;

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
    // A finger has no hover: its first touch shows the line, where a link opens what is meant.
    if ((event.nativeEvent as globalThis.PointerEvent).pointerType === 'mouse') onOpen(place);
  };
  return (
    <Box
      ref={scroller}
      tabIndex={0}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + headRows + footRows}
      aria-colcount={columnCount}
      aria-activedescendant={idOf(active.row, active.column)}
      onKeyDown={onKeyDown}
      onKeyUp={() => onPoint(active)}
      onPointerOver={point}
      onPointerLeave={() => markColumn(scroller.current, undefined)}
      onClick={press}
      sx={[cellTableStyles(theme, sizes, isWide ? sides.map(({ width }) => width) : null), styles(theme)]}
    >
      <table role="presentation" style={{ width: sizes.name + columns.length * sizes.cell + sides.reduce((sum, { width }) => sum + width, 0) }}>
        <colgroup>
          <col style={{ width: sizes.name }} />
          {columns.map(({ key }) => <col key={key} className="one" style={{ width: sizes.cell }} />)}
          {sides.map(({ key, width }) => <col key={key} style={{ width }} />)}
        </colgroup>
        <CellHead corner={corner} bands={bands} columns={columns} sides={sides} />
        <tbody role="rowgroup">
          <Spacer rows={from} height={sizes.row} span={columnCount} />
          {rows.slice(from, to).map((row, offset) => (
            <CellLine key={drawing.keyOf(row)} row={row} index={from + offset} headRows={headRows} activeColumn={active.row === from + offset ? active.column : null} drawing={drawing} idOf={idOf} />
          ))}
          <Spacer rows={rows.length - to} height={sizes.row} span={columnCount} />
        </tbody>
        {foot?.draw(active, idOf)}
      </table>
    </Box>
  );
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
