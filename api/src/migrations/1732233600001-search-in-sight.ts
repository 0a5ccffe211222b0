import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The search reads only what lies in the reader's sight: which plans ask something of a unit is one index step per plan, and
 * the tasks of a content within a subtree are one index range.
 */
export class SearchInSight1732233600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_obligation__unit;
      CREATE INDEX ix_obligation__unit_plan ON obligation (unit_id, plan_id);
      DROP INDEX ix_task__content;
      CREATE INDEX ix_task__content_unit ON task (content_id, unit_path);
      -- A unit's share of all tasks is smaller than a bucket of the usual histogram: the planner took a subtree for one row.
      ALTER TABLE task ALTER COLUMN unit_path SET STATISTICS 1000;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE task ALTER COLUMN unit_path SET STATISTICS DEFAULT;
      DROP INDEX ix_task__content_unit;
      CREATE INDEX ix_task__content ON task (content_id, effective_due_on, id);
      DROP INDEX ix_obligation__unit_plan;
      CREATE INDEX ix_obligation__unit ON obligation (unit_id);
    `);
  }
}
