import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { activityPlan } from '../e2e/plan-import.fixture.js';
import { expectIntactChain } from '../e2e/attacks/oracles.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createDatabase, type TestDatabase } from '../support/embedded-database.js';
import { IMPORTS, takeIn, textOf } from '../support/import-world.js';
import type { TestClient } from '../support/test-client.js';
import { createWorld, type TestWorld } from '../support/world.js';

let database: TestDatabase & { drop(): Promise<void> };
let app: TestApplication;
let world: TestWorld;
let office: TestClient;

beforeAll(async () => {
  database = await createDatabase('import_faults');
  app = await startTestApplication({ database });
  world = await createWorld(app);
  office = await world.as('coordinator');
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await app.close();
  await database.drop();
});

const take = (text: string) => takeIn(office, { ownerUnitId: world.root.id, text });
const count = async (table: string) => (await app.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE owner_unit_id = $1`, [world.root.id]))[0]!.n;

async function fileHandles(): Promise<FileHandle> {
  const handle = await open(__filename);
  await handle.close();
  return Object.getPrototypeOf(handle) as FileHandle;
}

describe('the database goes while a document becomes a plan (THREATS.md F96, L161)', () => {
  it('nothing is half made, and the same key makes the plan once it is back', async () => {
    const { body } = await take(textOf(activityPlan(world, { unknown: 'Các tổ công nghệ' })));
    const entries = await expectIntactChain(app);
    // The lock holds the saving up in its middle: document and group are written, the lines are not.
    await app.sql('BEGIN');
    await app.sql('LOCK TABLE activity IN SHARE MODE');
    const key = randomUUID();
    const saving = office.post(`${IMPORTS}/${body.id}/save`, {}, { version: 1, key });
    let waiting: { pid: number }[] = [];
    while (waiting.length === 0) {
      await wait(20);
      waiting = await app.sql<{ pid: number }>('SELECT pid FROM pg_locks WHERE NOT granted');
    }
    await app.sql('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()');
    await app.sql('ROLLBACK');
    const first = await saving;
    expect([201, 503]).toContain(first.status);
    if (first.status === 503) expect([await count('plan'), await count('unit_group'), await expectIntactChain(app)]).toEqual([0, 0, entries]);
    let again = await office.post(`${IMPORTS}/${body.id}/save`, {}, { version: 1, key });
    for (let tries = 0; again.status === 503 && tries < 50; tries += 1) {
      await wait(50);
      again = await office.post(`${IMPORTS}/${body.id}/save`, {}, { version: 1, key });
    }
    expect([again.status, again.body.activities]).toEqual([201, 3]);
    expect([await count('plan'), await count('unit_group')]).toEqual([1, 1]);
    await expectIntactChain(app);
  });
});

describe('the disk fails while a document is taken in (THREATS.md F93, F94)', () => {
  it.each([['write', 'ENOSPC', 507, 'storageFull'], ['sync', 'EIO', 503, 'storageUnavailable']] as const)('%s says %s: %i, nothing half stays, and the same document is taken in later', async (call, code, status, problem) => {
    const text = textOf(activityPlan(world));
    const before = await count('plan_import');
    jest.spyOn(await fileHandles(), call).mockRejectedValue(Object.assign(new Error(code), { code }) as never);
    const answer = await take(text);
    expect([answer.status, answer.body.code]).toEqual([status, problem]);
    jest.restoreAllMocks();
    expect([readdirSync(join(app.dataDir, 'files', 'tmp')), await count('plan_import')]).toEqual([[], before]);
    expect((await take(text)).status).toBe(201);
  });
});
