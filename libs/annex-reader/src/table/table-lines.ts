import { fold } from '#domain';

/** A line of text around a table: a paragraph, or a row of a worksheet that holds one cell. */
export interface Line {
  readonly fragmentId: string;
  readonly text: string;
}

/** What stands above a table: its title, and the lines that belong to neither title nor prose. */
export interface LinesAbove {
  readonly title: readonly Line[];
  readonly caption: readonly Line[];
}

const MOST_LINES = 8;
const MOST_LETTERS = 400;
const PAGE_MARK = /^[-–—_=.\s]*(?:trang\s*)?\d{0,3}(?:\s*\/\s*\d{1,3})?[-–—_=.\s]*$/iu;
const TITLE_WORDS = /^(phu luc|ke hoach|bieu|bang|danh muc|chi tieu|phan cong|mau so|chuong trinh|noi dung|nhiem vu|giao chi tieu|tong hop|de cuong|khung|lo trinh|tien do|cac nhiem vu|cac chi tieu)\b/;
const NUMBERED = /^(?:[IVXL]{1,6}|[A-ZĐ]|\d{1,2}(?:\.\d{1,2}){0,3})[.)/]\s*\S/u;
const SIGNATURE = /^(tm|kt|tl|tuq|q|chu tich|pho chu tich|giam doc|pho giam doc|chanh van phong|truong phong|noi nhan|da ky|quyet dinh|dieu \d+|uy ban nhan dan|cong hoa xa hoi|doc lap tu do|so \d*|bo truong|thu truong)\b/;
const PERSON = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}$/u;
const NOTE = /^(ghi chu|luu y|chu thich|nguon so lieu|giai thich)\b/;

/** Blank lines, page numbers, drawn lines, "(tiếp theo)": they part nothing. */
export function isSilent(text: string): boolean {
  return PAGE_MARK.test(text.trim()) || /^\(?\s*tiếp theo(?: trang trước)?\s*\)?[.:]?$/iu.test(text.trim());
}

/** A line that ends the title above a table when going up: a signature, a recipient, a sentence of the prose. */
function endsTitle(text: string): boolean {
  const folded = fold(text);
  if (TITLE_WORDS.test(folded) && text.length <= MOST_LETTERS) return false;
  if (text.length > MOST_LETTERS || SIGNATURE.test(folded) || PERSON.test(text)) return true;
  if (/^[-–+•]\s?\S/u.test(text) || /[;]$|\.\/\.$/u.test(text)) return true;
  return /[.]$/u.test(text) && text.length > 100 && !NUMBERED.test(text);
}

const isBracketed = (text: string): boolean => /^[([].*[)\]][.;]?$/su.test(text);

/**
 * The lines right above a table that speak of it. A heading with a number of its own ("2. Nghị quyết …") is the title of just this
 * table, and what stands over it is kept as caption.
 */
export function linesAbove(lines: readonly Line[]): LinesAbove {
  const near: Line[] = [];
  for (const line of [...lines].reverse()) {
    if (isSilent(line.text)) continue;
    if (near.length >= MOST_LINES || endsTitle(line.text.trim())) break;
    near.unshift(line);
  }
  const from = near.findIndex(({ text }) => TITLE_WORDS.test(fold(text)) && !NUMBERED.test(text));
  const own = from >= 0 ? near.slice(from) : nearestTitle(near);
  const numbered = own.findLastIndex(({ text }) => NUMBERED.test(text.trim()));
  if (numbered > 0 || (numbered === 0 && own.length > 0)) return { title: own.slice(numbered).filter(isTitleLine), caption: own.filter((line, at) => at < numbered || !isTitleLine(line)) };
  return { title: own.filter(isTitleLine), caption: own.filter((line) => !isTitleLine(line)) };
}

const isTitleLine = ({ text }: Line): boolean => !isBracketed(text.trim()) && !/^(đơn vị|đvt|đơn vị tính)\s*:/iu.test(text.trim());

/** Without a word that says "title": the last line, with what is bracketed below it, or a run of capitals. */
function nearestTitle(near: readonly Line[]): readonly Line[] {
  const last = near.findLastIndex(isTitleLine);
  if (last < 0) return near;
  let from = last;
  const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}/u.test(text);
  while (from > 0 && isCapitals(near[from]!.text) && isCapitals(near[from - 1]!.text)) from -= 1;
  return near.slice(from);
}

/** How many of the lines below a table are its notes. */
export function countNotes(lines: readonly Line[]): number {
  const first = lines.findIndex(({ text }) => !isSilent(text));
  if (first < 0 || !isNote(lines[first]!.text)) return 0;
  let count = first + 1;
  while (count < lines.length && goesOn(lines[count]!.text, lines[count - 1]!.text)) count += 1;
  return count;
}

/** "Ghi chú: …", "(*) …": words about the table, not a line of it. */
export function isNote(text: string): boolean {
  return NOTE.test(fold(text)) || /^\(?\*{1,3}\)?\s*[:\p{L}]/u.test(text.trim());
}

function goesOn(text: string, above: string): boolean {
  const trimmed = text.trim();
  if (TITLE_WORDS.test(fold(trimmed)) || SIGNATURE.test(fold(trimmed))) return false;
  return /^[-–+•$(*\d]/u.test(trimmed) || /:$/u.test(above.trim()) || isNote(trimmed);
}
