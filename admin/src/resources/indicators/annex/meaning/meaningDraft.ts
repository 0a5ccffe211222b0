import { readNumber, type AppliedComparator, type Comparator, type DecimalText, type PartyRole, type Purpose, type ReadFrom, type ScopeKind, type UnitLevel, type ValueKind } from '#domain';
import { decimalToType } from '../../../../components/numbers';
import type { IndicatorRef } from '../../catalogue/catalogueTypes';
import type { DocumentChoice } from '../../../legal-documents/DocumentSelect';
import { documentLabel } from '../../../legal-documents/documentLabel';
import type { GroupChoice } from '../../../plans/forms/GroupSelect';
import type { Assignment, AssignmentParty, Baseline, Relative, Target } from '../annexTypes';

/** A number as typed, and what it is read as; null while it can be read two ways, or not at all (RULES.md I16). */
export interface TypedNumber {
  text: string;
  value: DecimalText | null;
}

export const NO_NUMBER: TypedNumber = { text: '', value: null };
export const typedNumber = (text: string): TypedNumber => {
  const reading = readNumber(text);
  return { text, value: reading.kind === 'number' ? reading.value : null };
};
/** A stored number keeps its exact value while nobody types over it. */
export const storedNumber = (value: DecimalText | null): TypedNumber => (value === null ? NO_NUMBER : { text: decimalToType(value), value });

export interface PartyDraft {
  id?: string;
  role: PartyRole;
  kind: 'unit' | 'group' | 'external' | 'relative';
  unitId: string | null;
  group: GroupChoice | null;
  name: string;
  relative: Relative;
  wording: string;
  memberIds: string[];
}

export interface BasisDraft {
  id?: string;
  document: DocumentChoice | null;
  annex: string;
  part: string;
  ordinal: string;
  wording: string;
}

export interface PartDraft {
  label: string;
  numerator: TypedNumber;
  denominator: TypedNumber;
  statedText: string;
}

export interface BaselineDraft {
  id?: string;
  label: string;
  periodKey: string;
  isWithoutCases: boolean;
  statedText: string;
  sourceSystem: string;
  windowFrom: string;
  windowTo: string;
  note: string;
  parts: PartDraft[];
}

export interface TargetDraft {
  id?: string;
  purpose: Purpose;
  comparator: Comparator;
  readFrom: ReadFrom;
  /** A person's choice for an unstated comparator; '' leaves it to the indicator's direction. */
  appliedComparator: AppliedComparator | '';
  valueKind: ValueKind;
  value: TypedNumber;
  measureUnit: string;
  scopeKind: ScopeKind;
  unitId: string | null;
  group: GroupChoice | null;
  level: UnitLevel | '';
  isEachUnit: boolean;
  periodKey: string;
  validFrom: string;
  validTo: string;
  document: DocumentChoice | null;
  wording: string;
  note: string;
}

export interface MeaningDraft {
  indicator: IndicatorRef | null;
  columnId: string | null;
  title: string;
  isTitleComposed: boolean;
  measureUnit: string;
  numeratorText: string;
  denominatorText: string;
  scoringText: string;
  readingNotes: string;
  parties: PartyDraft[];
  bases: BasisDraft[];
  baselines: BaselineDraft[];
  targets: TargetDraft[];
}

export const NEW_PARTY: PartyDraft = { role: 'lead', kind: 'unit', unitId: null, group: null, name: '', relative: 'ownOffice', wording: '', memberIds: [] };
export const NEW_BASIS: BasisDraft = { document: null, annex: '', part: '', ordinal: '', wording: '' };
export const NEW_PART: PartDraft = { label: '', numerator: NO_NUMBER, denominator: NO_NUMBER, statedText: '' };
export const NEW_BASELINE: BaselineDraft = { label: '', periodKey: '', isWithoutCases: false, statedText: '', sourceSystem: '', windowFrom: '', windowTo: '', note: '', parts: [] };
export const NEW_TARGET: TargetDraft = {
  purpose: 'assigned', comparator: 'unstated', readFrom: 'none', appliedComparator: '', valueKind: 'absolute', value: NO_NUMBER, measureUnit: '%', scopeKind: 'all', unitId: null, group: null,
  level: '', isEachUnit: false, periodKey: '', validFrom: '', validTo: '', document: null, wording: '', note: '',
};

const choiceOf = (document: Assignment['bases'][number]['document']): DocumentChoice | null => document && { id: document.id, label: documentLabel(document) };

export function draftOf(assignment: Assignment): MeaningDraft {
  return {
    indicator: assignment.indicator,
    columnId: assignment.columnId,
    title: assignment.title,
    isTitleComposed: assignment.isTitleComposed,
    measureUnit: assignment.measureUnit ?? '',
    numeratorText: assignment.numeratorText ?? '',
    denominatorText: assignment.denominatorText ?? '',
    scoringText: assignment.scoringText ?? '',
    readingNotes: assignment.readingNotes.join('\n'),
    parties: assignment.parties.map(partyDraft),
    bases: assignment.bases.map(({ id, document, annex, part, ordinal, wording }) => ({ id, document: choiceOf(document), annex: annex ?? '', part: part ?? '', ordinal: ordinal === null ? '' : String(ordinal), wording })),
    baselines: assignment.baselines.map(baselineDraft),
    targets: assignment.targets.map(targetDraft),
  };
}

function partyDraft({ id, role, target, wording, memberIds }: AssignmentParty): PartyDraft {
  const blank = { ...NEW_PARTY, id, role, wording, memberIds, kind: target.kind };
  if (target.kind === 'unit') return { ...blank, unitId: target.unit.id, name: target.unit.name };
  if (target.kind === 'group') return { ...blank, group: target.group };
  return target.kind === 'external' ? { ...blank, name: target.name } : { ...blank, relative: target.relative };
}

function baselineDraft({ id, label, periodKey, isWithoutCases, statedText, sourceSystem, windowFrom, windowTo, note, parts }: Baseline): BaselineDraft {
  return {
    id, label, isWithoutCases, statedText, periodKey: periodKey ?? '', sourceSystem: sourceSystem ?? '', windowFrom: windowFrom ?? '', windowTo: windowTo ?? '', note: note ?? '',
    parts: parts.map((part) => ({ label: part.label, statedText: part.statedText, numerator: storedNumber(part.numerator), denominator: storedNumber(part.denominator) })),
  };
}

function targetDraft(target: Target): TargetDraft {
  const { scope } = target;
  return {
    id: target.id, purpose: target.purpose, comparator: target.comparator, readFrom: target.readFrom, valueKind: target.valueKind, measureUnit: target.measureUnit,
    appliedComparator: target.appliedBy ? target.appliedComparator : '', value: storedNumber(target.value), scopeKind: scope.kind, unitId: scope.unit?.id ?? null,
    group: scope.group, level: scope.level ?? '', isEachUnit: target.isEachUnit, periodKey: target.periodKey ?? '', validFrom: target.validFrom,
    validTo: target.validTo ?? '', document: choiceOf(target.document), wording: target.wording, note: target.note ?? '',
  };
}
