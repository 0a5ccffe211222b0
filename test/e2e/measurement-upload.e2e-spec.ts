import { randomUUID } from 'node:crypto';
import ExcelJS, { type Worksheet } from 'exceljs';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createMeasuringWorld, value, type MeasuringWorld, type TestIndicator } from '../support/measuring-world.js';
import { officeFile } from '../support/sample-files.js';
import type { TestClient } from '../support/test-client.js';
import { multipart, MULTIPART_TYPE } from '../support/upload.js';

const SHEET = 'Số liệu';

/** The way through Excel: the template out, figures back in, every cell that is wrong by name. */
describe('figures from a workbook', () => {
  let app: TestApplication;
  let world: MeasuringWorld;
  let officer: TestClient;
  let one: TestIndicator;
  let two: TestIndicator;

  beforeAll(async () => {
    app = await startTestApplication();
    world = await createMeasuringWorld(app, [{}, {}, { kind: 'count' }], { communes: 8 });
    [one, two] = world.plan.indicators as [TestIndicator, TestIndicator];
    await world.open('2024-Q2');
    officer = await world.as('unitOfficer', world.root);
  });
  afterAll(() => app.close());

  async function template(report: { id: string }, fill: (sheet: Worksheet) => void = () => {}): Promise<Buffer> {
    const answer = await officer.send('GET', `/api/v1/measurement-reports/${report.id}/template`, undefined);
    expect(answer.status).toBe(200);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await answer.arrayBuffer());
    fill(workbook.getWorksheet(SHEET)!);
    return Buffer.from(await workbook.xlsx.writeBuffer());
  }

  async function upload(report: { id: string; version: number }, content: Buffer, options: { partial?: boolean; client?: TestClient; key?: string; version?: number } = {}) {
    const body = new Uint8Array(multipart([{ name: 'file', fileName: 'phieu.xlsx', content }]));
    const response = await (options.client ?? officer).send('POST', `/api/v1/measurement-reports/${report.id}/upload${options.partial === true ? '?partial=true' : ''}`, body, {
      'content-type': MULTIPART_TYPE, 'idempotency-key': options.key ?? randomUUID(), 'if-match': `"${options.version ?? report.version}"`,
    });
    return { status: response.status, body: (await response.json()) as any };
  }

  const stored = (reportId: string) => app.sql<any>(
    'SELECT indicator_id AS id, state, trim_scale(numerator)::text AS n, trim_scale(denominator)::text AS d, source FROM measurement WHERE report_id = $1 ORDER BY id', [reportId]);

  it('what is filled in becomes the draft; what is left empty stays as it was', async () => {
    const report = await world.report(world.communes[0]);
    const saved = await officer.put(`/api/v1/measurement-reports/${report.id}/figures`, { lines: [value(two.id, '5', '10')] }, { version: report.version });
    const bytes = await template(report, (sheet) => {
      sheet.getCell('G7').value = '1.020';
      sheet.getCell('H7').value = 2000;
      for (const cell of ['I8', 'G8', 'H8']) sheet.getCell(cell).value = null;
    });
    const done = await upload(saved.body, bytes);
    expect(done).toMatchObject({ status: 200, body: { isSaved: true, savedLines: 1, readLines: 1, cells: [] } });
    expect(await stored(report.id)).toEqual(expect.arrayContaining([
      { id: one.id, state: 'VALUE', n: '1020', d: '2000', source: 'file' }, { id: two.id, state: 'VALUE', n: '5', d: '10', source: 'typed' },
    ]));
  });

  it('an empty cell for words leaves the explanation of a figure that stays as it is; another figure needs its own', async () => {
    const report = await world.report(world.communes[0]);
    const said = await officer.put(`/api/v1/measurement-reports/${report.id}/figures`, {
      lines: [{ ...value(one.id, '30', '20'), doubtReason: 'Gồm cả hồ sơ tồn' }, { indicatorId: two.id, state: 'NOT_AVAILABLE', reason: 'Hệ thống đang bảo trì' }],
    }, { version: report.version });
    const blank = (sheet: Worksheet) => ['J7', 'J8'].forEach((cell) => { sheet.getCell(cell).value = null; });
    const kept = await upload(said.body, await template(report, blank));
    expect(kept.body).toMatchObject({ isSaved: true, savedLines: 2, cells: [] });
    expect(kept.body.savedIndicatorIds).toEqual([one.id, two.id]);
    const words = () => app.sql<any>('SELECT reason, doubt_reason AS doubt FROM measurement WHERE report_id = $1 ORDER BY state DESC', [report.id]);
    expect(await words()).toEqual([{ reason: null, doubt: 'Gồm cả hồ sơ tồn' }, { reason: 'Hệ thống đang bảo trì', doubt: null }]);
    const other = await upload(await world.report(world.communes[0]), await template(report, (sheet) => { blank(sheet); sheet.getCell('G7').value = 40; }));
    expect(other.body.cells).toMatchObject([{ cell: 'G7', code: 'numeratorAboveDenominator', severity: 'doubt' }]);
    expect((await words())[0]).toEqual({ reason: null, doubt: null });
  });

  it('a file of the earlier order of columns is read by its headings', async () => {
    const report = await world.report(world.communes[6]);
    const done = await upload(report, await template(report, (sheet) => {
      ['Tình trạng', 'Tử số', 'Mẫu số'].forEach((heading, at) => { sheet.getCell(`${'GHI'[at]}6`).value = heading; });
      sheet.getCell('G7').value = 'Có số liệu';
      sheet.getCell('H7').value = 50;
      sheet.getCell('I7').value = 60;
      sheet.getCell('H8').value = 'bốn';
      sheet.getCell('I8').value = 5;
    }), { partial: true });
    expect(done.body.cells).toMatchObject([{ cell: 'H8', code: 'notDecimal' }]);
    expect(await stored(report.id)).toEqual([{ id: one.id, state: 'VALUE', n: '50', d: '60', source: 'file' }]);
  });

  it('one wrong cell and nothing is saved, unless the good lines alone are asked for', async () => {
    const report = await world.report(world.communes[1]);
    const bytes = await template(report, (sheet) => {
      sheet.getCell('G7').value = '3.000';
      sheet.getCell('H7').value = 20;
      sheet.getCell('G8').value = '12';
      sheet.getCell('H8').value = '0';
      sheet.getCell('G9').value = '1,020';
    });
    const refused = await upload(report, bytes);
    expect(refused.body).toMatchObject({ isSaved: false, savedLines: 0, readLines: 2 });
    expect(refused.body.cells[0].text).toBe('3.000');
    expect(refused.body.cells.map(({ cell, code, severity }: any) => [cell, code, severity])).toEqual([
      ['G7', 'numeratorAboveDenominator', 'doubt'], ['H8', expect.any(String), 'problem'], ['G9', 'ambiguousNumber', 'problem'],
    ]);
    expect(await stored(report.id)).toEqual([]);
    const partly = await upload(report, bytes, { partial: true });
    expect(partly.body).toMatchObject({ isSaved: true, savedLines: 1 });
    expect(await stored(report.id)).toEqual([{ id: one.id, state: 'VALUE', n: '3000', d: '20', source: 'file' }]);
  });

  it('the same upload twice is saved once, and a stale one not at all', async () => {
    const report = await world.report(world.communes[2]);
    const bytes = await template(report, (sheet) => { sheet.getCell('I7').value = 'Không phát sinh'; });
    const key = randomUUID();
    const [first, again] = [await upload(report, bytes, { key }), await upload(report, bytes, { key })];
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body).toEqual(first.body);
    expect((await upload(report, bytes)).status).toBe(412);
    expect((await world.report(world.communes[2])).version).toBe(report.version + 1);
  });

  it('the template of another report, another file and a bomb are refused in words', async () => {
    const report = await world.report(world.communes[3]);
    const other = await world.report(world.communes[4]);
    expect((await upload(report, await template(other))).body.code).toBe('workbookOfAnotherReport');
    expect((await upload(report, Buffer.from('%PDF-1.7'))).body.code).toBe('fileTypeRefused');
    expect((await upload(report, officeFile('xlsx'))).body.code).toMatch(/^workbook/);
    expect((await upload(report, Buffer.alloc(6 * 1024 * 1024, 'PK'))).body.code).toBe('fileTooLarge');
    expect(await stored(report.id)).toEqual([]);
  });

  it('a workbook that inflates far, whatever it says of itself, is not read; several at once are, one after the other (THREATS.md D61)', async () => {
    const report = await world.report(world.communes[3]);
    const content = Buffer.alloc(11 * 1024 ** 2, ' ');
    for (const declaredSize of [content.length, 10]) {
      const bomb = officeFile('xlsx', [{ name: 'xl/worksheets/sheet2.xml', content, declaredSize }]);
      expect((await upload(report, bomb)).body.code).toBe('fileArchiveUnsafe');
    }
    const other = await template(await world.report(world.communes[4]));
    const many = await Promise.all([other, officeFile('xlsx'), other, officeFile('xlsx')].map((bytes) => upload(report, bytes)));
    expect(many.map(({ body }) => body.code)).toEqual(['workbookOfAnotherReport', expect.stringMatching(/^workbook/), 'workbookOfAnotherReport', expect.stringMatching(/^workbook/)]);
    expect(await stored(report.id)).toEqual([]);
  });

  it('nobody uploads for a unit of others, nor into what is handed in (RULES.md X2, I12)', async () => {
    const report = await world.report(world.communes[5]);
    const bytes = await template(report);
    const sibling = await world.as('unitOfficer', world.communes[6]);
    expect((await upload(report, bytes, { client: sibling })).status).toBe(404);
    expect((await upload(report, bytes, { client: await world.as('leader') })).status).toBe(403);
    const lines = world.plan.indicators.map(({ id }) => ({ indicatorId: id, state: 'NO_CASES' }));
    const handedIn = await officer.post(`/api/v1/measurement-reports/${report.id}/submit`, { lines }, { version: report.version });
    expect(handedIn.status).toBe(200);
    expect((await upload(handedIn.body, bytes)).body.code).toBe('reportNotOpen');
  });

  it('nothing that a person filled in is passed over, and nothing is guessed from what is shown (RULES.md I16)', async () => {
    const report = await world.report(world.communes[7]);
    const cellsOf = async (fill: (sheet: Worksheet) => void) => {
      const { status, body } = await upload(report, await template(report, fill));
      expect([status, body.isSaved]).toEqual([200, false]);
      return body.cells.map(({ cell, text, code }: any) => [cell, text.slice(0, 20), code]);
    };
    // Written by a program that works nothing out; a broken reference; a share shown as percent.
    expect(await cellsOf((sheet) => {
      sheet.getCell('G7').value = { formula: 'G8+1' };
      sheet.getCell('H7').value = { formula: 'H8', result: { error: '#REF!' } };
      sheet.getCell('G8').value = 0.95;
      // The template's cells share their style: the one beside it shows percent as well.
      sheet.getCell('G8').numFmt = '0%';
      sheet.getCell('H8').value = 1;
    })).toEqual([['G7', '=G8+1', 'notDecimal'], ['H7', '#REF!', 'notDecimal'], ['G8', '0.95', 'ambiguousNumber'], ['H8', '1', 'ambiguousNumber']]);
    expect(await cellsOf((sheet) => { sheet.getCell('G5000').value = 5; })).toEqual([['C5000', '', 'unknownLine']]);
    expect(await cellsOf((sheet) => {
      sheet.getCell('I7').value = 'Chưa có số liệu';
      sheet.getCell('J7').value = 'x'.repeat(2001);
    })).toEqual([['J7', 'x'.repeat(20), 'tooLong']]);
    expect(await stored(report.id)).toEqual([]);
    // Excel's way of writing NUL and half a pair; a formula that asks another workbook counts by what it came to there.
    const odd = await upload(report, await template(report, (sheet) => {
      sheet.getCell('I7').value = 'Chưa có số liệu';
      sheet.getCell('J7').value = 'a_x0000_b_xD800_\u200bc';
      sheet.getCell('G8').value = { formula: '[1]Sheet1!A1', result: 5 };
      sheet.getCell('H8').value = 10;
    }));
    expect(odd.body).toMatchObject({ isSaved: true, savedLines: 2 });
    const [{ reason }] = await app.sql<any>('SELECT reason FROM measurement WHERE report_id = $1 AND reason IS NOT NULL', [report.id]);
    expect(reason).toMatch(/^ab.?c$/u);
  });
});
