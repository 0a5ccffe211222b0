import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The annex of indicators in its two layers (I1): sheets as printed (columns, rows, cells), and what they mean
 * (indicators with versions, assignments, parties, bases, baselines, targets and the decisions about them).
 */
export class IndicatorAnnex1732320000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PRINTED);
    await runner.query(CATALOGUE);
    await runner.query(MEANING);
    await runner.query(TARGETS);
    await runner.query(FIGURES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE activity_figure DROP CONSTRAINT fk_activity_figure__indicator, DROP COLUMN indicator_id,
        DROP COLUMN start_offset, DROP COLUMN end_offset;
      DROP TABLE indicator_headline, indicator_target_decision, indicator_target, indicator_baseline_part, indicator_baseline,
        indicator_basis, indicator_party_member, indicator_party, indicator_assignment, indicator_version,
        indicator_cell, indicator_row, indicator_column, indicator_sheet, indicator CASCADE`);
  }
}

const PRINTED = `
  CREATE TABLE indicator_sheet (
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    position integer NOT NULL,
    kind text NOT NULL DEFAULT 'list',
    title text NOT NULL,
    caption text NOT NULL DEFAULT '',
    has_header boolean NOT NULL DEFAULT true,
    note text NOT NULL DEFAULT '',
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT pk_indicator_sheet PRIMARY KEY (id),
    CONSTRAINT fk_indicator_sheet__plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
    CONSTRAINT uq_indicator_sheet__position UNIQUE (plan_id, position) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_indicator_sheet__kind CHECK (kind IN ('list', 'matrix'))
  );

  -- A heading over others has children; cells belong to the lowest headings.
  CREATE TABLE indicator_column (
    id uuid NOT NULL,
    sheet_id uuid NOT NULL,
    parent_id uuid,
    position integer NOT NULL,
    heading text NOT NULL,
    meaning text NOT NULL,
    CONSTRAINT pk_indicator_column PRIMARY KEY (id),
    CONSTRAINT uq_indicator_column__sheet UNIQUE (id, sheet_id),
    CONSTRAINT fk_indicator_column__sheet FOREIGN KEY (sheet_id) REFERENCES indicator_sheet (id) ON DELETE CASCADE,
    CONSTRAINT fk_indicator_column__parent FOREIGN KEY (parent_id, sheet_id) REFERENCES indicator_column (id, sheet_id) ON DELETE CASCADE,
    CONSTRAINT uq_indicator_column__position UNIQUE (sheet_id, position) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_indicator_column__meaning CHECK (meaning IN ('heading', 'number', 'name', 'unit', 'measureUnit', 'target', 'lead',
      'coordinating', 'evaluating', 'basis', 'baseline', 'context', 'other'))
  );
  CREATE INDEX ix_indicator_column__parent ON indicator_column (parent_id, sheet_id);

  CREATE TABLE indicator_row (
    id uuid NOT NULL,
    sheet_id uuid NOT NULL,
    parent_id uuid,
    position integer NOT NULL,
    kind text NOT NULL,
    printed_number text NOT NULL DEFAULT '',
    unit_id uuid,
    reading_notes text[] NOT NULL DEFAULT '{}',
    CONSTRAINT pk_indicator_row PRIMARY KEY (id),
    CONSTRAINT uq_indicator_row__sheet UNIQUE (id, sheet_id),
    CONSTRAINT fk_indicator_row__sheet FOREIGN KEY (sheet_id) REFERENCES indicator_sheet (id) ON DELETE CASCADE,
    CONSTRAINT fk_indicator_row__parent FOREIGN KEY (parent_id, sheet_id) REFERENCES indicator_row (id, sheet_id) ON DELETE CASCADE,
    CONSTRAINT fk_indicator_row__unit FOREIGN KEY (unit_id) REFERENCES org_unit (id),
    CONSTRAINT uq_indicator_row__position UNIQUE (sheet_id, position) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ck_indicator_row__kind CHECK (kind IN ('section', 'heading', 'row', 'subRow', 'note'))
  );
  CREATE INDEX ix_indicator_row__parent ON indicator_row (parent_id, sheet_id);
  CREATE INDEX ix_indicator_row__unit ON indicator_row (unit_id);

  -- A cell that another covers (merged cells) has no row here; an empty cell has an empty text. marks: [start, end, 'b' | 'i'].
  CREATE TABLE indicator_cell (
    row_id uuid NOT NULL,
    column_id uuid NOT NULL,
    sheet_id uuid NOT NULL,
    text text NOT NULL,
    marks jsonb NOT NULL DEFAULT '[]',
    rows_spanned integer NOT NULL DEFAULT 1,
    columns_spanned integer NOT NULL DEFAULT 1,
    CONSTRAINT pk_indicator_cell PRIMARY KEY (row_id, column_id),
    CONSTRAINT fk_indicator_cell__row FOREIGN KEY (row_id, sheet_id) REFERENCES indicator_row (id, sheet_id) ON DELETE CASCADE,
    CONSTRAINT fk_indicator_cell__column FOREIGN KEY (column_id, sheet_id) REFERENCES indicator_column (id, sheet_id) ON DELETE CASCADE,
    CONSTRAINT ck_indicator_cell__spans CHECK (rows_spanned BETWEEN 1 AND 500 AND columns_spanned BETWEEN 1 AND 50)
  );
  CREATE INDEX ix_indicator_cell__column ON indicator_cell (column_id, sheet_id);
`;

const CATALOGUE = `
  CREATE TABLE indicator (
    id uuid NOT NULL,
    code text NOT NULL,
    is_demonstration boolean NOT NULL DEFAULT false,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT pk_indicator PRIMARY KEY (id),
    CONSTRAINT uq_indicator__code UNIQUE (code)
  );

  -- What an indicator is called and how it is counted, by date: "mức độ 3, 4" and "toàn trình, một phần" are two versions of one.
  CREATE TABLE indicator_version (
    id uuid NOT NULL,
    indicator_id uuid NOT NULL,
    valid_during daterange NOT NULL,
    name text NOT NULL,
    folded text NOT NULL,
    kind text NOT NULL,
    accumulation text NOT NULL,
    direction text NOT NULL,
    measure_unit text NOT NULL,
    numerator_text text NOT NULL,
    denominator_text text NOT NULL DEFAULT '',
    note text,
    CONSTRAINT pk_indicator_version PRIMARY KEY (id),
    CONSTRAINT fk_indicator_version__indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id) ON DELETE CASCADE,
    CONSTRAINT ck_indicator_version__kind CHECK (kind IN ('ratio', 'shareOfUnits', 'count', 'survey')),
    CONSTRAINT ck_indicator_version__accumulation CHECK (accumulation IN ('flow', 'stock')),
    CONSTRAINT ck_indicator_version__direction CHECK (direction IN ('higher', 'lower')),
    CONSTRAINT ck_indicator_version__denominator CHECK (kind = 'count' OR denominator_text <> ''),
    CONSTRAINT ck_indicator_version__not_empty CHECK (NOT isempty(valid_during)),
    CONSTRAINT ex_indicator_version__overlap EXCLUDE USING gist (indicator_id WITH =, valid_during WITH &&)
  );
  CREATE INDEX ix_indicator_version__folded ON indicator_version USING gin (folded gin_trgm_ops);
