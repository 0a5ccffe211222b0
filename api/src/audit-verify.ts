import 'reflect-metadata';
import { verifyAuditChain, type ChainReport } from './platform/audit/index.js';
import { createDataSource, Database, type ConnectionOptions } from './platform/db/index.js';

/** Verifies the audit chain of a database without starting the application: `npm run audit:verify`. */
export async function verifyAudit(connection: ConnectionOptions): Promise<ChainReport> {
  const source = await createDataSource(connection, [], 1).initialize();
  try {
    return await verifyAuditChain(new Database(source));
  } finally {
    await source.destroy();
  }
}
