import { DUE_BASES, PARTY_ROLES, SCHEDULE_KINDS, type DueBasis, type PartyRole, type ScheduleKind, type SkippedPeriod } from '#domain';
import { BooleanField, ChoiceField, DateField, IdField, IntegerField, JsonField, ObjectField, PageView, TextField } from '../../../platform/http/index.js';
import { JOB_STATES, type JobState } from '../../../platform/jobs/index.js';
import { PROBLEM, type ProblemDocument } from '../../../platform/problems/index.js';
import { UnitRefView } from '../../org-units/index.js';
import { ISSUE_NOTES, type IssueNoteCode } from './plan-issue.js';

export class PreviewOccurrenceView {
  @TextField() periodKey: string;
  @DateField({ isNullable: true }) statedDueOn: string | null;
  @DateField({ isNullable: true }) effectiveDueOn: string | null;
  @ChoiceField(DUE_BASES, { enumName: 'DueBasis' }) dueBasis: DueBasis;
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
  @ChoiceField(['cutOffBeforeIssue']) reason: SkippedPeriod['reason'];
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
  @ChoiceField(ISSUE_NOTES, { description: 'membersRequired stops the issue of the activity; every other code is a note.' }) code: IssueNoteCode;
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
  @ChoiceField(SCHEDULE_KINDS) scheduleKind: ScheduleKind;
  @BooleanField() isNew: boolean;
}

export class PreviewTaskPage extends PageView {
  @ObjectField(() => PreviewTaskView, { isList: true }) items: PreviewTaskView[];
}

export class IssueResultView {
  @IntegerField() obligations: number;
  @IntegerField() tasks: number;
  @IntegerField({ description: 'Activities that nothing was missing of.' }) skippedActivities: number;
}

export class JobDto {
  @IdField() id: string;
  @TextField() kind: string;
  @ChoiceField(JOB_STATES) state: JobState;
  @IntegerField() done: number;
  @IntegerField() total: number;
  @ObjectField(() => IssueResultView, { isNullable: true }) result: IssueResultView | null;
  @JsonField({ isNullable: true, description: 'Why a failed job failed.', schema: PROBLEM }) problem: ProblemDocument | null;
}

export class OpenedTasksView {
  @IntegerField() tasks: number;
}
