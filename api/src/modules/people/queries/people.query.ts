import { Injectable } from '@nestjs/common';
import { fold } from '#domain';
import { scopeOf, withinScope, type Actor } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database, Parameters } from '../../../platform/db/index.js';
import { boundedCount, knownTotal, limitOf, type PageOf } from '../../../platform/http/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { unitOnDateSql } from '../../org-units/index.js';
import type { PEOPLE_SORTS, PeopleListQuery } from '../dto/person.dto.js';
import type { PersonView } from '../views/person.view.js';
import { CURRENT_PATH, unitsWhere } from './current-unit.sql.js';

const SORT_COLUMNS: Readonly<Record<(typeof PEOPLE_SORTS)[number], string>> = { fullName: 'p.full_name', username: 'p.username' };

/** The list and the page of people, within the reader's scope. */
@Injectable()
export class PeopleQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Ids of the page first, then those rows: two statements, and a third only where the total is not known by then. */
  async list(actor: Actor, query: PeopleListQuery): Promise<PageOf<PersonView>> {
    const parameters = new Parameters();
    const where = this.where(actor, query, parameters);
    const countValues = [...parameters.values];
    const direction = query.order === 'desc' ? 'DESC' : 'ASC';
    const ids = await this.database.rows<{ id: string }>(
      `SELECT p.id FROM person p ${where} ORDER BY ${SORT_COLUMNS[query.sort]} ${direction}, p.id ${limitOf(query, parameters)}`,
      parameters.values,
    );
    const total = knownTotal(query, ids.length) ?? (await boundedCount(this.database, `FROM person p ${where}`, countValues));
    return { items: await this.rowsOf(ids.map((row) => row.id)), ...total };
  }

  /** One person in the reader's scope, or 404. */
  async read(actor: Actor, id: string): Promise<PersonView> {
    const parameters = new Parameters();
    const where = this.where(actor, {}, parameters);
    const row = await this.database.first(`SELECT 1 FROM person p ${where} AND p.id = ${parameters.add(id)}`, parameters.values);
    if (row === null) throw new Problem('notFound');
    return (await this.rowsOf([id]))[0]!;
  }

  private where(actor: Actor, query: Partial<PeopleListQuery>, parameters: Parameters): string {
    const today = parameters.add(this.clock.today());
    const scope = withinScope(scopeOf(actor, 'people.read'), parameters, { path: CURRENT_PATH });
    const below = query.unitId === undefined ? '' : ` AND ${belowUnit(parameters.add(query.unitId), today)}`;
    const conditions = [`p.unit_id IN ${unitsWhere(`${scope}${below}`, today)}`];
    if (query.q !== undefined && query.q !== '') conditions.push(`p.folded LIKE ${parameters.add(`%${fold(query.q)}%`)}`);
    if (query.isActive !== undefined) conditions.push(`p.is_active = ${parameters.add(query.isActive)}`);
    if (query.role !== undefined) {
      conditions.push(`EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = p.id AND g.role = ${parameters.add(query.role)})`);
    }
    return `WHERE ${conditions.join(' AND ')}`;
  }

  private async rowsOf(ids: readonly string[]): Promise<PersonView[]> {
    if (ids.length === 0) return [];
    return this.database.rows<PersonView & Record<string, unknown>>(
      `SELECT p.id, p.version, p.username, p.full_name AS "fullName", p.post, p.email, p.phone, p.is_active AS "isActive",
         p.must_change_password AS "mustChangePassword", p.last_sign_in_at AS "lastSignInAt",
         jsonb_build_object('id', p.unit_id, 'name', home.name, 'shortName', home.short_name) AS unit,
         COALESCE((SELECT jsonb_agg(jsonb_build_object('id', g.id, 'role', g.role, 'scopeUnit',
             jsonb_build_object('id', g.scope_unit_id, 'name', scope.name, 'shortName', scope.short_name)) ORDER BY g.role, g.id)
           FROM role_grant g JOIN LATERAL ${unitOnDateSql('g.scope_unit_id', '$2')} scope ON true
           WHERE g.person_id = p.id), '[]') AS grants
       FROM unnest($1::uuid[]) WITH ORDINALITY wanted (id, position)
       JOIN person p ON p.id = wanted.id
       JOIN LATERAL ${unitOnDateSql('p.unit_id', '$2')} home ON true
       ORDER BY wanted.position`,
      [ids, this.clock.today()],
    );
  }
}

/** CURRENT_PATH lies at or below a unit's path: pathEnd of platform/auth, said in SQL because the path is not known yet. */
function belowUnit(unitId: string, today: string): string {
  const path = `(SELECT wanted.path FROM ${unitOnDateSql(`${unitId}::uuid`, today)} wanted)`;
  return `(${CURRENT_PATH} >= ${path} AND ${CURRENT_PATH} < left(${path}, -1) || '/')`;
}
