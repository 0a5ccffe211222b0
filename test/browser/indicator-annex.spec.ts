// Functions given to a page run in the browser.
/// <reference lib="dom" />
import type { Browser, Locator, Page } from 'playwright-core';
import { openStage, type Stage } from '../support/demonstration.js';
import { faultsOf } from '../support/faults-of.js';
import { picture, settled, visit, type Visitor } from '../support/visitor.js';
import { enterAnnex, type EnteredAnnex } from './indicator-annex.fixture.js';

let stage: Stage;
let browser: Browser;
let office: Visitor;
let annex: EnteredAnnex;

const tab = (name: string, more = '') => `/indicators/plans/${annex.planId}?tab=${name}${more}`;
const url = () => stage.demonstration.url;

beforeAll(async () => {
  stage = await openStage('indicator_annex');
  ({ browser } = stage);
  office = await visit(browser, url(), { as: 'dieuphoi' });
  annex = await enterAnnex(office.context.request, url());
}, 300_000);

afterAll(() => stage?.close());

const sheet = (page: Page, title: string): Locator => page.getByRole('region', { name: `Bảng: ${title}` });

/** A table as the browser lays it out: the words of each cell with its spans where they are not one. */
const cellsOf = (table: Locator): Promise<string[][]> =>
  table.locator('tr').evaluateAll((rows) =>
    rows.map((row) => Array.from((row as HTMLTableRowElement).cells, (cell) => `${cell.textContent}${cell.rowSpan > 1 ? ` ↓${cell.rowSpan}` : ''}${cell.colSpan > 1 ? ` →${cell.colSpan}` : ''}`)),
  );

test('a sheet stands as it was printed: headings over headings, merged cells, every space (RULES.md I1)', async () => {
  const { page } = office;
  await office.open(tab('sheets'));
  expect(await cellsOf(sheet(page, 'PHỤ LỤC THỬ'))).toEqual([
    ['STT ↓2', 'Tên chỉ tiêu ↓2', 'Cơ quan, đơn vị →2', 'Đơn vị tính ↓2', 'Chỉ tiêu giao ↓2', 'Căn cứ ↓2'],
    ['Chủ trì', 'Phối hợp'],
    ['I', 'Dịch vụ công →6'],
    ['1', 'Tỷ lệ hồ sơ trực tuyến\ntăng thêm  so với năm 2021', 'Các sở', '', '%', '20', 'Nghị quyết   01 ↓2'],
    ['1', 'Tỷ lệ dịch vụ công toàn trình', 'Văn phòng', '', '%', '75'],
    ['-', 'Nghĩa vụ tài chính', 'Sở chủ trì', '', '%', '30', ''],
  ]);
  const name = sheet(page, 'PHỤ LỤC THỬ').getByRole('rowheader', { name: /tăng thêm/ });
  expect(await name.locator('em').textContent()).toBe('tăng thêm');
  // Spaces are kept by the style as well as in the text.
  expect(await name.locator('span').first().evaluate((element) => getComputedStyle(element).whiteSpace)).toBe('pre-wrap');
  for (const format of ['docx', 'xlsx']) {
    const href = await page.getByRole('link', { name: `.${format}` }).getAttribute('href');
    expect(href).toBe(`/api/v1/plans/${annex.planId}/indicator-sheets/file?format=${format}`);
    const file = await office.context.request.get(`${url()}${href}`);
    expect([file.status(), file.headers()['content-disposition']]).toEqual([200, expect.stringContaining(`.${format}`)]);
  }
  // On paper nothing of the screen is left, and the rules are black.
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Cách hệ thống hiểu').isVisible()).toBe(false);
  expect(await sheet(page, 'PHỤ LỤC THỬ').locator('td').first().evaluate((cell) => getComputedStyle(cell).borderTopColor)).toBe('rgb(0, 0, 0)');
  await picture(page, 'annex-print');
  await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' });
  expect(office.complaints).toEqual([]);
});

