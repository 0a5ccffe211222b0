import { ROLE_PERMISSIONS, type Role } from '#contracts';
import { findReportTransition, MEASUREMENT_REPORT_STATES, REPORT_TRANSITIONS, reportActorOf, type MeasurementReportState, type ReportAction } from '#domain';
import { newId } from '../../api/src/platform/db/identifier.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createMeasuringWorld, value, type MeasuringWorld } from '../support/measuring-world.js';
import type { TestClient } from '../support/test-client.js';
import type { TestUnit } from '../support/world.js';

const ROLES: readonly Role[] = ['administrator', 'coordinator', 'leader', 'unitHead', 'unitOfficer', 'staff', 'auditor'];
/** Locking is of a whole period; see measurement-lock.e2e-spec.ts. */
const ACTIONS: readonly ReportAction[] = ['submit', 'recall', 'return', 'verify', 'unlock'];

/** RULES.md I12: every action × state × role, in an open period and in a locked one. */
describe('transitions of reports of figures', () => {
  let app: TestApplication;
  let world: MeasuringWorld;
  let personId: string;
  const clients = new Map<Role, TestClient>();

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createMeasuringWorld(app);
    personId = (await world.person('unitOfficer')).id;
    for (const role of ROLES) clients.set(role, await world.as(role));
    await world.open('2024-Q2');
  });
  afterAll(() => app.close());

  /** Puts the first commune's report into a state, as if it had come there; the period locked or not. */
  async function inState(state: MeasurementReportState, isPeriodLocked: boolean): Promise<{ id: string; version: number }> {
    const { id } = await world.report();
    await app.sql(`UPDATE measurement_report SET state = 'draft', locked_at = NULL, version = version + 1 WHERE id = $1`, [id]);
    await app.sql('DELETE FROM measurement_unlock WHERE report_id = $1', [id]);
    await app.sql('DELETE FROM measurement_report_event WHERE report_id = $1', [id]);
    const [indicator] = world.plan.indicators;
    await app.sql(
      `INSERT INTO measurement (id, indicator_id, unit_id, unit_path, period_key, report_id, state, numerator, denominator, entered_at, entered_by)
       VALUES ($1, $2, $3, $4, '2024-Q2', $5, 'VALUE', 5, 10, '2024-06-15T00:00:00Z', $6) ON CONFLICT DO NOTHING`,
      [newId(), indicator!.id, world.communes[0]!.id, world.communes[0]!.path, id, personId],
    );
    const isIn = state !== 'draft' && state !== 'returned';
    await app.sql('UPDATE measurement_report SET state = $2, submitted_at = $3, locked_at = $4 WHERE id = $1', [
      id, state, isIn ? '2024-06-17T00:00:00Z' : null, state === 'locked' ? '2024-06-25T00:00:00Z' : null,
    ]);
    await app.sql('UPDATE indicator_period SET locked_at = $2 WHERE plan_id = $1', [world.plan.id, isPeriodLocked ? '2024-06-25T00:00:00Z' : null]);
    return world.report();
  }

  const bodyOf = (action: ReportAction): object => {
    if (action === 'return') return { note: 'Sai mẫu số' };
    if (action === 'unlock') return { reason: 'Nhập nhầm', expiresAt: '2024-07-10T17:00:00+07:00' };
    return {};
  };
  const act = (client: TestClient, report: { id: string; version: number }, action: ReportAction, body = bodyOf(action)) =>
    client.post(`/api/v1/measurement-reports/${report.id}/${action}`, body, { version: report.version });
  const events = async (id: string) => app.sql<any>('SELECT action, from_state, to_state, note, person_id FROM measurement_report_event WHERE report_id = $1 ORDER BY at, id', [id]);

  it.each(ROLES)('answers every state × action of an open period for the role %s as the table says', async (role) => {
    for (const state of MEASUREMENT_REPORT_STATES.filter((one) => one !== 'locked')) {
      for (const action of ACTIONS) {
        const report = await inState(state, false);
        const transition = findReportTransition(state, action);
        const mayAct = ROLE_PERMISSIONS[role].includes(reportActorOf(action) === 'unit' ? 'indicators.enter' : 'indicators.review');
        const answer = await act(clients.get(role)!, report, action);
        const isAllowed = transition !== null && action !== 'unlock';
        const expected = !mayAct ? 403 : isAllowed ? 200 : 409;
        expect({ role, state, action, status: answer.status, after: (await world.report()).state, events: (await events(report.id)).length }).toEqual({
          role, state, action, status: expected, after: expected === 200 ? transition!.to : state, events: expected === 200 ? 1 : 0,
        });
      }
    }
  });

  it.each(MEASUREMENT_REPORT_STATES)('lets nothing through in a locked period without an unlock, from %s, except what the office may', async (state) => {
    const officer = clients.get('unitOfficer')!;
    const office = clients.get('coordinator')!;
    for (const action of ACTIONS) {
      const report = await inState(state, true);
      const side = reportActorOf(action) === 'unit' ? officer : office;
      const transition = findReportTransition(state, action);
      const answer = await act(side, report, action);
      const code = transition === null ? 'reportTransitionRefused' : { submit: 'reportLocked', recall: 'periodLocked', return: 'periodLocked' }[action as string];
      expect({ state, action, status: answer.status, code: answer.body.code }).toEqual({ state, action, status: code === undefined ? 200 : 409, code });
    }
  });

  it('asks for a reason to return and to unlock, and hides reports of another unit (X2)', async () => {
    const [officer, office] = [clients.get('unitOfficer')!, clients.get('coordinator')!];
    const report = await inState('submitted', false);
    const bare = await act(office, report, 'return', { note: '  ' });
    expect(bare.body).toMatchObject({ status: 422, code: 'noteRequired' });
    const foreign = await world.report(world.communes[1]);
    expect((await act(officer, foreign, 'submit')).status).toBe(404);
    expect((await officer.get(`/api/v1/measurement-reports/${foreign.id}`)).status).toBe(404);
    expect((await officer.get('/api/v1/measurement-reports')).body.items.map(({ unit }: any) => unit.id)).toEqual([world.communes[0]!.id]);
    expect((await office.get('/api/v1/measurement-reports')).body.total).toBeGreaterThanOrEqual(3);
  });

  it('a unit acts on the reports of the units below it, the office only on plans of its own', async () => {
    const own = world.communes[0]!;
    const below = await world.addUnit(`Văn phòng của ${own.name}`, 'office', own);
    const plan = await world.addPlan([{ leads: [{ unit: below }, { unit: own }] }]);
    await world.open('2024-Q2', plan.id);
    const report = await world.report(below, '2024-Q2', plan.id);
    const officer = clients.get('unitOfficer')!;
    const answer = await officer.post(`/api/v1/measurement-reports/${report.id}/submit`, { lines: [value(plan.indicators[0]!.id, '1')] }, { version: report.version });
    expect(answer.status).toBe(200);
    const lower = await world.as('coordinator', below as TestUnit);
    expect((await lower.get(`/api/v1/measurement-reports/${report.id}`)).body.allowedActions).toEqual([]);
    expect((await act(lower, { ...report, version: answer.body.version }, 'verify')).status).toBe(403);
  });

  it('returns and recalls run the unit’s clock on, and every step is told with who and why', async () => {
    const report = await inState('submitted', false);
    const office = clients.get('coordinator')!;
    const returned = await act(office, report, 'return');
    expect(returned.body).toMatchObject({ state: 'returned', submittedAt: null, isLate: true });
    const [event] = returned.body.events;
    expect(event).toMatchObject({ action: 'return', fromState: 'submitted', toState: 'returned', note: 'Sai mẫu số', person: { id: (await world.person('coordinator')).id } });
    const [audit] = await app.sql<any>("SELECT before, after, reason FROM audit_entry WHERE action = 'measurementReport.return' AND subject_id = $1 ORDER BY seq DESC LIMIT 1", [report.id]);
    expect(audit).toMatchObject({ before: { state: 'submitted' }, after: { state: 'returned' }, reason: 'Sai mẫu số' });
  });

  it('needs the version and answers with the one that is now (X4)', async () => {
    const report = await inState('submitted', false);
    const office = clients.get('coordinator')!;
    const missing = await office.post(`/api/v1/measurement-reports/${report.id}/verify`, {});
    const stale = await act(office, { ...report, version: report.version - 1 }, 'verify');
    expect([missing.status, stale.status, stale.body.params.currentVersion]).toEqual([428, 412, report.version]);
    expect((await office.post(`/api/v1/measurement-reports/${report.id}/verify`, {}, { version: report.version, key: null })).status).toBe(400);
  });

  it('the office’s figure stands beside the reported one, and only where there is a value', async () => {
    const report = await inState('submitted', false);
    const office = clients.get('coordinator')!;
    const [indicator] = world.plan.indicators;
    const send = (line: object) =>
      office.post(`/api/v1/measurement-reports/${report.id}/verify`, { lines: [{ indicatorId: indicator!.id, verifiedNumerator: '4', verifiedDenominator: '10', note: 'Theo hệ thống', ...line }] }, { version: report.version });
    const bad: [object, string, string][] = [
      [{ verifiedDenominator: '0' }, 'verifiedDenominator', 'denominatorZero'], [{ verifiedNumerator: '-1' }, 'verifiedNumerator', 'negative'],
      [{ verifiedNumerator: '1.000' }, 'verifiedNumerator', 'notNumber'], [{ indicatorId: world.groupId }, 'indicatorId', 'notInReport'],
    ];
    for (const [line, field, code] of bad) {
      const refused = await send(line);
      expect([refused.status, refused.body.errors[`lines.0.${field}`]?.[0].code]).toEqual([422, code]);
    }
    expect((await send({ note: '' })).status).toBe(400);
    const verified = await send({});
    expect(verified.body.state).toBe('verified');
    expect(verified.body.lines[0].measurement).toMatchObject({ numerator: '5', denominator: '10', verifiedNumerator: '4', verifiedDenominator: '10', verifiedNote: 'Theo hệ thống' });
  });

  it('verifies several at once: one out of sight refuses all, one in the wrong state is named', async () => {
    const submitted = await inState('submitted', false);
    const draft = await world.report(world.communes[1]);
    const office = clients.get('coordinator')!;
    const other = await createMeasuringWorld(app, [{}], { communes: 1 });
    await other.open('2024-Q2');
    const foreign = await other.report();
    const items = [submitted, draft].map(({ id, version }) => ({ id, version }));
    const hidden = await office.post('/api/v1/measurement-reports/bulk/verify', { items: [...items, { id: foreign.id, version: 1 }] });
    expect([hidden.status, (await world.report()).state]).toEqual([404, 'submitted']);
    const done = await office.post('/api/v1/measurement-reports/bulk/verify', { items });
    expect(done.body).toEqual({ done: [submitted.id], refused: [{ id: draft.id, code: 'reportTransitionRefused' }] });
  });

  it('has one row for each action, and none leads out of a state it does not name', () => {
    expect(REPORT_TRANSITIONS.map(({ action }) => action)).toEqual(['submit', 'recall', 'return', 'verify', 'lock', 'unlock']);
    expect(findReportTransition('verified', 'submit')).toBeNull();
    expect(findReportTransition('draft', 'lock')).toBeNull();
  });
});
