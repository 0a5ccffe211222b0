import { expectIntactChain } from '../e2e/attacks/oracles.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createDatabase, type TestDatabase } from '../support/embedded-database.js';
import { createTaskWorld, type TaskWorld } from '../support/task-world.js';

let database: TestDatabase & { drop(): Promise<void> };
let app: TestApplication;
let world: TaskWorld;

beforeAll(async () => {
  database = await createDatabase('faults');
  app = await startTestApplication({ database });
  world = await createTaskWorld(app);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const cutEverybody = () =>
  app.sql('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()');

describe('connections cut under load (THREATS.md F96, F99)', () => {
  it('answers 503 at worst, keeps what it acknowledged, and its pool is whole again', async () => {
    const officer = await world.as('unitOfficer');
    const task = await world.task();
    const acknowledged: string[] = [];
    const statuses = new Set<number>();
    let cuts = 0;
    await Promise.all(Array.from({ length: 8 }, async () => {
      for (let n = 0; n < 40; n += 1) {
        const answer = n % 4 === 3 ? await officer.get('/api/v1/tasks') : await officer.post(`/api/v1/tasks/${task.id}/evidence/link`, { url: 'https://a.vn' });
        statuses.add(answer.status);
        if (answer.status === 201) acknowledged.push(answer.body.id);
        if (acknowledged.length > cuts * 30 + 10 && cuts < 5) {
          cuts += 1;
          await cutEverybody();
        }
      }
    }));
    expect(cuts).toBeGreaterThan(2);
    expect([...statuses].filter((status) => ![200, 201, 503].includes(status))).toEqual([]);
    const kept = await app.sql('SELECT 1 FROM evidence_item WHERE id = ANY($1::uuid[])', [acknowledged]);
    expect(kept.length).toBe(acknowledged.length);
    await expectIntactChain(app);
    await cutEverybody();
    const after = await Promise.all(Array.from({ length: 30 }, () => officer.get('/api/v1/auth/me')));
    expect(after.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
    const calm = await Promise.all(Array.from({ length: 30 }, () => officer.get('/api/v1/auth/me')));
    expect(calm.filter(({ status }) => status !== 200)).toEqual([]);
    const [idle] = await app.sql<{ n: number }>("SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'");
    expect(idle!.n).toBe(0);
  });

  it('tells a writer who waits too long for another to try again, and a reader of a slow statement too', async () => {
    const officer = await world.as('unitOfficer');
    const task = await world.task();
    await app.sql('BEGIN');
    await app.sql('SELECT 1 FROM task WHERE id = $1 FOR UPDATE', [task.id]);
    const waiting = await officer.post(`/api/v1/tasks/${task.id}/start`, {}, { version: 1 });
    await app.sql('ROLLBACK');
    expect([waiting.status, waiting.body.code]).toEqual([409, 'conflictingWrite']);
    expect((await officer.post(`/api/v1/tasks/${task.id}/start`, {}, { version: 1 })).status).toBe(200);
  });
});
