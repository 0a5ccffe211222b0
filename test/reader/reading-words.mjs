/**
 * A reading in the short words of the labels, so that both can be laid side by side. Written apart from the reader on purpose:
 * a fault of the reader's own folding must not hide itself.
 */

const VALUE_KINDS = ['increasePoints', 'increasePercent', 'increaseUnresolved'];
const SHORT_FORMS = [['ubnd', 'uy ban nhan dan'], ['hdnd', 'hoi dong nhan dan']];

/** Lower case, no marks, punctuation as one space. @example plain('- Phòng VH&TT.') → 'phong vh tt' */
export const plain = (text) =>
  String(text ?? '').normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** As `plain`, with the common short forms written out. @example spelledOut('Chủ tịch UBND xã') → 'chu tich uy ban nhan dan xa' */
export const spelledOut = (text) => SHORT_FORMS.reduce((words, [short, long]) => words.replaceAll(short, long), plain(text));

/** The forms of a label that are equally right. @example formsOf('unit|group') → ['unit', 'group'] */
export const formsOf = (text) => String(text).split('|').map((form) => form.trim());

const number = (value) => (value == null || value === '' ? '' : String(Number(value)));
const unitOf = (text) => String(text ?? '').normalize('NFC').trim().toLowerCase();
const spaced = (...parts) => parts.filter((part) => part !== '').join(' ');
const withYear = (words, year) => (year == null ? words : `${words}/${year}`);

const SCHEDULE_WORDS = {
  date: ({ on }) => `date ${on}`,
  beforeDate: ({ on }) => `beforeDate ${on}`,
  month: ({ month, year }) => withYear(`month ${month}`, year),
  quarter: ({ quarter, year }) => withYear(`quarter ${quarter}`, year),
  quarterRange: ({ fromQuarter, toQuarter, year }) => withYear(`quarterRange ${fromQuarter}-${toQuarter}`, year),
  year: ({ year }) => spaced('year', number(year)),
  yearRange: ({ fromYear, toYear }) => `yearRange ${fromYear}-${toYear}`,
  recurring: ({ every }) => `recurring ${[...every].sort().join(',')}`,
  onEvent: ({ daysAfterIssue }) => (daysAfterIssue == null ? 'onEvent' : `onEvent +${daysAfterIssue}`),
  milestones: ({ dates }) => `milestones ${dates.map(({ on }) => on).sort().join(',')}`,
};

/** The rules of a schedule. @example scheduleWords([{ kind: 'quarter', quarter: 1 }], 'Quý I') → ['quarter 1'] */
export function scheduleWords(rules, text) {
  if (rules.length === 0) return [text.trim() === '' ? 'missing' : 'unreadable'];
  return rules.map((rule) => (SCHEDULE_WORDS[rule.kind] ?? (({ kind }) => kind))(rule));
}

/** One order for what has none. @example scheduleLabel('recurring year,quarter') → 'recurring quarter,year' */
export function scheduleLabel(words) {
  const [kind, list] = words.trim().split(' ');
  return kind === 'recurring' || kind === 'milestones' ? `${kind} ${list.split(',').sort().join(',')}` : words.trim();
}

/** @example targetWords({ comparator: 'gte', valueKind: 'absolute', value: '80', measureUnit: '%', isEachUnit: false }) → 'gte 80 %' */
export const targetWords = ({ comparator, valueKind, value, measureUnit, isEachUnit }) =>
  spaced(isEachUnit ? 'eachUnit' : '', VALUE_KINDS.includes(valueKind) ? valueKind : comparator, number(value), unitOf(measureUnit)).toLowerCase();

const COMPARATOR = /\b(?:gte|gt|eq|lte|lt|unstated) /u;

/** A relative target needs no comparator in a label; "each unit" comes first. @example targetLabel('increasePoints gte 5 %') → 'increasepoints 5 %' */
export function targetLabel(words) {
  const isRelative = VALUE_KINDS.some((kind) => words.includes(kind));
  const isEachUnit = words.includes('eachUnit ');
  const rest = words.replace('eachUnit ', '');
  return unitOf(spaced(isEachUnit ? 'eachUnit' : '', isRelative ? rest.replace(COMPARATOR, '') : rest));
}

/** @example baselineWords({ statedValue: '58', statedText: '58%', parts: [{ numerator: '1020', denominator: '1757' }] }) → '58 % = 1020/1757' */
export function baselineWords({ isWithoutCases, statedValue, statedText, parts }) {
  if (isWithoutCases) return 'no cases';
  const counts = parts.map(({ numerator, denominator }) => `${number(numerator)}/${number(denominator)}`).join(' + ');
  const unit = /%/u.test(statedText) ? '%' : statedText.replace(/[\d.,\s]+/gu, ' ').trim();
  return spaced(spaced(number(statedValue), statedValue == null ? '' : unit), counts === '' ? '' : `= ${counts}`);
}

/** @example figureWords({ comparator: 'gte', value: '10', measureUnit: '%' }) → 'gte 10 %' */
export const figureWords = ({ comparator, value, measureUnit }) => (value == null ? 'none' : spaced(comparator, number(value), unitOf(measureUnit)));

/** The number and symbol of a document. @example citationWords({ number: '01', symbol: 'NQ-CP' }) → '01/nq-cp' */
export const citationWords = (citation) => [citation.number, citation.symbol].filter(Boolean).join('/').toLowerCase();

const NATURES = { openGroup: 'group' };

/** A party as [role, name, nature], open groups as groups. */
export function partyWords({ role, name, nature, target }) {
  return [role, name, target?.kind === 'relative' ? 'relative' : (NATURES[nature] ?? nature)];
}
