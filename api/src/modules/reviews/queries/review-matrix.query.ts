import { Injectable } from '@nestjs/common';
import { STANDINGS } from '#domain';
import type { Actor } from '../../../platform/auth/index.js';
import { Database, Parameters } from '../../../platform/db/index.js';
import { daysLateSql, scoredSql, standingSql } from '../../tasks/index.js';
import { matrixFigures, type CellRow } from '../figures/matrix-cells.js';
import type { ReviewMatrixView } from '../views/review-matrix.view.js';
import type { ReviewFrame } from './review-frame.query.js';
import { reviewTasksSql, STANDING_COLUMNS } from './review-tasks.sql.js';

/** The matrix units × activities (RULES.md Q1): one statement groups the tasks, two name rows and columns. */
@Injectable()
export class ReviewMatrixQuery {
  constructor(private readonly database: Database) {}

  async read(frame: ReviewFrame, actor: Actor): Promise<ReviewMatrixView> {
    const rows = await this.cellRows(frame, actor);
    const units = await this.units([...new Set(rows.map((row) => row.unitId))], frame.asOf);
    const activities = await this.activities([...new Set(rows.map((row) => row.activityId))]);
    return {
      asOf: frame.asOf,
      periodKey: frame.periodKey,
      units,
      activities,
      standings: [...STANDINGS],
      ...matrixFigures(rows, units.map(({ id }) => id), activities.map(({ id }) => id)),
    };
  }

  private cellRows(frame: ReviewFrame, actor: Actor): Promise<CellRow[]> {
    const parameters = new Parameters();
    const asOf = `${parameters.add(frame.asOf)}::date`;
    const dueSoonDays = `${parameters.add(frame.dueSoonDays)}::int`;
    const tasks = reviewTasksSql(frame, actor, parameters, ['id', 'unit_id', 'activity_id', 'role', ...STANDING_COLUMNS]);
    return this.database.rows<CellRow>(
      `SELECT t.unit_id AS "unitId", t.activity_id AS "activityId", ${standingSql('t', asOf, dueSoonDays)} AS standing,
         ${scoredSql('t')} AS "isScored", t.is_carried_forward AS "isCarriedForward", ${daysLateSql('t', asOf)} AS "daysLate",
         count(*)::int AS "taskCount", min(t.id::text) AS "taskId"
       FROM ${tasks} t
       GROUP BY 1, 2, 3, 4, 5, 6`,
      parameters.values,
    );
  }

  private units(ids: readonly string[], asOf: string) {
    return this.database.rows<ReviewMatrixView['units'][number]>(UNITS_BY_ID, [ids, asOf]);
  }

  private activities(ids: readonly string[]) {
    return this.database.rows<ReviewMatrixView['activities'][number]>(
      `SELECT a.id, a.printed_number AS "printedNumber", a.content, s.printed_number AS "sectionNumber"
       FROM activity a JOIN plan_section s ON s.id = a.section_id
       WHERE a.id = ANY($1) ORDER BY a.position, a.id`,
      [ids],
    );
  }
}

/** Units by id in the order of the tree, named as on a day ($2), or as they last were when they no longer exist then. */
export const UNITS_BY_ID = `
  SELECT r.org_unit_id AS id, r.short_name AS "shortName", r.name, r.level
  FROM (SELECT DISTINCT ON (v.org_unit_id) v.* FROM org_unit_revision v WHERE v.org_unit_id = ANY($1)
        ORDER BY v.org_unit_id, v.valid_during @> $2::date DESC, v.valid_during DESC) r
  ORDER BY r.path, r.org_unit_id`;
