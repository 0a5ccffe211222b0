import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Succession of units (U4), measurements by unit and period (I2, I4, I11, I12), and evaluation rounds that stay (I11, I15). */
export class Measurements1732320000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SUCCESSION);
    await runner.query(COLLECTING);
    await runner.query(MEASURING);
    await runner.query(EVALUATING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE evaluation_result, evaluation_round, measurement_report_evidence, measurement_change, measurement,
        measurement_unlock, measurement_report_event, measurement_report, expected_unit, indicator_period,
        indicator_collection, org_unit_succession CASCADE;
      DROP FUNCTION refuse_locked_measurement, refuse_locked_result`);
  }
}

const SUCCESSION = `
  CREATE TABLE org_unit_succession (
    id uuid NOT NULL,
    kind text NOT NULL,
    predecessor_id uuid NOT NULL,
    successor_id uuid,
    effective_on date NOT NULL,
    document_id uuid,
    note text,
    CONSTRAINT pk_org_unit_succession PRIMARY KEY (id),
    CONSTRAINT fk_org_unit_succession__predecessor FOREIGN KEY (predecessor_id) REFERENCES org_unit (id),
    CONSTRAINT fk_org_unit_succession__successor FOREIGN KEY (successor_id) REFERENCES org_unit (id),
    CONSTRAINT fk_org_unit_succession__document FOREIGN KEY (document_id) REFERENCES legal_document (id),
    CONSTRAINT uq_org_unit_succession__pair UNIQUE NULLS NOT DISTINCT (predecessor_id, successor_id, effective_on),
    CONSTRAINT ck_org_unit_succession__kind CHECK (kind IN ('merge', 'split', 'rename', 'dissolve', 'transfer')),
    CONSTRAINT ck_org_unit_succession__successor CHECK ((kind = 'dissolve') = (successor_id IS NULL)),
    CONSTRAINT ck_org_unit_succession__other CHECK (successor_id IS NULL OR successor_id <> predecessor_id)
  );
  CREATE INDEX ix_org_unit_succession__successor ON org_unit_succession (successor_id);
  CREATE INDEX ix_org_unit_succession__document ON org_unit_succession (document_id);
`;

const COLLECTING = `
  -- How a plan's figures are collected. near_margin: within so many points below the target is "near"; NULL is off (I13).
  -- locks_after_days: so many days after the cut-off a period locks by itself; NULL is by hand (I12).
  CREATE TABLE indicator_collection (
    plan_id uuid NOT NULL,
    period_kind text NOT NULL DEFAULT 'quarter',
    evaluated_on date,
    near_margin numeric,
    locks_after_days integer,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT pk_indicator_collection PRIMARY KEY (plan_id),
    CONSTRAINT fk_indicator_collection__plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
    CONSTRAINT ck_indicator_collection__period_kind CHECK (period_kind IN ('month', 'quarter', 'half', 'year')),
    CONSTRAINT ck_indicator_collection__near_margin CHECK (near_margin > 0),
    CONSTRAINT ck_indicator_collection__locks_after CHECK (locks_after_days BETWEEN 0 AND 366)
  );

  CREATE TABLE indicator_period (
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    period_key text COLLATE "C" NOT NULL,
    start_on date NOT NULL,
    cut_off_on date NOT NULL,
    opened_at timestamptz NOT NULL,
    locked_at timestamptz,
    locked_by uuid,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT pk_indicator_period PRIMARY KEY (id),
    CONSTRAINT fk_indicator_period__plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT fk_indicator_period__locked_by FOREIGN KEY (locked_by) REFERENCES person (id),
    CONSTRAINT uq_indicator_period__key UNIQUE (plan_id, period_key),
    CONSTRAINT ck_indicator_period__window CHECK (start_on <= cut_off_on)
  );
  CREATE INDEX ix_indicator_period__locked_by ON indicator_period (locked_by);

  -- I11: who is expected to report an assignment, stored when a period opens, as a run of periods with the unit's place then.
  CREATE TABLE expected_unit (
    assignment_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    unit_path text COLLATE "C" NOT NULL,
    first_key text COLLATE "C" NOT NULL,
    last_key text COLLATE "C" NOT NULL,
    CONSTRAINT pk_expected_unit PRIMARY KEY (assignment_id, unit_id, first_key),
    CONSTRAINT fk_expected_unit__assignment FOREIGN KEY (assignment_id) REFERENCES indicator_assignment (id),
    CONSTRAINT fk_expected_unit__unit FOREIGN KEY (unit_id) REFERENCES org_unit (id),
    CONSTRAINT ck_expected_unit__run CHECK (first_key <= last_key)
  );
  CREATE INDEX ix_expected_unit__unit ON expected_unit (unit_id);
  CREATE INDEX ix_expected_unit__path ON expected_unit (assignment_id, unit_path) INCLUDE (unit_id, first_key, last_key);

  -- I12: what one unit hands in for one period of one plan.
  CREATE TABLE measurement_report (
    id uuid NOT NULL,
    period_id uuid NOT NULL,
    plan_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    unit_path text COLLATE "C" NOT NULL,
    period_key text COLLATE "C" NOT NULL,
    due_on date NOT NULL,
    state text NOT NULL DEFAULT 'draft',
    note text NOT NULL DEFAULT '',
    submitted_at timestamptz,
    submitted_on date GENERATED ALWAYS AS ((submitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) STORED,
    submitted_by uuid,
    verified_at timestamptz,
    verified_by uuid,
    locked_at timestamptz,
    created_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT pk_measurement_report PRIMARY KEY (id),
    CONSTRAINT fk_measurement_report__period FOREIGN KEY (period_id) REFERENCES indicator_period (id),
    CONSTRAINT fk_measurement_report__plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT fk_measurement_report__unit FOREIGN KEY (unit_id) REFERENCES org_unit (id),
    CONSTRAINT fk_measurement_report__submitted_by FOREIGN KEY (submitted_by) REFERENCES person (id),
    CONSTRAINT fk_measurement_report__verified_by FOREIGN KEY (verified_by) REFERENCES person (id),
    CONSTRAINT uq_measurement_report__unit UNIQUE (period_id, unit_id),
    CONSTRAINT ck_measurement_report__state CHECK (state IN ('draft', 'submitted', 'returned', 'verified', 'locked')),
    CONSTRAINT ck_measurement_report__submitted CHECK (state NOT IN ('submitted', 'verified') OR submitted_at IS NOT NULL),
    CONSTRAINT ck_measurement_report__locked CHECK ((state = 'locked') = (locked_at IS NOT NULL))
  );
  CREATE INDEX ix_measurement_report__plan ON measurement_report (plan_id, period_key, unit_path);
  CREATE INDEX ix_measurement_report__unit ON measurement_report (unit_id, period_key);
  CREATE INDEX ix_measurement_report__path ON measurement_report (unit_path, due_on);
  CREATE INDEX ix_measurement_report__submitted_by ON measurement_report (submitted_by);
  CREATE INDEX ix_measurement_report__verified_by ON measurement_report (verified_by);

  CREATE TABLE measurement_report_event (
    id uuid NOT NULL,
    report_id uuid NOT NULL,
    at timestamptz NOT NULL,
    person_id uuid,
    action text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    note text,
    CONSTRAINT pk_measurement_report_event PRIMARY KEY (id),
    CONSTRAINT fk_measurement_report_event__report FOREIGN KEY (report_id) REFERENCES measurement_report (id),
    CONSTRAINT fk_measurement_report_event__person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT ck_measurement_report_event__action CHECK (action IN ('submit', 'recall', 'return', 'verify', 'lock', 'unlock')),
    CONSTRAINT ck_measurement_report_event__note CHECK (action NOT IN ('return', 'unlock') OR (note IS NOT NULL AND note <> ''))
  );
  CREATE INDEX ix_measurement_report_event__report ON measurement_report_event (report_id, at);
  CREATE INDEX ix_measurement_report_event__person ON measurement_report_event (person_id);

  -- I12: after the lock one report of one unit may be corrected until expires_at; correcting and handing in are one step.
  CREATE TABLE measurement_unlock (
    id uuid NOT NULL,
    report_id uuid NOT NULL,
    granted_by uuid NOT NULL,
    granted_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    reason text NOT NULL,
    used_at timestamptz,
    CONSTRAINT pk_measurement_unlock PRIMARY KEY (id),
    CONSTRAINT fk_measurement_unlock__report FOREIGN KEY (report_id) REFERENCES measurement_report (id),
    CONSTRAINT fk_measurement_unlock__granted_by FOREIGN KEY (granted_by) REFERENCES person (id),
    CONSTRAINT ck_measurement_unlock__expiry CHECK (expires_at > granted_at),
    CONSTRAINT ck_measurement_unlock__reason CHECK (reason <> '')
  );
  CREATE INDEX ix_measurement_unlock__report ON measurement_unlock (report_id, granted_at);
  CREATE INDEX ix_measurement_unlock__granted_by ON measurement_unlock (granted_by);
`;

const MEASURING = `
  -- I4. A value has a denominator above zero; without one there is a word for why. Verified figures stand beside (I12).
  CREATE TABLE measurement (
    id uuid NOT NULL,
    indicator_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    unit_path text COLLATE "C" NOT NULL,
    period_key text COLLATE "C" NOT NULL,
    report_id uuid NOT NULL,
    state text NOT NULL,
    numerator numeric(20, 4),
    denominator numeric(20, 4),
    reason text,
    includes_below boolean NOT NULL DEFAULT false,
    doubts text[] NOT NULL DEFAULT '{}',
    doubt_reason text,
    verified_numerator numeric(20, 4),
    verified_denominator numeric(20, 4),
    verified_note text,
    source text NOT NULL DEFAULT 'typed',
    entered_at timestamptz NOT NULL,
    entered_by uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT pk_measurement PRIMARY KEY (id),
    CONSTRAINT uq_measurement__place UNIQUE (indicator_id, period_key, unit_id),
    CONSTRAINT fk_measurement__indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id),
    CONSTRAINT fk_measurement__unit FOREIGN KEY (unit_id) REFERENCES org_unit (id),
    CONSTRAINT fk_measurement__report FOREIGN KEY (report_id) REFERENCES measurement_report (id),
    CONSTRAINT fk_measurement__entered_by FOREIGN KEY (entered_by) REFERENCES person (id),
    CONSTRAINT ck_measurement__state CHECK (state IN ('VALUE', 'NO_CASES', 'NOT_AVAILABLE', 'NOT_APPLICABLE')),
    CONSTRAINT ck_measurement__numbers CHECK (
      (state = 'VALUE' AND numerator IS NOT NULL AND denominator IS NOT NULL AND numerator >= 0 AND denominator > 0)
      OR (state <> 'VALUE' AND numerator IS NULL AND denominator IS NULL)),
    CONSTRAINT ck_measurement__reason CHECK (state IN ('VALUE', 'NO_CASES') OR (reason IS NOT NULL AND reason <> '')),
    CONSTRAINT ck_measurement__doubt_reason CHECK (doubts = '{}' OR doubt_reason IS NULL OR doubt_reason <> ''),
    CONSTRAINT ck_measurement__verified CHECK (
      (verified_numerator IS NULL AND verified_denominator IS NULL)
      OR (verified_numerator IS NOT NULL AND verified_denominator IS NOT NULL AND verified_numerator >= 0 AND verified_denominator > 0
          AND verified_note IS NOT NULL AND verified_note <> '')),
    CONSTRAINT ck_measurement__source CHECK (source IN ('typed', 'pasted', 'file'))
  );
  CREATE INDEX ix_measurement__report ON measurement (report_id);
  CREATE INDEX ix_measurement__unit ON measurement (unit_id, period_key);
  CREATE INDEX ix_measurement__entered_by ON measurement (entered_by);
  CREATE INDEX ix_measurement__path ON measurement (indicator_id, period_key, unit_path)
    INCLUDE (unit_id, report_id, state, numerator, denominator, includes_below, verified_numerator, verified_denominator);
  -- I8: whether anybody has to look for figures that hold others.
  CREATE INDEX ix_measurement__includes_below ON measurement (indicator_id, period_key) WHERE includes_below;

  -- What a figure was before it changed, from the first hand-in on.
  CREATE TABLE measurement_change (
    id uuid NOT NULL,
    measurement_id uuid NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_by uuid,
    report_state text NOT NULL,
    state text NOT NULL,
    numerator numeric(20, 4),
    denominator numeric(20, 4),
    reason text,
    verified_numerator numeric(20, 4),
    verified_denominator numeric(20, 4),
    CONSTRAINT pk_measurement_change PRIMARY KEY (id),
    CONSTRAINT fk_measurement_change__measurement FOREIGN KEY (measurement_id) REFERENCES measurement (id),
    CONSTRAINT fk_measurement_change__changed_by FOREIGN KEY (changed_by) REFERENCES person (id)
  );
  CREATE INDEX ix_measurement_change__measurement ON measurement_change (measurement_id, changed_at);
  CREATE INDEX ix_measurement_change__changed_by ON measurement_change (changed_by);
  CREATE TRIGGER measurement_change_no_row_change BEFORE UPDATE OR DELETE ON measurement_change
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

  CREATE TABLE measurement_report_evidence (
    report_id uuid NOT NULL,
    evidence_item_id uuid NOT NULL,
    position integer NOT NULL,
    removed_at timestamptz,
    CONSTRAINT pk_measurement_report_evidence PRIMARY KEY (report_id, evidence_item_id),
    CONSTRAINT fk_measurement_report_evidence__report FOREIGN KEY (report_id) REFERENCES measurement_report (id),
    CONSTRAINT fk_measurement_report_evidence__item FOREIGN KEY (evidence_item_id) REFERENCES evidence_item (id)
  );
  CREATE INDEX ix_measurement_report_evidence__item ON measurement_report_evidence (evidence_item_id);

  -- I12: a locked figure stays, whichever door the change comes through.
  CREATE FUNCTION refuse_locked_measurement() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM measurement_report
               WHERE id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.report_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.report_id END)
                 AND state = 'locked' FOR SHARE) THEN
      RAISE EXCEPTION 'measurement report is locked' USING ERRCODE = '23001', CONSTRAINT = 'locked_measurement';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END $$;
  CREATE TRIGGER measurement_locked BEFORE INSERT OR UPDATE OR DELETE ON measurement
    FOR EACH ROW EXECUTE FUNCTION refuse_locked_measurement();
