import { plainForm } from '../schedule/wording-text.js';
import type { Comparator } from './comparator.js';
import type { DecimalText } from './exact-number.js';
import { readNumber } from './read-number.js';
import { comparatorOf } from './target-comparator.js';

/** A number that a running text asks for, or a ratio it only names (RULES.md A4). */
export interface FoundFigure {
  readonly quote: string;
  /** Letters [start, end) of the text, which is NFC as every stored text. */
  readonly start: number;
  readonly end: number;
  readonly comparator: Comparator;
  /** Null where a ratio is named without a target, or two numbers leave it open ("80-90%"). */
  readonly value: DecimalText | null;
  readonly measureUnit: string;
}

const NUMBER = /\d+(?:[.,]\d+)*/gu;
const PERCENT = /^\s?(?:%|phan tram(?![\p{L}]))/u;
const UPWARDS = /^\s?(?:tro len|tro xuong)(?![\p{L}])/u;
/** The words of a comparator right before its number, with what may stand between. */
const COMPARED = /(?:(?:toi thieu|it nhat|khong duoi|khong thap hon|khong it hon|toi da|nhieu nhat|khong qua|khong vuot qua|khong tren|khong cao hon|duoi|thap hon|nho hon|it hon|tren|cao hon|lon hon|nhieu hon|vuot|bang|>=|<=|=>|=<|≥|≤|>|<|=)\s?)?(?:(?:dat|tu|la|muc|them|khoang|ty le|ti le)\s){0,3}(?:(?:toi thieu|it nhat|tren|khong duoi|duoi)\s)?$/u;
/** Only these ask for a count: "trên 03 xã" may be a place. */
const COUNTED = /(?:toi thieu|it nhat|khong duoi|khong thap hon|khong it hon|toi da|khong qua|khong vuot qua|>=|<=|≥|≤)\s?(?:(?:dat|tu|la|co)\s){0,2}$/u;
/** Lengths of time and how often are no figures to reach. */
const TIME = /^\s?(?:\(\p{L}+\)\s)?(?:ngay|gio|phut|giay|tuan|thang|quy|nam|lan|h|ngay lam viec)(?![\p{L}])/u;
const UNIT_WORD = /^\s?((?:trieu dong|ty dong|nghin dong|ho so|giao dich|tai khoan|sang kien|don vi|thu tuc|dich vu|van ban|hoi nghi|mo hinh|co quan|cuoc hop|chuyen muc|tin bai|trieu|\p{L}+))/u;
const REACHED = /^(?:(?:dat|tu|la|muc|them|khoang|ty le|ti le)\s){1,3}(?=(?:tren|duoi|toi thieu|it nhat|khong duoi)\s)/u;
const REACH = 80;

/**
 * Figures hidden in the text of an activity: every percentage, counts where a comparator says so, and ratios that an entry of a
 * list names without a figure. Dates, numbers of documents and lengths of time are none.
 *
 * @example findFigures('cắt giảm ít nhất 30% thời gian').map(({ quote, comparator, value }) => [quote, comparator, value]) → [['ít nhất 30%', 'gte', '30']]
 */
export function findFigures(source: string): FoundFigure[] {
  const text = source.normalize('NFC');
  const plain = plainForm(text);
  const figures = numbersOf(text, plain);
  return [...figures, ...namedRatios(text, plain, figures)].sort((left, right) => left.start - right.start);
}

function numbersOf(text: string, plain: string): FoundFigure[] {
  const figures: FoundFigure[] = [];
  let openRange: number | null = null;
  for (const match of plain.matchAll(NUMBER)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const [before, after] = [plain.slice(Math.max(0, start - REACH), start), plain.slice(end, end + REACH)];
    const percent = PERCENT.exec(after);
    // "80-90%", "từ 80 đến 90%": which of the two is asked for is open.
    const isRangeEnd = openRange !== null && /^\s?(?:[-–—]|den|toi)\s?$/u.test(plain.slice(endOfRangeStart(plain, openRange), start));
    if (percent && isRangeEnd) {
      while (figures.length > 0 && figures.at(-1)!.end > openRange!) figures.pop();
      figures.push(figureAt(text, openRange!, end + percent[0].length, 'unstated', null, '%'));
      openRange = null;
      continue;
    }
    openRange = start;
    const figure = percent ? percentage(text, plain, start, end, percent[0].length) : counted(text, plain, start, end, before, after);
    if (figure) figures.push(figure);
  }
  return figures;
}