`;

const MEANING = `
  CREATE TABLE indicator_assignment (
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    sheet_id uuid NOT NULL,
    row_id uuid NOT NULL,
    column_id uuid,
    indicator_id uuid NOT NULL,
    title text NOT NULL,
    folded text NOT NULL,
    is_title_composed boolean NOT NULL DEFAULT false,
    measure_unit text,
    numerator_text text,
    denominator_text text,
    scoring_text text,
    reading_notes text[] NOT NULL DEFAULT '{}',
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT pk_indicator_assignment PRIMARY KEY (id),
    CONSTRAINT uq_indicator_assignment__indicator UNIQUE (id, indicator_id),
    CONSTRAINT uq_indicator_assignment__cell UNIQUE NULLS NOT DISTINCT (row_id, column_id, indicator_id),
    CONSTRAINT fk_indicator_assignment__plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
    CONSTRAINT fk_indicator_assignment__row FOREIGN KEY (row_id, sheet_id) REFERENCES indicator_row (id, sheet_id) ON DELETE CASCADE,
    CONSTRAINT fk_indicator_assignment__column FOREIGN KEY (column_id, sheet_id) REFERENCES indicator_column (id, sheet_id) ON DELETE CASCADE,
    CONSTRAINT fk_indicator_assignment__indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id)
  );
  CREATE INDEX ix_indicator_assignment__plan ON indicator_assignment (plan_id);
  CREATE INDEX ix_indicator_assignment__row ON indicator_assignment (row_id, sheet_id);
  CREATE INDEX ix_indicator_assignment__column ON indicator_assignment (column_id, sheet_id);
  CREATE INDEX ix_indicator_assignment__indicator ON indicator_assignment (indicator_id);

  -- A relative party is found from each lead: "Văn phòng HĐND-UBND huyện" is each district's own office.
  CREATE TABLE indicator_party (
    id uuid NOT NULL,
    assignment_id uuid NOT NULL,
    position integer NOT NULL,
    role text NOT NULL,
    unit_id uuid,
    group_id uuid,
    external_name text,
    relative text,
    wording text NOT NULL DEFAULT '',
    CONSTRAINT pk_indicator_party PRIMARY KEY (id),
    CONSTRAINT fk_indicator_party__assignment FOREIGN KEY (assignment_id) REFERENCES indicator_assignment (id) ON DELETE CASCADE,
    CONSTRAINT fk_indicator_party__unit FOREIGN KEY (unit_id) REFERENCES org_unit (id),
    CONSTRAINT fk_indicator_party__group FOREIGN KEY (group_id) REFERENCES unit_group (id),
    CONSTRAINT uq_indicator_party__position UNIQUE (assignment_id, position),
    CONSTRAINT ck_indicator_party__role CHECK (role IN ('lead', 'coLead', 'coordinating', 'monitoring', 'evaluating')),
    CONSTRAINT ck_indicator_party__relative CHECK (relative IN ('ownOffice', 'districtOffice')),
    CONSTRAINT ck_indicator_party__target CHECK (num_nonnulls(unit_id, group_id, external_name, relative) = 1)
  );
  CREATE INDEX ix_indicator_party__unit ON indicator_party (unit_id);
  CREATE INDEX ix_indicator_party__group ON indicator_party (group_id);

  -- U3: the members a person picked for an open group.
  CREATE TABLE indicator_party_member (
    party_id uuid NOT NULL,
    org_unit_id uuid NOT NULL,
    CONSTRAINT pk_indicator_party_member PRIMARY KEY (party_id, org_unit_id),
    CONSTRAINT fk_indicator_party_member__party FOREIGN KEY (party_id) REFERENCES indicator_party (id) ON DELETE CASCADE,
    CONSTRAINT fk_indicator_party_member__org_unit FOREIGN KEY (org_unit_id) REFERENCES org_unit (id)
  );
  CREATE INDEX ix_indicator_party_member__org_unit ON indicator_party_member (org_unit_id);

  -- The place in the basis is data: only so can one see what a list of the document above was not handed on.
  CREATE TABLE indicator_basis (
    id uuid NOT NULL,
    assignment_id uuid NOT NULL,
    position integer NOT NULL,
    document_id uuid,
    annex text,
    part text,
    ordinal integer,
    wording text NOT NULL DEFAULT '',
    CONSTRAINT pk_indicator_basis PRIMARY KEY (id),
    CONSTRAINT fk_indicator_basis__assignment FOREIGN KEY (assignment_id) REFERENCES indicator_assignment (id) ON DELETE CASCADE,
    CONSTRAINT fk_indicator_basis__document FOREIGN KEY (document_id) REFERENCES legal_document (id),
    CONSTRAINT uq_indicator_basis__position UNIQUE (assignment_id, position),
    CONSTRAINT ck_indicator_basis__place CHECK (ordinal IS NULL OR (document_id IS NOT NULL AND ordinal > 0))
  );
  CREATE INDEX ix_indicator_basis__document ON indicator_basis (document_id);

  -- I14: the stated figure is kept as printed beside the counts it should follow from.
  CREATE TABLE indicator_baseline (
    id uuid NOT NULL,
    assignment_id uuid NOT NULL,
    position integer NOT NULL,
    label text NOT NULL,
    period_key text COLLATE "C",
    is_without_cases boolean NOT NULL DEFAULT false,
    stated_text text NOT NULL DEFAULT '',
    stated_value numeric,
    source_system text,
    window_from date,
    window_to date,
    note text,
    CONSTRAINT pk_indicator_baseline PRIMARY KEY (id),
    CONSTRAINT fk_indicator_baseline__assignment FOREIGN KEY (assignment_id) REFERENCES indicator_assignment (id) ON DELETE CASCADE,
    CONSTRAINT uq_indicator_baseline__position UNIQUE (assignment_id, position),
    CONSTRAINT ck_indicator_baseline__value CHECK (NOT (is_without_cases AND stated_value IS NOT NULL)),
    CONSTRAINT ck_indicator_baseline__window CHECK (window_to IS NULL OR window_from <= window_to)
  );

  CREATE TABLE indicator_baseline_part (
    baseline_id uuid NOT NULL,
    position integer NOT NULL,
    label text NOT NULL DEFAULT '',
    numerator numeric NOT NULL,
    denominator numeric NOT NULL,
    stated_text text NOT NULL DEFAULT '',
    CONSTRAINT pk_indicator_baseline_part PRIMARY KEY (baseline_id, position),
    CONSTRAINT fk_indicator_baseline_part__baseline FOREIGN KEY (baseline_id) REFERENCES indicator_baseline (id) ON DELETE CASCADE,
    CONSTRAINT ck_indicator_baseline_part__numbers CHECK (numerator >= 0 AND denominator > 0)
  );
