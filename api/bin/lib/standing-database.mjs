import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StartFailure } from './failure.mjs';
import { acquireLock } from './lock.mjs';

/** The database of the running application, or one started for this command alone. */
export async function openStandingDatabase({ databaseUrl, dataDir }) {
  if (databaseUrl) return { runtimeDatabase: { connectionString: databaseUrl }, stop: async () => {} };
  if (!existsSync(dataDir)) throw new StartFailure(`Không có thư mục dữ liệu ${dataDir}; hãy đặt DATA_DIR đúng nơi ứng dụng đang dùng.`);
  const { attachToEmbeddedPostgres, startEmbeddedPostgres } = await import('./embedded-postgres.mjs');
  const lock = acquireLock(join(dataDir, 'tien-do.lock'));
  if (!lock.release) return attachToEmbeddedPostgres(dataDir);
  const postgres = await startEmbeddedPostgres(dataDir);
  return {
    runtimeDatabase: postgres.runtimeDatabase,
    stop: async () => {
      await postgres.stop();
      lock.release();
    },
  };
}
