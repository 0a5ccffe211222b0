import { startTestApplication, type TestApplication } from '../support/application.js';
import { countStatements } from '../support/count-statements.js';
import { createPlan } from '../support/plan-world.js';
import type { TestClient } from '../support/test-client.js';
import { createWorld, type TestWorld } from '../support/world.js';
import { COLUMNS, createIndicator, createSheet, row } from './indicator-annex.fixture.js';

describe('the annex of indicators as printed', () => {
  let app: TestApplication;
  let world: TestWorld;
  let office: TestClient;

  beforeAll(async () => {
    app = await startTestApplication({ today: '2024-07-05' });
    world = await createWorld(app, { communes: 2 });
    office = await world.as('coordinator');
  });
  afterAll(async () => app.close());

  const sheetsOf = async (planId: string) => (await office.get(`/api/v1/plans/${planId}/indicator-sheets`)).body;

  it('I1: a sheet comes back word for word, with headings over headings, merged cells, marks and any numbering', async () => {
    const plan = await createPlan(office, world);
    const columns = [
      { key: 'no', heading: 'STT', meaning: 'number' },
      { key: 'group', heading: 'Mục tiêu năm 2022', meaning: 'heading' },
      { key: 'name', parentKey: 'group', heading: 'Tên', meaning: 'name' },
      { key: 'target', parentKey: 'group', heading: 'Chỉ tiêu (QĐ 3478)', meaning: 'target' },
      { key: 'basis', heading: 'Căn cứ', meaning: 'basis' },
    ];
    const rows = [
      { key: 'I', kind: 'section', printedNumber: 'I', cells: [{ columnKey: 'no', text: 'I' }, { columnKey: 'name', text: 'NHÓM MỘT', marks: [[0, 8, 'b']], columnsSpanned: 3 }] },
      { key: '6', kind: 'row', printedNumber: '6', cells: [{ columnKey: 'no', text: '6' }, { columnKey: 'name', text: 'Hồ sơ  công (trừ\ntrùng' }, { columnKey: 'target', text: '13.84%' }, { columnKey: 'basis', text: 'NQ 01', rowsSpanned: 3 }] },
      { key: '6b', kind: 'heading', printedNumber: '6', cells: [{ columnKey: 'no', text: '6' }, { columnKey: 'name', text: 'Kết quả điện tử' }, { columnKey: 'target', text: '' }] },
      { key: '6.1', parentKey: '6b', kind: 'subRow', printedNumber: '6.1', readingNotes: ['Số in dùng dấu chấm.'], cells: [{ columnKey: 'no', text: '6.1' }, { columnKey: 'name', text: 'b/a nghiêng', marks: [[0, 3, 'i'], [4, 11, 'b']] }, { columnKey: 'target', text: '100' }] },
      { key: '-', parentKey: '6b', kind: 'subRow', printedNumber: '-', cells: [{ columnKey: 'no', text: '-' }, { columnKey: 'name', text: 'mỗi … tối thiểu 10%' }] },
      { key: 'blank', kind: 'row', unitId: world.communes[0]!.id, cells: [] },
      { key: 'note', kind: 'note', cells: [{ columnKey: 'no', text: 'Ghi chú: 18,57 %', columnsSpanned: 4 }] },
    ];
    const sheet = await createSheet(office, plan.id, { kind: 'matrix', title: 'PHỤ LỤC', caption: '(Kèm theo Quyết định số:   /QĐ-UBND)', hasHeader: false, note: 'Hết', columns, rows });
    const told = await sheetsOf(plan.id);
    expect(told).toMatchObject({ planId: plan.id, collection: null, headlines: [] });
    expect(told.sheets).toEqual([sheet]);
    expect(sheet).toMatchObject({ version: 1, position: 1, kind: 'matrix', title: 'PHỤ LỤC', caption: '(Kèm theo Quyết định số:   /QĐ-UBND)', hasHeader: false, note: 'Hết' });
    const keyOfColumn = new Map<string, string>(sheet.columns.map((column: any, index: number) => [column.id, columns[index]!.key]));
    const keyOfRow = new Map<string, string>(sheet.rows.map((one: any, index: number) => [one.id, rows[index]!.key]));
    expect(sheet.columns.map((one: any) => [one.position, one.heading, one.meaning, keyOfColumn.get(one.parentId) ?? null])).toEqual(
      columns.map(({ heading, meaning, parentKey }, index) => [index + 1, heading, meaning, parentKey ?? null]));
    expect(sheet.rows.map((one: any) => [one.position, one.kind, one.printedNumber, keyOfRow.get(one.parentId) ?? null, one.unitId, one.readingNotes])).toEqual(
      rows.map((one, index) => [index + 1, one.kind, one.printedNumber ?? '', one.parentKey ?? null, one.unitId ?? null, one.readingNotes ?? []]));
    expect(sheet.rows.map((one: any) => one.cells.map(({ columnId, ...cell }: any) => ({ columnKey: keyOfColumn.get(columnId), ...cell })))).toEqual(
      rows.map(({ cells }) => cells.map((cell) => ({ marks: [], rowsSpanned: 1, columnsSpanned: 1, ...cell }))));
  });

  it('refuses cells that could not be printed, marks past the end and parents that come later, by field', async () => {
    const plan = await createPlan(office, world);
    const send = (body: object) => office.post(`/api/v1/plans/${plan.id}/indicator-sheets`, { title: 'Biểu', columns: COLUMNS, rows: [], ...body });
    const refusal = async (rows: readonly object[]) => {
      const { status, body } = await send({ rows });
      return [status, Object.entries(body.errors ?? {}).map(([field, [error]]: any) => `${field} ${error.code}`)];
    };
    const cell = (columnKey: string, rest: object = {}) => ({ columnKey, text: 'chữ', ...rest });
    const one = (cells: readonly object[], rest: object = {}) => ({ key: '1', kind: 'row', cells, ...rest });
    expect(await refusal([one([cell('no', { columnsSpanned: 2 }), cell('name')])])).toEqual([400, ['rows.0.cells cellCovered']]);
    expect(await refusal([one([cell('target', { columnsSpanned: 2 })])])).toEqual([400, ['rows.0.cells cellOutside']]);
    expect(await refusal([one([cell('no', { rowsSpanned: 2 })])])).toEqual([400, ['rows.0.cells cellOutside']]);
    expect(await refusal([one([cell('no', { marks: [[0, 4, 'b']] })])])).toEqual([400, ['rows.0.cells.0.marks invalid']]);
    expect(await refusal([one([cell('no', { marks: [[0, 2, 'u']] })])])).toEqual([400, ['rows.0.cells.0.marks notMarks']]);
    expect(await refusal([one([cell('khac')])])).toEqual([400, ['rows.0.cells.0.columnKey unknownReference']]);
    expect(await refusal([one([], { parentKey: '2' }), { key: '2', kind: 'row' }])).toEqual([400, ['rows.0.parentKey unknownReference']]);
    expect(await refusal([one([]), one([])])).toEqual([400, ['rows.1.key invalid']]);
    expect(await refusal([row('1', '00000000-0000-7000-8000-000000000000')])).toEqual([400, ['rows.0.assignments.0.indicatorId unknownReference']]);
    expect((await sheetsOf(plan.id)).sheets).toEqual([]);
  });

  it('X4: rows change under the sheet’s version, keep their order, and the sheet stays printable', async () => {
    const plan = await createPlan(office, world);
    const indicatorId = await createIndicator(office);
    const sheet = await createSheet(office, plan.id, { title: 'Biểu', columns: COLUMNS, rows: [row('1', indicatorId), row('2', indicatorId)] });
    const [no, name] = sheet.columns.map(({ id }: { id: string }) => id);
    const [one, two] = sheet.rows.map(({ id }: { id: string }) => id);
    const added = await office.post(`/api/v1/indicator-sheets/${sheet.id}/rows`, { kind: 'subRow', printedNumber: '1a', parentId: one, position: 2, cells: [{ columnId: name, text: 'Ý nhỏ' }] });
    expect([added.status, added.body.version, added.body.rows.map((r: any) => r.printedNumber)]).toEqual([201, 2, ['1', '1a', '2']]);
    const patch = (id: string, body: object, version: number) => office.patch(`/api/v1/indicator-rows/${id}`, body, { version });
    expect((await patch(two, { printedNumber: '3' }, 1)).status).toBe(412);
    const moved = await patch(two, { printedNumber: '0', position: 1 }, 2);
    expect([moved.status, moved.body.version, moved.body.rows.map((r: any) => r.printedNumber)]).toEqual([200, 3, ['0', '1', '1a']]);
    expect(moved.body.rows[0].cells).toEqual(sheet.rows[1].cells);
    expect((await patch(added.body.rows[1].id, { position: 2 }, 3)).body.errors).toMatchObject({ parentId: [{ code: 'invalid' }] });
    expect((await patch(one, { cells: [{ columnId: no, text: 'x', rowsSpanned: 3 }] }, 3)).body.errors['rows.1.cells'][0].code).toBe('cellOutside');
    const [first, second] = await Promise.all([patch(one, { printedNumber: '7' }, 3), patch(one, { printedNumber: '8' }, 3)]);
    expect([first.status, second.status].sort()).toEqual([200, 412]);
    expect((await office.delete(`/api/v1/indicator-rows/${one}`, { version: 4 })).status).toBe(204);
    expect((await sheetsOf(plan.id)).sheets[0].rows.map((r: any) => r.printedNumber)).toEqual(['0']);
    const renamed = await office.patch(`/api/v1/indicator-sheets/${sheet.id}`, { title: 'Biểu 2', note: 'Chú thích' }, { version: 5 });
    expect([renamed.status, renamed.headers.get('etag'), renamed.body.title]).toEqual([200, '"6"', 'Biểu 2']);
    expect((await office.delete(`/api/v1/indicator-sheets/${sheet.id}`, { version: 5 })).status).toBe(412);
    expect((await office.delete(`/api/v1/indicator-sheets/${sheet.id}`, { version: 6 })).status).toBe(204);
    const actions = await app.sql<{ action: string }>("SELECT action FROM audit_entry WHERE subject_type IN ('indicatorSheet', 'indicatorRow') AND subject_id = ANY($1) ORDER BY seq", [[sheet.id, one, two]]);
    expect(actions.map(({ action }) => action)).toEqual(['indicatorSheet.create', 'indicatorRow.change', 'indicatorRow.change', 'indicatorRow.delete', 'indicatorSheet.change', 'indicatorSheet.delete']);
  });

  it('reads a plan’s sheets in as many statements for two rows as for many', async () => {
    const indicatorId = await createIndicator(office);
    const small = await createPlan(office, world);
    await createSheet(office, small.id, { title: 'Biểu', columns: COLUMNS, rows: [row('1', indicatorId), row('2', indicatorId)] });
    const large = await createPlan(office, world, { title: 'Kế hoạch lớn', document: undefined });
    for (const title of ['A', 'B']) {
      await createSheet(office, large.id, { title, columns: COLUMNS, rows: Array.from({ length: 30 }, (_none, index) => row(String(index), indicatorId)) });
    }
    for (const path of ['indicator-sheets', 'indicator-decisions', 'indicator-gaps']) {
      const [one, many] = [await countStatements(() => office.get(`/api/v1/plans/${small.id}/${path}`)), await countStatements(() => office.get(`/api/v1/plans/${large.id}/${path}`))];
      expect([path, many]).toEqual([path, one]);
    }
    const write = (planId: string, count: number) => countStatements(() => createSheet(office, planId, { title: 'C', columns: COLUMNS, rows: Array.from({ length: count }, (_none, index) => row(String(index), indicatorId)) }));
    expect(await write(large.id, 40)).toBe(await write(small.id, 1));
  });

  it('X2: a draft’s sheets are its managers’; a closed plan takes no change', async () => {
    const plan = await createPlan(office, world);
    const sheet = await createSheet(office, plan.id, { title: 'Biểu', columns: COLUMNS, rows: [] });
    const leader = await world.as('leader');
    const stranger = await (await createWorld(app, { communes: 1 })).as('coordinator');
    const staff = await world.as('staff');
    expect((await leader.get(`/api/v1/plans/${plan.id}/indicator-sheets`)).status).toBe(404);
    expect((await leader.patch(`/api/v1/indicator-sheets/${sheet.id}`, { title: 'X' }, { version: 1 })).status).toBe(403);
    expect((await staff.get(`/api/v1/plans/${plan.id}/indicator-sheets`)).status).toBe(403);
    expect((await stranger.patch(`/api/v1/indicator-sheets/${sheet.id}`, { title: 'X' }, { version: 1 })).status).toBe(404);
    await app.sql("UPDATE plan SET state = 'issued' WHERE id = $1", [plan.id]);
    expect((await leader.get(`/api/v1/plans/${plan.id}/indicator-sheets`)).status).toBe(200);
    expect((await stranger.get(`/api/v1/plans/${plan.id}/indicator-sheets`)).status).toBe(404);
    expect((await office.patch(`/api/v1/indicator-sheets/${sheet.id}`, { title: 'Sửa khi đã giao' }, { version: 1 })).status).toBe(200);
    await app.sql("UPDATE plan SET state = 'closed' WHERE id = $1", [plan.id]);
    expect((await office.patch(`/api/v1/indicator-sheets/${sheet.id}`, { title: 'X' }, { version: 2 })).body.code).toBe('planClosed');
    expect((await office.post(`/api/v1/plans/${plan.id}/indicator-sheets`, { title: 'Biểu', columns: COLUMNS, rows: [] })).body.code).toBe('planClosed');
    expect((await office.put(`/api/v1/plans/${plan.id}/indicator-collection`, { periodKind: 'month' }, { version: 0 })).body.code).toBe('planClosed');
  });
});
