import { startTestApplication, type TestApplication } from '../support/application.js';
import type { TestClient } from '../support/test-client.js';
import { createWorld, type TestWorld } from '../support/world.js';

const UNITS = '/api/v1/org-units';

describe('units of the tree', () => {
  let app: TestApplication;
  let world: TestWorld;
  let admin: TestClient;

  beforeAll(async () => {
    app = await startTestApplication({ today: '2024-07-05' });
    world = await createWorld(app, { communes: 2 });
    admin = await world.as('administrator');
  });
  afterAll(async () => app.close());

  const create = (body: Record<string, unknown> = {}) =>
    admin.post(UNITS, { name: 'Phòng Văn hóa và Thông tin', shortName: 'Phòng VH&TT', level: 'department', parentId: world.root.id, validFrom: '2020-01-01', ...body });

  it('creates a unit below its parent and shows it in tree order', async () => {
    const made = await create({ aliases: ['VHTT', 'vhtt', 'Phòng Văn hoá'] });
    expect(made.status).toBe(201);
    expect(made.headers.get('etag')).toBe('"1"');
    expect(made.body).toMatchObject({ parentId: world.root.id, depth: 2, validTo: null, childCount: 0, aliases: ['VHTT', 'Phòng Văn hoá'] });
    expect(made.body.path.startsWith(world.root.path)).toBe(true);
    const tree = await admin.get(`${UNITS}/tree`);
    expect(tree.body.items.map((unit: { id: string }) => unit.id)).toContain(made.body.id);
  });

  it('finds units by name and alias without marks', async () => {
    const made = await create({ name: 'Trạm Khuyến nông Đặc biệt', shortName: 'TKN', aliases: ['Đội Ươm giống'] });
    const byName = await admin.get(`${UNITS}?q=${encodeURIComponent('khuyen nong dac')}&underId=${world.root.id}`);
    const byAlias = await admin.get(`${UNITS}?q=${encodeURIComponent('doi uom')}&underId=${world.root.id}`);
    expect(byName.body.items.map((unit: { id: string }) => unit.id)).toEqual([made.body.id]);
    expect(byAlias.body.items.map((unit: { id: string }) => unit.id)).toEqual([made.body.id]);
  });

  it('U1: a change from a day keeps what was true before it; on its first day it corrects in place', async () => {
    const { body: unit } = await create({ name: 'Tên cũ', shortName: 'Cũ' });
    const renamed = await admin.patch(`${UNITS}/${unit.id}`, { name: 'Tên mới', effectiveOn: '2024-03-01' }, { version: 1 });
    expect(renamed.status).toBe(200);
    expect(renamed.body).toMatchObject({ name: 'Tên mới', version: 2 });
    expect((await admin.get(`${UNITS}/${unit.id}?asOf=2024-02-29`)).body.name).toBe('Tên cũ');
    expect((await admin.get(`${UNITS}/${unit.id}?asOf=2024-03-01`)).body.name).toBe('Tên mới');
    await admin.patch(`${UNITS}/${unit.id}`, { name: 'Tên mới sửa', effectiveOn: '2024-03-01' }, { version: 2 });
    const revisions = await app.sql('SELECT name FROM org_unit_revision WHERE org_unit_id = $1 ORDER BY valid_during', [unit.id]);
    expect(revisions.map((row) => row['name'])).toEqual(['Tên cũ', 'Tên mới sửa']);
  });

  it('refuses a stale and a missing version', async () => {
    const { body: unit } = await create({ name: 'Phiên bản', shortName: 'PB' });
    expect((await admin.patch(`${UNITS}/${unit.id}`, { name: 'A' })).status).toBe(428);
    expect((await admin.patch(`${UNITS}/${unit.id}`, { name: 'A' }, { headers: { 'if-match': '*' } })).status).toBe(428);
    expect((await admin.patch(`${UNITS}/${unit.id}`, { name: 'A' }, { version: 1 })).status).toBe(200);
    const stale = await admin.patch(`${UNITS}/${unit.id}`, { name: 'B' }, { version: 1 });
    expect(stale.status).toBe(412);
    expect(stale.body.params.currentVersion).toBe(2);
  });

  it('moves a unit with everything below, from a day on', async () => {
    const { body: from } = await create({ name: 'Cụm một', shortName: 'C1', level: 'other' });
    const { body: to } = await create({ name: 'Cụm hai', shortName: 'C2', level: 'other' });
    const { body: middle } = await create({ name: 'Tổ giữa', shortName: 'TG', level: 'other', parentId: from.id });
    const { body: leaf } = await create({ name: 'Tổ lá', shortName: 'TL', level: 'other', parentId: middle.id });
    const moved = await admin.patch(`${UNITS}/${middle.id}`, { parentId: to.id, effectiveOn: '2024-07-01' }, { version: 1 });
    expect(moved.status).toBe(200);
    const after = (await admin.get(`${UNITS}/${leaf.id}`)).body;
    expect(after.path.startsWith(to.path)).toBe(true);
    expect(after.path.endsWith(leaf.path.slice(middle.path.length))).toBe(true);
    expect((await admin.get(`${UNITS}/${leaf.id}?asOf=2024-06-30`)).body.path).toBe(leaf.path);
    expect((await admin.get(`${UNITS}?underId=${from.id}`)).body.total).toBe(1);
  });

  it('U1: no unit outlives the one it belongs to', async () => {
    const { body: ending } = await create({ name: 'Có hạn', shortName: 'CH', level: 'other' });
    const { body: lasting } = await create({ name: 'Còn mãi', shortName: 'CM', level: 'other' });
    expect((await admin.post(`${UNITS}/${ending.id}/close`, { validTo: '2025-12-31', reason: 'Sáp nhập' }, { version: 1 })).status).toBe(200);
    const refused = [await create({ parentId: ending.id }), await admin.patch(`${UNITS}/${lasting.id}`, { parentId: ending.id }, { version: 1 })];
    expect(refused.map(({ status, body }) => [status, body.errors?.parentId[0].code])).toEqual([[400, 'unitNotValidOn'], [400, 'unitNotValidOn']]);
  });

  it('refuses a cycle', async () => {
    const { body: top } = await create({ name: 'Trên', shortName: 'T', level: 'other' });
    const { body: below } = await create({ name: 'Dưới', shortName: 'D', level: 'other', parentId: top.id });
    const answer = await admin.patch(`${UNITS}/${top.id}`, { parentId: below.id }, { version: 1 });
    expect([answer.status, answer.body.code]).toEqual([409, 'unitCycle']);
    const self = await admin.patch(`${UNITS}/${top.id}`, { parentId: top.id }, { version: 1 });
    expect([self.status, self.body.code]).toEqual([409, 'unitCycle']);
  });

  it('two moves that together would make a cycle: one wins', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const { body: a } = await create({ name: `Vòng A${attempt}`, shortName: 'VA', level: 'other' });
      const { body: b } = await create({ name: `Vòng B${attempt}`, shortName: 'VB', level: 'other' });
      const { body: belowA } = await create({ name: `Dưới A${attempt}`, shortName: 'DA', level: 'other', parentId: a.id });
      const { body: belowB } = await create({ name: `Dưới B${attempt}`, shortName: 'DB', level: 'other', parentId: b.id });
      const answers = await Promise.all([
        admin.patch(`${UNITS}/${a.id}`, { parentId: belowB.id }, { version: 1 }),
        admin.patch(`${UNITS}/${b.id}`, { parentId: belowA.id }, { version: 1 }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    }
  });

  it('closes a unit on its last day, after the units below it', async () => {
    const { body: top } = await create({ name: 'Sẽ đóng', shortName: 'SĐ', level: 'other' });
    const { body: below } = await create({ name: 'Đóng trước', shortName: 'ĐT', level: 'other', parentId: top.id });
    const early = await admin.post(`${UNITS}/${top.id}/close`, { validTo: '2024-06-30', reason: 'Sáp nhập' }, { version: 1 });
    expect(early.body.code).toBe('unitHasOpenChildren');
    await admin.post(`${UNITS}/${below.id}/close`, { validTo: '2024-06-30', reason: 'Sáp nhập' }, { version: 1 });
    const closed = await admin.post(`${UNITS}/${top.id}/close`, { validTo: '2024-06-30', reason: 'Sáp nhập' }, { version: 1 });
    expect(closed.status).toBe(200);
    expect(closed.body.validTo).toBe('2024-06-30');
    expect((await admin.get(`${UNITS}?ids=${top.id}`)).body.total).toBe(0);
    expect((await admin.get(`${UNITS}?ids=${top.id}&asOf=2024-06-30`)).body.total).toBe(1);
    expect((await admin.get(`${UNITS}/${top.id}`)).body.name).toBe('Sẽ đóng');
  });

  it('X2: another district is not found, one’s own may only be changed by its administrator', async () => {
    const other = await createWorld(app, { communes: 1 });
    expect((await admin.get(`${UNITS}/${other.communes[0]!.id}`)).status).toBe(404);
    expect((await admin.patch(`${UNITS}/${other.root.id}`, { name: 'X' }, { version: 1 })).status).toBe(404);
    expect((await admin.patch(`${UNITS}/${world.communes[0]!.id}`, { parentId: other.root.id }, { version: 1 })).status).toBe(400);
    const officer = await world.as('unitOfficer');
    expect((await officer.get(`${UNITS}/${world.root.id}`)).status).toBe(200);
    expect((await officer.get(`${UNITS}/${world.communes[1]!.id}`)).status).toBe(404);
    expect((await officer.patch(`${UNITS}/${world.communes[0]!.id}`, { name: 'X' }, { version: 1 })).status).toBe(403);
    expect((await create({ parentId: null })).status).toBe(400);
  });

  it('a repeated creating call makes one unit', async () => {
    const body = { name: 'Một lần', shortName: 'ML', level: 'other', parentId: world.root.id, validFrom: '2024-01-01' };
    const key = 'mot-lan-0001';
    const first = await admin.post(UNITS, body, { key });
    const second = await admin.post(UNITS, body, { key });
    expect(second.body.id).toBe(first.body.id);
    expect((await admin.post(UNITS, { ...body, name: 'Khác' }, { key })).status).toBe(422);
  });
});
