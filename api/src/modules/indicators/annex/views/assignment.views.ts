import {
  COMPARATORS, PARTY_ROLES, PURPOSES, READ_FROM, SCOPE_KINDS, TARGET_READINGS, UNIT_LEVELS, VALUE_KINDS,
  type AppliedComparator, type Comparator, type PartyRole, type Purpose, type ReadFrom, type ScopeKind, type TargetReading, type UnitLevel, type ValueKind,
} from '#domain';
import { BooleanField, ChoiceField, DateField, DecimalField, IdField, InstantField, IntegerField, JsonField, namedSchema, ObjectField, TextField } from '../../../../platform/http/index.js';
import { LegalDocumentView } from '../../../documents/index.js';
import { GROUP_KINDS, UnitRefView, type GroupKind } from '../../../org-units/index.js';
import { TaskPersonRef } from '../../../tasks/index.js';
import { RELATIVE_PARTIES, type RelativeParty } from '../annex-input.js';
import { IndicatorRefView } from './indicator.views.js';

export const APPLIED_COMPARATORS = COMPARATORS.filter((comparator): comparator is AppliedComparator => comparator !== 'unstated');

export class GroupRefView {
  @IdField() id: string;
  @TextField() name: string;
  @ChoiceField(GROUP_KINDS) kind: GroupKind;
}

/** A unit, a group, a body outside (U5), or one found from each lead: its own office. */
export type IndicatorPartyTarget =
  | { kind: 'unit'; unit: UnitRefView }
  | { kind: 'group'; group: GroupRefView }
  | { kind: 'external'; name: string }
  | { kind: 'relative'; relative: RelativeParty };

const targetOf = (kind: IndicatorPartyTarget['kind'], key: string, value: Record<string, unknown>) => ({
  type: 'object', properties: { kind: { type: 'string', enum: [kind] }, [key]: value }, required: ['kind', key],
});

const GROUP = {
  type: 'object',
  properties: { id: { type: 'string', format: 'uuid' }, name: { type: 'string' }, kind: { type: 'string', enum: [...GROUP_KINDS] } },
  required: ['id', 'name', 'kind'],
};

const PARTY_TARGET = namedSchema('IndicatorPartyTarget', {
  oneOf: [
    targetOf('unit', 'unit', { $ref: '#/components/schemas/UnitRefView' }),
    targetOf('group', 'group', GROUP),
    targetOf('external', 'name', { type: 'string' }),
    targetOf('relative', 'relative', { type: 'string', enum: [...RELATIVE_PARTIES] }),
  ],
});

export class IndicatorPartyView {
  @IdField() id: string;
  @ChoiceField(PARTY_ROLES, { enumName: 'PartyRole' }) role: PartyRole;
  @JsonField({ schema: PARTY_TARGET }) target: IndicatorPartyTarget;
  @TextField() wording: string;
  @IdField({ isList: true, description: 'Units picked for an open group.' }) memberIds: string[];
}

export class IndicatorBasisView {
  @IdField() id: string;
  @ObjectField(() => LegalDocumentView, { isNullable: true }) document: LegalDocumentView | null;
  @TextField({ isNullable: true }) annex: string | null;
  @TextField({ isNullable: true }) part: string | null;
  @IntegerField({ isNullable: true, description: 'The number in that list.' }) ordinal: number | null;
  @TextField() wording: string;
}

export class BaselinePartView {
  @TextField() label: string;
  @DecimalField() numerator: string;
  @DecimalField() denominator: string;
  @TextField() statedText: string;
}

export class BaselineView {
  @IdField() id: string;
  @TextField() label: string;
  @TextField({ isNullable: true }) periodKey: string | null;
  @BooleanField() isWithoutCases: boolean;
  @TextField({ description: 'As printed.' }) statedText: string;
  @DecimalField({ isNullable: true }) statedValue: string | null;
  @TextField({ isNullable: true, description: 'What its own counts give, a decimal rounded to six places.' }) computedText: string | null;
  @BooleanField({ isNullable: true, description: 'Whether the printed figure can follow from its counts (RULES.md I14); null when that cannot be said.' })
  agreesWithStated: boolean | null;
  @TextField({ isNullable: true }) sourceSystem: string | null;
  @DateField({ isNullable: true }) windowFrom: string | null;
  @DateField({ isNullable: true }) windowTo: string | null;
  @TextField({ isNullable: true }) note: string | null;
  @ObjectField(() => BaselinePartView, { isList: true }) parts: BaselinePartView[];
}

