import { createDataSource } from './data-source.js';
import type { ConnectionOptions } from './connection-options.js';

/** The role a connection signs in as; its address need not name it. */
export async function roleOf(connection: ConnectionOptions): Promise<string> {
  const [row] = await ask<{ role: string }>(connection, 'SELECT current_user AS role');
  return row!.role;
}

/**
 * True when the role the application runs as could rewrite the audit log: it owns the table, may act as the owner, is a
 * superuser, or was granted more than the migrations grant. Then only triggers stand in its way, which it could drop (X3).
 */
export async function couldRewriteAudit(runtime: ConnectionOptions): Promise<boolean> {
  const [row] = await ask<{ could: boolean }>(
    runtime,
    `SELECT pg_has_role(current_user, relowner, 'MEMBER') OR has_table_privilege(current_user, oid, 'UPDATE, DELETE, TRUNCATE') AS could
     FROM pg_class WHERE oid = 'audit_entry'::regclass`,
  );
  return row!.could;
}

async function ask<Row>(connection: ConnectionOptions, sql: string): Promise<Row[]> {
  const source = await createDataSource(connection, [], 1).initialize();
  try {
    return (await source.query(sql)) as Row[];
  } finally {
    await source.destroy();
  }
}
