export { SheetsPage } from './SheetsPage';
export { SheetEditor } from './editor/SheetEditor';
