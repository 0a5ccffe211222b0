import { Injectable } from '@nestjs/common';
import { withinAuthority, type Actor } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database, Parameters } from '../../../platform/db/index.js';
import type { SuccessionView } from '../views/succession.view.js';
import { unitOnDateSql } from './unit-on-date.js';

const unit = (alias: string): string => `json_build_object('id', ${alias}.org_unit_id, 'name', ${alias}.name, 'shortName', ${alias}.short_name)`;

@Injectable()
export class SuccessionsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What a unit came from and went to, where the other unit's name may be seen as well (X2). */
  async ofUnit(actor: Actor, unitId: string): Promise<SuccessionView[]> {
    const parameters = new Parameters();
    const id = parameters.add(unitId);
    const today = `${parameters.add(this.clock.today())}::date`;
    const seen = (column: string) => withinAuthority(actor, 'orgUnits.read', parameters, column);
    return this.database.rows<SuccessionView>(
      `SELECT s.id, s.kind, ${unit('before')} AS predecessor, CASE WHEN s.successor_id IS NOT NULL THEN ${unit('after')} END AS successor,
         s.effective_on AS "effectiveOn", CASE WHEN d.id IS NOT NULL THEN json_build_object('id', d.id, 'title', d.title) END AS document, s.note
       FROM org_unit_succession s
       CROSS JOIN LATERAL ${unitOnDateSql('s.predecessor_id', today)} before
       LEFT JOIN LATERAL ${unitOnDateSql('s.successor_id', today)} after ON true
       LEFT JOIN legal_document d ON d.id = s.document_id
       WHERE (s.predecessor_id = ${id} OR s.successor_id = ${id})
         AND ${seen('before.path')} AND (s.successor_id IS NULL OR ${seen('after.path')})
       ORDER BY s.effective_on DESC, s.id`,
      parameters.values,
    );
  }
}
