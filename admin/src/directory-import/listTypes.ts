import type { Schemas } from '../providers/schemas';

export type ListKind = 'units' | 'people';
export type UnitPreview = Schemas['UnitListPreviewView'];
export type PeoplePreview = Schemas['PeopleListPreviewView'];
export type ListPreview = UnitPreview | PeoplePreview;
export type UnitRowRead = Schemas['UnitRowView'];
export type PersonRowRead = Schemas['PersonRowView'];
export type ListDoubt = Schemas['ListDoubtView'];
export type UnitMeant = Schemas['UnitMeantView'];
export type ListField = NonNullable<ListDoubt['field']>;
export type ImportedUnits = Schemas['ImportedUnitsView'];
export type ImportedPeople = Schemas['ImportedPeopleView'];

/** A refusal of the server at one field of a row. */
export interface RowFault {
  readonly field: ListField | null;
  readonly message: string;
}

/** What a person has done with a row, on top of what was read. */
interface Handled {
  readonly isLeftOut: boolean;
  /** Fields that were corrected or looked at: their doubts are settled. */
  readonly settled: readonly ListField[];
  readonly faults: readonly RowFault[];
}

export type UnitRow = UnitRowRead & Handled;
export type PersonRow = PersonRowRead & Handled;
export type ListRow = UnitRow | PersonRow;

export const PATHS = { units: '/org-units', people: '/people' } as const;
