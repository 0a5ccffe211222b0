import type { CalendarDate, Comparator, DecimalText, PartyRole, Purpose, ReadFrom, ScheduleRule, ValueKind } from '#domain';
import type { Doubt } from './doubt.js';
import type { Mark, SourceRemark } from './page.js';
import type { SourceFormat } from './source-format.js';
import type { Place } from './place.js';

/** How sure a reading is; `low` always comes with a doubt that says why. */
export type Confidence = 'high' | 'low';

/** Everything read from one document; the words are kept beside every reading. Serialisable as JSON. */
export interface Reading {
  readonly format: SourceFormat;
  readonly header: HeaderReading;
  readonly tables: readonly TableReading[];
  /** Text that stands in no reading, in the order of the document. */
  readonly leftovers: readonly Leftover[];
  readonly remarks: readonly SourceRemark[];
  readonly counts: ReadingCounts;
  /** What became of each fragment of the page: together with the leftovers, the whole text. */
  readonly uses: readonly FragmentUse[];
}

export interface ReadingCounts {
  readonly sections: number;
  readonly activities: number;
  readonly indicators: number;
  /** Doubts of weight `ask`. */
  readonly toSee: number;
  readonly leftovers: number;
}

/** `prose`: the articles of a decision and the like, kept with the file; `notUnderstood`: a person should look. */
export interface Leftover {
  readonly fragmentId: string;
  readonly text: string;
  readonly place: Place;
  readonly reason: 'prose' | 'notUnderstood';
}

/** `reader`: the path of what took it up, e.g. `header.title`, `tables.0.columns`, `tables.0.rows.12.cells`, `tables.0.repeatedHeading`, `leftovers`. */
export interface FragmentUse {
  readonly fragmentId: string;
  readonly reader: string;
}

// ── The head of the document ─────────────────────────────────────────────────────────────────────────────────────────

