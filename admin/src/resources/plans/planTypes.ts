import type { Schemas } from '../../providers/schemas';

export type PlanState = Schemas['PlanState'];
export type PlanSummary = Schemas['PlanSummaryView'];
export type Plan = Schemas['PlanView'];
export type GroupKind = Schemas['GroupKind'];
export type Party = Schemas['PartyView'];
export type Rule = Schemas['RuleView'];
export type Activity = Schemas['ActivityView'];
export type Section = Schemas['SectionView'];
export type AnnexSection = Schemas['AnnexSectionView'];
export type Annex = Schemas['AnnexView'];
export type ScheduleReadingAnswer = Schemas['ScheduleReadingView'];

export type PreviewOccurrence = Schemas['PreviewOccurrenceView'];
export type PreviewRole = Schemas['PreviewRoleView'];
export type PreviewActivity = Schemas['PreviewActivityView'];
export type NeededMembers = Schemas['NeedsMembersView'];
export type IssueNote = Schemas['IssueProblemView'];
export type IssuePreview = Schemas['IssuePreviewView'];
export type PreviewTask = Schemas['PreviewTaskView'];
export type Job = Schemas['JobDto'];

/** Units picked for open groups, by party. */
export type Members = NonNullable<Schemas['IssueDto']['members']>;
