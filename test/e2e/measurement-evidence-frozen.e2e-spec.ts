import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createMeasuringWorld, value, type MeasuringWorld } from '../support/measuring-world.js';
import type { TestClient } from '../support/test-client.js';

/** RULES.md E4, I12: what a report was handed in with stays with it, whichever door the change comes through. */
describe('the evidence of a report, by the role the application runs as', () => {
  let app: TestApplication;
  let world: MeasuringWorld;
  let office: TestClient;
  let officer: TestClient;
  let runtime: Client;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createMeasuringWorld(app, [{}], { communes: 4 });
    [office, officer] = [await world.as('coordinator'), await world.as('unitOfficer')];
    runtime = new Client(app.database.runtime);
    await runtime.connect();
    await world.open('2024-Q2');
  });
  afterAll(async () => {
    await runtime.end();
    await app.close();
  });

  const FROZEN = { constraint: 'frozen_report_evidence' };
  const path = (id: string, rest: string) => `/api/v1/measurement-reports/${id}/${rest}`;
  const bring = (reportId: string, itemId: string) =>
    runtime.query('INSERT INTO measurement_report_evidence (report_id, evidence_item_id, position) VALUES ($1, $2, (SELECT count(*) + 1 FROM measurement_report_evidence))', [reportId, itemId]);

  async function item(unitId: string): Promise<string> {
    const id = randomUUID();
    await app.sql(
      `INSERT INTO evidence_item (id, unit_id, kind, url, folded, uploaded_at, uploaded_by)
       SELECT $1::uuid, $2, 'link', 'https://example.gov.vn/' || $1::uuid, '', '2024-06-01Z', id FROM person WHERE username = $3`,
      [id, unitId, (await world.person('unitOfficer')).username],
    );
    return id;
  }

  /** Every change of the link, and of what it shows, that raw SQL can make. */
  async function changes(reportId: string, itemId: string, otherReportId: string): Promise<(string | null)[]> {
    const attempts: [string, unknown[]][] = [
      ['UPDATE measurement_report_evidence SET removed_at = $2 WHERE report_id = $1', [reportId, '2024-07-01Z']],
      ['UPDATE measurement_report_evidence SET position = position + 10 WHERE report_id = $1', [reportId]],
      ['UPDATE measurement_report_evidence SET report_id = $2 WHERE report_id = $1', [reportId, otherReportId]],
      ['DELETE FROM measurement_report_evidence WHERE report_id = $1', [reportId]],
      ["UPDATE evidence_item SET abstract = 'Sửa sau' WHERE id = $1", [itemId]],
      ['DELETE FROM evidence_item WHERE id = $1', [itemId]],
    ];
    const answers: (string | null)[] = [];
    for (const [text, values] of attempts) {
      await runtime.query('BEGIN');
      answers.push(await runtime.query(text, values).then(() => null, (error: { constraint?: string; message: string }) => error.constraint ?? error.message));
      await runtime.query('ROLLBACK');
    }
    return answers;
  }

  it('changes freely in a draft, and stays from the hand-in on: submitted, verified, locked', async () => {
    const [unit, other] = world.communes;
    const [report, draft] = [await world.report(unit), await world.report(other)];
    const evidence = await item(unit!.id);
    await bring(report.id, evidence);
    // The link goes before the item does.
    expect(await changes(report.id, evidence, draft.id)).toEqual([null, null, null, null, null, 'fk_measurement_report_evidence__item']);

    const handedIn = await officer.post(path(report.id, 'submit'), { lines: [value(world.plan.indicators[0]!.id, '9', '10')] }, { version: report.version });
    expect(handedIn.status).toBe(200);
    const refused = Array.from({ length: 6 }, () => 'frozen_report_evidence');
    const late = await item(unit!.id);
    for (const step of ['submitted', 'verified', 'locked']) {
      if (step === 'verified') expect((await office.post(path(report.id, 'verify'), {}, { version: handedIn.body.version })).status).toBe(200);
      if (step === 'locked') {
        const period = await world.open('2024-Q2');
        expect((await office.post(`/api/v1/indicator-periods/${period.id}/lock`, {}, { version: period.version })).status).toBe(200);
      }
      expect([step, (await world.report(unit)).state]).toEqual([step, step]);
      expect([step, await changes(report.id, evidence, draft.id)]).toEqual([step, refused]);
      await expect(bring(report.id, late)).rejects.toMatchObject(FROZEN);
    }
  });

  it('takes more under an unlock, gives nothing away, and closes with the correction', async () => {
    const unit = world.communes[0]!;
    const report = await world.report(unit);
    const unlocked = await office.post(path(report.id, 'unlock'), { reason: 'Nộp thiếu bảng kê', expiresAt: '2024-07-20T10:00:00Z' }, { version: report.version });
    expect(unlocked.status).toBe(200);
    const more = await item(unit.id);
    await bring(report.id, more);
    const [, , , , ...ofItem] = await changes(report.id, more, (await world.report(world.communes[1])).id);
    expect(ofItem).toEqual(['frozen_report_evidence', 'frozen_report_evidence']);
    for (const text of ["UPDATE measurement_report_evidence SET removed_at = '2024-07-06Z' WHERE report_id = $1", 'DELETE FROM measurement_report_evidence WHERE report_id = $1']) {
      await expect(runtime.query(text, [report.id])).rejects.toMatchObject(FROZEN);
    }
    const corrected = await officer.post(path(report.id, 'submit'), { lines: [value(world.plan.indicators[0]!.id, '8', '10', { doubtReason: 'Đã rà lại' })] }, { version: (await world.report(unit)).version });
    expect([corrected.status, corrected.body.state]).toEqual([200, 'submitted']);
    await expect(bring(report.id, await item(unit.id))).rejects.toMatchObject(FROZEN);
  });

  it('the door of the application answers the trigger in words', async () => {
    const report = await world.report(world.communes[0]);
    const [link] = await app.sql<{ id: string }>('SELECT evidence_item_id AS id FROM measurement_report_evidence WHERE report_id = $1 LIMIT 1', [report.id]);
    const answer = await officer.delete(path(report.id, `evidence/${link!.id}`), { version: report.version });
    expect([answer.status, answer.body.code]).toEqual([409, 'reportLocked']);
  });
});
