import { join } from 'node:path';
import { Injectable, Logger, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { Database } from '../db/index.js';
import { ServerOptions } from '../server-options.js';
import { FileStore } from './file-store.js';
import { LocalFileStore } from './local-file-store.js';

const DAY_MS = 24 * 3_600_000;

/** Removes half-received files, at start and every night; running it twice or on two instances is harmless (recipe 2). */
@Injectable()
export class HalfReceivedFiles implements OnApplicationBootstrap {
  private readonly logger = new Logger('files');

  constructor(private readonly store: FileStore) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.sweep();
  }

  @Cron('17 3 * * *')
  async sweep(): Promise<void> {
    try {
      const removed = await this.store.sweep(DAY_MS);
      if (removed > 0) this.logger.log({ removed });
    } catch (error) {
      this.logger.error({ error });
    }
  }
}

/** Where evidence files lie: `files` below the data directory. */
@Module({
  providers: [
    HalfReceivedFiles,
    {
      provide: FileStore,
      useFactory: (options: ServerOptions, database: Database) =>
        LocalFileStore.at(join(options.dataDir, 'files'), async () => (await database.first('SELECT 1 AS one FROM stored_file LIMIT 1')) === null),
      inject: [ServerOptions, Database],
    },
  ],
  exports: [FileStore],
})
export class FilesModule {}
