import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Extensions, the runtime role's rights, audit (X3), idempotency, jobs, settings. */
export class Platform1732147200001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      CREATE TABLE app_setting (
        key text NOT NULL,
        value jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_app_setting PRIMARY KEY (key)
      );

      -- X3: append-only and hash-chained; seq is gapless because it is drawn under the chain's lock.
      CREATE TABLE audit_entry (
        seq bigint NOT NULL,
        id uuid NOT NULL,
        at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        person_id uuid,
        person_name text NOT NULL,
        acting_unit_id uuid,
        action text NOT NULL,
        subject_type text NOT NULL,
        subject_id uuid,
        subject_label text NOT NULL,
        before jsonb,
        after jsonb,
        reason text,
        request_id text NOT NULL,
        ip text,
        prev_hash bytea NOT NULL,
        hash bytea NOT NULL,
        CONSTRAINT pk_audit_entry PRIMARY KEY (seq),
        CONSTRAINT uq_audit_entry__id UNIQUE (id),
        CONSTRAINT ck_audit_entry__hash CHECK (octet_length(hash) = 32 AND octet_length(prev_hash) = 32)
      );
      CREATE INDEX ix_audit_entry__subject ON audit_entry (subject_type, subject_id, seq);
      CREATE INDEX ix_audit_entry__person ON audit_entry (person_id, seq);
      CREATE INDEX ix_audit_entry__at ON audit_entry (at, seq);

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'append-only table % refuses %', TG_TABLE_NAME, TG_OP USING ERRCODE = '42501';
      END $$;
      CREATE TRIGGER audit_entry_no_row_change BEFORE UPDATE OR DELETE ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE idempotency_key (
        person_id uuid NOT NULL,
        route text NOT NULL,
        key text NOT NULL,
        body_hash bytea NOT NULL,
        status integer,
        headers jsonb,
        response jsonb,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT pk_idempotency_key PRIMARY KEY (person_id, route, key)
      );
      CREATE INDEX ix_idempotency_key__created_at ON idempotency_key (created_at);

      CREATE TABLE job (
        id uuid NOT NULL,
        kind text NOT NULL,
        state text NOT NULL,
        done integer NOT NULL DEFAULT 0,
        total integer NOT NULL DEFAULT 0,
        payload jsonb NOT NULL,
        result jsonb,
        problem jsonb,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        heartbeat_at timestamptz,
        finished_at timestamptz,
        CONSTRAINT pk_job PRIMARY KEY (id),
        CONSTRAINT ck_job__state CHECK (state IN ('queued', 'running', 'done', 'failed')),
        CONSTRAINT ck_job__progress CHECK (done >= 0 AND total >= done)
      );
      CREATE INDEX ix_job__state ON job (state, created_at);
      CREATE INDEX ix_job__created_by ON job (created_by, created_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('The first migration cannot be undone: drop the database instead.');
  }
}
