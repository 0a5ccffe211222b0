import { compareDecimals, type DecimalText } from './exact-number.js';
import { compareFractions, type Fraction } from './fraction.js';
import type { AppliedComparator } from './ratio.js';
import { readingsOf, type BaselineValues, type Purpose, type ReadTarget, type TargetReading, type ValueKind } from './target.js';

/** A target as it is judged. Undecided readings make it ambiguous; without them `value` holds. */
export interface TargetToJudge {
  readonly id: string;
  readonly comparator: AppliedComparator;
  readonly value: DecimalText | Fraction;
  readonly purpose?: Purpose;
  readonly isEachUnit?: boolean;
  /** Of an increase nobody has decided about: what it may mean; an empty list where there is no baseline (RULES.md I9). */
  readonly undecidedReadings?: readonly ReadTarget[] | null;
  /** Shown beside the result without a verdict. */
  readonly isForInformation?: boolean;
  /** Of a sum that still grows: its verdict is provisional. */
  readonly isUnfinished?: boolean;
  /** Of its own plan, where several plans are judged together; left out: that of the question. */
  readonly nearMargin?: DecimalText | null;
}

export interface StatedTarget {
  readonly id: string;
  readonly appliedComparator: AppliedComparator;
  readonly purpose: Purpose;
  readonly isEachUnit: boolean;
  readonly valueKind: ValueKind;
  readonly value: DecimalText;
  readonly decision: { readonly reading: TargetReading; readonly value: DecimalText } | null;
}

/** What a stated target is held against: its figure, what a person decided it means, or every reading while nobody has (RULES.md I9). */
export function judgedTarget({ id, appliedComparator: comparator, purpose, isEachUnit, valueKind, value, decision }: StatedTarget, baseline: BaselineValues): TargetToJudge {
  const base = { id, comparator, purpose, isEachUnit };
  if (valueKind === 'absolute') return { ...base, value };
  const readings = readingsOf({ value, valueKind }, baseline);
  if (decision !== null) {
    // What was decided is kept rounded; as long as it is still what the reading gives, the exact value judges (RULES.md I6).
    const decided = readings.find((one) => one.reading === decision.reading && compareDecimals(one.value, decision.value) === 0);
    return { ...base, value: decided?.exact ?? decision.value };
  }
  const [first, ...others] = readings;
  // An increase that says whether points or percent are meant is open only while its bases differ.
  const isPlain = first !== undefined && valueKind !== 'increaseUnresolved' && others.every((other) => compareFractions(first.exact, other.exact) === 0);
  return isPlain ? { ...base, value: first.exact } : { ...base, value, undecidedReadings: readings };
}
