import type { DocumentKind } from '../model/reading.js';
import type { Line } from './document-lines.js';
import { kindOfLine } from './document-kind.js';
import { BODY_BEGINS } from './head-block.js';

const MOST_LINES = 8;
const LOOKED_AT = 24;
const LONGEST_LINE = 320;
const AUTHORITY =
  /^(?:chu tich|pho chu tich|uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|giam doc|tong giam doc|bo truong|thu tuong|chanh van phong|chanh thanh tra|truong ban|truong phong|cuc truong|chi cuc truong|vien truong|hieu truong|thong doc|chu nhiem|thuong truc|ban chi dao|ban thuong vu|ban chap hanh)(?![a-z])/;
const NO_TITLE =
  /^(?:can cu|theo (?:de nghi|quyet dinh|nghi)|xet|kinh gui|dieu \d|chuong [ivx\d]|phan (?:thu|[ivx\d])|[ivx]{1,5}(?:[.)]|\s?[-/]\s)|\d{1,2}[.)]\s?|[a-h][.)]\s|so\s?:|noi nhan|ghi chu|don vi tinh|dvt|quyet dinh\s?:|quyet nghi\s?:|stt|tt\s|-\s|\+\s|\()/;
const OPENS_PROSE = /^(?:thuc hien|trien khai|can cu|nham|de |tiep tuc|ubnd|uy ban nhan dan|tren co so|trong thoi gian|ngay |chu tich|so |phong |ban chi dao|uy ban)(?![a-z])/;
const GOES_ON_AFTER = /(?:[,–-]|(?:^|\s)(?:của|và|về|tại|cho|với|theo|trên|trong|các|việc|năm|giai đoạn|cấp|huyện|tỉnh|xã|hành|chính|nâng|ban))$/iu;

export interface TitleFound {
  readonly title: string;
  readonly indexes: readonly number[];
}

/** True for the line that names who decides, between the title and the legal bases: "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN BA TƠ". */
export const isAuthorityLine = (line: Line): boolean => line.isCapitals && AUTHORITY.test(line.plain) && line.text.length <= 150;

function goesOn(line: Line, above: Line): boolean {
  if (NO_TITLE.test(line.plain) || kindOfLine(line) !== null) return false;
  if (line.isCapitals !== above.isCapitals && !/^\p{Ll}/u.test(line.text)) return GOES_ON_AFTER.test(above.text) && line.text.length <= 120 && !isAuthorityLine(line);
  if (above.isCapitals) return !isAuthorityLine(line) || GOES_ON_AFTER.test(above.text);
  if (/^\p{Ll}/u.test(line.text)) return true;
  if (/[.;:]$/.test(above.text)) return false;
  return line.text.length <= 110 && !/[.;:,]$/.test(line.text) && (!OPENS_PROSE.test(line.plain) || GOES_ON_AFTER.test(above.text));
}

const isOpening = (line: Line): boolean => line.text.length <= LONGEST_LINE && !NO_TITLE.test(line.plain) && !/[;:]$/.test(line.text) && !/\p{Ll}\.$/u.test(line.text);

/**
 * The title below a line that names the kind of document. `rest` is what that line itself says of it.
 *
 * @param isTaken lines that are something else (rules, motto, number, date)
 */
export function readTitle(lines: readonly Line[], kindIndex: number, rest: string, kind: DocumentKind, isTaken: (index: number) => boolean): TitleFound | null {
  const parts: string[] = rest === '' ? [] : [rest];
  const indexes: number[] = [];
  let above: Line | null = rest === '' ? null : lines[kindIndex]!;
  for (let index = kindIndex + 1; index < Math.min(lines.length, kindIndex + LOOKED_AT) && indexes.length < MOST_LINES; index += 1) {
    const line = lines[index]!;
    if (line.tablesAbove !== lines[kindIndex]!.tablesAbove) break;
    if (isTaken(index)) {
      if (above && indexes.length > 0) break;
      continue;
    }
    // "Biểu số 01" can stand above the whole head: the body named there is not its title.
    if (!above && kind === 'annex' && line.isCapitals && BODY_BEGINS.test(line.plain) && line.text.length <= 70) continue;
    if (above ? !goesOn(line, above) : !isOpening(line) || (kind !== 'annex' && isAuthorityLine(line))) break;
    parts.push(line.text);
    indexes.push(index);
    above = line;
  }
  const title = parts.join(' ').trim();
  return title === '' ? null : { title, indexes };
}

/** "V/v đôn đốc …" below the number: the subject of an official letter, which has no line for its kind. */
export function readSubject(lines: readonly Line[], numberIndex: number): TitleFound | null {
  const start = lines.findIndex((line, index) => index >= numberIndex && index <= numberIndex + 6 && /^(?:v\s?\/\s?v|ve viec)(?![a-z])/.test(line.plain));
  if (start < 0) return null;
  const indexes = [start];
  for (let index = start + 1; index < lines.length && indexes.length < 5; index += 1) {
    const line = lines[index]!;
    if (line.column !== lines[start]!.column) continue;
    if (line.isCapitals || NO_TITLE.test(line.plain) || !/^\p{Ll}|^\d{4}|^(?:UBND|TTHC|HĐND)/u.test(line.text)) break;
    indexes.push(index);
  }
  return { title: indexes.map((index) => lines[index]!.text).join(' '), indexes };
}

const FIRST_LINES = 12;

/** A line that heads the document although it is in small letters: it names a year and is no sentence. */
export const isSmallTitle = (line: Line, index: number): boolean =>
  index < FIRST_LINES && line.tablesAbove === 0 && line.text.length <= 220 && /^\p{Lu}/u.test(line.text) && /(?:^|\s)nam\s20\d{2}/.test(line.plain) && !/[.;:,]$/.test(line.text) && !NO_TITLE.test(line.plain) && !/,\sngay\s/.test(line.plain);

/** The first line in capitals that is no body, motto or number: a title without a word for its kind, as above a worksheet's table. */
export function findBareTitle(lines: readonly Line[], isTaken: (index: number) => boolean): number {
  const inCapitals = lines.findIndex((line, index) => !isTaken(index) && line.tablesAbove === 0 && line.isCapitals && line.text.length >= 15 && line.text.split(' ').length >= 4 && !NO_TITLE.test(line.plain) && !isAuthorityLine(line) && !BODY_BEGINS.test(line.plain) && !/^(?:tm|kt|tl|tuq)\./.test(line.plain));
  return inCapitals >= 0 ? inCapitals : lines.findIndex((line, index) => !isTaken(index) && isSmallTitle(line, index));
}
