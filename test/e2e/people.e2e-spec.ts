import { randomUUID } from 'node:crypto';
import { startTestApplication, type TestApplication } from '../support/application.js';
import type { TestClient } from '../support/test-client.js';
import { createWorld, TEST_PASSWORD, type TestPerson, type TestWorld } from '../support/world.js';

describe('people', () => {
  let app: TestApplication;
  let world: TestWorld;
  let elsewhere: TestWorld;
  let admin: TestClient;
  let counter = 0;

  beforeAll(async () => {
    app = await startTestApplication();
    [world, elsewhere] = [await createWorld(app), await createWorld(app)];
    admin = await world.as('administrator');
  });
  afterAll(() => app.close());

  const username = () => `nguoi.${(counter += 1)}.${randomUUID().slice(0, 8)}`;
  const newPerson = (extra: object = {}) => ({
    username: username(), fullName: 'Phạm Thị Hoà', post: 'Chuyên viên', unitId: world.communes[0]!.id,
    grants: [{ role: 'unitOfficer', scopeUnitId: world.communes[0]!.id }], ...extra,
  });
  const create = async (extra: object = {}) => (await admin.post('/api/v1/people', newPerson(extra))).body;
  const auditOf = (id: string) =>
    app.sql<{ action: string; before: any; after: any; reason: string; person_id: string }>('SELECT * FROM audit_entry WHERE subject_id = $1 ORDER BY seq', [id]);

  it('are entered with a temporary password that is told once and stored nowhere', async () => {
    const body = newPerson({ username: username().toUpperCase(), email: 'hoa@example.vn' });
    const key = randomUUID();
    const made = await admin.post('/api/v1/people', body, { key });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      version: 1, username: body.username.toLowerCase(), fullName: 'Phạm Thị Hoà', email: 'hoa@example.vn', phone: null,
      unit: { id: world.communes[0]!.id }, isActive: true, mustChangePassword: true, lastSignInAt: null,
      grants: [{ role: 'unitOfficer', scopeUnit: { id: world.communes[0]!.id } }],
    });
    const again = await admin.post('/api/v1/people', body, { key });
    expect([again.status, again.body.id, again.body.temporaryPassword]).toEqual([201, made.body.id, null]);
    const kept = await app.sql(
      `SELECT to_jsonb(x)::text FROM (SELECT response FROM idempotency_key) x UNION ALL SELECT to_jsonb(a)::text FROM audit_entry a
       UNION ALL SELECT to_jsonb(p)::text FROM person p`);
    expect(JSON.stringify(kept)).not.toContain(made.body.temporaryPassword);
    const [entry] = await auditOf(made.body.id);
    expect(entry).toMatchObject({ action: 'person.create', person_id: (await world.person('administrator')).id });
    expect(entry!.after).toMatchObject({ username: body.username.toLowerCase(), grants: body.grants });
  });

  it.each([
    ['an unknown unit', () => ({ unitId: randomUUID() }), 400, 'unitId'],
    ['a unit of another administration', () => ({ unitId: elsewhere.office.id }), 400, 'unitId'],
    ['a role over another administration', () => ({ grants: [{ role: 'coordinator', scopeUnitId: elsewhere.root.id }] }), 400, 'grants'],
    ['one grant twice', () => ({ grants: Array(2).fill({ role: 'staff', scopeUnitId: world.root.id }) }), 400, 'grants'],
    ['an unknown role', () => ({ grants: [{ role: 'SYS', scopeUnitId: world.root.id }] }), 400, 'grants.0.role'],
    ['a username with a space', () => ({ username: 'có dấu cách' }), 400, 'username'],
    ['keys that are not the client’s to set', () => ({ passwordHash: 'x', isActive: false }), 400, 'passwordHash'],
  ])('refuses %s', async (_name, extra, status, field) => {
    const answer = await admin.post('/api/v1/people', newPerson(extra()));
    expect([answer.status, answer.body.code]).toEqual([status, 'invalidInput']);
    expect(Object.keys(answer.body.errors)).toContain(field);
  });

  it('gives a username once', async () => {
    const body = newPerson();
    const answers = await Promise.all([admin.post('/api/v1/people', body), admin.post('/api/v1/people', body)]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409]);
    const third = await admin.post('/api/v1/people', body);
    expect([third.body.code, third.body.params.username]).toEqual(['usernameTaken', body.username]);
  });

  it('are edited key by key with If-Match; nothing else can be set (THREATS.md A8)', async () => {
    const person = await create();
    const path = `/api/v1/people/${person.id}`;
    expect((await admin.patch(path, { post: 'Công chức' })).status).toBe(428);
    const edited = await admin.patch(path, { post: 'Công chức', phone: null }, { version: 1 });
    expect([edited.status, edited.body.version, edited.body.post, edited.headers.get('etag')]).toEqual([200, 2, 'Công chức', '"2"']);
    expect((await admin.patch(path, { post: 'Khác' }, { version: 1 })).status).toBe(412);
    for (const forbidden of ['isActive', 'passwordHash', 'username', 'mustChangePassword', 'version', 'id']) {
      const answer = await admin.patch(path, { [forbidden]: 'x' }, { version: 2 });
      expect([answer.status, Object.keys(answer.body.errors)]).toEqual([400, [forbidden]]);
    }
    expect((await admin.get(path)).body.version).toBe(2);
    const entry = (await auditOf(person.id)).at(-1);
    expect([entry!.action, entry!.before, entry!.after]).toEqual(['person.change', { post: 'Chuyên viên' }, { post: 'Công chức' }]);
  });

  it('let one of two editors through', async () => {
    const person = await create();
    const answers = await Promise.all(['A', 'B'].map((post) => admin.patch(`/api/v1/people/${person.id}`, { post }, { version: 1 })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412]);
  });

  it('hold a new role and unit at the next request', async () => {
    const person = await world.person('unitOfficer', world.communes[1]);
    const client = app.client();
    await client.signIn(person.username, TEST_PASSWORD);
    expect((await client.get('/api/v1/audit-entries')).status).toBe(403);
    const version = (await admin.get(`/api/v1/people/${person.id}`)).body.version;
    const edited = await admin.patch(`/api/v1/people/${person.id}`,
      { unitId: world.office.id, grants: [{ role: 'auditor', scopeUnitId: world.root.id }] }, { version });
    expect(edited.status).toBe(200);
    expect((await client.get('/api/v1/audit-entries')).status).toBe(200);
    expect((await client.get('/api/v1/auth/me')).body.unit.id).toBe(world.office.id);
  });

  it('are out at once when disabled, and in again when enabled (THREATS.md A17)', async () => {
    const person = await world.person('unitHead', world.communes[1]);
    const client = app.client();
    await client.signIn(person.username, TEST_PASSWORD);
    const path = `/api/v1/people/${person.id}`;
    expect((await admin.post(`${path}/disable`, {}, { version: 1 })).status).toBe(400);
    const disabled = await admin.post(`${path}/disable`, { reason: 'Chuyển công tác' }, { version: 1 });
    expect([disabled.status, disabled.body.isActive]).toEqual([200, false]);
    const again = await admin.post(`${path}/disable`, { reason: 'Chuyển công tác' }, { version: disabled.body.version });
    expect([again.status, again.body.code]).toEqual([409, 'accountAlreadyDisabled']);
    expect((await client.get('/api/v1/auth/me')).status).toBe(401);
    expect((await client.signIn(person.username, TEST_PASSWORD)).status).toBe(401);
    const entry = (await auditOf(person.id)).find((one) => one.action === 'person.disable');
    expect(entry).toMatchObject({ reason: 'Chuyển công tác', after: { isActive: false, endedSessions: 1 } });
    expect((await admin.post(`${path}/enable`, {}, { version: 2 })).status).toBe(200);
    expect((await client.signIn(person.username, TEST_PASSWORD)).status).toBe(200);
    await app.sql('DELETE FROM sign_in_throttle');
  });

  it('leave no session behind when disabled while signing in', async () => {
    for (let round = 0; round < 5; round += 1) {
      const person = await world.person('staff', await world.addUnit(`Tổ ${round} ${randomUUID()}`, 'department', world.root));
      const clients = Array.from({ length: 4 }, () => app.client());
      await Promise.all([
        ...clients.map((client) => client.signIn(person.username, TEST_PASSWORD)),
        admin.post(`/api/v1/people/${person.id}/disable`, { reason: 'Thử' }, { version: 1 }),
      ]);
      const live = await app.sql('SELECT 1 FROM session WHERE person_id = $1 AND ended_at IS NULL', [person.id]);
      expect(live).toHaveLength(0);
    }
    await app.sql('DELETE FROM sign_in_throttle');
  });

  it('get a new temporary password that ends sessions and the old password', async () => {
    const person = await world.person('unitHead', world.communes[2]);
    const client = app.client();
    await client.signIn(person.username, TEST_PASSWORD);
    const reset = await admin.post(`/api/v1/people/${person.id}/reset-password`, {}, { version: 1 });
    expect(reset.status).toBe(200);
    expect((await client.get('/api/v1/auth/me')).status).toBe(401);
    expect((await app.client().signIn(person.username, TEST_PASSWORD)).status).toBe(401);
    const signedIn = await client.signIn(person.username, reset.body.temporaryPassword);
    expect(signedIn.body.mustChangePassword).toBe(true);
    const ended = await admin.post(`/api/v1/people/${person.id}/end-sessions`);
    expect([ended.status, ended.body.endedSessions]).toEqual([200, 1]);
    expect((await client.get('/api/v1/auth/me')).status).toBe(401);
    await app.sql('DELETE FROM sign_in_throttle');
  });

  it('keep one administrator, whoever goes first (THREATS.md A15)', async () => {
    const others = await app.sql<{ id: string }>(
      `UPDATE person SET is_active = false WHERE is_active AND id IN (SELECT person_id FROM role_grant WHERE role = 'administrator')
       AND id <> $1 RETURNING id`, [(await world.person('administrator')).id]);
    try {
      const self = await world.person('administrator');
      const own = `/api/v1/people/${self.id}`;
      const version = async () => (await admin.get(own)).body.version;
      const demoted = await admin.patch(own, { grants: [] }, { version: await version() });
      expect([demoted.status, demoted.body.code]).toEqual([409, 'lastAdministrator']);
      const disabled = await admin.post(`${own}/disable`, { reason: 'Thử' }, { version: await version() });
      expect([disabled.status, disabled.body.code]).toEqual([409, 'lastAdministrator']);

      const second: TestPerson = await world.person('administrator', world.root);
      for (let round = 0; round < 8; round += 1) {
        await app.sql('UPDATE person SET is_active = true WHERE id = ANY($1::uuid[])', [[self.id, second.id]]);
        const [one, two] = [await world.as('administrator'), await world.as('administrator', world.root)];
        const versions = await app.sql<{ id: string; version: number }>('SELECT id, version FROM person WHERE id = ANY($1::uuid[])', [[self.id, second.id]]);
        const versionOf = (id: string) => versions.find((row) => row.id === id)!.version;
        const answers = await Promise.all([
          one.post(`/api/v1/people/${second.id}/disable`, { reason: 'Thử' }, { version: versionOf(second.id) }),
          two.post(`${own}/disable`, { reason: 'Thử' }, { version: versionOf(self.id) }),
        ]);
        expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
      }
    } finally {
      await app.sql('UPDATE person SET is_active = true WHERE id = ANY($1::uuid[])', [others.map((row) => row.id)]);
      await app.sql('UPDATE person SET is_active = true WHERE id = $1', [(await world.person('administrator')).id]);
      admin = await world.as('administrator');
    }
  });

  it('of wider power are seen, not touched, by an administrator of a part', async () => {
    const partAdmin = await world.as('administrator', world.communes[0]);
    const wide = await create({ grants: [{ role: 'coordinator', scopeUnitId: world.root.id }] });
    const path = `/api/v1/people/${wide.id}`;
    expect((await partAdmin.get(path)).status).toBe(200);
    expect((await partAdmin.post(`${path}/reset-password`, {}, { version: 1 })).status).toBe(403);
    expect((await partAdmin.patch(path, { post: 'x' }, { version: 1 })).status).toBe(403);
    const own = await create();
    const raised = await partAdmin.patch(`/api/v1/people/${own.id}`, { grants: [{ role: 'administrator', scopeUnitId: world.root.id }] }, { version: 1 });
    expect([raised.status, Object.keys(raised.body.errors)]).toEqual([400, ['grants']]);
    const abroad = await elsewhere.person('leader');
    for (const call of [partAdmin.get(`/api/v1/people/${abroad.id}`), partAdmin.post(`/api/v1/people/${abroad.id}/enable`, {}, { version: 1 })]) {
      expect((await call).status).toBe(404);
    }
  });

  it('are listed within the reader’s scope, found without accents, filtered and sorted', async () => {
    const unit = await world.addUnit(`Phòng Danh sách ${randomUUID()}`, 'department', world.root);
    const names = ['Ân', 'Anh', 'Ấu', 'Đào', 'Dung'];
    for (const name of names) await create({ fullName: name, unitId: unit.id, grants: [{ role: 'staff', scopeUnitId: unit.id }] });
    const listed = await admin.get(`/api/v1/people?unitId=${unit.id}`);
    expect(listed.body).toMatchObject({ total: 5, isTotalExact: true });
    expect(listed.body.items.map((one: any) => one.fullName)).toEqual(['Anh', 'Ân', 'Ấu', 'Dung', 'Đào']);
    const page = await admin.get(`/api/v1/people?unitId=${unit.id}&perPage=2&page=2&order=desc`);
    expect([page.body.total, page.body.items.map((one: any) => one.fullName)]).toEqual([5, ['Ấu', 'Ân']]);
    expect((await admin.get(`/api/v1/people?unitId=${unit.id}&q=dao`)).body.items).toHaveLength(1);
    expect((await admin.get(`/api/v1/people?unitId=${unit.id}&role=leader`)).body.items).toHaveLength(0);
    expect((await admin.get(`/api/v1/people?unitId=${unit.id}&isActive=false`)).body.items).toHaveLength(0);
    const communeHead = await world.as('unitHead');
    expect((await communeHead.get(`/api/v1/people?unitId=${unit.id}`)).body.items).toHaveLength(0);
    expect((await communeHead.get('/api/v1/people')).body.items.every((one: any) => one.unit.id === world.communes[0]!.id)).toBe(true);
    expect((await (await world.as('staff')).get('/api/v1/people')).status).toBe(403);
    expect((await admin.get('/api/v1/people?sort=passwordHash')).status).toBe(400);
    expect((await admin.get('/api/v1/people?secret=1')).status).toBe(400);
  });

  it('are offered for assignment in units one may assign in', async () => {
    const head = await world.as('unitHead');
    const own = await head.get(`/api/v1/people/assignable?unitId=${world.communes[0]!.id}`);
    expect(own.body.items.map((one: any) => one.id)).toContain((await world.person('unitHead')).id);
    expect(Object.keys(own.body.items[0]).sort()).toEqual(['fullName', 'id', 'post']);
    expect((await head.get(`/api/v1/people/assignable?unitId=${world.communes[2]!.id}`)).status).toBe(404);
    expect((await admin.get(`/api/v1/people/assignable?unitId=${world.communes[0]!.id}`)).status).toBe(403);
  });
});
