import { cellsOf, plain } from './model.mjs';

const ROLES = { L: 'lead', O: 'coLead', C: 'coordinating', M: 'monitoring', E: 'evaluating' };
const listOf = (words, separator = ' + ') => (words ? words.split(separator).map((word) => word.trim()) : []);

/** 'L vp, C lq' by the list of names; natures that are equally right are parted by `|`. */
function partiesOf(words, names) {
  return listOf(words, ',').map((word) => {
    const [role, key] = word.split(' ');
    if (!ROLES[role] || !(key in names)) throw new Error(`party "${word}"`);
    const [name, nature = 'unit'] = [names[key]].flat();
    return [ROLES[role], name, nature];
  });
}

const wordsOf = (text) =>
  plain(text.replace(/<[^>]+>|\[\[\d\]\]/g, ' ').replaceAll('&amp;', '&'))
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}%]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter(Boolean);

const upTo = (words, count, fromEnd) => (fromEnd ? words.slice(-count) : words.slice(0, count)).join(' ');

function nameText(table, row, names) {
  if (row.nm) return row.nm;
  if (row.words) return row.words;
  const text = cellsOf(table, row, names)[table.name];
  return typeof text === 'object' && text ? String(text.rich ?? text.v ?? '') : text;
}

class TableLabel {
  constructor(table, names) {
    this.table = table;
    this.names = names;
    this.section = null;
    this.last = null;
    this.above = {};
    this.resultsAbove = 0;
  }

  /** Deliverables where the table has a column of them: the clerk's count, else one for a cell with words. */
  deliverables(row) {
    const cell = row.cells[this.table.results];
    if (cell !== '^') this.resultsAbove = row.d ?? (cell ? 1 : 0);
    return row.d ?? this.resultsAbove;
  }

  work(row, label) {
    const isActivity = this.table.kind === 'activities';
    const parties = row.parties === '=' ? this.above.parties : row.parties;
    const schedule = row.schedule === '=' ? this.above.schedule : row.schedule;
    if (row.kind === 'group') return label;
    this.above = { parties, schedule };
    if (isActivity && !schedule) throw new Error(`no schedule: ${label.begins}`);
    if (isActivity && this.table.results != null) label.deliverables = this.deliverables(row);
    label.parties = partiesOf(parties, this.names);
    if (isActivity) Object.assign(label, { schedule: listOf(schedule), figures: listOf(row.figures) });
    label.targets = listOf(row.targets);
    label.baselines = listOf(row.baselines);
    return label;
  }

  row(row) {
    const words = wordsOf(nameText(this.table, row, this.names));
    const cells = row.cells ?? [];
    const printed = cells[this.table.number] ?? '';
    const number = row.n ?? row.number ?? String(printed.v ?? printed);
    const begins = upTo(words, row.first ?? 4, false);
    const under = row.u !== undefined ? row.u : row.kind === 'subItem' ? this.last : this.section;
    const label = { kind: row.kind, number: plain(number), ...(under && row.kind !== 'section' ? { under } : {}), begins, ends: upTo(words, row.last ?? 4, true) };
    if (row.kind === 'section') {
      this.section = label.number || begins;
      if (row.u) label.under = row.u;
    }
    if (row.kind === 'item' || row.kind === 'group') this.last = label.number || begins;
    if (row.unit) label.unit = row.unit;
    if (row.kind === 'section' || row.kind === 'note') return { ...label, ...row.or };
    return { ...this.work(row, label), ...row.or };
  }
}

/** The label of a whole document in the format of the bench. */
export function labelOf(document) {
  const tables = document.blocks.flatMap((block) => (block.sheet ? block.blocks : [block])).filter((block) => block.table && !block.table.isLayout);
  return {
    document: document.file,
    header: document.label,
    tables: tables.map(({ table }) => {
      const label = new TableLabel(table, document.names ?? {});
      return { kind: table.kind, columns: table.columns?.split(' '), rows: table.rows.filter((row) => !row.unlabelled).map((row) => label.row(row)) };
    }),
  };
}
