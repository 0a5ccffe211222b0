import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Jobs start at once and idempotency keeps the command's result: what was laid out for queues and whole answers goes. */
export class NothingUnused1732233600030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE job DROP COLUMN payload, DROP CONSTRAINT ck_job__state,
        ADD CONSTRAINT ck_job__state CHECK (state IN ('running', 'done', 'failed'));
      ALTER TABLE idempotency_key DROP COLUMN status, DROP COLUMN headers;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE idempotency_key ADD COLUMN status integer, ADD COLUMN headers jsonb;
      ALTER TABLE job ADD COLUMN payload jsonb NOT NULL DEFAULT '{}', DROP CONSTRAINT ck_job__state,
        ADD CONSTRAINT ck_job__state CHECK (state IN ('queued', 'running', 'done', 'failed'));
    `);
  }
}
