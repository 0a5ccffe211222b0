import { Injectable } from '@nestjs/common';
import { fold } from '#domain';
import { scopeOf, withinScope, type Actor } from '../../../../platform/auth/index.js';
import { Clock } from '../../../../platform/clock/index.js';
import { Database, Parameters } from '../../../../platform/db/index.js';
import { boundedCount, knownTotal, limitOf, type PageOf } from '../../../../platform/http/index.js';
import { unitOnDateSql } from '../../../org-units/index.js';
import { visiblePlansSql } from '../../../plans/index.js';
import type { IndicatorListQuery } from '../dto/catalogue.dto.js';
import type { IndicatorView } from '../views/indicator.views.js';
import { indicatorOnDateSql, usesOfIndicatorSql } from './indicator-sql.js';

const SORTS = { code: 'i.code', name: 'v.name COLLATE "vi-x-icu"' } as const;

const VERSIONS = `(SELECT json_agg(json_build_object('id', w.id, 'validFrom', lower(w.valid_during), 'validTo', upper(w.valid_during) - 1,
    'name', w.name, 'kind', w.kind, 'accumulation', w.accumulation, 'direction', w.direction, 'measureUnit', w.measure_unit,
    'numeratorText', w.numerator_text, 'denominatorText', w.denominator_text, 'note', w.note) ORDER BY w.valid_during)
  FROM indicator_version w WHERE w.indicator_id = i.id)`;

/** The catalogue is common knowledge: everyone who reads indicators sees all of it. Lines of plans are counted in the reader's sight. */
@Injectable()
export class IndicatorsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: IndicatorListQuery): Promise<PageOf<IndicatorView>> {
    const parameters = new Parameters();
    const today = `${parameters.add(this.clock.today())}::date`;
    const from = `FROM indicator i CROSS JOIN LATERAL ${indicatorOnDateSql('i.id', today)} v`;
    const where = `WHERE ${conditions(actor, query, parameters, today)}`;
    const counted = [...parameters.values];
    const order = `${SORTS[query.sort]} ${query.order}, i.id ${query.order}`;
    const items = await this.database.rows<IndicatorView>(
      `SELECT ${columns(actor, parameters, today)} ${from} CROSS JOIN ${usesSql(actor, parameters, today)} ${where} ORDER BY ${order} ${limitOf(query, parameters)}`, parameters.values);
    return { items, ...(knownTotal(query, items.length) ?? (await boundedCount(this.database, `${from} ${where}`, counted))) };
  }

  async find(actor: Actor, id: string): Promise<IndicatorView | null> {
    const parameters = new Parameters();
    const today = `${parameters.add(this.clock.today())}::date`;
    return this.database.first<IndicatorView>(
      `SELECT ${columns(actor, parameters, today)} FROM indicator i CROSS JOIN LATERAL ${indicatorOnDateSql('i.id', today)} v
       CROSS JOIN ${usesSql(actor, parameters, today)} WHERE i.id = ${parameters.add(id)}`,
      parameters.values,
    );
  }
}

const visible = (actor: Actor, parameters: Parameters): string => visiblePlansSql(actor, parameters, { state: 'p.state', ownerPath: 'owner.path' });

/** Everybody's plans, also those out of sight: only how many (docs/decisions/one-catalogue.md). */
function usesSql(actor: Actor, parameters: Parameters, today: string): string {
  const manages = scopeOf(actor, 'indicators.manage');
  return `LATERAL (SELECT count(*)::int AS "planCount", count(DISTINCT used."ownerUnitId")::int AS "ownerCount",
      ${actor.permissions.has('indicators.manage')} AND coalesce(bool_and(${withinScope(manages, parameters, { path: 'used."ownerPath"' })}), true) AS "canChange"
    FROM (${usesOfIndicatorSql('i.id', today)}) used) uses`;
}

function columns(actor: Actor, parameters: Parameters, today: string): string {
  return `i.id, i.version, i.code, v.name, v.kind, v.accumulation, v.direction, v.measure_unit AS "measureUnit", v.numerator_text AS "numeratorText",
    v.denominator_text AS "denominatorText", v.note, lower(v.valid_during) AS "validFrom", ${VERSIONS} AS versions,
    (SELECT count(*)::int FROM indicator_assignment a JOIN plan p ON p.id = a.plan_id
      CROSS JOIN LATERAL ${unitOnDateSql('p.owner_unit_id', today)} owner
      WHERE a.indicator_id = i.id AND ${visible(actor, parameters)}) AS "assignmentCount",
    uses."planCount", uses."ownerCount", uses."canChange"`;
}

function conditions(actor: Actor, query: IndicatorListQuery, parameters: Parameters, today: string): string {
  const found = ['true'];
  for (const word of fold(query.q ?? '').split(' ').filter((part) => part !== '')) {
    const pattern = parameters.add(`%${word}%`);
    found.push(`(lower(i.code) LIKE ${pattern} OR EXISTS (SELECT 1 FROM indicator_version w WHERE w.indicator_id = i.id AND w.folded LIKE ${pattern}))`);
  }
  if (query.kind !== undefined) found.push(`v.kind = ANY(${parameters.add(query.kind)})`);
  if (query.ids !== undefined) found.push(`i.id = ANY(${parameters.add(query.ids)}::uuid[])`);
  if (query.planId !== undefined) {
    found.push(`EXISTS (SELECT 1 FROM indicator_assignment a JOIN plan p ON p.id = a.plan_id
      CROSS JOIN LATERAL ${unitOnDateSql('p.owner_unit_id', today)} owner
      WHERE a.indicator_id = i.id AND p.id = ${parameters.add(query.planId)} AND ${visible(actor, parameters)})`);
  }
  return found.join(' AND ');
}
