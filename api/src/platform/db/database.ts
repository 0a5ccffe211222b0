import { Injectable } from '@nestjs/common';
import type { Pool, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';

/** A statement prepared once per connection under its name; only for texts that never vary. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

/** Read models: SQL one can see, over the same pool as the ORM, without its hydration (STYLE.md). */
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