function endOfRangeStart(plain: string, start: number): number {
  const match = /^\d+(?:[.,]\d+)*\s?%?/u.exec(plain.slice(start, start + REACH));
  return start + (match?.[0].length ?? 0);
}

function figureAt(text: string, start: number, end: number, comparator: Comparator, value: DecimalText | null, measureUnit: string): FoundFigure {
  return { quote: text.slice(start, end), start, end, comparator, value, measureUnit };
}

function percentage(text: string, plain: string, start: number, end: number, signLength: number): FoundFigure | null {
  const reading = readNumber(plain.slice(start, end), { isPercent: true });
  if (reading.kind !== 'number') return null;
  return compared(text, plain, start, end + signLength, reading.value, '%');
}

/** With the comparator before and behind it in the quote. */
function compared(text: string, plain: string, start: number, unitEnd: number, value: DecimalText, measureUnit: string): FoundFigure {
  const before = plain.slice(Math.max(0, start - REACH), start);
  const rest = plain.slice(unitEnd, unitEnd + REACH);
  const upwards = UPWARDS.exec(rest);
  const comparator = comparatorOf(plainAsPrinted(text, plain, start - before.length, start), rest.trimStart());
  const lead = comparator === 'unstated' ? '' : leadOf(before);
  return figureAt(text, start - lead.length, unitEnd + (upwards?.[0].length ?? 0), comparator, value, measureUnit);
}

/** From the comparator on: "đạt trên 90%" is quoted as "trên 90%". */
function leadOf(before: string): string {
  const lead = COMPARED.exec(before)?.[0] ?? '';
  return lead === '' ? (/hon\s?$/u.exec(before)?.[0] ?? '') : lead.replace(REACHED, '');
}

/** "Hơn" is the "hôn" of "kết hôn" without its marks, so it counts only as printed. */
function plainAsPrinted(text: string, plain: string, start: number, end: number): string {
  const words = plain.slice(start, end);
  return /hơn\s?$/iu.test(text.slice(start, end)) && !/(?:cao|thap|nho|it|lon|nhieu) hon\s?$/u.test(words) ? `${words.replace(/hon\s?$/u, '')}vuot` : words;
}

function counted(text: string, plain: string, start: number, end: number, before: string, after: string): FoundFigure | null {
  if (!COUNTED.test(before) || TIME.test(after) || /^[/-]?\d|^\/\p{L}/u.test(after)) return null;
  const reading = readNumber(plain.slice(start, end));
  if (reading.kind !== 'number') return null;
  const unit = UNIT_WORD.exec(after);
  const unitEnd = end + (unit?.[0].length ?? 0);
  return compared(text, plain, start, unitEnd, reading.value, text.slice(end, unitEnd).trim());
}

const ENTRY = /(?:^|\n|;|\.\s)[\s\-–—•*+.]{0,8}(?=t[yi] le\s)/gu;
const ENTRY_END = /[;\n]|\.(?=\s|$)/gu;

/** "Tỷ lệ …" as an entry of a list, without a figure in it. */
function namedRatios(text: string, plain: string, figures: readonly FoundFigure[]): FoundFigure[] {
  const ratios: FoundFigure[] = [];
  for (const match of plain.matchAll(ENTRY)) {
    const start = match.index + match[0].length;
    ENTRY_END.lastIndex = start;
    const end = entryEnd(text, start, ENTRY_END.exec(plain)?.index ?? plain.length);
    if (!figures.some((figure) => figure.start >= start && figure.end <= end)) ratios.push(figureAt(text, start, end, 'unstated', null, '%'));
  }
  return ratios;
}

function entryEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[\s,.:]/u.test(text[last - 1]!)) last -= 1;
  return last;
}
