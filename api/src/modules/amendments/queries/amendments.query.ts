import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/index.js';
import { Database } from '../../../platform/db/index.js';
import { documentJsonSql } from '../../documents/index.js';
import { PlansQuery } from '../../plans/index.js';
import type { AmendmentView } from '../views/amendment.view.js';

@Injectable()
export class AmendmentsQuery {
  constructor(
    private readonly database: Database,
    private readonly plans: PlansQuery,
  ) {}

  /** The amendments of a plan the reader sees, the latest first; null where there is no such plan. Two statements. */
  async of(actor: Actor, planId: string): Promise<AmendmentView[] | null> {
    if ((await this.plans.findUncounted(actor, planId)) === null) return null;
    return this.database.rows<AmendmentView & Record<string, unknown>>(
      `SELECT m.id, ${documentJsonSql('d')} AS document, m.note, to_char(m.amended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "amendedAt",
         json_build_object('id', p.id, 'fullName', p.full_name) AS "amendedBy",
         (SELECT json_agg(json_build_object('activityId', l.activity_id, 'kind', l.kind, 'before', l.before, 'after', l.after) ORDER BY l.position)
          FROM plan_amendment_line l WHERE l.amendment_id = m.id) AS lines
       FROM plan_amendment m JOIN legal_document d ON d.id = m.document_id JOIN person p ON p.id = m.amended_by
       WHERE m.plan_id = $1 ORDER BY m.amended_at DESC, m.id DESC`,
      [planId],
    );
  }
}
