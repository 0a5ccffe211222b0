import {
  AlignmentType, BorderStyle, Document, Footer, FootnoteReferenceRun, Header, LevelFormat, Packer, PageNumber, PageOrientation, Paragraph, Table, TableCell, TableRow, TextRun,
  VerticalMergeType, WidthType,
} from 'docx';
import { repack } from './pack.mjs';
import { pagesOf, runs } from './model.mjs';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const BORDERLESS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

const NUMBERING = {
  config: [
    { reference: 'roman', levels: [{ level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1', alignment: AlignmentType.LEFT }] },
    {
      reference: 'outline',
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1', alignment: AlignmentType.LEFT },
        { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2', alignment: AlignmentType.LEFT },
      ],
    },
    { reference: 'decimal', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1', alignment: AlignmentType.LEFT }] },
    { reference: 'dotted', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT }] },
    { reference: 'lettered', levels: [{ level: 0, format: LevelFormat.LOWER_LETTER, text: '%1)', alignment: AlignmentType.LEFT }] },
    {
      reference: 'dashes',
      levels: [
        { level: 0, format: LevelFormat.BULLET, text: '-', alignment: AlignmentType.LEFT },
        { level: 1, format: LevelFormat.BULLET, text: '+', alignment: AlignmentType.LEFT },
      ],
    },
  ],
};

const brokenRuns = (text, style) => text.split('\v').map((part, index) => new TextRun({ ...style, text: part, ...(index > 0 ? { break: 1 } : {}) }));

/** The runs of a text: `\v` is a break within the paragraph, `[[1]]` the mark of the first footnote. */
const textRuns = (text, style = {}) =>
  runs(text).flatMap((run) =>
    run.text.split(/(\[\[\d\]\])/).flatMap((part) => (/^\[\[\d\]\]$/.test(part) ? [new FootnoteReferenceRun(Number(part[2]))] : brokenRuns(part, { ...style, ...run }))),
  );

/** A line of a cell. `hasBullets`: "- " and "+ " are the list's own signs and stand in no letters. */
function lineOf(text, { hasBullets, style, alignment }) {
  const bullet = hasBullets ? /^([-+]) /.exec(text) : null;
  if (!bullet) return new Paragraph({ children: textRuns(text, style), alignment });
  return new Paragraph({ children: textRuns(text.slice(2), style), numbering: { reference: 'dashes', level: bullet[1] === '-' ? 0 : 1 } });
}

/** A number that Word counts: `{ auto: 'decimal', instance, level }`, with the words after it where it stands in the name. */
const numbered = ({ auto, instance = 0, level = 0, text = '' }, style) =>
  new Paragraph({ children: textRuns(text, style), numbering: { reference: auto, level, instance } });

function paragraphsOf(cell, options) {
  if (cell && typeof cell === 'object') return [numbered(cell, options.style)];
  return cell.split('\n').map((line) => lineOf(line, options));
}

/** The cells of a row with their spans: `<` widens the cell to its left, `^` goes on with the one above. */
function rowOf(cells, below, { isHeading, row = {}, hasBullets }) {
  const made = [];
  for (let column = 0; column < cells.length; ) {
    let span = 1;
    while (cells[column + span] === '<') span += 1;
    const isContinued = cells[column] === '^';
    const goesOn = below?.[column] === '^';
    const style = { bold: isHeading || row.kind === 'section' || row.bold || undefined };
    made.push(
      new TableCell({
        children: isContinued ? [new Paragraph('')] : paragraphsOf(cells[column], { hasBullets, style, alignment: isHeading ? AlignmentType.CENTER : undefined }),
        columnSpan: span > 1 ? span : undefined,
        verticalMerge: isContinued ? VerticalMergeType.CONTINUE : goesOn ? VerticalMergeType.RESTART : undefined,
      }),
    );
    column += span;
  }
  return new TableRow({ children: made, tableHeader: isHeading === 'marked' || undefined, cantSplit: row.cantSplit });
}

function gridRows(table, names) {
  const heading = (table.heading ?? []).map((cells) => ({ cells, isHeading: table.isHeadingMarked ? 'marked' : 'plain' }));
  const numbers = table.columnNumbers ? [{ cells: table.columnNumbers, isHeading: table.isHeadingMarked ? 'marked' : false }] : [];
  return pagesOf(table, names).map((page, index) => [
    ...(index === 0 || table.repeats !== false ? [...heading, ...(index === 0 || table.repeatsNumbers ? numbers : [])] : []),
    ...page.map(({ cells, row }) => ({ cells, row, isHeading: false })),
  ]);
}

const tableOf = (grid, table) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: grid.map((entry, index) => rowOf(entry.cells, grid[index + 1]?.cells, { ...entry, hasBullets: table.hasBullets })),
  });

/** `pagesAs`: 'tables' gives every page its own table, otherwise the repeated headings are rows of one. */
function tablesOf(table, names) {
  const pages = gridRows(table, names);
  if (table.pagesAs !== 'tables') return [tableOf(pages.flat(), table), new Paragraph('')];
  return pages.flatMap((page) => [tableOf(page, table), new Paragraph('')]);
}

const column = (lines, style) => new TableCell({ borders: BORDERLESS, children: lines.map((text) => new Paragraph({ children: textRuns(text, style), alignment: AlignmentType.CENTER })) });
const layoutTable = (cells) => new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, borders: BORDERLESS, rows: [new TableRow({ children: cells })] });

const headTable = ({ left, right }) => layoutTable([column(left, { bold: true }), column(right, { bold: true })]);
const signTable = ({ recipients, titles, name }) =>
  layoutTable([
    new TableCell({ borders: BORDERLESS, children: ['**Nơi nhận:**', ...recipients].map((text) => new Paragraph({ children: textRuns(text) })) }),
    column([...titles, '', '', name], { bold: true }),
  ]);

function childrenOf(block, names) {
  if (block.head) return [headTable(block.head), new Paragraph('')];
  if (block.sign) return [signTable(block.sign)];
  if (block.table) return tablesOf(block.table, names);
  const alignment = block.center ? AlignmentType.CENTER : AlignmentType.JUSTIFIED;
  if (block.bullets) return block.bullets.map((text) => lineOf(text, { hasBullets: true }));
  return block.text.split('\n').map((text) => new Paragraph({ children: textRuns(text, { bold: block.bold, italics: block.italics }), alignment, pageBreakBefore: block.newPage }));
}

/** The document as a Word file. `change` edits the XML of its body for what the library cannot write. */
export async function docxOf(document, { change = (xml) => xml } = {}) {
  const file = new Document({
    creator: 'Văn thư',
    numbering: NUMBERING,
    footnotes: Object.fromEntries(Object.entries(document.footnotes ?? {}).map(([key, text]) => [key, { children: [new Paragraph(text)] }])),
    styles: { default: { document: { run: { font: 'Times New Roman', size: 26 } } } },
    sections: [
      {
        headers: document.pageHeader ? { default: new Header({ children: [new Paragraph(document.pageHeader)] }) } : undefined,
        footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })] }) },
        properties: { page: { size: { orientation: document.isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT } } },
        children: document.blocks.flatMap((block) => childrenOf(block, document.names ?? {})),
      },
    ],
  });
  const bytes = await Packer.toBuffer(file);
  return repack(bytes, (name, xml) => (name === 'word/document.xml' ? change(xml) : xml));
}
