/** A place within a document, as words of a text: "khoản 5, Điều 14". */
export interface PinpointWords {
  readonly start: number;
  readonly end: number;
}

const VALUE = '(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}[a-h]?|[ivxl]{1,6}|[a-h])(?![a-z0-9/])';
const WORD = '(?:phu luc|khoan|diem|dieu|tieu muc|muc|tiet|phan|chuong|bang|bieu|so thu tu|stt|gach dau dong|trang)';
const ELEMENT = new RegExp(`(?<![a-z])${WORD}\\s{1,2}(?:so\\s|thu\\s){0,2}${VALUE}(?:\\s?(?:,|va|-)\\s?${VALUE}){0,8}`, 'g');
const BETWEEN = /^\s{0,2}(?:[,;(]|va|cua|tai|thuoc|trong)?\s{0,2}$/;

/** All such places, in order; parts that follow each other are one. */
export function findPinpoints(plain: string): PinpointWords[] {
  const found: PinpointWords[] = [];
  for (const match of plain.matchAll(ELEMENT)) {
    const last = found.at(-1);
    const end = match.index + match[0].length;
    if (last && match.index - last.end <= 10 && BETWEEN.test(plain.slice(last.end, match.index))) {
      found[found.length - 1] = { start: last.start, end };
    } else {
      found.push({ start: match.index, end });
    }
  }
  return found;
}

const LEADS_TO_DOCUMENT = /^[\s,(]{0,3}(?:(?:cua|tai|trong|theo|thuoc)\s{1,2})?$/;
const ATTACHED_TO_DOCUMENT = /^\s{1,2}[^.;\n]{0,50}?\s?(?:ban hanh\s{1,2})?kem theo\s{1,2}$/;
const FOLLOWS_DOCUMENT = /^[\s,]{0,3}\(?\s?(?:tai\s|xem\s|theo\s)?$/;

/** The words of a place that stands before a document ("khoản 5, Điều 14, Nghị định…"), or null. `gap`: what is between them. */
export function pinpointBefore(text: string, words: PinpointWords, gap: string): string | null {
  if (LEADS_TO_DOCUMENT.test(gap)) return tidy(text.slice(words.start, words.end));
  if (!ATTACHED_TO_DOCUMENT.test(gap)) return null;
  const between = text.slice(words.end, words.end + gap.length).replace(/\s*(?:ban\s+hành\s+)?kèm\s+theo\s*$/iu, '');
  return tidy(text.slice(words.start, words.end) + between);
}

/** True where the gap after a document leads to a place in it: "Công văn số … (Phụ lục II, mục 1)". */
export function followsDocument(gap: string): boolean {
  return FOLLOWS_DOCUMENT.test(gap);
}

/** An opening bracket that closes only behind the document reads as a comma. */
export function tidy(words: string): string {
  const text = words.replace(/\s+/g, ' ').trim();
  return text.includes('(') && !text.includes(')') ? text.replace(/\s?\(/g, ', ') : text;
}