export const DOCUMENT_KINDS = ['decision', 'plan', 'directive', 'program', 'report', 'officialLetter', 'notice', 'annex', 'resolution', 'decree', 'circular', 'law', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface HeaderReading {
  readonly kind: DocumentKind | null;
  /** As printed, without the kind: "486", null where blank ("Số:   /QĐ-UBND"). */
  readonly number: string | null;
  /** "QĐ-UBND". */
  readonly symbol: string | null;
  readonly issuedOn: CalendarDate | null;
  /** The date as printed, also where parts of it are blank ("ngày   /5/2022"). */
  readonly dateWords: string;
  readonly issuer: string | null;
  /** The place before the date ("Ba Tơ, ngày …"). */
  readonly issuedAt: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly signerTitle: string | null;
  readonly signerName: string | null;
  readonly legalBases: readonly Citation[];
  readonly recipients: readonly string[];
  /** "(Ban hành kèm theo Quyết định số …)": the decision this annex belongs to. */
  readonly attachedTo: Citation | null;
  readonly doubts: readonly Doubt[];
}

/** A legal document named in words. What is not printed is null. */
export interface Citation {
  readonly kind: DocumentKind;
  readonly number: string | null;
  /** "NQ-CP"; of "20/2008/NĐ-CP" the number is "20", the year 2008 and the symbol "NĐ-CP". */
  readonly symbol: string | null;
  readonly year: number | null;
  readonly issuedOn: CalendarDate | null;
  readonly issuer: string | null;
  readonly abstract: string | null;
  /** Where in it: "Phụ lục II, mục 1, số thứ tự thứ 4". */
  readonly pinpoint: string | null;
  readonly wording: string;
  /** The wording in its text: letters [start, end). */
  readonly start: number;
  readonly end: number;
}

// ── Tables ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export const TABLE_KINDS = ['activities', 'indicators', 'matrix', 'other'] as const;
/** matrix: rows are units, columns are indicators. */
export type TableKind = (typeof TABLE_KINDS)[number];

export const READ_COLUMNS = [
  'heading', 'number', 'name', 'results', 'parties', 'lead', 'coordinating', 'monitoring', 'evaluating', 'schedule', 'unit', 'measureUnit', 'target',
  'baseline', 'basis', 'note', 'context', 'other',
] as const;
/** heading: stands over other columns and has no cells. parties: one cell for all, roles by their words. unit: the organisation a row of a matrix is about. */
export type ReadColumn = (typeof READ_COLUMNS)[number];

export interface ColumnReading {
  /** `c0`, `c1`… by the grid; `h0`… for a heading over others. */
  readonly key: string;
  readonly parentKey: string | null;
  readonly heading: string;
  readonly meaning: ReadColumn;
  readonly confidence: Confidence;
}

export interface TableReading {
  readonly key: string;
  readonly kind: TableKind;
  /** The words printed above it ("Phụ lục", "1. Chỉ tiêu giao tại …"), and the lines between title and table. */
  readonly title: string;
  readonly caption: string;
  /** Lines printed below it ("Ghi chú: …"). */
  readonly note: string;
  readonly hasHeading: boolean;
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly RowReading[];
  readonly place: Place;
  readonly doubts: readonly Doubt[];
}

export const ROW_READINGS = ['section', 'group', 'item', 'subItem', 'note'] as const;
/** section: a heading over items. group: an item that heads others and is not measured or done by itself. note: words between rows. */
export type RowKind = (typeof ROW_READINGS)[number];

export interface RowReading {
  readonly key: string;
  readonly kind: RowKind;
  /** The section or group it stands under. */
  readonly parentKey: string | null;
  /** As printed: "1", "I", "10.1", "a)", "-", "". */
  readonly printedNumber: string;
  readonly cells: Readonly<Record<string, CellReading>>;
  /** The first place and, where a page or merged cells cut it, the others. */
  readonly places: readonly Place[];
  readonly activity: ActivityReading | null;
  /** One, or in a matrix one for each column with a target. */
  readonly indicators: readonly IndicatorReading[];
  readonly doubts: readonly Doubt[];
}

/** own: printed in the row; span: a merged cell that begins above; group: the group row's, which holds for its children. */
export type CellOrigin = 'own' | 'span' | 'group';

export interface CellReading {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly origin: CellOrigin;
  readonly fragmentIds: readonly string[];
  /** The rows and columns of the read table it covers as printed, from 1. */
  readonly rowsSpanned: number;
  readonly columnsSpanned: number;
}

// ── What a row means ─────────────────────────────────────────────────────────────────────────────────────────────────

export interface ActivityReading {
  readonly content: string;
  readonly expectedResults: string;
  readonly deliverables: readonly string[];
  readonly partyText: string;
  readonly parties: readonly PartyReading[];
  readonly scheduleText: string;
  readonly schedule: ScheduleRead;
  readonly citations: readonly Citation[];
  readonly figures: readonly FigureReading[];
  readonly note: string;
}

export interface ScheduleRead {
  readonly rules: readonly ScheduleRule[];
  readonly confidence: Confidence;
  /** Words of the cell that found no reading. */
  readonly leftover: string;
}

/** A party as its words say, before it is looked up. */
export interface PartyWords {
  readonly role: PartyRole;
  /** The name as printed, without role words: "Văn phòng HĐND và UBND huyện". */
  readonly name: string;
  /** The whole phrase it stands in. */
  readonly wording: string;
  /** What it does beyond its role: "tham mưu, trình Chủ tịch UBND huyện xem xét, phê duyệt". */
  readonly duty: string | null;
  /** unit: one body; group: a named kind of bodies; openGroup: "liên quan", "được giao"; external: outside the administration; relative: each one's own. */
  readonly nature: 'unit' | 'group' | 'openGroup' | 'external' | 'relative';
  /** Where the role was read: its words, the column's heading, or nowhere (lead is assumed). */
  readonly roleFrom: 'words' | 'column' | 'assumed';
  readonly confidence: Confidence;
}

export interface PartyReading extends PartyWords {
  readonly target: PartyTarget;
}

export type PartyTarget =
  | { readonly kind: 'unit'; readonly unitId: string }
  | { readonly kind: 'group'; readonly groupId: string }
  | { readonly kind: 'external' }
  | { readonly kind: 'relative'; readonly relative: 'ownOffice' | 'districtOffice' }
  | { readonly kind: 'unknown'; readonly candidates: readonly Candidate[] };

/** The nearest known name; likeness from 0 to 1. */
export interface Candidate {
  readonly kind: 'unit' | 'group';
  readonly id: string;
  readonly name: string;
  readonly likeness: number;
}

/** A number hidden in the words of an activity. */
export interface FigureReading {
  readonly quote: string;
  readonly comparator: Comparator;
  /** Null where a ratio is named without a target. */
  readonly value: DecimalText | null;
  readonly measureUnit: string;
  /** In `content` letters [start, end), or in `expectedResults`. */
  readonly source: 'content' | 'expectedResults';
  readonly start: number;
  readonly end: number;
}

export interface IndicatorReading {
  /** The column of a matrix it belongs to; null in a list. */
  readonly columnKey: string | null;
  readonly title: string;
  /** The heading above gives the name and the row only the level. */
  readonly isTitleComposed: boolean;
  readonly measureUnit: string | null;
  readonly parties: readonly PartyReading[];
  readonly targets: readonly TargetReading[];
  readonly baselines: readonly BaselineReading[];
  readonly bases: readonly Citation[];
  readonly numeratorText: string | null;
  readonly denominatorText: string | null;
  readonly scoringText: string | null;
}

export interface TargetReading {
  readonly purpose: Purpose;
  readonly comparator: Comparator;
  readonly readFrom: ReadFrom;
  readonly valueKind: ValueKind;
  readonly value: DecimalText;
  readonly measureUnit: string;
  readonly isEachUnit: boolean;
  readonly wording: string;
}

export interface BaselineReading {
  readonly label: string;
  readonly year: number | null;
  readonly isWithoutCases: boolean;
  readonly statedText: string;
  readonly statedValue: DecimalText | null;
  readonly parts: readonly { readonly label: string; readonly numerator: DecimalText; readonly denominator: DecimalText; readonly statedText: string }[];
}
