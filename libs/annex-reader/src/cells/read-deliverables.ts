import { plainText } from '../citation/plain-text.js';

const MARKUP = /<[^<>\n]{1,60}>/g;
const BULLET = /^[-–—•+*·●○▪■►✓]\s*(?=\S)/u;
const NUMBERING = /^(?:\(?\d{1,2}[.)](?!\d)|\(?[a-hđ]\)|[ivx]{1,4}\))\s*(?=\S)/iu;
/** A bullet in the middle of a line, where the printed list lost its line breaks: behind the end of a sentence. */
const LATE_BULLET = /(?<=[.;:…])\s+(?=[-–•+]\s+\p{Lu})/gu;
/** "(1) … (2) …" and "1) … 2) …" in one line. */
const INLINE_NUMBER = /(?<=\S)\s+(?=(?:\((\d{1,2})\)|(\d{1,2})\))\s*\p{L})/gu;
/** What results of work are called: the words a new deliverable begins with, also in small letters. */
const DELIVERABLE =
  /^(?:(?:cac|ban|du thao|so|ho so|bo)\s)?(?:van ban|bao cao|ke hoach|quyet dinh|cong van|thong bao|to trinh|danh muc|ho so|bien ban|phuong an|de an|chuong trinh|huong dan|nghi quyet|chi thi|quy che|quy dinh|quy trinh|phieu|so lieu|so tay|hoi nghi|hoi thao|lop tap huan|cuoc|buoi|tin,? bai|bai viet|phong su|chuyen muc|ket qua|danh sach|giay moi|phan mem|he thong|co so du lieu|video|to roi|pa no|mo hinh|de cuong|san pham|kho|tai lieu|100\s?%|ty le|hop dong|ma qr|ma so|ban do|bang (?:diem|gia|ke|phan|theo|tong)|so do|tai khoan|ung dung|chung thu|chung chi|giay (?:phep|chung|xac)|du lieu|hinh anh|anh chup|nghi dinh|thong tu|toa dam|hoa don|bien lai|phong trao|chuyen trang|trang (?:web|thong tin)|infographic|clip)(?![a-z])/;
const CUT_OFF = /(?:[,(–-]|(?:^|\s)(?:của|và|về|tại|cho|với|theo|do|trên|trong|các|những|từ|đến|là|hoặc|để|bằng|được|thuộc|tỉnh|huyện|xã))$/iu;
const NOTHING = /^[\s.…\-–_*x/]*$/iu;

interface Entry {
  /** Its lines, the bullet or number taken off. */
  readonly lines: string[];
  /** Its bullet or number, '' for a plain line. */
  readonly mark: string;
  /** How many brackets are open at its end. */
  depth: number;
}

/** Brackets opened less brackets closed. */
function depthOf(text: string): number {
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
  }
  return depth;
}

function entryOf(line: string): Entry {
  let text = line.trim();
  let mark = '';
  for (const pattern of [BULLET, NUMBERING]) {
    const match = pattern.exec(text);
    if (match) {
      mark += match[0].trim();
      text = text.slice(match[0].length).trim();
    }
  }
  return { lines: [text], mark, depth: depthOf(text) };
}

/** Numbers in brackets part a line only where they count: 1, 2, 3. */
function splitAtNumbers(line: string): string[] {
  const numbers = [...line.matchAll(INLINE_NUMBER)];
  if (numbers.length === 0) return [line];
  const first = /^\s*\(?1\)/.test(line) ? 1 : 0;
  const counted = numbers.every((match, index) => Number(match[1] ?? match[2]) === first + index + 1);
  return counted && (first === 1 || numbers.length >= 2) ? partsAt(line, numbers.map(({ index }) => index)) : [line];
}

function partsAt(text: string, places: readonly number[]): string[] {
  const bounds = [0, ...places, text.length];
  return bounds.slice(1).map((end, index) => text.slice(bounds[index]!, end).trim());
}

