import {
  COMPARATORS, PARTY_ROLES, PURPOSES, READ_FROM, SCOPE_KINDS, UNIT_LEVELS, VALUE_KINDS,
  type AppliedComparator, type Comparator, type PartyRole, type Purpose, type ReadFrom, type ScopeKind, type UnitLevel, type ValueKind,
} from '#domain';
import { BooleanField, ChoiceField, DateField, DecimalField, IdField, IntegerField, ObjectField, TextField } from '../../../../platform/http/index.js';
import { RELATIVE_PARTIES, type RelativeParty } from '../annex-input.js';
import { APPLIED_COMPARATORS } from '../views/assignment.views.js';

const keptId = { isOptional: true, description: 'The entry this one continues.' } as const;
const LONG = 10_000;

export class IndicatorPartyDto {
  @IdField(keptId) id?: string;
  @ChoiceField(PARTY_ROLES, { enumName: 'PartyRole' }) role: PartyRole;
  @IdField({ isOptional: true, isNullable: true }) unitId?: string | null;
  @IdField({ isOptional: true, isNullable: true }) groupId?: string | null;
  @TextField({ isOptional: true, isNullable: true, max: 500 }) externalName?: string | null;
  @ChoiceField(RELATIVE_PARTIES, { isOptional: true, isNullable: true, description: 'Found from each lead.' }) relative?: RelativeParty | null;
  @TextField({ isOptional: true, max: LONG }) wording?: string;
  @IdField({ isOptional: true, isList: true, maxItems: 5000, description: 'Units picked for an open group.' }) memberIds?: string[];
}

export class IndicatorBasisDto {
  @IdField(keptId) id?: string;
  @IdField({ isOptional: true, isNullable: true }) documentId?: string | null;
  @TextField({ isOptional: true, isNullable: true, max: 500 }) annex?: string | null;
  @TextField({ isOptional: true, isNullable: true, max: 500 }) part?: string | null;
  @IntegerField({ isOptional: true, isNullable: true, min: 1, max: 10_000, description: 'The number in that list; needs a document.' }) ordinal?: number | null;
  @TextField({ isOptional: true, max: LONG }) wording?: string;
}

export class BaselinePartDto {
  @TextField({ isOptional: true, max: 500 }) label?: string;
  @DecimalField() numerator: string;
  @DecimalField({ description: 'Above 0.' }) denominator: string;
  @TextField({ isOptional: true, max: 500 }) statedText?: string;
}

export class BaselineDto {
  @IdField(keptId) id?: string;
  @TextField({ min: 1, max: 500 }) label: string;
  @TextField({ isOptional: true, isNullable: true, max: 10 }) periodKey?: string | null;
  @BooleanField({ isOptional: true }) isWithoutCases?: boolean;
  @TextField({ isOptional: true, max: 2000 }) statedText?: string;
  @DecimalField({ isOptional: true, isNullable: true }) statedValue?: string | null;
  @TextField({ isOptional: true, isNullable: true, max: 500 }) sourceSystem?: string | null;
  @DateField({ isOptional: true, isNullable: true }) windowFrom?: string | null;
  @DateField({ isOptional: true, isNullable: true }) windowTo?: string | null;
  @TextField({ isOptional: true, isNullable: true, max: 5000 }) note?: string | null;
  @ObjectField(() => BaselinePartDto, { isOptional: true, isList: true, maxItems: 100 }) parts?: BaselinePartDto[];
}

export class TargetScopeDto {
  @ChoiceField(SCOPE_KINDS, { enumName: 'TargetScopeKind' }) kind: ScopeKind;
  @IdField({ isOptional: true, isNullable: true }) unitId?: string | null;
  @IdField({ isOptional: true, isNullable: true }) groupId?: string | null;
  @ChoiceField(UNIT_LEVELS, { isOptional: true, isNullable: true, enumName: 'UnitLevel' }) level?: UnitLevel | null;
}

