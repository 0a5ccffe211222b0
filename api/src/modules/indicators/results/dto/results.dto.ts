import { RESULT_BASES, type ResultBasis } from '#domain';
import { ChoiceField, DateField, IdField, IntegerField, TextField } from '../../../../platform/http/index.js';

const PERIOD = { max: 10, description: 'The period asked for: one that the collected periods fill without a rest.', example: '2024-Q2' };
const BASIS = { isOptional: true, enumName: 'ResultBasis', description: 'The period alone (default), or the year up to its end.' };
const AS_OF = { isOptional: true, description: 'Only reports first handed in up to the end of this day count, with the figures they hold now: a correction after the lock shows on earlier days as well. What was true then is kept by a locked evaluation round. Today unless told.' };
const UNIT = { isOptional: true, description: 'Only this unit and all below it. 404 for a unit out of sight, 403 for one above the reader’s own.' };

export class ScoreboardQuery {
  @TextField(PERIOD) periodKey: string;
  @ChoiceField(RESULT_BASES, BASIS) basis: ResultBasis = 'period';
  @IdField(UNIT) unitId?: string;
  @DateField(AS_OF) asOf?: string;
}

export class RankingQuery extends ScoreboardQuery {
  @IdField() planId: string;
  @IdField({ isOptional: true, description: 'The line ranked; all lines of the indicator in the plan together unless told.' }) assignmentId?: string;
}

export class SeriesQuery {
  @IdField({ isOptional: true, description: 'Figures collected by this plan; by all plans in sight unless told.' }) planId?: string;
  @IdField({ isOptional: true, description: 'Only the units of this line.' }) assignmentId?: string;
  @IdField(UNIT) unitId?: string;
  @IntegerField({ isOptional: true, min: 1, max: 10, description: 'How many years back, this one included. Default 3.' }) years: number = 3;
}

export class UnitIndicatorsQuery {
  @TextField({ ...PERIOD, isOptional: true, description: 'Of each plan the latest period whose data are cut off, unless told.' }) periodKey?: string;
  @ChoiceField(RESULT_BASES, BASIS) basis: ResultBasis = 'period';
  @DateField(AS_OF) asOf?: string;
}

export class ActivityIndicatorsQuery {
  @TextField({ ...PERIOD, isOptional: true, description: 'The latest period of the plan whose data are cut off, unless told.' }) periodKey?: string;
  @ChoiceField(RESULT_BASES, BASIS) basis: ResultBasis = 'period';
}
