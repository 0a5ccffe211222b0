import type { Mark } from '../annexTypes';

export interface PastedCell {
  text: string;
  marks: Mark[];
  rowsSpanned: number;
  columnsSpanned: number;
}

/** Rows of cells by place; a place that a merged cell covers is null. */
export type PastedTable = (PastedCell | null)[][];

/** A table copied from Word or Excel: its HTML where there is one, for merged cells and bold; else text with tabs. Null for plain words. */
export function readClipboardTable(data: Pick<DataTransfer, 'getData'>): PastedTable | null {
  return readHtmlTable(data.getData('text/html')) ?? readTabbedText(data.getData('text/plain'));
}

/** Excel puts a cell with line breaks or quotes between quotes and doubles those within. */
export function readTabbedText(text: string): PastedTable | null {
  if (!text.includes('\t')) return null;
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const endCell = () => {
    rows[rows.length - 1]!.push(cell);
    cell = '';
  };
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at]!;
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (source[at + 1] === '"') cell += source[(at += 1)]!;
      else isQuoted = false;
    } else if (letter === '"' && cell === '' && closesCell(source, at)) isQuoted = true;
    else if (letter === '\t') endCell();
    else if (letter === '\n') {
      endCell();
      rows.push([]);
    } else cell += letter;
  }
  endCell();
  return rectangle(rows.map((row) => row.map((words) => ({ text: words, marks: [], rowsSpanned: 1, columnsSpanned: 1 }))));
}

/** A quote opens a quoted cell only when a later one closes it before a tab or a line's end: “"xã" …” is words. */
function closesCell(source: string, at: number): boolean {
  for (let next = at + 1; next < source.length; next += 1) {
    if (source[next] !== '"') continue;
    if (source[next + 1] === '"') next += 1;
    else return source[next + 1] === undefined || source[next + 1] === '\t' || source[next + 1] === '\n';
  }
  return false;
}

/** How many first lines are headings, told by the merged cells of the first: one over others has those below it. At least one row stays. */
export function headLinesOf(table: PastedTable, most: number): number {
  const cells = (table[0] ?? []).filter((cell) => cell !== null);
  const deepest = Math.max(1, ...cells.map(({ rowsSpanned }) => rowsSpanned));
  const isOverOthers = cells.some(({ columnsSpanned }, _, { length }) => columnsSpanned > 1 && length > 1);
  return Math.min(Math.max(deepest, isOverOthers ? 2 : 1), most, Math.max(0, table.length - 1));
}

function rectangle(rows: PastedTable): PastedTable {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => ({ text: '', marks: [], rowsSpanned: 1, columnsSpanned: 1 }))]);
}

const MOST_COLUMNS = 50;
const MOST_ROWS = 500;

function readHtmlTable(html: string): PastedTable | null {
  if (!/<table/i.test(html)) return null;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const grid: (PastedCell | null)[][] = [];
  const lines = [...table.rows].slice(0, MOST_ROWS);
  lines.forEach((line, at) => {
    const row = (grid[at] ??= []);
    let place = 0;
    for (const element of line.cells) {
      while (row[place] !== undefined) place += 1;
      const columnsSpanned = Math.min(element.colSpan, MOST_COLUMNS);
      const rowsSpanned = Math.min(Math.max(element.rowSpan, 1), lines.length - at);
      for (let r = at; r < at + rowsSpanned; r += 1) for (let c = place; c < place + columnsSpanned; c += 1) (grid[r] ??= [])[c] = null;
      row[place] = { ...readWords(element), rowsSpanned, columnsSpanned };
      place += columnsSpanned;
    }
  });
  return grid.length ? rectangle(grid.map((row) => Array.from(row, (cell) => (cell === undefined ? { text: '', marks: [], rowsSpanned: 1, columnsSpanned: 1 } : cell)))) : null;
}

const BLOCKS = /^(P|DIV|LI|UL|OL|H[1-6])$/;

/** A cell's words with its line breaks, and where they are bold or slanted. */
function readWords(cell: Element): { text: string; marks: Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  const walk = (node: Node, isBold: boolean, isItalic: boolean) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const words = (node.textContent ?? '').replace(/[\s ]+/g, ' ');
      const piece = text === '' || text.endsWith('\n') || text.endsWith(' ') ? words.trimStart() : words;
      if (isBold && piece.trim()) marks.push([text.length, text.length + piece.length, 'b']);
      if (isItalic && piece.trim()) marks.push([text.length, text.length + piece.length, 'i']);
      text += piece;
      return;
    }
    if (!(node instanceof HTMLElement)) return;
    if (node.tagName === 'BR') {
      text += '\n';
      return;
    }
    if (BLOCKS.test(node.tagName) && text !== '' && !text.endsWith('\n')) text += '\n';
    const bold = isBold || /^(B|STRONG)$/.test(node.tagName) || /^(bold|[6-9]00)$/.test(node.style.fontWeight);
    const italic = isItalic || /^(I|EM)$/.test(node.tagName) || node.style.fontStyle === 'italic';
    node.childNodes.forEach((child) => walk(child, bold, italic));
  };
  walk(cell, false, false);
  const whole = text.trimEnd();
  return { text: whole, marks: joined(marks.map(([start, end, style]): Mark => [start, Math.min(end, whole.length), style]).filter(([start, end]) => start < end)) };
}

/** Neighbouring runs of one style are one mark: Word cuts words into many. */
function joined(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const [start, end, style] of marks) {
    const last = result.findLast((mark) => mark[2] === style);
    if (last && last[1] === start) last[1] = end;
    else result.push([start, end, style]);
  }
  return result;
}
