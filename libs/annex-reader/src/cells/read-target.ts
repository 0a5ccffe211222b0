import { findFigures, plainForm, readNumber, readTargetWording, type Comparator, type DecimalText, type ReadFrom, type TargetWording, type ValueKind } from '#domain';
import type { Doubt, DoubtCode } from '../model/doubt.js';
import type { TargetReading } from '../model/reading.js';
import { oneLine } from './indicator-cells.js';

/** The words a target is read from: its cell first, and what they leave unsaid from the title, the heading and the basis. */
export interface TargetWords {
  readonly cell: string;
  readonly title: string;
  readonly heading: string;
  readonly basis: string;
  /** As the document prints it beside the row; null where it has no such column. */
  readonly measureUnit: string | null;
}

export interface TargetRead {
  readonly target: TargetReading | null;
  readonly doubts: readonly Doubt[];
}

const about = (code: DoubtCode, params: Doubt['params'] = {}): Doubt => ({ code, field: 'targets.0', params, place: null });
const shortened = (text: string): string => oneLine(text).slice(0, 200);

/**
 * The figure a row has to reach (RULES.md I3, I9). A blank cell stays without a target unless the title names one figure.
 *
 * @example readTarget({ cell: 'Tối thiểu 45', title: 'Tỷ lệ …', heading: '', basis: '', measureUnit: '%' }).target
 *   → { comparator: 'gte', readFrom: 'cell', value: '45', measureUnit: '%', valueKind: 'absolute', … }
 */
export function readTarget(words: TargetWords): TargetRead {
  if (words.cell === '') return fromTitle(words);
  const read = readCell(words.cell, words.measureUnit) ?? readCell(words.cell.replace(BRACKETS, ' ').trim(), words.measureUnit);
  if (!read) return { target: null, doubts: [about('targetUnreadable', { words: shortened(words.cell) })] };
  const said = comparatorFor(words, read);
  const valueKind = read.valueKind === 'absolute' ? (increaseIn(words.title, read.value) ?? 'absolute') : read.valueKind;
  const target: TargetReading = {
    purpose: 'assigned', ...said, valueKind, value: read.value, measureUnit: unitOf(words, read), isEachUnit: isForEach(words.cell) || isForEach(words.title), wording: oneLine(words.cell),
  };
  const isPart = readCell(words.cell, words.measureUnit) === null;
  return { target, doubts: [...doubtsOf(target, words.title), ...(isPart ? [about('targetUnreadable', { words: shortened(words.cell) })] : [])] };
}

/** "≥ 80 (trong đó cấp xã ≥ 70)": the figure before the brackets is the row's own; a person sees the other. */
const BRACKETS = /\([^()]{0,200}\)/gu;

function doubtsOf(target: TargetReading, title: string): Doubt[] {
  if (target.valueKind !== 'absolute') return [about('targetRelative', { value: target.value })];
  if (isDecrease(title) || isDecrease(target.wording)) return [about('targetRelative', { value: target.value })];
  return target.comparator === 'unstated' ? [about('comparatorUnstated', { value: target.value })] : [];
}

function readCell(cell: string, measureUnit: string | null): TargetWording | null {
  const read = readTargetWording(cell);
  if (read) return read;
  // "1,020" under "%" is no thousand, "12 345" is one number.
  const isPercent = measureUnit?.includes('%') === true;
  const number = readNumber(cell, { isPercent });
  return number.kind === 'number' ? { comparator: 'unstated', value: number.value, measureUnit: isPercent ? '%' : null, valueKind: 'absolute' } : null;
}

/** No target cell, or a blank one: a title with one percentage gives the target. */
function fromTitle({ title, heading, measureUnit }: TargetWords): TargetRead {
  const blank: TargetRead = { target: null, doubts: [about('targetBlank')] };
  const figures = findFigures(title).filter(({ value }) => value !== null);
  const [figure] = figures;
  // Without a column of targets, a title with several figures leaves open which is asked for.
  if (figures.length > 1 && heading === '') return { target: null, doubts: [about('targetUnreadable', { words: shortened(title) })] };
  if (figures.length !== 1 || !figure || figure.value === null) return blank;
  const valueKind = increaseIn(title, figure.value) ?? 'absolute';
  const target: TargetReading = {
    purpose: 'assigned', comparator: figure.comparator, readFrom: figure.comparator === 'unstated' ? 'none' : 'title', valueKind, value: figure.value,
    measureUnit: figure.measureUnit || (measureUnit ?? ''), isEachUnit: isForEach(title), wording: figure.quote,
  };
  return { target, doubts: [about('targetFromTitle', { words: figure.quote }), ...doubtsOf(target, title).filter(({ code }) => code === 'targetRelative')] };
}

