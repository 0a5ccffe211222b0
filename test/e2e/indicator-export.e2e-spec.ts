import ExcelJS from 'exceljs';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createIndicatorWorld } from '../support/indicator-world.js';
import { createPlan } from '../support/plan-world.js';
import type { TestClient } from '../support/test-client.js';
import { createSheet } from './indicator-annex.fixture.js';

/** Sheets as issued and the scoreboard, as files (RULES.md I1, Q4). */
describe('indicators on paper', () => {
  let app: TestApplication;

  beforeAll(async () => {
    app = await startTestApplication();
  });
  afterAll(() => app.close());

  async function fileOf(client: TestClient, path: string) {
    const answer = await client.send('GET', `/api/v1${path}`, undefined);
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  }

  async function cellsOf(bytes: Buffer): Promise<string[][]> {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    return workbook.worksheets.map((sheet) => {
      const texts: string[] = [];
      sheet.eachRow((row) => row.eachCell((cell) => { if (cell.master === cell && cell.text !== '') texts.push(cell.text); }));
      return texts;
    });
  }

  it('the sheets of a plan come as they were entered, one after the other', async () => {
    const world = await createIndicatorWorld(app, { communes: 1 });
    const office = await world.as('coordinator');
    const plan = await createPlan(office, world);
    const columns = [{ key: 'no', heading: 'STT', meaning: 'number' }, { key: 'name', heading: 'Tên', meaning: 'name' }];
    const rows = [
      { key: 'a', kind: 'row', printedNumber: '6', cells: [{ columnKey: 'no', text: '6' }, { columnKey: 'name', text: 'hồ sơ  công (trừ' }] },
      { key: 'b', kind: 'row', printedNumber: '6', cells: [{ columnKey: 'no', text: '6' }, { columnKey: 'name', text: '=1+1' }] },
    ];
    await createSheet(office, plan.id, { title: 'BIỂU SỐ 1', caption: '(Kèm theo)', columns, rows });
    await createSheet(office, plan.id, { title: 'BIỂU SỐ 2', hasHeader: false, columns, rows: rows.slice(0, 1) });
    const xlsx = await fileOf(office, `/plans/${plan.id}/indicator-sheets/file?format=xlsx`);
    expect(xlsx.headers.get('content-disposition')).toMatch(/^attachment; filename=".*\.xlsx"; filename\*=UTF-8''/);
    expect(xlsx.headers.get('cache-control')).toContain('no-store');
    expect(await cellsOf(xlsx.bytes)).toEqual([
      ['BIỂU SỐ 1', '(Kèm theo)', 'STT', 'Tên', '6', 'hồ sơ  công (trừ', '6', '=1+1'], ['BIỂU SỐ 2', '6', 'hồ sơ  công (trừ'],
    ]);
    const docx = await fileOf(office, `/plans/${plan.id}/indicator-sheets/file?format=docx`);
    expect(docx.headers.get('content-type')).toContain('wordprocessingml');
    expect(docx.bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('the scoreboard says each verdict with its document, and who is missing', async () => {
    const world = await createIndicatorWorld(app, { communes: 3 });
    const office = await world.as('coordinator');
    const line = await world.assign({ leads: world.communes, printedNumber: '1.5', title: 'Tỷ lệ hồ sơ đúng hạn' });
    await world.target(line, { value: '95' });
    await world.figure(line, world.communes[0]!, '2024-Q2', { numerator: '1899', denominator: '2000' });
    await world.figure(line, world.communes[1]!, '2024-Q2', { state: 'NO_CASES' });
    const { bytes } = await fileOf(office, `/plans/${world.planId}/scoreboard/file?format=xlsx&periodKey=2024-Q2`);
    const [texts] = await cellsOf(bytes);
    expect(texts).toEqual(expect.arrayContaining([
      'KẾT QUẢ THỰC HIỆN CHỈ TIÊU QUÝ II/2024', '1.5', 'Tỷ lệ hồ sơ đúng hạn', '≥ 95 %', '94,95 % (1.899/2.000)', '−0,05', 'Chưa đạt (tạm tính)', '2/3\n(thiếu 1)',
      'Đơn vị chưa báo cáo:', expect.stringMatching(/^- 1\.5 Tỷ lệ hồ sơ đúng hạn: \S/),
    ]));
  });

  it('what the plan’s own document assigns stands under that document; what is missing is named also without a number', async () => {
    const world = await createIndicatorWorld(app, { communes: 1 });
    const office = await world.as('coordinator');
    const line = await world.assign({ leads: world.communes, printedNumber: '-', title: 'Tỷ lệ hài lòng' });
    await world.target(line, { value: '90' });
    await world.target(line, { value: '80', purpose: 'upstream' });
    const { body: document } = await office.post('/api/v1/legal-documents', { kind: 'decision', number: '21', symbol: 'QĐ-UBND', issuedOn: '2024-01-15', issuer: 'UBND huyện Thử', title: 'Giao chỉ tiêu' });
    await app.sql('UPDATE plan SET document_id = $2 WHERE id = $1', [world.planId, document.id]);
    const query = 'periodKey=2024-Q2&basis=yearToDate';
    const board = await office.get(`/api/v1/plans/${world.planId}/scoreboard?${query}`);
    expect(board.body.lines[0].targets.map((target: any) => [target.value, target.document?.id ?? null])).toEqual([['90', document.id], ['80', null]]);
    const series = await office.get(`/api/v1/indicators/${line.indicatorId}/series?planId=${world.planId}`);
    expect(series.body.targets.map((target: any) => target.document?.id ?? null)).toContain(document.id);
    const { bytes, headers } = await fileOf(office, `/plans/${world.planId}/scoreboard/file?format=xlsx&${query}`);
    expect((await cellsOf(bytes)).flat()).toEqual(expect.arrayContaining([expect.stringContaining('21/QĐ-UBND'), expect.stringMatching(/^- Tỷ lệ hài lòng: \S/)]));
    expect(decodeURIComponent(headers.get('content-disposition')!)).toContain("UTF-8''Kết quả chỉ tiêu lũy kế đến quý II năm 2024 - ");
  });

  it('a unit gets its own figures only, and a plan out of sight is not found (RULES.md X2)', async () => {
    const world = await createIndicatorWorld(app, { communes: 2 });
    const line = await world.assign({ leads: world.communes, title: 'Tỷ lệ riêng' });
    await world.target(line, { value: '95' });
    await world.figure(line, world.communes[0]!, '2024-Q2', { numerator: '1', denominator: '3' });
    await world.figure(line, world.communes[1]!, '2024-Q2', { numerator: '7777', denominator: '9999' });
    const officer = await world.as('unitOfficer', world.communes[0]);
    const path = `/plans/${world.planId}/scoreboard/file?format=xlsx&periodKey=2024-Q2`;
    const own = (await cellsOf((await fileOf(officer, path)).bytes)).flat().join('\n');
    expect(own).toContain('33,33 % (1/3)');
    expect(own).not.toContain('7.77');
    const stranger = await (await createIndicatorWorld(app, { communes: 1 })).as('coordinator');
    expect((await fileOf(stranger, path)).status).toBe(404);
    expect((await fileOf(stranger, `/plans/${world.planId}/indicator-sheets/file?format=docx`)).status).toBe(404);
    expect((await fileOf(officer, `/plans/${world.planId}/indicator-sheets/file?format=pdf`)).status).toBe(400);
  });
});
