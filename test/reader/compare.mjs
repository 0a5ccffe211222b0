import { alignRows, likenessOf, matchTables, rowsOf } from './row-alignment.mjs';
import { baselineWords, citationWords, figureWords, formsOf, partyWords, plain, scheduleLabel, scheduleWords, spelledOut, targetLabel, targetWords } from './reading-words.mjs';

/** What is counted, in the order it is printed. */
export const AREAS = ['tables', 'rows', 'columns', 'parties', 'schedules', 'targets', 'baselines', 'figures', 'deliverables', 'bases', 'header'];

/**
 * Lays a reading beside a label. Of each area: how many entries the label has, how many the reading, how many agree; and every
 * entry that does not, with its place.
 *
 * @example compareReading(reading, label).counts.rows → { expected: 58, found: 58, right: 58 }
 */
export function compareReading(reading, label) {
  const tally = newTally();
  compareHeader(tally, label.header, reading.header);
  matchTables(label.tables, reading.tables).forEach((pair, index) => compareTable(tally, pair, index));
  return tally;
}

function newTally() {
  return { counts: Object.fromEntries(AREAS.map((area) => [area, { expected: 0, found: 0, right: 0 }])), differences: [] };
}

function count(tally, area, where, { expected, found, right }) {
  const counts = tally.counts[area];
  counts.expected += expected.length;
  counts.found += found.length;
  counts.right += right;
  if (right < expected.length || right < found.length) tally.differences.push({ area, where, expected, found });
}

// ── The head ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const FIELDS = {
  kind: (read) => read.kind, number: (read) => read.number, symbol: (read) => read.symbol, issuedOn: (read) => read.issuedOn, issuer: (read) => read.issuer, issuedAt: (read) => read.issuedAt,
  year: (read) => read.year, signerTitle: (read) => read.signerTitle, signerName: (read) => read.signerName, titleHas: (read) => read.title,
  attachedTo: (read) => read.attachedTo && citationWords(read.attachedTo), legalBases: (read) => read.legalBases.length || null, recipients: (read) => read.recipients.length || null,
};

function compareHeader(tally, label, read) {
  for (const [field, valueOf] of Object.entries(FIELDS)) {
    if (label?.[field] === undefined) continue;
    const allowed = [label[field]].flat().map((value) => (value === 0 ? null : value));
    const found = valueOf(read) ?? null;
    const isRight = allowed.some((value) => isSameField(field, value, found));
    const expected = (isRight ? [found] : [allowed[0]]).filter((value) => value !== null);
    count(tally, 'header', field, { expected, found: found === null ? [] : [found], right: isRight && found !== null ? 1 : 0 });
  }
}

function isSameField(field, allowed, found) {
  if (allowed === null || found === null) return allowed === found;
  return field === 'titleHas' ? spelledOut(found).includes(spelledOut(allowed)) : spelledOut(allowed) === spelledOut(found);
}

// ── Tables and rows ──────────────────────────────────────────────────────────────────────────────────────────────────

function compareTable(tally, { label, table }, index) {
  const name = `table ${index + 1}`;
  const isTitled = !label?.titleHas || spelledOut(table?.title).includes(spelledOut(label.titleHas));
  count(tally, 'tables', name, { expected: label ? [label.kind] : [], found: table ? [`${table.kind}${isTitled ? '' : ` titled "${table.title}"`}`] : [], right: label && table && label.kind === table.kind && isTitled ? 1 : 0 });
  const meanings = (table?.columns ?? []).map(({ meaning }) => meaning).filter((meaning) => meaning !== 'heading');
  if (label?.columns || !label) count(tally, 'columns', name, matched(label?.columns ?? [], meanings, (left, right) => formsOf(left).includes(right)));
  const reads = table ? rowsOf(table) : [];
  for (const pair of alignRows(label?.rows ?? [], reads)) compareRow(tally, name, pair, table?.kind === 'matrix');
}

function compareRow(tally, table, { label, read }, isMatrix) {
  const where = `${table}, ${label ? rowName(label.number, label.begins) : rowName(read.number, read.name.slice(0, 40))}`;
  const likeness = label && read ? likenessOf(label, read) : null;
  const isRight = likeness !== null && Object.values(likeness).every(Boolean);
  const missed = likeness ? Object.entries(likeness).filter(([, isAlike]) => !isAlike).map(([mark]) => mark) : [];
  count(tally, 'rows', missed.length > 0 ? `${where}: ${missed.join(', ')}` : where, {
    expected: label ? [`${label.kind} ${label.number ?? ''} < ${label.under ?? ''}: ${label.begins} … ${label.ends}`] : [],
    found: read ? [`${read.row.kind} ${read.number} < ${read.parent?.number ?? ''}: ${shortened(read.name)}`] : [],
    right: isRight ? 1 : 0,
  });
  compareCells(tally, where, label ?? { kind: read.kind, parties: [], schedule: [], targets: [], baselines: [], figures: [] }, read, isMatrix);
}

