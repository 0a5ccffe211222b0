import { fold } from '#domain';
import { plainText } from '../citation/plain-text.js';

/** A name without its place, letter by letter of its initials, so that "VH&TT" and "Văn hóa và Thông tin" come together. */
export interface NameForm {
  /** Initials of the words that are spelled and all letters of abbreviations, "và" left out: "pvhtt". */
  readonly initials: string;
  /** The word behind each initial; '' where an abbreviation gives only the letter. */
  readonly words: readonly string[];
  /** The level said at the end ("huyện"), and the place behind it ("ba to"); '' where none. */
  readonly level: string;
  readonly place: string;
}

interface NameWord {
  readonly plain: string;
  readonly isAbbreviation: boolean;
}

const SYLLABLE = /^(?:ngh|ng|nh|th|tr|ch|gi|gh|kh|ph|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;
/** Abbreviations that look like a syllable or are often written small. */
const ABBREVIATIONS = new Set(['ubnd', 'hdnd', 'mttq', 'ubmttq', 'vp', 'ca', 'bhxh', 'kbnn', 'hcc', 'tthc', 'pvhcc', 'ttpvhcc', 'qlhc', 'tt', 'tp', 'tx', 'nv', 'p']);
const LEFT_OUT = new Set(['va', 'cua', 'thuoc']);
const LEVELS = new Set(['tinh', 'huyen', 'quan', 'xa', 'phuong', 'thi tran', 'thi xa', 'thanh pho', 'dac khu']);
const SHORT_LEVELS: Readonly<Record<string, string>> = { tt: 'thi tran', tx: 'thi xa', tp: 'thanh pho' };
const COUNCIL = { initials: 'ubnd', words: ['uy', 'ban', 'nhan', 'dan'] } as const;
/** "xã hội", "Huyện ủy", "Tỉnh đoàn", "quân sự", "địa phương", "hải quan", "cơ quan", "chủ quản" hold no level. */
const NOT_LEVEL_BEFORE = new Set(['hoi', 'uy', 'doan', 'doi', 'su', 'ly', 'tri', 'nhan', 'phap', 'lap']);
const NOT_LEVEL_AFTER = new Set(['dia', 'van', 'doi', 'cap', 'cac', 'hoi', 'hai', 'co', 'chu', 'lien']);
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\bbo phan (?:mot cua(?: lien thong| hien dai)?|tnvtkq|tn va tkq|tn tkq|tntkq|tn va tra kq)\b/, 'bo phan tiep nhan tra ket qua'],
  [/\buy ban mttq viet nam\b|\bubmttqvn\b|\bubmttq viet nam\b|\bmttq viet nam\b|\buy ban mat tran to quoc viet nam\b|\bmat tran to quoc viet nam\b/, 'uy ban mat tran to quoc'],
  [/\bubmttq\b|\bmttq\b/, 'uy ban mat tran to quoc'],
];

function wordsOf(name: string): NameWord[] {
  const isAllCaps = !/\p{Ll}/u.test(name);
  const words: NameWord[] = [];
  for (const [word] of name.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu)) {
    const plain = plainText(word);
    if (LEFT_OUT.has(plain)) continue;
    const isCaps = word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word);
    const looksSpelled = SYLLABLE.test(plain);
    const isAbbreviation = ABBREVIATIONS.has(plain) || (isCaps && !(isAllCaps && looksSpelled)) || (!looksSpelled && /^[a-z]{2,10}$/.test(plain) && !/[aeiouy]/.test(plain));
    words.push({ plain, isAbbreviation: isAbbreviation && !/^\d+$/.test(plain) && !(plain === 'ca' && !isCaps) });
  }
  return words;
}

