import {
  addDecimals, asPercent, compareDecimals, compareFractions, fractionOf, impliedTarget, PERCENT, periodWindow, readingsOf, roundedValue, asFraction,
  type CalendarDate, type DecimalText, type Fraction, type PeriodWindow, type ReadTarget, type ReportingScheme, type TargetToJudge, type UnitLevel,
} from '#domain';
import type { LineBaseline, LineIndicator, LineRow, SharedUnits, TargetRow } from '../queries/line-rows.query.js';

/** A target with what it is held against worked out: a value, or the readings nobody has decided between (RULES.md I9). */
export interface ResolvedTarget extends TargetRow {
  readonly judged: TargetToJudge;
  /** Null while undecided. */
  readonly appliedValue: DecimalText | Fraction | null;
}

/** The first baseline with a figure, as target readings take it. */
function baselineValues(baselines: readonly LineBaseline[], measureUnit: string): { stated: DecimalText | null; computed: Fraction | null } {
  const baseline = baselines.find(({ stated, numerator }) => stated !== null || numerator !== null);
  if (baseline === undefined) return { stated: null, computed: null };
  const { stated, numerator, denominator } = baseline;
  const computed = numerator === null || denominator === null ? null : fractionOf(numerator, denominator);
  return { stated, computed: computed === null || measureUnit !== PERCENT ? computed : asPercent(computed) };
}

export function resolveTarget(target: TargetRow, baselines: readonly LineBaseline[]): ResolvedTarget {
  const { id, appliedComparator: comparator, purpose, isEachUnit, decision } = target;
  const base = { id, comparator, purpose, isEachUnit };
  const settled = (value: DecimalText | Fraction): ResolvedTarget => ({ ...target, judged: { ...base, value }, appliedValue: value });
  if (target.valueKind === 'absolute') return settled(target.value);
  const readings = readingsOf(target, baselineValues(baselines, target.measureUnit));
  if (decision !== null) {
    // What was decided is kept rounded; as long as it is still what the reading gives, the exact value judges (RULES.md I6).
    const decided = readings.find(({ reading, value }) => reading === decision.reading && compareDecimals(value, decision.value) === 0);
    return settled(decided?.exact ?? decision.value);
  }
  const [first, ...others] = readings;
  // An increase that says whether points or percent are meant is open only while its bases differ.
  if (first !== undefined && target.valueKind !== 'increaseUnresolved' && others.every((other) => isSame(first, other))) return settled(first.exact);
  return { ...target, judged: { ...base, value: target.value, undecidedReadings: readings }, appliedValue: null };
}

const isSame = (left: ReadTarget, right: ReadTarget): boolean => compareFractions(left.exact, right.exact) === 0;

/** What a target says about a day, a period and the unit level; all a line's targets are found with it. */
export interface TargetFinder {
  /** Targets that concern a line: its own, and those for all of other lines of the same indicator that expect the same units (RULES.md I10). */
  of(line: LineRow): readonly ResolvedTarget[];
}

export function targetFinder(lines: readonly LineRow[], rows: readonly TargetRow[], sharing: readonly SharedUnits[], fits: (target: TargetRow) => boolean): TargetFinder {
  const baselines = new Map(lines.map((line) => [line.assignmentId, line.baselines]));
  const shared = new Set(sharing.map(({ assignmentId, otherId }) => `${assignmentId} ${otherId}`));
  const byIndicator = new Map<string, ResolvedTarget[]>();
  for (const row of rows.filter(fits)) {
    const resolved = resolveTarget(row, baselines.get(row.assignmentId) ?? []);
    const known = byIndicator.get(row.indicatorId);
    if (known === undefined) byIndicator.set(row.indicatorId, [resolved]);
    else known.push(resolved);
  }
  return {
    of: ({ assignmentId, indicator }) =>
      (byIndicator.get(indicator.id) ?? []).filter(
        (target) => target.assignmentId === assignmentId || (target.scopeKind === 'all' && shared.has(`${assignmentId} ${target.assignmentId}`)),
      ),
  };
}

