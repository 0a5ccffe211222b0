import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { startTestApplication, type TestApplication } from '../support/application.js';

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly isNullable: boolean;
}

describe('entities and migrations', () => {
  let app: TestApplication;
  let columns: Column[];

  beforeAll(async () => {
    app = await startTestApplication();
    columns = await app.sql<Column>(
      `SELECT table_name AS table, column_name AS column, udt_name AS type, is_nullable = 'YES' AS "isNullable"
       FROM information_schema.columns WHERE table_schema = 'public'`,
    );
  });
  afterAll(() => app.close());

  it('every mapped column exists in the migrated schema with the same nullability', () => {
    const wrong: string[] = [];
    for (const entity of app.get(DataSource).entityMetadatas) {
      for (const mapped of entity.columns) {
        const real = columns.find((one) => one.table === entity.tableName && one.column === mapped.databaseName);
        if (real === undefined) wrong.push(`${entity.tableName}.${mapped.databaseName} does not exist`);
        else if (real.isNullable !== mapped.isNullable) wrong.push(`${entity.tableName}.${mapped.databaseName} nullability`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('every mapped table maps all of its columns', () => {
    const mapped = new Map(app.get(DataSource).entityMetadatas.map((entity) => [entity.tableName, entity]));
    const missing = columns.filter(
      (one) => mapped.has(one.table) && !mapped.get(one.table)!.columns.some((own) => own.databaseName === one.column),
    );
    expect(missing.map((one) => `${one.table}.${one.column}`)).toEqual([]);
    expect(getMetadataArgsStorage().tables.length).toBeGreaterThan(10);
  });

  it('every foreign key has an index that begins with its columns', async () => {
    const bare = await app.sql<{ name: string }>(
      `SELECT c.conname AS name FROM pg_constraint c
       WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND NOT EXISTS (
         SELECT 1 FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1])`,
    );
    expect(bare).toEqual([]);
  });

  it('every constraint has a name of ours', async () => {
    const generated = await app.sql<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f', 'u', 'c', 'x')
         AND conname !~ '^(pk|fk|uq|ck|ex)_' AND conrelid::regclass::text <> 'schema_migration'`,
    );
    expect(generated).toEqual([]);
  });
});
