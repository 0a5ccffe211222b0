import { agreesWithStated, asPercent, computedBaseline, isCalendarDate, parsePeriodKey, PERCENT, readNumber, type Fraction } from '#domain';
import type { BaselineDraft, BasisDraft, MeaningDraft, PartyDraft, TargetDraft } from './meaningDraft';

const orNull = (text: string): string | null => text.trim() || null;

/** What the server takes of a draft; every key but the column can be changed later by itself. */
export function meaningBody(draft: MeaningDraft) {
  return {
    indicatorId: draft.indicator?.id ?? '',
    title: draft.title.trim(),
    isTitleComposed: draft.isTitleComposed,
    measureUnit: orNull(draft.measureUnit),
    numeratorText: orNull(draft.numeratorText),
    denominatorText: orNull(draft.denominatorText),
    scoringText: orNull(draft.scoringText),
    readingNotes: draft.readingNotes.split('\n').map((line) => line.trim()).filter(Boolean),
    parties: draft.parties.map(partyBody),
    bases: draft.bases.map(basisBody),
    baselines: draft.baselines.map(baselineBody),
    targets: draft.targets.map(targetBody),
  };
}

type Body = ReturnType<typeof meaningBody>;

/** Only what differs: a list that nobody touched is not replaced. */
export function changedBody(before: Body, after: Body): Partial<Body> {
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof Body])));
}

/** What results are held against: a change of it changes what is shown of periods that are over. */
export const changesWhatIsJudged = (changed: Partial<Body>): boolean => ['indicatorId', 'measureUnit', 'baselines', 'targets'].some((key) => key in changed);

function partyBody({ id, role, kind, unitId, group, name, relative, wording, memberIds }: PartyDraft) {
  const target = kind === 'unit' ? { unitId } : kind === 'group' ? { groupId: group?.id ?? null } : kind === 'external' ? { externalName: name.trim() } : { relative };
  return { ...(id ? { id } : {}), role, ...target, wording, memberIds: kind === 'group' ? memberIds : [] };
}

function basisBody({ id, document, annex, part, ordinal, wording }: BasisDraft) {
  return { ...(id ? { id } : {}), documentId: document?.id ?? null, annex: orNull(annex), part: orNull(part), ordinal: ordinal.trim() ? Number(ordinal) : null, wording };
}

function baselineBody(baseline: BaselineDraft) {
  const stated = readNumber(baseline.statedText);
  return {
    ...(baseline.id ? { id: baseline.id } : {}),
    label: baseline.label.trim(),
    periodKey: orNull(baseline.periodKey),
    isWithoutCases: baseline.isWithoutCases,
    statedText: baseline.statedText,
    statedValue: !baseline.isWithoutCases && stated.kind === 'number' ? stated.value : null,
    sourceSystem: orNull(baseline.sourceSystem),
    windowFrom: orNull(baseline.windowFrom),
    windowTo: orNull(baseline.windowTo),
    note: orNull(baseline.note),
    parts: baseline.parts.map(({ label, numerator, denominator, statedText }) => ({ label, numerator: numerator.value ?? '', denominator: denominator.value ?? '', statedText })),
  };
}

function targetBody(target: TargetDraft) {
  const { scopeKind, unitId, group, level } = target;
  return {
    ...(target.id ? { id: target.id } : {}),
    purpose: target.purpose,
    comparator: target.comparator,
    readFrom: target.readFrom,
    appliedComparator: target.comparator === 'unstated' && target.appliedComparator ? target.appliedComparator : null,
    valueKind: target.valueKind,
    value: target.value.value ?? '',
    measureUnit: target.measureUnit.trim(),
    scope: { kind: scopeKind, unitId: scopeKind === 'unit' ? unitId : null, groupId: scopeKind === 'group' ? (group?.id ?? null) : null, level: scopeKind === 'level' ? level || null : null },
    isEachUnit: target.isEachUnit,
    periodKey: orNull(target.periodKey),
    // Left out, both days are those of the plan's year.
    ...(target.validFrom ? { validFrom: target.validFrom, validTo: orNull(target.validTo) } : {}),
    documentId: target.document?.id ?? null,
    wording: target.wording,
    note: orNull(target.note),
  };
}

export interface Gap {
  part: 'indicator' | 'title' | 'parties' | 'bases' | 'baselines' | 'targets';
  /** Which entry of a list, from 1. */
  number?: number;
}

const isDay = (text: string): boolean => text === '' || isCalendarDate(text);
const isPeriod = (text: string): boolean => text.trim() === '' || parsePeriodKey(text.trim()) !== null;

/** What is still missing before a draft can be sent, in the order of the form. */
export function gapsOf(draft: MeaningDraft): Gap[] {
  const list = <T>(part: Gap['part'], items: readonly T[], isWhole: (item: T) => boolean): Gap[] => items.flatMap((item, index) => (isWhole(item) ? [] : [{ part, number: index + 1 }]));
  return [
    ...(draft.indicator ? [] : [{ part: 'indicator' as const }]),
    ...(draft.title.trim() ? [] : [{ part: 'title' as const }]),
    ...list('targets', draft.targets, isWholeTarget),
    ...list('parties', draft.parties, ({ kind, unitId, group, name }) => (kind === 'unit' ? unitId !== null : kind === 'group' ? group !== null : kind === 'external' ? name.trim() !== '' : true)),
    ...list('bases', draft.bases, ({ document, ordinal, wording }) => (ordinal.trim() === '' || (document !== null && /^[1-9]\d*$/.test(ordinal.trim()))) && (document !== null || wording.trim() !== '')),
    ...list('baselines', draft.baselines, isWholeBaseline),
  ];
}

function isWholeTarget(target: TargetDraft): boolean {
  const { scopeKind, unitId, group, level } = target;
  const hasScope = scopeKind === 'all' || (scopeKind === 'unit' ? unitId !== null : scopeKind === 'group' ? group !== null : level !== '');
  const hasPeriod = isPeriod(target.periodKey) && (target.purpose !== 'milestone' || target.periodKey.trim() !== '');
  return target.value.value !== null && target.measureUnit.trim() !== '' && hasScope && hasPeriod && isDay(target.validFrom) && isDay(target.validTo);
}

function isWholeBaseline({ label, periodKey, windowFrom, windowTo, parts }: BaselineDraft): boolean {
  const hasNumbers = parts.every(({ numerator, denominator }) => numerator.value !== null && denominator.value !== null && /[1-9]/.test(denominator.value));
  return label.trim() !== '' && isPeriod(periodKey) && isDay(windowFrom) && isDay(windowTo) && hasNumbers;
}

/** What the parts give, as they are typed, and whether the printed figure can follow from it (RULES.md I14). */
export function computedOf({ parts, statedText }: BaselineDraft, measureUnit: string): { value: Fraction; agrees: boolean | null } | null {
  const whole = parts.flatMap(({ numerator, denominator }) => (numerator.value !== null && denominator.value !== null && /[1-9]/.test(denominator.value) ? [{ numerator: numerator.value, denominator: denominator.value }] : []));
  const share = whole.length === parts.length ? computedBaseline(whole) : null;
  if (share === null) return null;
  const value = measureUnit.trim() === PERCENT ? asPercent(share) : share;
  return { value, agrees: agreesWithStated(statedText, value) };
}
