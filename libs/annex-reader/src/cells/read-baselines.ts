import { agreesWithStated, asPercent, computedBaseline, plainForm, readNumber, roundedValue, type DecimalText } from '#domain';
import type { Doubt } from '../model/doubt.js';
import type { BaselineReading } from '../model/reading.js';
import { oneLine } from './indicator-cells.js';

type Part = BaselineReading['parts'][number];

const COUNT = String.raw`\d+(?:[.,]\d+)*`;
const NO_CASES = /(?:(?:hau nhu |gan nhu )?(?:khong|chua) (?:co )?phat sinh|khong co (?:ho so|truong hop|phat sinh)|khong phat sinh)/u;
/** What the year before reached: "đạt tỷ lệ 58%", "đạt: 13.84%", "là 96,3%". */
const REACHED = new RegExp(String.raw`(?:dat|la|:|ket qua) ?(?:duoc |tren |khoang |ty le |ti le |muc |:|la ){0,3} ?(${COUNT}) ?%`, 'u');
const ANY_PERCENT = new RegExp(String.raw`(?<![\d.,])(${COUNT}) ?%`, 'u');
const WHOLE_NUMBER = new RegExp(String.raw`^(${COUNT})(?: [\p{L}]{1,12}){0,3}$`, 'u');
const FRACTION = new RegExp(String.raw`(?<![\d/.,]|so |ngay |den )(${COUNT}) ?/ ?(${COUNT})(?![\d/%]|[.,]\d)`, 'gu');
const OUT_OF = new RegExp(String.raw`(?<![\d/.,])(${COUNT})(?! ?%)[^\d%;()]{0,60}(?:tren|trong)(?: tong(?: so)?)? (${COUNT})(?! ?%|[/.]\d)([^.,;()\d%]{0,60})`, 'u');

/** The words of a column of earlier results, below its heading. @example readBaselineCell('37,85% (10.220/27.001)', 'Kết quả năm 2023') */
export function readBaselineCell(cell: string, heading: string): BaselineReading[] {
  const text = oneLine(cell);
  const plain = plainForm(text);
  const year = yearIn(heading) ?? yearIn(text);
  const label = year === null ? oneLine(heading) : `Năm ${year}`;
  const noCases = NO_CASES.exec(plain);
  const stated = statedIn(text, plain, ANY_PERCENT) ?? wholeCell(text);
  if (noCases && stated === null) return [withoutCases(label, year, text)];
  const parts = partsIn(text, plain);
  if (stated === null && parts.length === 0) return [];
  return [{ label, year, isWithoutCases: false, statedText: stated?.text ?? text, statedValue: stated?.value ?? null, parts }];
}

interface Stated {
  readonly text: string;
  readonly value: DecimalText;
  readonly end: number;
}

function statedIn(text: string, plain: string, pattern: RegExp): Stated | null {
  const match = pattern.exec(plain);
  if (!match) return null;
  const start = match.index + match[0].lastIndexOf(match[1]!);
  const end = match.index + match[0].length;
  const reading = readNumber(match[1]!, { isPercent: true });
  return reading.kind === 'number' ? { text: text.slice(start, end), value: reading.value, end } : null;
}

/** A number by itself or with its unit: "83,12 điểm" under a heading that says what it is. */
function wholeCell(text: string): Stated | null {
  const digits = WHOLE_NUMBER.exec(text)?.[1];
  const reading = digits === undefined ? null : readNumber(digits);
  return reading?.kind === 'number' ? { text, value: reading.value, end: text.length } : null;
}

const withoutCases = (label: string, year: number | null, statedText: string): BaselineReading => ({ label, year, isWithoutCases: true, statedText, statedValue: null, parts: [] });

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
const yearIn = (text: string): number | null => {
  const named = /năm\s+((?:19|20)\d\d)(?!\d)/iu.exec(text)?.[1] ?? YEAR.exec(text)?.[0];
  return named === undefined ? null : Number(named);
};

/** The counts behind a share: "67/196 … và 331/1062 …", "1.020 … trên tổng số 1.757", or entries "Cấp tỉnh: 16.243 (…: 3.016)". */
export function partsIn(text: string, plain: string): Part[] {
  const listed = listedParts(text);
  if (listed.length > 0) return listed;
  const fractions = [...plain.matchAll(FRACTION)].flatMap((match) => partOf(match[1]!, match[2]!, labelOf(text, match), text.slice(match.index, match.index + match[1]!.length + match[2]!.length + 1)));
  if (fractions.length > 0) return fractions;
  const outOf = OUT_OF.exec(plain);
  return outOf ? partOf(outOf[1]!, outOf[2]!, '', text.slice(outOf.index, outOf.index + outOf[0].length).trim()) : [];
}

/** What is counted: the words behind a fraction, up to the next. */
function labelOf(text: string, match: RegExpMatchArray): string {
  const end = match.index! + match[0].length;
  return oneLine(text.slice(end, end + 60).split(/[.,;()%]|\svà\s|\sphát sinh/u)[0]!);
}

