import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a task was due on and whose it was, dated: a past day is told as it was (T4), and the task page shows who changed
 * what (T3, T8). Rows hold what was replaced; what came after is the next row's `from`, or the task itself.
 */
export class TaskHistory1732233600020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- When the due date or the assignee last changed; null as long as both are as issued. Today's queries never read it.
      ALTER TABLE task ADD COLUMN revised_at timestamptz;

      CREATE TABLE task_due_change (
        id uuid NOT NULL,
        task_id uuid NOT NULL,
        at timestamptz NOT NULL,
        person_id uuid,
        reason text NOT NULL,
        note text,
        calendar_days date[],
        from_stated_on date,
        from_effective_on date,
        from_basis text NOT NULL,
        from_was_moved boolean NOT NULL,
        to_stated_on date,
        to_effective_on date,
        CONSTRAINT pk_task_due_change PRIMARY KEY (id),
        CONSTRAINT fk_task_due_change__task FOREIGN KEY (task_id) REFERENCES task (id),
        CONSTRAINT fk_task_due_change__person FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT ck_task_due_change__reason CHECK (
          (reason = 'entered' AND calendar_days IS NULL) OR (reason = 'calendar' AND calendar_days IS NOT NULL AND note IS NULL))
      );
      CREATE INDEX ix_task_due_change__task ON task_due_change (task_id, at, id);
      CREATE INDEX ix_task_due_change__person ON task_due_change (person_id);
      CREATE TRIGGER task_due_change_no_row_change BEFORE UPDATE OR DELETE ON task_due_change
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE task_assignment (
        id uuid NOT NULL,
        task_id uuid NOT NULL,
        at timestamptz NOT NULL,
        person_id uuid,
        from_assignee_id uuid,
        to_assignee_id uuid,
        CONSTRAINT pk_task_assignment PRIMARY KEY (id),
        CONSTRAINT fk_task_assignment__task FOREIGN KEY (task_id) REFERENCES task (id),
        CONSTRAINT fk_task_assignment__person FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT fk_task_assignment__from_assignee FOREIGN KEY (from_assignee_id) REFERENCES person (id),
        CONSTRAINT fk_task_assignment__to_assignee FOREIGN KEY (to_assignee_id) REFERENCES person (id),
        CONSTRAINT ck_task_assignment__changed CHECK (from_assignee_id IS DISTINCT FROM to_assignee_id)
      );
      CREATE INDEX ix_task_assignment__task ON task_assignment (task_id, at, id);
      CREATE INDEX ix_task_assignment__person ON task_assignment (person_id);
      CREATE INDEX ix_task_assignment__from_assignee ON task_assignment (from_assignee_id);
      CREATE INDEX ix_task_assignment__to_assignee ON task_assignment (to_assignee_id);
      CREATE TRIGGER task_assignment_no_row_change BEFORE UPDATE OR DELETE ON task_assignment
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE task_assignment, task_due_change;
      ALTER TABLE task DROP COLUMN revised_at`);
  }
}
