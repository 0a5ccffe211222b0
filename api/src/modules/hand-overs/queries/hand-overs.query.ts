import { Injectable } from '@nestjs/common';
import { OPEN_REPORT_STATES, OPEN_STATES } from '#domain';
import { scopeOf, withinScope, type Actor } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database, Parameters } from '../../../platform/db/index.js';
import { boundedCount, knownTotal, limitOf, type PageOf } from '../../../platform/http/index.js';
import { heirsSql, unitOnDateSql } from '../../org-units/index.js';
import type { HandOverCountQuery, HandOverKind, HandOverListQuery } from '../dto/hand-over.dto.js';
import type { HandOverCountView, HandOverView } from '../views/hand-over.view.js';

const unit = (alias: string): string => `jsonb_build_object('id', ${alias}.org_unit_id, 'name', ${alias}.name, 'shortName', ${alias}.short_name)`;
type HandOverFilter = Pick<HandOverListQuery, 'planId' | 'unitId' | 'kind' | 'status'>;

const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * What is open of units that others carry on for, in the plans whose office the reader is (RULES.md U4, X2). Nothing is stored for
 * a proposal: a succession recorded late, or work returned after it, is found the same way.
 */
@Injectable()
export class HandOversQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: HandOverListQuery): Promise<PageOf<HandOverView>> {
    const parameters = new Parameters();
    const today = `${parameters.add(this.clock.today())}::date`;
    const found = await this.found(actor, today, query, parameters);
    const bound = [...parameters.values];
    const items = await this.database.rows<HandOverView & Record<string, unknown>>(pageSql(found, actor, today, query, parameters), parameters.values);
    const total = knownTotal(query, items.length) ?? (await boundedCount(this.database, found, bound));
    return { items, ...total };
  }

  /** How many wait, without an order: it stops at the bound. */
  async count(actor: Actor, query: HandOverCountQuery): Promise<HandOverCountView> {
    const parameters = new Parameters();
    const today = `${parameters.add(this.clock.today())}::date`;
    const { total, isTotalExact } = await boundedCount(this.database, await this.found(actor, today, { ...query, status: 'waiting' }, parameters), parameters.values);
    return { count: total, isExact: isTotalExact };
  }

  /** "FROM …": its plans are read first, so that the planner sees how few they are. */
  private async found(actor: Actor, today: string, filter: HandOverFilter, parameters: Parameters): Promise<string> {
    const plansOf = async (permission: 'tasks.review' | 'indicators.review') => {
      const own = new Parameters();
      const on = `${own.add(this.clock.today())}::date`;
      const ofPlan = filter.planId === undefined ? '' : `AND p.id = ${own.add(filter.planId)}::uuid`;
      const rows = await this.database.rows<{ id: string }>(
        `SELECT p.id FROM plan p CROSS JOIN LATERAL ${unitOnDateSql('p.owner_unit_id', on)} owner
         WHERE p.state = 'issued' ${ofPlan} AND ${withinScope(scopeOf(actor, permission), own, { path: 'owner.path' })}`,
        own.values,
      );
      return rows.map(({ id }) => id);
    };
    return `FROM (${proposalsSql({ task: await plansOf('tasks.review'), report: await plansOf('indicators.review') }, today, filter, parameters)}) proposal`;
  }
}

/** One page with who may take over: only of its own units is it asked who carries on, of whole countries there are thousands. */
function pageSql(found: string, actor: Actor, today: string, query: HandOverListQuery, parameters: Parameters): string {
  const taskReach = withinScope(scopeOf(actor, 'tasks.review'), parameters, { path: 'carrier.path' });
  return `WITH RECURSIVE page AS MATERIALIZED (SELECT * ${found} ORDER BY unit_path, plan_id, kind DESC, position, period_key, id ${limitOf(query, parameters)}),
    ${heirsSql(today, 'SELECT unit_id FROM page')}
    SELECT page.kind, page.id, page.version, jsonb_build_object('id', plan.id, 'title', plan.title) AS plan, ${unit('before')} AS unit,
      page.succession_kind AS "successionKind", page.effective_on AS "effectiveOn", to_jsonb(heirs.successors) AS successors, heirs.proposed_id AS "proposedSuccessorId",
      COALESCE(content.printed_number, '') AS "printedNumber", COALESCE(content.title, '') AS title, page.period_key AS "periodKey", page.due_on AS "dueOn", page.state,
      CASE page.kind WHEN 'task' THEN EXISTS (SELECT FROM submission s WHERE s.task_id = page.id AND s.state = 'draft')
        ELSE EXISTS (SELECT FROM measurement m WHERE m.report_id = page.id) END AS "hasDraft",
      CASE WHEN page.left_id IS NOT NULL THEN (SELECT jsonb_build_object('reason', h.reason, 'at', ${instant('h.decided_at')},
        'by', jsonb_build_object('id', decider.id, 'fullName', decider.full_name)) FROM hand_over h JOIN person decider ON decider.id = h.decided_by WHERE h.id = page.left_id) END AS left
    FROM page
    JOIN plan ON plan.id = page.plan_id
    CROSS JOIN LATERAL ${unitOnDateSql('page.unit_id', today)} before
    CROSS JOIN LATERAL ${unitOnDateSql('plan.owner_unit_id', today)} owner
    CROSS JOIN LATERAL (
      SELECT COALESCE(array_agg(${unit('carrier')} ORDER BY carrier.path), '{}') AS successors, CASE WHEN count(*) = 1 AND bool_and(h.is_whole) THEN min(h.unit_id::text)::uuid END AS proposed_id
      FROM heir h JOIN org_unit_revision carrier ON carrier.org_unit_id = h.unit_id AND carrier.valid_during @> ${today}
      WHERE h.origin_id = page.unit_id AND CASE page.kind WHEN 'task' THEN ${taskReach} ELSE starts_with(carrier.path, owner.path) END) heirs
    LEFT JOIN task_content content ON content.id = page.content_id
    ORDER BY page.unit_path, page.plan_id, page.kind DESC, page.position, page.period_key, page.id`;
}

