import { randomUUID } from 'node:crypto';
import { ReferenceData, WorkingCalendarSource } from '../../api/src/modules/settings/index.js';
import { newId, UnitOfWork } from '../../api/src/platform/db/index.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createDatabase } from '../support/embedded-database.js';
import type { TestClient } from '../support/test-client.js';
import { createWorld, type TestWorld } from '../support/world.js';

describe('settings', () => {
  let app: TestApplication;
  let world: TestWorld;
  let admin: TestClient;
  let database: Awaited<ReturnType<typeof createDatabase>>;

  beforeAll(async () => {
    database = await createDatabase('settings');
    app = await startTestApplication({ database });
    world = await createWorld(app);
    admin = await world.as('administrator');
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const day = (on: string, extra: object = {}) => ({ on, kind: 'holiday', name: 'Nghỉ thử', source: 'Thông báo thử', ...extra });
  const put = (on: string, extra: object = {}) => admin.post('/api/v1/settings/working-days', day(on, extra));

  it('seed the calendar of 2022–2026 and the reporting schemes once (P2, P6)', async () => {
    const days = (await admin.get('/api/v1/settings/working-days?year=2026')).body.items;
    expect(days.find((one: any) => one.on === '2026-08-22')).toMatchObject({ kind: 'makeUpDay', isSecondHand: false });
    expect(days.find((one: any) => one.on === '2026-11-24')).toMatchObject({ kind: 'holiday', isSecondHand: true });
    const schemes = (await admin.get('/api/v1/settings/reporting-schemes')).body.items;
    expect(schemes.map((one: any) => one.code).sort()).toEqual(['calendar-quarter', 'decree-09-2019']);
    expect(schemes[0].definition.windows.length).toBeGreaterThan(10);
    expect((await admin.delete('/api/v1/settings/working-days/2026-11-24')).status).toBe(200);
    await app.get(ReferenceData).seed();
    expect((await admin.get('/api/v1/settings/working-days?year=2026')).body.items).toHaveLength(days.length - 1);
    expect(await app.sql("SELECT 1 FROM audit_entry WHERE action = 'referenceData.seed'")).toHaveLength(1);
  });

  it('change with If-Match, within bounds, by administrators only', async () => {
    const read = await admin.get('/api/v1/settings');
    expect(read.body).toMatchObject({ dueSoonDays: 7, reviewWorkingDays: 5, maxFileMegabytes: 100, maxUnitGigabytes: 20 });
    const version = read.body.version;
    expect((await admin.patch('/api/v1/settings', { dueSoonDays: 5 })).status).toBe(428);
    const changed = await admin.patch('/api/v1/settings', { dueSoonDays: 5 }, { version });
    expect([changed.status, changed.body.dueSoonDays, changed.body.version]).toEqual([200, 5, version + 1]);
    expect((await admin.patch('/api/v1/settings', { dueSoonDays: 6 }, { version })).status).toBe(412);
    expect((await admin.patch('/api/v1/settings', { maxFileMegabytes: 100_000 }, { version: version + 1 })).status).toBe(400);
    expect((await admin.patch('/api/v1/settings', { knownDeviceKey: 'x' }, { version: version + 1 })).status).toBe(400);
    const coordinator = await world.as('coordinator');
    expect((await coordinator.get('/api/v1/settings')).status).toBe(200);
    expect((await coordinator.patch('/api/v1/settings', { dueSoonDays: 1 }, { version: version + 1 })).status).toBe(403);
    const [entry] = await app.sql("SELECT before, after FROM audit_entry WHERE action = 'settings.change'");
    expect(entry).toEqual({ before: { dueSoonDays: 7 }, after: { dueSoonDays: 5 } });
  });

  it('refuse a working day that makes no sense', async () => {
    expect((await put('2027-03-03', { kind: 'makeUpDay' })).status).toBe(400);
    expect((await put('2027-03-05', { kind: 'makeUpDay' })).status).toBe(400); // a Friday
    expect((await put('2027-02-30')).status).toBe(400);
    expect((await admin.delete('/api/v1/settings/working-days/2027-03-03')).status).toBe(404);
    const year = await admin.put('/api/v1/settings/working-days?year=2027', { items: [day('2028-01-01')] });
    expect(year.status).toBe(400);
  });

  it('tell a kept calendar of a change, another instance’s too', async () => {
    const source = app.get(WorkingCalendarSource);
    expect((await source.load()).isWorkingDay('2027-05-20')).toBe(true);
    const kept = await source.load();
    expect(await source.load()).toBe(kept);
    await app.sql("INSERT INTO working_day_exception (on_date, kind, name, source) VALUES ('2027-05-20', 'holiday', 'x', 'x')");
    await app.sql("UPDATE app_setting SET version = version + 1 WHERE key = 'workingCalendar'");
    expect((await source.load()).isWorkingDay('2027-05-20')).toBe(false);
  });

  describe('with tasks', () => {
    let plan: { moving: string; fixed: string };

    beforeAll(async () => {
      plan = { moving: await insertPlan(true), fixed: await insertPlan(false) };
    });

    async function insertPlan(moves: boolean): Promise<string> {
      const id = randomUUID();
      await app.sql(
        `INSERT INTO plan (id, owner_unit_id, title, folded, year, moves_to_working_day, reporting_scheme_id, created_at)
         SELECT $1, $2, 'Kế hoạch thử', 'ke hoach thu', 2024, $3, id, '2024-01-01' FROM reporting_scheme WHERE code = 'decree-09-2019'`,
        [id, world.root.id, moves]);
      return id;
    }

    async function insertTask(planId: string, stated: string, effective: string, extra: Record<string, string> = {}): Promise<string> {
      const [section, activity, obligation, task, text] = Array.from({ length: 5 }, () => randomUUID());
      const unit = world.communes[0]!;
      await app.sql("INSERT INTO plan_section (id, plan_id, printed_number, title, position) VALUES ($1, $2, 'I', 'Nhóm', (random() * 1e6)::int)", [section, planId]);
      await app.sql(
        `INSERT INTO activity (id, plan_id, section_id, position, printed_number, content, folded) VALUES ($1, $2, $3, (random() * 1e6)::int, '1', 'Việc', 'viec')`,
        [activity, planId, section]);
      await app.sql("INSERT INTO obligation (id, plan_id, activity_id, unit_id, role, created_at) VALUES ($1, $2, $3, $4, 'lead', '2024-01-01')", [obligation, planId, activity, unit.id]);
      await app.sql(
        `INSERT INTO task_content (id, activity_id, printed_number, title, expected_results, party_text, schedule_text, deliverables, folded, digest)
         VALUES ($1, $2, '1', 'Việc', '', '', '', '[]', 'viec', '\\x00')`, [text, activity]);
      const columns: Record<string, unknown> = {
        id: task, obligation_id: obligation, plan_id: planId, activity_id: activity, unit_id: unit.id, unit_path: unit.path, role: 'lead',
        content_id: text, schedule_kind: 'date', position: 1, period_key: stated, stated_due_on: stated, effective_due_on: effective,
        due_basis: 'stated', last_event_at: '2024-01-01', created_at: '2024-01-01', ...extra,
      };
      const names = Object.keys(columns);
      await app.sql(`INSERT INTO task (${names.join(', ')}) VALUES (${names.map((_, n) => `$${n + 1}`).join(', ')})`, Object.values(columns));
      return task!;
    }

    const dates = async (id: string) =>
      (await app.sql<{ stated: string; effective: string; moved: boolean; version: number }>(
        `SELECT stated_due_on::text AS stated, effective_due_on::text AS effective, was_moved AS moved, version FROM task WHERE id = $1`, [id]))[0]!;

    it('moves open tasks with the calendar, leaves the others, and tells how many (P5, P6)', async () => {
      const open = await insertTask(plan.moving, '2024-10-10', '2024-10-10');
      const pushed = await insertTask(plan.moving, '2024-10-05', '2024-10-07'); // a Saturday, so Monday
      const done = await insertTask(plan.moving, '2024-10-10', '2024-10-10', { state: 'completed', completed_at: '2024-10-01' });
      const withdrawn = await insertTask(plan.moving, '2024-10-10', '2024-10-10', { state: 'withdrawn' });
      const fixed = await insertTask(plan.fixed, '2024-10-10', '2024-10-10');
      const other = await insertTask(plan.moving, '2024-10-14', '2024-10-14');
      const first = await put('2024-10-10');
      expect([first.status, first.body.changedTasks]).toEqual([200, 1]);
      expect(await dates(open)).toEqual({ stated: '2024-10-10', effective: '2024-10-11', moved: true, version: 2 });
      for (const id of [done, withdrawn, fixed, other]) expect((await dates(id)).version).toBe(1);
      expect((await put('2024-10-11')).body.changedTasks).toBe(1);
      expect((await dates(open)).effective).toBe('2024-10-14');
      expect((await put('2024-10-12', { kind: 'makeUpDay' })).body.changedTasks).toBe(1);
      expect((await dates(open)).effective).toBe('2024-10-12');
      expect((await put('2024-10-05', { kind: 'makeUpDay' })).body.changedTasks).toBe(1);
      expect((await dates(pushed)).effective).toBe('2024-10-05');
      expect((await put('2024-10-12', { kind: 'makeUpDay', name: 'Đổi tên' })).body.changedTasks).toBe(0);
      for (const on of ['2024-10-12', '2024-10-11', '2024-10-10']) expect((await admin.delete(`/api/v1/settings/working-days/${on}`)).status).toBe(200);
      expect(await dates(open)).toMatchObject({ stated: '2024-10-10', effective: '2024-10-10', moved: false });
      const [entry] = await app.sql<{ after: any; before: any }>(
        "SELECT before, after FROM audit_entry WHERE action = 'workingDay.put' AND subject_label = '2024-10-10'");
      expect(entry!.after).toMatchObject({ changedTasks: 1, tasks: [{ id: open, from: '2024-10-10', to: '2024-10-11' }] });
    });

    it('moves whatever is not decided: begun, returned, paused, and waiting for the office (P6)', async () => {
      const tasks = await Promise.all([{ state: 'in_progress' }, { state: 'returned' }, { state: 'suspended' }, { state: 'submitted', submitted_at: '2024-10-01' }]
        .map((state) => insertTask(plan.moving, '2024-10-22', '2024-10-22', state as Record<string, string>)));
      const decided = await insertTask(plan.moving, '2024-10-22', '2024-10-22', { state: 'not_applicable' });
      expect((await put('2024-10-22')).body.changedTasks).toBe(tasks.length);
      for (const id of tasks) expect(await dates(id)).toMatchObject({ effective: '2024-10-23', moved: true });
      expect((await dates(decided)).effective).toBe('2024-10-22');
    });

    it('recounts the working days of a report from its cut-off (P3)', async () => {
      const report = { due_basis: 'reportDue', schedule_kind: 'recurring', cut_off_on: '2024-11-14', period_key: '2024-11' };
      const id = await insertTask(plan.moving, '2024-11-18', '2024-11-18', report);
      expect((await put('2024-11-15')).body.changedTasks).toBe(1);
      expect(await dates(id)).toMatchObject({ stated: '2024-11-19', effective: '2024-11-19' });
      expect((await admin.delete('/api/v1/settings/working-days/2024-11-15')).body.changedTasks).toBe(1);
      expect(await dates(id)).toMatchObject({ stated: '2024-11-18', effective: '2024-11-18' });
    });

    it('replaces a whole year in one change', async () => {
      const id = await insertTask(plan.moving, '2029-03-01', '2029-03-01');
      const answer = await admin.put('/api/v1/settings/working-days?year=2029', { items: [day('2029-03-01'), day('2029-03-02')] });
      expect([answer.status, answer.body.changedTasks]).toEqual([200, 1]);
      expect((await dates(id)).effective).toBe('2029-03-05');
    });

    it('waits for whoever is writing due dates', async () => {
      const order: string[] = [];
      let changed: Promise<unknown> = Promise.resolve();
      await app.get(UnitOfWork).run({ actor: null, requestId: 'test', ip: null, idempotency: null }, async (tx) => {
        const calendar = await app.get(WorkingCalendarSource).loadFor(tx);
        expect(calendar.isWorkingDay('2030-06-04')).toBe(true);
        changed = put('2030-06-04').then(() => order.push('calendar'));
        await tx.query('SELECT pg_sleep(0.3)');
        order.push('issue');
      });
      await changed;
      expect(order).toEqual(['issue', 'calendar']);
    });
  });

  it('names a reporting scheme that does not cover the year (RULES.md P2)', async () => {
    const [good] = await app.sql<{ definition: { windows: { kind: string }[] } }>("SELECT definition FROM reporting_scheme ORDER BY code LIMIT 1");
    expect(await app.get(ReferenceData).brokenSchemes()).toEqual([]);
    const [, ...windows] = good!.definition.windows.filter(({ kind }) => kind === 'quarter');
    const id = newId();
    await app.sql(
      "INSERT INTO reporting_scheme (id, code, name, legal_basis, valid_from, definition) VALUES ($1, 'gap', 'Thử', 'Thử', '2024-01-01', $2)",
      [id, JSON.stringify({ ...good!.definition, windows })],
    );
    const broken = await app.get(ReferenceData).brokenSchemes();
    await app.sql('DELETE FROM reporting_scheme WHERE id = $1', [id]);
    expect(broken).toEqual([{ code: 'gap', errors: [{ path: 'windows.quarter', code: 'missingWindow' }] }]);
  });
});
