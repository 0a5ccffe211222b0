import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Units (U1, U2, U5), their dated revisions and aliases, and groups (U3).
 * path: base36 path keys, each after its length and followed by a dot ("11.15.22k."), in "C" order, so that a unit and all below is one range.
 */
export class OrgUnits1732147200002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE org_unit (
        id uuid NOT NULL,
        path_key bigint GENERATED ALWAYS AS IDENTITY,
        valid_from date NOT NULL,
        valid_to date,
        is_demonstration boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_org_unit PRIMARY KEY (id),
        CONSTRAINT uq_org_unit__path_key UNIQUE (path_key),
        CONSTRAINT ck_org_unit__validity CHECK (valid_to IS NULL OR valid_to >= valid_from)
      );

      CREATE TABLE org_unit_revision (
        id uuid NOT NULL,
        org_unit_id uuid NOT NULL,
        valid_during daterange NOT NULL,
        code text,
        name text NOT NULL,
        short_name text NOT NULL,
        folded text NOT NULL,
        level text NOT NULL,
        parent_id uuid,
        path text COLLATE "C" NOT NULL,
        CONSTRAINT pk_org_unit_revision PRIMARY KEY (id),
        CONSTRAINT fk_org_unit_revision__org_unit FOREIGN KEY (org_unit_id) REFERENCES org_unit (id),
        CONSTRAINT fk_org_unit_revision__parent FOREIGN KEY (parent_id) REFERENCES org_unit (id),
        CONSTRAINT ck_org_unit_revision__level CHECK (level IN
          ('province', 'district', 'commune', 'department', 'office', 'agencyBranch', 'enterprise', 'other')),
        CONSTRAINT ck_org_unit_revision__not_empty CHECK (NOT isempty(valid_during)),
        CONSTRAINT ck_org_unit_revision__parent CHECK (parent_id IS NULL OR parent_id <> org_unit_id),
        CONSTRAINT ex_org_unit_revision__overlap EXCLUDE USING gist (org_unit_id WITH =, valid_during WITH &&),
        CONSTRAINT ex_org_unit_revision__code EXCLUDE USING gist (code WITH =, valid_during WITH &&)
          WHERE (code IS NOT NULL)
      );
      CREATE INDEX ix_org_unit_revision__parent ON org_unit_revision (parent_id);
      CREATE INDEX ix_org_unit_revision__path ON org_unit_revision (path);
      CREATE INDEX ix_org_unit_revision__folded ON org_unit_revision USING gin (folded gin_trgm_ops);

      CREATE TABLE org_unit_alias (
        id uuid NOT NULL,
        org_unit_id uuid NOT NULL,
        alias text NOT NULL,
        folded text NOT NULL,
        CONSTRAINT pk_org_unit_alias PRIMARY KEY (id),
        CONSTRAINT fk_org_unit_alias__org_unit FOREIGN KEY (org_unit_id) REFERENCES org_unit (id) ON DELETE CASCADE,
        CONSTRAINT uq_org_unit_alias__folded UNIQUE (org_unit_id, folded)
      );
      CREATE INDEX ix_org_unit_alias__folded ON org_unit_alias USING gin (folded gin_trgm_ops);

      CREATE TABLE unit_group (
        id uuid NOT NULL,
        owner_unit_id uuid NOT NULL,
        name text NOT NULL,
        folded text NOT NULL,
        aliases text[] NOT NULL DEFAULT '{}',
        kind text NOT NULL,
        rule jsonb,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_unit_group PRIMARY KEY (id),
        CONSTRAINT fk_unit_group__owner_unit FOREIGN KEY (owner_unit_id) REFERENCES org_unit (id),
        CONSTRAINT uq_unit_group__name UNIQUE (owner_unit_id, folded),
        CONSTRAINT ck_unit_group__kind CHECK (kind IN ('rule', 'list', 'open')),
        CONSTRAINT ck_unit_group__rule CHECK ((kind = 'rule') = (rule IS NOT NULL))
      );

      CREATE TABLE unit_group_member (
        unit_group_id uuid NOT NULL,
        org_unit_id uuid NOT NULL,
        CONSTRAINT pk_unit_group_member PRIMARY KEY (unit_group_id, org_unit_id),
        CONSTRAINT fk_unit_group_member__group FOREIGN KEY (unit_group_id) REFERENCES unit_group (id) ON DELETE CASCADE,
        CONSTRAINT fk_unit_group_member__org_unit FOREIGN KEY (org_unit_id) REFERENCES org_unit (id)
      );
      CREATE INDEX ix_unit_group_member__org_unit ON unit_group_member (org_unit_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE unit_group_member, unit_group, org_unit_alias, org_unit_revision, org_unit`);
  }
}
