import { asPercent, computedBaseline, PERCENT, type BaselineValues, type Fraction } from '#domain';

interface BaselineNumbers {
  readonly isWithoutCases: boolean;
  readonly statedValue: string | null;
  readonly parts: readonly { readonly numerator: string; readonly denominator: string }[];
}

/** What a baseline's own counts give, in the unit of its words: percentages count in hundredths. */
export function computedIn(measureUnit: string, parts: BaselineNumbers['parts']): Fraction | null {
  const computed = computedBaseline(parts);
  return computed === null || measureUnit.trim() !== PERCENT ? computed : asPercent(computed);
}

/** The baseline an increase is held against: the first that has a figure (I9). */
export function baselineValues(measureUnit: string, baselines: readonly BaselineNumbers[]): BaselineValues {
  const [first] = baselines.filter(({ isWithoutCases, statedValue, parts }) => !isWithoutCases && (statedValue !== null || parts.length > 0));
  return { stated: first?.statedValue ?? null, computed: first === undefined ? null : computedIn(measureUnit, first.parts) };
}