test('the reading beside it says what the paper leaves unsaid, and where a figure does not follow (RULES.md I3, I9, I14)', async () => {
  const { page } = office;
  await office.open(tab('sheets'));
  await page.getByRole('switch', { name: 'Cách hệ thống hiểu' }).click();
  const table = sheet(page, 'PHỤ LỤC THỬ');
  await table.getByText('(không ghi, áp dụng ≥ vì chỉ tiêu càng cao càng tốt)').first().waitFor();
  await table.getByText('Có thể hiểu là 78 % · 78,05 % · 69,6 % · 69,66 %. Cần người có thẩm quyền quyết định.').waitFor();
  await table.getByText('Văn bản in 18,57%, nhưng số liệu của chính văn bản cho 14,82 %.').waitFor();
  await table.getByText('Văn phòng của chính đơn vị chủ trì').first().waitFor();
  await table.getByText('(Phụ lục II, mục 1, STT 4)').waitFor();
  // The merged cell is not cut: what rows 1 and 1 mean stands below both of them.
  const lines = await table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => (row as HTMLTableRowElement).cells.length));
  expect(lines).toEqual([2, 7, 6, 1, 1, 7, 1]);
  // The view is an address: it can be sent.
  expect(page.url()).toContain('reading=1');
});

test('a table copied from Word becomes a sheet, and a row of it an indicator that is there already', async () => {
  const { page } = office;
  await office.open(`/indicators/plans/${annex.planId}/sheets/create`);
  await page.getByRole('button', { name: /^7 cột/ }).click();
  await page.getByRole('textbox', { name: 'Tên biểu', exact: true }).fill('Biểu dán');
  await page.getByRole('button', { name: 'Dán cả bảng' }).click();
  const html = `<table><tr><td rowspan="2">STT</td><td rowspan="2">Tên chỉ tiêu</td><td colspan="2">Cơ quan</td><td rowspan="2">Đơn vị tính</td><td rowspan="2">Chỉ tiêu giao</td></tr>
    <tr><td>Chủ trì</td><td>Phối hợp</td></tr><tr><td><b>II</b></td><td colspan="5"><p><b>Thanh toán</b></p></td></tr>
    <tr><td>1</td><td>tỷ lệ  NGHĨA VỤ tài chính qua Cổng</td><td rowspan="2">Các phòng</td><td></td><td>%</td><td>Tối thiểu <i>45</i></td></tr>
    <tr><td>-</td><td>Cấp xã</td><td></td><td>%</td><td>40%</td></tr></table>`;
  await paste(page.getByRole('dialog').getByLabel('Dán vào đây'), { 'text/html': html });
  await page.getByText('Đọc được 5 dòng, 6 cột.').waitFor();
  await page.getByLabel('Tiêu đề cột nằm ở').click();
  await page.getByRole('option', { name: '2 dòng đầu' }).click();
  await page.getByRole('button', { name: /Dùng bảng này|Thay cả bảng/ }).click();
  await picture(page, 'annex-editor');
  await page.getByRole('button', { name: 'Lưu biểu' }).click();
  await sheet(page, 'Biểu dán').waitFor();
  expect((await cellsOf(sheet(page, 'Biểu dán'))).slice(0, 5)).toEqual([
    ['STT ↓2', 'Tên chỉ tiêu ↓2', 'Cơ quan →2', 'Đơn vị tính ↓2', 'Chỉ tiêu giao ↓2'],
    ['Chủ trì', 'Phối hợp'],
    ['II', 'Thanh toán →5'],
    ['1', 'tỷ lệ NGHĨA VỤ tài chính qua Cổng', 'Các phòng ↓2', '', '%', 'Tối thiểu 45'],
    ['-', 'Cấp xã', '', '%', '40%'],
  ]);
  await page.getByRole('switch', { name: 'Sửa dòng và cách hiểu' }).click();
  await sheet(page, 'Biểu dán').getByRole('button', { name: /^Việc với dòng 1\./ }).click();
  await page.getByRole('menuitem', { name: 'Ghi cách hiểu' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('alert').filter({ hasText: 'Đã có chỉ tiêu cùng tên' }).getByRole('button', { name: 'Dùng chỉ tiêu này' }).click();
  const target = dialog.getByRole('group', { name: 'Mức 1', exact: true });
  expect(await target.getByLabel('Con số').inputValue()).toBe('45');
  expect(await target.getByRole('combobox', { name: 'So sánh', exact: true }).textContent()).toContain('≥');
  await dialog.getByRole('button', { name: 'Thêm mức gốc' }).click();
  const baseline = dialog.getByRole('group', { name: 'Mức gốc 1', exact: true });
  await baseline.getByLabel('Tên mức gốc').fill('Năm 2021');
  await baseline.getByLabel('Con số như in').fill('18,57%');
  await baseline.getByRole('button', { name: 'Thêm số liệu thành phần' }).click();
  await baseline.getByLabel('Tử số', { exact: true }).fill('3.016');
  // "20,352" may be twenty or twenty thousand: nothing is guessed (RULES.md I16).
  await baseline.getByLabel('Mẫu số', { exact: true }).fill('20,352');
  await baseline.getByRole('button', { name: '20352', exact: true }).click();
  await baseline.getByText('Văn bản in 18,57%, nhưng số liệu của chính văn bản cho 14,82 %.').waitFor();
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await dialog.waitFor({ state: 'detached' });
  await sheet(page, 'Biểu dán').getByRole('link', { name: annex.indicatorNames.duties }).waitFor();
  expect(office.complaints).toEqual([]);
}, 60_000);

test('a row is corrected and moved as it is printed', async () => {
  const { page } = office;
  await office.open(tab('sheets', '&edit=1'));
  const table = sheet(page, 'Biểu nhỏ');
  await table.getByRole('button', { name: /^Việc với dòng 2\. Hai/ }).click();
  await page.getByRole('menuitem', { name: 'Sửa dòng' }).click();
  await page.getByRole('dialog').getByLabel('Chỉ tiêu', { exact: true }).fill('Hai (đã sửa)');
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await table.getByText('Hai (đã sửa)').waitFor();
  await table.getByRole('button', { name: /^Việc với dòng 2\. Hai \(đã sửa\)/ }).click();
  await page.getByRole('menuitem', { name: 'Lên' }).click();
  await page.waitForFunction(() => document.querySelector('[aria-label="Bảng: Biểu nhỏ"] tbody th')?.textContent?.startsWith('Hai'));
  // Below them stands how the first is read.
  expect((await cellsOf(table)).map(([number]) => number).slice(0, 3)).toEqual(['STT', '2', '1']);
});

test('columns of a saved sheet are renamed, joined under a heading and taken away; words that would go are told first', async () => {
  const { page } = office;
  await office.open(tab('sheets', '&edit=1'));
  const table = sheet(page, 'Biểu dán');
  const open = async () => {
    const panel = page.getByRole('region', { name: 'Biểu dán', exact: true });
    await panel.getByRole('button', { name: /^Việc với biểu/ }).click();
    await page.getByRole('menuitem', { name: 'Sửa các cột của biểu' }).click();
    return page.getByRole('dialog', { name: 'Sửa các cột của biểu' });
  };
  const dialog = await open();
  await dialog.getByRole('group', { name: 'Cột 1', exact: true }).getByLabel('Tên cột như in').fill('Số TT');
  await dialog.getByRole('button', { name: 'Thêm cột' }).click();
  await dialog.getByRole('group', { name: 'Cột 8', exact: true }).getByLabel('Tên cột như in').fill('Ghi chú');
  await picture(page, 'annex-columns');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await dialog.waitFor({ state: 'detached' });
  await table.getByText('Ghi chú').waitFor();
  expect((await cellsOf(table)).slice(0, 4)).toEqual([
    ['Số TT ↓2', 'Tên chỉ tiêu ↓2', 'Cơ quan →2', 'Đơn vị tính ↓2', 'Chỉ tiêu giao ↓2', 'Ghi chú ↓2'],
    ['Chủ trì', 'Phối hợp'],
    ['II', 'Thanh toán →5', ''],
    ['1', 'tỷ lệ NGHĨA VỤ tài chính qua Cổng', 'Các phòng ↓2', '', '%', 'Tối thiểu 45', ''],
  ]);
  const again = await open();
  // The server says first which words would go.
  office.expectComplaint(/409 .*\/columns$/);
  await again.getByRole('group', { name: 'Cột 6', exact: true }).getByRole('button', { name: /^Bỏ/ }).click();
  await again.getByRole('button', { name: 'Lưu' }).click();
  const asked = page.getByRole('dialog', { name: 'Bỏ cả chữ trong cột?' });
  await asked.getByText('Cột bị bỏ (“Đơn vị tính”) còn 2 ô có chữ: “%”, “%”.', { exact: false }).waitFor();
  await asked.getByRole('button', { name: 'Bỏ cột và chữ' }).click();
  // The sheet is hidden from the ear until both dialogs are closed.
  await table.getByText('Chỉ tiêu giao').waitFor();
  expect((await cellsOf(table))[3]).toEqual(['1', 'tỷ lệ NGHĨA VỤ tài chính qua Cổng', 'Các phòng ↓2', '', 'Tối thiểu 45', '']);
  expect(office.complaints).toEqual([]);
}, 60_000);

test('a named person decides about a reading and about two documents, and revokes; all of it stays to be read (RULES.md I9, I10)', async () => {
  const { page } = office;
  await office.open(tab('decisions'));
  const card = page.getByRole('article').filter({ hasText: 'tăng thêm 20' });
  expect(await card.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Chọn cách hiểu này' }) }).allTextContents()).toEqual([
    expect.stringContaining('≥ 78 %'),
    expect.stringContaining('≥ 78,05 %'),
    expect.stringContaining('≥ 69,6 %'),
    expect.stringContaining('≥ 69,66 %'),
  ]);
  await picture(page, 'annex-decisions');
  await card.getByRole('button', { name: 'Chọn cách hiểu này' }).first().click();
  await page.getByRole('dialog').getByText('Nguyễn Thị Thu Hà').waitFor();
  await page.getByRole('dialog').getByLabel('Lý do, căn cứ').fill('Theo công văn giải thích');
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi quyết định' }).click();
  await card.waitFor({ state: 'detached' });
  await page.getByRole('switch', { name: 'Hiện cả việc đã quyết định' }).click();
  const history = card.getByRole('list', { name: 'Các lần quyết định' });
  await history.getByText('Theo công văn giải thích').waitFor();
  await card.getByRole('button', { name: 'Thu hồi quyết định' }).click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Chờ ý kiến Sở');
  await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi quyết định' }).click();
  await history.getByText('Thu hồi bởi Nguyễn Thị Thu Hà').waitFor();
  await card.getByRole('button', { name: 'Chọn cách hiểu này' }).first().waitFor();

  const conflict = page.getByRole('article').filter({ hasText: annex.indicatorNames.whole });
  const strict = conflict.getByRole('listitem').filter({ hasText: '≥ 80 %' });
  await strict.getByText('chặt nhất').waitFor();
  await strict.getByRole('button', { name: 'Chọn làm mức đứng đầu' }).click();
  await page.getByRole('dialog').getByLabel('Lý do, căn cứ').fill('Lấy mức chặt hơn');
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi quyết định' }).click();
  await conflict.getByText('Mức đứng đầu: ≥ 80 %').waitFor();
  await conflict.getByText('“Lấy mức chặt hơn”').waitFor();
  expect(office.complaints).toEqual([]);
}, 60_000);

test('a sign that the document does not write is confirmed by name in one press (RULES.md I3)', async () => {
  const { page } = office;
  await office.open(tab('decisions'));
  const confirm = page.getByRole('button', { name: 'Xác nhận ≥: - Nghĩa vụ tài chính', exact: true });
  await confirm.click();
  await confirm.waitFor({ state: 'detached' });
  await office.open(tab('sheets', '&reading=1'));
  await sheet(page, 'PHỤ LỤC THỬ').getByText('(không ghi, Nguyễn Thị Thu Hà chọn ≥)').waitFor();
});

test('what is to be confirmed is counted apart from what is to be decided, and alike ones are confirmed in one press (RULES.md I3)', async () => {
  const { page } = office;
  await office.open(tab('decisions'));
  const count = page.getByRole('status').filter({ hasText: 'chỗ cần quyết định' });
  expect(await count.innerText()).toMatch(/^1 chỗ cần quyết định, \d+ chỗ cần xác nhận\.$/);
  const all = page.getByRole('button', { name: /^Xác nhận tất cả ≥ \(\d+\)$/ });
  await all.click();
  await all.waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: /^Xác nhận ≥/ }).count()).toBe(0);
  // The two doubts about a printed figure are of another sort, and the open reading is asked about once.
  expect(await count.innerText()).toBe('1 chỗ cần quyết định, 2 chỗ cần xác nhận.');
});

