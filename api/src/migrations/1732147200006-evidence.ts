import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files by SHA-256 (E3), evidence items with document data (E2), and the freeze after approval (E4) held by triggers. */
export class Evidence1732147200006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stored_file (
        sha256 bytea NOT NULL,
        size bigint NOT NULL,
        media_type text NOT NULL,
        extension text NOT NULL,
        stored_at timestamptz NOT NULL,
        CONSTRAINT pk_stored_file PRIMARY KEY (sha256),
        CONSTRAINT ck_stored_file__sha256 CHECK (octet_length(sha256) = 32),
        CONSTRAINT ck_stored_file__size CHECK (size > 0)
      );
      CREATE TRIGGER stored_file_no_row_change BEFORE UPDATE OR DELETE ON stored_file
        FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE evidence_item (
        id uuid NOT NULL,
        unit_id uuid NOT NULL,
        kind text NOT NULL,
        file_sha256 bytea,
        file_name text,
        url text,
        number_symbol text,
        issued_on date,
        issuer text,
        abstract text,
        page_range text,
        folded text NOT NULL,
        replaces_id uuid,
        retention_years integer,
        is_demonstration boolean NOT NULL DEFAULT false,
        uploaded_at timestamptz NOT NULL,
        uploaded_by uuid NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_evidence_item PRIMARY KEY (id),
        CONSTRAINT fk_evidence_item__unit FOREIGN KEY (unit_id) REFERENCES org_unit (id),
        CONSTRAINT fk_evidence_item__file FOREIGN KEY (file_sha256) REFERENCES stored_file (sha256),
        CONSTRAINT fk_evidence_item__replaces FOREIGN KEY (replaces_id) REFERENCES evidence_item (id),
        CONSTRAINT fk_evidence_item__uploaded_by FOREIGN KEY (uploaded_by) REFERENCES person (id),
        CONSTRAINT ck_evidence_item__kind CHECK (
          (kind = 'file' AND file_sha256 IS NOT NULL AND file_name IS NOT NULL AND url IS NULL)
          OR (kind = 'link' AND file_sha256 IS NULL AND url IS NOT NULL)),
        CONSTRAINT ck_evidence_item__retention CHECK (retention_years IS NULL OR retention_years BETWEEN 2 AND 70)
      );
      CREATE INDEX ix_evidence_item__unit ON evidence_item (unit_id, uploaded_at);
      CREATE INDEX ix_evidence_item__file ON evidence_item (file_sha256);
      CREATE INDEX ix_evidence_item__replaces ON evidence_item (replaces_id);
      CREATE INDEX ix_evidence_item__uploaded_by ON evidence_item (uploaded_by);
      CREATE INDEX ix_evidence_item__folded ON evidence_item USING gin (folded gin_trgm_ops);

      CREATE TABLE submission_evidence (
        submission_id uuid NOT NULL,
        evidence_item_id uuid NOT NULL,
        position integer NOT NULL,
        removed_at timestamptz,
        CONSTRAINT pk_submission_evidence PRIMARY KEY (submission_id, evidence_item_id),
        CONSTRAINT fk_submission_evidence__submission FOREIGN KEY (submission_id) REFERENCES submission (id),
        CONSTRAINT fk_submission_evidence__item FOREIGN KEY (evidence_item_id) REFERENCES evidence_item (id)
      );
      CREATE INDEX ix_submission_evidence__item ON submission_evidence (evidence_item_id);

      -- E4: what was approved stays as it was, whichever door the change comes through.
      CREATE FUNCTION refuse_frozen_submission() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.state = 'approved' THEN
          RAISE EXCEPTION 'submission % is approved and frozen', OLD.id
            USING ERRCODE = '23001', CONSTRAINT = 'frozen_after_approval';
        END IF;
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
      END $$;
      CREATE TRIGGER submission_frozen BEFORE UPDATE OR DELETE ON submission
        FOR EACH ROW EXECUTE FUNCTION refuse_frozen_submission();

      CREATE FUNCTION refuse_frozen_link() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        -- Both ends of a moved link count; the lock keeps an approval from slipping in between the look and the write.
        PERFORM 1 FROM submission WHERE id IN (OLD.submission_id, NEW.submission_id) FOR SHARE;
        IF EXISTS (SELECT 1 FROM submission WHERE id IN (OLD.submission_id, NEW.submission_id) AND state = 'approved') THEN
          RAISE EXCEPTION 'submission % is approved and frozen', COALESCE(OLD.submission_id, NEW.submission_id)
            USING ERRCODE = '23001', CONSTRAINT = 'frozen_after_approval';
        END IF;
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
      END $$;
      CREATE TRIGGER submission_evidence_frozen BEFORE INSERT OR UPDATE OR DELETE ON submission_evidence
        FOR EACH ROW EXECUTE FUNCTION refuse_frozen_link();

      CREATE FUNCTION refuse_frozen_item() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM submission_evidence l JOIN submission s ON s.id = l.submission_id
                   WHERE l.evidence_item_id = OLD.id AND l.removed_at IS NULL AND s.state = 'approved') THEN
          RAISE EXCEPTION 'evidence % is approved and frozen', OLD.id
            USING ERRCODE = '23001', CONSTRAINT = 'frozen_after_approval';
        END IF;
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
      END $$;
      CREATE TRIGGER evidence_item_frozen BEFORE UPDATE OR DELETE ON evidence_item
        FOR EACH ROW EXECUTE FUNCTION refuse_frozen_item();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE submission_evidence, evidence_item, stored_file;
      DROP FUNCTION refuse_frozen_item(), refuse_frozen_link(), refuse_frozen_submission() CASCADE`);
  }
}
