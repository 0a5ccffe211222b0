import type { Page } from '../../model/page.js';
import { SourceRefused } from '../../model/source-refused.js';
import { PageBuilder } from '../layout/page-builder.js';
import { addSheetBlocks } from '../layout/sheet-blocks.js';
import type { OfficePackage } from '../office-package.js';
import { SOURCE_LIMITS } from '../source-limits.js';
import { readXml } from '../xml.js';
import { readCellFormats } from './cell-formats.js';
import { readSharedStrings } from './rich-string.js';
import { readSheet, type SheetContent, type Workbook } from './sheet-reader.js';

interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly isHidden: boolean;
}

/** A workbook: every sheet in its order, formulas as the values they last had. Nothing is computed. */
export async function readXlsx(file: OfficePackage): Promise<Page> {
  const main = (await file.relationships('')).find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const bytes = await file.part(main);
  if (!bytes) throw new SourceRefused('damaged');
  const parts = await file.relationships(main);
  const partOf = async (type: string): Promise<Buffer | null> => {
    const target = parts.find((part) => part.type === type && !part.isExternal)?.target;
    return target === undefined ? null : file.part(target);
  };
  const { sheets, isFrom1904 } = readWorkbook(bytes);
  const workbook: Workbook = { strings: readSharedStrings(await partOf('sharedStrings')), formatOf: readCellFormats(await partOf('styles')), isFrom1904 };
  const builder = new PageBuilder('xlsx');
  for (const sheet of sheets) {
    const part = parts.find(({ id, type }) => id === sheet.relationship && type === 'worksheet');
    const content = part ? await file.part(part.target) : null;
    if (content) addSheet(sheet, readSheet(content, workbook), builder);
  }
  return builder.build();
}

function readWorkbook(bytes: Uint8Array): { sheets: SheetEntry[]; isFrom1904: boolean } {
  const sheets: SheetEntry[] = [];
  let isFrom1904 = false;
  readXml(bytes, {
    open: (element) => {
      if (element.name === 's:workbookPr') isFrom1904 = ['1', 'true'].includes(element.attribute('date1904') ?? '');
      if (element.name !== 's:sheet') return;
      sheets.push({ name: element.attribute('name') ?? '', relationship: element.attribute('id') ?? '', isHidden: (element.attribute('state') ?? 'visible') !== 'visible' });
      if (sheets.length > SOURCE_LIMITS.sheets) throw new SourceRefused('tooManyPages', { sheets: SOURCE_LIMITS.sheets });
    },
  });
  return { sheets, isFrom1904 };
}

function addSheet(sheet: SheetEntry, content: SheetContent, builder: PageBuilder): void {
  if (content.cells.length > 0 && sheet.isHidden) builder.remark('hiddenSheetRead', sheet.name, { sheet: sheet.name });
  const hidden = content.hiddenRows + content.hiddenColumns;
  if (content.cells.length > 0 && hidden > 0) builder.remark('hiddenRowsRead', String(hidden), { sheet: sheet.name });
  if (content.hasDrawings) builder.remark('imageLeftOut', sheet.name, { sheet: sheet.name });
  if (content.formulasWithoutValue > 0) builder.remark('formulaWithoutValue', String(content.formulasWithoutValue), { sheet: sheet.name });
  addSheetBlocks(content.cells, content.merges, builder, (row, column) => ({ sheet: sheet.name, row: row + 1, column: column + 1 }));
}
