import { COMPARATORS, PARTY_ROLES, type Comparator, type PartyRole } from '#domain';
import { ChoiceField, DecimalField, IdField, IntegerField, JsonField, ObjectField, TextField } from '../../../platform/http/index.js';
import { SCHEDULE_RULE } from '../../tasks/index.js';

const LONG = 20_000;
const keptId = { isOptional: true, description: 'The entry this one continues; it keeps its references.' } as const;

export class DeliverableDto {
  @IdField(keptId) id?: string;
  @TextField({ min: 1, max: 2000 }) text: string;
}

export class PartyDto {
  @IdField(keptId) id?: string;
  @ChoiceField(PARTY_ROLES, { enumName: 'PartyRole' }) role: PartyRole;
  @IdField({ isOptional: true, isNullable: true }) unitId?: string | null;
  @IdField({ isOptional: true, isNullable: true }) groupId?: string | null;
  @TextField({ isOptional: true, isNullable: true, max: 500 }) externalName?: string | null;
  @TextField({ isOptional: true, max: 2000 }) wording?: string;
  @TextField({ isOptional: true, isNullable: true, max: 2000 }) duty?: string | null;
  @IdField({ isOptional: true, isList: true, maxItems: 5000, description: 'Units picked for an open group.' }) memberIds?: string[];
}

export class RuleDto {
  @IdField(keptId) id?: string;
  @JsonField({ description: 'A schedule rule: `kind` and what that kind needs, e.g. {"kind":"quarter","quarter":1}.', schema: SCHEDULE_RULE })
  rule: Record<string, unknown>;
}

export class FigureDto {
  @IdField(keptId) id?: string;
  @TextField({ min: 1, max: 2000 }) quote: string;
  @ChoiceField(COMPARATORS) comparator: Comparator;
  @DecimalField({ isNullable: true, description: 'Null where the words name a ratio without a target; then an indicator is needed.' }) value: string | null;
  @TextField({ min: 1, max: 50 }) measureUnit: string;
  @IdField({ isOptional: true, isNullable: true, description: 'The indicator the words speak of (RULES.md A4).' }) indicatorId?: string | null;
  @IntegerField({ isOptional: true, isNullable: true, max: LONG, description: 'Where the quote begins in the content; with endOffset or not at all.' })
  startOffset?: number | null;
  @IntegerField({ isOptional: true, isNullable: true, min: 1, max: LONG, description: 'Before which letter it ends.' }) endOffset?: number | null;
}

export class CreateActivityDto {
  @IdField() sectionId: string;
  @TextField({ max: 50 }) printedNumber: string;
  @TextField({ min: 1, max: LONG }) content: string;
  @TextField({ isOptional: true, max: LONG }) expectedResults?: string;
  @TextField({ isOptional: true, max: LONG }) partyText?: string;
  @TextField({ isOptional: true, max: 2000 }) scheduleText?: string;
  @TextField({ isOptional: true, isNullable: true, max: 5000 }) note?: string | null;
  @ObjectField(() => DeliverableDto, { isOptional: true, isList: true, maxItems: 100 }) deliverables?: DeliverableDto[];
  @ObjectField(() => PartyDto, { isOptional: true, isList: true, maxItems: 100 }) parties?: PartyDto[];
  @ObjectField(() => RuleDto, { isOptional: true, isList: true, maxItems: 50 }) rules?: RuleDto[];
  @ObjectField(() => FigureDto, { isOptional: true, isList: true, maxItems: 50 }) figures?: FigureDto[];
  @IdField({ isOptional: true, isList: true, maxItems: 100 }) baseDocumentIds?: string[];
}

export class ChangeActivityDto {
  @IdField({ isOptional: true }) sectionId?: string;
  @TextField({ isOptional: true, max: 50 }) printedNumber?: string;
  @TextField({ isOptional: true, min: 1, max: LONG }) content?: string;
  @TextField({ isOptional: true, max: LONG }) expectedResults?: string;
  @TextField({ isOptional: true, max: LONG }) partyText?: string;
  @TextField({ isOptional: true, max: 2000 }) scheduleText?: string;
  @TextField({ isOptional: true, isNullable: true, max: 5000 }) note?: string | null;
  @ObjectField(() => DeliverableDto, { isOptional: true, isList: true, maxItems: 100 }) deliverables?: DeliverableDto[];
  @ObjectField(() => PartyDto, { isOptional: true, isList: true, maxItems: 100 }) parties?: PartyDto[];
  @ObjectField(() => RuleDto, { isOptional: true, isList: true, maxItems: 50 }) rules?: RuleDto[];
  @ObjectField(() => FigureDto, { isOptional: true, isList: true, maxItems: 50 }) figures?: FigureDto[];
  @IdField({ isOptional: true, isList: true, maxItems: 100 }) baseDocumentIds?: string[];
}

export class MoveActivityDto {
  @IdField() sectionId: string;
  @IntegerField({ min: 1, max: 100_000, description: 'Place in the section, from 1.' }) position: number;
}

export class ReadScheduleDto {
  @TextField({ max: 2000 }) wording: string;
  @IntegerField({ isOptional: true, min: 2000, max: 2100, description: 'The plan’s year, where the wording names none.' }) planYear?: number;
}
