import { startTestApplication, type TestApplication } from '../support/application.js';
import type { TestClient } from '../support/test-client.js';
import { createWorld, type TestWorld } from '../support/world.js';

const DOCUMENTS = '/api/v1/legal-documents';

describe('legal documents (A1)', () => {
  let app: TestApplication;
  let world: TestWorld;
  let office: TestClient;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createWorld(app, { communes: 1 });
    office = await world.as('coordinator');
  });
  afterAll(async () => app.close());

  const document = (number: string | null, more = {}) => ({
    kind: 'decision', number, symbol: 'QĐ-UBND', issuedOn: '2024-02-26', issuer: `UBND ${world.root.name}`, title: 'Ban hành kế hoạch', ...more,
  });

  it('the same issuer, number, symbol and day is one document, however the issuer is typed', async () => {
    const made = await office.post(DOCUMENTS, document('486', { warning: 'Ngày in sai trong bản gốc' }));
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ number: '486', warning: 'Ngày in sai trong bản gốc', signerName: null });
    const twice = await office.post(DOCUMENTS, document('486', { issuer: `ubnd ${world.root.name.toLowerCase()}` }));
    expect([twice.status, twice.body.code]).toEqual([409, 'documentTaken']);
    expect((await office.post(DOCUMENTS, document('486', { issuedOn: '2024-02-27' }))).status).toBe(201);
  });

  it('a document with a blank number or day has no identity yet', async () => {
    const first = await office.post(DOCUMENTS, document(null, { issuedOn: null }));
    const second = await office.post(DOCUMENTS, document('', { issuedOn: null }));
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toMatchObject({ number: null, issuedOn: null });
  });

  it('is corrected against its version, and the log keeps what changed', async () => {
    const { body } = await office.post(DOCUMENTS, document('901'));
    expect((await office.patch(`${DOCUMENTS}/${body.id}`, { title: 'Mới' })).status).toBe(428);
    const changed = await office.patch(`${DOCUMENTS}/${body.id}`, { title: 'Tên đã sửa' }, { version: 1 });
    expect(changed.body).toMatchObject({ title: 'Tên đã sửa', number: '901', version: 2 });
    expect((await office.patch(`${DOCUMENTS}/${body.id}`, { title: 'Khác' }, { version: 1 })).status).toBe(412);
    const [entry] = await app.sql("SELECT before, after FROM audit_entry WHERE subject_id = $1 AND action = 'document.change'", [body.id]);
    expect(entry).toEqual({ before: { title: 'Ban hành kế hoạch' }, after: { title: 'Tên đã sửa' } });
  });

  it('is found without marks; only those who manage documents write', async () => {
    const { body } = await office.post(DOCUMENTS, document('777', { title: 'Kiểm soát thủ tục Đặc thù' }));
    const found = await office.get(`${DOCUMENTS}?q=${encodeURIComponent('777 dac thu')}`);
    expect(found.body.items.map(({ id }: { id: string }) => id)).toContain(body.id);
    const officer = await world.as('unitOfficer');
    expect((await officer.get(`${DOCUMENTS}/${body.id}`)).status).toBe(200);
    expect((await officer.post(DOCUMENTS, document('778'))).status).toBe(403);
    expect((await office.get(`${DOCUMENTS}?colour=red`)).status).toBe(400);
  });
});
