import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, role grants (X1), sessions and the throttle of guessing (THREATS.md B). */
export class People1732147200003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person (
        id uuid NOT NULL,
        username text NOT NULL,
        full_name text NOT NULL,
        folded text NOT NULL,
        post text,
        email text,
        phone text,
        unit_id uuid NOT NULL,
        password_hash text,
        must_change_password boolean NOT NULL DEFAULT true,
        temporary_password_expires_at timestamptz,
        is_active boolean NOT NULL DEFAULT true,
        is_demonstration boolean NOT NULL DEFAULT false,
        last_sign_in_at timestamptz,
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_person PRIMARY KEY (id),
        CONSTRAINT uq_person__username UNIQUE (username),
        CONSTRAINT fk_person__unit FOREIGN KEY (unit_id) REFERENCES org_unit (id),
        CONSTRAINT ck_person__username CHECK (username = lower(username))
      );
      CREATE INDEX ix_person__unit ON person (unit_id);
      CREATE INDEX ix_person__full_name ON person (full_name, id);
      CREATE INDEX ix_person__folded ON person USING gin (folded gin_trgm_ops);

      CREATE TABLE role_grant (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        role text NOT NULL,
        scope_unit_id uuid NOT NULL,
        CONSTRAINT pk_role_grant PRIMARY KEY (id),
        CONSTRAINT fk_role_grant__person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
        CONSTRAINT fk_role_grant__scope_unit FOREIGN KEY (scope_unit_id) REFERENCES org_unit (id),
        CONSTRAINT uq_role_grant__person_role_scope UNIQUE (person_id, role, scope_unit_id),
        CONSTRAINT ck_role_grant__role CHECK (role IN
          ('administrator', 'coordinator', 'leader', 'unitHead', 'unitOfficer', 'staff', 'auditor'))
      );
      CREATE INDEX ix_role_grant__scope_unit ON role_grant (scope_unit_id);

      CREATE TABLE session (
        id uuid NOT NULL,
        token_hash bytea NOT NULL,
        person_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        ip text,
        user_agent text,
        ended_at timestamptz,
        ended_reason text,
        CONSTRAINT pk_session PRIMARY KEY (id),
        CONSTRAINT uq_session__token_hash UNIQUE (token_hash),
        CONSTRAINT fk_session__person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
      );
      CREATE INDEX ix_session__person ON session (person_id) WHERE ended_at IS NULL;

      CREATE TABLE sign_in_throttle (
        bucket text NOT NULL,
        attempts integer NOT NULL,
        window_started_at timestamptz NOT NULL,
        blocked_until timestamptz,
        CONSTRAINT pk_sign_in_throttle PRIMARY KEY (bucket)
      );
      CREATE INDEX ix_sign_in_throttle__window ON sign_in_throttle (window_started_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE sign_in_throttle, session, role_grant, person`);
  }
}
