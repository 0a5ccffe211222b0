import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Pool, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';

/** A statement prepared once per connection under its name; only for texts that never vary. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

const MOST_NAMES = 1000;
const NAMES = new Map<string, PreparedStatement>();

/**
 * Names a statement by its text, so that each connection parses and plans it once: for reads of one thing by its id, where
 * planning a dozen joins costs more than running them. Not for lists: their best plan depends on the values. The text holds
 * placeholders only, so the number of texts is bounded by the shapes of a scope.
 */
export function prepared(text: string): PreparedStatement {
  let statement = NAMES.get(text);
  if (statement === undefined) {
    statement = { name: `td_${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`, text };
    if (NAMES.size < MOST_NAMES) NAMES.set(text, statement);
  }
  return statement;
}

/** Read models: SQL one can see, over the same pool as the ORM, without its hydration, which costs more than the query. */
@Injectable()
export class Database {
  constructor(private readonly source: DataSource) {}

  /** All rows. `sql` is built from fixed pieces only; every value is a parameter. */
  async rows<Row extends QueryResultRow>(sql: string | PreparedStatement, values: readonly unknown[] = []): Promise<Row[]> {
    const config = typeof sql === 'string' ? { text: sql } : { name: sql.name, text: sql.text };
    const result = await this.pool().query<Row>({ ...config, values: [...values] });
    return result.rows;
  }

  /** The first row, or null. */
  async first<Row extends QueryResultRow>(sql: string | PreparedStatement, values: readonly unknown[] = []): Promise<Row | null> {
    return (await this.rows<Row>(sql, values))[0] ?? null;
  }

  private pool(): Pool {
    return (this.source.driver as unknown as { master: Pool }).master;
  }
}
