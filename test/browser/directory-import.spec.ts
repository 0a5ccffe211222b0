import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { openStage, type Stage } from '../support/demonstration.js';
import { picture, sidewaysOverflow, visit, WIDTHS } from '../support/visitor.js';

let stage: Stage;
let browser: Browser;

beforeAll(async () => {
  stage = await openStage('directory_import');
  ({ browser } = stage);
}, 120_000);

afterAll(() => stage?.close());

const pasted = (rows: readonly (readonly string[])[]): string => rows.map((cells) => cells.join('\t')).join('\n');

async function workbook(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Đơn vị');
  for (const cells of rows) sheet.addRow([...cells]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

test('a list of units is dropped, corrected where it stands and saved (RULES.md U1, U2)', async () => {
  const visitor = await visit(browser, stage.demonstration.url, { as: 'quantri' });
  const { page } = visitor;
  await visitor.open('/org-units');
  await page.getByRole('link', { name: 'Nhập từ tệp' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'don-vi.xlsx', mimeType: 'application/octet-stream',
    buffer: await workbook([
      ['TT', 'Mã đơn vị', 'Tên đơn vị', 'Cấp', 'Đơn vị cấp trên', 'Màu cờ'], ['Ví dụ', '1', 'UBND xã Mẫu', 'Xã', '', ''],
      ['1', 'NDS-1', 'UBND xã Nhập Danh Sách', 'Xã', 'UBND huyện Ba Tơ', 'đỏ'], ['2', '', 'Cây đa Nhập Danh Sách', '', 'Phòng Văn hoá Thông tin thể thao', ''], ['3', '', 'UBND xã Ba Vinh', 'Xã', 'UBND huyện Ba Tơ', ''],
    ]),
  });
  await page.getByRole('button', { name: 'Cần xem (1)' }).waitFor();
  await page.getByText('Cột chưa hiểu, không được nhập: “Màu cờ” (1).').waitFor();
  expect(await page.getByRole('button', { name: 'Lưu 2 dòng' }).isEnabled()).toBe(false);
  await page.getByRole('combobox', { name: 'Cấp, Cây đa Nhập Danh Sách' }).selectOption({ label: 'Khác' });
  await page.getByRole('button', { name: /^Đơn vị cấp trên, Cây đa/ }).click();
  await page.getByRole('list', { name: 'Đơn vị gần nhất' }).getByRole('button').first().click();
  const name = page.getByRole('textbox', { name: /^Tên đơn vị, Cây đa/ });
  await name.fill('Vườn hoa Nhập Danh Sách');
  await name.press('Enter');
  await page.getByRole('button', { name: 'Cần xem (0)' }).waitFor();
  await page.getByRole('button', { name: 'Lưu 2 dòng' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu 2 dòng' }).click();
  await page.getByText('Đã tạo 2 đơn vị.').waitFor();
  const made = await stage.demonstration.sql<{ name: string }>("SELECT name FROM org_unit_revision WHERE name LIKE '%Nhập Danh Sách' ORDER BY name");
  expect(made.map((row) => row.name)).toEqual(['UBND xã Nhập Danh Sách', 'Vườn hoa Nhập Danh Sách']);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 90_000);

test.each(WIDTHS)('at %i px a pasted list of people is saved, and its passwords are downloaded once', async (width) => {
  const visitor = await visit(browser, stage.demonstration.url, { as: 'quantri', width });
  const { page } = visitor;
  await visitor.open('/people/import');
  await page.getByLabel('Dán vào đây').fill(pasted([
    ['TT', 'Họ và tên', 'Tên đăng nhập', 'Đơn vị', 'Vai trò', 'Phạm vi'],
    ['1', `Phạm Thị Nhập ${width}`, '', 'UBND xã Ba Vinh', 'Công chức, viên chức', ''], ['2', `Trần Văn Nhập ${width}`, 'quantri', 'Văn phòng HĐND và UBND huyện', 'Lãnh đạo', 'UBND huyện Ba Tơ'],
  ]));
  await page.getByRole('button', { name: 'Đọc phần đã dán' }).click();
  await page.getByRole('button', { name: 'Cần xem (1)' }).waitFor();
  await page.getByText(new RegExp(`^Tên đăng nhập quantri đang là của .+, không phải Trần Văn Nhập ${width};`)).waitFor();
  // Who saves all the same is told so by the server.
  visitor.expectComplaint(/422/);
  await page.getByRole('button', { name: 'Lưu 2 dòng' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu 2 dòng' }).click();
  await page.getByText('Tên đăng nhập “quantri” đã có người dùng.').waitFor();
  await picture(page, `directory-1-refused-${width}`);
  expect(await sidewaysOverflow(page)).toBe(0);
  const username = page.getByRole('textbox', { name: `Tên đăng nhập, Trần Văn Nhập ${width}` });
  await username.fill(`tran.nhap.${width}`);
  await username.press('Enter');
  await page.getByRole('button', { name: 'Lưu 2 dòng' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu 2 dòng' }).click();
  await page.getByText('Đã tạo 2 người dùng.').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải mật khẩu tạm' }).click();
  const bytes = readFileSync(await (await download).path());
  await page.getByText('Đã tải tệp mật khẩu tạm.').waitFor();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  expect(book.worksheets[0]!.rowCount).toBe(4);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 90_000);

test('who does not manage units or people has no way in', async () => {
  const visitor = await visit(browser, stage.demonstration.url, { as: 'dieuphoi' });
  await visitor.open('/org-units');
  await visitor.page.getByRole('heading', { name: 'Đơn vị', level: 1 }).waitFor();
  expect(await visitor.page.getByRole('link', { name: 'Nhập từ tệp' }).count()).toBe(0);
  await visitor.open('/org-units/import');
  await visitor.page.getByRole('heading', { name: 'Bạn không có quyền' }).or(visitor.page.getByText(/không có quyền/i)).first().waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);
