import {
  gapOf, OVERLAYS, overlaysOf, statusOf, statusOfValue,
  type DecimalText, type Fraction, type Measured, type Overlay, type Status,
} from '#domain';
import type { LineRow } from '../queries/line-rows.query.js';
import type { UnitFigureRow } from '../queries/roll-up.sql.js';
import { shownValue, type ResolvedTarget } from './line-targets.js';

/** How one unit stands by itself. */
export interface UnitStanding {
  readonly row: UnitFigureRow;
  readonly status: Status;
  readonly overlays: Overlay[];
  /** Null without a value. */
  readonly value: Fraction | null;
  /** The target that speaks for it, where one does. */
  readonly target: ResolvedTarget | null;
}

const WORD = { NO_CASES: 'noCasesUnits', NOT_AVAILABLE: 'notAvailableUnits', NOT_APPLICABLE: 'notApplicableUnits' } as const;

/** Judges units of one line; what depends on the line alone is worked out once, for there may be thousands. */
export function unitJudge({ line, nearMargin, isPeriodOver }: { line: LineRow; nearMargin: DecimalText | null; isPeriodOver: boolean }) {
  return (row: UnitFigureRow, targets: readonly ResolvedTarget[]): UnitStanding => {
    const only = targets.length === 1 ? targets[0]! : null;
    const value = valueOf(row);
    if (only !== null && value !== null && only.purpose === 'assigned' && !only.judged.undecidedReadings) {
      // What nearly every unit of thousands is: one value, one target, and nothing to choose between.
      return { row, status: statusOfValue(value, only.judged, nearMargin), overlays: overlaysOf(figuresOfUnit(row), isPeriodOver), value, target: only };
    }
    const measured = measuredUnit(row, line, nearMargin);
    const headlineTargetId = targets.find(({ isHeadline }) => isHeadline)?.id ?? null;
    const { status, overlays } = statusOf({ ...measured, targets: targets.map(({ judged }) => judged), headlineTargetId, isPeriodOver });
    const speaking = status === null ? null : (targets.find(({ id }) => id === headlineTargetId) ?? targets.find(({ purpose }) => purpose === 'assigned') ?? null);
    return { row, status: status ?? (value === null ? 'NOT_REPORTED' : 'AMBIGUOUS'), overlays, value, target: speaking };
  };
}

/** The database has multiplied already; its denominators are above 0. */
const valueOf = ({ valueNumerator, valueDenominator }: UnitFigureRow): Fraction | null =>
  valueNumerator === null || valueDenominator === null ? null : { numerator: valueNumerator, denominator: valueDenominator };

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

export function toldGap({ value, target }: UnitStanding): { targetValue: DecimalText | null; gap: DecimalText | null } {
  const applied = target?.appliedValue ?? null;
  return { targetValue: applied === null ? null : shownValue(applied), gap: applied === null || value === null ? null : gapOf(value, applied, 6) };
}

/** Bit n stands for OVERLAYS[n]. */
export const overlayBits = (overlays: readonly Overlay[]): number => OVERLAYS.reduce((bits, overlay, index) => (overlays.includes(overlay) ? bits | (1 << index) : bits), 0);
