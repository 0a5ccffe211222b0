import { Injectable } from '@nestjs/common';
import {
  calendarDate, collectedKeys, periodContaining, periodWindow, previousPeriod, resultWindow,
  type CalendarDate, type CollectionKind, type DecimalText, type PeriodKey, type PeriodWindow, type ReportingScheme, type ResultBasis,
} from '#domain';
import { reaches, scopeOf, withinAuthority, withinScope, type Actor, type Scope } from '../../../../platform/auth/index.js';
import { Clock } from '../../../../platform/clock/index.js';
import { Database, Parameters } from '../../../../platform/db/index.js';
import { invalidField, Problem } from '../../../../platform/problems/index.js';
import { unitOnDateSql } from '../../../org-units/index.js';
import { visiblePlansSql } from '../../../plans/index.js';

export interface UnitRef {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

export interface ResultPlan {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly ownerUnit: UnitRef;
}

/** How a plan's figures are collected. */
export interface PlanCollecting {
  readonly scheme: ReportingScheme;
  readonly collection: CollectionKind;
  readonly nearMargin: DecimalText | null;
}

interface PlanRow extends ResultPlan {
  readonly scheme: ReportingScheme;
  readonly collection: CollectionKind | null;
  readonly nearMargin: string | null;
  readonly ownerPath: string;
  readonly latestKey: PeriodKey | null;
}

/** The units below which figures count for a reader; several where somebody works for several units. */
export interface ResultReach {
  /** The one unit narrowed to, or the reader's only one; null for all that the plan reaches. */
  readonly unit: UnitRef | null;
  /** Empty where the reader sees everything the plan's owner has. */
  readonly scopeUnits: readonly UnitRef[];
  /** Every path these units ever had: a unit that moved keeps what was stored while it stood elsewhere (RULES.md U4). */
  readonly paths: readonly string[];
}

/** A result before its figures: which plan, periods, day and units, checked against what the reader may see. */
export interface ResultFrame extends ResultReach, PlanCollecting {
  readonly plan: ResultPlan;
  readonly periodKey: PeriodKey;
  readonly basis: ResultBasis;
  readonly asOf: CalendarDate;
  readonly window: PeriodWindow;
  readonly collectedKeys: readonly PeriodKey[];
  readonly isPeriodOver: boolean;
}

export interface ResultQuestion {
  /** When left out: the plan's latest period whose data are cut off, before the first one is over the one that runs. */
  readonly periodKey?: PeriodKey;
  readonly basis: ResultBasis;
  readonly unitId?: string;
  readonly asOf?: CalendarDate;
}

const unitJson = (alias: string): string => `jsonb_build_object('id', ${alias}.org_unit_id, 'name', ${alias}.name, 'shortName', ${alias}.short_name)`;

/** The paths that a reader's results are narrowed to; undefined where everything is in view. */
export const narrowedTo = ({ unit, scopeUnits, paths }: ResultReach): readonly string[] | undefined => (unit !== null || scopeUnits.length > 0 ? paths : undefined);

@Injectable()
export class ResultFrameQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The frame, or the problem: a plan or unit out of sight is not found, a period or day that cannot be is refused. */
  async open(actor: Actor, planId: string, question: ResultQuestion): Promise<ResultFrame> {
    const asOf = question.asOf ?? this.clock.today();
    const [plan] = await this.plans(actor, asOf, { id: planId });
    if (plan === undefined) throw new Problem('notFound');
    const last = this.lastDayOf(plan.year);
    if (asOf > last) throw invalidField('asOf', 'outOfRange', { min: '2000-01-01', max: last });
    return frameOf(plan, await this.reach(actor, asOf, plan.ownerPath, question.unitId), { ...question, asOf });
  }

  /** Frames of all plans in sight that expect figures at or below a unit, the latest first. */
  async openAll(actor: Actor, unitId: string, question: ResultQuestion): Promise<{ unit: UnitRef; asOf: CalendarDate; frames: ResultFrame[] }> {
    const asOf = question.asOf ?? this.clock.today();
    const reach = await this.reach(actor, asOf, '', unitId);
    const plans = await this.plans(actor, asOf, { expectingBelow: reach.paths });
    const frames = plans.flatMap((plan) => {
      try {
        return [frameOf(plan, reach, { ...question, asOf })];
      } catch (error) {
        // A plan that collects by quarters says nothing about a month.
        if (error instanceof Problem && question.periodKey !== undefined) return [];
        throw error;
      }
    });
    return { unit: reach.unit!, asOf, frames };
  }