test('who comes second sees both versions of a meaning and loses nothing (RULES.md X4)', async () => {
  const { page } = office;
  await office.open(tab('sheets', '&edit=1'));
  await sheet(page, 'Biểu nhỏ').getByRole('button', { name: /^Việc với cách hiểu/ }).click();
  await page.getByRole('menuitem', { name: 'Sửa cách hiểu' }).click();
  const dialog = page.getByRole('dialog', { name: /^Sửa cách hiểu/ });
  await dialog.getByLabel('Tên gọi trong kế hoạch').fill('Tên của người thứ hai');
  await renameElsewhere('Toàn trình theo văn bản khác', 'Tên của người thứ nhất');
  office.expectComplaint(/412/);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  const conflict = page.getByRole('dialog').filter({ hasText: 'Tên của người thứ nhất' }).last();
  await conflict.getByText('Tên của người thứ hai').waitFor();
  await conflict.getByRole('button', { name: 'Lưu bản của tôi' }).click();
  await sheet(page, 'Biểu nhỏ').getByText('Tên của người thứ hai').waitFor();
});

test('what a list above was not handed on is named, for the plan and for one indicator', async () => {
  const { page } = office;
  await office.open(tab('cascade'));
  await page.getByRole('listitem').filter({ hasText: 'Phụ lục II, mục 1' }).getByText('Chưa thấy giao: STT 1–3').first().waitFor();
  await page.getByRole('link', { name: annex.indicatorNames.whole }).click();
  await settled(page);
  await page.getByRole('list', { name: 'Các cấp giao chỉ tiêu' }).getByText('≥ 80 %').first().waitFor();
});

