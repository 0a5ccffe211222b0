import { startTestApplication, type TestApplication } from '../support/application.js';
import { countStatements } from '../support/count-statements.js';
import { createMeasuringWorld, value, type MeasuringWorld, type TestIndicator } from '../support/measuring-world.js';
import type { TestClient } from '../support/test-client.js';

/** RULES.md I2, I4, I7, I8, X4: what a unit types, what is refused, and what is only doubted. */
describe('figures of a report', () => {
  let app: TestApplication;
  let world: MeasuringWorld;
  let officer: TestClient;
  let ratio: TestIndicator;
  let share: TestIndicator;
  let count: TestIndicator;
  let stock: TestIndicator;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createMeasuringWorld(app, [{}, { kind: 'shareOfUnits' }, { kind: 'count' }, { accumulation: 'stock' }], { communes: 6 });
    [ratio, share, count, stock] = world.plan.indicators as [TestIndicator, TestIndicator, TestIndicator, TestIndicator];
    await world.open('2024-Q1');
    await world.open('2024-Q2');
    officer = await world.as('unitOfficer');
  });
  afterAll(() => app.close());

  const save = (client: TestClient, report: { id: string; version: number }, lines: unknown[], more: object = {}) =>
    client.put(`/api/v1/measurement-reports/${report.id}/figures`, { lines, ...more }, { version: report.version });
  const lineOf = (body: any, indicator: TestIndicator) => body.lines.find((line: any) => line.indicator.id === indicator.id);
  const stored = (reportId: string) => app.sql<any>('SELECT * FROM measurement WHERE report_id = $1 ORDER BY indicator_id', [reportId]);

  it('shows a line for each indicator in the order of the sheet, with what it is compared with', async () => {
    const report = await world.report();
    const { body, headers } = await officer.get(`/api/v1/measurement-reports/${report.id}`);
    expect(headers.get('etag')).toBe(`"${report.version}"`);
    expect(body.lines.map((line: any) => line.indicator.id)).toEqual([ratio, share, count, stock].map(({ id }) => id));
    expect(body.lines[0].assignments[0]).toMatchObject({ id: ratio.assignmentId, printedNumber: '1', sheetTitle: 'Biểu chỉ tiêu', targets: [] });
    expect(body).toMatchObject({ state: 'draft', isLate: true, lineCount: 4, filledCount: 0, doubtCount: 0, unlock: null, events: [] });
    expect(body.allowedActions).toEqual(['submit', 'saveFigures', 'attachEvidence']);
  });

  it('keeps a draft line by line, exactly, and clears a line again', async () => {
    const report = await world.report();
    const first = await save(officer, report, [value(ratio.id, '949.5', '1000'), { indicatorId: share.id, state: 'VALUE', numerator: '1' }], { note: 'Số tạm' });
    expect(first.status).toBe(200);
    expect(lineOf(first.body, ratio).measurement).toMatchObject({ state: 'VALUE', numerator: '949.5', denominator: '1000', doubts: [], source: 'typed' });
    expect(lineOf(first.body, share).measurement).toMatchObject({ numerator: '1', denominator: '1' });
    expect(first.body).toMatchObject({ filledCount: 2, note: 'Số tạm', version: report.version + 1 });
    const second = await save(officer, first.body, [
      { indicatorId: ratio.id, state: null }, { indicatorId: count.id, state: 'NO_CASES' }, { indicatorId: stock.id, state: 'NOT_AVAILABLE', reason: 'Chưa có phần mềm' },
    ]);
    expect(lineOf(second.body, ratio).measurement).toBeNull();
    expect(lineOf(second.body, stock).measurement).toMatchObject({ state: 'NOT_AVAILABLE', reason: 'Chưa có phần mềm', numerator: null });
    expect(second.body.filledCount).toBe(3);
    const [audit] = await app.sql<any>("SELECT before, after FROM audit_entry WHERE action = 'measurementReport.saveFigures' AND subject_id = $1 ORDER BY seq DESC LIMIT 1", [report.id]);
    expect(audit.before[ratio.code]).toMatchObject({ numerator: '949.5' });
    expect(audit.after[ratio.code]).toBeNull();
    expect(audit.after[count.code]).toMatchObject({ state: 'NO_CASES' });
  });

  it('the audit log tells that a figure came to hold those below: it changes sums, not numbers (RULES.md I8, X3)', async () => {
    const own = await createMeasuringWorld(app, [{}]);
    await own.open('2024-Q2');
    const client = await own.as('unitOfficer');
    const [report, [indicator]] = [await own.report(), own.plan.indicators as [TestIndicator]];
    const { body } = await save(client, report, [value(indicator.id, '5', '10')]);
    await save(client, body, [value(indicator.id, '5', '10', { includesBelow: true })]);
    const entries = await app.sql<any>("SELECT before, after FROM audit_entry WHERE subject_id = $1 ORDER BY seq", [report.id]);
    const figure = { state: 'VALUE', numerator: '5', denominator: '10', reason: null };
    expect(entries.map((entry) => [entry.before[indicator.code], entry.after[indicator.code]])).toEqual([[null, figure], [figure, { ...figure, includesBelow: true }]]);
  });

  it('changes nothing when nothing differs', async () => {
    const report = await world.report(world.communes[1]);
    const client = await world.as('unitOfficer', world.communes[1]!);
    const first = await save(client, report, [value(ratio.id, '95', '100')]);
    const again = await save(client, first.body, [value(ratio.id, '95', '100')]);
    expect([again.status, again.body.version]).toEqual([200, first.body.version]);
  });

  const bad: [string, Record<string, unknown>, string, string, number][] = [
    ['a negative numerator', { numerator: '-1', denominator: '10' }, 'numerator', 'negative', 422],
    ['a negative denominator', { numerator: '1', denominator: '-10' }, 'denominator', 'negative', 422],
    ['a zero denominator', { numerator: '0', denominator: '0' }, 'denominator', 'denominatorZero', 422],
    ['a missing denominator', { numerator: '1' }, 'denominator', 'required', 422],
    ['NaN', { numerator: 'NaN', denominator: '10' }, 'numerator', 'notNumber', 422],
    ['infinity', { numerator: 'Infinity', denominator: '10' }, 'numerator', 'notNumber', 422],
    ['an exponent', { numerator: '1e309', denominator: '10' }, 'numerator', 'notNumber', 422],
    ['thousands with a dot', { numerator: '1.020', denominator: '1757' }, 'numerator', 'notNumber', 422],
    ['a decimal comma', { numerator: '98,88', denominator: '100' }, 'numerator', 'notNumber', 422],
    ['a denominator with thousands', { numerator: '1', denominator: '1.000' }, 'denominator', 'notNumber', 422],
    ['too many digits', { numerator: '1', denominator: '10000000000000000' }, 'denominator', 'tooLarge', 422],
    ['too many decimals', { numerator: '1.00001', denominator: '10' }, 'numerator', 'tooManyDecimals', 422],
    ['no cases with numbers', { state: 'NO_CASES', numerator: '0', denominator: '0' }, 'denominator', 'numbersNotAllowed', 422],
    ['not available without a reason', { state: 'NOT_AVAILABLE' }, 'reason', 'reasonRequired', 422],
    ['not applicable with blanks for a reason', { state: 'NOT_APPLICABLE', reason: '   ' }, 'reason', 'reasonRequired', 422],
    ['a JSON number', { numerator: 950, denominator: '1000' }, 'numerator', 'notText', 400],
    ['a state that is none', { state: 'MISSING' }, 'state', 'notChoice', 400],
    ['an object for a number', { numerator: { a: 1 }, denominator: '1' }, 'numerator', 'notText', 400],
  ];
  it.each(bad)('refuses %s at its field, and saves nothing', async (_name, line, field, code, status) => {
    const report = await world.report(world.communes[2]);
    const client = await world.as('unitOfficer', world.communes[2]!);
    const answer = await save(client, report, [value(count.id, '7', null), { indicatorId: ratio.id, state: 'VALUE', ...line }]);
    expect([answer.status, answer.body.errors?.[`lines.1.${field}`]?.[0].code]).toEqual([status, code]);
    expect(await stored(report.id)).toEqual([]);
    expect(await world.report(world.communes[2])).toEqual(report);
  });

  it('refuses 1e309 as a number of JSON, a line twice, an indicator of another report and more than 200 lines', async () => {
    const report = await world.report(world.communes[2]);
    const client = await world.as('unitOfficer', world.communes[2]!);
    const raw = await client.send(
      'PUT', `/api/v1/measurement-reports/${report.id}/figures`,
      `{"lines":[{"indicatorId":"${ratio.id}","state":"VALUE","numerator":1e309,"denominator":"1"}]}`, { 'content-type': 'application/json', 'if-match': `"${report.version}"` },
    );
    expect(raw.status).toBe(400);
    const twice = await save(client, report, [value(ratio.id, '1'), value(ratio.id, '2')]);
    expect(twice.body.errors['lines.1.indicatorId'][0]).toMatchObject({ code: 'repeatedLine', params: { row: 1 } });
    const foreign = await save(client, report, [value(world.groupId, '1')]);
    expect(foreign.body).toMatchObject({ status: 422, code: 'figuresInvalid' });
    expect(foreign.body.errors['lines.0.indicatorId'][0].code).toBe('notInReport');
    expect((await save(client, report, Array.from({ length: 201 }, () => value(ratio.id, '1')))).status).toBe(400);
    expect(await stored(report.id)).toEqual([]);
  });

  it('a yes or no is 1 or 0 of one unit', async () => {
    const report = await world.report(world.communes[2]);
    const client = await world.as('unitOfficer', world.communes[2]!);
    for (const [numerator, denominator, field, code] of [['2', null, 'numerator', 'notYesNo'], ['0.5', null, 'numerator', 'notWhole'], ['1', '3', 'denominator', 'denominatorNotOne']] as const) {
      const answer = await save(client, report, [value(share.id, numerator, denominator)]);
      expect(answer.body.errors[`lines.0.${field}`][0].code).toBe(code);
    }
  });

  it('stores doubts without refusing, asks for their reason when handed in, and forgets them with the figure', async () => {
    const unit = world.communes[3]!;
    const client = await world.as('unitOfficer', unit);
    const before = await world.report(unit, '2024-Q1');
    const q1 = await save(client, before, [value(ratio.id, '90', '100'), value(stock.id, '500', '600')]);
    expect(q1.status).toBe(200);
    const report = await world.report(unit);
    const doubtful = await save(client, report, [value(ratio.id, '1100', '1000'), value(stock.id, '400', '600'), value(share.id, '1', null), value(count.id, '3', null)]);
    expect(lineOf(doubtful.body, ratio).measurement.doubts).toEqual(['numeratorAboveDenominator', 'tenTimesPrevious']);
    expect(lineOf(doubtful.body, stock).measurement.doubts).toEqual(['cumulativeFalls']);
    expect(lineOf(doubtful.body, ratio)).toMatchObject({ previous: { periodKey: '2024-Q1', numerator: '90', denominator: '100' }, cumulativeBefore: { numerator: '90', denominator: '100', periodKeys: ['2024-Q1'] } });
    expect(lineOf(doubtful.body, stock).cumulativeBefore).toBeNull();
    expect(doubtful.body.doubtCount).toBe(2);
    const refused = await client.post(`/api/v1/measurement-reports/${report.id}/submit`, { lines: [value(ratio.id, '1100', '1000', { doubtReason: 'Có hồ sơ tồn' })] }, { version: doubtful.body.version });
    expect(refused.body).toMatchObject({ status: 422, code: 'reportIncomplete', params: { missing: 0, doubtful: 1 } });
    expect(Object.keys(refused.body.errors)).toEqual([`indicators.${stock.id}.doubtReason`]);
    const handedIn = await client.post(
      `/api/v1/measurement-reports/${report.id}/submit`,
      { lines: [value(ratio.id, '1100', '1000', { doubtReason: 'Có hồ sơ tồn' }), value(stock.id, '510', '610')] }, { version: doubtful.body.version },
    );
    expect([handedIn.status, handedIn.body.state, handedIn.body.doubtCount]).toEqual([200, 'submitted', 1]);
    expect(lineOf(handedIn.body, stock).measurement).toMatchObject({ doubts: [], doubtReason: null });
    expect(lineOf(handedIn.body, ratio).measurement.doubtReason).toBe('Có hồ sơ tồn');
  });

  it('lists every indicator without an answer when handed in', async () => {
    const unit = world.communes[4]!;
    const client = await world.as('unitOfficer', unit);
    const report = await world.report(unit);
    const answer = await client.post(`/api/v1/measurement-reports/${report.id}/submit`, { lines: [value(ratio.id, '1', '2'), { indicatorId: share.id, state: null }] }, { version: report.version });
    expect(answer.body).toMatchObject({ status: 422, code: 'reportIncomplete', params: { missing: 3, doubtful: 0 } });
    expect(Object.keys(answer.body.errors).sort()).toEqual([`indicators.${count.id}.state`, `indicators.${stock.id}.state`, 'lines.1.state'].sort());
    expect(await stored(report.id)).toEqual([]);
  });

  it('keeps whether a figure holds those of the units below (I8), for values only', async () => {
    const unit = world.communes[5]!;
    const client = await world.as('unitOfficer', unit);
    const report = await world.report(unit);
    const saved = await save(client, report, [value(ratio.id, '5', '10', { includesBelow: true }), { indicatorId: count.id, state: 'NO_CASES', includesBelow: true }]);
    expect([lineOf(saved.body, ratio).measurement.includesBelow, lineOf(saved.body, count).measurement.includesBelow]).toEqual([true, false]);
  });

  it('a figure that another plan’s report holds is shown, not overwritten (I2)', async () => {
    const other = await world.addPlan([{ indicatorId: ratio.id }, {}]);
    await world.open('2024-Q2', other.id);
    const unit = world.communes[5]!;
    const client = await world.as('unitOfficer', unit);
    const report = await world.report(unit, '2024-Q2', other.id);
    const page = (await client.get(`/api/v1/measurement-reports/${report.id}`)).body;
    expect(page.lines[0]).toMatchObject({ heldBy: { planId: world.plan.id }, measurement: { numerator: '5', denominator: '10' } });
    const refused = await save(client, report, [value(ratio.id, '6', '10')]);
    expect(refused.body.errors['lines.0.indicatorId'][0].code).toBe('heldByOtherReport');
    // It is answered there, so this report needs only its own line.
    const handedIn = await client.post(`/api/v1/measurement-reports/${report.id}/submit`, { lines: [value(other.indicators[1]!.id, '1', '1')] }, { version: report.version });
    expect(handedIn.status).toBe(200);
  });

  it('gives the figure of the same period a year before', async () => {
    const unit = world.communes[5]!;
    const report = await world.report(unit);
    const person = await world.person('unitOfficer', unit);
    await app.sql(
      `INSERT INTO measurement (id, indicator_id, unit_id, unit_path, period_key, report_id, state, numerator, denominator, entered_at, entered_by)
       VALUES (uuidv7(), $1, $2, $3, '2023-Q2', $4, 'VALUE', 7, 70, '2023-06-15T00:00:00Z', $5)`,
      [ratio.id, unit.id, unit.path, report.id, person.id],
    );
    const page = (await (await world.as('unitOfficer', unit)).get(`/api/v1/measurement-reports/${report.id}`)).body;
    expect(lineOf(page, ratio).sameLastYear).toEqual({ periodKey: '2023-Q2', state: 'VALUE', numerator: '7', denominator: '70' });
  });

  it('saves 40 lines in as many statements as one', async () => {
    const own = await createMeasuringWorld(app, Array.from({ length: 40 }, () => ({})), { communes: 2 });
    await own.open('2024-Q2');
    const client = await own.as('unitOfficer');
    const one = await own.report();
    const single = await countStatements(() => save(client, one, [value(own.plan.indicators[0]!.id, '1')]));
    const now = await own.report();
    let answer: any;
    const many = await countStatements(async () => {
      answer = await save(client, now, own.plan.indicators.map(({ id }, index) => value(id, String(index + 2))));
    });
    expect(answer.body.filledCount).toBe(40);
    expect(many).toBe(single);
  });
});
