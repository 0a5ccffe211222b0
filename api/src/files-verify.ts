import 'reflect-metadata';
import { inspectFiles, type FilesReport } from './modules/evidence/index.js';
import { createDataSource, Database, type ConnectionOptions } from './platform/db/index.js';
import { fileFolder, LocalFileStore } from './platform/files/index.js';
import { Problem } from './platform/problems/index.js';

/** Reads every stored file without starting the application (`npm run files:verify`); null when the store is not there. */
export async function verifyFiles(connection: ConnectionOptions, dataDir: string): Promise<FilesReport | null> {
  const source = await createDataSource(connection, [], 1).initialize();
  try {
    const store = await LocalFileStore.at(fileFolder(dataDir), async () => false);
    return await inspectFiles(new Database(source), store, { isRead: () => true });
  } catch (error) {
    if (error instanceof Problem && error.code === 'storageUnavailable') return null;
    throw error;
  } finally {
    await source.destroy();
  }
}
