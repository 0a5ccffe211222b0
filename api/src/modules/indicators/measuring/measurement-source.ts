/** How a figure came in: typed, pasted from a table, or read from an uploaded workbook. */
export const MEASUREMENT_SOURCES = ['typed', 'pasted', 'file'] as const;
export type MeasurementSource = (typeof MEASUREMENT_SOURCES)[number];
