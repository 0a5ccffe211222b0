import { RESULT_BASES, type ResultBasis } from '#domain';
import { ChoiceField, DateField, IdField, TextField } from '../../../../platform/http/index.js';

export class CreateEvaluationRoundDto {
  @TextField({ min: 1, max: 300 }) title: string;
  @TextField({ max: 10, example: '2024' }) periodKey: string;
  @ChoiceField(RESULT_BASES, { enumName: 'ResultBasis' }) basis: ResultBasis;
  @DateField({ description: 'Only what was handed in up to the end of this day counts; not later than today (RULES.md I15).' }) asOf: string;
}

export class ReEvaluateDto {
  @TextField({ min: 1, max: 2000, description: 'Why the evaluation is made again.' }) reason: string;
  @DateField({ isOptional: true, description: 'The day of the earlier round unless told.' }) asOf?: string;
}

export class RoundQuery {
  @IdField({ isOptional: true, description: 'The unit whose own results are listed. 404 for a unit out of scope.' }) unitId?: string;
}
