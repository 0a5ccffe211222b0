import type { DataSource } from 'typeorm';
import type { ConnectionOptions } from './connection-options.js';
import { ADVISORY_LOCK } from './advisory-locks.js';
import { createMigrationSource } from './data-source.js';

/** The embedded database's login role the application runs as. */
const EMBEDDED_ROLE = 'tien_do';

/**
 * Brings the schema up to date. Several instances may call it at once: one migrates, the others wait and find nothing
 * to do.
 *
 * `runtimeRole` is the role the application runs as: it may read and write rows, and only add to the audit log (X3).
 */
export async function migrateDatabase(owner: ConnectionOptions, runtimeRole = EMBEDDED_ROLE): Promise<void> {
  const source = await createMigrationSource(owner).initialize();
  const guard = source.createQueryRunner();
  try {
    await guard.startTransaction();
    await guard.query('SELECT pg_advisory_xact_lock($1)', [ADVISORY_LOCK.migration]);
    await source.runMigrations({ transaction: 'each' });
    await grantRuntime(source, runtimeRole);
    await guard.commitTransaction();
  } finally {
    await guard.release();
    await source.destroy();
  }
}

async function grantRuntime(source: DataSource, runtimeRole: string): Promise<void> {
  const [found] = (await source.query("SELECT quote_ident(rolname) AS role FROM pg_roles WHERE rolname = $1 AND rolname <> current_user", [
    runtimeRole,
  ])) as { role: string }[];
  if (found === undefined) return;
  await source.query(`
    GRANT USAGE ON SCHEMA public TO ${found.role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${found.role};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${found.role};
    REVOKE UPDATE, DELETE ON audit_entry, task_event, stored_file FROM ${found.role}`);
}
