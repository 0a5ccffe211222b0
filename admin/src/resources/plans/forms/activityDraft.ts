import type { Comparator, PartyRole, ScheduleRule } from '#domain';
import type { Schemas } from '../../../providers/schemas';
import { documentLabel } from '../../legal-documents/documentLabel';
import type { Activity, GroupKind } from '../planTypes';
import { describeRule, type Translate } from '../schedule/describeRule';

export interface DeliverableDraft {
  id?: string;
  text: string;
}

export interface PartyDraft {
  id?: string;
  role: PartyRole;
  kind: 'unit' | 'group' | 'external';
  /** Id of the unit or group. */
  targetId: string | null;
  groupKind: GroupKind | null;
  /** Name of the unit or group as shown; for `external` the name itself. */
  name: string;
  wording: string;
  duty: string;
  memberIds: string[];
}

export interface RuleDraft {
  id?: string;
  /** While being edited it may still be incomplete. */
  rule: ScheduleRule;
}

export interface FigureDraft {
  id?: string;
  quote: string;
  comparator: Comparator;
  /** Empty where the words name a ratio without a target. */
  value: string;
  measureUnit: string;
  indicator: { id: string; name: string } | null;
}

export interface ActivityDraft extends Record<string, unknown> {
  sectionId: string;
  printedNumber: string;
  content: string;
  expectedResults: string;
  partyText: string;
  scheduleText: string;
  note: string;
  deliverables: DeliverableDraft[];
  parties: PartyDraft[];
  rules: RuleDraft[];
  figures: FigureDraft[];
  bases: { id: string; label: string }[];
}

export const NEW_PARTY: PartyDraft = { role: 'lead', kind: 'unit', targetId: null, groupKind: null, name: '', wording: '', duty: '', memberIds: [] };

export function emptyActivity(sectionId: string): ActivityDraft {
  return { sectionId, printedNumber: '', content: '', expectedResults: '', partyText: '', scheduleText: '', note: '', deliverables: [], parties: [], rules: [], figures: [], bases: [] };
}

function partyDraft({ id, role, target, wording, duty, memberIds }: Activity['parties'][number]): PartyDraft {
  const of = { id, role, wording, duty: duty ?? '', memberIds, kind: target.kind };
  if (target.kind === 'unit') return { ...of, targetId: target.unit.id, groupKind: null, name: target.unit.name };
  if (target.kind === 'group') return { ...of, targetId: target.group.id, groupKind: target.group.kind, name: target.group.name };
  return { ...of, targetId: null, groupKind: null, name: target.name };
}

function figureDraft({ id, quote, comparator, value, measureUnit, indicatorId, indicatorName }: Activity['figures'][number]): FigureDraft {
  return { id, quote, comparator, value: value ?? '', measureUnit, indicator: indicatorId === null ? null : { id: indicatorId, name: indicatorName ?? '' } };
}

export function activityDraft(activity: Activity): ActivityDraft {
  const { sectionId, printedNumber, content, expectedResults, partyText, scheduleText, note } = activity;
  return {
    sectionId, printedNumber, content, expectedResults, partyText, scheduleText,
    note: note ?? '',
    deliverables: activity.deliverables.map(({ id, text }) => ({ id, text })),
    parties: activity.parties.map(partyDraft),
    rules: activity.rules.map(({ id, rule }) => ({ id, rule })),
    figures: activity.figures.map(figureDraft),
    bases: activity.bases.map((document) => ({ id: document.id, label: documentLabel(document) })),
  };
}

/** The form's text inputs hold null where nothing is typed. */
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const kept = ({ id }: { id?: string }) => (id === undefined ? {} : { id });

function partyBody(party: PartyDraft): Schemas['PartyDto'] {
  const { role, kind, targetId, groupKind, name, wording, duty, memberIds } = party;
  const target = kind === 'unit' ? { unitId: targetId } : kind === 'group' ? { groupId: targetId } : { externalName: name.trim() };
  // Only an open group's members are picked by hand; what rules and lists mean is resolved when issuing (RULES.md U3).
  return { ...kept(party), role, ...target, wording: wording.trim(), duty: duty.trim() || null, ...(groupKind === 'open' ? { memberIds } : {}) };
}

/** `text` as sent: a decimal with a point, whatever the person typed. */
const decimal = (value: string): string => value.trim().replace(',', '.');

/** Marks typed as letters of their own are stored joined to theirs. */
const asStored = (words: string): string => words.trim().normalize('NFC');

/** Whether a quote stands letter by letter in what the activity says or asks for; the server asks the same. */
export function standsInWords(quote: string, { content, expectedResults }: Readonly<Record<string, unknown>>): boolean {
  return [content, expectedResults].some((words) => asStored(text(words)).includes(asStored(quote)));
}

/** A quote has a place in the words only where it stands there once, letter by letter. */
function figureBody(item: FigureDraft, content: string): Schemas['FigureDto'] {
  const quote = asStored(item.quote);
  const start = content.indexOf(quote);
  const isPlaced = start >= 0 && content.indexOf(quote, start + 1) < 0;
  return {
    ...kept(item), quote, comparator: item.comparator, value: decimal(item.value) || null, measureUnit: item.measureUnit.trim(),
    indicatorId: item.indicator?.id ?? null,
    ...(isPlaced ? { startOffset: start, endOffset: start + quote.length } : {}),
  };
}

export function activityBody(draft: ActivityDraft): Schemas['CreateActivityDto'] {
  return {
    sectionId: draft.sectionId,
    printedNumber: text(draft.printedNumber),
    content: text(draft.content),
    expectedResults: text(draft.expectedResults),
    partyText: text(draft.partyText),
    scheduleText: text(draft.scheduleText),
    note: text(draft.note).trim() || null,
    deliverables: draft.deliverables.map((item) => ({ ...kept(item), text: item.text.trim() })),
    parties: draft.parties.map(partyBody),
    rules: draft.rules.map((item) => ({ ...kept(item), rule: item.rule })),
    figures: draft.figures.map((item) => figureBody(item, asStored(text(draft.content)))),
    baseDocumentIds: draft.bases.map(({ id }) => id),
  };
}

/** The draft in words by the key that travels, for setting two people's versions side by side. */
export function activityWords(draft: ActivityDraft, t: Translate): Record<string, string> {
  const lines = (items: readonly string[]) => items.map((item) => `• ${item}`).join('\n');
  return {
    printedNumber: text(draft.printedNumber),
    content: text(draft.content),
    expectedResults: text(draft.expectedResults),
    partyText: text(draft.partyText),
    scheduleText: text(draft.scheduleText),
    note: text(draft.note),
    deliverables: lines(draft.deliverables.map((item) => item.text)),
    parties: lines(draft.parties.map(({ role, name, duty }) => [`${t(`work.partyRole.${role}`)}: ${name}`, duty].filter(Boolean).join(' – '))),
    rules: lines(draft.rules.map(({ rule }) => describeRule(rule, t))),
    figures: lines(draft.figures.map(({ quote, comparator, value, measureUnit, indicator }) => [value && `${t(`plans.comparators.${comparator}`)} ${value}`, `${measureUnit}: ${quote}`, indicator && `→ ${indicator.name}`].filter(Boolean).join(' '))),
    baseDocumentIds: lines(draft.bases.map(({ label }) => label)),
  };
}

