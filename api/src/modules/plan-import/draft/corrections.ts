import type { DocumentKind, ReadColumn, RowKind, TableKind } from '#annex-reader';
import type { CalendarDate, Comparator, PartyRole, Purpose, ReadFrom, ScheduleRule, ValueKind } from '#domain';

/**
 * What a person has said about a reading, by the keys of its parts. Kept apart from what was read, so that reading anew (another
 * meaning of a column, another year) never loses it; what is not named here stands as it was read.
 */
export interface Corrections {
  readonly header: HeaderCorrection;
  readonly isHeaderSeen: boolean;
  readonly areLeftoversSeen: boolean;
  readonly tables: Readonly<Record<string, TableCorrection>>;
  readonly rows: Readonly<Record<string, RowCorrection>>;
  /** By folded name: whom every party of that name means. */
  readonly names: Readonly<Record<string, NameChoice>>;
}

export interface HeaderCorrection {
  readonly kind?: DocumentKind | null;
  readonly number?: string | null;
  readonly symbol?: string | null;
  readonly issuedOn?: CalendarDate | null;
  readonly issuer?: string | null;
  readonly issuedAt?: string | null;
  readonly title?: string | null;
  readonly year?: number | null;
  readonly signerTitle?: string | null;
  readonly signerName?: string | null;
}

export interface TableCorrection {
  readonly isIncluded?: boolean;
  readonly kind?: TableKind;
  readonly title?: string;
  readonly columns?: Readonly<Record<string, ReadColumn>>;
  readonly isSeen?: boolean;
}

export interface RowCorrection {
  /** The row's words when it was last corrected: other words since then are told of. */
  readonly words?: string;
  readonly kind?: RowKind;
  readonly joinsAbove?: boolean;
  readonly parentKey?: string | null;
  readonly printedNumber?: string;
  readonly content?: string;
  readonly expectedResults?: string;
  readonly deliverables?: readonly string[];
  readonly parties?: readonly PartyChoice[];
  readonly rules?: readonly ScheduleRule[];
  readonly figures?: readonly FigureChoice[];
  readonly note?: string;
  readonly indicators?: readonly IndicatorChoice[];
  readonly isLeftOut?: boolean;
  readonly isSeen?: boolean;
}

export interface PartyChoice {
  readonly role: PartyRole;
  readonly name: string;
  readonly wording: string;
  readonly duty: string | null;
  readonly unitId: string | null;
  readonly groupId: string | null;
  readonly externalName: string | null;
  readonly relative: RelativeParty | null;
  readonly memberIds: readonly string[];
}

export const RELATIVE_PARTIES = ['ownOffice', 'districtOffice'] as const;
export type RelativeParty = (typeof RELATIVE_PARTIES)[number];

export interface FigureChoice {
  readonly quote: string;
  readonly comparator: Comparator;
  readonly value: string | null;
  readonly measureUnit: string;
  readonly indicatorId: string | null;
}

export interface IndicatorChoice {
  readonly columnKey: string | null;
  readonly title: string;
  readonly measureUnit: string | null;
  readonly indicatorId: string | null;
  readonly parties: readonly PartyChoice[];
  readonly targets: readonly TargetChoice[];
  readonly baselines: readonly BaselineChoice[];
  readonly numeratorText: string | null;
  readonly denominatorText: string | null;
  readonly scoringText: string | null;
}

export interface TargetChoice {
  readonly purpose: Purpose;
  readonly comparator: Comparator;
  readonly readFrom: ReadFrom;
  readonly valueKind: ValueKind;
  readonly value: string;
  readonly measureUnit: string;
  readonly isEachUnit: boolean;
  readonly wording: string;
}

export interface BaselineChoice {
  readonly label: string;
  readonly year: number | null;
  readonly isWithoutCases: boolean;
  readonly statedText: string;
  readonly statedValue: string | null;
  readonly parts: readonly { readonly label: string; readonly numerator: string; readonly denominator: string; readonly statedText: string }[];
}

export interface NameChoice {
  readonly name: string;
  readonly unitId: string | null;
  readonly groupId: string | null;
  readonly externalName: string | null;
}

export const NO_CORRECTIONS: Corrections = { header: {}, isHeaderSeen: false, areLeftoversSeen: false, tables: {}, rows: {}, names: {} };