/**
 * A task issued before the succession took effect, or whose unit is gone; of a unit that goes on after a split or a transfer its
 * later work is its own. A report whose period reaches into the successor's time and whose unit is gone or has gone over: one that
 * ended before is the predecessor's for ever.
 */
function proposalsSql(planIds: Readonly<Record<HandOverKind, readonly string[]>>, today: string, { unitId, kind, status }: HandOverFilter, parameters: Parameters): string {
  const id = unitId === undefined ? null : `${parameters.add(unitId)}::uuid`;
  const ofUnit = id === null ? 'true' : `(s.predecessor_id = ${id} OR s.predecessor_id IN (SELECT h.origin_id FROM heir h WHERE h.unit_id = ${id}))`;
  const isAsked = (one: HandOverKind) => (kind === undefined || kind === one ? 'true' : 'false');
  const decided = (column: string) => `(SELECT h.id FROM hand_over h WHERE ${column} AND h.to_unit_id IS NULL)`;
  const isListed = (column: string) => `${status === 'left' ? '' : 'NOT '}EXISTS (SELECT FROM hand_over h WHERE ${column} AND h.to_unit_id IS NULL)`;
  const isOfPlan = (column: string, of: HandOverKind) => `${column} = ANY(${parameters.add(planIds[of])}::uuid[])`;
  return `WITH RECURSIVE ${id === null ? '' : `${heirsSql(today)}, `}origin AS MATERIALIZED (
      SELECT DISTINCT ON (s.predecessor_id) s.predecessor_id AS unit_id, s.kind AS succession_kind, s.effective_on,
        NOT EXISTS (SELECT FROM org_unit_revision still WHERE still.org_unit_id = s.predecessor_id AND still.valid_during @> ${today}) AS is_gone
      FROM org_unit_succession s WHERE s.effective_on <= ${today} AND ${ofUnit} ORDER BY s.predecessor_id, s.effective_on DESC, s.id
    )
    SELECT 'task' AS kind, t.id, t.version, t.plan_id, t.unit_id, t.unit_path, o.succession_kind, o.effective_on, t.content_id,
      t.position, t.period_key, t.effective_due_on AS due_on, t.state, ${decided('h.task_id = t.id')} AS left_id
    FROM origin o JOIN obligation ob ON ob.unit_id = o.unit_id AND ${isOfPlan('ob.plan_id', 'task')}
    JOIN task t ON t.obligation_id = ob.id AND t.state = ANY(${parameters.add(OPEN_STATES)}::text[])
    WHERE ${isAsked('task')} AND (o.is_gone OR (t.created_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date < o.effective_on) AND ${isListed('h.task_id = t.id')}
    UNION ALL
    SELECT 'report', r.id, r.version, r.plan_id, r.unit_id, r.unit_path, o.succession_kind, o.effective_on, NULL,
      0, r.period_key, r.due_on, r.state, ${decided('h.report_id = r.id')}
    FROM origin o JOIN measurement_report r ON r.unit_id = o.unit_id AND ${isOfPlan('r.plan_id', 'report')} AND r.state = ANY(${parameters.add(OPEN_REPORT_STATES)}::text[])
    JOIN indicator_period period ON period.id = r.period_id AND period.locked_at IS NULL AND period.cut_off_on >= o.effective_on
    WHERE ${isAsked('report')} AND (o.is_gone OR o.succession_kind IN ('merge', 'rename', 'dissolve')) AND ${isListed('h.report_id = r.id')}`;
}
