import { createHash, randomUUID } from 'node:crypto';
import type { TestApplication } from '../support/application.js';
import { withDistrict } from '../support/district.js';
import { docxOf, IMPORTS, takeIn, textOf, xlsxOf } from '../support/import-world.js';
import type { TestClient } from '../support/test-client.js';
import { createWorld, type TestWorld } from '../support/world.js';
import { activityPlan, PLANS } from './plan-import.fixture.js';

describe('taking a document in', () => {
  let app: TestApplication;
  let world: TestWorld;
  let office: TestClient;
  withDistrict('coordinator', (given) => ({ app, world, client: office } = given));


  const word = async (number?: string) => ({ name: 'ke-hoach.docx', content: await docxOf(activityPlan(world, number === undefined ? {} : { number })) });
  const auditOf = (id: string) => app.sql<any>("SELECT action, after, person_id FROM audit_entry WHERE subject_type = 'planImport' AND subject_id = $1 ORDER BY seq", [id]);

  it('a Word document becomes rows with what they mean, its head, and what is doubtful (RULES.md A2)', async () => {
    const taken = await takeIn(office, { ownerUnitId: world.root.id, file: await word('41') });
    expect(taken.status).toBe(201);
    expect(taken.headers.get('etag')).toBe('"1"');
    const { body } = taken;
    expect(body).toMatchObject({
      state: 'open', format: 'docx', fileName: 'ke-hoach.docx', ownerUnit: { id: world.root.id }, planId: null, directoryOn: '2024-02-12',
      counts: { sections: 2, activities: 3, indicators: 0, toSee: 1, leftovers: 0, refusals: 0 },
      header: { kind: 'plan', number: '41', symbol: 'KH-UBND', issuedOn: '2024-02-12', year: 2024, legalBases: [{ number: '63', year: 2010, symbol: 'NĐ-CP' }] },
    });
    const [table] = body.tables;
    expect(table.columns.map(({ meaning }: any) => meaning)).toEqual(['number', 'name', 'results', 'lead', 'coordinating', 'schedule']);
    expect(table.rows.map(({ kind, printedNumber }: any) => [kind, printedNumber])).toEqual([['section', 'I'], ['item', '1'], ['item', '2'], ['section', 'II'], ['item', '3']]);
    expect(table.rows[1].activity).toMatchObject({
      content: 'Soát lại danh mục thủ tục đang áp dụng', deliverables: ['Danh mục đã soát'], scheduleText: 'Quý I', rules: [{ rule: { kind: 'quarter', quarter: 1 }, readBy: 'import' }],
      parties: [{ role: 'lead', kind: 'unit', unitId: world.office.id, unitName: world.office.name }, { role: 'coordinating', kind: 'unit', unitId: world.communes[0]!.id }],
    });
    expect(table.rows[4]).toMatchObject({ activity: { parties: [{ kind: 'unknown', name: 'Phòng Hạ tầng Kỹ thuật' }, { kind: 'unit' }] }, doubts: [{ code: 'unitUnknown', weight: 'ask', isSettled: false }] });
  });

  it('a workbook, a pasted text and pasted HTML say the same as the Word document', async () => {
    const source = activityPlan(world);
    const sheet = await takeIn(office, { ownerUnitId: world.root.id, file: { name: 'ke-hoach.xlsx', content: await xlsxOf(source) } });
    const text = await takeIn(office, { ownerUnitId: world.root.id, text: textOf(source) });
    const cells = source.tables[0]!.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
    const html = await takeIn(office, { ownerUnitId: world.root.id, text: `<html><body>${source.lines.map((line) => `<p>${line}</p>`).join('')}<table>${cells}</table></body></html>`, isHtml: true });
    expect([sheet, text, html].map(({ status, body }) => [status, body.format])).toEqual([[201, 'xlsx'], [201, 'text'], [201, 'html']]);
    for (const { body } of [sheet, text, html]) {
      expect(body.counts).toMatchObject({ sections: 2, activities: 3, toSee: 1 });
      expect(body.tables[0].rows.map(({ title }: any) => title)).toEqual(source.tables[0]!.slice(1).map(([, name]) => name));
    }
    expect(html.body.fileName).toBe('van-ban-dan.html');
    for (const { place } of text.body.tables[0].rows) expect(place).toMatch(/^dòng \d+(?:, cột \d+)?$/u);
  });

  it('is kept byte for byte and comes back as an attachment that no browser shows', async () => {
    const file = await word();
    const { body } = await takeIn(office, { ownerUnitId: world.root.id, file: { ...file, name: 'Kế hoạch "mới".docx' } });
    expect(body.sha256).toBe(createHash('sha256').update(file.content).digest('hex'));
    const answer = await office.send('GET', `${IMPORTS}/${body.id}/file`, undefined);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(file.content)).toBe(true);
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; .*filename\*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch/);
    expect((await (await world.as('leader')).get(`${IMPORTS}/${body.id}/file`)).status).toBe(404);
  });

  it('the same file of the same authority is taken in once, also under another name (THREATS.md L158)', async () => {
    const file = await word();
    const first = await takeIn(office, { ownerUnitId: world.root.id, file });
    const again = await takeIn(office, { ownerUnitId: world.root.id, file: { ...file, name: 'ban-sao.docx' } });
    expect([first.status, again.status, again.body.id]).toEqual([201, 200, first.body.id]);
    const elsewhere = await takeIn(office, { ownerUnitId: world.communes[0]!.id, file });
    expect(elsewhere.status).toBe(201);
  });

  it('a repeated request is answered with what the first one made', async () => {
    const file = await word();
    const key = `lap-lai-${Date.now()}`;
    const first = await takeIn(office, { ownerUnitId: world.root.id, file, key });
    const replayed = await takeIn(office, { ownerUnitId: world.root.id, file, key });
    expect(replayed.body.id).toBe(first.body.id);
    expect(await auditOf(first.body.id)).toHaveLength(1);
    const { body } = await takeIn(office, { ownerUnitId: world.root.id, file: await word(), key });
    expect(body.code).toBe('idempotencyKeyReused');
  });

  it('once discarded it stays for the log, takes no change, and the file may come in again', async () => {
    const file = await word();
    const { body } = await takeIn(office, { ownerUnitId: world.root.id, file });
    expect((await office.delete(`${IMPORTS}/${body.id}`, { version: 7 })).status).toBe(412);
    expect((await office.delete(`${IMPORTS}/${body.id}`, { version: 1 })).status).toBe(204);
    expect((await office.get(`${IMPORTS}/${body.id}`)).body).toMatchObject({ state: 'discarded', version: 2 });
    expect((await office.patch(`${IMPORTS}/${body.id}`, { areLeftoversSeen: true }, { version: 2 })).body.code).toBe('planImportNotOpen');
    expect((await takeIn(office, { ownerUnitId: world.root.id, file })).status).toBe(201);
    expect((await auditOf(body.id)).map(({ action }) => action)).toEqual(['planImport.create', 'planImport.discard']);
  });

  it('belongs to those who manage plans of the authority; for others it is not there (RULES.md X2, THREATS.md L159)', async () => {
    const file = await word();
    const { body } = await takeIn(office, { ownerUnitId: world.root.id, file });
    expect((await takeIn(office, { ownerUnitId: randomUUID(), file })).body.errors).toMatchObject({ ownerUnitId: [{ code: 'unknownReference' }] });
    const below = await world.as('coordinator', world.communes[0]);
    expect((await takeIn(below, { ownerUnitId: world.root.id, file: await word() })).body.code).toBe('notAllowed');
    expect((await below.get(`${IMPORTS}/${body.id}`)).status).toBe(404);
    expect((await takeIn(await world.as('leader'), { ownerUnitId: world.root.id, file })).status).toBe(403);
    const kept = await app.sql('SELECT 1 FROM plan_import WHERE owner_unit_id = $1 AND created_by <> $2', [world.root.id, (await world.person('coordinator')).id]);
    expect(kept).toEqual([]);
  });

  it('units are those of the document’s day, also where they are closed since (RULES.md U1)', async () => {
    const old = await world.addUnit(`Phòng Kinh tế cũ ${world.root.name}`, 'department', world.root);
    await app.sql("UPDATE org_unit_revision SET valid_during = '[2000-01-01,2024-03-01)' WHERE org_unit_id = $1", [old.id]);
    const source = { ...activityPlan(world, { unknown: old.name }) };
    const { body } = await takeIn(office, { ownerUnitId: world.root.id, file: { name: 'a.docx', content: await docxOf(source) } });
    expect(body.tables[0].rows[4].activity.parties[0]).toMatchObject({ kind: 'unit', unitId: old.id });
    const later = { ...source, lines: source.lines.map((line) => line.replace('ngày 12 tháng 02', 'ngày 12 tháng 04')) };
    const after = await takeIn(office, { ownerUnitId: world.root.id, file: { name: 'b.docx', content: await docxOf(later) } });
    expect(after.body).toMatchObject({ directoryOn: '2024-04-12' });
    expect(after.body.tables[0].rows[4].activity.parties[0].unitId).not.toBe(old.id);
  });

  it('lists the newest first, by state, words and plan', async () => {
    const own = await createWorld(app);
    const client = await own.as('coordinator');
    for (const name of ['mot.docx', 'hai.docx']) await takeIn(client, { ownerUnitId: own.root.id, file: { name, content: await docxOf(activityPlan(own)) } });
    const { body } = await client.get(IMPORTS);
    expect(body.total).toBe(2);
    expect((await client.get(`${IMPORTS}?q=${encodeURIComponent('HAI docx')}`)).body.items.map(({ fileName }: any) => fileName)).toEqual(['hai.docx']);
    expect((await client.get(`${IMPORTS}?state=saved`)).body.items).toEqual([]);
    expect((await client.get(`${IMPORTS}?sort=size`)).status).toBe(400);
  });

  it('is compared only with a plan of the same authority, in sight', async () => {
    const plan = await office.post(PLANS, { title: 'Kế hoạch của xã', year: 2024, ownerUnitId: world.communes[0]!.id });
    const refused = await takeIn(office, { ownerUnitId: world.root.id, planId: plan.body.id, file: await word() });
    expect(refused.body.errors).toMatchObject({ planId: [{ code: 'invalid' }] });
    const absent = await takeIn(office, { ownerUnitId: world.root.id, planId: world.root.id, file: await word() });
    expect(absent.body.errors).toMatchObject({ planId: [{ code: 'unknownReference' }] });
  });

  it('what was done stands in the log: who, which file, what was found (RULES.md X3)', async () => {
    const { body } = await takeIn(office, { ownerUnitId: world.root.id, file: await word() });
    const [entry] = await auditOf(body.id);
    expect(entry).toMatchObject({ action: 'planImport.create', person_id: (await world.person('coordinator')).id, after: { sha256: body.sha256, activities: 3, format: 'docx', ownerUnitId: world.root.id } });
  });
});