function levelAt(words: readonly NameWord[], index: number): { level: string; length: number } | null {
  const word = words[index]?.plain ?? '';
  const next = words[index + 1]?.plain ?? '';
  if (LEVELS.has(`${word} ${next}`)) return { level: `${word} ${next}`, length: 2 };
  const short = SHORT_LEVELS[word];
  const before = words[index - 1]?.plain;
  const mayBegin = before === undefined || before === 'ubnd' || before === 'dan';
  if (mayBegin && short !== undefined && index + 1 < words.length && words[index]?.isAbbreviation) return { level: short, length: 1 };
  if (!LEVELS.has(word) || NOT_LEVEL_BEFORE.has(next) || NOT_LEVEL_AFTER.has(words[index - 1]?.plain ?? '')) return null;
  return { level: word, length: 1 };
}

/** The level nearest to the core: of "Phòng Tư pháp huyện Ba Tơ tỉnh Quảng Ngãi" the district. */
function splitPlace(words: readonly NameWord[]): { core: readonly NameWord[]; level: string; place: string } {
  let core = words;
  let level = '';
  let place = '';
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const found = levelAt(words, index);
    // A place has no more than four words: farther back the word belongs to the name.
    if (!found || core.length - index - found.length > 4) continue;
    level = found.level;
    place = core.slice(index + found.length).map(({ plain }) => plain).join(' ');
    core = words.slice(0, index);
  }
  return { core, level, place };
}

const levelled = (name: string): string => {
  const folded = fold(name);
  const synonym = SYNONYMS.find(([pattern]) => pattern.test(folded));
  return synonym ? folded.replace(synonym[0], synonym[1]) : name;
};

/** Words at the end that only say whose it is: "Văn phòng Sở", "Phòng Tư pháp thuộc UBND huyện". */
function withoutOwner(core: readonly NameWord[]): readonly NameWord[] {
  const last = core.at(-1);
  if (core.length > 1 && last?.plain === 'so' && !last.isAbbreviation) return core.slice(0, -1);
  const isCouncilOffice = core.some(({ plain }, index) => plain === 'vp' || (plain === 'phong' && core[index - 1]?.plain === 'van'));
  if (core.length > 2 && last?.plain === 'ubnd' && !isCouncilOffice && core[0]?.plain !== 'hdnd') return core.slice(0, -1);
  return core;
}

/**
 * A name taken apart for comparing. `places` are the folded names of known places, cut off also where no level stands before them.
 *
 * @example nameForm('Phòng VH&TT huyện Ba Tơ') → { initials: 'pvhtt', level: 'huyen', place: 'ba to', … }
 */
export function nameForm(name: string, places: ReadonlySet<string> = new Set()): NameForm {
  const words = wordsOf(levelled(name));
  const split = splitPlace(words);
  let core = withoutOwner(split.core);
  let { place } = split;
  for (let length = Math.min(4, core.length - 1); length > 0 && place === ''; length -= 1) {
    const tail = core.slice(-length).map(({ plain }) => plain).join(' ');
    if (split.level === '' && places.has(tail) && core.length > length + 1) {
      place = tail;
      core = core.slice(0, -length);
    }
  }
  if (core.length === 0 && split.level !== '') return { ...COUNCIL, level: split.level, place };
  return { ...lettersOf(core), level: split.level, place };
}

function lettersOf(core: readonly NameWord[]): Pick<NameForm, 'initials' | 'words'> {
  const initials: string[] = [];
  const spelled: string[] = [];
  for (const { plain, isAbbreviation } of core) {
    for (const letter of isAbbreviation ? plain : plain.charAt(0)) initials.push(letter);
    spelled.push(...(isAbbreviation ? Array.from(plain, () => '') : [plain]));
  }
  return { initials: initials.join(''), words: spelled };
}

const COUNTS = new Set(['cac', 'nhung']);

/** As nameForm, its place left in and "các" left out: for names of kinds, where "xã" and "huyện" are what is meant. */
export function wholeForm(name: string): NameForm {
  return { ...lettersOf(wordsOf(levelled(name)).filter(({ plain }) => !COUNTS.has(plain))), level: '', place: '' };
}

/** Same initials, and the same word wherever both spell it. */
export function isSameCore(a: NameForm, b: NameForm): boolean {
  return a.initials === b.initials && a.words.every((word, index) => word === '' || b.words[index] === '' || word === b.words[index]);
}
