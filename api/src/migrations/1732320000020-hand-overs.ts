import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a person decided about open work of a unit that others carry on for (U4). What is proposed is found by query; only the
 * decision is kept: handed over to whom and as which row, or left with the predecessor and why.
 */
export class HandOvers1732320000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE hand_over (
        id uuid NOT NULL,
        task_id uuid,
        report_id uuid,
        from_unit_id uuid NOT NULL,
        to_unit_id uuid,
        to_task_id uuid,
        to_report_id uuid,
        reason text,
        decided_at timestamptz NOT NULL,
        decided_by uuid NOT NULL,
        CONSTRAINT pk_hand_over PRIMARY KEY (id),
        CONSTRAINT fk_hand_over__task FOREIGN KEY (task_id) REFERENCES task (id),
        CONSTRAINT fk_hand_over__report FOREIGN KEY (report_id) REFERENCES measurement_report (id),
        CONSTRAINT fk_hand_over__from_unit FOREIGN KEY (from_unit_id) REFERENCES org_unit (id),
        CONSTRAINT fk_hand_over__to_unit FOREIGN KEY (to_unit_id) REFERENCES org_unit (id),
        CONSTRAINT fk_hand_over__to_task FOREIGN KEY (to_task_id) REFERENCES task (id),
        CONSTRAINT fk_hand_over__to_report FOREIGN KEY (to_report_id) REFERENCES measurement_report (id),
        CONSTRAINT fk_hand_over__decided_by FOREIGN KEY (decided_by) REFERENCES person (id),
        CONSTRAINT ck_hand_over__subject CHECK (num_nonnulls(task_id, report_id) = 1),
        CONSTRAINT ck_hand_over__outcome CHECK (
          (to_unit_id IS NULL AND num_nonnulls(to_task_id, to_report_id) = 0 AND reason IS NOT NULL AND reason <> '')
          OR (to_unit_id IS NOT NULL AND to_unit_id <> from_unit_id
            AND (task_id IS NULL) = (to_task_id IS NULL) AND (report_id IS NULL) = (to_report_id IS NULL)))
      );
      -- Once handed over, and once left: who changes one's mind about what was left hands it over, and both stay written.
      CREATE UNIQUE INDEX uq_hand_over__task ON hand_over (task_id, (to_unit_id IS NULL)) WHERE task_id IS NOT NULL;
      CREATE UNIQUE INDEX uq_hand_over__report ON hand_over (report_id, (to_unit_id IS NULL)) WHERE report_id IS NOT NULL;
      CREATE INDEX ix_hand_over__from_unit ON hand_over (from_unit_id);
      CREATE INDEX ix_hand_over__to_unit ON hand_over (to_unit_id);
      CREATE INDEX ix_hand_over__to_task ON hand_over (to_task_id);
      CREATE INDEX ix_hand_over__to_report ON hand_over (to_report_id);
      CREATE INDEX ix_hand_over__decided_by ON hand_over (decided_by);
      CREATE TRIGGER hand_over_no_row_change BEFORE UPDATE OR DELETE ON hand_over
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      -- A report that was handed over is neither open nor missing: what was typed in it stays to be read.
      ALTER TABLE measurement_report DROP CONSTRAINT ck_measurement_report__state;
      ALTER TABLE measurement_report ADD CONSTRAINT ck_measurement_report__state
        CHECK (state IN ('draft', 'submitted', 'returned', 'verified', 'locked', 'handedOver'));
      ALTER TABLE measurement_report_event DROP CONSTRAINT ck_measurement_report_event__action;
      ALTER TABLE measurement_report_event ADD CONSTRAINT ck_measurement_report_event__action
        CHECK (action IN ('submit', 'recall', 'return', 'verify', 'lock', 'unlock', 'handOver', 'takeOver'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE hand_over;
      ALTER TABLE measurement_report_event DROP CONSTRAINT ck_measurement_report_event__action;
      ALTER TABLE measurement_report_event ADD CONSTRAINT ck_measurement_report_event__action
        CHECK (action IN ('submit', 'recall', 'return', 'verify', 'lock', 'unlock'));
      ALTER TABLE measurement_report DROP CONSTRAINT ck_measurement_report__state;
      ALTER TABLE measurement_report ADD CONSTRAINT ck_measurement_report__state
        CHECK (state IN ('draft', 'submitted', 'returned', 'verified', 'locked'))`);
  }
}