  /** Plans the reader sees, with the scheme and the collection their periods come from. */
  async plans(actor: Actor, asOf: CalendarDate, which: { id?: string; expectingBelow?: readonly string[] }): Promise<PlanRow[]> {
    const parameters = new Parameters();
    const on = `${parameters.add(asOf)}::date`;
    const conditions = [visiblePlansSql(actor, parameters, { state: 'p.state', ownerPath: 'o.path' })];
    if (which.id !== undefined) conditions.push(`p.id = ${parameters.add(which.id)}`);
    if (which.expectingBelow !== undefined) {
      const below = withinScope({ paths: which.expectingBelow, assignedTo: null }, parameters, { path: 'e.unit_path' });
      conditions.push(`EXISTS (SELECT FROM indicator_assignment a JOIN expected_unit e ON e.assignment_id = a.id WHERE a.plan_id = p.id AND ${below})`);
    }
    return this.database.rows<PlanRow>(
      `SELECT p.id, p.title, p.year, s.definition AS scheme, c.period_kind AS collection, trim_scale(c.near_margin)::text AS "nearMargin",
         ${unitJson('o')} AS "ownerUnit", o.path AS "ownerPath",
         (SELECT i.period_key FROM indicator_period i WHERE i.plan_id = p.id AND i.start_on <= ${on} ORDER BY i.cut_off_on < ${on} DESC, i.start_on DESC LIMIT 1) AS "latestKey"
       FROM plan p
       JOIN reporting_scheme s ON s.id = p.reporting_scheme_id
       LEFT JOIN indicator_collection c ON c.plan_id = p.id
       CROSS JOIN LATERAL ${unitOnDateSql('p.owner_unit_id', on)} o
       WHERE ${conditions.join(' AND ')} ORDER BY p.year DESC, p.id`,
      parameters.values,
    );
  }

  /**
   * Where the reader's figures come from: the unit asked for, else all of the reader's scope. The units above are known to
   * the reader but their figures are not; any other unit out of scope is not found (X2).
   */
  async reach(actor: Actor, asOf: CalendarDate, ownerPath: string, unitId?: string): Promise<ResultReach> {
    const scope = scopeOf(actor, 'indicators.read');
    const scopeUnitIds = [...new Set(actor.grants.filter(({ scopePath }) => scope.paths.includes(scopePath)).map((grant) => grant.scopeUnitId))];
    const parameters = new Parameters();
    const ids = parameters.add(unitId === undefined ? scopeUnitIds : [unitId]);
    const units = await this.database.rows<UnitRef & { path: string; paths: string[] }>(
      `SELECT u.org_unit_id AS id, u.name, u.short_name AS "shortName", u.path,
         ARRAY(SELECT DISTINCT r.path FROM org_unit_revision r WHERE r.org_unit_id = u.org_unit_id) AS paths
       FROM unnest(${ids}::uuid[]) AS asked(id)
       CROSS JOIN LATERAL ${unitOnDateSql('asked.id', `${parameters.add(asOf)}::date`)} u
       WHERE ${withinAuthority(actor, 'indicators.read', parameters, 'u.path')} ORDER BY u.path`,
      parameters.values,
    );
    if (unitId !== undefined) requireReached(scope, units[0]?.path);
    const paths = [...new Set(units.flatMap((unit) => unit.paths))];
    const refs = units.map(({ id, name, shortName }) => ({ id, name, shortName }));
    const seesAll = unitId === undefined && units.some(({ path }) => ownerPath.startsWith(path));
    return { unit: seesAll || refs.length !== 1 ? null : refs[0]!, scopeUnits: seesAll || unitId !== undefined ? [] : refs, paths };
  }

  /** "As if nothing more were handed in" makes sense up to the end of the plan's year. */
  private lastDayOf(year: number): CalendarDate {
    const [today, yearEnd] = [this.clock.today(), calendarDate(year, 12, 31)];
    return yearEnd > today ? yearEnd : today;
  }
}

function requireReached(scope: Scope, path: string | undefined): void {
  if (path === undefined) throw new Problem('notFound');
  if (!reaches(scope, path)) throw new Problem('notAllowed');
}

function frameOf(plan: PlanRow, reach: ResultReach, { periodKey: asked, basis, asOf }: ResultQuestion & { asOf: CalendarDate }): ResultFrame {
  const { scheme, nearMargin, id, title, year, ownerUnit } = plan;
  const collection = plan.collection ?? 'quarter';
  const periodKey = asked ?? plan.latestKey ?? periodContaining(scheme, collection, asOf);
  const keys = keysOf(collection, periodKey, basis, scheme);
  const window = resultWindow(periodKey, basis, scheme);
  return {
    plan: { id, title, year, ownerUnit }, scheme, collection, nearMargin, ...reach,
    periodKey, basis, asOf, window, collectedKeys: keys, isPeriodOver: asOf >= window.cutOffOn,
  };
}

function keysOf(collection: CollectionKind, periodKey: PeriodKey, basis: ResultBasis, scheme: ReportingScheme): PeriodKey[] {
  try {
    periodWindow(scheme, periodKey);
    const keys = collectedKeys(collection, periodKey, basis, scheme);
    if (keys.length > 0) return keys;
  } catch {
    // Falls through: no such period under the plan's scheme.
  }
  throw invalidField('periodKey', 'invalid');
}

/** The collected periods up to a period's end, at most `count`, the last ones. */
export function lastCollectedKeys({ collection, scheme, window }: ResultFrame, count: number): PeriodKey[] {
  const keys = [periodContaining(scheme, collection, window.cutOffOn)];
  while (keys.length < count) keys.unshift(previousPeriod(scheme, keys[0]!));
  return keys;
}
