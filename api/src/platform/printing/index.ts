export { docxFile } from './docx-file.js';
export { filledRows, runsByLine, type PlacedCell, type PrintedCell, type PrintedDocument, type PrintedPart, type PrintedTable, type TextMark } from './printed-table.js';
export { xlsxFile } from './xlsx-file.js';
