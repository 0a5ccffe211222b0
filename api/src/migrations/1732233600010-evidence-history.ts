import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A type of its own for every item, for the same bytes may be handed in as .zip and as .docx (E3, E5); what a returned or
 * recalled round shows stays as it was handed in (E1, E3), held by the triggers that hold approved rounds (E4).
 */
export class EvidenceHistory1732233600010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE evidence_item ADD COLUMN media_type text;
      ALTER TABLE evidence_item DISABLE TRIGGER evidence_item_frozen;
      UPDATE evidence_item SET media_type = file.media_type FROM stored_file file WHERE file.sha256 = file_sha256;
      ALTER TABLE evidence_item ENABLE TRIGGER evidence_item_frozen;
      ALTER TABLE evidence_item ADD CONSTRAINT ck_evidence_item__media_type CHECK ((kind = 'file') = (media_type IS NOT NULL));
      -- What a unit stores is summed over these two columns before every upload.
      CREATE INDEX ix_evidence_item__unit_file ON evidence_item (unit_id, file_sha256) WHERE file_sha256 IS NOT NULL;
    `);
    await runner.query(triggerFunctions("('approved', 'returned', 'recalled')"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(triggerFunctions("('approved')"));
    await runner.query(`
      DROP INDEX ix_evidence_item__unit_file;
      ALTER TABLE evidence_item DROP COLUMN media_type`);
  }
}

/** The constraint's name tells why: the door answers evidenceFrozen or roundNotOpen. */
const refusal = (what: string): string => `
  RAISE EXCEPTION '% % belongs to a round that is % and stays as it is', '${what}', COALESCE(OLD.id, NEW.id), found USING ERRCODE = '23001',
    CONSTRAINT = CASE found WHEN 'approved' THEN 'frozen_after_approval' ELSE 'history_after_decision' END;`;

const triggerFunctions = (states: string): string => `
  CREATE OR REPLACE FUNCTION refuse_frozen_submission() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE found text := OLD.state;
  BEGIN
    IF found IN ${states} THEN ${refusal('submission')} END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END $$;

  CREATE OR REPLACE FUNCTION refuse_frozen_link() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE found text;
  BEGIN
    -- Both ends of a moved link count; the lock keeps a decision from slipping in between the look and the write.
    PERFORM 1 FROM submission WHERE id IN (OLD.submission_id, NEW.submission_id) FOR SHARE;
    SELECT state INTO found FROM submission
      WHERE id IN (OLD.submission_id, NEW.submission_id) AND state IN ${states} ORDER BY state LIMIT 1;
    IF found IS NOT NULL THEN ${refusal('evidence of submission').replaceAll('.id', '.submission_id')} END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END $$;

  CREATE OR REPLACE FUNCTION refuse_frozen_item() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE found text;
  BEGIN
    SELECT s.state INTO found FROM submission_evidence l JOIN submission s ON s.id = l.submission_id
      WHERE l.evidence_item_id = OLD.id AND l.removed_at IS NULL AND s.state IN ${states} ORDER BY s.state LIMIT 1;
    IF found IS NOT NULL THEN ${refusal('evidence')} END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END $$;`;