export class TargetScopeView {
  @ChoiceField(SCOPE_KINDS, { enumName: 'TargetScopeKind' }) kind: ScopeKind;
  @ObjectField(() => UnitRefView, { isNullable: true }) unit: UnitRefView | null;
  @ObjectField(() => GroupRefView, { isNullable: true }) group: GroupRefView | null;
  @ChoiceField(UNIT_LEVELS, { isNullable: true, enumName: 'UnitLevel' }) level: UnitLevel | null;
}

export class TargetReadingView {
  @ChoiceField(TARGET_READINGS, { enumName: 'TargetReading' }) reading: TargetReading;
  @DecimalField({ description: 'Rounded to six places.' }) value: string;
}

export class TargetDecisionView {
  @ChoiceField(TARGET_READINGS, { enumName: 'TargetReading' }) reading: TargetReading;
  @DecimalField() value: string;
  @TextField() note: string;
  @ObjectField(() => TaskPersonRef) decidedBy: TaskPersonRef;
  @InstantField() decidedAt: Date;
}

export class RevokedDecisionView extends TargetDecisionView {
  @ObjectField(() => TaskPersonRef) revokedBy: TaskPersonRef;
  @InstantField() revokedAt: Date;
}

export class TargetView {
  @IdField() id: string;
  @IntegerField({ min: 1 }) version: number;
  @IdField() assignmentId: string;
  @ChoiceField(PURPOSES, { enumName: 'TargetPurpose' }) purpose: Purpose;
  @ChoiceField(COMPARATORS, { enumName: 'Comparator' }) comparator: Comparator;
  @ChoiceField(READ_FROM, { enumName: 'TargetReadFrom', description: 'Where the comparator was read.' }) readFrom: ReadFrom;
  @ChoiceField(APPLIED_COMPARATORS, { enumName: 'AppliedComparator' }) appliedComparator: AppliedComparator;
  @ObjectField(() => TaskPersonRef, { isNullable: true, description: 'Who chose it; null when it follows from the words or the direction.' })
  appliedBy: TaskPersonRef | null;
  @ChoiceField(VALUE_KINDS, { enumName: 'TargetValueKind' }) valueKind: ValueKind;
  @DecimalField() value: string;
  @TextField() measureUnit: string;
  @ObjectField(() => TargetScopeView) scope: TargetScopeView;
  @BooleanField({ description: 'Every unit has to meet it for itself.' }) isEachUnit: boolean;
  @TextField({ isNullable: true }) periodKey: string | null;
  @DateField() validFrom: string;
  @DateField({ isNullable: true, description: 'The last day.' }) validTo: string | null;
  @ObjectField(() => LegalDocumentView, { isNullable: true }) document: LegalDocumentView | null;
  @TextField() wording: string;
  @TextField({ isNullable: true }) note: string | null;
  @ObjectField(() => TargetReadingView, { isList: true, description: 'What an increase may mean (RULES.md I9); empty for a plain figure.' }) readings: TargetReadingView[];
  @ObjectField(() => TargetDecisionView, { isNullable: true }) decision: TargetDecisionView | null;
  @ObjectField(() => RevokedDecisionView, { isList: true, description: 'Earlier decisions, the newest first.' }) revokedDecisions: RevokedDecisionView[];
}

export class AssignmentView {
  @IdField() id: string;
  @IntegerField({ min: 1 }) version: number;
  @IdField() planId: string;
  @IdField() rowId: string;
  @IdField({ isNullable: true }) columnId: string | null;
  @ObjectField(() => IndicatorRefView, { description: 'As it was called when the plan was issued.' }) indicator: IndicatorRefView;
  @TextField() title: string;
  @BooleanField({ description: 'True when the title was put together from a heading and the row.' }) isTitleComposed: boolean;
  @TextField({ isNullable: true }) measureUnit: string | null;
  @TextField({ isNullable: true, description: 'The plan’s own words, where they differ from the catalogue.' }) numeratorText: string | null;
  @TextField({ isNullable: true }) denominatorText: string | null;
  @TextField({ isNullable: true }) scoringText: string | null;
  @TextField({ isList: true }) readingNotes: string[];
  @ObjectField(() => IndicatorPartyView, { isList: true }) parties: IndicatorPartyView[];
  @ObjectField(() => IndicatorBasisView, { isList: true }) bases: IndicatorBasisView[];
  @ObjectField(() => BaselineView, { isList: true }) baselines: BaselineView[];
  @ObjectField(() => TargetView, { isList: true }) targets: TargetView[];
}
