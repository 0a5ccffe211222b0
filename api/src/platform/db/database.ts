import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Pool, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';

/** A statement prepared once per connection under its name; only for texts that never vary. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

const MOST_SHAPES = 1000;
const SHAPES = new Map<string, PreparedStatement>();

/**
 * A statement that each connection parses and plans once: for reads of one thing by its id, where planning a dozen joins
 * costs more than running them. Not for lists: their best plan depends on the values. `shape` says all that the text depends
 * on, e.g. the condition of a scope; the text is put together the first time only, and holds placeholders, never values.
 */
export function prepared(shape: string, text: () => string): PreparedStatement {
  const known = SHAPES.get(shape);
  if (known !== undefined) return known;
  const sql = text();
  const statement = { name: `td_${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`, text: sql };
  if (SHAPES.size < MOST_SHAPES) SHAPES.set(shape, statement);
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
