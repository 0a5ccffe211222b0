import { UNIT_LEVELS, type UnitLevel } from '#domain';
import { ChoiceField, DateField, IdField, ListQuery, ObjectField, TextField } from '../../../platform/http/index.js';
import { GROUP_KINDS, type GroupKind, type GroupRule } from '../group-rule.js';

export class UnitGroupListQuery extends ListQuery {
  @TextField({ isOptional: true, max: 100, description: 'Words of a name or alias, with or without marks.' }) q?: string;
  @IdField({ isOptional: true, isList: true, maxItems: 100 }) ids?: string[];
  @ChoiceField(['name'], { isOptional: true }) sort: 'name' = 'name';
}

export class MembersQuery {
  @DateField({ isOptional: true, description: 'The day on which the rule is read. Default today.' }) on?: string;
}

export class GroupRuleDto implements GroupRule {
  @IdField() underUnitId: string;
  @ChoiceField(UNIT_LEVELS, { isList: true, enumName: 'UnitLevel', description: 'Empty: every level.' }) levels: UnitLevel[];
  @ChoiceField(['children', 'descendants'], { description: 'Directly below, or anywhere below.' }) reach: 'children' | 'descendants';
  @IdField({ isList: true, maxItems: 500 }) exceptUnitIds: string[];
}

export class CreateUnitGroupDto {
  @TextField({ min: 1, max: 300 }) name: string;
  @ChoiceField(GROUP_KINDS, { enumName: 'GroupKind' }) kind: GroupKind;
  @IdField({ isOptional: true, description: 'Default: the unit the role was given for.' }) ownerUnitId?: string;
  @TextField({ isOptional: true, isList: true, maxItems: 50, min: 1, max: 200 }) aliases?: string[];
  @ObjectField(() => GroupRuleDto, { isOptional: true, isNullable: true }) rule?: GroupRuleDto | null;
  @IdField({ isOptional: true, isList: true, maxItems: 5000 }) memberIds?: string[];
}

export class ChangeUnitGroupDto {
  @TextField({ isOptional: true, min: 1, max: 300 }) name?: string;
  @ChoiceField(GROUP_KINDS, { isOptional: true, enumName: 'GroupKind' }) kind?: GroupKind;
  @TextField({ isOptional: true, isList: true, maxItems: 50, min: 1, max: 200 }) aliases?: string[];
  @ObjectField(() => GroupRuleDto, { isOptional: true, isNullable: true }) rule?: GroupRuleDto | null;
  @IdField({ isOptional: true, isList: true, maxItems: 5000 }) memberIds?: string[];
}
