import type { DemoPartyRole, DemoPartyTarget, DemoUnitLevel } from '../content-types.js';

/**
 * Shapes of the five annexes of indicators, in the two layers of RULES.md I1: the sheet as printed (columns, rows, cells)
 * and what its lines mean. Names of indicators, numbering, parties, figures and citations are the documents' own words;
 * a cell marked `isRestated` is long prose in our words, with every figure, date and number of the original.
 */
export type DemoAnnexKey = 'kon-tum-2022' | 'lak-2022' | 'dak-ha-2024' | 'ha-giang-2024' | 'ba-to-2024' | 'ba-to-2023';

export type DemoIndicatorKind = 'ratio' | 'shareOfUnits' | 'count' | 'survey';
export type DemoComparator = 'gte' | 'gt' | 'eq' | 'lte' | 'lt' | 'unstated';

/** What an indicator is called from a day on; a renamed level of service is a new version of the same indicator. */
export interface DemoIndicatorVersion {
  readonly validFrom: string;
  readonly name: string;
  readonly numeratorText: string;
  readonly denominatorText: string;
  readonly note?: string;
}

export interface DemoIndicator {
  readonly key: string;
  readonly code: string;
  readonly kind: DemoIndicatorKind;
  readonly accumulation: 'flow' | 'stock';
  readonly direction: 'higher' | 'lower';
  readonly measureUnit: string;
  readonly versions: readonly DemoIndicatorVersion[];
}

export type DemoColumnMeaning =
  | 'heading' | 'number' | 'name' | 'unit' | 'measureUnit' | 'target' | 'lead' | 'coordinating' | 'evaluating' | 'basis' | 'baseline' | 'context' | 'other';

export interface DemoColumn {
  readonly key: string;
  readonly parentKey?: string;
  readonly heading: string;
  readonly meaning: DemoColumnMeaning;
}

export type DemoMark = readonly [start: number, end: number, style: 'b' | 'i'];

/** A cell that another covers has no entry in its row; an empty one has an empty text. */
export interface DemoCell {
  readonly text: string;
  readonly marks?: readonly DemoMark[];
  readonly rowsSpanned?: number;
  readonly columnsSpanned?: number;
  readonly isRestated?: boolean;
}

export type DemoIndicatorPartyTarget = DemoPartyTarget | { readonly relative: 'ownOffice' | 'districtOffice' };

export interface DemoIndicatorParty {
  readonly role: DemoPartyRole;
  readonly target: DemoIndicatorPartyTarget;
  readonly wording: string;
}

/** `ordinal` is the number inside the list of the document above (số thứ tự), kept so that what was not handed on shows. */
export interface DemoIndicatorBasis {
  readonly documentKey?: string;
  readonly annex?: string;
  readonly part?: string;
  readonly ordinal?: number;
  readonly wording: string;
}

export interface DemoBaselinePart {
  readonly label: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly statedText: string;
}

export interface DemoBaseline {
  readonly label: string;
  readonly periodKey?: string;
  readonly isWithoutCases?: boolean;
  readonly statedText: string;
  readonly statedValue?: string;
  readonly sourceSystem?: string;
  readonly windowFrom?: string;
  readonly windowTo?: string;
  readonly note?: string;
  readonly parts?: readonly DemoBaselinePart[];
}

export type DemoScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'unit'; readonly unitKey: string }
  | { readonly kind: 'group'; readonly groupKey: string }
  | { readonly kind: 'level'; readonly level: DemoUnitLevel };

export interface DemoTarget {
  readonly purpose: 'assigned' | 'upstream' | 'milestone' | 'scoringFloor';
  readonly comparator: DemoComparator;
  readonly readFrom: 'cell' | 'title' | 'basis' | 'none';
  readonly valueKind: 'absolute' | 'increasePoints' | 'increasePercent' | 'increaseUnresolved';
  readonly value: string;
  readonly measureUnit: string;
  readonly scope: DemoScope;
  readonly isEachUnit: boolean;
  readonly periodKey?: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly documentKey?: string;
  readonly wording: string;
  readonly note?: string;
}

/** One assignment: a row, or a cell of a matrix, that asks somebody for an indicator. */
export interface DemoIndicatorLine {
  readonly columnKey?: string;
  readonly indicatorKey: string;
  readonly title: string;
  readonly isTitleComposed?: boolean;
  readonly measureUnit?: string;
  readonly numeratorText?: string;
  readonly denominatorText?: string;
  readonly scoringText?: string;
  readonly readingNotes?: readonly string[];
  readonly parties: readonly DemoIndicatorParty[];
  readonly bases: readonly DemoIndicatorBasis[];
  readonly baselines: readonly DemoBaseline[];
  readonly targets: readonly DemoTarget[];
}

export interface DemoRow {
  readonly key: string;
  readonly parentKey?: string;
  readonly kind: 'section' | 'heading' | 'row' | 'subRow' | 'note';
  readonly printedNumber: string;
  readonly unitKey?: string;
  readonly cells: Readonly<Record<string, DemoCell>>;
  readonly readingNotes: readonly string[];
  readonly lines: readonly DemoIndicatorLine[];
}

export interface DemoSheet {
  readonly annexKey: DemoAnnexKey;
  readonly kind: 'list' | 'matrix';
  readonly title: string;
  readonly caption: string;
  readonly hasHeader: boolean;
  readonly note: string;
  readonly columns: readonly DemoColumn[];
  readonly rows: readonly DemoRow[];
}

/** The plan that an annex belongs to; Ba Tơ's is the one of its 45 activities. */
export interface DemoAnnexPlan {
  readonly key: DemoAnnexKey;
  readonly title: string;
  readonly year: number;
  readonly ownerKey: string;
  readonly decidingDocumentKey: string | null;
  readonly baseDocumentKeys: readonly string[];
  readonly issuedOn: string;
  readonly coordinator: string;
  readonly note: string;
  readonly collection: { readonly periodKind: 'month' | 'quarter' | 'half' | 'year'; readonly evaluatedOn: string | null; readonly nearMargin: string | null; readonly isLastWithYear?: boolean };
}
