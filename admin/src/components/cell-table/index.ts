export { CellTable } from './CellTable';
export { CellTableCard } from './CellTableCard';
export { CellLegend, CellLegendItem, CornerSign } from './CellLegend';
export { CellReadout, useCellPlace } from './CellReadout';
export { glyphRules } from './cellTableStyles';
export type { CellBand, CellHeading, CellSide } from './CellHead';
export type { CellDrawing, DrawnCell } from './CellLine';
export type { CellPlace, IdOfPlace } from './cellPlaces';