export class TargetDto {
  @IdField({ isOptional: true, description: 'The target this one continues; decisions about it stay.' }) id?: string;
  @ChoiceField(PURPOSES, { isOptional: true, enumName: 'TargetPurpose', description: 'Default assigned.' }) purpose?: Purpose;
  @ChoiceField(COMPARATORS, { enumName: 'Comparator' }) comparator: Comparator;
  @ChoiceField(READ_FROM, { enumName: 'TargetReadFrom' }) readFrom: ReadFrom;
  @ChoiceField(APPLIED_COMPARATORS, {
    isOptional: true, isNullable: true, enumName: 'AppliedComparator',
    description: 'A person’s choice for an unstated comparator; without it the direction says (RULES.md I3).',
  })
  appliedComparator?: AppliedComparator | null;
  @ChoiceField(VALUE_KINDS, { isOptional: true, enumName: 'TargetValueKind', description: 'Default absolute.' }) valueKind?: ValueKind;
  @DecimalField() value: string;
  @TextField({ min: 1, max: 50 }) measureUnit: string;
  @ObjectField(() => TargetScopeDto, { isOptional: true, description: 'Default all.' }) scope?: TargetScopeDto;
  @BooleanField({ isOptional: true }) isEachUnit?: boolean;
  @TextField({ isOptional: true, isNullable: true, max: 10, description: 'Required for a milestone.' }) periodKey?: string | null;
  @DateField({ isOptional: true, description: 'Default: the plan’s calendar year.' }) validFrom?: string;
  @DateField({ isOptional: true, isNullable: true }) validTo?: string | null;
  @IdField({ isOptional: true, isNullable: true }) documentId?: string | null;
  @TextField({ isOptional: true, max: LONG }) wording?: string;
  @TextField({ isOptional: true, isNullable: true, max: 5000 }) note?: string | null;
}

abstract class AssignmentTextsDto {
  @BooleanField({ isOptional: true }) isTitleComposed?: boolean;
  @TextField({ isOptional: true, isNullable: true, max: 50 }) measureUnit?: string | null;
  @TextField({ isOptional: true, isNullable: true, max: LONG }) numeratorText?: string | null;
  @TextField({ isOptional: true, isNullable: true, max: LONG }) denominatorText?: string | null;
  @TextField({ isOptional: true, isNullable: true, max: LONG }) scoringText?: string | null;
  @TextField({ isOptional: true, isList: true, max: 2000, maxItems: 50 }) readingNotes?: string[];
  @ObjectField(() => IndicatorPartyDto, { isOptional: true, isList: true, maxItems: 100 }) parties?: IndicatorPartyDto[];
  @ObjectField(() => IndicatorBasisDto, { isOptional: true, isList: true, maxItems: 100 }) bases?: IndicatorBasisDto[];
  @ObjectField(() => BaselineDto, { isOptional: true, isList: true, maxItems: 50 }) baselines?: BaselineDto[];
  @ObjectField(() => TargetDto, { isOptional: true, isList: true, maxItems: 500 }) targets?: TargetDto[];
}

export class CreateAssignmentDto extends AssignmentTextsDto {
  @IdField() indicatorId: string;
  @TextField({ min: 1, max: LONG }) title: string;
  @IdField({ isOptional: true, isNullable: true, description: 'The column of a matrix that holds it.' }) columnId?: string | null;
}

export class ChangeAssignmentDto extends AssignmentTextsDto {
  @IdField({ isOptional: true }) indicatorId?: string;
  @TextField({ isOptional: true, min: 1, max: LONG }) title?: string;
  @TextField({ isOptional: true, isNullable: true, max: LONG, description: 'Why; required where what is judged changes after a period of the plan was locked.' }) reason?: string | null;
}

/** An assignment inside a sheet that is sent as a whole. */
export class SheetAssignmentDto extends AssignmentTextsDto {
  @IdField() indicatorId: string;
  @TextField({ min: 1, max: LONG }) title: string;
  @TextField({ isOptional: true, max: 100 }) key?: string;
  @TextField({ isOptional: true, isNullable: true, max: 100 }) columnKey?: string | null;
}
