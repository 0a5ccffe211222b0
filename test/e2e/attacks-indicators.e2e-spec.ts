import ExcelJS from 'exceljs';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createMeasuringWorld, value, type MeasuringWorld } from '../support/measuring-world.js';
import type { TestClient } from '../support/test-client.js';
import { COLUMNS, createIndicator, createSheet, row } from './indicator-annex.fixture.js';

/** What hostile or careless hands may send to the annex of indicators, and what must come of it. */
describe('attacks on the annex and the catalogue', () => {
  let app: TestApplication;
  let world: MeasuringWorld;
  let office: TestClient;
  let officer: TestClient;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createMeasuringWorld(app, [{}]);
    [office, officer] = [await world.as('coordinator'), await world.as('unitOfficer')];
  });
  afterAll(() => app.close());

  const sheets = (planId: string) => `/api/v1/plans/${planId}/indicator-sheets`;

  it('keys that every object inherits are keys like others, and no columns (THREATS.md C44)', async () => {
    const indicatorId = await createIndicator(office);
    for (const columnKey of ['__proto__', 'constructor', 'toString']) {
      const lost = await office.post(sheets(world.plan.id), { title: 'Biểu', columns: COLUMNS, rows: [{ ...row('1', indicatorId), assignments: [{ indicatorId, title: 'x', columnKey }] }] });
      expect([columnKey, lost.status, lost.body.errors?.['rows.0.assignments.0.columnKey']?.[0].code]).toEqual([columnKey, 400, 'unknownReference']);
      const made = await createSheet(office, world.plan.id, {
        title: 'Biểu', columns: [{ key: columnKey, heading: 'H', meaning: 'other' }],
        rows: [{ key: columnKey, kind: 'row', cells: [{ columnKey, text: 'a' }], assignments: [{ indicatorId, title: 'x', columnKey, key: columnKey }] }],
      });
      expect(made.rows[0].assignments[0].columnId).toBe(made.columns[0].id);
    }
  });

  it('text that is no character does not spoil the workbook or the document', async () => {
    const plan = await world.addPlan([]);
    const texts = ['a\u0000b', 'a\u0001b', 'a\uffffb', 'a\ufffeb', '=1+1', '@SUM(A1)', '\u202ea\u200bb', '<b>&amp;', 'a\tb\nc'];
    for (const title of ['Biểu [1]/2: *?\\', 'Biểu [1]/2: *?\\', 'History', 'a\uffffb']) {
      await createSheet(office, plan.id, { title, columns: COLUMNS, rows: texts.map((text, n) => ({ key: `${n}`, kind: 'row', cells: [{ columnKey: 'name', text }] })) });
    }
    const load = async (format: string) => Buffer.from(await (await office.send('GET', `${sheets(plan.id)}/file?format=${format}`, undefined)).arrayBuffer());
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await load('xlsx')) as never);
    expect(new Set(workbook.worksheets.map(({ name }) => name.toLowerCase())).size).toBe(5);
    const cells: string[] = [];
    workbook.worksheets[1]!.eachRow((line) => line.eachCell((cell) => {
      expect(cell.formula).toBeFalsy();
      cells.push(cell.text);
    }));
    expect(cells).toEqual(expect.arrayContaining(['ab', '=1+1', '@SUM(A1)', '<b>&amp;']));
    expect((await load('docx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('rows, columns, assignments and targets of another sheet or plan are not taken', async () => {
    const [one, two] = [await world.addPlan([]), await world.addPlan([])];
    const indicatorId = await createIndicator(office);
    const [mine, other] = [await createSheet(office, one.id, { title: 'A', columns: COLUMNS, rows: [row('1', indicatorId)] }), await createSheet(office, two.id, { title: 'B', columns: COLUMNS, rows: [row('1', indicatorId)] })];
    const [line, stranger] = [mine.rows[0], other.rows[0]];
    const first = async (answer: Promise<any>) => {
      const { status, body } = await answer;
      return [status, Object.entries<any>(body.errors ?? {}).map(([field, [{ code }]]) => `${field} ${code}`)];
    };
    expect(await first(office.patch(`/api/v1/indicator-rows/${line.id}`, { parentId: stranger.id }, { version: mine.version }))).toEqual([400, ['parentId unknownReference']]);
    expect(await first(office.patch(`/api/v1/indicator-rows/${line.id}`, { parentId: line.id }, { version: mine.version }))).toEqual([400, ['parentId invalid']]);
    expect(await first(office.patch(`/api/v1/indicator-rows/${line.id}`, { cells: [{ columnId: other.columns[0].id, text: 'x' }] }, { version: mine.version }))).toEqual([400, ['cells.0.columnId unknownReference']]);
    expect(await first(office.post(`/api/v1/indicator-sheets/${mine.id}/rows`, { kind: 'row', parentId: stranger.id }, { version: mine.version }))).toEqual([400, ['parentId unknownReference']]);
    expect(await first(office.post(`/api/v1/indicator-rows/${line.id}/assignments`, { indicatorId: await createIndicator(office), title: 'x', columnId: other.columns[0].id }))).toEqual([400, ['columnId unknownReference']]);
    const [target, strange] = [line.assignments[0].targets[0], stranger.assignments[0].targets[0]];
    // Of plans in force one authority chooses among both (RULES.md I10); a draft's target is nobody's.
    await app.sql("UPDATE plan SET state = 'draft' WHERE id = $1", [two.id]);
    expect(await first(office.post(`/api/v1/plans/${one.id}/indicator-headlines`, { indicatorId, targetId: strange.id, note: 'x' }))).toEqual([400, ['targetId unknownReference']]);
    // A target id of another plan is not taken over: the entry becomes a new target.
    const { body } = await office.patch(`/api/v1/indicator-assignments/${line.assignments[0].id}`, { targets: [{ id: strange.id, comparator: 'gte', readFrom: 'cell', value: '1', measureUnit: '%' }] }, { version: 1 });
    expect([target.id, strange.id]).not.toContain(body.targets[0].id);
    expect((await office.get(sheets(two.id))).body.sheets.find((sheet: any) => sheet.id === other.id).rows[0].assignments[0].targets).toEqual([strange]);
  });

  it('two at once: decide and decide, put at head and take the target away, delete a row and open the period', async () => {
    for (let round = 0; round < 4; round += 1) {
      const plan = await world.addPlan([]);
      const indicatorId = await createIndicator(office);
      const targets = [{ comparator: 'gte', readFrom: 'cell', value: '20', measureUnit: '%', valueKind: 'increaseUnresolved' }];
      const sheet = await createSheet(office, plan.id, { title: 'A', columns: COLUMNS, rows: [row('1', indicatorId, targets, { parties: [{ role: 'lead', unitId: world.communes[0]!.id }] }), row('2', indicatorId, [{ ...targets[0], valueKind: 'absolute' }])] });
      const [line, next] = sheet.rows;
      const [unclear, plain] = [line.assignments[0].targets[0], next.assignments[0]];
      const decide = (val: string) => office.post(`/api/v1/indicator-targets/${unclear.id}/decision`, { reading: 'absolute', value: val, note: 'x' }, { version: unclear.version });
      const decided = await Promise.all([decide('78'), decide('70')]);
      expect(decided.map(({ status }) => status).sort()).toEqual([200, 412]);
      const [head, taken] = await Promise.all([
        office.post(`/api/v1/plans/${plan.id}/indicator-headlines`, { indicatorId, targetId: plain.targets[0].id, note: 'x' }),
        office.patch(`/api/v1/indicator-assignments/${plain.id}`, { targets: [] }, { version: plain.version }),
      ]);
      expect([[201, 409], [400, 200]]).toContainEqual([head.status, taken.status]);
      const { version } = (await office.get(sheets(plan.id))).body.sheets.find(({ id }: any) => id === sheet.id);
      await office.post(`/api/v1/indicator-targets/${unclear.id}/revoke-decision`, { reason: 'x' }, { version: unclear.version + 1 });
      await app.sql('DELETE FROM indicator_target_decision WHERE target_id = $1', [unclear.id]);
      const [gone, opened] = await Promise.all([
        office.delete(`/api/v1/indicator-rows/${line.id}`, { version }), office.post(`/api/v1/plans/${plan.id}/indicator-periods`, { periodKey: '2024-Q2' }),
      ]);
      const [{ n } = { n: -1 }] = await app.sql<{ n: number }>('SELECT count(*)::int AS n FROM expected_unit WHERE assignment_id = $1', [line.assignments[0].id]);
      // Deleted first there is nobody to ask, and nothing opens; opened first the row stays.
      expect([[204, 0, 409], [409, 1, 201]]).toContainEqual([gone.status, n, opened.status]);
    }
  });

  it('how an indicator is measured is the same for all versions, and stays once there are figures (RULES.md I2)', async () => {
    const plan = await world.addPlan([{}]);
    const [{ id } = { id: '' }] = plan.indicators;
    const stranger = await (await createMeasuringWorld(app, [])).as('coordinator');
    const change = async (body: object, client = office) => {
      const { version } = (await client.get(`/api/v1/indicators/${id}`)).body;
      const answer = await client.patch(`/api/v1/indicators/${id}`, body, { version });
      return answer.status === 200 ? 200 : answer.body.code;
    };
    expect(await change({ name: 'Tên từ 2024', effectiveOn: '2024-01-01' }, stranger)).toBe('indicatorShared');
    expect(await change({ name: 'Tên từ 2024', effectiveOn: '2024-01-01' })).toBe(200);
    // Nothing is measured: a mistake is put right, for all versions.
    expect(await change({ accumulation: 'stock' })).toBe(200);
    const kinds = () => app.sql('SELECT DISTINCT kind, accumulation, measure_unit FROM indicator_version WHERE indicator_id = $1', [id]);
    expect(await kinds()).toEqual([{ kind: 'ratio', accumulation: 'stock', measure_unit: '%' }]);
    expect(await change({ kind: 'count', effectiveOn: '2025-01-01' })).toBe('indicatorMeasureFixed');
    await world.open('2024-Q2', plan.id);
    const report = await world.report(undefined, '2024-Q2', plan.id);
    await officer.put(`/api/v1/measurement-reports/${report.id}/figures`, { lines: [value(id, '5', '10')] }, { version: report.version });
    for (const body of [{ kind: 'count', denominatorText: '' }, { accumulation: 'flow' }, { measureUnit: 'hồ sơ' }, { kind: 'count', effectiveOn: '2024-01-01' }]) {
      expect([body, await change(body)]).toEqual([body, 'indicatorMeasureFixed']);
    }
    expect(await change({ name: 'Tên sửa', kind: 'ratio' })).toBe(200);
    expect(await kinds()).toEqual([{ kind: 'ratio', accumulation: 'stock', measure_unit: '%' }]);
  });

  it('a figure and another way of measuring at once: one of them', async () => {
    for (let round = 0; round < 5; round += 1) {
      const plan = await world.addPlan([{}]);
      const [{ id } = { id: '' }] = plan.indicators;
      await world.open('2024-Q2', plan.id);
      const report = await world.report(undefined, '2024-Q2', plan.id);
      const { version } = (await office.get(`/api/v1/indicators/${id}`)).body;
      const [saved, changed] = await Promise.all([
        officer.put(`/api/v1/measurement-reports/${report.id}/figures`, { lines: [value(id, '5', '10')] }, { version: report.version }),
        office.patch(`/api/v1/indicators/${id}`, { kind: 'count' }, { version }),
      ]);
      // Of a count the denominator is 1: what was typed for a share is refused.
      expect([[200, 409], [422, 200]]).toContainEqual([saved.status, changed.status]);
    }
  });
});
