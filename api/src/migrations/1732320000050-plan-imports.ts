import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Documents that are taken in to become plans: the file as it came, the page as it was laid out (deflated JSON), what was read from
 * it, and what a person corrected, each by itself, so that reading anew never loses a correction. Names that a person gave a
 * meaning to are kept for the next document of the same authority.
 */
export class PlanImports1732320000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE plan_import (
        id uuid NOT NULL,
        owner_unit_id uuid NOT NULL,
        state text NOT NULL DEFAULT 'open',
        plan_id uuid,
        compares_with_plan_id uuid,
        file_sha256 bytea NOT NULL,
        file_name text NOT NULL,
        format text NOT NULL,
        title text,
        folded text NOT NULL,
        directory_on date NOT NULL,
        page bytea NOT NULL,
        reading bytea NOT NULL,
        corrections jsonb NOT NULL DEFAULT '{}',
        counts jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        created_by uuid NOT NULL,
        ended_at timestamptz,
        ended_by uuid,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_plan_import PRIMARY KEY (id),
        CONSTRAINT fk_plan_import__owner_unit FOREIGN KEY (owner_unit_id) REFERENCES org_unit (id),
        CONSTRAINT fk_plan_import__plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE SET NULL,
        CONSTRAINT fk_plan_import__compares_with FOREIGN KEY (compares_with_plan_id) REFERENCES plan (id) ON DELETE SET NULL,
        CONSTRAINT fk_plan_import__file FOREIGN KEY (file_sha256) REFERENCES stored_file (sha256),
        CONSTRAINT fk_plan_import__created_by FOREIGN KEY (created_by) REFERENCES person (id),
        CONSTRAINT fk_plan_import__ended_by FOREIGN KEY (ended_by) REFERENCES person (id),
        CONSTRAINT ck_plan_import__state CHECK (state IN ('open', 'saved', 'discarded')),
        CONSTRAINT ck_plan_import__format CHECK (format IN ('docx', 'xlsx', 'pdf', 'html', 'text')),
        CONSTRAINT ck_plan_import__plan CHECK (plan_id IS NULL OR state = 'saved'),
        CONSTRAINT ck_plan_import__ended CHECK ((state = 'open') = (ended_at IS NULL) AND (ended_at IS NULL) = (ended_by IS NULL))
      );
      -- The same file is one document of an authority; once discarded, or its plan deleted, it may come in again.
      CREATE UNIQUE INDEX uq_plan_import__file ON plan_import (owner_unit_id, file_sha256)
        WHERE state = 'open' OR (state = 'saved' AND plan_id IS NOT NULL);
      CREATE INDEX ix_plan_import__owner_unit ON plan_import (owner_unit_id, created_at);
      CREATE INDEX ix_plan_import__plan ON plan_import (plan_id);
      CREATE INDEX ix_plan_import__compares_with ON plan_import (compares_with_plan_id);
      CREATE INDEX ix_plan_import__file ON plan_import (file_sha256);
      CREATE INDEX ix_plan_import__created_by ON plan_import (created_by);
      CREATE INDEX ix_plan_import__ended_by ON plan_import (ended_by);

      CREATE TABLE document_name (
        owner_unit_id uuid NOT NULL,
        folded text NOT NULL,
        name text NOT NULL,
        unit_id uuid,
        group_id uuid,
        chosen_by uuid NOT NULL,
        chosen_at timestamptz NOT NULL,
        CONSTRAINT pk_document_name PRIMARY KEY (owner_unit_id, folded),
        CONSTRAINT fk_document_name__owner_unit FOREIGN KEY (owner_unit_id) REFERENCES org_unit (id),
        CONSTRAINT fk_document_name__unit FOREIGN KEY (unit_id) REFERENCES org_unit (id),
        CONSTRAINT fk_document_name__group FOREIGN KEY (group_id) REFERENCES unit_group (id) ON DELETE CASCADE,
        CONSTRAINT fk_document_name__chosen_by FOREIGN KEY (chosen_by) REFERENCES person (id),
        CONSTRAINT ck_document_name__target CHECK (num_nonnulls(unit_id, group_id) = 1)
      );
      CREATE INDEX ix_document_name__unit ON document_name (unit_id);
      CREATE INDEX ix_document_name__group ON document_name (group_id);
      CREATE INDEX ix_document_name__chosen_by ON document_name (chosen_by);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE document_name, plan_import');
  }
}
