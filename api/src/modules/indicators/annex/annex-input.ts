import type { AppliedComparator, Comparator, PartyRole, Purpose, ReadFrom, ScopeKind, UnitLevel, ValueKind } from '#domain';

export const SHEET_KINDS = ['list', 'matrix'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

export const COLUMN_MEANINGS = [
  'heading', 'number', 'name', 'unit', 'measureUnit', 'target', 'lead', 'coordinating', 'evaluating', 'basis', 'baseline', 'context', 'other',
] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

export const ROW_KINDS = ['section', 'heading', 'row', 'subRow', 'note'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export const RELATIVE_PARTIES = ['ownOffice', 'districtOffice'] as const;
export type RelativeParty = (typeof RELATIVE_PARTIES)[number];

/** Letters [start, end) of a cell's text printed bold or italic. */
export type Mark = readonly [start: number, end: number, style: 'b' | 'i'];

/** Keys are the sender's own: columns and rows of one sheet name each other by them before they have ids. */
export interface ColumnInput {
  readonly key: string;
  /** The heading above this one; it stands earlier in the list. */
  readonly parentKey?: string | null;
  readonly heading: string;
  readonly meaning: ColumnMeaning;
}

export interface CellInput {
  readonly columnKey: string;
  readonly text: string;
  readonly marks?: readonly Mark[];
  readonly rowsSpanned?: number;
  readonly columnsSpanned?: number;
}

export interface IndicatorPartyInput {
  readonly id?: string;
  readonly role: PartyRole;
  readonly unitId?: string | null;
  readonly groupId?: string | null;
  readonly externalName?: string | null;
  readonly relative?: RelativeParty | null;
  readonly wording?: string;
  readonly memberIds?: readonly string[];
}

export interface BasisInput {
  readonly id?: string;
  readonly documentId?: string | null;
  readonly annex?: string | null;
  readonly part?: string | null;
  readonly ordinal?: number | null;
  readonly wording?: string;
}

export interface BaselinePartInput {
  readonly label?: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly statedText?: string;
}

export interface BaselineInput {
  readonly id?: string;
  readonly label: string;
  readonly periodKey?: string | null;
  readonly isWithoutCases?: boolean;
  readonly statedText?: string;
  readonly statedValue?: string | null;
  readonly sourceSystem?: string | null;
  readonly windowFrom?: string | null;
  readonly windowTo?: string | null;
  readonly note?: string | null;
  readonly parts?: readonly BaselinePartInput[];
}

export interface TargetScopeInput {
  readonly kind: ScopeKind;
  readonly unitId?: string | null;
  readonly groupId?: string | null;
  readonly level?: UnitLevel | null;
}

export interface TargetInput {
  /** The target this one continues; decisions about it stay. */
  readonly id?: string;
  /** The sender's own name for it, given back with its id. */
  readonly key?: string;
  readonly purpose?: Purpose;
  readonly comparator: Comparator;
  readonly readFrom: ReadFrom;
  /** Only for an unstated comparator, as a person's choice; without it the indicator's direction says (I3). */
  readonly appliedComparator?: AppliedComparator | null;
  readonly valueKind?: ValueKind;
  readonly value: string;
  readonly measureUnit: string;
  readonly scope?: TargetScopeInput;
  readonly isEachUnit?: boolean;
  readonly periodKey?: string | null;
  /** Default: the plan's calendar year. */
  readonly validFrom?: string;
  readonly validTo?: string | null;
  readonly documentId?: string | null;
  readonly wording?: string;
  readonly note?: string | null;
}

export interface AssignmentLists {
  readonly parties: readonly IndicatorPartyInput[];
  readonly bases: readonly BasisInput[];
  readonly baselines: readonly BaselineInput[];
  readonly targets: readonly TargetInput[];
}

export interface AssignmentTexts {
  readonly indicatorId: string;
  readonly title: string;
  readonly isTitleComposed: boolean;
  readonly measureUnit: string | null;
  readonly numeratorText: string | null;
  readonly denominatorText: string | null;
  readonly scoringText: string | null;
  readonly readingNotes: readonly string[];
}

export type AssignmentMeaning = Pick<AssignmentTexts, 'indicatorId' | 'title'> & Partial<AssignmentTexts> & Partial<AssignmentLists>;

export type AssignmentInput = AssignmentMeaning & {
  /** The sender's own name for it; default the row's key, with a column `row/column`. */
  readonly key?: string;
  readonly columnKey?: string | null;
};

export type AssignmentChange = Partial<AssignmentTexts> & Partial<AssignmentLists> & {
  /** Asked for where what is judged changes after a period was locked; the log keeps it. */
  readonly reason?: string | null;
};

export interface RowInput {
  readonly key: string;
  /** The row this one stands under; it stands earlier in the list. */
  readonly parentKey?: string | null;
  readonly kind: RowKind;
  readonly printedNumber?: string;
  /** The unit a row of a matrix is about. */
  readonly unitId?: string | null;
  readonly readingNotes?: readonly string[];
  readonly cells?: readonly CellInput[];
  readonly assignments?: readonly AssignmentInput[];
}

/** A whole sheet as printed, with what it means (RULES.md I1). */
export interface SheetInput {
  readonly kind?: SheetKind;
  readonly title: string;
  readonly caption?: string;
  readonly hasHeader?: boolean;
  readonly note?: string;
  /** Its place in the plan, from 1; at the end when left out. */
  readonly position?: number;
  readonly columns: readonly ColumnInput[];
  readonly rows: readonly RowInput[];
}

export interface MadeSheet {
  readonly sheetId: string;
  readonly columnIds: Readonly<Record<string, string>>;
  readonly rowIds: Readonly<Record<string, string>>;
  readonly assignmentIds: Readonly<Record<string, string>>;
  /** Only targets that were given a key. */
  readonly targetIds: Readonly<Record<string, string>>;
}
