import { expectIntactChain } from '../e2e/attacks/oracles.js';
import { longPlan } from '../e2e/plan-import.fixture.js';
import type { TestApplication } from '../support/application.js';
import { IMPORTS, takeIn, textOf, xlsxOf, type SourceDocument } from '../support/import-world.js';
import { restartedApplication } from './restarted-application.js';
import { keptFiles, partsLeft } from './running-world.js';

jest.setTimeout(180_000);

const LINES = 150;

const server = restartedApplication('import-crash');

const source = (): SourceDocument => longPlan(server.world, LINES);

/** THREATS.md F90, L158, L161: whatever the moment, a document is a whole plan or none, and one after it is saved again. */
describe('a process that is killed while a document becomes a plan', () => {
  it.each([20, 60, 120])('is killed %i ms after saving began', async (delay) => {
    const { world, app } = server;
    const office = await world.as('coordinator');
    const { status, body } = await takeIn(office, { ownerUnitId: world.root.id, file: { name: 'ke-hoach.xlsx', content: await xlsxOf(source()) } });
    expect([status, body.counts?.activities]).toEqual([201, LINES]);
    const before = (await app.sql<{ id: string }>('SELECT id FROM plan WHERE owner_unit_id = $1', [world.root.id])).map(({ id }) => id);
    const key = `luu-${body.id}`;
    const saving = office.post(`${IMPORTS}/${body.id}/save`, {}, { version: 1, key }).catch(() => null);
    setTimeout(() => server.application.child.kill('SIGKILL'), delay);
    await saving;
    expect(await server.application.ended).toBe('SIGKILL');
    const root = world.root.id;
    await server.startAgain();
    const plans = () => server.app.sql<{ id: string; n: number; rules: number }>(
      `SELECT p.id, (SELECT count(*)::int FROM activity a WHERE a.plan_id = p.id) AS n,
         (SELECT count(*)::int FROM schedule_rule r JOIN activity a ON a.id = r.activity_id WHERE a.plan_id = p.id) AS rules FROM plan p WHERE p.owner_unit_id = $1 AND p.id <> ALL($2::uuid[])`, [root, before]);
    for (const { n, rules } of await plans()) expect([n, rules]).toEqual([LINES, LINES]);
    const [row] = await server.app.sql<{ state: string; planId: string | null }>('SELECT state, plan_id AS "planId" FROM plan_import WHERE id = $1', [body.id]);
    expect((await plans()).length).toBe(row!.state === 'saved' ? 1 : 0);
    const again = await server.sameSession(office).post(`${IMPORTS}/${body.id}/save`, {}, { version: 1, key });
    expect([again.status, again.body.activities]).toEqual([201, LINES]);
    expect(await plans()).toHaveLength(1);
    await expectIntactChain(server.app as TestApplication);
  });

  it('killed while it is being read, nothing of it is there but a file nobody refers to', async () => {
    const { world } = server;
    const office = await world.as('coordinator');
    const text = textOf(source());
    const reading = takeIn(office, { ownerUnitId: world.root.id, text }).catch(() => null);
    setTimeout(() => server.application.child.kill('SIGKILL'), 60);
    const answer = await reading;
    expect(await server.application.ended).toBe('SIGKILL');
    const root = world.root.id;
    await server.startAgain();
    const rows = await server.app.sql<{ hash: string }>("SELECT encode(file_sha256, 'hex') AS hash FROM plan_import WHERE owner_unit_id = $1", [root]);
    expect(rows).toHaveLength(answer?.status === 201 ? 1 : 0);
    for (const [name, hash] of keptFiles(server.dataDir)) expect(hash).toBe(name);
    const once = await takeIn(server.sameSession(office), { ownerUnitId: root, text });
    expect([200, 201]).toContain(once.status);
  });
});

describe('asked to stop while a document is read (THREATS.md R10, F102)', () => {
  it('ends in time, and what was not read is not there', async () => {
    const { world } = server;
    const office = await world.as('coordinator');
    // A process that was killed leaves what it was receiving; the sweep takes it away in time.
    const left = partsLeft(server.dataDir);
    const reading = Promise.all([1, 2, 3].map(async () => takeIn(office, { ownerUnitId: world.root.id, file: { name: 'a.xlsx', content: await xlsxOf(source()) } }).catch(() => null)));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const begun = Date.now();
    server.application.child.kill('SIGTERM');
    expect(await server.application.ended).toBe(0);
    expect(Date.now() - begun).toBeLessThan(30_000);
    const answers = await reading;
    expect(answers.every((answer) => answer === null || [201, 503].includes(answer.status))).toBe(true);
    expect(partsLeft(server.dataDir).filter((name) => !left.includes(name))).toEqual([]);
    await server.startAgain();
    const kept = await server.app.sql('SELECT 1 FROM plan_import WHERE owner_unit_id = $1', [world.root.id]);
    expect(kept).toHaveLength(answers.filter((answer) => answer?.status === 201).length);
  });
});
