import { agreesWithStated, asPercent, computedBaseline, plainForm, readNumber, roundedValue, type DecimalText } from '#domain';
import type { Doubt } from '../model/doubt.js';
import type { BaselineReading } from '../model/reading.js';
import { partsIn } from './baseline-parts.js';
import { oneLine } from './indicator-cells.js';

const COUNT = String.raw`\d+(?:[.,]\d+)*`;
const NO_CASES = /(?:(?:hau nhu |gan nhu )?(?:khong|chua) (?:co )?phat sinh|(?:khong|chua) co (?:ho so|truong hop|giao dich|tthc|thu tuc)|khong co$|chua ghi nhan)/u;
/** What the year before reached: "đạt tỷ lệ 58%", "đạt: 13.84%", "là 96,3%". */
const REACHED = new RegExp(String.raw`(?:dat|la|:|ket qua) ?(?:duoc |tren |khoang |ty le |ti le |muc |:|la ){0,3} ?(${COUNT}) ?(?:%|phan tram)`, 'u');
const ANY_PERCENT = new RegExp(String.raw`(?<![\d.,])(${COUNT}) ?(?:%|phan tram)`, 'u');
/** "Hạng 35/63", "85/100 điểm": a place or a score, no share. */
const RANK = /(?<![\p{L}])(?:hang|xep thu|vi tri|top|thu) (?:thu )?\d|\d ?\/ ?\d+ diem/u;
/** "đạt 1.250 hồ sơ" */
const REACHED_COUNT = new RegExp(String.raw`dat (?:duoc |tren |khoang |tong so ){0,2}(${COUNT})((?: [\p{L}]{1,12}){1,2})(?![\p{L}])`, 'u');
const WHOLE_NUMBER = new RegExp(String.raw`^(${COUNT})(?: [\p{L}]{1,12}){0,3}$`, 'u');

/** The words of a column of earlier results, below its heading. @example readBaselineCell('37,85% (10.220/27.001)', 'Kết quả năm 2023') */
export function readBaselineCell(cell: string, heading: string): BaselineReading[] {
  const text = oneLine(cell);
  // Several years in one cell: "Năm 2022: 41%; năm 2023: 45%".
  const years = [...text.matchAll(/(?:năm\s+)?(?<![\d/.-])(?:19|20)\d\d(?![\d/.%-])\s*(?::|đạt|là)/giu)];
  if (years.length > 1) return years.flatMap(({ index }, at) => readOne(text.slice(index, years[at + 1]?.index ?? text.length), ''));
  return readOne(text, heading);
}

function readOne(text: string, heading: string): BaselineReading[] {
  const plain = plainForm(text);
  const year = yearIn(heading) ?? yearIn(text);
  const label = year === null ? oneLine(heading) : `Năm ${year}`;
  const noCases = NO_CASES.exec(plain);
  const stated = statedIn(text, plain, ANY_PERCENT) ?? wholeCell(text.replace(/^(?:năm\s+)?\d{4}\s*(?::|đạt|là)\s*/iu, ''));
  if (noCases && stated === null) return [withoutCases(label, year, text)];
  if (RANK.test(plain)) return [];
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

/** A year that a sentence of the basis tells the results of; "so với năm 2021", dates and aims ("đến năm 2030 đạt …") name none. */
const PAST = /(?<!so voi |thang \d |thang \d\d |den |tu |giai doan |muc tieu |ke hoach |chuong trinh |phan dau |\d)nam (?:((?:19|20)\d\d)(?!\d)|truoc(?! (?:day|do|het)))|tinh den (?:het |cuoi |ngay |thang |nam |quy |[iv]{1,3}\/){0,3}(?:\d{1,2}\/){0,2}((?:19|20)\d\d)(?!\d)/gu;
const AIM = /(?<![\p{L}])(?:phan dau|muc tieu|phai dat|can dat|bao dam dat|dam bao dat|toi thieu|it nhat|tro len)(?![\p{L}])/u;
const ASSIGNED = /(?<![\p{L}])(?:giao(?! dich)|chi tieu)(?![\p{L}])/u;

/** Earlier results told in running text: "Năm 2021 đạt 67,64% (69/102 xã)". A year named again goes on with its own region. */
export function readBaselineText(text: string): BaselineReading[] {
  const plain = plainForm(text).replace(/\s/gu, ' ');
  const years = [...plain.matchAll(PAST)].map((match) => ({ index: match.index, year: match[1] ?? match[2] })).filter(({ year }, index, all) => year !== all[index - 1]?.year || index === 0);
  return years.flatMap((match, index) => {
    const [start, end] = [match.index, years[index + 1]?.index ?? plain.length];
    return readRegion(text.slice(start, end), plain.slice(start, end), match.year === undefined ? null : Number(match.year));
  });
}

function readRegion(text: string, plain: string, year: number | null): BaselineReading[] {
  const label = year === null ? 'Năm trước' : `Năm ${year}`;
  const noCases = NO_CASES.exec(plain);
  const reached = clausesIn(plain).flatMap(({ start, end }) => {
    const clause = plain.slice(start, end);
    const isAsked = AIM.test(clause) || (ASSIGNED.test(clause) && !/nhung|chi dat/u.test(clause));
    const stated = isAsked ? null : statedIn(text.slice(start, end), clause, REACHED);
    return stated ? [{ ...stated, end: start + stated.end }] : [];
  })[0];
  if (!reached) return noCases ? [withoutCases(label, year, sentenceAt(text, noCases.index))] : countedIn(text, plain, label, year);
  const rest = text.slice(reached.end);
  return [{ label, year, isWithoutCases: false, statedText: reached.text, statedValue: reached.value, parts: partsIn(rest, plainForm(rest)) }];
}

/** No share is printed, but a count or its fraction: "Năm 2022 có 69/102 xã", "đạt 1.250 hồ sơ". */
function countedIn(text: string, plain: string, label: string, year: number | null): BaselineReading[] {
  const end = /[.;](?=\s|$)/u.exec(plain)?.index ?? plain.length;
  const clause = plain.slice(0, end);
  if (AIM.test(clause) || ASSIGNED.test(clause)) return [];
  const stated = statedIn(text, clause, ANY_PERCENT) ?? reachedCount(text, clause);
  const parts = stated ? [] : partsIn(text.slice(0, end), clause);
  if (!stated && parts.length === 0) return [];
  return [{ label, year, isWithoutCases: false, statedText: stated?.text ?? parts[0]!.statedText, statedValue: stated?.value ?? null, parts }];
}

function reachedCount(text: string, clause: string): Stated | null {
  const match = REACHED_COUNT.exec(clause);
  const reading = match ? readNumber(match[1]!) : null;
  if (!match || reading?.kind !== 'number') return null;
  const end = match.index + match[0].length;
  return { text: text.slice(end - match[1]!.length - match[2]!.length, end), value: reading.value, end };
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
