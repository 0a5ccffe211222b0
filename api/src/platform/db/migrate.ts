import type { ConnectionOptions } from './connection-options.js';
import { createMigrationSource } from './data-source.js';

/** Any fixed number: every instance of this application takes the same one before it migrates. */
const MIGRATION_LOCK = 7_190_486;
/** The login role the application runs as: it can read and write rows, and only add to the audit log (X3). */
export const RUNTIME_ROLE = 'tien_do';

/**
 * Brings the schema up to date. Several instances may call it at once: one migrates, the others wait and find nothing
 * to do. The lock is a transaction's, so it goes with a killed process and does not leak behind a pooler (TECH.md).
 */
export async function migrateDatabase(owner: ConnectionOptions): Promise<void> {
  const source = await createMigrationSource(owner).initialize();
  const guard = source.createQueryRunner();
  try {
    await guard.startTransaction();
    await guard.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await source.runMigrations({ transaction: 'each' });
    await source.query(RUNTIME_GRANTS);
    await guard.commitTransaction();
  } finally {
    await guard.release();
    await source.destroy();
  }
}

const RUNTIME_GRANTS = `
  DO $$
  BEGIN
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${RUNTIME_ROLE}' AND rolname <> current_user) THEN
      GRANT USAGE ON SCHEMA public TO ${RUNTIME_ROLE};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${RUNTIME_ROLE};
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${RUNTIME_ROLE};
      REVOKE UPDATE, DELETE ON audit_entry, task_event, stored_file FROM ${RUNTIME_ROLE};
    END IF;
  END $$`;
