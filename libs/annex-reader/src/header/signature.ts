import type { Line } from './document-lines.js';
import { isAuthorityLine } from './title-lines.js';

const OFFICE =
  'chu tich|giam doc|tong giam doc|bo truong|thu truong|thu tuong|chanh van phong|chanh thanh tra|truong ban|truong phong|cuc truong|chi cuc truong|tong cuc truong|vien truong|hieu truong|chu nhiem|bi thu|thuong truc|truong doan|doi truong|tram truong|hat truong|to truong|vu truong|doc';
const SIGN_TITLE = new RegExp(
  `^(?:(?:tm|t/m|kt|k/t|q|tl|t/l|tuq|quyen)\\s?[.:]\\s?[a-z]|(?:tm|t/m|kt|k/t|tl|t/l|tuq)\\s[a-z]|(?:pho\\s|quyen\\s)?(?:${OFFICE})(?![a-z])|uy vien thuong truc|uy vien(?![a-z])|pho (?:chanh|truong|tong|cuc|bi thu|thu tuong|vien|hieu|chu|giam))`,
);
const SEALED = /^[([“"]?\s?(?:da ky|chu ky|ky ten|ky so|ky, dong dau|da duoc ky|signed|ky boi|nguoi ky)/;
const RANK = /^(?:(?:PGS|GS|TS|ThS|Ths|BS|BSCKI{1,2}|BSCK|CKI{1,2}|KS|CN|DS|LS|NGƯT|TTƯT)\.?\s?|(?:Thiếu|Trung|Thượng|Đại)\s(?:tá|tướng|úy)\s)+/u;
const NAME_WORD = /^(?:\p{Lu}[\p{L}'’]*|\p{Lu}['’]?\p{Lu}?\p{Ll}*)$/u;
const NO_NAME = /^(?:huyen|tinh|xa|phuong|thanh pho|thi xa|thi tran|quan|so|phong|van phong|ban|noi nhan|ke hoach|phu luc|quyet dinh|uy ban|cong hoa|doc lap|chu tich|can cu|dieu|nhu tren|luu)(?![a-z])/;
const ABOVE_RECIPIENTS = 14;
const BELOW_RECIPIENTS = 60;
const MOST_TITLE_LINES = 5;

export interface SignatureFound {
  readonly title: string;
  readonly name: string | null;
  readonly indexes: readonly number[];
}

export const isSignTitle = (line: Line): boolean => line.isCapitals && line.text.length <= 80 && SIGN_TITLE.test(line.plain);

/** A person's name as signed: two to six words with capitals, with or without an academic or military rank. */
export function isPersonName(line: Line): boolean {
  const words = line.text.replace(RANK, '').split(' ');
  if (words.length < 2 || words.length > 6 || /[\d;:,/()]/.test(line.text) || NO_NAME.test(line.plain) || isSignTitle(line)) return false;
  return NAME_WORD.test(words[0]!) && words.every((word) => NAME_WORD.test(word) || /^(?:văn|thị|thi)$/.test(word));
}

/** "TM. ỦY BAN NHÂN DÂN / HUYỆN BA TƠ": a title that takes a second line. */
const isRestOfTitle = (line: Line): boolean => line.isCapitals && line.text.length <= 60 && !/[\d;:]/.test(line.text) && !SEALED.test(line.plain);

/** The titles that stand together, the seal's words and the name under them; what stands in the other column is passed over. */
function signatureFrom(lines: readonly Line[], start: number): SignatureFound | null {
  const { column } = lines[start]!;
  const titles: string[] = [];
  const indexes: number[] = [];
  let passed = 0;
  for (let index = start; index < lines.length && passed <= 40; index += 1) {
    const line = lines[index]!;
    if (column > 0 && line.column !== column) {
      passed += 1;
      continue;
    }
    const isTitle = isSignTitle(line) || (titles.length > 0 && passed === 0 && isRestOfTitle(line));
    if (isTitle && !isPersonName(line)) {
      if (titles.length === MOST_TITLE_LINES) break;
      titles.push(line.text);
    } else if (SEALED.test(line.plain)) indexes.push(index);
    else if (isPersonName(line)) return { title: titles.join(' '), name: line.text.replace(RANK, ''), indexes: [...indexes, index] };
    else break;
    indexes.push(index);
  }
  const isSealed = indexes.length > titles.length;
  return titles.length > 0 && isSealed ? { title: titles.join(' '), name: null, indexes } : null;
}

/**
 * Who signed: near "Nơi nhận" first, else the last place in the document where a title stands over a name.
 *
 * @param recipients the line "Nơi nhận", or -1
 */
export function readSignature(lines: readonly Line[], recipients: number): SignatureFound | null {
  const near = recipients < 0 ? [] : rangeOf(Math.max(0, recipients - ABOVE_RECIPIENTS), Math.min(lines.length, recipients + BELOW_RECIPIENTS));
  const anywhere = rangeOf(0, lines.length).reverse();
  return firstSignature(lines, near) ?? (recipients < 0 ? firstSignature(lines, anywhere) : null);
}

function rangeOf(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function firstSignature(lines: readonly Line[], order: readonly number[]): SignatureFound | null {
  for (const index of order) {
    const line = lines[index]!;
    if (!isSignTitle(line)) continue;
    // The line that names who decides stands over "Căn cứ", no name.
    const start = startOfTitles(lines, index);
    const found = signatureFrom(lines, start) ?? (start === index ? null : signatureFrom(lines, index));
    if (found && !(isAuthorityLine(line) && found.name === null && found.title.length > 60)) return found;
  }
  return null;
}

/** The first of the title lines that stand together, as the search from below meets the last of them. */
function startOfTitles(lines: readonly Line[], index: number): number {
  let start = index;
  while (start > 0 && index - start < MOST_TITLE_LINES && isSignTitle(lines[start - 1]!) && lines[start - 1]!.column === lines[index]!.column) start -= 1;
  return start;
}
