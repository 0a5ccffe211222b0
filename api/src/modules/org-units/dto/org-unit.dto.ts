import { UNIT_LEVELS, type UnitLevel } from '#domain';
import { ChoiceField, DateField, IdField, ListQuery, TextField } from '../../../platform/http/index.js';

const aliasesOptions = { isList: true, maxItems: 50, min: 1, max: 200 } as const;

export class OrgUnitListQuery extends ListQuery {
  @DateField({ isOptional: true, description: 'The tree as of this day. Default today.' }) asOf?: string;
  @TextField({ isOptional: true, max: 100, description: 'Words of a name, code or alias, with or without marks.' }) q?: string;
  @ChoiceField(UNIT_LEVELS, { isOptional: true, isList: true, enumName: 'UnitLevel' }) level?: UnitLevel[];
  @IdField({ isOptional: true, description: 'Only units directly below this one.' }) parentId?: string;
  @IdField({ isOptional: true, description: 'This unit and everything below.' }) underId?: string;
  @IdField({ isOptional: true, isList: true, maxItems: 100 }) ids?: string[];
  @ChoiceField(['path', 'name', 'level'], { isOptional: true, description: 'Default path: the order of the tree.' })
  sort: 'path' | 'name' | 'level' = 'path';
}

export class AsOfQuery {
  @DateField({ isOptional: true, description: 'The day looked at. Default today.' }) asOf?: string;
}

export class CreateOrgUnitDto {
  @TextField({ min: 1, max: 300 }) name: string;
  @TextField({ min: 1, max: 100 }) shortName: string;
  @TextField({ isOptional: true, isNullable: true, min: 1, max: 50 }) code?: string | null;
  @ChoiceField(UNIT_LEVELS, { enumName: 'UnitLevel' }) level: UnitLevel;
  @IdField({ isNullable: true }) parentId: string | null;
  @DateField() validFrom: string;
  @TextField({ ...aliasesOptions, isOptional: true }) aliases?: string[];
}

export class ChangeOrgUnitDto {
  @TextField({ isOptional: true, min: 1, max: 300 }) name?: string;
  @TextField({ isOptional: true, min: 1, max: 100 }) shortName?: string;
  @TextField({ isOptional: true, isNullable: true, min: 1, max: 50 }) code?: string | null;
  @ChoiceField(UNIT_LEVELS, { isOptional: true, enumName: 'UnitLevel' }) level?: UnitLevel;
  @IdField({ isOptional: true, isNullable: true }) parentId?: string | null;
  @TextField({ ...aliasesOptions, isOptional: true }) aliases?: string[];
  @DateField({ isOptional: true, description: 'The day from which the change holds. Default today.' }) effectiveOn?: string;
}

export class CloseOrgUnitDto {
  @DateField({ description: 'The last day the unit exists.' }) validTo: string;
  @TextField({ min: 1, max: 1000 }) reason: string;
}
