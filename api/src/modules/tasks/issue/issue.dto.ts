import type { MembersByParty } from './members.js';
import { DateField, IdField, IntegerField, JsonField, TextField } from '../../../platform/http/index.js';

const members = () =>
  JsonField({
    isOptional: true,
    description: 'Units picked for open groups: {"<partyId>": ["<unitId>", …]}.',
    schema: { additionalProperties: { type: 'array', items: { type: 'string', format: 'uuid' } } },
  });

export class IssuePreviewDto {
  @IdField({ isOptional: true, isList: true, maxItems: 1000, description: 'Default: every active activity.' }) activityIds?: string[];
  @members() members?: MembersByParty;
  @DateField({ isOptional: true, description: 'The day on which groups are read. Default today.' }) asOf?: string;
}

export class IssueDto {
  @IdField({ isOptional: true, isList: true, maxItems: 1000 }) activityIds?: string[];
  @members() members?: MembersByParty;
  @IntegerField({ description: '`totals.newTasks` of the preview that was agreed to.' }) expectedNewTasks: number;
}

export class PreviewTasksDto {
  @IdField() activityId: string;
  @members() members?: MembersByParty;
  @IntegerField({ isOptional: true, min: 1, max: 100_000 }) page: number = 1;
  @IntegerField({ isOptional: true, min: 1, max: 100 }) perPage: number = 25;
}

export class OpenTaskDto {
  @IdField({ isList: true, minItems: 1, maxItems: 5000 }) unitIds: string[];
  @TextField({ isOptional: true, min: 1, max: 2000, description: 'Default: the activity’s content.' }) title?: string;
  @DateField({ isNullable: true }) statedDueOn: string | null;
  @TextField({ isOptional: true, max: 2000 }) note?: string;
}

