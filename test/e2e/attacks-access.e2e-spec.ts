import { JsonLogger } from '../../api/src/platform/http/http-logger.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { pdfFile } from '../support/sample-files.js';
import { createTaskWorld, insertRound, type TaskWorld } from '../support/task-world.js';
import type { TestClient } from '../support/test-client.js';
import { upload } from '../support/upload.js';
import { expectIntactChain } from './attacks/oracles.js';

let app: TestApplication;
let world: TaskWorld;
let officer: TestClient;
let foreignOfficer: TestClient;
let office: TestClient;
let mine: { id: string };
let foreign: { id: string };
let foreignItem: string;

beforeAll(async () => {
  app = await startTestApplication();
  world = await createTaskWorld(app);
  [officer, foreignOfficer, office] = [await world.as('unitOfficer'), await world.as('unitOfficer', world.communes[1]!), await world.as('coordinator')];
  [mine, foreign] = [await world.task(), await world.task({ unit: world.communes[1]! })];
  foreignItem = (await upload(foreignOfficer, foreign.id, pdfFile('của xã khác'))).body.id;
});
afterAll(() => app.close());
afterEach(() => jest.restoreAllMocks());

const rowsOf = (unitId: string) =>
  app.sql('SELECT md5(string_agg(t::text, \'\' ORDER BY t.id)) AS hash FROM task t WHERE unit_id = $1', [unitId]).then(([row]) => row!['hash']);

describe('objects of another unit (THREATS.md A2, A4–A7, A9, A10)', () => {
  it('cannot be read, changed or told from what does not exist, by any door', async () => {
    const before = [await rowsOf(world.communes[1]!.id), await expectIntactChain(app)];
    const ghost = '019f0000-0000-7000-8000-000000000000';
    const doors = (task: string, item: string): Promise<Response | { status: number; body: any }>[] => [
      officer.get(`/api/v1/tasks/${task}`), officer.patch(`/api/v1/tasks/${task}`, { assigneeId: null }, { version: 1 }), officer.put(`/api/v1/tasks/${task}/draft`, {}, { version: 1 }),
      ...['start', 'submit', 'recall'].map((verb) => officer.post(`/api/v1/tasks/${task}/${verb}`, {}, { version: 1 })),
      ...['approve', 'return', 'reopen', 'suspend', 'withdraw'].map((verb) => foreignOfficer.post(`/api/v1/tasks/${mine.id === task ? task : mine.id}/${verb}`, { note: 'x' }, { version: 1 })),
      officer.post(`/api/v1/tasks/${task}/evidence/link`, { url: 'https://a.vn' }), upload(officer, task, pdfFile()),
      officer.get(`/api/v1/evidence/${item}`), officer.patch(`/api/v1/evidence/${item}`, { issuer: 'x' }, { version: 1 }), officer.delete(`/api/v1/evidence/${item}?taskId=${task}`, { version: 1 }),
      officer.delete(`/api/v1/evidence/${item}?taskId=${mine.id}`, { version: 1 }), officer.get(`/api/v1/evidence/${item}/file`), officer.get(`/api/v1/evidence/${item}/file`, { headers: { range: 'bytes=0-0' } }),
      officer.send('HEAD', `/api/v1/evidence/${item}/file`, undefined), officer.post('/api/v1/tasks/bulk/assign', { assigneeId: null, items: [{ id: task, version: 1 }] }),
    ];
    const [hidden, absent] = await Promise.all([Promise.all(doors(foreign.id, foreignItem)), Promise.all(doors(ghost, ghost))]);
    const shape = ({ status, ...answer }: { status: number; body?: any }) => [status, answer.body?.code, answer.body?.title];
    expect(hidden.map(shape as never)).toEqual(absent.map(shape as never));
    expect(hidden.filter(({ status }) => ![403, 404].includes(status))).toEqual([]);
    expect([await rowsOf(world.communes[1]!.id), await expectIntactChain(app)]).toEqual(before);
  });

  it('cannot be taken as evidence of one’s own task, nor one’s own task moved to them', async () => {
    const reused = await officer.post(`/api/v1/tasks/${mine.id}/evidence/link`, { evidenceItemId: foreignItem });
    expect([reused.status, reused.body.errors?.evidenceItemId?.[0]?.code]).toEqual([400, 'unknownReference']);
    const { id: foreignPerson } = await world.person('unitOfficer', world.communes[1]!);
    const { version } = (await officer.get(`/api/v1/tasks/${mine.id}`)).body;
    const head = await world.as('unitHead');
    expect((await head.patch(`/api/v1/tasks/${mine.id}`, { assigneeId: foreignPerson }, { version })).status).toBe(422);
    for (const field of ['unitId', 'planId', 'state', 'status', 'version', 'effectiveDueOn', 'createdBy', 'deletedAt', 'role']) {
      const answer = await head.patch(`/api/v1/tasks/${mine.id}`, { [field]: world.communes[1]!.id }, { version });
      expect([field, answer.status, answer.body.errors?.[field]?.[0]?.code]).toEqual([field, 400, 'unknownField']);
    }
  });

  it('count nowhere: lists, dashboard, reviews, evidence to reuse', async () => {
    const paths = ['/api/v1/tasks', '/api/v1/tasks/mine?tab=todo', '/api/v1/evidence', '/api/v1/dashboard', `/api/v1/reviews/matrix?planId=${world.planId}&periodKey=2024-Q2`,
      `/api/v1/reviews/overdue?planId=${world.planId}&periodKey=2024-Q2&kind=overdue`, `/api/v1/plans/${world.planId}`, `/api/v1/tasks?unitId=${world.communes[1]!.id}`,
      `/api/v1/tasks?unitId=${world.root.id}`, `/api/v1/evidence?unitId=${world.communes[1]!.id}`, `/api/v1/reviews/summary?planId=${world.planId}&periodKey=2024-Q2&unitId=${world.root.id}`];
    const read = async () => Promise.all(paths.map(async (path) => JSON.stringify((await officer.get(path)).body).replace(/"(activityCount)":\d+/g, '')));
    // The lines of a plan are everybody's to read (their number may grow); the tasks are not.
    const before = await read();
    await world.task({ unit: world.communes[1]!, dueOn: '2024-05-01', content: 'Việc của xã khác' });
    await upload(foreignOfficer, foreign.id, pdfFile('thêm'));
    const after = await read();
    paths.forEach((path, index) => expect([path, after[index]]).toEqual([path, before[index]]));
  });
});

