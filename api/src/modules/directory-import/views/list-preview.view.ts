import {
  LIST_DOUBTS, LIST_ROLES, PERSON_FIELDS, SKIPPED_REASONS, SOURCE_FORMATS, SOURCE_REMARKS, UNIT_FIELDS,
  type DoubtWeight, type ListDoubtCode, type ListField, type ListRole, type Skipped, type SourceFormat, type SourceRemark,
} from '#annex-reader';
import { UNIT_LEVELS, type UnitLevel } from '#domain';
import { BooleanField, ChoiceField, DateField, IdField, IntegerField, JsonField, ObjectField, TextField } from '../../../platform/http/index.js';
import { UnitRefView } from '../../org-units/index.js';

const LIST_FIELDS = [...new Set<string>([...UNIT_FIELDS, ...PERSON_FIELDS])];

export class ListDoubtView {
  @ChoiceField(Object.keys(LIST_DOUBTS), { enumName: 'ListDoubtCode', description: 'Its words stand in list-doubt-words.' }) code: ListDoubtCode;
  @ChoiceField(['ask', 'note'], { enumName: 'ListDoubtWeight', description: 'ask: a person has to look; note: worth knowing.' }) weight: DoubtWeight;
  @ChoiceField(LIST_FIELDS, { isNullable: true, enumName: 'ListField' }) field: ListField | null;
  @JsonField({ description: 'Words of the list, names.' }) params: Record<string, string | number>;
}

export class UnitChoiceView {
  @IdField({ isNullable: true }) unitId: string | null;
  @TextField({ isNullable: true }) rowKey: string | null;
  @TextField() name: string;
  @JsonField({ schema: { type: 'number', minimum: 0, maximum: 1 } }) likeness: number;
}

export class UnitMeantView {
  @TextField({ description: 'As written; empty where it is assumed.' }) wording: string;
  @IdField({ isNullable: true }) unitId: string | null;
  @TextField({ isNullable: true, description: 'The row of this list that is meant.' }) rowKey: string | null;
  @TextField({ isNullable: true }) name: string | null;
  @ObjectField(() => UnitChoiceView, { isList: true, description: 'What it may mean, the likeliest first.' }) candidates: UnitChoiceView[];
}

export class ListColumnView {
  @TextField() key: string;
  @TextField() heading: string;
  @ChoiceField(LIST_FIELDS, { isNullable: true, enumName: 'ListField', description: 'Null: not understood, and not taken over.' }) field: ListField | null;
  @IntegerField() filled: number;
}

export class ListTableView {
  @TextField() key: string;
  @TextField() place: string;
  @ObjectField(() => ListColumnView, { isList: true }) columns: ListColumnView[];
  @IntegerField() rows: number;
}

export class SkippedView {
  @ChoiceField([...SKIPPED_REASONS], { enumName: 'ListSkippedReason' }) reason: Skipped['reason'];
  @TextField() text: string;
  @TextField() place: string;
}

export class ListRemarkView {
  @ChoiceField([...SOURCE_REMARKS], { enumName: 'ListRemarkCode' }) code: SourceRemark['code'];
  @TextField() detail: string;
}

export class UnreadCellView {
  @TextField() heading: string;
  @TextField() text: string;
}

export class ExistingRefView {
  @IdField() id: string;
  @TextField() name: string;
}

class ListRowView {
  @TextField() key: string;
  @TextField({ description: 'Where it stands in the source.' }) place: string;
  @TextField() number: string;
  @ObjectField(() => UnreadCellView, { isList: true, description: 'What stands in columns that are not understood.' }) unread: UnreadCellView[];
  @TextField({ isNullable: true, description: 'The row above that says the same.' }) repeats: string | null;
  @ObjectField(() => ExistingRefView, { isNullable: true, description: 'What is there already; left out unless a person says otherwise.' }) existing: ExistingRefView | null;
  @ObjectField(() => ListDoubtView, { isList: true }) doubts: ListDoubtView[];
}

export class UnitRowView extends ListRowView {
  @TextField({ isNullable: true }) code: string | null;
  @TextField() name: string;
  @TextField() shortName: string;
  @TextField({ isList: true }) aliases: string[];
  @ChoiceField(UNIT_LEVELS, { isNullable: true, enumName: 'UnitLevel' }) level: UnitLevel | null;
  @BooleanField({ description: 'By its column; otherwise by the name.' }) isLevelSure: boolean;
  @ObjectField(() => UnitMeantView) parent: UnitMeantView;
  @DateField({ isNullable: true }) validFrom: string | null;
}

export class PersonRowView extends ListRowView {
  @TextField() fullName: string;
  @TextField() username: string;
  @TextField({ isNullable: true }) post: string | null;
  @ObjectField(() => UnitMeantView) unit: UnitMeantView;
  @TextField() rolesWording: string;
  @ChoiceField([...LIST_ROLES], { isList: true, enumName: 'Role' }) roles: ListRole[];
  @ObjectField(() => UnitMeantView) scope: UnitMeantView;
  @TextField({ isNullable: true }) email: string | null;
  @TextField({ isNullable: true }) phone: string | null;
}

export class ListCountsView {
  @IntegerField() rows: number;
  @IntegerField({ description: 'There already, or said twice.' }) leftOut: number;
  @IntegerField({ description: 'Rows a person has to look at.' }) toSee: number;
  @IntegerField({ description: 'Pieces of the source that became no row.' }) skipped: number;
}

class ListPreviewView {
  @ChoiceField([...SOURCE_FORMATS], { enumName: 'ListSourceFormat' }) format: SourceFormat;
  @ObjectField(() => UnitRefView, { isNullable: true }) rootUnit: UnitRefView | null;
  @ObjectField(() => ListCountsView) counts: ListCountsView;
  @ObjectField(() => ListTableView, { isList: true }) tables: ListTableView[];
  @ObjectField(() => SkippedView, { isList: true, description: 'The first thousand; counts.skipped says how many.' }) skipped: SkippedView[];
  @ObjectField(() => ListRemarkView, { isList: true }) remarks: ListRemarkView[];
}

export class UnitListPreviewView extends ListPreviewView {
  @ObjectField(() => UnitRowView, { isList: true }) rows: UnitRowView[];
}

export class PeopleListPreviewView extends ListPreviewView {
  @ObjectField(() => PersonRowView, { isList: true }) rows: PersonRowView[];
}

export class ImportedUnitsView {
  @IntegerField({ description: 'Units made.' }) created: number;
  @TextField({ isList: true, description: 'Rows whose unit was there already.' }) existingKeys: string[];
}

export class ImportedPeopleView {
  @IntegerField({ description: 'People entered.' }) created: number;
  @TextField({ isList: true, description: 'Rows whose person was there already.' }) existingKeys: string[];
  @TextField({
    isNullable: true,
    description: 'A workbook of the user names and temporary passwords, base64. Told once and stored nowhere: null when the same request is repeated or nobody is new.',
  })
  passwordsFile: string | null;
}
