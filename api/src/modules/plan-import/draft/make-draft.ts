import {
  describePlace, DOUBT_CODES,
  type ActivityReading, type Citation, type Doubt, type IndicatorReading, type PartyReading, type Place, type Reading, type RowReading, type SourceFormat, type TableReading,
} from '#annex-reader';
import { fold } from '#domain';
import type { ImportCitationView, ImportDoubtView, ImportLeftoverView, ImportRemarkView } from '../views/import-parts.view.js';
import type { ImportHeaderView } from '../views/plan-import.view.js';
import { decidedBy } from './decided-by.js';
import type { Corrections, HeaderCorrection, IndicatorChoice, NameChoice, PartyChoice, RowCorrection } from './corrections.js';
import type { Draft, DraftActivity, DraftIndicator, DraftParty, DraftRow, DraftTable } from './draft.js';
import { rowWords } from './row-words.js';
import { settledIn, type Settling } from './settle-doubts.js';

/** The reading with a person's corrections laid over it; what is shown, counted, compared and saved (RULES.md A2). */
export function makeDraft(reading: Reading, corrections: Corrections): Draft {
  return {
    header: headerOf(reading, corrections),
    tables: reading.tables.map((table) => tableOf(table, corrections, reading.format)),
    leftovers: reading.leftovers.map(({ text, place, reason }): ImportLeftoverView => ({ text, place: describePlace(place, reading.format), reason })),
    areLeftoversSeen: corrections.areLeftoversSeen,
    remarks: reading.remarks.map(({ code, detail, place }): ImportRemarkView => ({ code, detail, place: placeOf(place, reading.format) })),
  };
}

function headerOf({ header, format }: Reading, { header: corrected, isHeaderSeen }: Corrections): ImportHeaderView {
  const { legalBases, attachedTo, doubts, ...read } = header;
  const head = { ...read, ...corrected, attachedTo: attachedTo === null ? null : citationOf(attachedTo) };
  return {
    ...head,
    decidedBy: decidedBy(head),
    recipients: [...read.recipients],
    legalBases: legalBases.map(citationOf),
    doubts: doubts.map((doubt) => doubtOf(doubt, isHeaderSeen || settlesHeader(doubt, corrected), format)),
    isSeen: isHeaderSeen,
    corrected: Object.keys(corrected).sort(),
  };
}

const HEADER_FIELDS: Partial<Record<Doubt['code'], readonly (keyof HeaderCorrection)[]>> = {
  symbolBlank: ['number', 'symbol'], dateBlank: ['issuedOn'], dateImplausible: ['issuedOn'], issuerUnknown: ['issuer'], yearUnsure: ['year'],
  titleUnknown: ['title'], kindUnknown: ['kind'],
};

const settlesHeader = ({ code, field }: Doubt, corrected: HeaderCorrection): boolean =>
  [...(HEADER_FIELDS[code] ?? []), ...(field === null ? [] : [field])].some((key) => key in corrected);

function tableOf(table: TableReading, corrections: Corrections, format: SourceFormat): DraftTable {
  const own = corrections.tables[table.key] ?? {};
  const rows: DraftRow[] = [];
  const leftOut = new Set<string>();
  for (const row of table.rows) {
    const draft = rowOf(row, { table, format }, corrections, leftOut);
    if (draft.isLeftOut) leftOut.add(row.key);
    rows.push(draft);
  }
  return {
    key: table.key,
    kind: table.kind,
    isIncluded: own.isIncluded ?? table.kind !== 'other',
    title: own.title ?? table.title,
    caption: table.caption,
    note: table.note,
    place: describePlace(table.place, format),
    hasHeading: table.hasHeading,
    isSeen: own.isSeen === true,
    doubts: table.doubts.map((doubt) => doubtOf(doubt, own.isSeen === true || settlesTable(doubt, own), format)),
    columns: table.columns.map((column) => ({ ...column, isCorrected: own.columns?.[column.key] !== undefined })),
    rows,
  };
}

function settlesTable({ code, field }: Doubt, own: Corrections['tables'][string]): boolean {
  if (own.isIncluded === false) return true;
  if (code === 'tableUnknown') return own.kind !== undefined || own.isIncluded !== undefined;
  return own.columns !== undefined && (field === null || field in own.columns);
}

function rowOf(row: RowReading, { table, format }: { readonly table: TableReading; readonly format: SourceFormat }, corrections: Corrections, leftOut: ReadonlySet<string>): DraftRow {
  const own: RowCorrection = corrections.rows[row.key] ?? {};
  const { words, isSeen = false, isLeftOut = false, ...fields } = own;
  const activity = row.activity === null ? null : activityOf(row.activity, own, corrections.names);
  const indicators = own.indicators === undefined
    ? row.indicators.map((indicator) => indicatorOf(indicator, corrections.names))
    : own.indicators.map((choice) => chosenIndicator(choice, row.indicators));
  const parentKey = own.parentKey === undefined ? row.parentKey : own.parentKey;
  const settling: Settling = { table, own, isSeen, activity, indicators };
  return {
    key: row.key,
    kind: row.kind,
    parentKey,
    printedNumber: own.printedNumber ?? row.printedNumber,
    title: activity?.content ?? own.content ?? indicators[0]?.title ?? rowWords(row, table),
    place: row.places.map((place) => describePlace(place, format)).join('; '),
    isLeftOut: isLeftOut || (parentKey !== null && leftOut.has(parentKey)),
    isSeen,
    corrected: Object.keys(fields).sort(),
    hasNewWords: words !== undefined && words !== allWords(row),
    cells: Object.entries(row.cells).map(([columnKey, { text, marks, origin }]) => ({ columnKey, text, marks: [...marks], origin })),
    printed: row.cells,
    doubts: row.doubts.map((doubt) => doubtOf(doubt, settledIn(doubt, settling), format)),
    activity,
    indicators,
  };
}