/** A milestone holds for its own period; a target of a year for every period in it; one without a period always. */
export function fitsPeriod(scheme: ReportingScheme, cutOffOn: CalendarDate): (target: Pick<TargetRow, 'periodKey' | 'purpose'>) => boolean {
  return ({ periodKey, purpose }) => {
    if (periodKey === null) return true;
    const window = windowOf(scheme, periodKey);
    if (window === null) return false;
    return purpose === 'milestone' ? window.cutOffOn === cutOffOn : window.startOn <= cutOffOn && cutOffOn <= window.cutOffOn;
  };
}

function windowOf(scheme: ReportingScheme, periodKey: string): PeriodWindow | null {
  try {
    return periodWindow(scheme, periodKey);
  } catch {
    return null;
  }
}

/** How closely a target fits a unit: its own before its group's, its level's and everybody's. */
export const CLOSENESS = { all: 0, level: 1, group: 2, unit: 3 } as const;

export interface UnitPlace {
  readonly id: string;
  readonly level: UnitLevel;
}

/** Of a line's targets those that hold for one unit by itself: the closest ones of each purpose. */
export function targetsOfUnit(targets: readonly ResolvedTarget[], unit: UnitPlace, members: ReadonlyMap<string, ReadonlySet<string>>): ResolvedTarget[] {
  const holding = targets.filter(({ scopeKind, scopeUnit, scopeLevel, scopeGroup }) => {
    if (scopeKind === 'unit') return scopeUnit?.id === unit.id;
    if (scopeKind === 'level') return scopeLevel === unit.level;
    return scopeKind === 'all' || (members.get(scopeGroup!.id)?.has(unit.id) ?? false);
  });
  return closest(holding, ({ scopeKind }) => CLOSENESS[scopeKind]);
}

/** Whether a target that is for no single unit holds for each of some units; for no units at all only one for all does. */
export function holdsForAll({ scopeKind, scopeGroup, scopeLevel }: ResolvedTarget, units: readonly { readonly id: string; readonly level: string }[], members: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (scopeKind === 'all') return true;
  if (units.length === 0) return false;
  return scopeKind === 'level' ? units.every(({ level }) => level === scopeLevel) : units.every(({ id }) => members.get(scopeGroup!.id)?.has(id) ?? false);
}

/** Those of the greatest closeness, purpose by purpose. */
export function closest(targets: readonly ResolvedTarget[], closenessOf: (target: ResolvedTarget) => number): ResolvedTarget[] {
  return targets.filter((target) => targets.every((other) => other.purpose !== target.purpose || closenessOf(other) <= closenessOf(target)));
}

export interface UnitWithTarget {
  readonly unitId: string;
  readonly numerator: DecimalText | null;
  readonly denominator: DecimalText | null;
}

export const IMPLIED_ID = 'implied';

/**
 * What the targets of single units mean for all of them together (RULES.md I17), null where there are none: shares weighed by
 * their denominators, counts added up.
 */
export function impliedOf(indicator: LineIndicator, targets: readonly ResolvedTarget[], units: readonly UnitWithTarget[]): TargetToJudge | null {
  const byUnit = new Map(targets.filter(({ scopeKind, purpose }) => scopeKind === 'unit' && purpose === 'assigned').map((target) => [target.scopeUnit!.id, target]));
  const weighed = units.flatMap(({ unitId, denominator }) => {
    const target = byUnit.get(unitId);
    return denominator === null || target === undefined || target.appliedValue === null ? [] : [{ target: decimalOf(target.appliedValue), denominator, comparator: target.appliedComparator }];
  });
  const [first] = weighed;
  if (first === undefined) return null;
  const value = indicator.kind === 'count' ? fractionOf(addDecimals(...weighed.map(({ target }) => target))) : impliedTarget(weighed);
  if (value === null) return null;
  const isOne = weighed.every(({ comparator }) => comparator === first.comparator);
  return { id: IMPLIED_ID, comparator: isOne ? first.comparator : indicator.direction === 'higher' ? 'gte' : 'lte', value, purpose: 'assigned' };
}

const decimalOf = (value: DecimalText | Fraction): DecimalText => (typeof value === 'string' ? value : roundedValue(value, 12));

/** A target's figure for showing. */
export const shownValue = (value: DecimalText | Fraction): DecimalText => roundedValue(asFraction(value), 6);
