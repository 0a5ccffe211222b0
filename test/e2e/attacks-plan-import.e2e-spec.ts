import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import ExcelJS from 'exceljs';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { IMPORTS, takeIn, textOf } from '../support/import-world.js';
import { createGroup } from '../support/plan-world.js';
import { officeFile } from '../support/sample-files.js';
import type { TestClient } from '../support/test-client.js';
import { createWorld, type TestWorld } from '../support/world.js';
import { expectIntactChain } from './attacks/oracles.js';
import { activityPlan } from './plan-import.fixture.js';

/** What hostile or careless hands may do with documents that are taken in (THREATS.md L158–L163). */
describe('attacks on documents that are taken in', () => {
  let app: TestApplication;
  let world: TestWorld;
  let other: TestWorld;
  let office: TestClient;
  let stranger: TestClient;

  beforeAll(async () => {
    app = await startTestApplication();
    [world, other] = [await createWorld(app), await createWorld(app)];
    [office, stranger] = [await world.as('coordinator'), await other.as('coordinator')];
  });
  afterAll(() => app.close());

  async function taken(client = office, of = world, unknown = 'Ban Lạ Hoắc') {
    const answer = await takeIn(client, { ownerUnitId: of.root.id, text: textOf(activityPlan(of, { unknown })) });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  }
  const row = (body: any, number = '3') => body.tables[0].rows.find(({ printedNumber }: any) => printedNumber === number);
  const rowPath = (body: any, number?: string) => `${IMPORTS}/${body.id}/rows/${row(body, number).key}`;
  const codes = (answers: readonly { status: number }[]) => answers.map(({ status }) => status).sort();

  it('whoever is of another authority or may not make plans finds no door (THREATS.md A1, A2)', async () => {
    const body = await taken();
    const doors = (client: TestClient) => {
      const at = (path: string) => `${IMPORTS}/${body.id}${path}`;
      const version = body.version;
      return Promise.all([
        client.get(at('')), client.get(at('/file')), client.get(at('/problems.xlsx')), client.get(at('/comparison')),
        client.patch(at(''), { areLeftoversSeen: true }, { version }), client.patch(at('/rows'), { rowKeys: [row(body).key], isSeen: true }, { version }),
        client.patch(rowPath(body), { isSeen: true }, { version }), client.post(at('/names'), { name: 'x', externalName: 'y' }, { version }),
        client.post(at('/save'), {}, { version }), client.post(at('/amend'), {}, { version }), client.delete(at(''), { version }),
      ]);
    };
    expect([...new Set(codes(await doors(stranger)))]).toEqual([404]);
    for (const role of ['unitOfficer', 'leader', 'auditor', 'administrator'] as const) {
      const answers = await doors(await world.as(role));
      expect([role, answers.filter(({ status }) => status !== 403 && status !== 404)]).toEqual([role, []]);
    }
    expect((await stranger.get(IMPORTS)).body.items).toEqual([]);
    expect((await office.get(`${IMPORTS}/${body.id}`)).body.version).toBe(body.version);
  });

  it('units, groups, members and plans of another authority are unknown, whatever field names them (THREATS.md L159)', async () => {
    const body = await taken();
    const theirs = await createGroup(stranger, { name: 'Nhóm của huyện khác', kind: 'open', ownerUnitId: other.root.id });
    const ours = await createGroup(office, { name: 'Nhóm của huyện', kind: 'open', ownerUnitId: world.root.id });
    const unitId = other.communes[0]!.id;
    const theirPlan = (await stranger.post(`${IMPORTS}/${(await taken(stranger, other)).id}/save`, {}, { version: 1 })).body.planId;
    const { version } = body;
    const answers = await Promise.all([
      ...[{ unitId }, { groupId: theirs }, { groupId: ours, memberIds: [unitId] }, { unitId: ours }]
        .map((target) => office.patch(rowPath(body), { parties: [{ role: 'lead', ...target }] }, { version })),
      office.post(`${IMPORTS}/${body.id}/names`, { name: 'Ban Lạ Hoắc', unitId }, { version }),
      office.post(`${IMPORTS}/${body.id}/names`, { name: 'Ban Lạ Hoắc', groupId: theirs }, { version }),
      office.patch(`${IMPORTS}/${body.id}`, { comparesWithPlanId: theirPlan }, { version }),
      takeIn(office, { ownerUnitId: other.root.id, text: 'a\tb' }),
      takeIn(office, { ownerUnitId: world.root.id, planId: theirPlan, text: 'a\tb' }),
    ]);
    for (const answer of answers) expect([answer.status, Object.values<any>(answer.body.errors)[0][0].code]).toEqual([400, 'unknownReference']);
    expect((await office.get(`${IMPORTS}/${body.id}/comparison?planId=${theirPlan}`)).status).toBe(404);
  });

  it('a name one authority has taught means nothing to another (THREATS.md L163)', async () => {
    const name = 'Tổ công tác liên ngành Đồi Gió';
    const body = await taken(office, world, name);
    const named = await office.post(`${IMPORTS}/${body.id}/names`, { name, unitId: world.office.id }, { version: 1 });
    expect((await office.post(`${IMPORTS}/${body.id}/save`, {}, { version: named.body.version })).body.remembered).toHaveLength(1);
    expect(row(await taken(office, world, name)).activity.parties[0]).toMatchObject({ kind: 'unit', unitId: world.office.id });
    expect(row(await taken(stranger, other, name)).activity.parties[0]).toMatchObject({ unitId: null });
  });

  it('keys and values nobody thought of are refused or harmless, and never a fault (THREATS.md O1, C42, C44)', async () => {
    let body = await taken();
    const odd: [string, object][] = [
      [`/rows/constructor`, { isSeen: true }], ['/rows/__proto__', { isSeen: true }], ['/rows/t9.r9', { isSeen: true }],
      ['/rows', { rowKeys: ['constructor'], isSeen: true }], ['/rows', { rowKeys: Array(2_001).fill('t0.r1'), isSeen: true }],
      ['', { tables: [{ key: 'constructor', isSeen: true }] }], ['', { tables: [{ key: 't0', columns: [{ key: '__proto__', meaning: 'name' }] }] }],
      ['', { header: { issuedOn: '0001-01-01' } }], ['', { comparesWithPlanId: 'x' }],
      ...[
        { likeness: -1 }, { parentKey: row(body).key }, { parentKey: 'constructor' }, { content: '\ud800' }, { content: 'x'.repeat(20_001) },
        { rules: [{ kind: 'constructor' }] }, { rules: [{ kind: 'month', month: 13 }] }, { rules: [null] }, { deliverables: [['a']] },
        { figures: [{ quote: 'ở đâu', comparator: 'gte', value: '1', measureUnit: '%' }] }, { parties: [{ role: 'lead', memberIds: [world.office.id] }] },
        { parties: Array(101).fill({ role: 'lead' }) }, { indicators: [{ title: 'a', parties: [], targets: [{ comparator: 'gte', value: '-3', measureUnit: '%' }] }] },
      ].map((change): [string, object] => [`/rows/${row(body).key}`, change]),
    ];
    for (const [path, change] of odd) {
      const { status } = await office.patch(`${IMPORTS}/${body.id}${path}`, change, { version: body.version });
      expect([path, change, [400, 404, 422].includes(status)]).toEqual([path, change, true]);
    }
    for (const name of ['constructor', '__proto__', 'toString']) {
      const named = await office.post(`${IMPORTS}/${body.id}/names`, { name, externalName: 'Ai đó' }, { version: body.version });
      expect(named.status).toBe(200);
      body = named.body;
    }
    expect((await office.post(`${IMPORTS}/${body.id}/save`, {}, { version: body.version })).status).toBe(201);
  });

  it('saving, discarding and correcting at once: one of them holds, and the log has what held (THREATS.md E79–E84, L158)', async () => {
    const body = await taken();
    const entries = await expectIntactChain(app);
    const saved = await Promise.all(Array.from({ length: 5 }, () => office.post(`${IMPORTS}/${body.id}/save`, {}, { version: 1 })));
    expect(codes(saved)).toEqual([201, 409, 409, 409, 409]);
    const actions = await app.sql<{ action: string }>('SELECT action FROM audit_entry WHERE seq > $1 AND subject_id = $2', [entries, body.id]);
    expect(actions).toEqual([{ action: 'planImport.save' }]);
    const second = await taken();
    const answers = await Promise.all([
      office.post(`${IMPORTS}/${second.id}/save`, {}, { version: 1 }), office.delete(`${IMPORTS}/${second.id}`, { version: 1 }),
      office.patch(rowPath(second), { content: 'Nội dung khác' }, { version: 1 }), office.patch(rowPath(second), { kind: 'note' }, { version: 1 }),
    ]);
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    expect(answers.filter(({ status }) => ![200, 201, 204, 409, 412].includes(status))).toEqual([]);
    const text = textOf(activityPlan(world));
    const same = await Promise.all([1, 2, 3].map(() => takeIn(office, { ownerUnitId: world.root.id, text })));
    expect([codes(same), new Set(same.map(({ body: { id } }) => id)).size]).toEqual([[200, 200, 201], 1]);
    await expectIntactChain(app);
  });

  describe('what a document points at', () => {
    let listener: Server;
    let address: string;
    const asked: string[] = [];
    beforeAll(async () => {
      listener = createServer((request, response) => {
        asked.push(request.url ?? '');
        response.end('x');
      });
      await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', () => resolve()));
      address = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`;
    });
    afterAll(() => new Promise((resolve) => listener.close(resolve)));

    it('is never fetched (THREATS.md L152)', async () => {
      const relation = (type: string) => `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${address}${type}" TargetMode="External"/></Relationships>`;
      for (const type of ['image', 'hyperlink', 'attachedTemplate', 'styles', 'subDocument', 'oleObject']) {
        const { status } = await takeIn(office, { ownerUnitId: world.root.id, file: { name: 'a.docx', content: officeFile('docx', [{ name: 'word/_rels/document.xml.rels', content: relation(type) }]) } });
        expect([type, [201, 415, 422].includes(status)]).toEqual([type, true]);
      }
      const cells = (tag: string, texts: readonly string[]) => `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
      const html = `<base href="${address}"><link rel=stylesheet href="css"><style>@import url(${address}b)</style><script src="${address}js"></script><img src="${address}img"><iframe src="${address}frame"></iframe>
        <table>${cells('th', ['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời gian'])}${cells('td', ['1', '=cmd|1 &lt;script&gt;alert(1)&lt;/script&gt; &#0;', '<svg onload=alert(1)>@SUM(1)', 'Quý I'])}${cells('td', ['2', 'Niêm yết thủ tục', 'Ban Lạ', 'Quý II'])}</table>`;
      const { status, body } = await takeIn(office, { ownerUnitId: world.root.id, text: html, isHtml: true });
      expect([status, row(body, '1').activity.content]).toEqual([201, expect.stringContaining('<script>alert(1)</script>')]);
      expect(asked).toEqual([]);
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(Buffer.from(await (await office.send('GET', `${IMPORTS}/${body.id}/problems.xlsx`, undefined)).arrayBuffer()) as never);
      workbook.worksheets[0]!.eachRow((line) => line.eachCell((cell) => expect([cell.formula ?? '', cell.hyperlink ?? '']).toEqual(['', ''])));
      const file = await office.send('GET', `${IMPORTS}/${body.id}/file`, undefined);
      expect([file.headers.get('content-type'), file.headers.get('content-disposition'), file.headers.get('content-security-policy')])
        .toEqual(['application/octet-stream', expect.stringMatching(/^attachment;/), expect.stringContaining('sandbox')]);
    });
  });

  it('names of files that lead elsewhere are names (THREATS.md D54)', async () => {
    for (const name of ['..\\..\\etc\\x.txt', '<img src=x onerror=1>.txt', 'a\u0000b.txt', `${'x'.repeat(3_000)}.txt`]) {
      const { status, body } = await takeIn(office, { ownerUnitId: world.root.id, file: { name, content: Buffer.from(textOf(activityPlan(world))) } });
      expect(status).toBe(201);
      expect(body.fileName).not.toMatch(/[\\\u0000]|\.\./);
      expect(body.fileName.length).toBeLessThanOrEqual(255);
    }
  });

  it('what another authority calls a body, its groups and its plans say nothing here, even of units both may see (THREATS.md L163)', async () => {
    const [name, groupName] = ['Tổ Một cửa Đồi Sim', 'Các đội liên quân Đồi Sim'];
    const person = (await other.person('coordinator')).id;
    await app.sql('INSERT INTO document_name (owner_unit_id, folded, name, unit_id, chosen_by, chosen_at) VALUES ($1, $2, $3, $4, $5, now())', [other.root.id, 'to mot cua doi sim', name, world.office.id, person]);
    await createGroup(stranger, { name: groupName, kind: 'open', ownerUnitId: other.root.id });
    expect(row(await taken(office, world, name)).activity.parties[0]).toMatchObject({ kind: 'unknown', unitId: null });
    expect(row(await taken(office, world, groupName)).activity.parties[0]).toMatchObject({ groupId: null });
    const source = (of: TestWorld) => textOf(activityPlan(of, { number: '4711' }));
    const theirs = (await takeIn(stranger, { ownerUnitId: other.root.id, text: source(other) })).body;
    const { planId } = (await stranger.post(`${IMPORTS}/${theirs.id}/save`, {}, { version: 1 })).body;
    const { header, similarPlans } = (await takeIn(office, { ownerUnitId: world.root.id, text: source(world) })).body;
    expect([header.number, planId]).toEqual(['4711', expect.any(String)]);
    expect(similarPlans.map(({ id }: any) => id)).not.toContain(planId);
  });

  it('a unit of another authority is neither found by its name nor offered beside it (THREATS.md L159)', async () => {
    const theirs = new Set([other.root, other.office, ...other.communes].map(({ id }) => id));
    for (const { name } of [other.communes[0]!, other.office]) {
      const [party] = row(await taken(office, world, name)).activity.parties;
      expect([name, theirs.has(party.unitId), party.candidates.filter(({ id }: any) => theirs.has(id))]).toEqual([name, false, []]);
      expect(row(await taken(stranger, other, name)).activity.parties[0]).toMatchObject({ kind: 'unit', unitId: expect.any(String) });
    }
  });
});
