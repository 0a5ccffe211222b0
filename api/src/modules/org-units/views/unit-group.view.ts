import { UNIT_LEVELS, type UnitLevel } from '#domain';
import { ChoiceField, IdField, IntegerField, ObjectField, PageView, TextField } from '../../../platform/http/index.js';
import { GroupRuleDto } from '../dto/unit-group.dto.js';
import { GROUP_KINDS, type GroupKind } from '../group-rule.js';

export class UnitGroupView {
  @IdField() id: string;
  @IntegerField() version: number;
  @TextField() name: string;
  @ChoiceField(GROUP_KINDS, { enumName: 'GroupKind' }) kind: GroupKind;
  @IdField() ownerUnitId: string;
  @TextField({ isList: true }) aliases: string[];
  @ObjectField(() => GroupRuleDto, { isNullable: true }) rule: GroupRuleDto | null;
  @IdField({ isList: true, description: 'The units of a list; empty for the other kinds.' }) memberIds: string[];
  @IntegerField({ description: 'Members today; 0 for an open group.' }) memberCount: number;
}

export class UnitGroupPage extends PageView {
  @ObjectField(() => UnitGroupView, { isList: true }) items: UnitGroupView[];
}

export class GroupMemberView {
  @IdField() id: string;
  @TextField() name: string;
  @TextField() shortName: string;
  @ChoiceField(UNIT_LEVELS, { enumName: 'UnitLevel' }) level: UnitLevel;
}

export class GroupMembersView {
  @ObjectField(() => GroupMemberView, { isList: true }) items: GroupMemberView[];
}
