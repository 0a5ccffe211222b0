import {
  fractionOf, formatDecimal, formatMeasured, measuredValue, NUMBER_MARKS, type Comparator, type IndicatorKind, type Overlay, type Status,
} from '#domain';

/** RULES.md I13 in the words of the screens, for paper. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  MET: 'Đạt',
  NEAR: 'Gần đạt',
  NOT_MET: 'Chưa đạt',
  NO_CASES: 'Không phát sinh',
  NOT_REPORTED: 'Chưa có số liệu',
  NOT_APPLICABLE: 'Không áp dụng',
  INFORMATIVE: 'Chỉ theo dõi',
  AMBIGUOUS: 'Cần quyết định cách hiểu',
};

export const OVERLAY_WORDS: Readonly<Record<Overlay, string>> = { PROVISIONAL: 'tạm tính', LATE: 'nộp trễ', UNVERIFIED: 'chưa xác minh' };

const SIGNS: Readonly<Record<Comparator, string>> = { gte: '≥', gt: '>', eq: '=', lte: '≤', lt: '<', unstated: '' };
const marks = NUMBER_MARKS.vi;

const withUnit = (text: string, measureUnit: string): string => (measureUnit === '' ? text : `${text} ${measureUnit}`);

/** "≥ 95 %". */
export function targetWords(comparator: Comparator, value: string, measureUnit: string): string {
  return `${SIGNS[comparator]} ${withUnit(formatMeasured(fractionOf(value), marks), measureUnit)}`.trim();
}

export interface PrintedSums {
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly kind: IndicatorKind;
  readonly measureUnit: string;
}

/** "94,95 % (1.899/2.000)"; empty without figures. With the target, rounding never hides that it was missed (RULES.md I6). */
export function resultWords({ numerator, denominator, kind, measureUnit }: PrintedSums, judged?: { target: string | null; isMet: boolean }): string {
  if (numerator === null || denominator === null) return '';
  const value = formatMeasured(measuredValue({ numerator, denominator, kind, measureUnit }), marks, judged ?? {});
  if (kind === 'count') return withUnit(value, measureUnit);
  return `${withUnit(value, measureUnit)} (${formatDecimal(numerator, marks)}/${formatDecimal(denominator, marks)})`;
}

/** "−4,05"; empty when there is none. */
export function gapWords(gap: string | null): string {
  if (gap === null) return '';
  const sign = gap.startsWith('-') ? '−' : '+';
  return gap.replace('-', '') === '0' ? '0' : `${sign}${formatMeasured(fractionOf(gap.replace('-', '')), marks)}`;
}
