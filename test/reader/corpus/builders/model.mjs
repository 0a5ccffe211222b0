/**
 * How a document of the corpus is written down: its rows as data, each with the reading a clerk gave it. Builders print the
 * cells; `labels.mjs` prints the readings. Nothing here reads a document.
 *
 * In a cell `^` stands where a merged cell from above goes on, `<` where one from the left does, and `{key}` for a name of the
 * document's own list of names.
 */

/** A heading over rows: number and words, the other cells empty. */
export const sec = (number, name, extra = {}) => ({ kind: 'section', number, words: name, cells: extra.cells ?? null, ...extra });

/** An item that heads others. */
export const grp = (cells, extra = {}) => ({ kind: 'group', cells, ...extra });

/** Words between rows. */
export const note = (words, extra = {}) => ({ kind: 'note', words, cells: extra.cells ?? null, ...extra });

/** A line of work: `parties` as 'L key, C key' by the list of names, `=` for those of the row above; `schedule` as words of the label, parted by ' + '. */
export const act = (cells, parties, schedule, extra = {}) => ({ kind: 'item', cells, parties, schedule, ...extra });
export const sub = (cells, parties, schedule, extra = {}) => ({ kind: 'subItem', cells, parties, schedule, ...extra });

/** An indicator: `targets` parted by ' + '. */
export const ind = (cells, parties, targets, extra = {}) => ({ kind: 'item', cells, parties, targets, ...extra });

const nameOf = (names, key) => {
  if (!(key in names)) throw new Error(`no name "${key}"`);
  return [names[key]].flat()[0];
};

/** The cell with its names put in. */
export const expand = (names, cell) =>
  typeof cell === 'string' ? cell.replace(/\{(\w+)\}/g, (_, key) => nameOf(names, key)) : cell;

/** The cells of a row on the table's grid; a section's or note's words stand in the name column (or across, where the table says so). */
export function cellsOf(table, row, names) {
  const width = table.heading?.[0]?.length ?? table.width;
  const cells = row.cells ?? Array.from({ length: width }, () => '');
  if (!row.cells) {
    if (row.number && table.number != null) cells[table.number] = row.number;
    const at = row.across ? 0 : table.name;
    cells[at] = row.across && row.number ? `${row.number}. ${row.words}` : row.words;
    if (row.across) cells[table.number] = cells[0];
    if (row.across || row.span) for (let column = at + 1; column < width; column++) cells[column] = '<';
  }
  return cells.map((cell) => expand(names, cell));
}

const positions = (text, words) => {
  const starts = [0];
  for (const word of [words].flat()) {
    const at = word === 0 ? 0 : text.indexOf(word, starts.at(-1));
    if (at < 0) throw new Error(`cut "${word}" is not in "${text}"`);
    starts.push(at);
  }
  return starts;
};

/** A row as a page (or two) cuts it: `cut` names by column the words that begin the next page. */
function pieces(cells, cut) {
  const most = Math.max(...Object.values(cut).map((words) => [words].flat().length));
  return Array.from({ length: most + 1 }, (_, piece) =>
    cells.map((cell, column) => {
      if (!(column in cut)) return piece === 0 ? cell : '';
      const starts = positions(cell, cut[column]);
      return piece < starts.length ? cell.slice(starts[piece], starts[piece + 1]).trim() : '';
    }),
  );
}

/** The table's rows page by page: a new page begins before a row marked `page`, and inside a row that is cut. */
export function pagesOf(table, names) {
  const pages = [[]];
  for (const row of table.rows) {
    const cells = cellsOf(table, row, names);
    if (row.page) pages.push([]);
    const parts = row.cut ? pieces(cells, row.cut) : [cells];
    parts.forEach((part, index) => {
      if (index > 0) pages.push([]);
      pages.at(-1).push({ cells: part, row, isContinued: index > 0 });
    });
  }
  return pages;
}

/** The runs of a text with **bold** and *italic* in it. */
export function runs(text) {
  return text
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('**')) return { text: part.slice(2, -2), bold: true };
      if (part.length > 2 && part.startsWith('*') && part.endsWith('*')) return { text: part.slice(1, -1), italics: true };
      return { text: part };
    });
}

export const plain = (text) => runs(text).map((run) => run.text).join('');

/** The opening of a document as authorities print it. */
export const head = ({ org, no, place, kind, title, bases = [], body = [] }) => [
  { head: { left: [...org, ...[no].flat()], right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', place] } },
  ...(kind ? [{ text: kind, bold: true, center: true }] : []),
  { text: title, bold: true, center: true },
  ...bases.map((text) => ({ text })),
  ...body.map((text) => ({ text })),
];

/** The end of a document: recipients to the left, signer to the right. */
export const sign = (recipients, titles, name) => ({ sign: { recipients, titles, name } });

/** The label of a document's head, in the order of the format. `more`: further fields, and other right answers as `issuerOr` and the like. */
export function headLabel(kind, number, symbol, issuedOn, issuer, issuedAt, year, signerTitle, signerName, legalBases, recipients, more = {}) {
  const label = { kind, number, symbol, issuedOn, issuer, issuedAt, year, signerTitle, signerName, legalBases, recipients };
  for (const [field, value] of Object.entries(more)) {
    const base = field.replace(/Or$/, '');
    label[base] = base === field ? value : [label[base], ...value];
  }
  return label;
}
