import { compareFractions } from './fraction.js';
import type { TargetToJudge } from './judged-target.js';
import { asFraction } from './ratio.js';
import { bearOnOneResult, type MeasureOfTarget } from './target-bearing.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { PeriodKey } from '../period/period-key.js';
import type { ReportingScheme } from '../period/reporting-scheme.js';
import type { ScopeKind } from './target.js';

/** Where and when a target holds. */
export interface PlacedTarget {
  readonly judged: TargetToJudge;
  readonly indicatorId: string;
  /** The line that lays it down; its leads are whom a target "for all" is for. */
  readonly lineId: string;
  readonly scopeKind: ScopeKind;
  readonly scopeUnitId: string | null;
  readonly scopeGroupId: string | null;
  readonly scopeLevel: string | null;
  readonly periodKey: PeriodKey | null;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
}

/** What is known of a plan's lines and groups when its targets are compared. */
export interface TargetGround {
  readonly year: number;
  readonly scheme: ReportingScheme;
  measureOf(indicatorId: string): MeasureOfTarget;
  sharesUnits(lineId: string, otherLineId: string): boolean;
  sharesMembers(groupId: string, otherGroupId: string): boolean;
}

/**
 * The targets of documents that contradict each other, each set for itself (RULES.md I10): assigned targets that are held
 * against the same result (`meet`) and ask for something else. What stands beside an assigned target – what a document
 * above asks, a milestone, a floor for scoring – contradicts nothing.
 */
export function conflictingTargets<Target>(targets: readonly Target[], judgedOf: (target: Target) => TargetToJudge, meet: (left: Target, right: Target) => boolean): Target[][] {
  const open = targets.filter((target) => (judgedOf(target).purpose ?? 'assigned') === 'assigned');
  const sets: Target[][] = [];
  for (const target of open) {
    const against = sets.filter((set) => set.some((other) => contradicts(judgedOf(target), judgedOf(other)) && meet(target, other)));
    for (const set of against) sets.splice(sets.indexOf(set), 1);
    sets.push([...against.flat(), target]);
  }
  const order = (target: Target) => targets.indexOf(target);
  return sets.filter(({ length }) => length > 1).map((set) => set.sort((left, right) => order(left) - order(right)));
}

/** Whether two targets are ever held against one result: the same indicator, some same unit, some same day and period. */
export function meetOn(ground: TargetGround): (left: PlacedTarget, right: PlacedTarget) => boolean {
  return (left, right) =>
    left.indicatorId === right.indicatorId &&
    startsBeforeEnd(left, right) && startsBeforeEnd(right, left) &&
    bearOnOneResult(periodOf(left), periodOf(right), ground.measureOf(left.indicatorId), ground.year, ground.scheme) &&
    haveUnitsInCommon(left, right, ground);
}

const periodOf = ({ periodKey, judged: { purpose = 'assigned' } }: PlacedTarget) => ({ periodKey, purpose });
const startsBeforeEnd = (one: PlacedTarget, other: PlacedTarget): boolean => other.validTo === null || one.validFrom <= other.validTo;

/** A target for a unit is an exception from that for its group, its level or all: only targets of one closeness contradict each other. */
function haveUnitsInCommon(left: PlacedTarget, right: PlacedTarget, { sharesUnits, sharesMembers }: TargetGround): boolean {
  if (left.scopeKind !== right.scopeKind || (left.lineId !== right.lineId && !sharesUnits(left.lineId, right.lineId))) return false;
  if (left.scopeKind === 'unit') return left.scopeUnitId === right.scopeUnitId;
  if (left.scopeKind === 'level') return left.scopeLevel === right.scopeLevel;
  return left.scopeKind === 'all' || left.scopeGroupId === right.scopeGroupId || sharesMembers(left.scopeGroupId!, right.scopeGroupId!);
}

function contradicts(left: TargetToJudge, right: TargetToJudge): boolean {
  if (left.comparator !== right.comparator || !left.isEachUnit !== !right.isEachUnit) return true;
  if (!left.undecidedReadings !== !right.undecidedReadings) return true;
  if (compareFractions(asFraction(left.value), asFraction(right.value)) !== 0) return true;
  // Two increases of the same figure say the same as long as they may be read alike.
  const [ways, others] = [left.undecidedReadings ?? [], right.undecidedReadings ?? []];
  return ways.length !== others.length || ways.some(({ reading, exact }, index) => others[index]!.reading !== reading || compareFractions(others[index]!.exact, exact) !== 0);
}

/** What of a plan's targets waits for, or had, a named person (RULES.md I9, I10). */
export interface PointsToDecide<Target> {
  readonly unread: Target[];
  readonly conflicts: { readonly targets: Target[]; readonly isDecided: boolean }[];
}

/** A target among those a plan is judged by. */
export interface TargetOfPlan extends PlacedTarget {
  readonly isHeadline: boolean;
  /** Of another plan of the same authority: a matter here only where it contradicts one of the plan's own. */
  readonly isBeside?: boolean;
}

/** The one list of what a person decides: every screen that counts it counts this. */
export function pointsToDecide<Target extends TargetOfPlan>(targets: readonly Target[], ground: TargetGround): PointsToDecide<Target> {
  const differing = (among: readonly Target[]) => conflictingTargets(among, ({ judged }) => judged, meetOn(ground));
  const isOwn = ({ isBeside }: Target) => isBeside !== true;
  return {
    unread: targets.filter((target) => isOwn(target) && target.judged.undecidedReadings),
    conflicts: differing(targets).filter((set) => set.some(isOwn)).map((set) => {
      const heads = set.filter(({ isHeadline }) => isHeadline);
      // Two plans may each have put another one at the head: then nothing is settled.
      return { targets: set, isDecided: heads.length > 0 && differing(heads).length === 0 };
    }),
  };
}

export const countOpenPoints = ({ unread, conflicts }: PointsToDecide<unknown>): number => unread.length + conflicts.filter(({ isDecided }) => !isDecided).length;
