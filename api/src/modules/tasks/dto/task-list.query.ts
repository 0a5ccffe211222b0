import { PARTY_ROLES, STANDINGS, TASK_STATES, type PartyRole, type Standing, type TaskState } from '#domain';
import { ChoiceField, DateField, IdField, ListQuery, TextField } from '../../../platform/http/index.js';

const TASK_SORTS = ['effectiveDueOn', 'unit', 'printedNumber', 'submittedAt', 'lastEventAt'] as const;
export type TaskSort = (typeof TASK_SORTS)[number];

/** Filters of the task list. Several of them are joined by AND, the values of one by OR. */
export class TaskListQuery extends ListQuery {
  @ChoiceField(TASK_SORTS, { isOptional: true, description: 'Sort key. Default effectiveDueOn; undated tasks last.' })
  sort: TaskSort = 'effectiveDueOn';

  @IdField({ isOptional: true, description: 'This unit and all below.' }) unitId?: string;
  @IdField({ isOptional: true, description: 'This unit without those below it.' }) onlyUnitId?: string;
  @IdField({ isOptional: true, isList: true, maxItems: 100 }) planId?: string[];
  @IdField({ isOptional: true }) sectionId?: string;
  @IdField({ isOptional: true }) activityId?: string;
  @TextField({ isOptional: true, max: 30, example: '2026-Q1' }) periodKey?: string;
  @TextField({ isOptional: true, max: 30, description: 'The quarterly review the task belongs to.', example: '2026-Q1' }) quarterKey?: string;
  @ChoiceField(PARTY_ROLES, { isOptional: true, isList: true, maxItems: 5 }) role?: PartyRole[];
  @ChoiceField(TASK_STATES, { isOptional: true, isList: true, maxItems: 8 }) state?: TaskState[];
  @ChoiceField(STANDINGS, { isOptional: true, isList: true, maxItems: 12, description: 'As of `asOf` (RULES.md T4).' }) standing?: Standing[];
  @DateField({ isOptional: true, description: 'Effective due date from this day.' }) dueFrom?: string;
  @DateField({ isOptional: true, description: 'Effective due date up to this day.' }) dueTo?: string;
  @IdField({ isOptional: true }) assigneeId?: string;
  @TextField({ isOptional: true, max: 200, description: 'Words of the content or of the unit’s name, marks optional.' }) q?: string;
  @DateField({ isOptional: true, description: 'The day the standing is told for; today unless given.' }) asOf?: string;
}

const MY_TASK_TABS = ['todo', 'waiting', 'done', 'review'] as const;
export type MyTaskTab = (typeof MY_TASK_TABS)[number];

export class MyTasksQuery extends ListQuery {
  @ChoiceField(MY_TASK_TABS, {
    isOptional: true,
    description: 'todo: what I or my units owe; waiting: handed in, not reviewed; done; review: what waits for my review.',
  })
  tab: MyTaskTab = 'todo';

  @ChoiceField(PARTY_ROLES, { isOptional: true, isList: true, maxItems: 5 }) role?: PartyRole[];
  @ChoiceField(STANDINGS, { isOptional: true, isList: true, maxItems: 12, description: 'As of today (RULES.md T4).' }) standing?: Standing[];
  @DateField({ isOptional: true, description: 'Handed in on this day or earlier.' }) submittedTo?: string;
}
