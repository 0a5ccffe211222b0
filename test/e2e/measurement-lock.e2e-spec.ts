import { LockDuePeriods } from '../../api/src/modules/indicators/measuring/index.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createMeasuringWorld, value, type MeasuringWorld, type TestIndicator } from '../support/measuring-world.js';
import type { TestClient } from '../support/test-client.js';
import type { TestUnit } from '../support/world.js';

/** RULES.md I11, I12: a report from its first figure to a correction after the lock. */
describe('locking a period of figures', () => {
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
    app.clock.moveTo('2024-06-17');
    world = await createMeasuringWorld(app);
    [indicator] = world.plan.indicators as [TestIndicator];
    [office, officer] = [await world.as('coordinator'), await world.as('unitOfficer')];
    await world.open('2024-Q2');
  });

  const path = (id: string, verb = '') => `/api/v1/measurement-reports/${id}${verb === '' ? '' : `/${verb}`}`;
  const submit = async (numerator = '950', unit?: TestUnit, more: object = {}) => {
    const report = await world.report(unit);
    const client = unit === undefined ? officer : await world.as('unitOfficer', unit);
    return client.post(path(report.id, 'submit'), { lines: [value(indicator.id, numerator)], ...more }, { version: report.version });
  };
  const lock = async () => {
    const [period] = (await office.get(`/api/v1/plans/${world.plan.id}/indicator-periods`)).body.items;
    return office.post(`/api/v1/indicator-periods/${period.id}/lock`, { note: 'Chốt số liệu quý II' }, { version: period.version });
  };
  const unlock = async (expiresAt: string, unit?: TestUnit) => {
    const report = await world.report(unit);
    return office.post(path(report.id, 'unlock'), { reason: 'Đơn vị nhập nhầm tử số', expiresAt }, { version: report.version });
  };
  const page = async (client = officer) => (await client.get(path((await world.report()).id))).body;

  it('goes the whole way: draft, handed in, returned, handed in again, verified with another figure, locked, corrected, verified again', async () => {
    const report = await world.report();
    const draft = await officer.put(path(report.id, 'figures'), { lines: [value(indicator.id, '940')] }, { version: report.version });
    expect(draft.body).toMatchObject({ state: 'draft', isLate: false, allowedActions: ['submit', 'saveFigures', 'attachEvidence'] });
    const handedIn = await submit('950', undefined, { note: 'Đã đối chiếu' });
    expect(handedIn.body).toMatchObject({ state: 'submitted', note: 'Đã đối chiếu', allowedActions: ['recall'] });
    // What was typed before the first hand-in leaves no trace; what changes afterwards does.
    expect(handedIn.body.lines[0].history).toEqual([]);
    const returned = await office.post(path(report.id, 'return'), { note: 'Thiếu hồ sơ bưu chính' }, { version: handedIn.body.version });
    const cleared = await officer.put(path(report.id, 'figures'), { lines: [{ indicatorId: indicator.id, state: null }] }, { version: returned.body.version });
    expect(cleared.body.errors['lines.0.state'][0].code).toBe('cannotClear');
    const again = await submit('955');
    expect(again.body.lines[0].history).toMatchObject([{ numerator: '950', denominator: '1000', reportState: 'returned' }]);
    const verified = await office.post(
      path(report.id, 'verify'), { lines: [{ indicatorId: indicator.id, verifiedNumerator: '953', verifiedDenominator: '1000', note: 'Theo Cổng' }] }, { version: again.body.version },
    );
    expect(verified.body).toMatchObject({ state: 'verified', allowedActions: ['return'] });
    expect((await lock()).body).toMatchObject({ counts: { locked: 1, draft: 2 } });
    expect(await page()).toMatchObject({ state: 'locked', allowedActions: [], period: { lockedAt: expect.any(String) } });
    expect((await unlock('2024-06-20T17:00:00+07:00')).body).toMatchObject({ state: 'locked', unlockExpiresAt: '2024-06-20T10:00:00.000Z' });
    expect(await page()).toMatchObject({ allowedActions: ['submit', 'attachEvidence'], unlock: { reason: 'Đơn vị nhập nhầm tử số' } });
    const corrected = await submit('960');
    expect(corrected.body).toMatchObject({ state: 'submitted', unlock: null, submittedAt: again.body.submittedAt });
    expect(corrected.body.lines[0].measurement).toMatchObject({ numerator: '960', verifiedNumerator: null });
    expect(corrected.body.lines[0].history[0]).toMatchObject({ reportState: 'locked', numerator: '955', verifiedNumerator: '953' });
    const final = await office.post(path(report.id, 'verify'), {}, { version: corrected.body.version });
    expect(final.body.state).toBe('locked');
    expect(final.body.events.map(({ action }: any) => action)).toEqual(['submit', 'return', 'submit', 'verify', 'lock', 'unlock', 'submit', 'verify', 'lock']);
  });

  it('locks what was handed in, leaves the rest listed as it is, and takes nothing more in', async () => {
    await submit();
    await lock();
    const missing = await world.report(world.communes[1]);
    expect(missing.state).toBe('draft');
    const late = await world.as('unitOfficer', world.communes[1]!);
    const figures = await late.put(path(missing.id, 'figures'), { lines: [value(indicator.id, '1')] }, { version: missing.version });
    expect(figures.body).toMatchObject({ status: 409, code: 'reportLocked' });
    expect((await submit('1', world.communes[1])).body).toMatchObject({ status: 409, code: 'reportLocked' });
    // Its unit sees that it was missed; nothing of it can be done.
    expect((await late.get('/api/v1/measurement-reports/mine')).body.items).toMatchObject([{ id: missing.id, isMissed: true }]);
    expect((await late.get('/api/v1/measurement-reports/mine?standing=todo')).body.items).toEqual([]);
    // With an unlock it can still be handed in, in one step; it stays a late one.
    app.clock.moveTo('2024-06-27');
    await unlock('2024-07-01T17:00:00+07:00', world.communes[1]);
    expect((await late.get('/api/v1/measurement-reports/mine?standing=todo')).body.items).toMatchObject([{ id: missing.id }]);
    expect((await submit('1', world.communes[1])).body).toMatchObject({ state: 'submitted', isLate: true });
    const second = await lock();
    expect(second.body.counts).toMatchObject({ locked: 2, draft: 1 });
  });

  it('the database keeps locked figures, whoever writes', async () => {
    await submit();
    await lock();
    const { id } = await world.report();
    const [row] = await app.sql<{ id: string }>('SELECT id FROM measurement WHERE report_id = $1', [id]);
    await expect(app.sql('UPDATE measurement SET numerator = 999 WHERE id = $1', [row!.id])).rejects.toMatchObject({ constraint: 'locked_measurement' });
    await expect(app.sql('DELETE FROM measurement WHERE id = $1', [row!.id])).rejects.toMatchObject({ constraint: 'locked_measurement' });
    const [other] = (await world.addPlan([{}])).indicators;
    await expect(app.sql(
      `INSERT INTO measurement (id, indicator_id, unit_id, unit_path, period_key, report_id, state, entered_at, entered_by)
       SELECT uuidv7(), $1, unit_id, unit_path, period_key, id, 'NO_CASES', now(), submitted_by FROM measurement_report WHERE id = $2`, [other!.id, id],
    )).rejects.toMatchObject({ constraint: 'locked_measurement' });
  });

  it('the database keeps what a figure was', async () => {
    await submit('950');
    const { id, version } = await world.report();
    await office.post(path(id, 'return'), { note: 'Xem lại' }, { version });
    await submit('951');
    await expect(app.sql('UPDATE measurement_change SET numerator = 1')).rejects.toThrow();
    await expect(app.sql('DELETE FROM measurement_change')).rejects.toThrow();
  });

  it('an unlock is for one unit, one period, once, and until its instant', async () => {
    await submit();
    await submit('900', world.communes[1]);
    await lock();
    await unlock('2024-06-20T17:00:00+07:00');
    expect((await submit('901', world.communes[1])).body.code).toBe('reportLocked');
    expect((await unlock('2024-06-21T17:00:00+07:00')).body).toMatchObject({ status: 409, code: 'alreadyUnlocked' });
    const same = await submit('950');
    expect(same.body).toMatchObject({ status: 422, code: 'nothingCorrected' });
    // The movable clock: the instant has passed.
    app.clock.moveTo('2024-06-21');
    expect((await submit('960')).body).toMatchObject({ status: 409, code: 'unlockExpired' });
    expect(await page()).toMatchObject({ unlock: null, unlockExpiresAt: null, allowedActions: [] });
    await unlock('2024-06-25T17:00:00+07:00');
    const corrected = await submit('960');
    expect(corrected.status).toBe(200);
    await office.post(path(corrected.body.id, 'verify'), {}, { version: corrected.body.version });
    expect((await submit('970')).body).toMatchObject({ status: 409, code: 'unlockUsed' });
  });

  it('an unlock ends in the future and within ninety days', async () => {
    await submit();
    await lock();
    for (const [expiresAt, code] of [
      ['2024-06-16T00:00:00Z', 'expiryRange'], ['2024-12-31T00:00:00Z', 'expiryRange'], ['2024-06-20', 'notInstant'], ['2024-13-40T00:00:00Z', 'notInstant'], ['mai', 'notInstant'],
    ] as const) {
      const refused = await unlock(expiresAt);
      expect([expiresAt, refused.status, refused.body.errors.expiresAt[0].code]).toEqual([expiresAt, 400, code]);
    }
  });

  it('is the office’s to lock, against the version it saw', async () => {
    const [period] = (await office.get(`/api/v1/plans/${world.plan.id}/indicator-periods`)).body.items;
    expect((await officer.post(`/api/v1/indicator-periods/${period.id}/lock`, {}, { version: period.version })).status).toBe(403);
    expect((await office.post(`/api/v1/indicator-periods/${period.id}/lock`, {}, { version: 9 })).status).toBe(412);
    expect((await office.post(`/api/v1/indicator-periods/${period.id}/lock`, {})).status).toBe(428);
  });

  it('a period locks by itself so many days after its cut-off, where the plan says so, once', async () => {
    await submit('950');
    const job = app.get(LockDuePeriods);
    const state = async () => (await world.report()).state;
    const rule = (days: number | null) => app.sql(
      `INSERT INTO indicator_collection (plan_id, locks_after_days) VALUES ($1, $2) ON CONFLICT (plan_id) DO UPDATE SET locks_after_days = excluded.locks_after_days`, [world.plan.id, days]);
    // Opened on 17/6, three days after its cut-off.
    app.clock.moveTo('2024-07-17');
    await job.run();
    expect(await state()).toBe('submitted');
    await rule(30);
    await job.run();
    expect(await state()).toBe('submitted');
    app.clock.moveTo('2024-07-18');
    await Promise.all([job.run(), job.run()]);
    expect(await state()).toBe('locked');
    const events = await app.sql<any>("SELECT person_id, note FROM measurement_report_event WHERE report_id = $1 AND action = 'lock'", [(await world.report()).id]);
    expect(events).toEqual([{ person_id: null, note: expect.stringContaining('Tự chốt') }]);
    const [period] = await app.sql<any>('SELECT locked_at, locked_by, version FROM indicator_period WHERE plan_id = $1', [world.plan.id]);
    expect(period).toMatchObject({ locked_at: expect.any(Date), locked_by: null, version: 2 });
  });

  it('days before a period locks by itself count from its opening where that is later; a closed plan is left as it is', async () => {
    app.clock.moveTo('2024-07-15');
    const [late, closed] = [await world.addPlan([{}]), await world.addPlan([{}])];
    for (const { id } of [late, closed]) {
      await world.open('2024-Q1', id);
      await app.sql('UPDATE indicator_collection SET locks_after_days = 5 WHERE plan_id = $1', [id]);
    }
    await app.sql("UPDATE plan SET state = 'closed' WHERE id = $1", [closed.id]);
    const lockedAfter = async (today: string) => {
      app.clock.moveTo(today);
      await app.get(LockDuePeriods).run();
      const rows = await app.sql<any>('SELECT plan_id FROM indicator_period WHERE plan_id = ANY($1) AND locked_at IS NOT NULL', [[late.id, closed.id]]);
      return rows.map((row) => row.plan_id);
    };
    expect(await lockedAfter('2024-07-20')).toEqual([]);
    expect(await lockedAfter('2024-07-21')).toEqual([late.id]);
  });
});
