import type { RequestContext } from '../../api/src/platform/auth/index.js';
import { newId, UnitOfWork } from '../../api/src/platform/db/index.js';
import { JsonLogger } from '../../api/src/platform/http/http-logger.js';
import { JobRunner } from '../../api/src/platform/jobs/index.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createGroup, createPlan } from '../support/plan-world.js';
import { createTaskWorld, type TaskWorld } from '../support/task-world.js';
import type { TestClient } from '../support/test-client.js';
import { expectIntactChain } from './attacks/oracles.js';

jest.setTimeout(60_000);

let app: TestApplication;
let world: TaskWorld;
let office: TestClient;
let administrator: TestClient;

beforeAll(async () => {
  app = await startTestApplication();
  world = await createTaskWorld(app);
  [office, administrator] = [await world.as('coordinator'), await world.as('administrator')];
});
afterAll(() => app.close());

const together = <Value>(n: number, work: (index: number) => Promise<Value>) => Promise.all(Array.from({ length: n }, (_one, index) => work(index)));
const statuses = (answers: readonly { status: number }[]) => answers.map(({ status }) => status).sort();

describe('the same unique thing, twelve times at once (THREATS.md E86)', () => {
  it.each([
    ['a username', () => administrator.post('/api/v1/people', { username: 'trung.ten', fullName: 'Trùng Tên', post: '', unitId: world.office.id, grants: [] })],
    ['a group', () => office.post('/api/v1/unit-groups', { name: 'Nhóm trùng', kind: 'open', ownerUnitId: world.root.id, aliases: [] })],
    ['a document', () => office.post('/api/v1/legal-documents', { kind: 'decision', number: '7', symbol: 'QĐ-UBND', issuedOn: '2024-03-07', issuer: world.root.name, title: 'Trùng' })],
    ['a unit code', () => administrator.post('/api/v1/org-units', { name: 'Xã trùng mã', shortName: 'Xã', code: `TM${world.root.id.slice(-6)}`, level: 'commune', parentId: world.root.id, validFrom: '2024-01-01', aliases: [] })],
  ])('%s is made once, and the others are told', async (_name, make) => {
    const before = await expectIntactChain(app);
    const answers = await together(12, make);
    expect(statuses(answers)).toEqual([201, ...Array.from({ length: 11 }, () => 409)]);
    expect((await expectIntactChain(app)) - before).toBe(1);
  });
});

