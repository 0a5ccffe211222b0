import type { DecimalText } from './exact-number.js';
import { addFractions, compareFractions, fractionOf, subtractFractions, type Fraction } from './fraction.js';
import type { Direction, IndicatorKind } from './measurement.js';
import type { TargetToJudge } from './judged-target.js';
import { asFraction, measuredValue, meets } from './ratio.js';
import type { RolledUp } from './roll-up.js';
import type { TargetReading } from './target.js';
import { conflictingTargets } from './target-conflict.js';

/** One word for how an indicator stands (RULES.md I13). */
export const STATUSES = ['MET', 'NEAR', 'NOT_MET', 'NO_CASES', 'NOT_REPORTED', 'NOT_APPLICABLE', 'INFORMATIVE', 'AMBIGUOUS'] as const;
export type Status = (typeof STATUSES)[number];

/** What is to be known about the figures behind a status. */
export const OVERLAYS = ['PROVISIONAL', 'LATE', 'UNVERIFIED'] as const;
export type Overlay = (typeof OVERLAYS)[number];

export interface Measured {
  readonly figures: RolledUp;
  readonly kind: IndicatorKind;
  readonly measureUnit: string;
  /** Within so many points on the wrong side is "near"; null is off (RULES.md I13). */
  readonly nearMargin?: DecimalText | null;
}

export interface ReadingVerdict {
  readonly reading: TargetReading;
  readonly value: DecimalText;
  readonly status: Status;
}

export interface Verdict {
  readonly targetId: string;
  readonly status: Status;
  /** Of an ambiguous target each reading's own. */
  readonly readings: ReadingVerdict[];
  /** Of a target for each unit: how many units meet it, of those with a value. */
  readonly eachUnit: { readonly met: number; readonly of: number } | null;
}

export interface StatusQuestion extends Measured {
  readonly targets: readonly TargetToJudge[];
  /** The target that a person recorded as the one that speaks (RULES.md I10). */
  readonly headlineTargetId?: string | null;
  readonly isPeriodOver: boolean;
}

export interface StatusAnswer {
  /** Null while documents differ and nobody has recorded which one speaks. */
  readonly status: Status | null;
  readonly needsDecision: boolean;
  /** The target whose verdict it is; null without an assigned one, and while they differ. */
  readonly speakingTargetId: string | null;
  readonly overlays: Overlay[];
  readonly verdicts: Verdict[];
}

/** The value of rolled-up figures, null where no unit has one. */
export function valueOfFigures({ figures, kind, measureUnit }: Measured): Fraction | null {
  const { numerator, denominator } = figures;
  return numerator === null || denominator === null ? null : measuredValue({ numerator, denominator, kind, measureUnit });
}

/** How a line stands as a whole: the verdict on every target, and the one that speaks for it (RULES.md I10, I13). */
export function statusOf(question: StatusQuestion): StatusAnswer {
  const verdicts = question.targets.map((target) => verdictOn(target, question));
  const { status, speaking } = headlineOf(question, verdicts);
  return {
    status,
    needsDecision: status === null || status === 'AMBIGUOUS',
    speakingTargetId: speaking?.id ?? null,
    overlays: overlaysOf(question.figures, question.isPeriodOver && speaking?.isUnfinished !== true),
    verdicts,
  };
}

interface Headline {
  readonly status: Status | null;
  readonly speaking: TargetToJudge | null;
}

/** The targets asked about are for the same units and the same result: those that differ are in conflict. */
function headlineOf({ targets, headlineTargetId }: StatusQuestion, verdicts: readonly Verdict[]): Headline {
  const spokenFor = (target: TargetToJudge): Headline => ({ status: verdicts[targets.indexOf(target)]!.status, speaking: target });
  const recorded = targets.find(({ id }) => id === headlineTargetId);
  if (recorded) return spokenFor(recorded);
  // A scoring floor or what the document above asks stands beside the assigned target, not against it.
  const assigned = targets.filter(({ purpose = 'assigned' }) => purpose === 'assigned');
  const judging = assigned.filter(({ isForInformation }) => isForInformation !== true);
  const [first] = judging.length > 0 ? judging : assigned;
  if (!first) return { status: 'INFORMATIVE', speaking: null };
  const isContested = conflictingTargets(judging, (target) => target, () => true).length > 0;
  return isContested ? { status: null, speaking: null } : spokenFor(first);
}

