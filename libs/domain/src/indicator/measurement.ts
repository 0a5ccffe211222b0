import { compareDecimals, decimalPlaces, isDecimalText, multiplyDecimals, plainDecimal, type DecimalText } from './exact-number.js';

/** A figure, or the word for why there is none (RULES.md I4). A missing measurement is no state: it is no row. */
export const MEASUREMENT_STATES = ['VALUE', 'NO_CASES', 'NOT_AVAILABLE', 'NOT_APPLICABLE'] as const;
export type MeasurementState = (typeof MEASUREMENT_STATES)[number];

/** ratio: n of d; shareOfUnits: each unit answers yes (1/1) or no (0/1); count: a sum, d is 1; survey: n satisfied of d asked. */
export const INDICATOR_KINDS = ['ratio', 'shareOfUnits', 'count', 'survey'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** flow: what happened in the period, summed; stock: how things stand at its end, the latest counts (RULES.md I7). */
export const ACCUMULATIONS = ['flow', 'stock'] as const;
export type Accumulation = (typeof ACCUMULATIONS)[number];

/** Which way is better. */
export const DIRECTIONS = ['higher', 'lower'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The states of a unit's report of one period (RULES.md I12). */
export const MEASUREMENT_REPORT_STATES = ['draft', 'submitted', 'returned', 'verified', 'locked', 'handedOver'] as const;
export type MeasurementReportState = (typeof MEASUREMENT_REPORT_STATES)[number];

/** What was handed in counts; what is being written or was given back does not. */
export function isCountedState(state: MeasurementReportState): boolean {
  return state === 'submitted' || state === 'verified' || state === 'locked';
}

export interface Figure {
  readonly state: MeasurementState;
  readonly numerator: DecimalText | null;
  readonly denominator: DecimalText | null;
  readonly reason?: string | null;
}

export const FIGURE_PROBLEM_CODES = [
  'required',
  'notNumber',
  'negative',
  'denominatorZero',
  'denominatorNotOne',
  'notWhole',
  'notYesNo',
  'tooLarge',
  'tooManyDecimals',
  'reasonRequired',
  'numbersNotAllowed',
  'unknownState',
] as const;
export type FigureProblemCode = (typeof FIGURE_PROBLEM_CODES)[number];

export interface FigureProblem {
  readonly field: 'numerator' | 'denominator' | 'reason' | 'state';
  readonly code: FigureProblemCode;
}

/** What the column numeric(20, 4) holds without rounding. */
const MOST_DECIMALS = 4;
const TOO_LARGE = '10000000000000000';
const NEEDS_REASON: ReadonlySet<MeasurementState> = new Set(['NOT_AVAILABLE', 'NOT_APPLICABLE']);

/**
 * What keeps a figure from being saved (RULES.md I4); empty when nothing does. The denominator of a count or of a unit's
 * yes or no is 1 and may be left out: `completedFigure` puts it in.
 */
export function figureProblems(figure: Figure, kind: IndicatorKind): FigureProblem[] {
  if (!MEASUREMENT_STATES.includes(figure.state)) return [{ field: 'state', code: 'unknownState' }];
  if (figure.state === 'VALUE') return valueProblems(completedFigure(figure, kind), kind);
  const problems = (['numerator', 'denominator'] as const)
    .filter((field) => isGiven(figure[field]))
    .map((field): FigureProblem => ({ field, code: 'numbersNotAllowed' }));
  if (NEEDS_REASON.has(figure.state) && !figure.reason?.trim()) problems.push({ field: 'reason', code: 'reasonRequired' });
  return problems;
}

const isGiven = (text: string | null): text is string => text !== null && text !== '';
const hasUnitDenominator = (kind: IndicatorKind): boolean => kind === 'count' || kind === 'shareOfUnits';

/** The figure with the denominator that its kind always has. */
export function completedFigure(figure: Figure, kind: IndicatorKind): Figure {
  if (figure.state !== 'VALUE' || !hasUnitDenominator(kind) || isGiven(figure.denominator)) return figure;
  return { ...figure, denominator: '1' };
}

function valueProblems({ numerator, denominator }: Figure, kind: IndicatorKind): FigureProblem[] {
  const numeratorCode = numberProblem(numerator) ?? kindProblem(numerator!, kind);
  const denominatorCode = numberProblem(denominator) ?? denominatorProblem(denominator!, kind);
  return [
    ...(numeratorCode ? [{ field: 'numerator' as const, code: numeratorCode }] : []),
    ...(denominatorCode ? [{ field: 'denominator' as const, code: denominatorCode }] : []),
  ];
}

function numberProblem(text: string | null): FigureProblemCode | null {
  if (!isGiven(text)) return 'required';
  if (!isDecimalText(text)) return 'notNumber';
  if (compareDecimals(text, '0') < 0) return 'negative';
  if (compareDecimals(text, TOO_LARGE) >= 0) return 'tooLarge';
  return decimalPlaces(text) > MOST_DECIMALS ? 'tooManyDecimals' : null;
}

function kindProblem(numerator: DecimalText, kind: IndicatorKind): FigureProblemCode | null {
  if (kind !== 'shareOfUnits') return null;
  if (decimalPlaces(numerator) > 0) return 'notWhole';
  return compareDecimals(numerator, '1') > 0 ? 'notYesNo' : null;
}

function denominatorProblem(denominator: DecimalText, kind: IndicatorKind): FigureProblemCode | null {
  if (compareDecimals(denominator, '0') === 0) return 'denominatorZero';
  return hasUnitDenominator(kind) && plainDecimal(denominator) !== '1' ? 'denominatorNotOne' : null;
}

/** What a figure is asked about before it is handed in; each needs a word of explanation, none keeps it from being saved. */
export const DOUBTS = ['numeratorAboveDenominator', 'tenTimesPrevious', 'tenthOfPrevious', 'cumulativeFalls', 'zeroOfMany'] as const;
export type Doubt = (typeof DOUBTS)[number];

export interface DoubtContext {
  readonly kind: IndicatorKind;
  /** The figure of the period before; where that has no value, `sameLastYear` speaks instead. */
  readonly previous?: Figure | null;
  readonly sameLastYear?: Figure | null;
  /** Sums of the year before and after this figure, where what is typed is the sum so far. */
  readonly cumulative?: { readonly before: Figure | null; readonly after: Figure | null };
}

const MANY = '10';

/** In the order of DOUBTS. @example doubtsOf({ state: 'VALUE', numerator: '41', denominator: '40' }, { kind: 'ratio' }) → ['numeratorAboveDenominator'] */
export function doubtsOf(figure: Figure, { kind, previous, sameLastYear, cumulative }: DoubtContext): Doubt[] {
  const value = valueOf(figure, kind);
  if (!value) return [];
  const before = valueOf(previous, kind) ?? valueOf(sameLastYear, kind);
  const isShare = !hasUnitDenominator(kind);
  // Of a share both its counts are held against the period before: 3000/3100 after 300/1000 is the slip of one key as well.
  const sizes = kind === 'shareOfUnits' || !before ? [] : sizesOf(value, before, isShare);
  const found: Record<Doubt, boolean> = {
    numeratorAboveDenominator: isShare && compareDecimals(value.numerator, value.denominator) > 0,
    tenTimesPrevious: sizes.some(([size, sizeBefore]) => compareDecimals(size, multiplyDecimals(sizeBefore, '10')) >= 0),
    tenthOfPrevious: sizes.some(([size, sizeBefore]) => compareDecimals(multiplyDecimals(size, '10'), sizeBefore) <= 0),
    cumulativeFalls: falls(valueOf(cumulative?.before, kind), valueOf(cumulative?.after, kind)),
    // 0/40 is a true 0 % (I4); it is asked about only where there was something before.
    zeroOfMany: isShare && isZero(value.numerator) && compareDecimals(value.denominator, MANY) >= 0 && !!before && !isZero(before.numerator),
  };
  return DOUBTS.filter((doubt) => found[doubt]);
}

/** Now and before, where there was something; that of many there are none now is a doubt of its own (zeroOfMany). */
function sizesOf(value: Counts, before: Counts, isShare: boolean): [DecimalText, DecimalText][] {
  const numerators: [DecimalText, DecimalText][] = isShare && isZero(value.numerator) ? [] : [[value.numerator, before.numerator]];
  const pairs: [DecimalText, DecimalText][] = isShare ? [[value.denominator, before.denominator], ...numerators] : numerators;
  return pairs.filter(([, sizeBefore]) => compareDecimals(sizeBefore, '0') > 0);
}

const isZero = (text: DecimalText): boolean => compareDecimals(text, '0') === 0;

interface Counts {
  readonly numerator: DecimalText;
  readonly denominator: DecimalText;
}

function valueOf(figure: Figure | null | undefined, kind: IndicatorKind): Counts | null {
  if (!figure || figure.state !== 'VALUE') return null;
  const { numerator, denominator } = completedFigure(figure, kind);
  return isDecimalText(numerator) && isDecimalText(denominator) ? { numerator, denominator } : null;
}

function falls(before: Counts | null, after: Counts | null): boolean {
  if (!before || !after) return false;
  return compareDecimals(after.numerator, before.numerator) < 0 || compareDecimals(after.denominator, before.denominator) < 0;
}
