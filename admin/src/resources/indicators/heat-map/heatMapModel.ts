import type { HeatMap, OverlayName, StatusName } from '../indicatorTypes';

export interface HeatCell {
  readonly status: StatusName;
  readonly value: string | null;
  readonly overlays: readonly OverlayName[];
}

export interface HeatRow {
  readonly unit: HeatMap['units'][number];
  /** In the order of the columns shown. */
  readonly cells: readonly (HeatCell | undefined)[];
  readonly met: number;
  /** Cells with a verdict against a target. */
  readonly judged: number;
}

export interface HeatModel {
  readonly rows: readonly HeatRow[];
  readonly columns: HeatMap['indicators'];
  readonly used: ReadonlySet<StatusName>;
  readonly hiddenUnits: number;
  readonly hiddenIndicators: number;
}

/** Column −1 is the unit's name, which opens its page. */
export interface HeatPlace {
  readonly row: number;
  readonly column: number;
}

const TROUBLE: ReadonlySet<StatusName> = new Set(['NOT_MET', 'NEAR', 'NOT_REPORTED', 'AMBIGUOUS']);
const JUDGED: ReadonlySet<StatusName> = new Set(['MET', 'NEAR', 'NOT_MET']);

const isTrouble = (cell: HeatCell | undefined): boolean => cell !== undefined && TROUBLE.has(cell.status);

/** Rows and columns as they are drawn; with `isTroubleOnly` those where everything is met are left out. */
export function heatModel(answer: HeatMap, isTroubleOnly: boolean): HeatModel {
  const { units, indicators } = answer;
  const grid = cellGrid(answer);
  const columnIndexes = indicators.flatMap((_, column) => (!isTroubleOnly || grid.some((cells) => isTrouble(cells[column])) ? [column] : []));
  const rows = units.flatMap((unit, row): HeatRow[] => {
    const cells = grid[row]!;
    if (isTroubleOnly && !cells.some(isTrouble)) return [];
    const judged = cells.filter((cell) => cell && JUDGED.has(cell.status));
    return [{ unit, cells: columnIndexes.map((column) => cells[column]), met: judged.filter((cell) => cell!.status === 'MET').length, judged: judged.length }];
  });
  const used = new Set(grid.flatMap((cells) => cells.flatMap((cell) => (cell ? [cell.status] : []))));
  return { rows, columns: columnIndexes.map((column) => indicators[column]!), used, hiddenUnits: units.length - rows.length, hiddenIndicators: indicators.length - columnIndexes.length };
}

function cellGrid({ units, cells, statuses, overlays }: HeatMap): (HeatCell | undefined)[][] {
  const grid: (HeatCell | undefined)[][] = units.map(() => []);
  for (const [unit, indicator, status, value, bits] of cells) {
    grid[unit]![indicator] = { status: statuses[status]!, value, overlays: overlays.filter((_, index) => (bits >> index) % 2 === 1) };
  }
  return grid;
}
