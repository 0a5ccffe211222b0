import { Injectable } from '@nestjs/common';
import { scopeOf, withinScope, type Actor } from '../../../platform/auth/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { Database, Parameters } from '../../../platform/db/index.js';
import { Problem } from '../../../platform/problems/index.js';
import { unitOnDateSql } from '../../org-units/index.js';
import { visiblePlansSql } from '../../plans/index.js';
import { IMPORT_PERMISSION } from '../commands/locked-import.js';
import type { ImportedFileView } from '../views/comparison.view.js';

/** The documents as they came: with a plan, for everybody who sees the plan (RULES.md A1). */
@Injectable()
export class ImportedFilesQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ofPlan(actor: Actor, planId: string): Promise<ImportedFileView[]> {
    const parameters = new Parameters();
    const today = `${parameters.add(this.clock.today())}::date`;
    const rows = await this.database.rows<{ files: ImportedFileView[] }>(
      `SELECT COALESCE((SELECT json_agg(json_build_object('id', i.id, 'fileName', i.file_name, 'size', f.size, 'sha256', encode(i.file_sha256, 'hex')) ORDER BY i.ended_at, i.id)
         FROM plan_import i JOIN stored_file f ON f.sha256 = i.file_sha256 WHERE i.plan_id = p.id AND i.state = 'saved'), '[]') AS files
       FROM plan p CROSS JOIN LATERAL ${unitOnDateSql('p.owner_unit_id', today)} owner
       WHERE p.id = ${parameters.add(planId)} AND ${visiblePlansSql(actor, parameters, { state: 'p.state', ownerPath: 'owner.path' })}`,
      parameters.values,
    );
    if (rows[0] === undefined) throw new Problem('notFound');
    return rows[0].files;
  }

  /** Of an import that became a plan the reader sees, or that the reader may work on. */
  async file(actor: Actor, id: string): Promise<{ sha256: Buffer; size: number; fileName: string } | null> {
    const parameters = new Parameters();
    const today = `${parameters.add(this.clock.today())}::date`;
    return this.database.first<{ sha256: Buffer; size: number; fileName: string }>(
      `SELECT i.file_sha256 AS sha256, f.size::int, i.file_name AS "fileName" FROM plan_import i
       JOIN stored_file f ON f.sha256 = i.file_sha256
       CROSS JOIN LATERAL ${unitOnDateSql('i.owner_unit_id', today)} owner
       LEFT JOIN plan p ON p.id = i.plan_id
       LEFT JOIN LATERAL ${unitOnDateSql('p.owner_unit_id', today)} holder ON true
       WHERE i.id = ${parameters.add(id)} AND (${withinScope(scopeOf(actor, IMPORT_PERMISSION), parameters, { path: 'owner.path' })}
         OR (p.id IS NOT NULL AND ${visiblePlansSql(actor, parameters, { state: 'p.state', ownerPath: 'holder.path' })}))`,
      parameters.values,
    );
  }
}
