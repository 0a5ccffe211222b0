import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#domain';
import { scopeOf, type Actor } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database } from '../../../platform/db/index.js';
import { COUNTED_UP_TO, type PageOf } from '../../../platform/http/index.js';
import { Problem } from '../../../platform/problems/index.js';
import type { RowSource } from '../../org-units/index.js';
import { WorkingCalendarSource } from '../../settings/index.js';
import { requireIssueAccess } from './issue-access.js';
import type { IssuePreviewDto, PreviewTasksDto } from './issue.dto.js';
import { loadIssueSource, type IssueSource } from './issue-source.js';
import type { IssuePreviewView, IssueProblemView, NeedsMembersView, PreviewTaskView } from './issue.view.js';
import { checkedMembers } from './members.js';
import { planIssue, type PlannedActivity, type PlannedObligation, type PlannedOccurrence } from './plan-issue.js';
import { previewPlanned } from './preview-issue.js';

const MOST_CANDIDATES = 200;

/** What an issue would do, by the code that does it. Reading creates nothing (T1). */
@Injectable()
export class IssuePreviewQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendars: WorkingCalendarSource,
  ) {}

  async preview(actor: Actor, planId: string, input: IssuePreviewDto): Promise<IssuePreviewView> {
    const on = input.asOf ?? this.clock.today();
    const { source, planned } = await this.planned(actor, planId, { ...input, on });
    return {
      planId,
      resolvedOn: on,
      ...(await previewPlanned(this.rows, planned)),
      needsMembers: await this.needsMembers(source, on),
      problems: planned.flatMap(problemsOf),
    };
  }

  /** The tasks of one activity one by one, in tree order. */
  async tasks(actor: Actor, planId: string, input: PreviewTasksDto): Promise<PageOf<PreviewTaskView>> {
    const { planned } = await this.planned(actor, planId, { activityIds: [input.activityId], members: input.members, on: this.clock.today() });
    const [activity] = planned;
    if (activity === undefined) throw new Problem('notFound');
    const all = taskLines(activity);
    const page = all.slice((input.page - 1) * input.perPage, input.page * input.perPage);
    const there = await this.thereAlready(activity, page);
    const items = page.map(({ unit, due }) => ({
      unit: { id: unit.unitId, name: unit.name, shortName: unit.shortName },
      role: unit.role,
      periodKey: due.periodKey,
      statedDueOn: due.statedDueOn,
      effectiveDueOn: due.effectiveDueOn,
      scheduleKind: due.kind,
      isNew: !there.has(`${unit.unitId} ${unit.role} ${due.ruleId} ${due.periodKey}`),
    }));
    return { items, total: Math.min(all.length, COUNTED_UP_TO), isTotalExact: all.length <= COUNTED_UP_TO };
  }

  private async planned(actor: Actor, planId: string, wanted: { activityIds?: string[]; members?: unknown; on: CalendarDate }) {
    await requireIssueAccess(this.rows, actor, planId, this.clock.today());
    const members = checkedMembers(wanted.members);
    const source = await loadIssueSource(this.rows, { planId, activityIds: wanted.activityIds, members, on: wanted.on });
    if (source === null) throw new Problem('notFound');
    return { source, planned: planIssue(source, await this.calendars.load(), scopeOf(actor, 'plans.issue')) };
  }

  private readonly rows: RowSource = (sql, values) => this.database.rows(sql, values);

  private async needsMembers(source: IssueSource, on: CalendarDate): Promise<NeedsMembersView[]> {
    const open = source.parties.filter(({ groupKind }) => groupKind === 'open');
    if (open.length === 0) return [];
    const candidates = await this.database.rows<NeedsMembersView['candidates'][number]>(
      `SELECT org_unit_id AS id, name, short_name AS "shortName" FROM org_unit_revision
       WHERE parent_id = $1 AND valid_during @> $2::date ORDER BY path LIMIT ${MOST_CANDIDATES}`,
      [source.plan.ownerUnitId, on],
    );
    const numbers = new Map(source.activities.map(({ id, printedNumber }) => [id, printedNumber]));
    return open.map(({ id, activityId, groupName, wording, memberIds }) => ({
      partyId: id,
      activityId,
      printedNumber: numbers.get(activityId)!,
      groupName: groupName!,
      wording,
      candidates,
      chosen: [...memberIds],
    }));
  }

  private async thereAlready({ activity }: PlannedActivity, page: readonly TaskLine[]): Promise<Set<string>> {
    const found = await this.database.rows<{ key: string }>(
      `SELECT o.unit_id || ' ' || o.role || ' ' || t.schedule_rule_id || ' ' || t.period_key AS key
       FROM obligation o JOIN task t ON t.obligation_id = o.id
       WHERE o.activity_id = $1 AND o.unit_id = ANY($2::uuid[]) AND t.schedule_rule_id IS NOT NULL`,
      [activity.id, [...new Set(page.map(({ unit }) => unit.unitId))]],
    );
    return new Set(found.map(({ key }) => key));
  }
}

interface TaskLine {
  readonly unit: PlannedObligation;
  readonly due: PlannedOccurrence;
}

function taskLines({ obligations, occurrences }: PlannedActivity): TaskLine[] {
  return obligations.flatMap((unit) =>
    occurrences.filter(({ role, level }) => role === unit.role && level === unit.level).map((due) => ({ unit, due })));
}

function problemsOf({ activity, notes }: PlannedActivity): IssueProblemView[] {
  return notes.map(({ code, params }) => ({ activityId: activity.id, printedNumber: activity.printedNumber, code, params: { ...params } }));
}