test('the catalogue keeps the old name when the way of counting changes on a day', async () => {
  const { page } = office;
  await office.open('/indicators/catalogue');
  await page.getByLabel('Tìm kiếm').fill(annex.codes.whole);
  await page.getByRole('button', { name: `Sửa: ${annex.indicatorNames.whole}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /từ một ngày/ }).check();
  await dialog.getByLabel('Áp dụng từ ngày').fill('01/06/2025');
  await dialog.getByLabel('Tên chỉ tiêu').fill('Tên gọi mới của chỉ tiêu');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('2 phiên bản').first().waitFor();
  // The plan of 2024 still calls it by the name of its day.
  await office.open(tab('sheets', '&reading=1'));
  await sheet(page, 'PHỤ LỤC THỬ').getByRole('link', { name: annex.indicatorNames.whole }).waitFor();
});

test('who may not manage sees the sheets without a way to change them', async () => {
  const officer = await visit(browser, url(), { as: 'bavinh.canbo' });
  await officer.open(tab('sheets', '&edit=1'));
  await sheet(officer.page, 'PHỤ LỤC THỬ').waitFor();
  expect(await officer.page.getByRole('button', { name: /^Việc với/ }).count()).toBe(0);
  expect(await officer.page.getByRole('link', { name: 'Thêm biểu' }).count()).toBe(0);
  await officer.open(tab('decisions'));
  await officer.page.getByRole('article').first().waitFor();
  expect(await officer.page.getByRole('button', { name: /Chọn cách hiểu này|Xác nhận/ }).count()).toBe(0);
  await officer.page.goto(`${url()}/#/indicators/plans/${annex.planId}/sheets/create`);
  await officer.page.getByText('Bạn không có quyền xem trang này').waitFor();
  await officer.close();
}, 60_000);

test.each([1280, 360] as const)('the pages of the annex are usable by everybody and fit at %i', async (width) => {
  const visitor = await visit(browser, url(), { as: 'dieuphoi', width });
  const faults: string[] = [];
  const look = async (where: string) => {
    faults.push(...(await faultsOf(visitor, where)));
    await picture(visitor.page, `annex-${where.replaceAll(/[^a-z]+/gi, '-')}-${width}`);
  };
  for (const path of [tab('sheets'), tab('sheets', '&reading=1&edit=1'), tab('decisions', '&decided=1'), tab('cascade'), '/indicators/catalogue', `/indicators/plans/${annex.planId}/sheets/create`]) {
    await visitor.turnTo(path);
    await look(path.replace(annex.planId, 'x'));
  }
  await visitor.page.getByRole('button', { name: /^Bảng đơn vị/ }).click();
  await look('editor');
  await visitor.open(tab('sheets', '&edit=1'));
  await visitor.page.getByRole('button', { name: /^Việc với cách hiểu/ }).first().click();
  await visitor.page.getByRole('menuitem', { name: 'Sửa cách hiểu' }).click();
  await visitor.page.getByRole('dialog').getByRole('group', { name: 'Mức 1', exact: true }).waitFor();
  await look('meaning');
  expect(faults).toEqual([]);
  await visitor.close();
}, 120_000);

/** Another person changes the title of a meaning meanwhile. */
async function renameElsewhere(from: string, to: string): Promise<void> {
  const { request } = office.context;
  const answer = await request.get(`${url()}/api/v1/plans/${annex.planId}/indicator-sheets`);
  const { sheets } = (await answer.json()) as { sheets: { rows: { assignments: { id: string; version: number; title: string }[] }[] }[] };
  const { id, version } = sheets.flatMap(({ rows }) => rows.flatMap(({ assignments }) => assignments)).find(({ title }) => title === from)!;
  const changed = await request.patch(`${url()}/api/v1/indicator-assignments/${id}`, { data: { title: to }, headers: { 'If-Match': `"${version}"` } });
  expect(changed.status()).toBe(200);
}

/** As Ctrl+V does, with what the clipboard holds. */
async function paste(field: Locator, data: Record<string, string>): Promise<void> {
  await field.evaluate((element, entries) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(entries)) clipboardData.setData(type, text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}
