import { Injectable } from '@nestjs/common';
import { reaches, scopeOf, type Actor, type RequestContext } from '../../../platform/auth/index.js';
import { requireVersion, UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import {
  handOverReport, leaveReport, lockReadableReports, requireOpenReport, requireRoomFor, type LockedReport,
} from '../../indicators/index.js';
import { lockUnitTree, unitOnDateSql } from '../../org-units/index.js';
import { handOverTask, leaveTask, lockReadableTasks, requireOpenTask, sameWorkOf, type Heir, type LockedTask } from '../../tasks/index.js';
import type { ConfirmedItem, HandOverItem } from '../dto/hand-over.dto.js';
import { successionsOf, type SuccessionFacts } from '../queries/succession-facts.js';
import type { HandOverResultView } from '../views/hand-over.view.js';

interface OwnPlan {
  readonly isClosed: boolean;
  readonly ownerPath: string;
}

/** What is locked for one call: nothing of it changes until the decision is written. */
interface Desk {
  readonly tasks: ReadonlyMap<string, LockedTask>;
  readonly reports: ReadonlyMap<string, LockedReport>;
  readonly plans: ReadonlyMap<string, OwnPlan>;
  readonly successions: ReadonlyMap<string, SuccessionFacts>;
}

/**
 * The office of a plan hands open work of a unit that is gone over to its successor, or leaves it, up to 100 in one transaction
 * (RULES.md U4). One out of sight refuses all; others are refused one by one with a code. Two at once: the second finds the row as
 * the first left it and says so.
 */
@Injectable()
export class DecideHandOvers {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async confirm(context: RequestContext, items: readonly ConfirmedItem[], note: string | undefined): Promise<HandOverResultView> {
    const { actor } = context;
    const reason = note?.trim() || null;
    return this.each(context, items, async (tx, desk, item) => {
      const task = desk.tasks.get(item.id);
      if (task !== undefined) {
        await requireOwnTask(tx, actor, desk, task, item);
        const heir = heirOf(desk, task, item);
        if (!reaches(scopeOf(actor, 'tasks.review'), heir.path)) throw new Problem('notSuccessor');
        const same = await sameWorkOf(tx, task, heir);
        return () => handOverTask(tx, actor, task, heir, same, reason);
      }
      const report = desk.reports.get(item.id)!;
      requireOwnReport(actor, desk, report, item);
      const heir = heirOf(desk, report, item);
      await requireRoomFor(tx, report, heir);
      return () => handOverReport(tx, actor, report, heir, reason);
    });
  }

  async leave(context: RequestContext, items: readonly HandOverItem[], reason: string): Promise<HandOverResultView> {
    const { actor } = context;
    return this.each(context, items, async (tx, desk, item) => {
      const task = desk.tasks.get(item.id);
      if (task !== undefined) await requireOwnTask(tx, actor, desk, task, item);
      else requireOwnReport(actor, desk, desk.reports.get(item.id)!, item);
      await requireNotLeft(tx, item);
      return () => (task === undefined ? leaveReport(tx, actor, desk.reports.get(item.id)!, reason) : leaveTask(tx, actor, task, reason));
    });
  }

  private async each<Item extends HandOverItem>(
    context: RequestContext, items: readonly Item[], check: (tx: Tx, desk: Desk, item: Item) => Promise<() => Promise<unknown>>,
  ): Promise<HandOverResultView> {
    if (new Set(items.map(({ id }) => id)).size !== items.length) throw invalidField('items', 'invalid');
    return this.unitOfWork.run(context, async (tx) => {
      const desk = await lockDesk(tx, context.actor, items);
      const result: HandOverResultView = { done: [], refused: [] };
      for (const item of items) {
        const apply = await refusable(() => check(tx, desk, item));
        if (apply instanceof Problem) {
          result.refused.push({ id: item.id, code: apply.code });
          continue;
        }
        await apply();
        result.done.push(item.id);
      }
      return result;
    });
  }
}

/** Plans first, so that none is closed, issued or opens a period meanwhile; then the tree, then the rows in id order. */
async function lockDesk(tx: Tx, actor: Actor, items: readonly HandOverItem[]): Promise<Desk> {
  const idsOf = (kind: HandOverItem['kind']) => items.filter((item) => item.kind === kind).map(({ id }) => id);
  const [taskIds, reportIds] = [idsOf('task'), idsOf('report')];
  await tx.query(
    `SELECT id FROM plan WHERE id IN (SELECT plan_id FROM task WHERE id = ANY($1::uuid[]) UNION SELECT plan_id FROM measurement_report WHERE id = ANY($2::uuid[]))
     ORDER BY id FOR NO KEY UPDATE`,
    [taskIds, reportIds],
  );
  await lockUnitTree(tx, 'shared');
  const tasks = await lockReadableTasks(tx, actor, taskIds);
  const reports = await lockReadableReports(tx, actor, reportIds);
  if (tasks.length + reports.length !== items.length) throw new Problem('notFound');
  const plans = await tx.query<OwnPlan & { id: string }>(
    `SELECT p.id, p.state = 'closed' AS "isClosed", owner.path AS "ownerPath" FROM plan p CROSS JOIN LATERAL ${unitOnDateSql('p.owner_unit_id', '$2::date')} owner
     WHERE p.id = ANY($1::uuid[])`,
    [tasks.map(({ planId }) => planId), tx.today],
  );
  return {
    tasks: new Map(tasks.map((task) => [task.id, task])),
    reports: new Map(reports.map((report) => [report.id, report])),
    plans: new Map(plans.map(({ id, ...plan }) => [id, plan])),
    successions: await successionsOf(tx, [...tasks, ...reports].map(({ unitId }) => unitId)),
  };
}

/** Its state before its version: what happened to it says more than that something did. */
async function requireOwnTask(tx: Tx, actor: Actor, desk: Desk, task: LockedTask, item: HandOverItem): Promise<void> {
  const plan = desk.plans.get(task.planId)!;
  if (!reaches(scopeOf(actor, 'tasks.review'), plan.ownerPath)) throw new Problem('notAllowed');
  if (plan.isClosed) throw new Problem('planClosed');
  await requireOpenTask(tx, task);
  requireVersion(task, item.version);
  if (!desk.successions.has(task.unitId)) throw new Problem('noSuccession');
}

function requireOwnReport(actor: Actor, desk: Desk, report: LockedReport, item: HandOverItem): void {
  if (!reaches(scopeOf(actor, 'indicators.review'), report.ownerPath)) throw new Problem('notAllowed');
  if (report.isPlanClosed) throw new Problem('planClosed');
  requireOpenReport(report);
  requireVersion(report, item.version);
  // A period that ended before is the predecessor's for ever: the successor was not there.
  const effectiveOn = desk.successions.get(report.unitId)?.effectiveOn;
  if (effectiveOn === undefined || report.cutOffOn < effectiveOn) throw new Problem('noSuccession');
}

function heirOf(desk: Desk, { unitId }: { unitId: string }, { successorId }: ConfirmedItem): Heir {
  const heir = desk.successions.get(unitId)?.heirs.find(({ id }) => id === successorId);
  if (heir === undefined) throw new Problem('notSuccessor');
  return heir;
}

async function requireNotLeft(tx: Tx, { id }: HandOverItem): Promise<void> {
  const left = await tx.query('SELECT 1 FROM hand_over WHERE (task_id = $1 OR report_id = $1) AND to_unit_id IS NULL', [id]);
  if (left.length > 0) throw new Problem('leftAlready');
}

async function refusable<Value>(work: () => Promise<Value>): Promise<Value | Problem> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