function partOf(numerator: string, denominator: string, label: string, statedText: string): Part[] {
  const [top, bottom] = [countOf(numerator), countOf(denominator)];
  if (top === null || bottom === null || Number(bottom) === 0 || Number(top) > Number(bottom)) return [];
  return [{ label, numerator: top, denominator: bottom, statedText }];
}

/** Counts are whole: "1,020" can only be a thousand and twenty. */
function countOf(digits: string): DecimalText | null {
  const grouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(digits) ? digits.replace(/[.,]/g, '') : digits;
  const reading = /^\d+$/.test(grouped) ? readNumber(grouped) : null;
  return reading?.kind === 'number' ? reading.value : null;
}

const ENTRY = /^[\s\-–+•*]{0,4}([\p{L} ]{2,40}):/u;
const ENTRY_COUNTS = new RegExp(String.raw`: ?(${COUNT})(?! ?%)[^\d(]{0,60}\([^\d]{0,120}(${COUNT})(?! ?%)(?:[^\d]{0,60}(${COUNT}) ?%)?`, 'u');

/** Entries of a list that each give a whole first and, in brackets, what of it was reached. */
function listedParts(text: string): Part[] {
  const entries = text.split(/(?:\n|\s)(?=[-–+•]\s?\p{Lu})/u);
  return entries.flatMap((entry) => {
    const label = ENTRY.exec(entry)?.[1];
    const plain = plainForm(entry).replace(/nam (?:19|20)\d\d/gu, (words) => 'x'.repeat(words.length));
    const counts = label === undefined ? null : ENTRY_COUNTS.exec(plain);
    if (!counts) return [];
    const percent = counts[3] === undefined ? '' : `${entry.slice(counts.index).match(/\d+(?:[.,]\d+)*\s?%/u)?.[0] ?? ''}`;
    return partOf(counts[2]!, counts[1]!, label!.trim(), percent);
  });
}

/** A year that a sentence of the basis tells the results of; "so với năm 2021", dates and aims ("đến năm 2030 đạt …") name none. */
const PAST = /(?<!so voi |thang \d |thang \d\d |den |tu |giai doan |muc tieu |ke hoach |chuong trinh |phan dau |\d)nam ((?:19|20)\d\d)(?!\d)/gu;
const AIM = /(?<![\p{L}])(?:phan dau|muc tieu|phai dat|can dat|bao dam dat|dam bao dat|toi thieu|it nhat|tro len)(?![\p{L}])/u;
const ASSIGNED = /(?<![\p{L}])(?:giao(?! dich)|chi tieu)(?![\p{L}])/u;

/** Earlier results told in running text: "Năm 2021 đạt 67,64% (69/102 xã)". A year named again goes on with its own region. */
export function readBaselineText(text: string): BaselineReading[] {
  const plain = plainForm(text).replace(/\s/gu, ' ');
  const years = [...plain.matchAll(PAST)].filter((match, index, all) => match[1] !== all[index - 1]?.[1]);
  return years.flatMap((match, index) => {
    const [start, end] = [match.index, years[index + 1]?.index ?? plain.length];
    return readRegion(text.slice(start, end), plain.slice(start, end), Number(match[1]));
  });
}

function readRegion(text: string, plain: string, year: number): BaselineReading[] {
  const label = `Năm ${year}`;
  const noCases = NO_CASES.exec(plain);
  const reached = clausesIn(plain).flatMap(({ start, end }) => {
    const clause = plain.slice(start, end);
    const isAsked = AIM.test(clause) || (ASSIGNED.test(clause) && !/nhung|chi dat/u.test(clause));
    const stated = isAsked ? null : statedIn(text.slice(start, end), clause, REACHED);
    return stated ? [{ ...stated, end: start + stated.end }] : [];
  })[0];
  if (!reached) return noCases ? [withoutCases(label, year, sentenceAt(text, noCases.index))] : [];
  const rest = text.slice(reached.end);
  return [{ label, year, isWithoutCases: false, statedText: reached.text, statedValue: reached.value, parts: partsIn(rest, plainForm(rest)) }];
}

/** Parts between commas, semicolons and brackets; a comma inside a number parts nothing. */
function clausesIn(plain: string): { start: number; end: number }[] {
  const clauses: { start: number; end: number }[] = [];
  let start = 0;
  for (const mark of plain.matchAll(/[;()]|[,.](?=\s)/gu)) {
    clauses.push({ start, end: mark.index });
    start = mark.index + 1;
  }
  return [...clauses, { start, end: plain.length }];
}

function sentenceAt(text: string, index: number): string {
  const end = /[;)\n]|\.(?=\s|$)/u.exec(text.slice(index))?.index;
  return oneLine(text.slice(index, end === undefined ? text.length : index + end));
}

/** A printed share that cannot follow from its own counts (RULES.md I14). */
export function baselineDoubts(baselines: readonly BaselineReading[]): Doubt[] {
  return baselines.flatMap(({ statedText, parts }, index) => {
    const computed = computedBaseline(parts);
    if (computed === null || !statedText.includes('%')) return [];
    const percent = asPercent(computed);
    if (agreesWithStated(statedText, percent) !== false) return [];
    return [{ code: 'baselineDisagrees' as const, field: `baselines.${index}`, params: { stated: statedText, computed: roundedValue(percent) }, place: null }];
  });
}
