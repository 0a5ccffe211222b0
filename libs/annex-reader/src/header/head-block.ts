import { calendarDateOf, findDate, isImpossibleDate, type PrintedDate } from '../citation/read-date.js';
import { readDesignationAt, type Designation } from '../citation/read-designation.js';
import { matchAt, plainText } from '../citation/plain-text.js';
import type { Line } from './document-lines.js';
import { kindOfLine } from './document-kind.js';

/** What a head block can stand in: beyond these lines "Số: …" belongs to something else. */
const HEAD_LINES = 60;
const NUMBER_LINE = /^(?:so|luat so)\s?[:.]?\s?(?=[\d\s._…/-])/y;

const isMotto = (line: Line): boolean => /cong hoa xa hoi chu nghia|doc lap\s?-\s?tu do|dang cong san viet nam/.test(line.plain);
const isRule = (line: Line): boolean => /^[-–—_=.~*+•]{2,}$/.test(line.text.replace(/\s/g, ''));

const isMark = (line: Line): boolean => /^[([]?(?:du thao|mat|toi mat|tuyet mat|khan|thuong khan|hoa toc|ban sao|sao y)(?:\s(?:lan\s)?\d{1,2})?[)\]]?$/.test(line.plain);

/** Lines with the state's name, its motto, the rules below them and marks as "DỰ THẢO": read, and of no further use. */
export function mottoLines(lines: readonly Line[]): number[] {
  return lines.flatMap((line, index) => ((index < HEAD_LINES && (isMotto(line) || isMark(line))) || isRule(line) ? [index] : []));
}

export interface NumberLine {
  readonly index: number;
  readonly designation: Designation;
}

/** The line "Số: 486/QĐ-UBND" of the head, the number blank or not. */
export function findNumberLine(lines: readonly Line[]): NumberLine | null {
  for (const [index, { text, plain, tablesAbove }] of lines.entries()) {
    if (index >= HEAD_LINES || tablesAbove > 0 || /^(?:can cu|dieu 1)/.test(plain)) return null;
    const begins = matchAt(NUMBER_LINE, plain, 0);
    const designation = begins && readDesignationAt(text, plain, begins[0].trimEnd().length, true);
    const printed = begins && (designation ?? readDesignationAt(text, plain, begins[0].length, true));
    if (printed) return { index, designation: printed };
  }
  return null;
}

export interface DateLine {
  readonly index: number;
  readonly date: PrintedDate;
  readonly words: string;
  readonly place: string | null;
}

/** A name of one to six words: "Ba Tơ", "TP. Hồ Chí Minh"; what introduces a document or a deadline is none. */
const PLACE = /^\p{Lu}[\p{L}.'’-]{0,15}(?:\s[\p{L}\d.'’-]{1,15}){0,5}\s?[,.]?\s*$/u;
const NO_PLACE = /^(?:ngay|thang|tu |den |truoc|han |thoi|can cu|theo|luat|bo luat|nghi|quyet|ban hanh|kem|hoan thanh|trong|sau|vao|ke tu|du kien|cap nhat|so )/;

function dateOfLine({ text, plain }: Line): Omit<DateLine, 'index'> | null {
  if (text.length > 120) return null;
  const date = findDate(plain);
  if (!date) return null;
  const [before, after] = [text.slice(0, date.start), text.slice(date.end)];
  if (!/^[\s.,…]*$/.test(after) || (before.trim() !== '' && !PLACE.test(before))) return null;
  const place = before.replace(/[\s,.]+$/, '').trim();
  if (place !== '' && NO_PLACE.test(plain)) return null;
  return { date, words: text.slice(date.start, date.end), place: place === '' ? null : place };
}

/** "Ba Tơ, ngày 26 tháng 02 năm 2024", in the head or, failing that, above the signature. */
export function findDateLine(lines: readonly Line[]): DateLine | null {
  for (const [index, line] of lines.entries()) {
    const found = dateOfLine(line);
    // Far below the head only above a signature.
    const isAboveSignature = index >= HEAD_LINES && found?.place != null && lines.slice(index + 1, index + 4).some(({ isCapitals }) => isCapitals);
    if (found && (index < HEAD_LINES || isAboveSignature)) return { index, ...found };
  }
  return null;
}

export const issuedOnOf = (line: DateLine | null) => calendarDateOf(line?.date ?? null);
export const isImpossible = (line: DateLine | null) => isImpossibleDate(line?.date ?? null);

/** How the names of bodies begin, in plain letters. */
export const BODY_BEGINS =
  /^(?:uy ban|ubnd|hoi dong|hdnd|so |phong |van phong|ban |bo |cuc |chi cuc|tong cuc|trung tam|thanh tra|cong an|dang uy|huyen uy|tinh uy|thanh uy|bao hiem|kho bac|vien |truong |benh vien|thanh pho|tinh |huyen |dang bo|chinh phu|thu tuong|to cong tac|ubmttq|mat tran|lien |doan |chi nhanh|thue |ngan hang)/;

const GENERIC_BODY = /^(?:uy ban nhan dan|hoi dong nhan dan|uy ban mat tran to quoc viet nam|ban chi dao|dang uy|bo|so)$/;

/** The rest of a name that did not fit on its line; where no number follows, a title could stand there as well. */
function isRestOfName(line: Line, above: string, isBeforeNumber: boolean): boolean {
  if (isBeforeNumber || GENERIC_BODY.test(plainText(above))) return line.text.length <= 60;
  return /(?:[,–-]|\s(?:VÀ|CỦA))$/u.test(above) || /^(?:va|tinh|huyen|xa|phuong|thanh pho|thi xa|thi tran|dac khu)\s/.test(line.plain);
}

/**
 * The body named at the head, left of the motto: the last of those printed ("UBND TỈNH … / SỞ NỘI VỤ" is the department). A
 * line that begins no body goes on with the one above ("ỦY BAN NHÂN DÂN / HUYỆN BA TƠ").
 *
 * @param before the first line that is no longer head: the number's or the kind's
 * @param isBeforeNumber what stands there is the number or the date of the document
 */
export function findHeadIssuer(lines: readonly Line[], before: number, isBeforeNumber: boolean, isTaken: (index: number) => boolean): { issuer: string; indexes: number[] } | null {
  const bodies: string[] = [];
  const indexes: number[] = [];
  for (let index = 0; index < Math.min(before, HEAD_LINES); index += 1) {
    const line = lines[index]!;
    if (isTaken(index)) continue;
    if (!line.isCapitals || line.text.length > 90) {
      if (bodies.length > 0 && line.column === 0) break;
      continue;
    }
    const isPlaceOnly = /^(?:tinh|huyen|thanh pho|tp|xa|phuong|thi xa|thi tran|quan|dac khu)[\s.](?!uy(?![a-z]))/.test(line.plain);
    if (BODY_BEGINS.test(line.plain) && !(isPlaceOnly && bodies.length > 0)) bodies.push(line.text);
    else if (bodies.length > 0 && !kindOfLine(line) && isRestOfName(line, bodies.at(-1)!, isBeforeNumber)) bodies.push(`${bodies.pop()} ${line.text}`);
    else if (isPlaceOnly) bodies.push(line.text);
    else continue;
    indexes.push(index);
  }
  const issuer = bodies.at(-1);
  return issuer === undefined ? null : { issuer, indexes };
}
