import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Legal documents, the reporting calendar (P2, P6) and plans as printed and as read (A1, A2, A4, A5, S1). */
export class Plans1732147200004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE working_day_exception (
        on_date date NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        source text NOT NULL,
        is_second_hand boolean NOT NULL DEFAULT false,
        CONSTRAINT pk_working_day_exception PRIMARY KEY (on_date),
        CONSTRAINT ck_working_day_exception__kind CHECK (kind IN ('holiday', 'makeUpDay'))
      );

      CREATE TABLE reporting_scheme (
        id uuid NOT NULL,
        code text NOT NULL,
        name text NOT NULL,
        legal_basis text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        definition jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_reporting_scheme PRIMARY KEY (id),
        CONSTRAINT uq_reporting_scheme__code UNIQUE (code)
      );

      CREATE TABLE legal_document (
        id uuid NOT NULL,
        kind text NOT NULL,
        number text,
        symbol text,
        issued_on date,
        issuer text NOT NULL,
        issuer_folded text NOT NULL,
        signer_name text,
        signer_post text,
        title text NOT NULL,
        folded text NOT NULL,
        warning text,
        is_demonstration boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_legal_document PRIMARY KEY (id)
      );
      -- A1: identity is issuer + number + symbol + date; a document with a blank number or date has no identity yet.
      CREATE UNIQUE INDEX uq_legal_document__identity ON legal_document (issuer_folded, number, symbol, issued_on)
        NULLS NOT DISTINCT WHERE number IS NOT NULL AND issued_on IS NOT NULL;
      CREATE INDEX ix_legal_document__folded ON legal_document USING gin (folded gin_trgm_ops);

      CREATE TABLE plan (
        id uuid NOT NULL,
        owner_unit_id uuid NOT NULL,
        document_id uuid,
        title text NOT NULL,
        folded text NOT NULL,
        year integer NOT NULL,
        state text NOT NULL DEFAULT 'draft',
        moves_to_working_day boolean NOT NULL DEFAULT true,
        reads_before_as_day_before boolean NOT NULL DEFAULT true,
        reporting_scheme_id uuid NOT NULL,
        note text,
        is_demonstration boolean NOT NULL DEFAULT false,
        issued_at timestamptz,
        issued_by uuid,
        closed_at timestamptz,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_plan PRIMARY KEY (id),
        CONSTRAINT fk_plan__owner_unit FOREIGN KEY (owner_unit_id) REFERENCES org_unit (id),
        CONSTRAINT fk_plan__document FOREIGN KEY (document_id) REFERENCES legal_document (id),
        CONSTRAINT fk_plan__reporting_scheme FOREIGN KEY (reporting_scheme_id) REFERENCES reporting_scheme (id),
        CONSTRAINT fk_plan__issued_by FOREIGN KEY (issued_by) REFERENCES person (id),
        CONSTRAINT ck_plan__state CHECK (state IN ('draft', 'issued', 'closed')),
        CONSTRAINT ck_plan__year CHECK (year BETWEEN 2000 AND 2100)
      );
      CREATE INDEX ix_plan__owner_unit ON plan (owner_unit_id, year);
      CREATE INDEX ix_plan__document ON plan (document_id);
      CREATE INDEX ix_plan__reporting_scheme ON plan (reporting_scheme_id);
      CREATE INDEX ix_plan__issued_by ON plan (issued_by);

      CREATE TABLE plan_basis (
        plan_id uuid NOT NULL,
        document_id uuid NOT NULL,
        position integer NOT NULL,
        CONSTRAINT pk_plan_basis PRIMARY KEY (plan_id, document_id),
        CONSTRAINT fk_plan_basis__plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
        CONSTRAINT fk_plan_basis__document FOREIGN KEY (document_id) REFERENCES legal_document (id)
      );
      CREATE INDEX ix_plan_basis__document ON plan_basis (document_id);

      CREATE TABLE plan_section (
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        position integer NOT NULL,
        printed_number text NOT NULL,
        title text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_plan_section PRIMARY KEY (id),
        CONSTRAINT fk_plan_section__plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
        CONSTRAINT uq_plan_section__position UNIQUE (plan_id, position) DEFERRABLE INITIALLY DEFERRED
      );

      CREATE TABLE activity (
        id uuid NOT NULL,
        plan_id uuid NOT NULL,
        section_id uuid NOT NULL,
        position integer NOT NULL,
        printed_number text NOT NULL,
        content text NOT NULL,
        expected_results text NOT NULL DEFAULT '',
        party_text text NOT NULL DEFAULT '',
        schedule_text text NOT NULL DEFAULT '',
        note text,
        folded text NOT NULL,
        reading_notes text[] NOT NULL DEFAULT '{}',
        origin text NOT NULL DEFAULT 'entered',
        state text NOT NULL DEFAULT 'active',
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_activity PRIMARY KEY (id),
        CONSTRAINT fk_activity__plan FOREIGN KEY (plan_id) REFERENCES plan (id) ON DELETE CASCADE,
        CONSTRAINT fk_activity__section FOREIGN KEY (section_id) REFERENCES plan_section (id),
        CONSTRAINT uq_activity__position UNIQUE (plan_id, position) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT ck_activity__origin CHECK (origin IN ('document', 'madeUp', 'entered')),
        CONSTRAINT ck_activity__state CHECK (state IN ('active', 'withdrawn'))
      );
      CREATE INDEX ix_activity__section ON activity (section_id, position);
      CREATE INDEX ix_activity__folded ON activity USING gin (folded gin_trgm_ops);

      CREATE TABLE deliverable (
        id uuid NOT NULL,
        activity_id uuid NOT NULL,
        position integer NOT NULL,
        text text NOT NULL,
        CONSTRAINT pk_deliverable PRIMARY KEY (id),
        CONSTRAINT fk_deliverable__activity FOREIGN KEY (activity_id) REFERENCES activity (id) ON DELETE CASCADE,
        CONSTRAINT uq_deliverable__position UNIQUE (activity_id, position)
      );

      CREATE TABLE activity_party (
        id uuid NOT NULL,
        activity_id uuid NOT NULL,
        position integer NOT NULL,
        role text NOT NULL,
        unit_id uuid,
        group_id uuid,
        external_name text,
        wording text NOT NULL DEFAULT '',
        duty text,
        CONSTRAINT pk_activity_party PRIMARY KEY (id),
        CONSTRAINT fk_activity_party__activity FOREIGN KEY (activity_id) REFERENCES activity (id) ON DELETE CASCADE,
        CONSTRAINT fk_activity_party__unit FOREIGN KEY (unit_id) REFERENCES org_unit (id),
        CONSTRAINT fk_activity_party__group FOREIGN KEY (group_id) REFERENCES unit_group (id),
        CONSTRAINT uq_activity_party__position UNIQUE (activity_id, position),
        CONSTRAINT ck_activity_party__role CHECK (role IN ('lead', 'coLead', 'coordinating', 'monitoring', 'evaluating')),
        CONSTRAINT ck_activity_party__target CHECK (num_nonnulls(unit_id, group_id, external_name) = 1)
      );
      CREATE INDEX ix_activity_party__unit ON activity_party (unit_id);
      CREATE INDEX ix_activity_party__group ON activity_party (group_id);

      -- U3: the members a person picked for an open group, or those a rule gave on the day of issue.
      CREATE TABLE activity_party_member (
        party_id uuid NOT NULL,
        org_unit_id uuid NOT NULL,
        resolved_on date NOT NULL,
        chosen_by uuid,
        CONSTRAINT pk_activity_party_member PRIMARY KEY (party_id, org_unit_id),
        CONSTRAINT fk_activity_party_member__party FOREIGN KEY (party_id) REFERENCES activity_party (id) ON DELETE CASCADE,
        CONSTRAINT fk_activity_party_member__org_unit FOREIGN KEY (org_unit_id) REFERENCES org_unit (id),
        CONSTRAINT fk_activity_party_member__chosen_by FOREIGN KEY (chosen_by) REFERENCES person (id)
      );
      CREATE INDEX ix_activity_party_member__org_unit ON activity_party_member (org_unit_id);
      CREATE INDEX ix_activity_party_member__chosen_by ON activity_party_member (chosen_by);

      CREATE TABLE schedule_rule (
        id uuid NOT NULL,
        activity_id uuid NOT NULL,
        position integer NOT NULL,
        kind text NOT NULL,
        definition jsonb NOT NULL,
        read_by text NOT NULL DEFAULT 'person',
        confidence text NOT NULL DEFAULT 'high',
        note text,
        withdrawn_at timestamptz,
        CONSTRAINT pk_schedule_rule PRIMARY KEY (id),
        CONSTRAINT fk_schedule_rule__activity FOREIGN KEY (activity_id) REFERENCES activity (id) ON DELETE CASCADE,
        CONSTRAINT ck_schedule_rule__kind CHECK (kind IN ('date', 'beforeDate', 'month', 'quarter', 'quarterRange', 'year',
          'yearRange', 'recurring', 'continuous', 'byReference', 'onEvent', 'milestones', 'missing', 'unreadable')),
        CONSTRAINT ck_schedule_rule__read_by CHECK (read_by IN ('person', 'import', 'demonstration')),
        CONSTRAINT ck_schedule_rule__confidence CHECK (confidence IN ('high', 'low'))
      );
      CREATE INDEX ix_schedule_rule__activity ON schedule_rule (activity_id, position);

      CREATE TABLE activity_basis (
        activity_id uuid NOT NULL,
        document_id uuid NOT NULL,
        position integer NOT NULL,
        CONSTRAINT pk_activity_basis PRIMARY KEY (activity_id, document_id),
        CONSTRAINT fk_activity_basis__activity FOREIGN KEY (activity_id) REFERENCES activity (id) ON DELETE CASCADE,
        CONSTRAINT fk_activity_basis__document FOREIGN KEY (document_id) REFERENCES legal_document (id)
      );
      CREATE INDEX ix_activity_basis__document ON activity_basis (document_id);

      -- A4: the numeric targets hidden in an activity's words; indicators will refer to them.
      CREATE TABLE activity_figure (
        id uuid NOT NULL,
        activity_id uuid NOT NULL,
        position integer NOT NULL,
        quote text NOT NULL,
        comparator text NOT NULL,
        value numeric NOT NULL,
        measure_unit text NOT NULL,
        CONSTRAINT pk_activity_figure PRIMARY KEY (id),
        CONSTRAINT fk_activity_figure__activity FOREIGN KEY (activity_id) REFERENCES activity (id) ON DELETE CASCADE,
        CONSTRAINT uq_activity_figure__position UNIQUE (activity_id, position),
        CONSTRAINT ck_activity_figure__comparator CHECK (comparator IN ('gte', 'gt', 'eq', 'lte', 'lt', 'unstated'))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE activity_figure, activity_basis, schedule_rule, activity_party_member, activity_party, deliverable,
        activity, plan_section, plan_basis, plan, legal_document, reporting_scheme, working_day_exception`);
  }
}
