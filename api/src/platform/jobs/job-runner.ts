import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import type { RequestContext } from '../auth/request-context.js';
import { Clock } from '../clock/index.js';
import { Database } from '../db/database.js';
import { newId } from '../db/identifier.js';
import { problemDocument, problemOfDatabaseError, Problem, type ProblemDocument } from '../problems/index.js';

export const JOB_STATES = ['running', 'done', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];

export interface JobView<Result = unknown> {
  readonly id: string;
  readonly kind: string;
  readonly state: JobState;
  readonly done: number;
  readonly total: number;
  readonly result: Result | null;
  readonly problem: ProblemDocument | null;
}

/** Well below the minute after which a job without a sign of life counts as dead. */
const SIGN_OF_LIFE_MS = 20_000;

export type Progress = (done: number, total: number) => Promise<void>;

/**
 * Long work with progress in the database. The work itself is idempotent and commits in steps, so a job that died with
 * its process is simply started again by its owner; such jobs are marked failed, at start-up and while running: an
 * application that comes back within the minute finds its dead jobs still looking alive.
 */
@Injectable()
export class JobRunner implements OnApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private readonly running = new Map<string, Promise<void>>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Starts `work` and answers at once; `total` is the number of steps shown until the work says otherwise. A caller that
   * keeps the id with its own transaction passes it; starting the same id twice is refused by the database.
   */
  async start<Result>(
    kind: string,
    context: RequestContext,
    total: number,
    work: (progress: Progress) => Promise<Result>,
    id: string = newId(),
  ): Promise<JobView<Result>> {
    await this.database.rows(
      `INSERT INTO job (id, kind, state, total, created_by, created_at, heartbeat_at)
       VALUES ($1, $2, 'running', $3, $4, $5, clock_timestamp())`,
      [id, kind, total, context.actor.personId, this.clock.now()],
    );
    const promise = this.perform(id, context.requestId, work).finally(() => this.running.delete(id));
    this.running.set(id, promise);
    return (await this.find<Result>(id, context.actor.personId))!;
  }

  /** A job as its owner sees it, or null; the caller knows what its kind of job answers. */
  async find<Result>(id: string, personId: string): Promise<JobView<Result> | null> {
    return this.database.first<JobView<Result> & Record<string, unknown>>(
      'SELECT id, kind, state, done, total, result, problem FROM job WHERE id = $1 AND created_by = $2',
      [id, personId],
    );
  }

  /** Jobs whose process is gone (no sign of life for a minute) are marked failed, so that nobody waits for them. */
  async failAbandoned(): Promise<void> {
    await this.database.rows(
      `UPDATE job SET state = 'failed', finished_at = $1, problem = $2
       WHERE state = 'running' AND heartbeat_at < clock_timestamp() - interval '1 minute'`,
      [this.clock.now(), JSON.stringify(problemDocument(new Problem('internalError'), 'restart'))],
    );
  }

  @Interval(SIGN_OF_LIFE_MS)
  async tick(): Promise<void> {
    try {
      await this.database.rows('UPDATE job SET heartbeat_at = clock_timestamp() WHERE id = ANY($1::uuid[])', [[...this.running.keys()]]);
      await this.failAbandoned();
    } catch (error) {
      this.logger.warn({ message: 'signs of life put off to the next round', error });
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled([...this.running.values()]);
  }

  private async perform(id: string, requestId: string, work: (progress: Progress) => Promise<unknown>): Promise<void> {
    const progress: Progress = async (done, total) => {
      await this.database.rows('UPDATE job SET done = $2, total = $3, heartbeat_at = clock_timestamp() WHERE id = $1', [id, done, total]);
    };
    try {
      const result = await work(progress);
      await this.finish(id, 'done', result, null);
    } catch (error) {
      const problem = error instanceof Problem ? error : problemOfDatabaseError(error);
      if (problem === null) this.logger.error({ jobId: id, requestId, error });
      await this.finish(id, 'failed', null, problemDocument(problem ?? new Problem('internalError'), requestId)).catch((failure: unknown) =>
        this.logger.error({ jobId: id, error: failure }),
      );
    }
  }

  private async finish(id: string, state: 'done' | 'failed', result: unknown, problem: unknown): Promise<void> {
    await this.database.rows(
      `UPDATE job SET state = $2, result = $3, problem = $4, finished_at = $5, done = CASE WHEN $2 = 'done' THEN total ELSE done END
       WHERE id = $1`,
      [id, state, JSON.stringify(result), JSON.stringify(problem), this.clock.now()],
    );
  }
}