`;

const TARGETS = `
  -- I3. scope_key and place_key exist for the exclusion alone: in it a NULL would equal nothing.
  CREATE TABLE indicator_target (
    id uuid NOT NULL,
    assignment_id uuid NOT NULL,
    indicator_id uuid NOT NULL,
    purpose text NOT NULL DEFAULT 'assigned',
    comparator text NOT NULL,
    read_from text NOT NULL,
    applied_comparator text NOT NULL,
    applied_by uuid,
    value_kind text NOT NULL DEFAULT 'absolute',
    value numeric NOT NULL,
    measure_unit text NOT NULL,
    scope_kind text NOT NULL DEFAULT 'all',
    scope_unit_id uuid,
    scope_group_id uuid,
    scope_level text,
    is_each_unit boolean NOT NULL DEFAULT false,
    period_key text COLLATE "C",
    valid_during daterange NOT NULL,
    document_id uuid,
    wording text NOT NULL DEFAULT '',
    note text,
    version integer NOT NULL DEFAULT 1,
    scope_key text GENERATED ALWAYS AS (coalesce(scope_unit_id::text, scope_group_id::text, scope_level, '')) STORED,
    place_key text GENERATED ALWAYS AS (coalesce(document_id::text, '') || ' ' || coalesce(period_key, '')) STORED,
    CONSTRAINT pk_indicator_target PRIMARY KEY (id),
    CONSTRAINT fk_indicator_target__assignment FOREIGN KEY (assignment_id, indicator_id)
      REFERENCES indicator_assignment (id, indicator_id) ON UPDATE CASCADE ON DELETE CASCADE,
    CONSTRAINT fk_indicator_target__applied_by FOREIGN KEY (applied_by) REFERENCES person (id),
    CONSTRAINT fk_indicator_target__scope_unit FOREIGN KEY (scope_unit_id) REFERENCES org_unit (id),
    CONSTRAINT fk_indicator_target__scope_group FOREIGN KEY (scope_group_id) REFERENCES unit_group (id),
    CONSTRAINT fk_indicator_target__document FOREIGN KEY (document_id) REFERENCES legal_document (id),
    CONSTRAINT ck_indicator_target__purpose CHECK (purpose IN ('assigned', 'upstream', 'milestone', 'scoringFloor')),
    CONSTRAINT ck_indicator_target__comparator CHECK (comparator IN ('gte', 'gt', 'eq', 'lte', 'lt', 'unstated')),
    CONSTRAINT ck_indicator_target__applied CHECK (applied_comparator IN ('gte', 'gt', 'eq', 'lte', 'lt')),
    CONSTRAINT ck_indicator_target__read_from CHECK (read_from IN ('cell', 'title', 'basis', 'none')),
    CONSTRAINT ck_indicator_target__value_kind CHECK (value_kind IN ('absolute', 'increasePoints', 'increasePercent', 'increaseUnresolved')),
    CONSTRAINT ck_indicator_target__value CHECK (value >= 0),
    CONSTRAINT ck_indicator_target__scope CHECK (
      (scope_kind = 'all' AND num_nonnulls(scope_unit_id, scope_group_id, scope_level) = 0)
      OR (scope_kind = 'unit' AND scope_unit_id IS NOT NULL AND num_nonnulls(scope_group_id, scope_level) = 0)
      OR (scope_kind = 'group' AND scope_group_id IS NOT NULL AND num_nonnulls(scope_unit_id, scope_level) = 0)
      OR (scope_kind = 'level' AND scope_level IS NOT NULL AND num_nonnulls(scope_unit_id, scope_group_id) = 0)),
    CONSTRAINT ck_indicator_target__level CHECK (scope_level IN
      ('province', 'district', 'commune', 'department', 'office', 'agencyBranch', 'enterprise', 'other')),
    CONSTRAINT ck_indicator_target__milestone CHECK (purpose <> 'milestone' OR period_key IS NOT NULL),
    CONSTRAINT ck_indicator_target__not_empty CHECK (NOT isempty(valid_during)),
    CONSTRAINT ex_indicator_target__overlap EXCLUDE USING gist
      (assignment_id WITH =, purpose WITH =, scope_key WITH =, place_key WITH =, valid_during WITH &&)
  );
  CREATE INDEX ix_indicator_target__assignment ON indicator_target (assignment_id, indicator_id);
  CREATE INDEX ix_indicator_target__indicator ON indicator_target (indicator_id);
  CREATE INDEX ix_indicator_target__applied_by ON indicator_target (applied_by);
  CREATE INDEX ix_indicator_target__scope_unit ON indicator_target (scope_unit_id);
  CREATE INDEX ix_indicator_target__scope_group ON indicator_target (scope_group_id);
  CREATE INDEX ix_indicator_target__document ON indicator_target (document_id);

  -- I9: which reading of an ambiguous target holds is decided by a named person; an earlier decision stays, revoked.
  CREATE TABLE indicator_target_decision (
    id uuid NOT NULL,
    target_id uuid NOT NULL,
    reading text NOT NULL,
    value numeric NOT NULL,
    note text NOT NULL,
    decided_by uuid NOT NULL,
    decided_at timestamptz NOT NULL,
    revoked_by uuid,
    revoked_at timestamptz,
    CONSTRAINT pk_indicator_target_decision PRIMARY KEY (id),
    CONSTRAINT fk_indicator_target_decision__target FOREIGN KEY (target_id) REFERENCES indicator_target (id) ON DELETE CASCADE,
    CONSTRAINT fk_indicator_target_decision__decided_by FOREIGN KEY (decided_by) REFERENCES person (id),
    CONSTRAINT fk_indicator_target_decision__revoked_by FOREIGN KEY (revoked_by) REFERENCES person (id),
    CONSTRAINT ck_indicator_target_decision__reading CHECK (reading IN
      ('pointsOnStated', 'pointsOnComputed', 'percentOnStated', 'percentOnComputed', 'absolute')),
    CONSTRAINT ck_indicator_target_decision__note CHECK (note <> ''),
    CONSTRAINT ck_indicator_target_decision__revoked CHECK ((revoked_by IS NULL) = (revoked_at IS NULL))
  );
  CREATE UNIQUE INDEX uq_indicator_target_decision__standing ON indicator_target_decision (target_id) WHERE revoked_at IS NULL;
  CREATE INDEX ix_indicator_target_decision__target ON indicator_target_decision (target_id);
  CREATE INDEX ix_indicator_target_decision__decided_by ON indicator_target_decision (decided_by);
  CREATE INDEX ix_indicator_target_decision__revoked_by ON indicator_target_decision (revoked_by);

  -- I10: of several targets for one indicator in one plan, the one that a person put at the head.
  CREATE TABLE indicator_headline (
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    indicator_id uuid NOT NULL,
    target_id uuid NOT NULL,
    note text NOT NULL,
    decided_by uuid NOT NULL,
    decided_at timestamptz NOT NULL,
    revoked_by uuid,
    revoked_at timestamptz,
    CONSTRAINT pk_indicator_headline PRIMARY KEY (id),
    CONSTRAINT fk_indicator_headline__plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
    CONSTRAINT fk_indicator_headline__indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id),
    CONSTRAINT fk_indicator_headline__target FOREIGN KEY (target_id) REFERENCES indicator_target (id) ON DELETE CASCADE,
    CONSTRAINT fk_indicator_headline__decided_by FOREIGN KEY (decided_by) REFERENCES person (id),
    CONSTRAINT fk_indicator_headline__revoked_by FOREIGN KEY (revoked_by) REFERENCES person (id),
    CONSTRAINT ck_indicator_headline__note CHECK (note <> ''),
    CONSTRAINT ck_indicator_headline__revoked CHECK ((revoked_by IS NULL) = (revoked_at IS NULL))
  );
  CREATE UNIQUE INDEX uq_indicator_headline__standing ON indicator_headline (plan_id, indicator_id) WHERE revoked_at IS NULL;
  CREATE INDEX ix_indicator_headline__indicator ON indicator_headline (indicator_id);
  CREATE INDEX ix_indicator_headline__target ON indicator_headline (target_id);
  CREATE INDEX ix_indicator_headline__decided_by ON indicator_headline (decided_by);
  CREATE INDEX ix_indicator_headline__revoked_by ON indicator_headline (revoked_by);
`;

// A4: the figure in an activity's words points at its indicator and at the words; "two ratios, no target" has no value.
const FIGURES = `
  ALTER TABLE activity_figure
    ALTER COLUMN value DROP NOT NULL,
    ADD COLUMN indicator_id uuid,
    ADD COLUMN start_offset integer,
    ADD COLUMN end_offset integer,
    ADD CONSTRAINT fk_activity_figure__indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id),
    ADD CONSTRAINT ck_activity_figure__value CHECK (value IS NOT NULL OR indicator_id IS NOT NULL),
    ADD CONSTRAINT ck_activity_figure__offsets CHECK ((start_offset IS NULL AND end_offset IS NULL)
      OR (start_offset IS NOT NULL AND end_offset IS NOT NULL AND start_offset >= 0 AND end_offset > start_offset));
  CREATE INDEX ix_activity_figure__indicator ON activity_figure (indicator_id);
`;
