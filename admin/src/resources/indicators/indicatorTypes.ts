import type { AppliedComparator, Comparator, Direction, IndicatorKind, Overlay, ResultBasis, Status } from '#domain';
import type { LegalDocument, UnitRef } from '../../providers/apiTypes';

/** Decimals travel as text, exactly as the database holds them. */
export type Decimal = string;

/** In the order in which a reader looks for trouble. */
export const STATUS_NAMES = ['NOT_MET', 'NEAR', 'AMBIGUOUS', 'NOT_REPORTED', 'MET', 'INFORMATIVE', 'NO_CASES', 'NOT_APPLICABLE'] as const satisfies readonly Status[];
export type StatusName = Status;
export type OverlayName = Overlay;
export type Basis = ResultBasis;

export interface IndicatorRef {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly accumulation: 'flow' | 'stock';
  readonly direction: Direction;
  readonly measureUnit: string;
}

export interface Indicator extends IndicatorRef {
  readonly version: number;
  readonly numeratorText: string;
  readonly denominatorText: string | null;
  readonly note: string | null;
  readonly validFrom: string | null;
  readonly versions: readonly { readonly id: string; readonly validFrom: string | null; readonly validTo: string | null; readonly name: string; readonly kind: IndicatorKind }[];
  readonly assignmentCount: number;
}

export interface TargetReading {
  readonly reading: string;
  readonly value: Decimal;
  readonly status: StatusName;
}

export interface EachUnit {
  readonly met: number;
  readonly of: number;
}

export interface JudgedTarget {
  readonly targetId: string | null;
  readonly assignmentId: string | null;
  readonly purpose: 'assigned' | 'upstream' | 'milestone' | 'scoringFloor';
  readonly document: LegalDocument | null;
  readonly wording: string;
  readonly comparator: Comparator;
  readonly appliedComparator: Comparator;
  readonly valueKind: string;
  readonly value: Decimal;
  readonly appliedValue: Decimal | null;
  readonly measureUnit: string;
  readonly scope: { readonly kind: 'all' | 'unit' | 'group' | 'level'; readonly unit: UnitRef | null; readonly group: { readonly id: string; readonly name: string } | null; readonly level: string | null };
  readonly periodKey: string | null;
  readonly status: StatusName;
  readonly overlays: readonly OverlayName[];
  readonly gap: Decimal | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly isHeadline: boolean;
  readonly isImplied: boolean;
  readonly isEachUnit: boolean;
  readonly eachUnit: EachUnit | null;
  readonly readings: readonly TargetReading[];
}

export interface ReportedCounts {
  readonly expected: number;
  readonly reported: number;
  readonly withData: number;
  readonly noCases: number;
  readonly notAvailable: number;
  readonly notApplicable: number;
}

export interface TrendPoint {
  readonly periodKey: string;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
}

export interface ScoreLine {
  readonly kind: 'assignment' | 'whole';
  readonly key: string;
  readonly assignmentId: string | null;
  readonly rowId: string | null;
  readonly sheetId: string;
  readonly sheetTitle: string;
  readonly section: string | null;
  readonly printedNumber: string;
  readonly title: string;
  readonly indicator: IndicatorRef;
  readonly measureUnit: string;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly valueText: Decimal | null;
  readonly targets: readonly JudgedTarget[];
  readonly status: StatusName;
  readonly needsDecision: boolean;
  readonly overlays: readonly OverlayName[];
  readonly reported: ReportedCounts;
  readonly missingUnits: readonly UnitRef[];
  readonly missingCount: number;
  readonly eachUnit: EachUnit | null;
  readonly trend: readonly TrendPoint[];
  readonly baseline: { readonly text: string; readonly value: Decimal | null } | null;
}

export interface PlanName {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly ownerUnit: UnitRef;
}

export interface PeriodSpan {
  readonly startOn: string;
  readonly cutOffOn: string;
}

export interface Scoreboard {
  readonly plan: PlanName;
  readonly periodKey: string;
  readonly basis: Basis;
  readonly asOf: string;
  readonly unit: UnitRef | null;
  readonly scopeUnits: readonly UnitRef[];
  readonly window: PeriodSpan;
  readonly collectedKeys: readonly string[];
  readonly isPeriodOver: boolean;
  readonly lines: readonly ScoreLine[];
  readonly waitingDecisions: number;
}

export interface UnitScoreboard {
  readonly plan: PlanName;
  readonly periodKey: string;
  readonly window: PeriodSpan;
  readonly isPeriodOver: boolean;
  readonly lines: readonly ScoreLine[];
}

