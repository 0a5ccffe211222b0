import { newId } from '../../api/src/platform/db/identifier.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { countStatements } from '../support/count-statements.js';
import { createActivity, createPlan } from '../support/plan-world.js';
import type { TestClient } from '../support/test-client.js';
import { createWorld, type TestWorld } from '../support/world.js';
import { COLUMNS, createIndicator, createSheet, row } from './indicator-annex.fixture.js';

const INDICATORS = '/api/v1/indicators';

describe('the catalogue of indicators, figures of activities, and succession of units', () => {
  let app: TestApplication;
  let world: TestWorld;
  let office: TestClient;

  beforeAll(async () => {
    app = await startTestApplication({ today: '2024-07-05' });
    world = await createWorld(app, { communes: 3 });
    office = await world.as('coordinator');
  });
  afterAll(async () => app.close());

  const patch = (id: string, body: object, version: number) => office.patch(`${INDICATORS}/${id}`, body, { version });

  it('an indicator has versions by date; a plan shows the name of its own day', async () => {
    const id = await createIndicator(office, { name: 'Dịch vụ công mức độ 3, 4', validFrom: '2018-01-01' });
    const renamed = await patch(id, { name: 'Dịch vụ công toàn trình, một phần', effectiveOn: '2022-08-15' }, 1);
    expect(renamed.status).toBe(200);
    expect(renamed.body).toMatchObject({ version: 2, name: 'Dịch vụ công toàn trình, một phần', validFrom: '2022-08-15' });
    expect(renamed.body.versions.map(({ name, validFrom, validTo }: any) => [name, validFrom, validTo])).toEqual([
      ['Dịch vụ công mức độ 3, 4', '2018-01-01', '2022-08-14'], ['Dịch vụ công toàn trình, một phần', '2022-08-15', null],
    ]);
    const future = await patch(id, { name: 'Tên năm sau', effectiveOn: '2025-01-01' }, 2);
    expect([future.body.name, future.body.versions.length]).toEqual(['Dịch vụ công toàn trình, một phần', 3]);
    expect((await patch(id, { name: 'Chen vào giữa', effectiveOn: '2023-01-01' }, 3)).body).toMatchObject({ code: 'indicatorVersionOrder' });
    const corrected = await patch(id, { name: 'Tên năm sau, sửa' }, 3);
    expect(corrected.body.versions.map(({ name }: any) => name)).toEqual(['Dịch vụ công mức độ 3, 4', 'Dịch vụ công toàn trình, một phần', 'Tên năm sau, sửa']);
    const nameIn = async (year: number, issuedOn: string | null) => {
      const document = { kind: 'decision', number: null, symbol: 'QĐ', issuedOn, issuer: `UBND ${year}`, title: 'Kế hoạch' };
      const plan = await createPlan(office, world, { year, document: issuedOn === null ? undefined : document });
      return (await createSheet(office, plan.id, { title: 'Biểu', columns: COLUMNS, rows: [row('1', id)] })).rows[0].assignments[0].indicator.name;
    };
    expect([await nameIn(2022, '2022-05-10'), await nameIn(2022, '2022-09-01'), await nameIn(2022, null), await nameIn(2025, null)]).toEqual([
      'Dịch vụ công mức độ 3, 4', 'Dịch vụ công toàn trình, một phần', 'Dịch vụ công mức độ 3, 4', 'Tên năm sau, sửa',
    ]);
  });

  it('is common: what another authority’s plan uses is not renamed by one of them; both see how widely it is used', async () => {
    const id = await createIndicator(office);
    const other = await createWorld(app, { communes: 1 });
    const neighbour = await other.as('coordinator');
    const seen = async (client: TestClient) => (await client.get(`${INDICATORS}/${id}`)).body;
    expect(await seen(neighbour)).toMatchObject({ planCount: 0, ownerCount: 0, canChange: true });
    const own = await createPlan(office, world, { year: 2024 });
    await createSheet(office, own.id, { title: 'Biểu', columns: COLUMNS, rows: [row('1', id)] });
    expect([await seen(office), await seen(neighbour)]).toMatchObject([{ planCount: 1, ownerCount: 1, canChange: true }, { planCount: 1, ownerCount: 1, canChange: false }]);
    expect((await neighbour.patch(`${INDICATORS}/${id}`, { name: 'Tên của huyện bên' }, { version: 1 })).body).toMatchObject({ code: 'indicatorShared', params: { plans: 1, owners: 1 } });
    expect((await patch(id, { name: 'Tên của chính huyện' }, 1)).status).toBe(200);

    const theirs = await createPlan(neighbour, other, { year: 2024 });
    const activity = await createActivity(neighbour, theirs, { content: 'Đạt 80% hồ sơ trực tuyến', figures: [{ quote: '80%', comparator: 'gte', value: '80', measureUnit: '%', indicatorId: id }] });
    expect(activity.id).toBeDefined();
    expect(await seen(office)).toMatchObject({ planCount: 2, ownerCount: 2, canChange: false, assignmentCount: 1 });
    for (const body of [{ name: 'Lại đổi' }, { name: 'Lại đổi', effectiveOn: '2025-01-01' }]) {
      expect((await patch(id, body, 2)).body).toMatchObject({ status: 409, code: 'indicatorShared', params: { plans: 2, owners: 2 } });
    }
    expect(await seen(await world.as('leader'))).toMatchObject({ canChange: false });
    expect((await office.get(`${INDICATORS}?q=${(await seen(office)).code}`)).body.items[0]).toMatchObject({ planCount: 2, ownerCount: 2, canChange: false });
  });

  it('X4: codes are taken once, versions are compared, only who manages indicators changes them', async () => {
    const id = await createIndicator(office);
    const { code } = (await office.get(`${INDICATORS}/${id}`)).body;
    const input = { code, name: 'X', kind: 'ratio', accumulation: 'stock', direction: 'lower', measureUnit: '%', numeratorText: 'a', denominatorText: 'b' };
    expect((await office.post(INDICATORS, input)).body.code).toBe('indicatorCodeTaken');
    expect((await office.post(INDICATORS, { ...input, code: `${code}-2`, denominatorText: '' })).body.errors).toMatchObject({ denominatorText: [{ code: 'required' }] });
    expect((await office.post(INDICATORS, { ...input, code: `${code}-3`, kind: 'count', denominatorText: undefined })).status).toBe(201);
    expect((await office.patch(`${INDICATORS}/${id}`, { name: 'Y' })).status).toBe(428);
    const answers = await Promise.all([patch(id, { name: 'Y' }, 1), patch(id, { name: 'Z' }, 1)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const officer = await world.as('unitOfficer');
    expect((await officer.get(`${INDICATORS}/${id}`)).status).toBe(200);
    expect((await officer.patch(`${INDICATORS}/${id}`, { name: 'W' }, { version: 2 })).status).toBe(403);
    expect((await (await world.as('staff')).get(INDICATORS)).status).toBe(403);
    const [entry] = await app.sql("SELECT action FROM audit_entry WHERE subject_id = $1 AND action = 'indicator.change'", [id]);
    expect(entry).toBeDefined();
  });

  it('is found by words of any version without marks, by plan, and counted in the same number of statements', async () => {
    const id = await createIndicator(office, { name: 'Tỷ lệ cấp kết quả điện tử hiếm gặp' });
    await patch(id, { name: 'Tên khác hẳn', effectiveOn: '2024-01-01' }, 1);
    const found = await office.get(`${INDICATORS}?q=${encodeURIComponent('ket qua dien tu hiem gap')}`);
    expect(found.body).toMatchObject({ total: 1, isTotalExact: true, items: [{ id, name: 'Tên khác hẳn' }] });
    const plan = await createPlan(office, world);
    await createSheet(office, plan.id, { title: 'Biểu', columns: COLUMNS, rows: [row('1', id)] });
    expect((await office.get(`${INDICATORS}?planId=${plan.id}&sort=name&order=desc`)).body.items.map((one: any) => [one.id, one.assignmentCount])).toEqual([[id, 1]]);
    const stranger = await (await createWorld(app, { communes: 1 })).as('coordinator');
    expect((await stranger.get(`${INDICATORS}?planId=${plan.id}`)).body.items).toEqual([]);
    for (let n = 0; n < 5; n += 1) await createIndicator(office);
    const count = (perPage: number) => countStatements(() => office.get(`${INDICATORS}?perPage=${perPage}`));
    expect(await count(5)).toBe(await count(1));
    expect((await office.get(`${INDICATORS}?colour=red`)).status).toBe(400);
  });

  it('A4: figures of an activity point at their indicator and at the words, which must stand there', async () => {
    const plan = await createPlan(office, world);
    const indicatorId = await createIndicator(office, { name: 'Chi phí tuân thủ' });
    const content = 'Rà soát, cắt giảm tối thiểu 10% chi phí tuân thủ';
    const startOffset = content.indexOf('tối thiểu 10%');
    const figure = { quote: 'tối thiểu 10%', comparator: 'gte', value: '10', measureUnit: '%', indicatorId, startOffset, endOffset: startOffset + 13 };
    const open = { quote: 'chi phí tuân thủ', comparator: 'unstated', value: null, measureUnit: '%', indicatorId };
    const activity = await createActivity(office, plan, { content, figures: [figure, open] });
    expect(activity.figures).toMatchObject([{ ...figure, indicatorName: 'Chi phí tuân thủ' }, { ...open, startOffset: null, endOffset: null }]);
    const change = (body: object) => office.patch(`/api/v1/activities/${activity.id}`, body, { version: 1 });
    expect(await change({ content: `Năm nay ${content}` })).toMatchObject({ status: 422, body: { code: 'figureQuoteMismatch' } });
    expect((await change({ figures: [{ ...figure, startOffset: startOffset + 1, endOffset: startOffset + 14 }] })).body.errors).toMatchObject({ 'figures.0.quote': [{ code: 'figureQuoteMismatch' }] });
    expect((await change({ figures: [{ ...figure, endOffset: null }] })).body.errors).toMatchObject({ 'figures.0.endOffset': [{ code: 'required' }] });
    expect((await change({ figures: [{ ...open, indicatorId: null }] })).body.errors).toMatchObject({ 'figures.0.value': [{ code: 'required' }] });
    expect((await change({ figures: [{ ...open, indicatorId: '00000000-0000-7000-8000-000000000000' }] })).body.errors).toMatchObject({ 'figures.0.indicatorId': [{ code: 'unknownReference' }] });
    // Without a place the quote stands at least somewhere in the words, in the results as well.
    const elsewhere = { quote: 'đúng hạn 95%', comparator: 'gte', value: '95', measureUnit: '%' };
    expect(await change({ figures: [figure, elsewhere] })).toMatchObject({ status: 422, body: { code: 'figureQuoteMismatch', errors: { 'figures.1.quote': [{ code: 'figureQuoteMismatch' }] } } });
    expect(await change({ content: 'Rà soát, cắt giảm tối thiểu 10% phí', figures: [{ ...figure, startOffset: null, endOffset: null }, open] })).toMatchObject({ status: 422, body: { errors: { 'figures.1.quote': [{ code: 'figureQuoteMismatch' }] } } });
    const results = await createActivity(office, plan, { content, expectedResults: 'Hồ sơ đúng hạn 95% trở lên', figures: [elsewhere] });
    expect((await office.patch(`/api/v1/activities/${results.id}`, { expectedResults: 'Hồ sơ đúng hạn' }, { version: 1 })).status).toBe(422);
    const moved = await change({ content: `Năm nay ${content}`, figures: [{ ...figure, id: activity.figures[0].id, startOffset: startOffset + 8, endOffset: startOffset + 21 }] });
    expect([moved.status, moved.body.figures[0].id]).toEqual([200, activity.figures[0].id]);
  });

  it('U4: what a unit came from is recorded from its own side, all of it or none', async () => {
    const own = await createWorld(app, { communes: 3 });
    const administrator = await own.as('administrator');
    const [one, two, three] = own.communes.map(({ id }) => id) as [string, string, string];
    const record = (id: string, body: object, client = administrator) => client.post(`/api/v1/org-units/${id}/predecessors`, { kind: 'merge', effectiveOn: '2025-07-01', ...body });
    await administrator.post(`/api/v1/org-units/${two}/successions`, { kind: 'merge', successorIds: [three], effectiveOn: '2025-07-01' });
    expect((await record(three, { predecessorIds: [one, two] })).body.code).toBe('successionTaken');
    expect((await administrator.get(`/api/v1/org-units/${one}/successions`)).body.items).toEqual([]);
    const made = await record(three, { predecessorIds: [one], note: 'Nghị quyết sắp xếp' });
    expect([made.status, made.body.items.map((s: any) => [s.kind, s.predecessor.id, s.successor.id]).sort()]).toEqual([201, [['merge', one, three], ['merge', two, three]].sort()]);
    const elsewhere = await createWorld(app, { communes: 1 });
    const refusal = async (body: object) => Object.entries((await record(three, body)).body.errors ?? {}).map(([field, [error]]: any) => `${field} ${error.code}`);
    expect(await refusal({ predecessorIds: [three] })).toEqual(['predecessorIds invalid']);
    expect(await refusal({ kind: 'rename', predecessorIds: [one, two] })).toEqual(['predecessorIds tooMany']);
    expect(await refusal({ predecessorIds: [elsewhere.root.id] })).toEqual(['predecessorIds unknownReference']);
    expect((await record(three, { kind: 'dissolve', predecessorIds: [one] })).status).toBe(400);
    expect((await record(three, { predecessorIds: [one] }, await own.as('coordinator'))).status).toBe(403);
    expect((await record(three, { predecessorIds: [one] }, await elsewhere.as('administrator'))).status).toBe(404);
  });

  it('U4: which units carry on is recorded once, with a day, by who manages both', async () => {
    const administrator = await world.as('administrator');
    const [one, two, three] = world.communes.map(({ id }) => id) as [string, string, string];
    const record = (id: string, body: object, client = administrator) => client.post(`/api/v1/org-units/${id}/successions`, { effectiveOn: '2025-07-01', ...body });
    const made = await record(one, { kind: 'merge', successorIds: [three], note: 'Nghị quyết sắp xếp' });
    expect([made.status, made.body.items.map((s: any) => [s.kind, s.predecessor.id, s.successor.id, s.effectiveOn])]).toEqual([201, [['merge', one, three, '2025-07-01']]]);
    expect((await record(one, { kind: 'merge', successorIds: [three] })).body.code).toBe('successionTaken');
    await record(two, { kind: 'merge', successorIds: [three] });
    expect((await administrator.get(`/api/v1/org-units/${three}/successions`)).body.items.map((s: any) => s.predecessor.id).sort()).toEqual([one, two].sort());
    expect((await record(three, { kind: 'dissolve', successorIds: [] })).body.items.find((s: any) => s.kind === 'dissolve')).toMatchObject({ predecessor: { id: three }, successor: null });
    const refusal = async (id: string, body: object) => Object.entries((await record(id, body)).body.errors ?? {}).map(([field, [error]]: any) => `${field} ${error.code}`);
    expect(await refusal(one, { kind: 'merge', successorIds: [] })).toEqual(['successorIds tooFew']);
    expect(await refusal(one, { kind: 'rename', successorIds: [two, three] })).toEqual(['successorIds tooMany']);
    expect(await refusal(one, { kind: 'dissolve', successorIds: [two] })).toEqual(['successorIds tooMany']);
    expect(await refusal(one, { kind: 'split', successorIds: [one] })).toEqual(['successorIds invalid']);
    const elsewhere = await createWorld(app, { communes: 1 });
    expect(await refusal(one, { kind: 'split', successorIds: [elsewhere.root.id] })).toEqual(['successorIds unknownReference']);
    expect((await record(one, { kind: 'split', successorIds: [two] }, office)).status).toBe(403);
    expect((await record(one, { kind: 'split', successorIds: [two] }, await elsewhere.as('administrator'))).status).toBe(404);
    expect((await (await elsewhere.as('coordinator')).get(`/api/v1/org-units/${one}/successions`)).status).toBe(404);
    await app.sql("INSERT INTO org_unit_succession (id, kind, predecessor_id, successor_id, effective_on) VALUES ($1, 'transfer', $2, $3, '2025-08-01')", [newId(), two, elsewhere.root.id]);
    expect((await administrator.get(`/api/v1/org-units/${two}/successions`)).body.items.map((s: any) => s.successor.id)).toEqual([three]);
    const [entry] = await app.sql("SELECT after FROM audit_entry WHERE subject_id = $1 AND action = 'orgUnit.recordSuccession'", [one]);
    expect(entry).toMatchObject({ after: { kind: 'merge', successorIds: [three] } });
  });
});
