import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSourceOptions } from 'typeorm';
import { PUBLIC_ORIGIN } from './auth/index.js';
import { Clock } from './clock/index.js';
import { createDataSource, Database, IdempotencyHousekeeping, UnitOfWork } from './db/index.js';
import { JobRunner } from './jobs/index.js';
import { ServerOptions } from './server-options.js';

/** What every module may use: database, transaction, clock, jobs. */
@Global()
@Module({})
export class PlatformModule {
  static with(options: ServerOptions, entities: NonNullable<DataSourceOptions['entities']>): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ type: 'postgres' as const, retryAttempts: 0 }),
          dataSourceFactory: () => createDataSource(options.runtimeDatabase, entities).initialize(),
        }),
      ],
      providers: [
        Clock,
        Database,
        UnitOfWork,
        IdempotencyHousekeeping,
        JobRunner,
        { provide: ServerOptions, useValue: options },
        { provide: PUBLIC_ORIGIN, useValue: options.publicUrl === undefined ? null : new URL(options.publicUrl).origin },
      ],
      exports: [Clock, Database, UnitOfWork, JobRunner, ServerOptions, PUBLIC_ORIGIN],
    };
  }
}
