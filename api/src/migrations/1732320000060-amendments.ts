import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a later document changed in an issued plan (A3): the document, and line by line what was added, changed or withdrawn, with
 * the words before and after. Written once; the lines themselves are what the plan says today.
 */
export class Amendments1732320000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE plan_amendment (
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        document_id uuid NOT NULL,
        note text,
        amended_at timestamptz NOT NULL,
        amended_by uuid NOT NULL,
        CONSTRAINT pk_plan_amendment PRIMARY KEY (id),
        CONSTRAINT fk_plan_amendment__plan FOREIGN KEY (plan_id) REFERENCES plan (id),
        CONSTRAINT fk_plan_amendment__document FOREIGN KEY (document_id) REFERENCES legal_document (id),
        CONSTRAINT fk_plan_amendment__amended_by FOREIGN KEY (amended_by) REFERENCES person (id),
        CONSTRAINT uq_plan_amendment__document UNIQUE (plan_id, document_id)
      );
      CREATE INDEX ix_plan_amendment__document ON plan_amendment (document_id);
      CREATE INDEX ix_plan_amendment__amended_by ON plan_amendment (amended_by);

      CREATE TABLE plan_amendment_line (
        id uuid NOT NULL,
        amendment_id uuid NOT NULL,
        position integer NOT NULL,
        activity_id uuid NOT NULL,
        kind text NOT NULL,
        before jsonb,
        after jsonb,
        CONSTRAINT pk_plan_amendment_line PRIMARY KEY (id),
        CONSTRAINT fk_plan_amendment_line__amendment FOREIGN KEY (amendment_id) REFERENCES plan_amendment (id),
        CONSTRAINT fk_plan_amendment_line__activity FOREIGN KEY (activity_id) REFERENCES activity (id),
        CONSTRAINT uq_plan_amendment_line__activity UNIQUE (amendment_id, activity_id),
        CONSTRAINT ck_plan_amendment_line__kind CHECK (kind IN ('added', 'changed', 'withdrawn')),
        CONSTRAINT ck_plan_amendment_line__words CHECK (
          (kind <> 'added' OR before IS NULL) AND (kind <> 'withdrawn' OR after IS NULL)
          AND (kind = 'added' OR before IS NOT NULL) AND (kind = 'withdrawn' OR after IS NOT NULL))
      );
      CREATE INDEX ix_plan_amendment_line__activity ON plan_amendment_line (activity_id);

      CREATE TRIGGER plan_amendment_no_row_change BEFORE UPDATE OR DELETE ON plan_amendment
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER plan_amendment_line_no_row_change BEFORE UPDATE OR DELETE ON plan_amendment_line
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE plan_amendment_line; DROP TABLE plan_amendment');
  }
}
