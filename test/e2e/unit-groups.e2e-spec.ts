import { startTestApplication, type TestApplication } from '../support/application.js';
import type { TestClient } from '../support/test-client.js';
import { createWorld, type TestWorld } from '../support/world.js';

const GROUPS = '/api/v1/unit-groups';

describe('groups of units (U3)', () => {
  let app: TestApplication;
  let world: TestWorld;
  let office: TestClient;
  let admin: TestClient;

  beforeAll(async () => {
    app = await startTestApplication({ today: '2024-07-05' });
    world = await createWorld(app, { communes: 3 });
    office = await world.as('coordinator');
    admin = await world.as('administrator');
  });
  afterAll(async () => app.close());

  const communesRule = () => ({ underUnitId: world.root.id, levels: ['commune'], reach: 'children', exceptUnitIds: [] as string[] });
  const members = async (id: string, on: string) =>
    (await office.get(`${GROUPS}/${id}/members?on=${on}`)).body.items.map((unit: { id: string }) => unit.id);

  it('a rule is read anew on each date', async () => {
    const made = await office.post(GROUPS, { name: 'Các xã', kind: 'rule', rule: communesRule() });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ memberCount: 3, memberIds: [], ownerUnitId: world.root.id });
    const { body: late } = await admin.post('/api/v1/org-units', {
      name: 'Xã mới', shortName: 'XM', level: 'commune', parentId: world.root.id, validFrom: '2024-06-01',
    });
    expect(await members(made.body.id, '2024-05-31')).toHaveLength(3);
    expect(await members(made.body.id, '2024-06-01')).toContain(late.id);
    await admin.post(`/api/v1/org-units/${late.id}/close`, { validTo: '2024-06-30', reason: 'Thử' }, { version: 1 });
    expect(await members(made.body.id, '2024-06-30')).toContain(late.id);
    expect(await members(made.body.id, '2024-07-01')).not.toContain(late.id);
  });

  it('levels, reach and exceptions narrow a rule', async () => {
    await createWorld(app, { communes: 1 }); // a neighbour whose offices must not come in
    const below = await world.addUnit('Tổ dưới xã', 'office', world.communes[0]!);
    const rule = { underUnitId: world.root.id, levels: ['office'], reach: 'descendants', exceptUnitIds: [] };
    const made = await office.post(GROUPS, { name: 'Mọi văn phòng', kind: 'rule', rule });
    expect(new Set(await members(made.body.id, '2024-07-05'))).toEqual(new Set([world.office.id, below.id]));
    await office.patch(`${GROUPS}/${made.body.id}`, { rule: { ...rule, reach: 'children' } }, { version: 1 });
    expect(await members(made.body.id, '2024-07-05')).toEqual([world.office.id]);
    await office.patch(`${GROUPS}/${made.body.id}`, { rule: { ...rule, exceptUnitIds: [world.office.id] } }, { version: 2 });
    expect(await members(made.body.id, '2024-07-05')).toEqual([below.id]);
    // Who is at the head of them is not one of those below it.
    await office.patch(`${GROUPS}/${made.body.id}`, { rule: { ...rule, levels: [] } }, { version: 3 });
    expect(await members(made.body.id, '2024-07-05')).not.toContain(world.root.id);
  });

  it('a list holds its units, an open group none', async () => {
    const list = await office.post(GROUPS, { name: 'Hai xã', kind: 'list', memberIds: [world.communes[0]!.id, world.communes[1]!.id] });
    expect(list.body).toMatchObject({ memberCount: 2, rule: null });
    const { body: gone } = await admin.post('/api/v1/org-units', { name: 'Xã giải thể', shortName: 'XGT', level: 'commune', parentId: world.root.id, validFrom: '2024-01-01' });
    const withGone = await office.post(GROUPS, { name: 'Một còn, một hết', kind: 'list', memberIds: [world.communes[0]!.id, gone.id] });
    await admin.post(`/api/v1/org-units/${gone.id}/close`, { validTo: '2024-06-30', reason: 'Thử' }, { version: 1 });
    expect(new Set(await members(withGone.body.id, '2024-06-30'))).toEqual(new Set([world.communes[0]!.id, gone.id]));
    expect(await members(withGone.body.id, '2024-07-01')).toEqual([world.communes[0]!.id]);
    const open = await office.post(GROUPS, { name: 'Các đơn vị liên quan', kind: 'open', aliases: ['liên quan'] });
    expect(open.body).toMatchObject({ memberCount: 0, rule: null, memberIds: [] });
    expect(await members(open.body.id, '2024-07-05')).toEqual([]);
    const wrong = await office.post(GROUPS, { name: 'Sai', kind: 'open', memberIds: [world.office.id] });
    expect(wrong.status).toBe(400);
  });

  it('one person’s key is not another’s (X4)', async () => {
    const key = 'cung-mot-khoa-9';
    const made = [await office.post(GROUPS, { name: 'Của văn phòng', kind: 'open' }, { key }), await admin.post(GROUPS, { name: 'Của quản trị', kind: 'open' }, { key })];
    expect(made.map(({ status, body }) => [status, body.name])).toEqual([[201, 'Của văn phòng'], [201, 'Của quản trị']]);
  });

  it('refuses a second name, an unknown unit, a stale version, and another’s group', async () => {
    const made = await office.post(GROUPS, { name: 'Tên riêng', kind: 'open' });
    expect((await office.post(GROUPS, { name: 'tên RIÊNG', kind: 'open' })).body.code).toBe('groupNameTaken');
    const unknown = { ...communesRule(), underUnitId: '00000000-0000-7000-8000-000000000000' };
    expect((await office.post(GROUPS, { name: 'Lạ', kind: 'rule', rule: unknown })).status).toBe(400);
    expect((await office.patch(`${GROUPS}/${made.body.id}`, { name: 'X' })).status).toBe(428);
    expect((await office.patch(`${GROUPS}/${made.body.id}`, { name: 'Y' }, { version: 9 })).status).toBe(412);
    const stranger = await (await createWorld(app, { communes: 1 })).as('coordinator');
    expect((await stranger.get(`${GROUPS}/${made.body.id}`)).status).toBe(404);
    expect((await stranger.delete(`${GROUPS}/${made.body.id}`, { version: 1 })).status).toBe(404);
    expect((await office.delete(`${GROUPS}/${made.body.id}`, { version: 1 })).status).toBe(204);
  });
});
