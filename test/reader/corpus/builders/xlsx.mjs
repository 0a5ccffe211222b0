import ExcelJS from 'exceljs';
import { repack } from './pack.mjs';
import { pagesOf, plain, runs } from './model.mjs';

const DAY = new Date(Date.UTC(2024, 0, 2));

/** What stands in a cell: text, `{ v, format }`, `{ date, format }`, `{ formula, result, format }` or `{ rich }` with emphasis kept. */
function valueOf(cell) {
  if (cell === '' || cell === '^' || cell === '<') return null;
  if (typeof cell === 'string') return plain(cell);
  if (cell.date) return new Date(`${cell.date}T00:00:00Z`);
  if (cell.formula) return { formula: cell.formula, result: cell.result };
  if (cell.rich) return { richText: runs(cell.rich).map(({ text, bold, italics }) => ({ text, font: { bold, italic: italics } })) };
  return cell.v;
}

function write(sheet, at, column, cell) {
  const target = sheet.getCell(at, column);
  const value = valueOf(cell);
  if (value !== null) target.value = value;
  if (cell?.format) target.numFmt = cell.format;
  target.alignment = { wrapText: true, vertical: 'top' };
}

/** Merged areas of a grid by its `<` and `^`. */
function merges(grid) {
  const found = [];
  grid.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === '<' || cell === '^') return;
      let [right, bottom] = [column, row];
      while (cells[right + 1] === '<') right += 1;
      while (grid[bottom + 1]?.[column] === '^') bottom += 1;
      if (right > column || bottom > row) found.push([row, column, bottom, right]);
    }),
  );
  return found;
}

function writeTable(sheet, top, table, names, left) {
  const heading = [...(table.heading ?? []), ...(table.columnNumbers ? [table.columnNumbers] : [])];
  const grid = [...heading, ...pagesOf(table, names).flatMap((page, index) => [...(index > 0 && table.repeats ? heading : []), ...page.map(({ cells }) => cells)])];
  grid.forEach((cells, row) => cells.forEach((cell, column) => write(sheet, top + row, left + column, cell)));
  for (const [row, column, bottom, right] of merges(grid)) sheet.mergeCells(top + row, left + column, top + bottom, left + right);
  heading.forEach((_, row) => (sheet.getRow(top + row).font = { bold: true }));
  return top + grid.length;
}

const spread = (sheet, row, left, texts, width) => {
  const half = Math.max(2, Math.floor(width / 2));
  sheet.getCell(row, left).value = plain(texts[0] ?? '') || null;
  if (texts.length < 2) return sheet.mergeCells(row, left, row, left + width - 1);
  sheet.getCell(row, left + half).value = plain(texts[1]) || null;
  sheet.mergeCells(row, left, row, left + half - 1);
  return sheet.mergeCells(row, left + half, row, left + width - 1);
};

function writeBlock(sheet, row, block, { names, left, width }) {
  if (block.table) return writeTable(sheet, row, block.table, names, left) + 1;
  if (block.gap) return row + block.gap;
  const sides = block.head ? [block.head.left, block.head.right] : block.sign ? [['Nơi nhận:', ...block.sign.recipients], [...block.sign.titles, '', block.sign.name]] : null;
  if (!sides) {
    spread(sheet, row, left, [block.text], width);
    sheet.getCell(row, left).font = { bold: block.bold };
    return row + 1;
  }
  const height = Math.max(sides[0].length, sides[1].length);
  for (let at = 0; at < height; at++) spread(sheet, row + at, left, [sides[0][at] ?? '', sides[1][at] ?? ''], width);
  return row + height + 1;
}

/** The document as a workbook: blocks `{ sheet, blocks, left?, hiddenColumns?, hiddenRows?, state? }`. */
export async function xlsxOf(document) {
  const book = new ExcelJS.Workbook();
  book.creator = 'Văn thư';
  book.created = DAY;
  book.modified = DAY;
  for (const { sheet: name, blocks, left = 1, hiddenColumns = [], hiddenRows = [], state = 'visible' } of document.blocks) {
    const sheet = book.addWorksheet(name, { state });
    const width = Math.max(4, ...blocks.filter((block) => block.table).map(({ table }) => table.heading?.[0]?.length ?? table.width));
    let row = 1;
    for (const block of blocks) row = writeBlock(sheet, row, block, { names: document.names ?? {}, left, width });
    for (const column of hiddenColumns) sheet.getColumn(column).hidden = true;
    for (const hidden of hiddenRows) sheet.getRow(hidden).hidden = true;
  }
  return repack(await book.xlsx.writeBuffer());
}
