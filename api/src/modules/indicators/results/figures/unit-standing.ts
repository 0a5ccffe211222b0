import {
  holdAgainst, OVERLAYS, overlaysOf, statusOf,
  type DecimalText, type HeldSums, type HeldTarget, type Measured, type Overlay, type Status,
} from '#domain';
import type { LineRow } from '../queries/line-rows.query.js';
import type { UnitFigureRow } from '../queries/roll-up.sql.js';
import { shownValue, type ResolvedTarget } from './line-targets.js';

/** How one unit stands by itself. */
export interface UnitStanding {
  readonly status: Status;
  readonly overlays: Overlay[];
  /** Null without a value. */
  readonly sums: HeldSums | null;
  /** The target that speaks for it, where one does. */
  readonly target: ResolvedTarget | null;
}

export interface ToldGap {
  readonly targetValue: DecimalText | null;
  readonly gap: DecimalText | null;
}

/** Judges units of one line. */
export interface UnitJudge {
  standingOf(row: UnitFigureRow, targets: readonly ResolvedTarget[]): UnitStanding;
  toldGap(standing: UnitStanding): ToldGap;
}

const WORD = { NO_CASES: 'noCasesUnits', NOT_AVAILABLE: 'notAvailableUnits', NOT_APPLICABLE: 'notApplicableUnits' } as const;

/** What depends on the line or on a target alone is worked out once, for there may be thousands of units. */
export function unitJudge({ line, nearMargin, isPeriodOver }: { line: LineRow; nearMargin: DecimalText | null; isPeriodOver: boolean }): UnitJudge {
  const held = new Map<ResolvedTarget, HeldTarget & { shown: DecimalText }>();
  const holdOf = (target: ResolvedTarget, value: NonNullable<ResolvedTarget['appliedValue']>) => {
    const known = held.get(target);
    if (known !== undefined) return known;
    const made = { ...holdAgainst({ comparator: target.judged.comparator, value }, { kind: line.indicator.kind, measureUnit: line.measureUnit, nearMargin }), shown: shownValue(value) };
    held.set(target, made);
    return made;
  };
  const overlaysOfRow = overlaysByFlags(isPeriodOver);
  return {
    standingOf(row, targets) {
      const [only] = targets;
      const sums = sumsOf(row);
      if (targets.length === 1 && sums !== null && isPlain(only!) && only!.appliedValue !== null) {
        // What nearly every unit of thousands is: one value, one target, and nothing to choose between.
        return { status: holdOf(only!, only!.appliedValue).statusOf(sums), overlays: overlaysOfRow(row), sums, target: only! };
      }
      const headlineTargetId = targets.find(({ isHeadline }) => isHeadline)?.id ?? null;
      const { status, overlays, speakingTargetId } = statusOf({ ...measuredUnit(row, line, nearMargin), targets: targets.map(({ judged }) => judged), headlineTargetId, isPeriodOver });
      const target = targets.find(({ id }) => id === speakingTargetId) ?? null;
      return { status: status ?? (sums === null ? 'NOT_REPORTED' : 'AMBIGUOUS'), overlays, sums, target };
    },
    toldGap({ sums, target }) {
      const applied = target?.appliedValue ?? null;
      if (applied === null) return { targetValue: null, gap: null };
      const { shown, gapOf } = holdOf(target!, applied);
      return { targetValue: shown, gap: sums === null || target!.judged.isForInformation ? null : gapOf(sums, 6) };
    },
  };
}

/** One that gives a verdict with nothing more to be said about it. */
const isPlain = ({ purpose, judged }: ResolvedTarget): boolean => purpose === 'assigned' && !judged.isForInformation && !judged.isUnfinished;

const sumsOf = ({ numerator, denominator }: UnitFigureRow): HeldSums | null => (numerator === null || denominator === null ? null : { numerator, denominator });

/** Of one unit they hang on four answers alone: units with the same ones share a list. */
function overlaysByFlags(isPeriodOver: boolean): (row: UnitFigureRow) => Overlay[] {
  const known: Overlay[][] = [];
  return (row) => (known[(row.hasReported ? 1 : 0) + (row.isLate ? 2 : 0) + (row.isUnverified ? 4 : 0) + (row.isCarried ? 8 : 0)] ??= overlaysOf(figuresOfUnit(row), isPeriodOver));
}

export function measuredUnit(row: UnitFigureRow, line: LineRow, nearMargin: DecimalText | null): Measured {
  return { figures: figuresOfUnit(row), kind: line.indicator.kind, measureUnit: line.measureUnit, nearMargin };
}

function figuresOfUnit(row: UnitFigureRow): Measured['figures'] {
  const { unitId, numerator, denominator, state, hasReported, isLate, isUnverified, isCarried } = row;
  const words = { noCasesUnits: 0, notAvailableUnits: 0, notApplicableUnits: 0 };
  if (state !== null && state !== 'VALUE') words[WORD[state]] = 1;
  return {
    numerator, denominator, ...words, expectedUnits: 1, reportedUnits: hasReported ? 1 : 0, unitsWithData: state === 'VALUE' ? 1 : 0,
    missingUnitIds: hasReported ? [] : [unitId], lateUnits: isLate ? 1 : 0, unverifiedUnits: isUnverified ? 1 : 0, carriedUnits: isCarried ? 1 : 0,
    units: numerator === null || denominator === null ? [] : [{ unitId, unitPath: '', numerator, denominator }],
  };
}

/** Bit n stands for OVERLAYS[n]. */
export const overlayBits = (overlays: readonly Overlay[]): number => OVERLAYS.reduce((bits, overlay, index) => (overlays.includes(overlay) ? bits | (1 << index) : bits), 0);
