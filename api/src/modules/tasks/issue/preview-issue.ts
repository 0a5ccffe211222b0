import type { RowSource } from '../../org-units/index.js';
import { countExistingTasks, existingKey, issuedActivityIds, type ExistingTasks } from './existing-tasks.js';
import type { IssuePreviewView, PreviewActivityView, PreviewRoleView } from './issue.view.js';
import { countPairs, pairKey, type PlannedActivity } from './plan-issue.js';

const NAMED_UNITS = 5;
const NOTHING: ExistingTasks = new Map();

export interface PreviewTotals {
  readonly totals: IssuePreviewView['totals'];
  readonly activities: PreviewActivityView[];
}

/** Sets what would be made beside what is there. */
export async function previewPlanned(rows: RowSource, planned: readonly PlannedActivity[]): Promise<PreviewTotals> {
  const issued = await issuedActivityIds(rows, planned.map(({ activity }) => activity.id));
  const activities: PreviewActivityView[] = [];
  const units = new Set<string>();
  let obligations = 0;
  for (const one of planned) {
    const existing = issued.has(one.activity.id) ? await countExistingTasks(rows, one) : NOTHING;
    activities.push(previewActivity(one, existing));
    obligations += one.obligations.length;
    for (const { unitId } of one.obligations) units.add(unitId);
  }
  const newTasks = activities.reduce((sum, one) => sum + one.newTasks, 0);
  const existingTasks = activities.reduce((sum, one) => sum + one.existingTasks, 0);
  return {
    totals: { activities: activities.length, units: units.size, obligations, tasks: newTasks + existingTasks, newTasks, existingTasks },
    activities,
  };
}

function previewActivity(planned: PlannedActivity, existing: ExistingTasks): PreviewActivityView {
  const roles = previewRoles(planned, existing);
  const occurrences = roles.flatMap((role) => role.occurrences);
  const newTasks = occurrences.reduce((sum, { newCount }) => sum + newCount, 0);
  const tasks = occurrences.reduce((sum, { taskCount }) => sum + taskCount, 0);
  const { id: activityId, printedNumber, content } = planned.activity;
  return { activityId, printedNumber, content, roles, skipped: [...planned.skipped], newTasks, existingTasks: tasks - newTasks };
}

function previewRoles({ obligations, occurrences }: PlannedActivity, existing: ExistingTasks): PreviewRoleView[] {
  const pairs = countPairs(obligations);
  return [...new Set(obligations.map(({ role }) => role))].map((role) => {
    const units = obligations.filter((unit) => unit.role === role);
    const lines = new Map<string, PreviewRoleView['occurrences'][number]>();
    for (const due of occurrences.filter((one) => one.role === role)) {
      const { periodKey, statedDueOn, effectiveDueOn, dueBasis, wasMoved } = due;
      const taskCount = pairs.get(pairKey(role, due.level)) ?? 0;
      const newCount = taskCount - (existing.get(existingKey(role, due.level, due.ruleId, periodKey)) ?? 0);
      const key = `${due.ruleId} ${periodKey} ${statedDueOn} ${effectiveDueOn}`;
      const line = lines.get(key) ?? { periodKey, statedDueOn, effectiveDueOn, dueBasis, wasMoved, taskCount: 0, newCount: 0 };
      lines.set(key, { ...line, taskCount: line.taskCount + taskCount, newCount: line.newCount + newCount });
    }
    return { role, unitCount: units.length, unitNames: units.slice(0, NAMED_UNITS).map(({ name }) => name), occurrences: [...lines.values()] };
  });
}
