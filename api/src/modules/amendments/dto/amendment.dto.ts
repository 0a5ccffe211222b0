import { IdField, IntegerField, ObjectField, TextField } from '../../../platform/http/index.js';

export class WithdrawnLineDto {
  @IdField({ description: 'Of the activity.' }) id: string;
  @IntegerField({ min: 1 }) version: number;
}

export class WithdrawLinesDto {
  @IdField({ description: 'The later document, already recorded.' }) documentId: string;
  @TextField({ isOptional: true, isNullable: true, max: 5000 }) note?: string | null;
  @ObjectField(() => WithdrawnLineDto, { isList: true, maxItems: 500 }) lines: WithdrawnLineDto[];
}
