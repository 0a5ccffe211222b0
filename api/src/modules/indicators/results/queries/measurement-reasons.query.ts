import { Injectable } from '@nestjs/common';
import { Database } from '../../../../platform/db/index.js';
import type { ResultFrame } from './result-frame.query.js';

@Injectable()
export class MeasurementReasons {
  constructor(private readonly database: Database) {}

  /** The latest reason that counts of each unit that has no figure (RULES.md I4). */
  async latest(indicatorId: string, { collectedKeys, asOf }: ResultFrame, unitIds: readonly string[]): Promise<Map<string, string>> {
    if (unitIds.length === 0) return new Map();
    const rows = await this.database.rows<{ unitId: string; reason: string }>(
      `SELECT DISTINCT ON (m.unit_id) m.unit_id AS "unitId", m.reason
       FROM measurement m JOIN measurement_report p ON p.id = m.report_id
       WHERE m.indicator_id = $1 AND m.period_key = ANY($2::text[]) AND m.unit_id = ANY($3::uuid[]) AND m.reason IS NOT NULL
         AND p.state IN ('submitted', 'verified', 'locked') AND p.submitted_on <= $4::date
       ORDER BY m.unit_id, m.period_key DESC`,
      [indicatorId, collectedKeys, unitIds, asOf],
    );
    return new Map(rows.map(({ unitId, reason }) => [unitId, reason]));
  }
}