`;

const EVALUATING = `
  -- lines: the scoreboard as it was copied at the lock.
  CREATE TABLE evaluation_round (
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    title text NOT NULL,
    period_key text COLLATE "C" NOT NULL,
    basis text NOT NULL,
    as_of date NOT NULL,
    re_evaluates_id uuid,
    reason text,
    state text NOT NULL DEFAULT 'open',
    lines jsonb,
    created_at timestamptz NOT NULL,
    created_by uuid,
    locked_at timestamptz,
    locked_by uuid,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT pk_evaluation_round PRIMARY KEY (id),
    CONSTRAINT fk_evaluation_round__plan FOREIGN KEY (plan_id) REFERENCES plan (id),
    CONSTRAINT fk_evaluation_round__re_evaluates FOREIGN KEY (re_evaluates_id) REFERENCES evaluation_round (id),
    CONSTRAINT fk_evaluation_round__created_by FOREIGN KEY (created_by) REFERENCES person (id),
    CONSTRAINT fk_evaluation_round__locked_by FOREIGN KEY (locked_by) REFERENCES person (id),
    CONSTRAINT ck_evaluation_round__basis CHECK (basis IN ('period', 'yearToDate')),
    CONSTRAINT ck_evaluation_round__state CHECK (state IN ('open', 'locked')),
    CONSTRAINT ck_evaluation_round__locked CHECK ((state = 'locked') = (locked_at IS NOT NULL) AND (state = 'locked') = (lines IS NOT NULL)),
    CONSTRAINT ck_evaluation_round__reason CHECK (re_evaluates_id IS NULL OR (reason IS NOT NULL AND reason <> ''))
  );
  CREATE INDEX ix_evaluation_round__plan ON evaluation_round (plan_id, as_of);
  CREATE INDEX ix_evaluation_round__re_evaluates ON evaluation_round (re_evaluates_id);
  CREATE INDEX ix_evaluation_round__created_by ON evaluation_round (created_by);
  CREATE INDEX ix_evaluation_round__locked_by ON evaluation_round (locked_by);

  -- unit_id NULL: the whole. Names and targets are copied: a later change elsewhere does not reach a result.
  CREATE TABLE evaluation_result (
    id uuid NOT NULL,
    round_id uuid NOT NULL,
    position integer NOT NULL,
    assignment_id uuid NOT NULL,
    indicator_id uuid NOT NULL,
    unit_id uuid,
    unit_name text,
    printed_number text NOT NULL,
    title text NOT NULL,
    target_id uuid,
    target_text text NOT NULL,
    target_value numeric,
    applied_comparator text,
    is_headline boolean NOT NULL,
    numerator numeric,
    denominator numeric,
    status text NOT NULL,
    overlays text[] NOT NULL,
    expected_units integer NOT NULL,
    reported_units integer NOT NULL,
    units_with_data integer NOT NULL,
    missing_unit_names text[] NOT NULL DEFAULT '{}',
    CONSTRAINT pk_evaluation_result PRIMARY KEY (id),
    CONSTRAINT fk_evaluation_result__round FOREIGN KEY (round_id) REFERENCES evaluation_round (id),
    CONSTRAINT fk_evaluation_result__unit FOREIGN KEY (unit_id) REFERENCES org_unit (id),
    CONSTRAINT uq_evaluation_result__position UNIQUE (round_id, position),
    CONSTRAINT ck_evaluation_result__status CHECK (status IN
      ('MET', 'NEAR', 'NOT_MET', 'NO_CASES', 'NOT_REPORTED', 'NOT_APPLICABLE', 'INFORMATIVE', 'AMBIGUOUS')),
    CONSTRAINT ck_evaluation_result__counts CHECK (units_with_data <= expected_units AND reported_units <= expected_units)
  );
  CREATE INDEX ix_evaluation_result__unit ON evaluation_result (unit_id);

  CREATE FUNCTION refuse_locked_result() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_TABLE_NAME = 'evaluation_round' THEN
      IF OLD.state = 'locked' THEN
        RAISE EXCEPTION 'evaluation round is locked' USING ERRCODE = '23001', CONSTRAINT = 'locked_result';
      END IF;
    ELSIF EXISTS (SELECT FROM evaluation_round
                  WHERE id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.round_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.round_id END)
                    AND state = 'locked' FOR SHARE) THEN
      RAISE EXCEPTION 'evaluation round is locked' USING ERRCODE = '23001', CONSTRAINT = 'locked_result';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END $$;
  CREATE TRIGGER evaluation_round_locked BEFORE UPDATE OR DELETE ON evaluation_round
    FOR EACH ROW EXECUTE FUNCTION refuse_locked_result();
  CREATE TRIGGER evaluation_result_locked BEFORE INSERT OR UPDATE OR DELETE ON evaluation_result
    FOR EACH ROW EXECUTE FUNCTION refuse_locked_result();
`;