const rowName = (number, name) => `${number ? `${number} ` : ''}"${name}"`;
const shortened = (text) => (text.length > 70 ? `${text.slice(0, 34)} … ${text.slice(-34)}` : text);

function compareCells(tally, where, label, read, isMatrix) {
  const { activity = null, indicators = [] } = read?.row ?? {};
  const isGoverned = label.kind === 'item' || label.kind === 'subItem';
  const list = (area, expected, alternatives, found, isEqual) => {
    if (expected === undefined || (!isGoverned && expected.length === 0)) return;
    count(tally, area, where, bestMatch([expected, ...(alternatives ?? [])], found, isEqual));
  };
  list('parties', label.parties, label.partiesOr, partiesIn(activity, indicators), isSameParty);
  if (activity || label.schedule?.length > 0) {
    const schedule = activity ? scheduleWords(activity.schedule.rules, activity.scheduleText) : [];
    list('schedules', label.schedule?.map(scheduleLabel), label.scheduleOr?.map((words) => words.map(scheduleLabel)), schedule);
  }
  const assigned = indicators.flatMap(({ targets }) => targets).filter(({ purpose }) => purpose === 'assigned');
  // The columns of a matrix are told apart by their order.
  const placed = (words) => (isMatrix ? words.map((word, index) => `${index + 1}. ${word}`) : words);
  list('targets', label.targets && placed(label.targets.map(targetLabel)), label.targetsOr?.map((words) => placed(words.map(targetLabel))), placed(assigned.map(targetWords)));
  list('baselines', label.baselines, label.baselinesOr, indicators.flatMap(({ baselines }) => baselines).map(baselineWords));
  list('figures', label.figures, label.figuresOr, (activity?.figures ?? []).map(figureWords));
  list('bases', label.bases?.map((words) => words.toLowerCase()), undefined, [...new Set(indicators.flatMap(({ bases }) => bases).map(citationWords))]);
  if (label.deliverables !== undefined) list('deliverables', [label.deliverables], label.deliverablesOr?.map((value) => [value]), activity ? [activity.deliverables.length] : []);
}

/** In a matrix every indicator of a row has the same parties: they are told once. */
function partiesIn(activity, indicators) {
  const parties = [...(activity?.parties ?? []), ...indicators.flatMap((indicator) => indicator.parties)].map(partyWords);
  if (indicators.length < 2) return parties;
  return [...new Map(parties.map((party) => [party.join('|'), party])).values()];
}

function isSameParty([role, name, nature], [readRole, readName, readNature]) {
  return formsOf(role).includes(readRole) && formsOf(nature).includes(readNature) && formsOf(name).some((form) => plain(form) === plain(readName));
}

const isSameWord = (left, right) => left === right;

/** How many of two lists agree, whatever their order. */
function matched(expected, found, isEqual = isSameWord) {
  const free = [...found];
  let right = 0;
  for (const entry of expected) {
    const index = free.findIndex((candidate) => isEqual(entry, candidate));
    if (index < 0) continue;
    free.splice(index, 1);
    right++;
  }
  return { expected, found, right };
}

/** The comparison with the one of the equally right lists that agrees most. */
function bestMatch(lists, found, isEqual) {
  const wrong = ({ expected, right }) => expected.length + found.length - 2 * right;
  return lists.map((list) => matched(list, found, isEqual)).reduce((best, next) => (wrong(next) < wrong(best) ? next : best));
}

/** The sums of several comparisons. @example totalOf([first, second]).rows.right */
export function totalOf(comparisons) {
  const total = newTally().counts;
  for (const { counts } of comparisons) {
    for (const area of AREAS) for (const key of ['expected', 'found', 'right']) total[area][key] += counts[area][key];
  }
  return total;
}

/** Shares from 0 to 1; 1 where there is nothing to find or nothing was found. @example precisionOf({ expected: 4, found: 5, right: 4 }) → 0.8 */
export const precisionOf = ({ found, right }) => (found === 0 ? 1 : right / found);
export const recallOf = ({ expected, right }) => (expected === 0 ? 1 : right / expected);