/** The verdict on one target. */
export function verdictOn(target: TargetToJudge, measured: Measured): Verdict {
  const value = valueOfFigures(measured);
  const [none, targetId] = [{ readings: [], eachUnit: null }, target.id];
  if (!value) return { targetId, status: statusWithoutValue(measured.figures), ...none };
  if (target.isForInformation) return { targetId, status: 'INFORMATIVE', ...none };
  if (target.undecidedReadings) {
    const readings = target.undecidedReadings.map(({ reading, value: shown, exact }) => ({
      reading,
      value: shown,
      status: judged({ ...target, value: exact }, value, measured).status,
    }));
    return { targetId, status: 'AMBIGUOUS', readings, eachUnit: null };
  }
  return { targetId, readings: [], ...judged(target, value, measured) };
}

function judged(target: TargetToJudge, value: Fraction, measured: Measured): Pick<Verdict, 'status' | 'eachUnit'> {
  const nearMargin = target.nearMargin === undefined ? measured.nearMargin : target.nearMargin;
  if (!target.isEachUnit) return { status: statusOfValue(value, target, nearMargin), eachUnit: null };
  const { kind, measureUnit, figures } = measured;
  const statuses = figures.units.map((unit) => statusOfValue(measuredValue({ ...unit, kind, measureUnit }), target, nearMargin));
  const met = statuses.filter((status) => status === 'MET').length;
  const status = statuses.includes('NOT_MET') ? 'NOT_MET' : statuses.includes('NEAR') ? 'NEAR' : 'MET';
  return { status, eachUnit: { met, of: statuses.length } };
}

/** MET, NEAR or NOT_MET of an exact value (RULES.md I6). */
export function statusOfValue(
  value: Fraction,
  { comparator, value: target }: Pick<TargetToJudge, 'comparator' | 'value'>,
  nearMargin: DecimalText | null = null,
): Status {
  if (meets(value, comparator, target)) return 'MET';
  return nearMargin !== null && isWithin(value, asFraction(target), fractionOf(nearMargin)) ? 'NEAR' : 'NOT_MET';
}

function isWithin(value: Fraction, target: Fraction, margin: Fraction): boolean {
  return (
    compareFractions(value, subtractFractions(target, margin)) >= 0 && compareFractions(value, addFractions(target, margin)) <= 0
  );
}

/** Where no unit has a value: that nothing arose is said only when everybody said so (RULES.md I4). */
function statusWithoutValue(figures: RolledUp): Status {
  const { expectedUnits, reportedUnits, noCasesUnits, notAvailableUnits, notApplicableUnits } = figures;
  if (expectedUnits > 0 && notApplicableUnits === expectedUnits && reportedUnits === expectedUnits) return 'NOT_APPLICABLE';
  if (noCasesUnits > 0 && notAvailableUnits === 0 && reportedUnits === expectedUnits) return 'NO_CASES';
  return 'NOT_REPORTED';
}

/** In the order of OVERLAYS. */
export function overlaysOf(figures: RolledUp, isPeriodOver: boolean): Overlay[] {
  const holds: Record<Overlay, boolean> = {
    PROVISIONAL: !isPeriodOver || figures.reportedUnits < figures.expectedUnits || figures.carriedUnits > 0,
    LATE: figures.lateUnits > 0,
    UNVERIFIED: figures.unverifiedUnits > 0,
  };
  return OVERLAYS.filter((overlay) => holds[overlay]);
}

const SEVERITY: Readonly<Record<Status, number>> = {
  NOT_MET: 0,
  NEAR: 1,
  MET: 2,
  AMBIGUOUS: 3,
  INFORMATIVE: 3,
  NO_CASES: 4,
  NOT_REPORTED: 5,
  NOT_APPLICABLE: 6,
};

/** Whether a unit takes a place in a ranking; one without a value stands apart, neither first nor last. */
export function isRanked(status: Status): boolean {
  return SEVERITY[status] < SEVERITY.NO_CASES;
}

export interface Ranked {
  readonly status: Status;
  readonly value: Fraction | null;
}

/** Order of a ranking, the one to look at first in front: by status, then by the exact value, whichever way is worse. */
export function worstFirst(direction: Direction): (left: Ranked, right: Ranked) => number {
  return (left, right) => {
    const byStatus = SEVERITY[left.status] - SEVERITY[right.status];
    if (byStatus !== 0 || !left.value || !right.value) return byStatus;
    const byValue = compareFractions(left.value, right.value);
    return direction === 'higher' ? byValue : -byValue;
  };
}
