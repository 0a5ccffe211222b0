import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CalendarDate } from '#domain';
import { vietnamDateOf } from '#domain';
import { appendAudit, type AuditEntry } from '../audit/index.js';
import type { RequestContext } from '../auth/request-context.js';
import { Clock } from '../clock/index.js';
import { isRetryable } from '../problems/index.js';
import { claimIdempotencyKey, keepIdempotentResult } from './idempotency.js';

/** The handle of one transaction. Commands pass it on as an argument, so that forgetting it does not compile. */
export interface Tx {
  readonly manager: EntityManager;
  /** The business instant of this change; every stamp of one transaction is this one. */
  readonly now: Date;
  readonly today: CalendarDate;
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Keeps an entry for the audit log; written as the last statements before the commit (X3). */
  audit(entry: AuditEntry): void;
  /** Runs after the commit; a failure there is logged and does not undo anything. */
  afterCommit(effect: () => void | Promise<void>): void;
}

/** Who acts: a signed-in request, or the application itself (first administrator, demonstration) with `actor: null`. */
export type ActingContext = Omit<RequestContext, 'actor'> & { readonly actor: RequestContext['actor'] | null };

const MAX_ATTEMPTS = 4;

/**
 * Runs one business change: transaction, idempotency, audit, retry. `work` may run more than once (40P01, 40001) and so
 * touches nothing but the transaction. What it returns is kept with the idempotency key and given back on a replay, so it
 * is small, JSON-safe and holds no secret: usually the id of what was made.
 */
@Injectable()
export class UnitOfWork {
  private readonly logger = new Logger('db');

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async run<Result>(context: ActingContext, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(context, work);
      } catch (error) {
        if (attempt >= MAX_ATTEMPTS || !isRetryable(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, 10 * attempt + Math.random() * 20));
      }
    }
  }

  private async attempt<Result>(context: ActingContext, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const effects: (() => void | Promise<void>)[] = [];
    const result = await this.source.transaction(async (manager) => {
      const earlier = await claimIdempotencyKey(manager, context);
      if (earlier !== null) return earlier.result as Result;
      const now = context.at ?? this.clock.now();
      const entries: AuditEntry[] = [];
      const made = await work({
        manager,
        now,
        today: vietnamDateOf(now),
        query: (sql, values = []) => manager.query(sql, [...values]),
        audit: (entry) => void entries.push(entry),
        afterCommit: (effect) => void effects.push(effect),
      });
      await keepIdempotentResult(manager, context, made);
      await appendAudit(manager, context, now, entries);
      return made;
    });
    for (const effect of effects) await this.perform(effect, context);
    return result;
  }

  /** What was committed is done: a failure here must neither be answered as one nor make the whole work run again. */
  private async perform(effect: () => void | Promise<void>, { requestId }: ActingContext): Promise<void> {
    try {
      await effect();
    } catch (error) {
      this.logger.error({ message: 'an effect after the commit failed', requestId, error });
    }
  }
}
