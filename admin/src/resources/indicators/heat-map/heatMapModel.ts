import type { HeatMap, OverlayName, StatusName } from '../indicatorTypes';

export interface HeatCell {
  readonly status: StatusName;
  readonly value: string | null;
  readonly overlays: readonly OverlayName[];
}

export interface HeatBand {
  readonly title: string;
  readonly span: number;
}

export interface HeatRow {
  readonly unit: HeatMap['units'][number];
  /** In the order of the columns shown. */
  readonly cells: readonly (HeatCell | undefined)[];
  readonly met: number;
  /** Cells with a verdict against a target. */
  readonly judged: number;
}

export type HeatColumn = HeatMap['indicators'][number];

export interface HeatModel {
  readonly rows: readonly HeatRow[];
  readonly columns: readonly HeatColumn[];
  /** Neighbouring columns of one sheet and heading; none where nothing is printed over any. */
  readonly bands: readonly HeatBand[];
  readonly used: ReadonlySet<StatusName>;
  readonly hiddenUnits: number;
  readonly hiddenIndicators: number;
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
  const columns = columnIndexes.map((column) => indicators[column]!);
  return { rows, columns, bands: bandsOf(columns), used, hiddenUnits: units.length - rows.length, hiddenIndicators: indicators.length - columns.length };
}

function cellGrid({ units, cells, statuses, overlays }: HeatMap): (HeatCell | undefined)[][] {
  const grid: (HeatCell | undefined)[][] = units.map(() => []);
  for (const [unit, indicator, status, value, bits] of cells) {
    grid[unit]![indicator] = { status: statuses[status]!, value, overlays: overlays.filter((_, index) => (bits >> index) % 2 === 1) };
  }
  return grid;
}

/** Numbers begin anew under every heading of a sheet, so the headings stand over them. */
function bandsOf(columns: readonly HeatColumn[]): HeatBand[] {
  const hasSheets = new Set(columns.map(({ sheetTitle }) => sheetTitle)).size > 1;
  const bands: { title: string; span: number }[] = [];
  for (const { sheetTitle, section } of columns) {
    const title = [hasSheets ? sheetTitle : null, section].filter(Boolean).join(' · ');
    const last = bands.at(-1);
    if (last?.title === title) last.span += 1;
    else bands.push({ title, span: 1 });
  }
  return bands.some(({ title }) => title !== '') ? bands : [];
}
