import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Obligations and tasks (T1–T4), their rounds (E1) and events (T3). Text copied at issue sits in task_content (T2). */
export class Tasks1732147200005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE obligation (
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        activity_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        role text NOT NULL,
        party_id uuid,
        duty text,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_obligation PRIMARY KEY (id),
        CONSTRAINT fk_obligation__plan FOREIGN KEY (plan_id) REFERENCES plan (id),
        CONSTRAINT fk_obligation__activity FOREIGN KEY (activity_id) REFERENCES activity (id),
        CONSTRAINT fk_obligation__unit FOREIGN KEY (unit_id) REFERENCES org_unit (id),
        CONSTRAINT fk_obligation__party FOREIGN KEY (party_id) REFERENCES activity_party (id) ON DELETE SET NULL,
        CONSTRAINT uq_obligation__activity_unit_role UNIQUE (activity_id, unit_id, role),
        CONSTRAINT uq_obligation__copied UNIQUE (id, plan_id, activity_id, unit_id, role),
        CONSTRAINT ck_obligation__role CHECK (role IN ('lead', 'coLead', 'coordinating', 'monitoring', 'evaluating'))
      );
      CREATE INDEX ix_obligation__plan ON obligation (plan_id);
      CREATE INDEX ix_obligation__unit ON obligation (unit_id);
      CREATE INDEX ix_obligation__party ON obligation (party_id);

      -- T2: what the plan said when the work was issued; one row for all tasks of that issue of that activity.
      CREATE TABLE task_content (
        id uuid NOT NULL,
        activity_id uuid NOT NULL,
        printed_number text NOT NULL,
        title text NOT NULL,
        expected_results text NOT NULL,
        party_text text NOT NULL,
        schedule_text text NOT NULL,
        deliverables jsonb NOT NULL,
        folded text NOT NULL,
        digest bytea NOT NULL,
        CONSTRAINT pk_task_content PRIMARY KEY (id),
        CONSTRAINT fk_task_content__activity FOREIGN KEY (activity_id) REFERENCES activity (id),
        CONSTRAINT uq_task_content__digest UNIQUE (activity_id, digest)
      );
      CREATE INDEX ix_task_content__folded ON task_content USING gin (folded gin_trgm_ops);

      CREATE TABLE task (
        id uuid NOT NULL,
        obligation_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        activity_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        unit_path text COLLATE "C" NOT NULL,
        role text NOT NULL,
        content_id uuid NOT NULL,
        schedule_rule_id uuid,
        schedule_kind text NOT NULL,
        position integer NOT NULL,
        period_key text COLLATE "C" NOT NULL,
        quarter_key text COLLATE "C",
        period_start_on date,
        cut_off_on date,
        stated_due_on date,
        effective_due_on date,
        due_basis text NOT NULL,
        was_moved boolean NOT NULL DEFAULT false,
        state text NOT NULL DEFAULT 'not_started',
        assignee_id uuid,
        round_no integer NOT NULL DEFAULT 0,
        submitted_at timestamptz,
        submitted_on date GENERATED ALWAYS AS ((submitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) STORED,
        completed_at timestamptz,
        last_event_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_task PRIMARY KEY (id),
        CONSTRAINT fk_task__obligation FOREIGN KEY (obligation_id, plan_id, activity_id, unit_id, role)
          REFERENCES obligation (id, plan_id, activity_id, unit_id, role),
        CONSTRAINT fk_task__content FOREIGN KEY (content_id) REFERENCES task_content (id),
        CONSTRAINT fk_task__schedule_rule FOREIGN KEY (schedule_rule_id) REFERENCES schedule_rule (id),
        CONSTRAINT fk_task__assignee FOREIGN KEY (assignee_id) REFERENCES person (id),
        CONSTRAINT uq_task__obligation_rule_period UNIQUE NULLS NOT DISTINCT (obligation_id, schedule_rule_id, period_key),
        CONSTRAINT ck_task__state CHECK (state IN ('not_started', 'in_progress', 'submitted', 'returned', 'completed',
          'not_applicable', 'suspended', 'withdrawn')),
        CONSTRAINT ck_task__role CHECK (role IN ('lead', 'coLead', 'coordinating')),
        CONSTRAINT ck_task__submitted CHECK (state <> 'submitted' OR submitted_at IS NOT NULL),
        CONSTRAINT ck_task__completed CHECK ((state = 'completed') = (completed_at IS NOT NULL)),
        CONSTRAINT ck_task__due CHECK (effective_due_on IS NULL OR stated_due_on IS NOT NULL)
      );
      CREATE INDEX ix_task__due ON task (effective_due_on, id);
      CREATE INDEX ix_task__unit ON task (unit_path, position, id);
      CREATE INDEX ix_task__open ON task (unit_path, effective_due_on, id)
        WHERE state IN ('not_started', 'in_progress', 'returned');
      CREATE INDEX ix_task__plan_quarter ON task (plan_id, quarter_key, unit_path);
      CREATE INDEX ix_task__content ON task (content_id, effective_due_on, id);
      CREATE INDEX ix_task__printed_order ON task (plan_id, position, unit_path, id);
      CREATE INDEX ix_task__activity ON task (activity_id);
      CREATE INDEX ix_task__schedule_rule ON task (schedule_rule_id);
      CREATE INDEX ix_task__assignee ON task (assignee_id, effective_due_on) WHERE assignee_id IS NOT NULL;
      CREATE INDEX ix_task__waiting ON task (submitted_at, id) WHERE state = 'submitted';
      CREATE INDEX ix_task__last_event ON task (last_event_at, id);

      CREATE TABLE submission (
        id uuid NOT NULL,
        task_id uuid NOT NULL,
        round_no integer NOT NULL,
        kind text NOT NULL DEFAULT 'result',
        state text NOT NULL DEFAULT 'draft',
        result_text text NOT NULL DEFAULT '',
        note text NOT NULL DEFAULT '',
        difficulties text NOT NULL DEFAULT '',
        proposals text NOT NULL DEFAULT '',
        covered_deliverable_ids uuid[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        submitted_at timestamptz,
        submitted_by uuid,
        decided_at timestamptz,
        decided_by uuid,
        decision_note text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_submission PRIMARY KEY (id),
        CONSTRAINT fk_submission__task FOREIGN KEY (task_id) REFERENCES task (id),
        CONSTRAINT fk_submission__created_by FOREIGN KEY (created_by) REFERENCES person (id),
        CONSTRAINT fk_submission__submitted_by FOREIGN KEY (submitted_by) REFERENCES person (id),
        CONSTRAINT fk_submission__decided_by FOREIGN KEY (decided_by) REFERENCES person (id),
        CONSTRAINT uq_submission__task_round UNIQUE (task_id, round_no),
        CONSTRAINT ck_submission__kind CHECK (kind IN ('result', 'notApplicable')),
        CONSTRAINT ck_submission__state CHECK (state IN ('draft', 'submitted', 'returned', 'approved', 'recalled')),
        CONSTRAINT ck_submission__submitted CHECK (state = 'draft' OR (submitted_at IS NOT NULL AND submitted_by IS NOT NULL)),
        CONSTRAINT ck_submission__decided CHECK (state NOT IN ('returned', 'approved')
          OR (decided_at IS NOT NULL AND decided_by IS NOT NULL)),
        CONSTRAINT ck_submission__return_reason CHECK (state <> 'returned'
          OR (decision_note IS NOT NULL AND length(trim(decision_note)) > 0))
      );
      CREATE UNIQUE INDEX uq_submission__one_open ON submission (task_id) WHERE state IN ('draft', 'submitted');
      CREATE INDEX ix_submission__created_by ON submission (created_by);
      CREATE INDEX ix_submission__submitted_by ON submission (submitted_by);
      CREATE INDEX ix_submission__decided_by ON submission (decided_by);

      CREATE TABLE task_event (
        id uuid NOT NULL,
        task_id uuid NOT NULL,
        at timestamptz NOT NULL,
        person_id uuid,
        action text NOT NULL,
        from_state text,
        to_state text NOT NULL,
        note text,
        round_no integer NOT NULL DEFAULT 0,
        submitted_at timestamptz,
        CONSTRAINT pk_task_event PRIMARY KEY (id),
        CONSTRAINT fk_task_event__task FOREIGN KEY (task_id) REFERENCES task (id),
        CONSTRAINT fk_task_event__person FOREIGN KEY (person_id) REFERENCES person (id)
      );
      CREATE INDEX ix_task_event__task ON task_event (task_id, at);
      CREATE INDEX ix_task_event__person ON task_event (person_id);
      CREATE TRIGGER task_event_no_row_change BEFORE UPDATE OR DELETE ON task_event
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE task_event, submission, task, task_content, obligation`);
  }
}