/** "Tối thiểu" may stand beside the same figure in the title or the basis, or in the heading of the column, and not in the cell. */
function comparatorFor({ title, heading, basis }: TargetWords, read: TargetWording): { comparator: Comparator; readFrom: ReadFrom } {
  if (read.comparator !== 'unstated') return { comparator: read.comparator, readFrom: 'cell' };
  const inTitle = comparatorIn(title, read.value) ?? headingComparator(heading);
  if (inTitle) return { comparator: inTitle, readFrom: 'title' };
  const inBasis = comparatorIn(basis, read.value);
  return inBasis ? { comparator: inBasis, readFrom: 'basis' } : { comparator: 'unstated', readFrom: 'none' };
}

function comparatorIn(text: string, value: DecimalText): Comparator | null {
  const same = findFigures(text).find((figure) => figure.value === value && figure.comparator !== 'unstated');
  return same?.comparator ?? null;
}

const HEADING_COMPARATORS: readonly (readonly [Comparator, RegExp])[] = [
  ['gte', /(?:toi thieu|it nhat|khong thap hon|>=|≥)(?![\p{L}])/u],
  ['lte', /(?:toi da|khong qua|khong vuot qua|<=|≤)(?![\p{L}])/u],
];

function headingComparator(heading: string): Comparator | null {
  const plain = plainForm(heading);
  return HEADING_COMPARATORS.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/** A row whose title speaks of an increase over an earlier year; the title of a measured increase ("Tỷ lệ tăng …") says what is counted. */
const INCREASE = /(?<![\p{L}])(?:tang|nang)(?: them)?(?![\p{L}]).{0,200}?so voi/u;
const DECREASE = /(?<![\p{L}])giam(?: them)?(?![\p{L}]).{0,200}?so voi/u;
const MEASURED_CHANGE = /^[\s\-–•*+.\d)]{0,12}(?:muc|ty le|ti le|toc do|so|so luong|he so)? ?(?:cat )?(?:tang|giam)(?![\p{L}])/u;
const POINTS = /diem (?:phan tram|%)/u;

function increaseIn(title: string, value: DecimalText): ValueKind | null {
  const plain = plainForm(oneLine(title));
  if (!INCREASE.test(plain) || MEASURED_CHANGE.test(plain)) return null;
  const figures = findFigures(title).filter((figure) => figure.value !== null);
  if (figures.length > 0 && !figures.some((figure) => figure.value === value)) return null;
  return POINTS.test(plain) ? 'increasePoints' : 'increaseUnresolved';
}

function isDecrease(text: string): boolean {
  const plain = plainForm(oneLine(text));
  return DECREASE.test(plain) && !MEASURED_CHANGE.test(plain);
}

const EACH = /(?<![\p{L}])(?:mỗi|từng)\s+(?:phòng|cơ quan|đơn vị|địa phương|sở|ban|ngành|huyện|quận|xã|phường|thị trấn|thị xã|thành phố|UBND|ủy ban|uỷ ban|thôn|bản|trường|trạm|chi cục|trung tâm|bộ phận|cấp)(?![\p{L}])/iu;

/** "Mỗi đơn vị …": each of them has to reach it, not all together. */
const isForEach = (text: string): boolean => EACH.test(text);

function unitOf({ cell, title, heading, measureUnit }: TargetWords, read: TargetWording): string {
  if (read.measureUnit !== null) return read.measureUnit;
  const printed = measureUnit ?? unitInHeading(heading);
  if (printed !== null) return printed.includes('%') ? '%' : printed;
  const counted = /\d\s+([\p{L}]+(?: [\p{L}]+){0,2})(?:[\s.,/(]|$)/u.exec(cell)?.[1];
  if (counted !== undefined && !/^(?:trở|tro)\s/iu.test(counted)) return counted;
  return isShare(`${title} ${heading}`) ? '%' : '';
}

/** Words in brackets that say more of the figure, not what it is counted in. */
const NO_UNIT = /^(?:tối|ít|không|theo|cấp|toàn|một|nếu|trong|đến|của|năm|so|kể|trừ|bao|trên|dưới|tính|từ|quý|tháng|kèm|đã|chưa|xã|huyện|tỉnh|lũy|luỹ)(?:\s|$)/iu;

/** "Chỉ tiêu giao (%)", "Số điểm hỗ trợ (điểm)", "ĐVT: %" */
export function unitInHeading(heading: string): string | null {
  const bracketed = /\((?:đơn vị(?: tính)?|đvt)?:?\s*(%|\p{L}+(?: \p{L}+){0,2})\)/iu.exec(heading)?.[1];
  const named = /(?:đơn vị tính|đvt)\s*:\s*(%|\p{L}+(?: \p{L}+){0,2})/iu.exec(heading)?.[1];
  return named ?? (bracketed !== undefined && !NO_UNIT.test(bracketed) ? bracketed : null) ?? (heading.includes('%') ? '%' : null);
}

const isShare = (text: string): boolean => /(?:ty le|ti le|muc do hai long|phan tram)(?![\p{L}])/u.test(plainForm(text));
