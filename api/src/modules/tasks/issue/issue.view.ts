import { PARTY_ROLES, type PartyRole } from '#domain';
import { BooleanField, ChoiceField, DateField, IdField, IntegerField, JsonField, ObjectField, PageView, TextField } from '../../../platform/http/index.js';
import { UnitRefView } from '../../org-units/index.js';

export class PreviewOccurrenceView {
  @TextField() periodKey: string;
  @DateField({ isNullable: true }) statedDueOn: string | null;
  @DateField({ isNullable: true }) effectiveDueOn: string | null;
  @TextField({ description: 'How the due date came about.' }) dueBasis: string;
  @BooleanField() wasMoved: boolean;
  @IntegerField() taskCount: number;
  @IntegerField({ description: 'Of them, those not there yet.' }) newCount: number;
}

export class PreviewRoleView {
  @ChoiceField(PARTY_ROLES, { enumName: 'PartyRole' }) role: PartyRole;
  @IntegerField() unitCount: number;
  @TextField({ isList: true, description: 'The first five, in tree order.' }) unitNames: string[];
  @ObjectField(() => PreviewOccurrenceView, { isList: true }) occurrences: PreviewOccurrenceView[];
}

export class SkippedPeriodView {
  @TextField() periodKey: string;
  @TextField() reason: string;
}

export class PreviewActivityView {
  @IdField() activityId: string;
  @TextField() printedNumber: string;
  @TextField() content: string;
  @ObjectField(() => PreviewRoleView, { isList: true }) roles: PreviewRoleView[];
  @ObjectField(() => SkippedPeriodView, { isList: true }) skipped: SkippedPeriodView[];
  @IntegerField() newTasks: number;
  @IntegerField() existingTasks: number;
}

export class IssueTotalsView {
  @IntegerField() activities: number;
  @IntegerField({ description: 'Different units.' }) units: number;
  @IntegerField() obligations: number;
  @IntegerField() tasks: number;
  @IntegerField() newTasks: number;
  @IntegerField() existingTasks: number;
}

export class NeedsMembersView {
  @IdField() partyId: string;
  @IdField() activityId: string;
  @TextField() printedNumber: string;
  @TextField() groupName: string;
  @TextField() wording: string;
  @ObjectField(() => UnitRefView, { isList: true, description: 'Units directly below the plan’s owner, at most 200; others may be picked too.' })
  candidates: UnitRefView[];
  @IdField({ isList: true }) chosen: string[];
}

export class IssueProblemView {
  @IdField() activityId: string;
  @TextField() printedNumber: string;
  @TextField({ description: 'membersRequired stops the issue of the activity; every other code is a note.' }) code: string;
  @JsonField() params: Record<string, unknown>;
}

export class IssuePreviewView {
  @IdField() planId: string;
  @DateField() resolvedOn: string;
  @ObjectField(() => IssueTotalsView) totals: IssueTotalsView;
  @ObjectField(() => NeedsMembersView, { isList: true }) needsMembers: NeedsMembersView[];
  @ObjectField(() => IssueProblemView, { isList: true }) problems: IssueProblemView[];
  @ObjectField(() => PreviewActivityView, { isList: true }) activities: PreviewActivityView[];
}

export class PreviewTaskView {
  @ObjectField(() => UnitRefView) unit: UnitRefView;
  @ChoiceField(PARTY_ROLES, { enumName: 'PartyRole' }) role: PartyRole;
  @TextField() periodKey: string;
  @DateField({ isNullable: true }) statedDueOn: string | null;
  @DateField({ isNullable: true }) effectiveDueOn: string | null;
  @BooleanField() isNew: boolean;
}

export class PreviewTaskPage extends PageView {
  @ObjectField(() => PreviewTaskView, { isList: true }) items: PreviewTaskView[];
}

export class JobDto {
  @IdField() id: string;
  @TextField() kind: string;
  @ChoiceField(['queued', 'running', 'done', 'failed']) state: string;
  @IntegerField() done: number;
  @IntegerField() total: number;
  @JsonField({ isNullable: true }) result: unknown;
  @JsonField({ isNullable: true, description: 'The problem document of a failed job.' }) problem: unknown;
}

export class OpenedTasksView {
  @IntegerField() tasks: number;
}
