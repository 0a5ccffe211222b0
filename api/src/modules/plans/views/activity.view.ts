import { COMPARATORS, PARTY_ROLES, STANDINGS, type Comparator, type PartyRole, type ScheduleRule, type Standing } from '#domain';
import { BooleanField, ChoiceField, DecimalField, IdField, IntegerField, JsonField, namedSchema, ObjectField, TextField } from '../../../platform/http/index.js';
import { LegalDocumentView } from '../../documents/index.js';
import { GROUP_KINDS, UnitRefView, type GroupKind } from '../../org-units/index.js';
import { SCHEDULE_RULE } from '../../tasks/index.js';
import { RULE_READERS, type RuleReader } from '../commands/activity-input.js';
import { PlanView, StandingCountsField, type StandingCounts } from './plan.view.js';

export class DeliverableView {
  @IdField() id: string;
  @TextField() text: string;
}

export interface PartyGroup {
  id: string;
  name: string;
  kind: GroupKind;
}

/** Whom a party names: a unit, a group, or a body outside, by its name only (RULES.md U5). */
export type PartyTarget =
  | { kind: 'unit'; unit: UnitRefView }
  | { kind: 'group'; group: PartyGroup }
  | { kind: 'external'; name: string };

const targetOf = (kind: PartyTarget['kind'], key: string, value: Record<string, unknown>) => ({
  type: 'object',
  properties: { kind: { type: 'string', enum: [kind] }, [key]: value },
  required: ['kind', key],
});

const GROUP = {
  type: 'object',
  properties: { id: { type: 'string', format: 'uuid' }, name: { type: 'string' }, kind: { type: 'string', enum: [...GROUP_KINDS] } },
  required: ['id', 'name', 'kind'],
};

const PARTY_TARGET = namedSchema('PartyTarget', {
  oneOf: [
    targetOf('unit', 'unit', { $ref: '#/components/schemas/UnitRefView' }),
    targetOf('group', 'group', GROUP),
    targetOf('external', 'name', { type: 'string' }),
  ],
});

export class PartyView {
  @IdField() id: string;
  @ChoiceField(PARTY_ROLES, { enumName: 'PartyRole' }) role: PartyRole;
  @JsonField({ schema: PARTY_TARGET }) target: PartyTarget;
  @TextField() wording: string;
  @TextField({ isNullable: true }) duty: string | null;
  @IdField({ isList: true, description: 'Units picked for an open group, or resolved at the last issue.' }) memberIds: string[];
}

export class RuleView {
  @IdField() id: string;
  @JsonField({ schema: SCHEDULE_RULE }) rule: ScheduleRule;
  @ChoiceField(RULE_READERS) readBy: RuleReader;
  @ChoiceField(['high', 'low']) confidence: 'high' | 'low';
  @TextField({ isNullable: true }) note: string | null;
}

export class FigureView {
  @IdField() id: string;
  @TextField() quote: string;
  @ChoiceField(COMPARATORS) comparator: Comparator;
  @DecimalField({ isNullable: true, description: 'Null where the words name a ratio without a target.' }) value: string | null;
  @TextField() measureUnit: string;
  @IdField({ isNullable: true }) indicatorId: string | null;
  @TextField({ isNullable: true, description: 'As it was called when the plan was issued.' }) indicatorName: string | null;
  @IntegerField({ isNullable: true, description: 'Where the quote begins in the content.' }) startOffset: number | null;
  @IntegerField({ isNullable: true, description: 'Before which letter it ends.' }) endOffset: number | null;
}

export class ActivityStandingView {
  @IntegerField({ description: 'Scored tasks in the reader’s scope.' }) taskCount: number;
  @StandingCountsField('Scored tasks in the reader’s scope, by standing.') counts: StandingCounts;
  @ChoiceField(STANDINGS, { isNullable: true, enumName: 'Standing', description: 'The standing that most needs attention.' }) worst: Standing | null;
  @IntegerField({ description: 'Coordinating contributions in the reader’s scope; never scored.' }) coordinatingCount: number;
}

export class ActivityView {
  @IdField() id: string;
  @IntegerField({ min: 1 }) version: number;
  @IdField() planId: string;
  @IdField() sectionId: string;
  @IntegerField() position: number;
  @TextField() printedNumber: string;
  @TextField() content: string;
  @TextField() expectedResults: string;
  @TextField() partyText: string;
  @TextField() scheduleText: string;
  @TextField({ isNullable: true }) note: string | null;
  @ObjectField(() => DeliverableView, { isList: true }) deliverables: DeliverableView[];
  @ObjectField(() => PartyView, { isList: true }) parties: PartyView[];
  @ObjectField(() => RuleView, { isList: true }) rules: RuleView[];
  @ObjectField(() => FigureView, { isList: true }) figures: FigureView[];
  @ObjectField(() => LegalDocumentView, { isList: true }) bases: LegalDocumentView[];
  @TextField({ isList: true }) readingNotes: string[];
  @ChoiceField(['document', 'madeUp', 'entered']) origin: 'document' | 'madeUp' | 'entered';
  @ChoiceField(['active', 'withdrawn']) state: 'active' | 'withdrawn';
  @BooleanField({ description: 'Something was handed out from it: it can be withdrawn by a document, not deleted.' }) isIssued: boolean;
  @ObjectField(() => ActivityStandingView) standing: ActivityStandingView;
}

export class SectionView {
  @IdField() id: string;
  @IntegerField({ min: 1 }) version: number;
  @TextField() printedNumber: string;
  @TextField() title: string;
  @IntegerField({ min: 1 }) position: number;
}

export class AnnexSectionView extends SectionView {
  @ObjectField(() => ActivityView, { isList: true }) activities: ActivityView[];
}

export class AnnexView {
  @ObjectField(() => PlanView) plan: PlanView;
  @ObjectField(() => AnnexSectionView, { isList: true }) sections: AnnexSectionView[];
}

export class ScheduleReadingView {
  @JsonField({ isList: true, description: 'Schedule rules the wording was read as.', schema: SCHEDULE_RULE }) rules: ScheduleRule[];
  @ChoiceField(['high', 'low']) confidence: 'high' | 'low';
  @TextField({ description: 'The words that found no reading.' }) leftover: string;
}
