import { startTestApplication, type TestApplication } from '../support/application.js';
import { createPlan } from '../support/plan-world.js';
import type { TestClient } from '../support/test-client.js';
import { createWorld, type TestWorld } from '../support/world.js';
import { COLUMNS, createIndicator, createSheet, row } from './indicator-annex.fixture.js';

interface SentColumn { id?: string; key: string; parentKey?: string | null; heading: string; meaning: string }

/** RULES.md I1: what is printed can be corrected, and nothing printed goes unseen. */
describe('the columns of a sheet that is there', () => {
  let app: TestApplication;
  let world: TestWorld;
  let office: TestClient;
  let indicatorId: string;

  beforeAll(async () => {
    app = await startTestApplication({ today: '2024-07-05' });
    world = await createWorld(app, { communes: 1 });
    office = await world.as('coordinator');
    indicatorId = await createIndicator(office);
  });
  afterAll(async () => app.close());

  const put = (sheetId: string, version: number, columns: readonly SentColumn[], rest: object = {}) =>
    office.put(`/api/v1/indicator-sheets/${sheetId}/columns`, { columns, ...rest }, { version });
  const sentOf = (sheet: any): SentColumn[] => sheet.columns.map(({ id, parentId, heading, meaning }: any) => ({ id, key: id, parentKey: parentId, heading, meaning }));
  /** Rows of "heading: text ×span", by the place of the column. */
  const drawn = (sheet: any): string[][] => sheet.rows.map((line: any) => [...line.cells]
    .map((cell: any) => ({ at: sheet.columns.findIndex(({ id }: any) => id === cell.columnId), ...cell }))
    .sort((one: any, other: any) => one.at - other.at)
    .map((cell: any) => `${sheet.columns[cell.at].heading}: ${cell.text}${cell.columnsSpanned > 1 ? ` ×${cell.columnsSpanned}` : ''}`));

  async function annex() {
    const plan = await createPlan(office, world);
    const section = { key: 'I', kind: 'section', printedNumber: 'I', cells: [{ columnKey: 'no', text: 'NHÓM', columnsSpanned: 3, marks: [[0, 4, 'b']] }] };
    const merged = { key: '2', kind: 'row', printedNumber: '2', cells: [{ columnKey: 'no', text: '2' }, { columnKey: 'name', text: 'gộp', columnsSpanned: 2 }] };
    const sheet = await createSheet(office, plan.id, { title: 'Biểu', columns: COLUMNS, rows: [section, row('1', indicatorId), merged] });
    return { plan, sheet, columns: sentOf(sheet) as [SentColumn, SentColumn, SentColumn] };
  }

  it('renames, adds between merged cells, and puts columns under a common heading; texts, marks and assignments stay', async () => {
    const { plan, sheet, columns: [no, name, target] } = await annex();
    const made = await put(sheet.id, 1, [
      { ...no, heading: 'STT' }, { key: 'top', heading: 'Giao', meaning: 'heading' }, { ...name, parentKey: 'top' },
      { key: 'new', parentKey: 'top', heading: 'ĐVT', meaning: 'measureUnit' }, { ...target, parentKey: 'top' },
    ], { hasHeader: false });
    expect([made.status, made.body.version, made.body.hasHeader]).toEqual([200, 2, false]);
    expect(made.body.columns.map((one: any) => [one.position, one.heading, made.body.columns.find(({ id }: any) => id === one.parentId)?.heading ?? null])).toEqual(
      [[1, 'STT', null], [2, 'Giao', null], [3, 'Tên chỉ tiêu', 'Giao'], [4, 'ĐVT', 'Giao'], [5, 'Chỉ tiêu', 'Giao']]);
    expect(made.body.columns.filter(({ id }: any) => [no.id, name.id, target.id].includes(id))).toHaveLength(3);
    expect(drawn(made.body)).toEqual([
      ['STT: NHÓM ×4'],
      ['STT: 1', 'Tên chỉ tiêu: Chỉ tiêu 1', 'ĐVT: ', 'Chỉ tiêu: ≥95'],
      ['STT: 2', 'Tên chỉ tiêu: gộp ×3'],
    ]);
    expect(made.body.rows[0].cells[0].marks).toEqual([[0, 4, 'b']]);
    expect(made.body.rows[1].assignments).toEqual(sheet.rows[1].assignments);
    expect((await office.get(`/api/v1/plans/${plan.id}/indicator-sheets`)).body.sheets[0]).toEqual(made.body);
    const flat = sentOf(made.body).filter(({ heading }) => heading !== 'Giao').map((column) => ({ ...column, parentKey: null }));
    const without = await put(sheet.id, 2, flat);
    expect([without.status, drawn(without.body)[1]]).toEqual([200, ['STT: 1', 'Tên chỉ tiêu: Chỉ tiêu 1', 'ĐVT: ', 'Chỉ tiêu: ≥95']]);
  });

  it('moves columns with their cells, and refuses to tear a merged cell apart', async () => {
    const { sheet, columns: [no, name, target] } = await annex();
    const moved = await put(sheet.id, 1, [target, name, no]);
    expect(drawn(moved.body)).toEqual([['Chỉ tiêu: NHÓM ×3'], ['Chỉ tiêu: ≥95', 'Tên chỉ tiêu: Chỉ tiêu 1', 'TT: 1'], ['Chỉ tiêu: gộp ×2', 'TT: 2']]);
    const torn = await put(sheet.id, 2, [name, no, target]);
    expect([torn.status, torn.body.errors.columns]).toEqual([400, [expect.objectContaining({ code: 'cellTornApart', params: { row: 3 } })]]);
  });

  it('says which words would go with a column, and lets them go only when told so; the record keeps them', async () => {
    const { sheet, columns: [no, name, target] } = await annex();
    const refused = await put(sheet.id, 1, [no, name]);
    expect([refused.status, refused.body.code, refused.body.params]).toEqual([409, 'columnHasTexts', { count: 1, headings: ['Chỉ tiêu'], texts: ['≥95'] }]);
    const removed = await put(sheet.id, 1, [no, name], { removesTexts: true });
    expect([removed.status, drawn(removed.body)]).toEqual([200, [['TT: NHÓM ×2'], ['TT: 1', 'Tên chỉ tiêu: Chỉ tiêu 1'], ['TT: 2', 'Tên chỉ tiêu: gộp']]]);
    const [entry] = await app.sql<{ before: any; after: any }>("SELECT before, after FROM audit_entry WHERE subject_id = $1 AND action = 'indicatorSheet.changeColumns'", [sheet.id]);
    expect(entry!.before.columns.map(({ heading }: any) => heading)).toEqual(['TT', 'Tên chỉ tiêu', 'Chỉ tiêu']);
    expect(entry!.before.removedTexts).toEqual([{ rowId: sheet.rows[1].id, columnId: target.id, text: '≥95' }]);
    expect(entry!.after.columns.map(({ heading }: any) => heading)).toEqual(['TT', 'Tên chỉ tiêu']);
    const empty = await put(sheet.id, 2, [...sentOf(removed.body), { key: 'x', heading: 'Mới', meaning: 'other' }]);
    // What went across the whole sheet still does; a cell that only ended at its edge does not grow.
    expect(drawn(empty.body)).toEqual([['TT: NHÓM ×3'], ['TT: 1', 'Tên chỉ tiêu: Chỉ tiêu 1', 'Mới: '], ['TT: 2', 'Tên chỉ tiêu: gộp', 'Mới: ']]);
    expect((await put(sheet.id, 3, sentOf(empty.body).filter(({ heading }) => heading !== 'Mới'))).status).toBe(200);
  });

  it('a column in which a matrix assigns stays until the assignment is gone (I17)', async () => {
    const plan = await createPlan(office, world);
    const line = row('1', indicatorId, undefined, { columnKey: 'target' });
    const sheet = await createSheet(office, plan.id, { kind: 'matrix', title: 'Biểu', columns: COLUMNS, rows: [line] });
    const [no, name, target] = sentOf(sheet) as [SentColumn, SentColumn, SentColumn];
    const refused = await put(sheet.id, 1, [no, name], { removesTexts: true });
    expect([refused.status, refused.body.code, refused.body.params]).toEqual([409, 'columnAssigned', { count: 1, titles: ['Chỉ tiêu 1'] }]);
    const moved = await put(sheet.id, 1, [target, no, name]);
    expect(moved.body.rows[0].assignments[0].columnId).toBe(target.id);
  });

  it('X4: two at once are one change and one refusal; wrong columns are refused by field; a closed plan takes none', async () => {
    const { plan, sheet, columns } = await annex();
    const other = await annex();
    const renamed = (heading: string) => put(sheet.id, 1, columns.map((column, index) => (index === 0 ? { ...column, heading } : column)));
    const answers = await Promise.all([renamed('A'), renamed('B')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const codes = async (sent: readonly SentColumn[]) => Object.entries((await put(sheet.id, 2, sent)).body.errors ?? {}).map(([field, [error]]: any) => `${field} ${error.code}`);
    expect(await codes([...columns, { ...columns[0], key: 'twice' }])).toEqual(['columns.3.id unknownReference']);
    expect(await codes([{ ...other.columns[0] }])).toEqual(['columns.0.id unknownReference']);
    expect(await codes([{ ...columns[0], parentKey: columns[1].key }, columns[1]])).toEqual(['columns.0.parentKey unknownReference']);
    await app.sql("UPDATE plan SET state = 'closed' WHERE id = $1", [plan.id]);
    expect((await put(sheet.id, 2, columns)).body.code).toBe('planClosed');
  });
});
