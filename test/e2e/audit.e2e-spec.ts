import { verifyAudit } from '../../api/src/audit-verify.js';
import { UnitOfWork } from '../../api/src/platform/db/index.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createDatabase } from '../support/embedded-database.js';
import type { TestClient } from '../support/test-client.js';
import { createPlan } from '../support/plan-world.js';
import { createWorld, type TestWorld } from '../support/world.js';
import { COLUMNS, createIndicator, createSheet, row } from './indicator-annex.fixture.js';
import { Client } from 'pg';

describe('the audit log (X3)', () => {
  let app: TestApplication;
  let world: TestWorld;
  let auditor: TestClient;
  let database: Awaited<ReturnType<typeof createDatabase>>;

  beforeAll(async () => {
    database = await createDatabase('audit');
    app = await startTestApplication({ database });
    world = await createWorld(app);
    auditor = await world.as('auditor');
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const runtime = () => ({ host: String(database.runtime.host), user: String(database.runtime.user), database: String(database.runtime.database) });

  it('is read by auditors only, newest first, with filters', async () => {
    const admin = await world.as('administrator');
    const person = await admin.post('/api/v1/people', { username: 'duoc.ghi.lai', fullName: 'Người Được Ghi', unitId: world.office.id, grants: [] });
    const found = await auditor.get(`/api/v1/audit-entries?subjectType=person&subjectId=${person.body.id}`);
    expect(found.body).toMatchObject({ total: 1, isTotalExact: true });
    expect(found.body.items[0]).toMatchObject({
      action: 'person.create', subjectLabel: 'Người Được Ghi', person: { id: (await world.person('administrator')).id },
      actingUnit: { id: world.office.id }, before: null, after: { username: 'duoc.ghi.lai' }, reason: null, ip: '127.0.0.1',
    });
    expect(found.body.items[0].requestId).toBe(person.headers.get('x-request-id'));
    const all = await auditor.get('/api/v1/audit-entries');
    const seqs = all.body.items.map((one: any) => one.seq);
    expect(seqs).toEqual([...seqs].sort((a, b) => b - a));
    const count = async (query: string) => (await auditor.get(`/api/v1/audit-entries?${query}`)).body.total;
    expect(await count('action=person.create')).toBe(1);
    expect(await count('action=person.')).toBe(1);
    expect(await count('q=ĐƯỢC GHI')).toBe(1);
    // The reference data were seeded before the business date was set, on the machine's.
    expect(await count('from=2024-07-05&to=2024-07-05')).toBe(all.body.total - 1);
    expect(await count('from=2024-07-06&to=2024-07-31')).toBe(0);
    expect(await count(`personId=${(await world.person('leader')).id}`)).toBe(0);
    for (const role of ['administrator', 'coordinator', 'leader', 'unitHead', 'unitOfficer', 'staff'] as const) {
      const client = await world.as(role);
      expect([role, (await client.get('/api/v1/audit-entries')).status]).toEqual([role, 403]);
      expect((await client.get('/api/v1/audit-entries/chain')).status).toBe(403);
    }
    expect((await auditor.delete(`/api/v1/audit-entries/${found.body.items[0].id}`)).status).toBe(404);
  });

  it('comes with the names of what it tells of, so that a reader meets no identifier', async () => {
    const admin = await world.as('administrator');
    const named = (commune: { id: string; name: string }, body: any) => expect(body.items[0].names).toMatchObject({ [commune.id]: commune.name });
    const group = await admin.post('/api/v1/unit-groups', { ownerUnitId: world.root.id, name: 'Nhóm được ghi', kind: 'list', memberIds: world.communes.map(({ id }) => id) });
    expect(group.status).toBe(201);
    const { body } = await auditor.get(`/api/v1/audit-entries?subjectType=unitGroup&subjectId=${group.body.id}`);
    for (const commune of world.communes) named(commune, body);
    named(world.root, body);
    const office = await world.as('coordinator');
    const plan = await createPlan(office, world);
    const indicatorId = await createIndicator(office, { name: 'Tỷ lệ được ghi' });
    const sheet = await createSheet(office, plan.id, { title: 'Biểu được ghi', columns: COLUMNS, rows: [row('1', indicatorId)] });
    expect((await office.delete(`/api/v1/indicator-sheets/${sheet.id}`, { version: sheet.version })).status).toBe(204);
    const written = (await auditor.get('/api/v1/audit-entries?subjectType=indicatorSheet&perPage=2')).body.items;
    expect(written.map((entry: any) => [entry.action, entry.names[indicatorId] ?? null, entry.names[plan.id] ?? null])).toEqual([
      ['indicatorSheet.delete', null, 'Kế hoạch thử'], ['indicatorSheet.create', 'Tỷ lệ được ghi', 'Kế hoạch thử'],
    ]);
  });

  it('has no gap and no fork after many writers at once (THREATS.md J133)', async () => {
    const admin = await world.as('administrator');
    const [before] = await app.sql<{ n: string }>('SELECT count(*) AS n FROM audit_entry');
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, n) => admin.post('/api/v1/people', { username: `song.song.${n}`, fullName: `Người ${n}`, unitId: world.office.id, grants: [] })),
    );
    expect(answers.every((answer) => answer.status === 201)).toBe(true);
    const [after] = await app.sql<{ n: string; head: string }>('SELECT count(*) AS n, max(seq) AS head FROM audit_entry');
    expect(Number(after!.n) - Number(before!.n)).toBe(24);
    expect(Number(after!.head)).toBe(Number(after!.n));
    expect((await auditor.get('/api/v1/audit-entries/chain')).body.isIntact).toBe(true);
  });

  it('leaves no row of a change that was refused (THREATS.md J135)', async () => {
    const admin = await world.as('administrator');
    const [before] = await app.sql<{ n: string }>('SELECT count(*) AS n FROM audit_entry');
    await admin.post('/api/v1/people', { username: 'song.song.1', fullName: 'Trùng', unitId: world.office.id, grants: [] });
    const [after] = await app.sql<{ n: string }>('SELECT count(*) AS n FROM audit_entry');
    expect(after!.n).toBe(before!.n);
  });

  it('refuses the application’s own role to change it (THREATS.md J132)', async () => {
    const client = new Client(database.runtime);
    await client.connect();
    try {
      for (const sql of ['UPDATE audit_entry SET action = action', 'DELETE FROM audit_entry', 'TRUNCATE audit_entry',
        'DROP TRIGGER audit_entry_no_row_change ON audit_entry', 'SET session_replication_role = replica']) {
        await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
      }
    } finally {
      await client.end();
    }
    for (const sql of ['DELETE FROM audit_entry', 'TRUNCATE audit_entry']) await expect(app.sql(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('is checked to its last row, in however many parts it is read', async () => {
    await app.get(UnitOfWork).run({ actor: null, requestId: 'test', ip: null, idempotency: null }, async (tx) => {
      for (let n = 0; n < 2100; n += 1) tx.audit({ action: 'test.many', subjectType: 'test', subjectId: null, subjectLabel: String(n) });
    });
    const [rows] = await app.sql<{ n: string }>('SELECT count(*) AS n FROM audit_entry');
    expect(await verifyAudit(runtime())).toMatchObject({ isIntact: true, checked: Number(rows!.n) });
  });

  it('shows where a row was tampered with, by the page and by the command', async () => {
    const sound = await verifyAudit(runtime());
    expect(sound).toMatchObject({ isIntact: true, firstBrokenSeq: null });
    expect((await auditor.get('/api/v1/audit-entries/chain')).body).toEqual(sound);
    const asOwner = async (sql: string) => {
      await app.sql('ALTER TABLE audit_entry DISABLE TRIGGER USER');
      await app.sql(sql);
      await app.sql('ALTER TABLE audit_entry ENABLE TRIGGER USER');
    };
    await asOwner("UPDATE audit_entry SET subject_label = subject_label || '.' WHERE seq = 5");
    expect(await verifyAudit(runtime())).toMatchObject({ isIntact: false, checked: 4, firstBrokenSeq: 5 });
    expect((await auditor.get('/api/v1/audit-entries/chain')).body).toMatchObject({ isIntact: false, firstBrokenSeq: 5 });
    await asOwner("UPDATE audit_entry SET subject_label = rtrim(subject_label, '.') WHERE seq = 5");
    expect((await verifyAudit(runtime())).isIntact).toBe(true);
    await asOwner('DELETE FROM audit_entry WHERE seq = 7');
    expect(await verifyAudit(runtime())).toMatchObject({ isIntact: false, firstBrokenSeq: 8 });
  });
});
