import type { Schemas } from '../../../providers/schemas';

/** Numbers of a document's list that no line names a place for, below the highest that is named. */
export type OrdinalGap = Schemas['IndicatorGapView'];
/** What one document, or one plan below it, asks of the indicator. */
export type CascadeLevel = Schemas['CascadeLevelView'];
export type Cascade = Schemas['CascadeView'];
/** How many plans of the year, at how many levels, have an indicator. */
export type Repeat = Schemas['IndicatorRepeatView'];
