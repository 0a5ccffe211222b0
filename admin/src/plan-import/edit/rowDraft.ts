import type { Comparator, ScheduleRule } from '#domain';
import { decimalToType } from '../../components/numbers';
import { typedNumber, type TypedNumber } from '../../resources/indicators/annex/meaning/meaningDraft';
import type { DeliverableDraft, FigureDraft, RuleDraft } from '../../resources/plans/forms/activityDraft';
import type { ImportIndicator, ImportParty, ImportRow, ImportTarget, RowChange } from '../importTypes';

export type RowKind = ImportRow['kind'];

/** Only what of a party a person may say; the rest of it is shown. */
export interface ImportPartyDraft extends Pick<ImportParty, 'role' | 'name' | 'wording' | 'kind' | 'unitId' | 'relative' | 'candidates' | 'memberIds'> {
  duty: string;
  group: { id: string; name: string; kind: 'list' | 'open' } | null;
  unitName: string;
  externalName: string;
}

export interface ImportTargetDraft extends Pick<ImportTarget, 'comparator' | 'valueKind' | 'purpose' | 'readFrom' | 'isEachUnit' | 'wording' | 'measureUnit'> {
  value: TypedNumber;
}

export interface ImportIndicatorDraft {
  columnKey: string | null;
  title: string;
  measureUnit: string;
  indicator: { id: string; name: string } | null;
  parties: ImportPartyDraft[];
  targets: ImportTargetDraft[];
  /** Kept as they are read; shown beside. */
  baselines: ImportIndicator['baselines'];
  numeratorText: string | null;
  denominatorText: string | null;
  scoringText: string | null;
  suggestions: ImportIndicator['indicatorSuggestions'];
}

export interface RowDraft extends Record<string, unknown> {
  kind: RowKind;
  parentKey: string;
  printedNumber: string;
  content: string;
  expectedResults: string;
  /** As printed: the suggestion beside the rules reads it, it is not changed. */
  scheduleText: string;
  note: string;
  deliverables: DeliverableDraft[];
  parties: ImportPartyDraft[];
  rules: RuleDraft[];
  figures: FigureDraft[];
  indicators: ImportIndicatorDraft[];
}

export const NEW_PARTY: ImportPartyDraft = { role: 'lead', name: '', wording: '', kind: 'unit', unitId: null, relative: null, candidates: [], memberIds: [], duty: '', group: null, unitName: '', externalName: '' };
export const NEW_TARGET: ImportTargetDraft = { comparator: 'gte', valueKind: 'absolute', purpose: 'assigned', readFrom: 'none', isEachUnit: false, wording: '', measureUnit: '%', value: typedNumber('') };

const partyDraft = ({ groupId, groupName, unitName, externalName, duty, nature, ...party }: ImportParty): ImportPartyDraft => ({
  role: party.role, name: party.name, wording: party.wording, kind: party.kind, unitId: party.unitId, relative: party.relative, candidates: party.candidates, memberIds: party.memberIds,
  duty: duty ?? '',
  group: groupId === null ? null : { id: groupId, name: groupName ?? '', kind: nature === 'openGroup' ? 'open' : 'list' },
  unitName: unitName ?? '',
  externalName: externalName ?? (party.kind === 'external' ? party.name : ''),
});

const targetDraft = ({ value, ...target }: ImportTarget): ImportTargetDraft => ({ ...target, value: { text: decimalToType(value), value } });

const indicatorDraft = ({ columnKey, title, measureUnit, parties, targets, baselines, numeratorText, denominatorText, scoringText, indicatorId, indicatorSuggestions }: ImportIndicator): ImportIndicatorDraft => ({
  columnKey, title, measureUnit: measureUnit ?? '', baselines, numeratorText, denominatorText, scoringText,
  parties: parties.map(partyDraft),
  targets: targets.map(targetDraft),
  indicator: indicatorId === null ? null : { id: indicatorId, name: indicatorSuggestions.find(({ id }) => id === indicatorId)?.name ?? title },
  suggestions: indicatorSuggestions,
});

export function rowDraft({ kind, parentKey, printedNumber, title, activity, indicators }: ImportRow): RowDraft {
  return {
    kind, parentKey: parentKey ?? '', printedNumber,
    content: activity?.content ?? title,
    expectedResults: activity?.expectedResults ?? '',
    scheduleText: activity?.scheduleText ?? '',
    note: activity?.note ?? '',
    deliverables: (activity?.deliverables ?? []).map((text) => ({ text })),
    parties: (activity?.parties ?? []).map(partyDraft),
    rules: (activity?.rules ?? []).map(({ rule }) => ({ rule: rule as ScheduleRule })),
    figures: (activity?.figures ?? []).map(({ quote, comparator, value, measureUnit, indicatorId }) => ({ quote, comparator: comparator as Comparator, value: value ?? '', measureUnit, indicator: indicatorId === null ? null : { id: indicatorId, name: '…' } })),
    indicators: indicators.map(indicatorDraft),
  };
}

/** Whom a party names, where somebody is named. */
function partyBody({ role, name, wording, duty, kind, unitId, group, externalName, relative, memberIds }: ImportPartyDraft): NonNullable<RowChange['parties']>[number] {
  const target = kind === 'unit' && unitId ? { unitId } : kind === 'group' && group ? { groupId: group.id, ...(memberIds.length ? { memberIds } : {}) } : kind === 'external' && externalName.trim() ? { externalName: externalName.trim() } : kind === 'relative' && relative ? { relative } : {};
  return { role, name: name.trim(), wording, duty: duty.trim() || null, ...target };
}

const targetBody = ({ value, measureUnit, ...target }: ImportTargetDraft) => ({ ...target, value: value.value ?? '', measureUnit: measureUnit.trim() });

const indicatorBody = ({ indicator, suggestions: _suggestions, parties, targets, title, measureUnit, ...kept }: ImportIndicatorDraft): NonNullable<RowChange['indicators']>[number] => ({
  ...kept, title: title.trim(), measureUnit: measureUnit.trim() || null, indicatorId: indicator?.id ?? null, parties: parties.map(partyBody), targets: targets.map(targetBody),
});

/** The form's text inputs hold null where nothing is typed. */
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const decimal = (value: string): string => value.trim().replace(',', '.');

function wholeBody(draft: RowDraft): RowChange {
  return {
    kind: draft.kind, parentKey: draft.parentKey || null, printedNumber: text(draft.printedNumber), content: text(draft.content), expectedResults: text(draft.expectedResults), note: text(draft.note),
    deliverables: draft.deliverables.map((item) => item.text.trim()).filter(Boolean),
    parties: draft.parties.map(partyBody),
    rules: draft.rules.map(({ rule }) => rule),
    figures: draft.figures.map(({ quote, comparator, value, measureUnit, indicator }) => ({ quote: quote.trim(), comparator, value: decimal(value) || null, measureUnit: measureUnit.trim(), indicatorId: indicator?.id ?? null })),
    indicators: draft.indicators.map(indicatorBody),
  };
}

/** What a person changed in a row, and nothing else: only those fields are settled by it. */
export function changedRowBody(draft: RowDraft, initial: RowDraft): RowChange {
  const before = wholeBody(initial) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(wholeBody(draft)).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]))) as RowChange;
}

/** Which fields a row has: a section only its title, an indicator no schedule. */
export function fieldsOf({ activity, indicators, kind }: Pick<ImportRow, 'activity' | 'indicators' | 'kind'>) {
  const isActivity = activity !== null;
  return { hasContent: isActivity || indicators.length === 0 || kind === 'section' || kind === 'note', isActivity, hasIndicators: indicators.length > 0 };
}
