import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { Database } from '../db/index.js';
import { ServerOptions } from '../server-options.js';
import { FileStore } from './file-store.js';
import { LocalFileStore } from './local-file-store.js';

/** Where evidence files lie: `files` below the data directory. */
export const fileFolder = (dataDir: string): string => join(dataDir, 'files');

@Module({
  providers: [
    {
      provide: FileStore,
      useFactory: (options: ServerOptions, database: Database) =>
        LocalFileStore.at(fileFolder(options.dataDir), async () => (await database.first('SELECT 1 AS one FROM stored_file LIMIT 1')) === null),
      inject: [ServerOptions, Database],
    },
  ],
  exports: [FileStore],
})
export class FilesModule {}
