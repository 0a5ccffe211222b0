import { randomUUID } from 'node:crypto';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { countStatements } from '../support/count-statements.js';
import { createMeasuringWorld, value, type MeasuringWorld } from '../support/measuring-world.js';
import { MULTIPART_TYPE, multipart } from '../support/upload.js';
import type { TestClient } from '../support/test-client.js';

/** Lists of reports, their evidence (RULES.md E2, E4), and what becomes of them when a unit moves (U4, I11). */
describe('reports of figures', () => {
  let app: TestApplication;
  let world: MeasuringWorld;
  let office: TestClient;
  let officer: TestClient;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createMeasuringWorld(app, [{}], { communes: 5 });
    [office, officer] = [await world.as('coordinator'), await world.as('unitOfficer')];
    await world.open('2024-Q2');
    await world.open('2024-Q3');
  });
  afterAll(() => app.close());

  const path = (id: string, rest = '') => `/api/v1/measurement-reports/${id}${rest}`;
  const list = async (client: TestClient, query = '') => (await client.get(`/api/v1/measurement-reports?planId=${world.plan.id}${query}`)).body;

  async function upload(client: TestClient, reportId: string, text: string, key = randomUUID()) {
    const body = multipart([
      { name: 'document', content: JSON.stringify({ numberSymbol: '12/BC-UBND', issuedOn: '2024-06-15' }) },
      { name: 'file', fileName: 'bang-so-lieu.txt', type: 'text/plain', content: Buffer.from(text) },
    ]);
    const response = await client.send('POST', path(reportId, '/evidence'), new Uint8Array(body), { 'content-type': MULTIPART_TYPE, 'idempotency-key': key });
    return { status: response.status, body: (await response.json()) as any };
  }

  describe('lists', () => {
    it('filters by period, state, unit, lateness and words, and sorts', async () => {
      expect((await list(office)).total).toBe(10);
      expect((await list(office, '&periodKey=2024-Q2')).total).toBe(5);
      expect((await list(office, '&isLate=true')).items.map((row: any) => row.periodKey)).toEqual(Array.from({ length: 5 }, () => '2024-Q2'));
      expect((await list(office, '&isLate=false')).total).toBe(5);
      expect((await list(office, '&state=submitted&state=verified')).total).toBe(0);
      expect((await list(office, `&unitId=${world.communes[1]!.id}`)).total).toBe(2);
      expect((await list(office, `&unitId=${world.root.id}&state=draft`)).total).toBe(10);
      await app.sql("UPDATE org_unit_revision SET folded = 'ubnd xa dak pne' WHERE org_unit_id = $1", [world.communes[2]!.id]);
      expect((await list(office, `&q=${encodeURIComponent('Đắk Pne')}`)).items.map((row: any) => row.unit.id)).toEqual([world.communes[2]!.id, world.communes[2]!.id]);
      const due = (await list(office, '&sort=dueOn&order=desc&perPage=1')).items[0];
      expect(due.periodKey).toBe('2024-Q3');
      for (const query of ['&sort=unit_path', '&state=open', '&periodKey[]=x', '&isLate=maybe']) expect((await office.get(`/api/v1/measurement-reports?planId=${world.plan.id}${query}`)).status).toBe(400);
    });

    it('my reports are those my units owe, due first', async () => {
      const mine = (await officer.get('/api/v1/measurement-reports/mine')).body;
      expect(mine.items.map((row: any) => [row.unit.id, row.periodKey, row.lineCount, row.filledCount])).toEqual([
        [world.communes[0]!.id, '2024-Q2', 1, 0], [world.communes[0]!.id, '2024-Q3', 1, 0],
      ]);
      expect((await office.get('/api/v1/measurement-reports/mine')).body.items).toEqual([]);
    });

    it('costs as many statements for ten rows as for one', async () => {
      const one = await countStatements(() => list(office, '&perPage=1'));
      const ten = await countStatements(() => list(office, '&perPage=10'));
      expect(ten).toBe(one);
    });
  });

  describe('evidence', () => {
    it('is uploaded, used again, taken out, and frozen with the figures', async () => {
      const report = await world.report();
      const key = randomUUID();
      const made = await upload(officer, report.id, 'Số liệu trích xuất', key);
      expect([made.status, made.body.numberSymbol, made.body.isFrozen]).toEqual([201, '12/BC-UBND', false]);
      expect((await upload(officer, report.id, 'Số liệu trích xuất', key)).body.id).toBe(made.body.id);
      const other = await world.report(undefined, '2024-Q3');
      expect((await officer.post(path(other.id, '/evidence/link'), { evidenceItemId: made.body.id })).status).toBe(201);
      const page = (await officer.get(path(other.id))).body;
      expect(page.evidence.map(({ id }: any) => id)).toEqual([made.body.id]);
      expect((await officer.delete(path(other.id, `/evidence/${made.body.id}`), { version: page.version - 1 })).status).toBe(412);
      expect((await officer.delete(path(other.id, `/evidence/${made.body.id}`), { version: page.version })).status).toBe(204);
      expect((await officer.get(path(other.id))).body.evidence).toEqual([]);

      const now = await world.report();
      const handedIn = await officer.post(path(report.id, '/submit'), { lines: [value(world.plan.indicators[0]!.id, '9', '10')] }, { version: now.version });
      const late = await upload(officer, report.id, 'Thêm sau');
      expect([late.status, late.body.code]).toEqual([409, 'reportNotOpen']);
      expect((await officer.delete(path(report.id, `/evidence/${made.body.id}`), { version: handedIn.body.version })).body.code).toBe('reportNotOpen');
      const change = () => officer.patch(`/api/v1/evidence/${made.body.id}`, { abstract: 'Sửa' }, { version: made.body.version });
      expect((await change()).body.code).toBe('roundNotOpen');
      await office.post(path(report.id, '/verify'), {}, { version: handedIn.body.version });
      expect((await change()).body.code).toBe('evidenceFrozen');
      expect((await office.get(path(report.id))).body.evidence[0]).toMatchObject({ id: made.body.id, isFrozen: true });
    });

    it('is of the unit itself: another unit’s item is asked for, not taken; the office and strangers do not add', async () => {
      const foreign = await world.as('unitOfficer', world.communes[1]!);
      const theirs = await world.report(world.communes[1]);
      const made = await upload(foreign, theirs.id, 'Của xã khác');
      const report = await world.report(undefined, '2024-Q3');
      const refused = await officer.post(path(report.id, '/evidence/link'), { evidenceItemId: made.body.id });
      expect([refused.status, refused.body.errors.evidenceItemId[0].code]).toEqual([400, 'unknownReference']);
      expect((await upload(officer, theirs.id, 'Chen vào')).status).toBe(404);
      expect((await upload(office, theirs.id, 'Chen vào')).status).toBe(403);
      expect((await officer.get(`/api/v1/evidence/${made.body.id}`)).status).toBe(404);
    });
  });

  it('a report that is not handed in goes with its unit; its figures count where the unit was expected', async () => {
    const own = await createMeasuringWorld(app, [{}], { communes: 2 });
    await own.open('2024-Q2');
    const [moved] = own.communes;
    const elsewhere = await own.addUnit('UBND huyện mới', 'district', null);
    const reportBefore = await own.report();
    const newPath = `${elsewhere.path}${moved!.path.slice(own.root.path.length)}`;
    const administrator = await own.as('administrator');
    await app.sql('INSERT INTO role_grant (id, person_id, role, scope_unit_id) SELECT uuidv7(), id, $2, $3 FROM person WHERE username = $1', [
      (await own.person('administrator')).username, 'administrator', elsewhere.id,
    ]);
    const unit = (await administrator.get(`/api/v1/org-units/${moved!.id}`)).body;
    const answer = await administrator.patch(`/api/v1/org-units/${moved!.id}`, { parentId: elsewhere.id, effectiveOn: '2024-07-01' }, { version: unit.version });
    expect(answer.status).toBe(200);
    const [row] = await app.sql<any>('SELECT unit_path, version FROM measurement_report WHERE id = $1', [reportBefore.id]);
    expect([row.unit_path, row.version]).toEqual([newPath, reportBefore.version + 1]);
    const mover = await own.as('unitOfficer');
    const saved = await mover.put(path(reportBefore.id, '/figures'), { lines: [value(own.plan.indicators[0]!.id, '1', '2')] }, { version: row.version });
    expect(saved.status).toBe(200);
    const [measured] = await app.sql<any>('SELECT unit_path FROM measurement WHERE report_id = $1', [reportBefore.id]);
    expect(measured.unit_path).toBe(moved!.path);
  });
});
