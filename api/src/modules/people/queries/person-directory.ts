import { Injectable } from '@nestjs/common';
import { pathEnd, reaches, scopeOf, type Actor } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database, type Tx } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { unitOnDateSql } from '../../org-units/index.js';
import { CURRENT_PATH, unitsWhere } from './current-unit.sql.js';

export interface PersonRef {
  readonly id: string;
  readonly fullName: string;
}

export interface AssignablePerson extends PersonRef {
  readonly post: string | null;
}

/** Everybody whose home is the unit or one below it, active, as parameters $1 (path), $2 (its end), $3 (today). */
const ASSIGNABLE = `FROM person p WHERE p.is_active
  AND p.unit_id IN ${unitsWhere(`${CURRENT_PATH} >= $1 AND ${CURRENT_PATH} < $2`, '$3')}`;

/** What other modules ask about people. */
@Injectable()
export class PersonDirectory {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Names by id; unknown ids are left out. */
  async namesOf(ids: readonly (string | null)[]): Promise<Map<string, PersonRef>> {
    const wanted = [...new Set(ids.filter((id) => id !== null))];
    if (wanted.length === 0) return new Map();
    const rows = await this.database.rows<{ id: string; fullName: string }>(
      'SELECT id, full_name AS "fullName" FROM person WHERE id = ANY($1::uuid[])',
      [wanted],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Whom one may assign in a unit; 404 when the unit is not in the reader's scope of assigning. */
  async assignableIn(actor: Actor, unitId: string): Promise<AssignablePerson[]> {
    const today = this.clock.today();
    const unit = await this.database.first<{ path: string }>(`SELECT u.path FROM ${unitOnDateSql('$1::uuid', '$2')} u`, [unitId, today]);
    if (unit === null || !reaches(scopeOf(actor, 'tasks.assign'), unit.path)) throw new Problem('notFound');
    return this.database.rows<AssignablePerson & Record<string, unknown>>(
      `SELECT p.id, p.full_name AS "fullName", p.post ${ASSIGNABLE} ORDER BY p.full_name, p.id LIMIT 500`,
      [unit.path, pathEnd(unit.path), today],
    );
  }

  /** Whether a person may be given work of the unit at `unitPath` (T8). */
  async isAssignable(tx: Tx, personId: string, unitPath: string): Promise<boolean> {
    const rows = await tx.query(`SELECT 1 ${ASSIGNABLE} AND p.id = $4`, [unitPath, pathEnd(unitPath), tx.today, personId]);
    return rows.length > 0;
  }

  /** People in all, and active: for the administrator's dashboard. */
  async counts(): Promise<{ people: number; activePeople: number }> {
    const row = await this.database.first<{ people: number; activePeople: number }>(
      'SELECT count(*)::int AS people, (count(*) FILTER (WHERE is_active))::int AS "activePeople" FROM person',
    );
    return row!;
  }
}