describe('roles (THREATS.md A12, A13, A16, A23)', () => {
  it('lets the unit neither approve its own work nor act for the office in a batch, and the leader change nothing', async () => {
    const { id: personId } = await world.person('unitOfficer');
    const submitted = await world.task({ state: 'submitted' });
    await insertRound(app, submitted.id, personId, 'submitted');
    for (const role of ['unitOfficer', 'unitHead', 'staff', 'leader', 'auditor', 'administrator'] as const) {
      const client = await world.as(role);
      for (const call of [() => client.post(`/api/v1/tasks/${submitted.id}/approve`, {}, { version: 1 }), () => client.post('/api/v1/tasks/bulk/approve', { items: [{ id: submitted.id, version: 1 }] })]) {
        expect([role, (await call()).status]).toEqual([role, 403]);
      }
    }
    expect((await office.post(`/api/v1/tasks/${submitted.id}/approve`, {}, { version: 1 })).status).toBe(200);
    expect((await office.post(`/api/v1/tasks/${submitted.id}/approve`, {}, { version: 2 })).status).toBe(409);
  });

  it('takes a grant away at once: reading, ranges and the rest of a draft', async () => {
    const task = await world.task({ unit: world.communes[2]! });
    const unit = world.communes[2]!;
    const moving = await world.as('unitOfficer', unit);
    const item = (await upload(moving, task.id, pdfFile('trước khi chuyển'))).body.id;
    const { id: personId } = await world.person('unitOfficer', unit);
    await app.sql('UPDATE role_grant SET scope_unit_id = $2 WHERE person_id = $1', [personId, world.communes[0]!.id]);
    const answers = [
      await moving.get(`/api/v1/tasks/${task.id}`), await moving.get(`/api/v1/evidence/${item}/file`, { headers: { range: 'bytes=0-3' } }),
      await moving.put(`/api/v1/tasks/${task.id}/draft`, {}, { version: 2 }), await upload(moving, task.id, pdfFile()),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect((await moving.get(`/api/v1/tasks/${mine.id}`)).status).toBe(200);
  });
});

describe('the security log (THREATS.md J135, C53; ASVS 16.3.2)', () => {
  it('has one line for a denied attempt and for a look at what is hidden, without secrets', async () => {
    const lines: any[] = [];
    jest.spyOn(JsonLogger.prototype, 'warn').mockImplementation((message) => void lines.push(message));
    const { id: personId } = await world.person('unitOfficer');
    await officer.get('/api/v1/audit-entries?q=mat-khau-bi-mat');
    await officer.get(`/api/v1/tasks/${foreign.id}`);
    await officer.post(`/api/v1/tasks/${mine.id}/approve`, { note: 'noi-dung-rieng' }, { version: 1, headers: { 'user-agent': 'x", "level": 60' } });
    await office.post('/api/v1/legal-documents', {}, { headers: { origin: 'https://evil.example' } });
    expect(lines.map(({ event, code, method, path, personId: who }) => [event, code, method, path, who])).toEqual([
      ['accessDenied', 'notAllowed', 'GET', '/api/v1/audit-entries', personId],
      ['accessDenied', 'notFound', 'GET', `/api/v1/tasks/${foreign.id}`, personId],
      ['accessDenied', 'notAllowed', 'POST', `/api/v1/tasks/${mine.id}/approve`, personId],
      ['accessDenied', 'crossSiteRequest', 'POST', '/api/v1/legal-documents', null],
    ]);
    const [, token] = officer.cookieHeader().split('td_session=');
    const written = JSON.stringify(lines);
    for (const secret of [token!.split(';')[0]!, 'mat-khau-bi-mat', 'noi-dung-rieng']) expect(written).not.toContain(secret);
    expect(lines.every(({ ip, requestId, route }) => ip === '127.0.0.1' && typeof requestId === 'string' && typeof route === 'string')).toBe(true);
  });

  it('says nothing of an ordinary mistake or of a visitor without a session', async () => {
    const warn = jest.spyOn(JsonLogger.prototype, 'warn').mockImplementation(() => undefined);
    await officer.get('/api/v1/tasks?page=0');
    await app.client().get('/api/v1/tasks');
    await app.client().get('/nowhere');
    expect(warn).not.toHaveBeenCalled();
  });
});
