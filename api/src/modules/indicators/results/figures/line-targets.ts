import {
  addDecimals, asFraction, fractionOf, impliedTarget, isAskedTogether, judgedTarget, roundedValue,
  type Bearing, type CalendarDate, type DecimalText, type Fraction, type TargetOfPlan, type TargetToJudge, type UnitLevel,
} from '#domain';
import { baselineValues, type SharedUnits } from '../../annex/index.js';
import { groupedBy } from '../../annex/queries/grouped-by.js';
import type { LineBaseline, LineIndicator, LineRow, TargetRow } from '../queries/line-rows.query.js';

/** A target with what it is held against worked out: a value, or the readings nobody has decided between (RULES.md I9). */
export interface ResolvedTarget extends TargetRow {
  readonly judged: TargetToJudge;
  /** Null while undecided. */
  readonly appliedValue: DecimalText | Fraction | null;
  /** Of a verdict on an amount the end of the period it is set for. */
  readonly untilOn: CalendarDate | null;
}

const VERDICT: Bearing = { isForInformation: false, isUnfinished: false, untilOn: null };

export function resolveTarget(target: TargetRow, baselines: readonly LineBaseline[], { isForInformation, isUnfinished, untilOn }: Bearing = VERDICT): ResolvedTarget {
  const stated = judgedTarget(target, baselineValues(target.measureUnit, baselines));
  const margin = target.beside === undefined ? {} : { nearMargin: target.beside.nearMargin };
  const judged = { ...stated, ...margin, ...(isForInformation ? { isForInformation } : {}), ...(isUnfinished ? { isUnfinished } : {}) };
  return { ...target, judged, appliedValue: judged.undecidedReadings ? null : judged.value, untilOn };
}

/** Where and when a target holds, as conflicts are found. */
export function placedTarget<Target extends TargetRow>(target: Target, judged: TargetToJudge): TargetOfPlan {
  const { indicatorId, assignmentId: lineId, scopeKind, scopeUnit, scopeGroup, scopeLevel, periodKey, validFrom, validTo, isHeadline, beside: other } = target;
  return { judged, indicatorId, lineId, scopeKind, scopeUnitId: scopeUnit?.id ?? null, scopeGroupId: scopeGroup?.id ?? null, scopeLevel, periodKey, validFrom, validTo, isHeadline, isBeside: other !== undefined };
}

export function isInForce({ validFrom, validTo }: Pick<TargetRow, 'validFrom' | 'validTo'>, on: CalendarDate): boolean {
  return validFrom <= on && (validTo === null || on <= validTo);
}

/** All a line's targets are found with it. */
export interface TargetFinder {
  /** Targets that concern a line: its own, those for all or for a unit of other lines of the same indicator that expect some of the same units, and what other plans ask of these (RULES.md I10). */
  of(line: LineRow): readonly ResolvedTarget[];
}

/** `bearingOf` says how a target bears on what is asked, null where it does not. */
export function targetFinder(lines: readonly LineRow[], rows: readonly TargetRow[], sharing: readonly SharedUnits[], bearingOn: (target: TargetRow, line: LineRow) => Bearing | null): TargetFinder {
  const byId = new Map(lines.map((line) => [line.assignmentId, line]));
  const shared = new Set(sharing.map(({ assignmentId, otherId }) => `${assignmentId} ${otherId}`));
  const resolved = rows.flatMap((row): ResolvedTarget[] => {
    const line = byId.get(row.assignmentId);
    const bearing = line === undefined ? null : bearingOn(row, line);
    return bearing === null ? [] : [resolveTarget(row, line!.baselines, bearing)];
  });
  const byIndicator = new Map([...groupedBy(resolved, ({ indicatorId }) => indicatorId)].map(([id, targets]) => [id, targets.map((target) => beside(target, targets))]));
  return {
    of: (line) => {
      const { assignmentId, indicator } = line;
      const found = (byIndicator.get(indicator.id) ?? []).filter(
        ({ assignmentId: own, scopeKind, beside: other }) => own === assignmentId || ((other !== undefined || scopeKind === 'all' || scopeKind === 'unit') && shared.has(`${assignmentId} ${own}`)),
      );
      return line.asksOthers === true ? ofPart(found, line) : found;
    },
  };
}

/** A line's targets as one unit of several, or some of them, are judged: what is asked of all together is only shown there (RULES.md I7). */
export function ofPart(targets: readonly ResolvedTarget[], { indicator }: LineRow): ResolvedTarget[] {
  return targets.map((target) => (isAskedTogether(target, indicator) ? { ...target, untilOn: null, judged: { ...target.judged, isForInformation: true, isUnfinished: false } } : target));
}

/** Of several periods that an amount is set for, the one that ends first is what the sum so far is held against. */
function beside(target: ResolvedTarget, targets: readonly ResolvedTarget[]): ResolvedTarget {
  const { untilOn, purpose, scopeKind, judged } = target;
  const isLater = untilOn !== null && targets.some((other) => other.untilOn !== null && other.purpose === purpose && other.scopeKind === scopeKind && other.untilOn < untilOn);
  return isLater ? { ...target, untilOn: null, judged: { ...judged, isForInformation: true } } : target;
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
  const byUnit = new Map(targets.filter(({ scopeKind, purpose, beside: other }) => other === undefined && scopeKind === 'unit' && purpose === 'assigned').map((target) => [target.scopeUnit!.id, target]));
  const weighed = units.flatMap(({ unitId, denominator }) => {
    const target = byUnit.get(unitId);
    return denominator === null || target === undefined || target.appliedValue === null ? [] : [{ target: decimalOf(target.appliedValue), denominator, comparator: target.appliedComparator }];
  });
  const isForInformation = [...byUnit.values()].some(({ judged }) => judged.isForInformation);
  const isUnfinished = [...byUnit.values()].some(({ judged }) => judged.isUnfinished);
  const [first] = weighed;
  if (first === undefined) return null;
  const value = indicator.kind === 'count' ? fractionOf(addDecimals(...weighed.map(({ target }) => target))) : impliedTarget(weighed);
  if (value === null) return null;
  const isOne = weighed.every(({ comparator }) => comparator === first.comparator);
  return { id: IMPLIED_ID, comparator: isOne ? first.comparator : indicator.direction === 'higher' ? 'gte' : 'lte', value, purpose: 'assigned', isForInformation, isUnfinished };
}

const decimalOf = (value: DecimalText | Fraction): DecimalText => (typeof value === 'string' ? value : roundedValue(value, 12));

/** A target's figure for showing. */
export const shownValue = (value: DecimalText | Fraction): DecimalText => roundedValue(asFraction(value), 6);
