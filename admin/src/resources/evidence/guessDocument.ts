import { calendarDate, isCalendarDate } from '#domain';
import { NO_DOCUMENT, type DocumentData } from './evidenceTypes';

/** Kinds of documents as they open a symbol; without marks too, because file names often lose them. */
const KINDS = 'BCTH|BC|QĐ|QD|KH|CV|TB|TTR|TTr|NQ|HD|PA|CTR|CTr|CT|TT|BB|GM|DS|UBND|VP|HĐND|HDND';
const SYMBOL = new RegExp(`(?:^|[^\\p{L}\\d])(\\d{1,5})\\s*[-_/.]?\\s*((?:${KINDS})(?:[-_.](?:[A-ZĐƯƠÂÊÔĂ]{2,8})(?![\\p{Ll}]))*)(?![\\p{L}])`, 'u');
const DAY_FIRST = /(?<!\d)(\d{1,2})[-_. ](\d{1,2})[-_. ](\d{4})(?!\d)/;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})[-_. ]?(\d{2})[-_. ]?(\d{2})(?!\d)/;
const PACKED = /(?<!\d)(\d{2})(\d{2})((?:19|20)\d{2})(?!\d)/;
/** Names that a camera or a scanner gives: their digits are not the document's. */
const DEVICE = /^(img|dsc|pxl|photo|image|scan|screenshot|zalo|received|doc\d)/i;

const MARKS: Readonly<Record<string, string>> = { QD: 'QĐ', HDND: 'HĐND', TTR: 'TTr', CTR: 'CTr' };

/**
 * Reads number, date and abstract from a file's name where it says them: "12-BC-UBND 05.07.2024 Báo cáo quý II.pdf".
 * Only a proposal, always editable (RULES.md E2).
 */
export function guessDocument(fileName: string): DocumentData {
  const name = fileName.normalize('NFC').replace(/\.[a-z0-9]{2,5}$/i, '');
  if (DEVICE.test(name)) return NO_DOCUMENT;
  const symbol = SYMBOL.exec(name);
  let rest = symbol ? name.replace(symbol[0], ' ') : name;
  const date = dateIn(rest);
  if (date) rest = rest.replace(date.text, ' ');
  return {
    ...NO_DOCUMENT,
    numberSymbol: symbol ? `${symbol[1]}/${symbolOf(symbol[2] ?? '')}` : null,
    issuedOn: date?.on ?? null,
    abstract: abstractIn(rest),
  };
}

function symbolOf(text: string): string {
  return text.split(/[-_.]/).map((part) => MARKS[part] ?? part).join('-');
}

function dateIn(text: string): { text: string; on: string } | null {
  const candidates: readonly (readonly [RegExp, readonly [number, number, number]])[] = [
    [DAY_FIRST, [3, 2, 1]],
    [YEAR_FIRST, [1, 2, 3]],
    [PACKED, [3, 2, 1]],
  ];
  for (const [pattern, [year, month, day]] of candidates) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [y, m, d] = [Number(match[year]), Number(match[month]), Number(match[day])];
    if (y < 1990 || m < 1 || m > 12 || d < 1 || d > 31) continue;
    const on = calendarDate(y, m, d);
    // calendarDate takes 31/02 for the end of the month; a name that says so says nothing.
    if (isCalendarDate(on) && Number(on.slice(8)) === d) return { text: match[0], on };
  }
  return null;
}

/** What is left counts as the abstract when it is a phrase, not a stray word or a code. */
function abstractIn(rest: string): string | null {
  const text = rest
    .replace(/[_]+/g, ' ')
    .replace(/(?<![\p{L}\d])(ngày|ngay|số|so|signed|ký số|ky so|bản ký|scan|final)(?![\p{L}\d])/giu, ' ')
    .replace(/\(\d+\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–.,/]+|[\s\-–.,/]+$/g, '');
  return text.split(' ').filter((word) => /\p{L}{2,}/u.test(word)).length >= 3 ? text : null;
}
