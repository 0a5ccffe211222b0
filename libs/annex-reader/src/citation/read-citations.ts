import type { Citation, DocumentKind } from '../model/reading.js';
import { KIND_ABBREVIATIONS, KIND_NAMES, isVagueWord, kindOfSymbol, kindOfWord, symbolFits } from './citation-kinds.js';
import { matchAt, plainText } from './plain-text.js';
import { readAbstractAt } from './read-abstract.js';
import { calendarDateOf, readDateAt, type PrintedDate } from './read-date.js';
import { readDesignationAt, readSharedSymbolAt, type Designation } from './read-designation.js';
import { readIssuerAt } from './read-issuer.js';
import { readLawAt } from './read-law.js';
import { findPinpoints, followsDocument, pinpointBefore, tidy } from './read-pinpoints.js';

export { citationDoubts } from './citation-doubts.js';

const ANCHOR = new RegExp(
  `(?<![a-z0-9])(?:(?<law>bo\\s{1,2}luat|luat|hien\\s{1,2}phap)(?=\\s)|(?<kind>${KIND_NAMES})(?![a-z])|(?<short>vb|${KIND_ABBREVIATIONS})(?=\\s{0,2}(?:so[\\s:]|\\d)))|(?<![\\d/.,a-z-])(?<bare>\\d{1,6}[a-h]?\\s?(?:/\\s?(?:19|20)\\d{2}\\s?)?[/-]\\s?(?=[a-z]))`,
  'g',
);
const NUMBER_WORD = /\s{0,3}so\s{0,2}[:.]?\s{0,2}/y;
const SPACE = /\s{0,3}/y;
const LATER_NUMBER = /^[^;.()\n,]{0,90}?\sso\s?:?\s{0,2}(?=\d)/;
const INNER_KIND = new RegExp(`(?<![a-z])(?:${KIND_NAMES})(?![a-z])`);
const NUMBER_ONLY = /(\d{1,4})(?=\s{0,2}(?:[;)\n]|$|,(?!\d)|\.(?!\d)|cua\s|ngay\s|ve\s|nam\s))/y;
/** "Nghị định 61/2018": the symbol left out, the year kept. */
const NUMBER_AND_YEAR = /(\d{1,5})\s?\/\s?((?:19|20)\d{2})(?![\d/])/y;
const NAMED_BY_NUMBER = /^(?:nghi\s+quyet|nghi\s+dinh|thong\s+tu|chi\s+thi|nq|nd)$/;
const BEFORE_DATE = /[\s,]{0,3}\(?(?:ban\s+hanh\s|ky\s|de\s)?(?=ngay[\s\d._…/]|thang\s\d)/y;
const YEAR_AFTER = /\s{1,2}nam\s{1,2}((?:19|20)\d{2})(?!\d)/y;
const LIST_GAP = /^\s{0,2}(?:,|;|va|,\s?va|&)\s{0,2}(?:so\s?:?\s{0,2})?$/;
const IS_BASIS = /^[\s*_"“-]{0,6}can\s+cu\s/;

/** One document of a text while it is read. */
interface Draft {
  readonly kind: DocumentKind;
  readonly start: number;
  readonly designation: Designation;
  /** In its designation, or after it: "Quyết định 1012/QĐ-TTg năm 2018". */
  year: number | null;
  date: PrintedDate | null;
  issuer: string | null;
  abstract: string | null;
  end: number;
  /** It stands in a list after the one before it and shares its kind word, date or issuer. */
  readonly isListed: boolean;
}

interface Source {
  readonly text: string;
  readonly plain: string;
  readonly isBasis: boolean;
}

/** Date and issuer, in the order they are printed in, and what it is about. */
function readTail({ text, plain, isBasis }: Source, draft: Draft): Draft {
  const year = draft.year === null ? matchAt(YEAR_AFTER, plain, draft.end) : null;
  if (year) {
    draft.year = Number(year[1]);
    draft.end += year[0].length;
  }
  for (let turn = 0; turn < 3; turn += 1) {
    const dateBegins = draft.date ? null : matchAt(BEFORE_DATE, plain, draft.end);
    const date = dateBegins && readDateAt(plain, draft.end + dateBegins[0].length);
    if (date) {
      draft.date = date;
      draft.end = date.end + (dateBegins[0].includes('(') && plain[date.end] === ')' ? 1 : 0);
      continue;
    }
    const issuer = draft.issuer === null ? readIssuerAt(text, plain, draft.end) : null;
    if (!issuer) break;
    draft.issuer = issuer.issuer;
    draft.end = issuer.end;
  }
  const about = readAbstractAt(text, plain, draft.end, isBasis);
  if (about) {
    draft.abstract = about.abstract;
    draft.end = about.end;
  }
  return draft;
}

function draftOf(kind: DocumentKind, start: number, designation: Designation, isListed: boolean): Draft {
  return { kind, start, designation, year: designation.year, date: null, issuer: null, abstract: null, end: designation.end, isListed };
}

function kindOf(word: string, symbol: string | null): DocumentKind {
  const ofWord = kindOfWord(word) ?? 'other';
  return isVagueWord(word) ? (kindOfSymbol(symbol) ?? ofWord) : ofWord;
}

/** "Quyết định của Thủ tướng Chính phủ số 468/QĐ-TTg", "Kế hoạch chuyển đổi số số 45/KH-UBND": the number after other words. */
function readLaterNumber({ text, plain }: Source, word: string, start: number, after: number): Draft | null {
  const words = LATER_NUMBER.exec(plain.slice(after, after + 110));
  if (!words || INNER_KIND.test(words[0])) return null;
  const designation = readDesignationAt(text, plain, after + words[0].length, false);
  if (!designation) return null;
  const issuer = readIssuerAt(text, plain, after);
  if (!issuer && !symbolFits(designation.symbol, word)) return null;
  return { ...draftOf(kindOf(word, designation.symbol), start, designation, false), issuer: issuer?.issuer ?? null };
}

/** "Nghị quyết số 57 của Bộ Chính trị": a number without a symbol, for the kinds that are spoken of like this. */
function readNumberOnly(source: Source, word: string, start: number, at: number, hasNumberWord: boolean): Draft | null {
  if (!hasNumberWord && !NAMED_BY_NUMBER.test(word)) return null;
  const match = matchAt(NUMBER_AND_YEAR, source.plain, at) ?? matchAt(NUMBER_ONLY, source.plain, at);
  if (!match) return null;
  const [whole, number = whole, year] = match;
  return draftOf(kindOfWord(word) ?? 'other', start, { number, year: year ? Number(year) : null, symbol: null, start: at, end: at + whole.length }, false);
}

/** The document or documents that a kind word begins. */
function readNamed(source: Source, word: string, start: number): Draft[] {
  const { text, plain } = source;
  const after = start + word.length;
  const numberWord = matchAt(NUMBER_WORD, plain, after);
  const at = after + (numberWord ?? matchAt(SPACE, plain, after))![0].length;
  const shared = readSharedSymbolAt(text, plain, at);
  if (shared) {
    const last = shared.length - 1;
    return shared.map((one, index) => {
      const draft = draftOf(kindOf(word, one.symbol), index === 0 ? start : one.start, one, index > 0);
      return index === last ? readTail(source, draft) : draft;
    });
  }
  const designation = readDesignationAt(text, plain, at, numberWord !== null);
  const draft = designation
    ? draftOf(kindOf(word, designation.symbol), start, designation, false)
    : (readNumberOnly(source, word, start, at, numberWord !== null) ?? readLaterNumber(source, word, start, after));
  return draft ? [readTail(source, draft)] : [];
}

/** A number and symbol without a kind word: the next of a list, or a document known by its symbol alone. */
function readBare(source: Source, start: number, before: Draft | undefined): Draft | null {
  const designation = readDesignationAt(source.text, source.plain, start, false);
  if (!designation?.symbol) return null;
  const isListed = before !== undefined && start - before.end <= 12 && LIST_GAP.test(source.plain.slice(before.end, start));
  if (!isListed && !/[-/]/.test(designation.symbol)) return null;
  const ofSymbol = kindOfSymbol(designation.symbol);
  const kind = ofSymbol ?? (isListed ? before.kind : 'officialLetter');
  return readTail(source, draftOf(kind, start, designation, isListed));
}

/** "01/NQ-CP, 02/NQ-CP ngày 05/01/2024 của Chính phủ": what stands behind the last holds for all. */
function shareTails(drafts: readonly Draft[]): void {
  for (let index = drafts.length - 2; index >= 0; index -= 1) {
    const [draft, next] = [drafts[index]!, drafts[index + 1]!];
    if (!next.isListed || draft.abstract !== null) continue;
    const { year } = draft;
    if (draft.date === null && draft.issuer === null && (year === null || year === next.date?.year)) draft.date = next.date;
    draft.issuer ??= next.issuer;
  }
}

function citationOf(text: string, draft: Draft): Citation {
  const { number, symbol } = draft.designation;
  return {
    kind: draft.kind, number, symbol, year: draft.year, issuedOn: calendarDateOf(draft.date), issuer: draft.issuer, abstract: draft.abstract, pinpoint: null,
    wording: text.slice(draft.start, draft.end), start: draft.start, end: draft.end,
  };
}

/** Gives every place in a document ("khoản 5, Điều 14") to the document it is a place of: the next, or the one before. */
function withPinpoints({ text, plain }: Source, citations: readonly Citation[]): Citation[] {
  const result = [...citations];
  let next = 0;
  for (const words of findPinpoints(plain)) {
    while (next < result.length && result[next]!.start < words.end) next += 1;
    const [after, before] = [result[next], result[next - 1]];
    const ahead = after && after.start - words.end <= 80 ? pinpointBefore(text, words, plain.slice(words.end, after.start)) : null;
    if (after && ahead !== null) {
      result[next] = { ...after, pinpoint: ahead };
    } else if (before && before.pinpoint === null && before.end <= words.start && words.start - before.end <= 12 && followsDocument(plain.slice(before.end, words.start))) {
      result[next - 1] = { ...before, pinpoint: tidy(text.slice(words.start, words.end)) };
    }
  }
  return result;
}

/**
 * The legal documents a text names, in order, with what is printed of each; offsets are of the text as given. Documents
 * that only stand in the subject of another are part of that subject.
 *
 * @example readCitations('theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ')
 *   → [{ kind: 'decree', number: '61', symbol: 'NĐ-CP', year: 2018, issuedOn: '2018-04-23', issuer: 'Chính phủ', … }]
 */
export function readCitations(text: string): Citation[] {
  const plain = plainText(text);
  const source: Source = { text, plain, isBasis: IS_BASIS.test(plain.slice(0, 20)) };
  const found: (Draft | Citation)[] = [];
  let lastDraft: Draft | undefined;
  const anchor = new RegExp(ANCHOR);
  for (let match = anchor.exec(plain); match; match = anchor.exec(plain)) {
    const start = match.index;
    const { law, kind, short, bare } = match.groups ?? {};
    const read = law ? readLawWord(source, start) : readAnchor(source, start, kind, short, bare, lastDraft);
    if (read.length === 0) continue;
    found.push(...read);
    const last = read.at(-1)!;
    lastDraft = 'designation' in last ? last : undefined;
    anchor.lastIndex = Math.max(last.end, start + match[0].length);
  }
  shareRuns(found);
  return withPinpoints(source, found.map((one) => ('designation' in one ? citationOf(text, one) : one)));
}

function readLawWord({ text, plain }: Source, start: number): Citation[] {
  // "pháp luật", "kỷ luật" and "luật" in lower case name no law of their own.
  const first = text[start];
  const law = first === 'L' || first === 'B' || first === 'H' ? readLawAt(text, plain, start) : null;
  return law ? [law] : [];
}

function readAnchor(source: Source, start: number, kind: string | undefined, short: string | undefined, bare: string | undefined, before: Draft | undefined): Draft[] {
  if (kind) return readNamed(source, kind, start);
  if (short) return /\p{Lu}/u.test(source.text.charAt(start)) ? readNamed(source, short, start) : [];
  const draft = bare ? readBare(source, start, before) : null;
  return draft ? [draft] : [];
}

function shareRuns(found: readonly (Draft | Citation)[]): void {
  let run: Draft[] = [];
  for (const one of found) {
    if ('designation' in one && (one.isListed || run.length === 0)) {
      run.push(one);
      continue;
    }
    shareTails(run);
    run = 'designation' in one ? [one] : [];
  }
  shareTails(run);
}
