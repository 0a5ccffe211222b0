import { randomUUID } from 'node:crypto';
import { SaveFigures } from '../../api/src/modules/indicators/index.js';
import { UnitOfWork } from '../../api/src/platform/db/index.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createMeasuringWorld, value, type MeasuringWorld, type TestIndicator } from '../support/measuring-world.js';
import type { TestClient } from '../support/test-client.js';

/** RULES.md X4, I2, I12; THREATS.md E79–E84: two at once, twice the same, and half of it. */
describe('reports of figures under contention', () => {
  let app: TestApplication;
  let world: MeasuringWorld;
  let office: TestClient;
  let officer: TestClient;
  let indicator: TestIndicator;

  beforeAll(async () => {
    app = await startTestApplication();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    world = await createMeasuringWorld(app, [{}, {}]);
    indicator = world.plan.indicators[0]!;
    [office, officer] = [await world.as('coordinator'), await world.as('unitOfficer')];
    await world.open('2024-Q2');
  });

  const answers = (numerator: string) => world.plan.indicators.map(({ id }) => value(id, numerator));
  const submit = (client: TestClient, report: { id: string; version: number }, numerator = '5', key?: string) =>
    client.post(`/api/v1/measurement-reports/${report.id}/submit`, { lines: answers(numerator) }, { version: report.version, key });
  const count = async (sql: string, values: unknown[]) => (await app.sql<{ n: number }>(`SELECT count(*)::int AS n ${sql}`, values))[0]!.n;

  it('two writers: one 200, one 412, and the figure of the first', async () => {
    const report = await world.report();
    const colleague = await world.as('unitHead');
    const write = (client: TestClient, numerator: string) =>
      client.put(`/api/v1/measurement-reports/${report.id}/figures`, { lines: [value(indicator.id, numerator)] }, { version: report.version });
    const both = await Promise.all([write(officer, '1'), write(colleague, '2')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const winner = both.findIndex(({ status }) => status === 200);
    const [row] = await app.sql<{ numerator: string }>('SELECT trim_scale(numerator)::text AS numerator FROM measurement WHERE report_id = $1', [report.id]);
    expect(row!.numerator).toBe(String(winner + 1));
    expect(both[1 - winner]!.body.params.currentVersion).toBe(report.version + 1);
  });

  it('the same hand-in twice with one key is one hand-in; another body under the key is refused', async () => {
    const report = await world.report();
    const key = randomUUID();
    const first = await submit(officer, report, '5', key);
    const again = await submit(officer, report, '5', key);
    expect([first.status, again.status, again.body.version]).toEqual([200, 200, first.body.version]);
    expect((await submit(officer, report, '6', key)).status).toBe(422);
    expect(await count("FROM measurement_report_event WHERE report_id = $1 AND action = 'submit'", [report.id])).toBe(1);
    const doubled = await Promise.all(['a', 'b'].map(() => submit(officer, report, '5')));
    expect(doubled.map(({ status }) => status)).toEqual([412, 412]);
  });

  it('verify against recall: one of them, and the state is its', async () => {
    for (let round = 0; round < 5; round += 1) {
      const report = await world.report();
      const { body } = await submit(officer, report, String(round + 1));
      const both = await Promise.all([
        office.post(`/api/v1/measurement-reports/${report.id}/verify`, {}, { version: body.version }),
        officer.post(`/api/v1/measurement-reports/${report.id}/recall`, {}, { version: body.version }),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
      const now = await world.report();
      expect(now.state).toBe(both[0]!.status === 200 ? 'verified' : 'draft');
      if (now.state === 'verified') await office.post(`/api/v1/measurement-reports/${report.id}/return`, { note: 'Thử lại' }, { version: now.version });
    }
  });

  it('a hand-in against the lock: locked with its figures, or refused; never handed in after the lock', async () => {
    for (let round = 0; round < 5; round += 1) {
      const plan = await world.addPlan([{}]);
      const period = await world.open('2024-Q2', plan.id);
      const report = await world.report(world.communes[0], '2024-Q2', plan.id);
      const [handedIn, locked] = await Promise.all([
        officer.post(`/api/v1/measurement-reports/${report.id}/submit`, { lines: [value(plan.indicators[0]!.id, '5')] }, { version: report.version }),
        office.post(`/api/v1/indicator-periods/${period.id}/lock`, {}, { version: period.version }),
      ]);
      const { state } = await world.report(world.communes[0], '2024-Q2', plan.id);
      expect(locked!.status).toBe(200);
      expect([handedIn!.status, state]).toEqual(handedIn!.status === 200 ? [200, 'locked'] : [409, 'draft']);
    }
  });

  it('one unlock serves one of two corrections at once', async () => {
    const report = await world.report();
    await submit(officer, report);
    const [period] = (await office.get(`/api/v1/plans/${world.plan.id}/indicator-periods`)).body.items;
    await office.post(`/api/v1/indicator-periods/${period.id}/lock`, {}, { version: period.version });
    const locked = await world.report();
    const { body } = await office.post(`/api/v1/measurement-reports/${report.id}/unlock`, { reason: 'Nhập nhầm', expiresAt: '2024-07-10T17:00:00+07:00' }, { version: locked.version });
    const both = await Promise.all([submit(officer, body, '6'), submit(await world.as('unitHead'), body, '7')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await count('FROM measurement_change change JOIN measurement m ON m.id = change.measurement_id WHERE m.report_id = $1', [report.id])).toBe(2);
  });

  it('two plans that ask for one figure: one report holds it, the other is told (I2)', async () => {
    const other = await world.addPlan([{ indicatorId: indicator.id }]);
    await world.open('2024-Q2', other.id);
    const reports = [await world.report(), await world.report(world.communes[0], '2024-Q2', other.id)];
    const both = await Promise.all(reports.map((report, index) =>
      officer.put(`/api/v1/measurement-reports/${report.id}/figures`, { lines: [value(indicator.id, String(index + 1))] }, { version: report.version })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(both.find(({ status }) => status === 422)!.body.errors['lines.0.indicatorId'][0].code).toBe('heldByOtherReport');
    expect(await count('FROM measurement WHERE indicator_id = $1', [indicator.id])).toBe(1);
  });

  it('what dies before its commit leaves nothing', async () => {
    const report = await world.report();
    const person = await world.person('unitOfficer');
    const grant = { role: 'unitOfficer' as const, scopeUnitId: person.unit.id, scopePath: person.unit.path };
    const actor = { personId: person.id, fullName: '', unitId: person.unit.id, unitPath: person.unit.path, sessionId: '', mustChangePassword: false, grants: [grant], permissions: new Set<never>() };
    const context = { actor, requestId: 'test', ip: null, idempotency: null };
    const save = app.get(SaveFigures);
    const half = app.get(UnitOfWork).run(context, async (tx) => {
      await save.run(tx, context, report.id, report.version, [{ indicatorId: indicator.id, state: 'VALUE', numerator: '1', denominator: '2' }], 'file');
      await tx.query('SELECT pg_terminate_backend(pg_backend_pid())');
    });
    await expect(half).rejects.toThrow();
    expect(await world.report()).toEqual(report);
    expect(await count('FROM measurement WHERE report_id = $1', [report.id])).toBe(0);
    expect(await count("FROM audit_entry WHERE subject_id = $1", [report.id])).toBe(0);
    // The command is whole in a transaction of somebody else's, with the source it was given.
    await app.get(UnitOfWork).run({ ...context, at: new Date('2024-06-16T03:00:00Z') }, (tx) =>
      save.run(tx, context, report.id, report.version, [{ indicatorId: indicator.id, state: 'VALUE', numerator: '1', denominator: '2' }], 'file'));
    const [row] = await app.sql<any>('SELECT source, entered_at FROM measurement WHERE report_id = $1', [report.id]);
    expect([row.source, row.entered_at]).toEqual(['file', new Date('2024-06-16T03:00:00Z')]);
  });
});
