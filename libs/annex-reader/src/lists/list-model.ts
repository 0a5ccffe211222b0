import type { UnitLevel } from '#domain';
import type { DoubtWeight } from '../model/doubt.js';
import type { SourceRemark } from '../model/page.js';
import type { SourceFormat } from '../model/source-format.js';
import type { Place } from '../model/place.js';
import type { Confidence } from '../model/reading.js';

/** What a list of units, or of people, may say in a column. `ignored`: a column that is understood and not taken over (notes). */
export const UNIT_FIELDS = ['number', 'code', 'name', 'shortName', 'aliases', 'level', 'parent', 'validFrom', 'ignored'] as const;
export const PERSON_FIELDS = ['number', 'fullName', 'username', 'post', 'unit', 'roles', 'scope', 'email', 'phone', 'ignored'] as const;
export type UnitField = (typeof UNIT_FIELDS)[number];
export type PersonField = (typeof PERSON_FIELDS)[number];
export type ListField = UnitField | PersonField;
export type ListKind = 'units' | 'people';

/** Roles as the lists name them; the application's own (RULES.md X1). */
export const LIST_ROLES = ['administrator', 'coordinator', 'leader', 'unitHead', 'unitOfficer', 'staff', 'auditor'] as const;
export type ListRole = (typeof LIST_ROLES)[number];

/** `ask`: the row cannot go in, or should not, before a person has looked; `note`: worth knowing. */
export const LIST_DOUBTS = {
  nameMissing: 'ask', levelUnknown: 'ask', levelGuessed: 'note', shortNameMade: 'note', shortNameLong: 'ask', dateUnreadable: 'ask',
  parentUnknown: 'ask', parentUnsure: 'ask', parentSeveral: 'ask', parentAssumed: 'note', parentFromSection: 'note', parentFromNumber: 'note', parentCycle: 'ask', parentOutOfScope: 'ask',
  alreadyThere: 'note', codeTaken: 'ask', codeTwice: 'ask', codeDiffers: 'ask', repeated: 'ask',
  usernameProposed: 'note', usernameInvalid: 'ask', usernameTaken: 'ask', usernameOfOther: 'ask', usernameTwice: 'ask', unitMissing: 'ask', unitUnknown: 'ask', unitUnsure: 'ask', unitSeveral: 'ask', unitOutOfScope: 'ask',
  roleMissing: 'ask', roleUnknown: 'ask', roleGuessed: 'ask', scopeUnknown: 'ask', scopeUnsure: 'ask', scopeSeveral: 'ask', scopeAssumed: 'ask', scopeOutOfScope: 'ask',
  sameName: 'ask', emailInvalid: 'ask', phoneZero: 'note', tooLong: 'ask',
} as const satisfies Record<string, DoubtWeight>;
export type ListDoubtCode = keyof typeof LIST_DOUBTS;

export interface ListDoubt {
  readonly code: ListDoubtCode;
  readonly weight: DoubtWeight;
  readonly field: ListField | null;
  readonly params: Readonly<Record<string, string | number>>;
}

export const doubtOf = (code: ListDoubtCode, field: ListField | null, params: ListDoubt['params'] = {}): ListDoubt => ({ code, weight: LIST_DOUBTS[code], field, params });

export interface ListColumn {
  readonly key: string;
  readonly heading: string;
  /** Null where its words are not understood: what stands in it is not taken over, and said so. */
  readonly field: ListField | null;
  readonly filled: number;
}

/** A table of the source that is a list. */
export interface ListTable {
  readonly key: string;
  readonly place: Place;
  readonly columns: readonly ListColumn[];
  readonly rows: number;
}

export const SKIPPED_REASONS = ['example', 'instructions', 'section', 'repeatedHeading', 'columnNumbers', 'outside', 'unknownTable'] as const;
/** What stands in the source and does not become a row, with its words: nothing is dropped silently. */
export interface Skipped {
  readonly reason: (typeof SKIPPED_REASONS)[number];
  readonly text: string;
  readonly place: Place;
}

/** Something a wording may mean: a unit that exists, or a row of the same list. */
export interface UnitChoice {
  readonly unitId: string | null;
  readonly rowKey: string | null;
  readonly name: string;
  readonly likeness: number;
}

/** Which unit is meant. At most one of `unitId` and `rowKey`; the wording is kept. */
export interface UnitMeant {
  readonly wording: string;
  readonly unitId: string | null;
  readonly rowKey: string | null;
  readonly name: string | null;
  readonly candidates: readonly UnitChoice[];
}

interface ListRow {
  readonly key: string;
  readonly place: Place;
  /** The number as printed; '' where none. */
  readonly number: string;
  /** What the row says in columns that are not understood: heading and words. */
  readonly unread: readonly { readonly heading: string; readonly text: string }[];
  /** The row above that says the same. */
  readonly repeats: string | null;
  readonly doubts: readonly ListDoubt[];
}

export interface UnitRowReading extends ListRow {
  readonly code: string | null;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly level: UnitLevel | null;
  readonly levelConfidence: Confidence;
  readonly parent: UnitMeant;
  readonly validFrom: string | null;
  /** The unit that is there already: same code, or same name under the same parent. */
  readonly existing: { readonly id: string; readonly name: string } | null;
}

export interface PersonRowReading extends ListRow {
  readonly fullName: string;
  readonly username: string;
  readonly post: string | null;
  readonly unit: UnitMeant;
  readonly rolesWording: string;
  readonly roles: readonly ListRole[];
  readonly scope: UnitMeant;
  readonly email: string | null;
  readonly phone: string | null;
  readonly existing: { readonly id: string; readonly name: string } | null;
}

export interface ListReading<Row> {
  readonly format: SourceFormat;
  readonly tables: readonly ListTable[];
  readonly rows: readonly Row[];
  readonly skipped: readonly Skipped[];
  readonly remarks: readonly SourceRemark[];
}
export type UnitListReading = ListReading<UnitRowReading>;
export type PeopleListReading = ListReading<PersonRowReading>;
