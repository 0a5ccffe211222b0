import { PARTY_ROLES, STANDINGS, type PartyRole, type ScheduleRule } from '#domain';
import { ChoiceField, DecimalField, IdField, IntegerField, JsonField, ObjectField, TextField } from '../../../platform/http/index.js';
import { LegalDocumentView } from '../../documents/index.js';
import { GROUP_KINDS, UnitRefView, type GroupKind } from '../../org-units/index.js';
import { PlanView, StandingCountsField, type StandingCounts } from './plan.view.js';

export const COMPARATORS = ['gte', 'gt', 'eq', 'lte', 'lt', 'unstated'] as const;

export class DeliverableView {
  @IdField() id: string;
  @TextField() text: string;
}

export class PartyGroupView {
  @IdField() id: string;
  @TextField() name: string;
  @ChoiceField(GROUP_KINDS, { enumName: 'GroupKind' }) kind: GroupKind;
}

export class PartyTargetView {
  @ChoiceField(['unit', 'group', 'external']) kind: 'unit' | 'group' | 'external';
  @ObjectField(() => UnitRefView, { isOptional: true }) unit?: UnitRefView;
  @ObjectField(() => PartyGroupView, { isOptional: true }) group?: PartyGroupView;
  @TextField({ isOptional: true }) name?: string;
}

export class PartyView {
  @IdField() id: string;
  @ChoiceField(PARTY_ROLES, { enumName: 'PartyRole' }) role: PartyRole;
  @ObjectField(() => PartyTargetView) target: PartyTargetView;
  @TextField() wording: string;
  @TextField({ isNullable: true }) duty: string | null;
  @IdField({ isList: true, description: 'Units picked for an open group, or resolved at the last issue.' }) memberIds: string[];
}

export class RuleView {
  @IdField() id: string;
  @JsonField({ description: 'The schedule rule: its `kind` and what that kind needs.' }) rule: ScheduleRule;
  @ChoiceField(['person', 'import', 'demonstration']) readBy: string;
  @ChoiceField(['high', 'low']) confidence: string;
  @TextField({ isNullable: true }) note: string | null;
}

export class FigureView {
  @IdField() id: string;
  @TextField() quote: string;
  @ChoiceField(COMPARATORS) comparator: string;
  @DecimalField() value: string;
  @TextField() measureUnit: string;
}

export class ActivityStandingView {
  @IntegerField({ description: 'Scored tasks in the reader’s scope.' }) taskCount: number;
  @StandingCountsField('Scored tasks in the reader’s scope, by standing.') counts: StandingCounts;
  @ChoiceField(STANDINGS, { isNullable: true, description: 'The standing that most needs attention.' }) worst: string | null;
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
  @ChoiceField(['document', 'madeUp', 'entered']) origin: string;
  @ChoiceField(['active', 'withdrawn']) state: string;
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
  @JsonField({ isList: true, description: 'Schedule rules the wording was read as.' }) rules: ScheduleRule[];
  @ChoiceField(['high', 'low']) confidence: string;
  @TextField({ description: 'The words that found no reading.' }) leftover: string;
}
