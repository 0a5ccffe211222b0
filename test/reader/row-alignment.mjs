import { formsOf, plain } from './reading-words.mjs';

/** What a heading, an item and the rest are compared as: a lettered sub-row is an item with a row above. */
const kindOf = (kind) => (kind === 'subItem' ? 'item' : kind);
const isSame = (left, right) => plain(left) === plain(right);

/** A reading's row with the words of its name cell and the row it stands under. */
export function rowsOf(table) {
  const byKey = new Map(table.rows.map((row) => [row.key, row]));
  return table.rows.map((row) => {
    const parent = row.parentKey === null ? null : byKey.get(row.parentKey);
    return { row, name: nameOf(row, table), number: row.printedNumber, kind: kindOf(row.kind), parent: parent && { number: parent.printedNumber, name: nameOf(parent, table) } };
  });
}

/** The words of the name; in a matrix the unit's; of a heading or note, which may stand in any column, whatever is printed. */
export function nameOf(row, table) {
  const textOf = (meaning) => table.columns.filter((column) => column.meaning === meaning).map(({ key }) => row.cells[key]?.text ?? '').join(' ').trim();
  const numberKeys = new Set(table.columns.filter(({ meaning }) => meaning === 'number').map(({ key }) => key));
  const others = () => Object.entries(row.cells).filter(([key]) => !numberKeys.has(key)).map(([, cell]) => cell.text).join(' ');
  return textOf('name') || (table.kind === 'matrix' && textOf('unit')) || others() || row.printedNumber;
}

/** Which of the four marks of a labelled row a read row bears. */
export function likenessOf(label, { name, number, kind, parent }) {
  const words = plain(name);
  const begins = formsOf(label.begins).map(plain);
  const ends = formsOf(label.ends).map(plain);
  const printed = plain(label.number);
  return {
    begins: begins.some((form) => words.startsWith(form) || words.startsWith(`${printed} ${form}`)),
    ends: ends.some((form) => words.endsWith(form)),
    number: formsOf(label.number ?? '').some((form) => isSame(form, number)),
    kind: kindOf(label.kind) === kind,
    under: label.under == null ? !parent : Boolean(parent) && (isSame(parent.number, label.under) || plain(parent.name).startsWith(plain(label.under))),
  };
}

const WEIGHTS = { begins: 4, ends: 3, number: 2, kind: 1, under: 1 };

function scoreOf(label, read) {
  const likeness = likenessOf(label, read);
  if (!likeness.begins && !likeness.ends) return 0;
  return Object.entries(WEIGHTS).reduce((sum, [mark, weight]) => sum + (likeness[mark] ? weight : 0), 0);
}

/**
 * The rows that belong together, in the order of both: the pairing with the highest likeness in all (as two texts are compared).
 * Rows left over on one side stand alone: `{ label, read: null }` or `{ label: null, read }`.
 */
export function alignRows(labels, reads) {
  const best = Array.from({ length: labels.length + 1 }, () => new Float64Array(reads.length + 1));
  const scores = labels.map((label) => reads.map((read) => scoreOf(label, read)));
  for (let l = labels.length - 1; l >= 0; l--) {
    for (let r = reads.length - 1; r >= 0; r--) {
      best[l][r] = Math.max(best[l + 1][r], best[l][r + 1], scores[l][r] > 0 ? scores[l][r] + best[l + 1][r + 1] : 0);
    }
  }
  const pairs = [];
  let [l, r] = [0, 0];
  while (l < labels.length && r < reads.length) {
    if (scores[l][r] > 0 && best[l][r] === scores[l][r] + best[l + 1][r + 1]) pairs.push({ label: labels[l++], read: reads[r++] });
    else if (best[l][r] === best[l + 1][r]) pairs.push({ label: labels[l++], read: null });
    else pairs.push({ label: null, read: reads[r++] });
  }
  return [...pairs, ...labels.slice(l).map((label) => ({ label, read: null })), ...reads.slice(r).map((read) => ({ label: null, read }))];
}

/** Which read table each labelled one is: the one whose rows are most alike, in the order of the document where several are. */
export function matchTables(labelled, read) {
  const free = new Set(read.filter(({ kind }) => kind !== 'other'));
  return labelled.map((label) => {
    const ranked = [...free].map((table) => ({ table, score: tableScore(label, table) })).sort((a, b) => b.score - a.score);
    const table = ranked[0]?.score > 0 ? ranked[0].table : null;
    if (table) free.delete(table);
    return { label, table };
  }).concat([...free].map((table) => ({ label: null, table })));
}

function tableScore(label, table) {
  return alignRows(label.rows, rowsOf(table)).filter((pair) => pair.label && pair.read).reduce((sum, pair) => sum + scoreOf(pair.label, pair.read), 0);
}
