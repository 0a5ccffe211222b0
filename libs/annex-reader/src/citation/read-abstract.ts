import { KIND_ABBREVIATIONS, KIND_NAMES } from './citation-kinds.js';
import { matchAt } from './plain-text.js';

const LONGEST = 700;
const ABOUT = /[\s,]{0,3}["“]?(?:ve|v\s?\/\s?v)(?=[\s:"“])/y;
const VERB =
  /\s{1,3}(?:ban\s+hanh|phe\s+duyet|quy\s+dinh|huong\s+dan|sua\s+doi|cong\s+bo|bai\s+bo|trien\s+khai|thuc\s+hien|tang\s+cuong|day\s+manh|kien\s+toan|thanh\s+lap|dieu\s+chinh|thong\s+qua|nang\s+cao|chan\s+chinh|thay\s+the|dinh\s+chinh|phan\s+cap|phan\s+cong|uy\s+quyen|quan\s+triet|chap\s+thuan)(?![a-z])/y;
/** In running text "giao" is what the body does next ("Chính phủ giao các bộ…"), in a legal basis it is the document's subject. */
const ASSIGNING = /\s{1,3}giao(?![a-z])/y;
const NEXT_DOCUMENT = new RegExp(
  `(?:[,;]|\\s{1,2}va|[,;]\\s{1,2}va)\\s{1,2}(?:theo\\s|tai\\s)?(?:cac\\s)?(?:(?:(?:${KIND_NAMES})\\s{1,2}(?:so[\\s:]|cua\\s[^,;.]{1,60}\\sso[\\s:]|\\d)|(?:${KIND_ABBREVIATIONS})\\s(?:so\\s)?\\d)|(?:so\\s?:?\\s?)?\\d{1,6}\\s?/\\s?(?:\\d{4}\\s?/\\s?)?[a-z]{2}|(?:bo\\s)?luat\\s)`,
  'g',
);
/** In running text a document named after "tại" or "theo" is one of its own. */
const ELSEWHERE = new RegExp(`\\s(?:tai|theo)\\s{1,2}(?:cac\\s)?(?:${KIND_NAMES})\\s{1,2}(?:so[\\s:]|\\d)`, 'g');
const NEW_CLAUSE =
  /,\s{1,2}(?:trong do|bao cao|bao dam|dam bao|gop phan|gui|trinh|hoan thanh|nham|phan dau|tham muu|tong hop|de|kip thoi|dong thoi|co hieu luc|yeu cau|de nghi|chu tich|ubnd|uy ban nhan dan|can cu)(?![a-z])/g;
const PINPOINT_AFTER = /\s?\((?=(?:tai\s|xem\s)?(?:phu luc|muc|dieu|khoan|diem|tiet|bieu|bang|phan|stt|so thu tu)\s)/g;
const SENTENCE_END = /\.(?=\s|$|\/\.)|;|\n(?=\s{0,4}(?:[-–+•*]|\d{1,2}[.)]|\p{Lu}))/gu;

/** A name in quotation marks that is still open ends no sooner than they do. */
const isInQuotes = (text: string) => (text.match(/“/g)?.length ?? 0) > (text.match(/”/g)?.length ?? 0);

/** The place of the first match, or the end. */
function firstOf(pattern: RegExp, text: string, otherwise: number): number {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  return match && match.index < otherwise ? match.index : otherwise;
}

/** Where a bracket or a quotation that was opened before the text closes. */
function closingOf(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (char === '(' || char === '[') depth += 1;
    if (char === ')' || char === ']') depth -= 1;
    if (depth < 0) return index;
  }
  return text.length;
}

/**
 * What a document is about, from the place where its date or issuer ends: "về việc …", "ban hành …" up to the end of the
 * sentence, the next document, or the bracket it stands in. In a legal basis more words can begin it.
 */
export function readAbstractAt(text: string, plain: string, position: number, isBasis: boolean): { abstract: string; end: number } | null {
  const begins = matchAt(ABOUT, plain, position) ?? matchAt(VERB, plain, position) ?? (isBasis ? matchAt(ASSIGNING, plain, position) : null);
  if (!begins) return null;
  const start = position + (/^[\s,]*/.exec(begins[0])?.[0].length ?? 0);
  const slice = text.slice(start, start + LONGEST);
  const plainSlice = plain.slice(start, start + LONGEST);
  let end = closingOf(slice);
  end = firstOf(SENTENCE_END, slice, end);
  end = firstOf(NEXT_DOCUMENT, plainSlice, end);
  end = firstOf(PINPOINT_AFTER, plainSlice, end);
  if (!isBasis) {
    const clause = Math.min(firstOf(ELSEWHERE, plainSlice, end), firstOf(NEW_CLAUSE, plainSlice, end));
    if (!isInQuotes(slice.slice(0, clause))) end = clause;
  }
  const abstract = slice.slice(0, end).replace(/[\s,*_]+$/, '');
  // A text without any end within reach is no subject line but the next hundred words.
  if (abstract.length < 4 || (end === LONGEST && text.length > start + LONGEST)) return null;
  return { abstract, end: start + abstract.length };
}
