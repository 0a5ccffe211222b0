import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a report was handed in with stays with it, whichever door the change comes through (I12, E4); and a plan may say that its
 * last period has no report of its own (Kon Tum: quarters I to III, and the year). Periods that were opened for nobody go.
 */
export class ReportEvidence1732320000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The figures of the year's last period are asked for together with the year's report.
      ALTER TABLE indicator_collection ADD COLUMN is_last_with_year boolean NOT NULL DEFAULT false;
      ALTER TABLE indicator_collection ADD CONSTRAINT ck_indicator_collection__last_with_year CHECK (NOT is_last_with_year OR period_kind <> 'year');
    `);
    await runner.query(FROZEN);
    // Opened while no unit was expected: such a period does not open any more, and opens again once there is one.
    await runner.query('DELETE FROM indicator_period p WHERE p.locked_at IS NULL AND NOT EXISTS (SELECT FROM measurement_report r WHERE r.period_id = p.id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER measurement_report_evidence_frozen ON measurement_report_evidence;
      DROP TRIGGER measurement_evidence_item_frozen ON evidence_item;
      DROP FUNCTION refuse_frozen_report_evidence, refuse_frozen_report_item;
      ALTER TABLE indicator_collection DROP COLUMN is_last_with_year`);
  }
}

const FROZEN = `
  -- The row lock keeps a hand-in from slipping in between the look and the write. Under an unlock that was not used a correction
  -- may bring evidence, and takes none away; whether the unlock is over is told by the application's clock, which alone knows the day.
  CREATE FUNCTION refuse_frozen_report_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE brings boolean := TG_OP <> 'DELETE' AND NEW.removed_at IS NULL AND (TG_OP = 'INSERT'
    OR (OLD.report_id, OLD.evidence_item_id, OLD.position) = (NEW.report_id, NEW.evidence_item_id, NEW.position));
  BEGIN
    PERFORM 1 FROM measurement_report WHERE id IN (OLD.report_id, NEW.report_id) FOR SHARE;
    IF EXISTS (SELECT FROM measurement_report r WHERE r.id IN (OLD.report_id, NEW.report_id) AND r.state IN ('submitted', 'verified', 'locked')
                 AND NOT (r.state = 'locked' AND brings AND EXISTS (SELECT FROM measurement_unlock u WHERE u.report_id = r.id AND u.used_at IS NULL))) THEN
      RAISE EXCEPTION 'evidence of a report that was handed in stays as it is' USING ERRCODE = '23001', CONSTRAINT = 'frozen_report_evidence';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END $$;
  CREATE TRIGGER measurement_report_evidence_frozen BEFORE INSERT OR UPDATE OR DELETE ON measurement_report_evidence
    FOR EACH ROW EXECUTE FUNCTION refuse_frozen_report_evidence();

  CREATE FUNCTION refuse_frozen_report_item() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM measurement_report_evidence l JOIN measurement_report r ON r.id = l.report_id
               WHERE l.evidence_item_id = OLD.id AND l.removed_at IS NULL AND r.state IN ('submitted', 'verified', 'locked') FOR SHARE OF r) THEN
      RAISE EXCEPTION 'evidence of a report that was handed in stays as it is' USING ERRCODE = '23001', CONSTRAINT = 'frozen_report_evidence';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END $$;
  CREATE TRIGGER measurement_evidence_item_frozen BEFORE UPDATE OR DELETE ON evidence_item
    FOR EACH ROW EXECUTE FUNCTION refuse_frozen_report_item();
`;