/** What a correction was made of: the words of the row's own cells. */
export const allWords = (row: RowReading): string => Object.values(row.cells).map(({ text }) => text).join('\t');

function activityOf(read: ActivityReading, own: RowCorrection, names: Corrections['names']): DraftActivity {
  return {
    content: own.content ?? read.content,
    expectedResults: own.expectedResults ?? read.expectedResults,
    deliverables: [...(own.deliverables ?? read.deliverables)],
    partyText: read.partyText,
    parties: own.parties?.map(chosenParty) ?? read.parties.map((party) => partyOf(party, names)),
    scheduleText: read.scheduleText,
    rules: own.rules?.map((rule) => ({ rule, confidence: 'high' as const, readBy: 'person' as const }))
      ?? read.schedule.rules.map((rule) => ({ rule, confidence: read.schedule.confidence, readBy: 'import' as const })),
    leftover: own.rules === undefined ? read.schedule.leftover : '',
    citations: read.citations.map(citationOf),
    figures: own.figures?.map((figure) => ({ ...figure }))
      ?? read.figures.map(({ quote, comparator, value, measureUnit }) => ({ quote, comparator, value, measureUnit, indicatorId: null })),
    note: own.note ?? read.note,
  };
}

function partyOf({ target, role, name, wording, duty, nature }: PartyReading, names: Corrections['names']): DraftParty {
  const said = { role, name, wording, duty, nature };
  const key = fold(name);
  // A name may be a word that every object inherits.
  const choice = Object.hasOwn(names, key) ? names[key] : undefined;
  if (choice !== undefined) return { ...said, ...NOBODY, ...namedBy(choice), chosenBy: 'name' };
  const read = { ...said, ...NOBODY, chosenBy: 'reading' as const };
  switch (target.kind) {
    case 'unit': return { ...read, kind: 'unit', unitId: target.unitId };
    case 'group': return { ...read, kind: 'group', groupId: target.groupId };
    case 'external': return { ...read, kind: 'external', externalName: name };
    case 'relative': return { ...read, kind: 'relative', relative: target.relative };
    case 'unknown': return { ...read, candidates: target.candidates.map((candidate) => ({ ...candidate })) };
  }
}

const NOBODY = { kind: 'unknown', unitId: null, groupId: null, externalName: null, relative: null, candidates: [], memberIds: [] } satisfies Partial<DraftParty>;

function namedBy({ unitId, groupId, externalName }: Omit<NameChoice, 'name'>): Pick<DraftParty, 'kind' | 'unitId' | 'groupId' | 'externalName'> {
  if (unitId !== null) return { kind: 'unit', unitId, groupId: null, externalName: null };
  if (groupId !== null) return { kind: 'group', unitId: null, groupId, externalName: null };
  return { kind: externalName === null ? 'unknown' : 'external', unitId: null, groupId: null, externalName };
}

function chosenParty({ role, name, wording, duty, relative, memberIds, ...target }: PartyChoice): DraftParty {
  const named = relative === null ? namedBy(target) : { kind: 'relative' as const, unitId: null, groupId: null, externalName: null };
  const nature = ({ unit: 'unit', group: 'group', external: 'external', relative: 'relative', unknown: 'unit' } as const)[named.kind];
  return { role, name, wording, duty, nature, ...named, relative, candidates: [], memberIds: [...memberIds], chosenBy: 'person' };
}

function indicatorOf(read: IndicatorReading, names: Corrections['names']): DraftIndicator {
  return {
    ...read,
    parties: read.parties.map((party) => partyOf(party, names)),
    targets: read.targets.map((target) => ({ ...target })),
    baselines: read.baselines.map((baseline) => ({ ...baseline, parts: baseline.parts.map((part) => ({ ...part })) })),
    bases: read.bases.map(citationOf),
    indicatorId: null,
  };
}

/** The bases are words of the document: a corrected indicator keeps those of the one read in its place. */
function chosenIndicator(choice: IndicatorChoice, read: readonly IndicatorReading[]): DraftIndicator {
  const place = read.find(({ columnKey }) => columnKey === choice.columnKey) ?? read[0];
  return {
    ...choice,
    isTitleComposed: place?.isTitleComposed === true && place.title === choice.title,
    parties: choice.parties.map(chosenParty),
    targets: choice.targets.map((target) => ({ ...target })),
    baselines: choice.baselines.map((baseline) => ({ ...baseline, parts: baseline.parts.map((part) => ({ ...part })) })),
    bases: (place?.bases ?? []).map(citationOf),
  };
}

const citationOf = ({ start: _start, end: _end, ...citation }: Citation): ImportCitationView => citation;

const placeOf = (place: Place | null, format: SourceFormat): string | null => (place === null ? null : describePlace(place, format));

const doubtOf = ({ code, field, params, place }: Doubt, isSettled: boolean, format: SourceFormat): ImportDoubtView =>
  ({ code, field, params: { ...params }, weight: DOUBT_CODES[code], isSettled, place: placeOf(place, format) });
