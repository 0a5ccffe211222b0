import { UNIT_LEVELS, type UnitLevel } from '#domain';
import { BooleanField, ChoiceField, DateField, IdField, IntegerField, ObjectField, PageView, TextField } from '../../../platform/http/index.js';

/** A unit as other objects name it. */
export class UnitRefView {
  @IdField() id: string;
  @TextField() name: string;
  @TextField() shortName: string;
}

export class OrgUnitView {
  @IdField() id: string;
  @IntegerField() version: number;
  @TextField({ isNullable: true, description: 'The official code.' }) code: string | null;
  @TextField() name: string;
  @TextField() shortName: string;
  @ChoiceField(UNIT_LEVELS, { enumName: 'UnitLevel' }) level: UnitLevel;
  @IdField({ isNullable: true }) parentId: string | null;
  @TextField({ isNullable: true }) parentName: string | null;
  @TextField({ description: 'Place in the tree: what lies below a unit begins with its path.' }) path: string;
  @IntegerField({ description: '1 for a unit without parent.' }) depth: number;
  @TextField({ isList: true }) aliases: string[];
  @DateField() validFrom: string;
  @DateField({ isNullable: true, description: 'The last day the unit exists.' }) validTo: string | null;
  @IntegerField({ description: 'Units directly below on the date asked for.' }) childCount: number;
}

export class OrgUnitPage extends PageView {
  @ObjectField(() => OrgUnitView, { isList: true }) items: OrgUnitView[];
}

export class TreeUnitView {
  @IdField() id: string;
  @IdField({ isNullable: true }) parentId: string | null;
  @TextField() name: string;
  @TextField() shortName: string;
  @ChoiceField(UNIT_LEVELS, { enumName: 'UnitLevel' }) level: UnitLevel;
  @IntegerField() depth: number;
}

export class UnitTreeView {
  @ObjectField(() => TreeUnitView, { isList: true }) items: TreeUnitView[];
  @BooleanField({ description: 'True when the tree was cut at 5,000 units.' }) isCut: boolean;
}