/** A line without a bullet that only goes on with the entry above: it was broken to fit its column. */
function goesOn(entry: Entry, above: Entry, isList: boolean): boolean {
  if (entry.mark !== '') return false;
  const last = above.lines.at(-1)!;
  if (above.depth > 0 || CUT_OFF.test(last) || /^[\p{Ll}(,;)]/u.test(entry.lines[0]!)) return true;
  // Below a bullet, a line without one is the rest of it unless the entry has ended.
  return isList && above.mark !== '' && !/[.;:]$/.test(last);
}

/** "+" below "-" is part of its entry; a list of "+" alone is a list. */
const isSubEntry = (entry: Entry, hasDashes: boolean): boolean => hasDashes && entry.mark.startsWith('+');

function joinEntries(entries: readonly Entry[]): { text: string; mark: string }[] {
  const joined: Entry[] = [];
  const isList = entries.some(({ mark }) => mark !== '');
  const hasDashes = entries.some(({ mark }) => /^[-–—]/.test(mark));
  for (const entry of entries) {
    const above = joined.at(-1);
    const line = entry.lines[0]!;
    if (above && isSubEntry(entry, hasDashes)) above.lines.push(`\n${entry.mark} ${line}`);
    else if (above && goesOn(entry, above, isList)) above.lines.push(` ${line}`);
    else {
      joined.push(entry);
      continue;
    }
    above.depth += entry.depth;
  }
  return joined.map(({ lines, mark }) => ({ text: lines.join(''), mark }));
}

/** The parts between semicolons, those in brackets left alone. */
function outsideBrackets(text: string): string[] {
  const places: number[] = [];
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char === ';' && depth <= 0) places.push(index);
  }
  return partsAt(text, places).map((part) => part.replace(/^;/, ''));
}

/** Without the spaces, commas and semicolons at its end. */
function withoutSeparator(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s;,]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).trim();
}

/** Words that go on with what stands before a semicolon. */
const GOES_ON = /^(?:và|hoặc|trong đó|của|để|theo|trên|tại|cho|đồng thời|bảo đảm|đảm bảo|nếu|nhằm|gồm|bao gồm|kèm|trừ)(?!\p{L})/u;

/** A result by itself: named as results are, begun anew, or at least a phrase of its own ("Báo cáo quý; năm" is one result). */
function standsAlone(part: string): boolean {
  if (DELIVERABLE.test(plainText(part)) || /^\p{Lu}/u.test(part)) return true;
  return part.split(/\s+/).length >= 3 && !GOES_ON.test(part);
}

/**
 * Semicolons part a line only where each part stands alone. After a colon they part what the
 * words before it name together ("Quyết định ban hành các kế hoạch: …; …" is one).
 */
function splitAtSemicolons(text: string): string[] {
  if (!text.includes(';')) return [text];
  const colon = text.indexOf(':');
  if (colon >= 0 && colon < text.indexOf(';')) return [text];
  const parts = outsideBrackets(text).map((part) => part.trim()).filter((part) => part !== '');
  const areAll = parts.length > 1 && parts.every(standsAlone);
  return areAll ? parts : [text];
}

/**
 * The results asked for in a cell, in order and in the document's words, without their bullets, numbers and the semicolons
 * between them. One paragraph is one deliverable, and a sentence with commas stays whole. A line that only introduces a list
 * ("Các văn bản:") is none.
 *
 * @example readDeliverables('- Văn bản góp ý.\n- Báo cáo kết quả.') → ['Văn bản góp ý.', 'Báo cáo kết quả.']
 */
export function readDeliverables(text: string): string[] {
  const lines = text
    .replace(MARKUP, '\n')
    .split('\n')
    .flatMap((line) => line.split(LATE_BULLET))
    .flatMap(splitAtNumbers);
  const entries = joinEntries(lines.map(entryOf).filter(({ lines: [line = ''] }) => !NOTHING.test(line)));
  const introduces = ({ text: words, mark }: { text: string; mark: string }, index: number) => mark === '' && words.endsWith(':') && index + 1 < entries.length && entries[index + 1]!.mark !== '';
  const kept = entries.filter((entry, index) => !introduces(entry, index));
  const items = kept.length === 1 || kept.every(({ mark }) => mark === '') ? kept.flatMap((entry) => splitAtSemicolons(entry.text)) : kept.map((entry) => entry.text);
  return items.map(withoutSeparator).filter((item) => item !== '');
}