describe('removing what another is using (THREATS.md E84)', () => {
  it('a section and an activity put into it', async () => {
    for (let round = 0; round < 12; round += 1) {
      const plan = await createPlan(office, world);
      const [removed, added] = await Promise.all([
        office.delete(`/api/v1/plan-sections/${plan.sectionId}`, { version: 1 }),
        office.post(`/api/v1/plans/${plan.id}/activities`, { sectionId: plan.sectionId, printedNumber: '1', content: 'Việc', parties: [], rules: [] }),
      ]);
      expect([[204, 400], [204, 404], [204, 409], [409, 201], [412, 201]]).toContainEqual([removed.status, added.status]);
      expect((await office.get(`/api/v1/plans/${plan.id}/annex`)).status).toBe(200);
    }
  });

  it('a plan and an activity put into it', async () => {
    for (let round = 0; round < 12; round += 1) {
      const plan = await createPlan(office, world);
      const [{ version }] = [(await office.get(`/api/v1/plans/${plan.id}`)).body];
      const [removed, added] = await Promise.all([
        office.delete(`/api/v1/plans/${plan.id}`, { version }),
        office.post(`/api/v1/plans/${plan.id}/activities`, { sectionId: plan.sectionId, printedNumber: '1', content: 'Việc', parties: [], rules: [] }),
      ]);
      expect([204, 409, 412]).toContain(removed.status);
      expect([201, 400, 404, 409]).toContain(added.status);
      const gone = (await office.get(`/api/v1/plans/${plan.id}`)).status;
      expect(gone).toBe(removed.status === 204 ? 404 : 200);
    }
  });

  it('a group and a party that names it', async () => {
    for (let round = 0; round < 12; round += 1) {
      const plan = await createPlan(office, world);
      const groupId = await createGroup(office, { name: `Nhóm chạy đua ${round}`, kind: 'open', ownerUnitId: world.root.id, aliases: [] });
      const [removed, added] = await Promise.all([
        office.delete(`/api/v1/unit-groups/${groupId}`, { version: 1 }),
        office.post(`/api/v1/plans/${plan.id}/activities`, { sectionId: plan.sectionId, printedNumber: '1', content: 'Việc', parties: [{ role: 'lead', groupId, wording: 'x' }], rules: [] }),
      ]);
      expect([204, 409]).toContain(removed.status);
      expect([201, 400, 409]).toContain(added.status);
      expect(removed.status === 204 && added.status === 201).toBe(false);
      expect((await office.get(`/api/v1/plans/${plan.id}/annex`)).status).toBe(200);
    }
  });

  it('a unit that closes and a unit put below it', async () => {
    for (let round = 0; round < 8; round += 1) {
      const parent = await world.addUnit(`UBND xã đóng ${round}`, 'commune', world.root);
      const [closed, added] = await Promise.all([
        administrator.post(`/api/v1/org-units/${parent.id}/close`, { validTo: '2024-07-05', reason: 'Sáp nhập' }, { version: 1 }),
        administrator.post('/api/v1/org-units', { name: `Tổ ${round}`, shortName: 'Tổ', level: 'office', parentId: parent.id, validFrom: '2024-07-01', aliases: [] }),
      ]);
      expect([closed.status, added.status].every((status) => status < 500)).toBe(true);
      const [open] = await app.sql<{ n: number }>(
        `SELECT count(*)::int AS n FROM org_unit_revision child WHERE child.parent_id = $1 AND child.valid_during @> '2024-08-01'::date
           AND NOT EXISTS (SELECT 1 FROM org_unit_revision p WHERE p.org_unit_id = $1 AND p.valid_during @> '2024-08-01'::date)`, [parent.id]);
      expect(open!.n).toBe(0);
    }
  });

  it('a person who is disabled and given a task', async () => {
    for (let round = 0; round < 8; round += 1) {
      const made = (await administrator.post('/api/v1/people', { username: `nguoi.nghi.${round}`, fullName: `Người Nghỉ ${round}`, post: '', unitId: world.communes[0]!.id, grants: [{ role: 'staff', scopeUnitId: world.communes[0]!.id }] })).body;
      const task = await world.task();
      const head = await world.as('unitHead');
      const [disabled, assigned] = await Promise.all([
        administrator.post(`/api/v1/people/${made.id}/disable`, { reason: 'Nghỉ' }, { version: made.version }),
        head.patch(`/api/v1/tasks/${task.id}`, { assigneeId: made.id }, { version: 1 }),
      ]);
      expect(disabled.status).toBeLessThan(300);
      expect([200, 422]).toContain(assigned.status);
    }
    await expectIntactChain(app);
  });
});

describe('long work whose process died (THREATS.md F90)', () => {
  it('is called failed within the minute, also where the application was back at once; living work is not', async () => {
    const jobs = app.get(JobRunner);
    const { id: personId } = await world.person('coordinator');
    const insert = (id: string, age: string) => app.sql(
      `INSERT INTO job (id, kind, state, total, created_by, created_at, heartbeat_at) VALUES ($1, 'issue', 'running', 5, $2, '2024-07-05', clock_timestamp() - $3::interval)`, [id, personId, age]);
    const [dead, young] = [newId(), newId()];
    await insert(dead, '61 seconds');
    await insert(young, '30 seconds');
    let finish = (): void => undefined;
    const context = { actor: { personId }, requestId: 'thu', ip: null, idempotency: null } as unknown as RequestContext;
    const living = await jobs.start('issue', context, 1, () => new Promise<void>((resolve) => (finish = resolve)));
    await app.sql("UPDATE job SET heartbeat_at = clock_timestamp() - interval '2 minutes' WHERE id = $1", [living.id]);
    await jobs.tick();
    const stateOf = async (id: string) => (await office.get(`/api/v1/jobs/${id}`)).body.state;
    expect([await stateOf(dead), await stateOf(young), await stateOf(living.id)]).toEqual(['failed', 'running', 'running']);
    finish();
  });
});

describe('an effect that fails after its commit', () => {
  it('is logged, and what was committed counts as done and is done once', async () => {
    const logged = jest.spyOn(JsonLogger.prototype, 'error').mockImplementation(() => undefined);
    let runs = 0;
    const result = await app.get(UnitOfWork).run({ actor: null, requestId: 'thu', ip: null, idempotency: null }, async (tx) => {
      runs += 1;
      // A code that would make the transaction itself worth a second attempt.
      tx.afterCommit(() => Promise.reject(Object.assign(new Error('x'), { code: '40P01' })));
      return 'xong';
    });
    expect([result, runs, logged.mock.calls.length]).toEqual(['xong', 1, 1]);
    logged.mockRestore();
  });
});
