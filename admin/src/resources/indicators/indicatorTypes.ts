import type { Schemas } from '../../providers/schemas';

/** Decimals travel as text, exactly as the database holds them. */
export type Decimal = string;

export type StatusName = Schemas['IndicatorStatus'];
export type OverlayName = Schemas['IndicatorOverlay'];
export type Basis = Schemas['ResultBasis'];

/** In the order in which a reader looks for trouble. */
export const STATUS_NAMES = ['NOT_MET', 'NEAR', 'AMBIGUOUS', 'NOT_REPORTED', 'MET', 'INFORMATIVE', 'NO_CASES', 'NOT_APPLICABLE'] as const satisfies readonly StatusName[];

export type Indicator = Schemas['IndicatorView'];
export type JudgedTarget = Schemas['ScoreTargetView'];
export type TrendPoint = Schemas['TrendPointView'];
export type ScoreLine = Schemas['ScoreLineView'];
export type Scoreboard = Schemas['ScoreboardView'];
export type UnitScoreboard = Schemas['UnitScoreboardView'];
export type UnitIndicators = Schemas['UnitIndicatorsView'];
/** Of an activity: the line of an indicator that its words name. */
export type LinkedLine = Schemas['ActivityScoreLineView'];
export type LinkedIndicatorsAnswer = Schemas['ActivityIndicatorsView'];

export type Series = Schemas['SeriesView'];
export type SeriesPoint = Schemas['SeriesPointView'];
export type SeriesTarget = Schemas['SeriesTargetView'];
export type SeriesBreak = Schemas['SeriesBreakView'];

export type Ranking = Schemas['RankingView'];
export type RankedUnit = Schemas['RankedUnitView'];
export type HeatMap = Schemas['HeatMapView'];

export type EvaluationRound = Schemas['EvaluationRoundView'];
export type EvaluationRoundDetail = Schemas['EvaluationRoundDetailView'];
export type EvaluationResult = Schemas['EvaluationResultView'];

export type IndicatorPeriod = Schemas['IndicatorPeriodView'];
export type ReportRow = Schemas['ReportRowView'];