export interface UnitIndicators {
  readonly unit: UnitRef;
  readonly basis: Basis;
  readonly asOf: string;
  readonly plans: readonly UnitScoreboard[];
}

export type LinkedLine = ScoreLine & { readonly quote: string; readonly periodKey: string };

export interface SeriesPoint {
  readonly periodKey: string;
  readonly startOn: string;
  readonly cutOffOn: string;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly noCases: number;
  readonly notAvailable: number;
  readonly notApplicable: number;
  readonly reported: number;
  readonly expected: number;
  readonly status: StatusName;
}

export interface SeriesTarget {
  readonly targetId: string;
  /** Null while nobody has decided how to read it. */
  readonly value: Decimal | null;
  readonly measureUnit: string;
  readonly appliedComparator: Comparator;
  readonly wording: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly periodKey: string | null;
  readonly document: LegalDocument | null;
}

export interface SeriesBreak {
  readonly on: string;
  readonly kind: 'version' | 'succession';
  readonly text: string;
}

export interface Series {
  readonly indicator: IndicatorRef;
  readonly measureUnit: string;
  readonly unit: UnitRef | null;
  readonly points: readonly SeriesPoint[];
  readonly targets: readonly SeriesTarget[];
  readonly baselines: readonly { readonly label: string; readonly periodKey: string | null; readonly text: string; readonly value: Decimal | null }[];
  readonly breaks: readonly SeriesBreak[];
  readonly predecessors: readonly { readonly unit: UnitRef; readonly kind: 'merge' | 'split' | 'rename' | 'dissolve' | 'transfer'; readonly effectiveOn: string; readonly points: readonly SeriesPoint[] }[];
}

export interface RankedUnit {
  readonly rank: number;
  readonly unit: UnitRef;
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  readonly valueText: Decimal;
  readonly targetValue: Decimal | null;
  readonly status: StatusName;
  readonly overlays: readonly OverlayName[];
  readonly gap: Decimal | null;
}

export interface UnitWithReason {
  readonly unit: UnitRef;
  readonly reason: string | null;
}

export interface Ranking {
  readonly indicator: IndicatorRef;
  readonly assignmentId: string;
  readonly title: string;
  readonly measureUnit: string;
  readonly periodKey: string;
  readonly basis: Basis;
  readonly asOf: string;
  readonly window: PeriodSpan;
  readonly unit: UnitRef | null;
  readonly ranked: readonly RankedUnit[];
  readonly noCases: readonly UnitRef[];
  readonly notAvailable: readonly UnitWithReason[];
  readonly notApplicable: readonly UnitWithReason[];
  readonly missing: readonly UnitRef[];
}

export interface HeatMap {
  readonly periodKey: string;
  readonly asOf: string;
  readonly units: readonly UnitRef[];
  readonly indicators: readonly { readonly assignmentId: string; readonly indicatorId: string; readonly printedNumber: string; readonly title: string; readonly measureUnit: string }[];
  /** Unit, indicator, status, value as text, bits of the overlays in their order. */
  readonly cells: readonly (readonly [number, number, number, string | null, number])[];
  readonly statuses: readonly StatusName[];
  readonly overlays: readonly OverlayName[];
}

interface PersonName {
  readonly id: string;
  readonly fullName: string;
}

export interface EvaluationRound {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly periodKey: string;
  readonly basis: Basis;
  readonly asOf: string;
  readonly state: 'open' | 'locked';
  readonly reEvaluatesId: string | null;
  readonly reason: string | null;
  readonly createdAt: string;
  readonly createdBy: PersonName | null;
  readonly lockedAt: string | null;
  readonly lockedBy: PersonName | null;
}

export interface EvaluationResult {
  readonly assignmentId: string;
  readonly indicatorId: string;
  readonly printedNumber: string;
  readonly title: string;
  readonly unit: UnitRef | null;
  readonly targetId: string | null;
  readonly targetText: string;
  readonly targetValue: Decimal | null;
  readonly appliedComparator: AppliedComparator | Comparator | null;
  readonly isHeadline: boolean;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly status: StatusName;
  readonly overlays: readonly OverlayName[];
  readonly expectedUnits: number;
  readonly reportedUnits: number;
  readonly unitsWithData: number;
  readonly missingUnitNames: readonly string[];
}

export interface EvaluationRoundDetail extends EvaluationRound {
  readonly plan: PlanName;
  readonly isFrozen: boolean;
  readonly results: readonly EvaluationResult[];
}

export interface IndicatorPeriod {
  readonly id: string;
  readonly version: number;
  readonly periodKey: string;
  readonly startOn: string;
  readonly cutOffOn: string;
  readonly openedAt: string;
  readonly lockedAt: string | null;
}
