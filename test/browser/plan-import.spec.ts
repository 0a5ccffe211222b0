// Functions given to a page run in the browser.
/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from '../support/browser.js';
import { openStage, type Stage } from '../support/demonstration.js';
import { picture, settled, sidewaysOverflow, visit, type Visitor } from '../support/visitor.js';
import { planFile, type PlanFile } from './plan-import.fixture.js';

const TITLE = 'Kế hoạch nhập từ tệp Word năm 2024';

let stage: Stage;
let browser: Browser;
let office: Visitor;
let file: PlanFile;

beforeAll(async () => {
  stage = await openStage('plan_import');
  browser = stage.browser;
  office = await visit(browser, stage.demonstration.url, { as: 'dieuphoi' });
  file = await planFile();
}, 120_000);

afterAll(() => stage?.close());

/** How many places the head of the page says are still to be looked at. */
async function toSee(page: Page): Promise<number> {
  const words = await page.getByText(/^\d+ chỗ cần xem$/).first().textContent();
  return Number(words?.split(' ')[0]);
}

const fewerThan = (page: Page, count: number) =>
  page.waitForFunction((before) => Array.from(document.querySelectorAll('main span')).some(({ textContent }) => /^\d+ chỗ cần xem$/.test(textContent ?? '') && Number.parseInt(textContent ?? '', 10) < before), count);

/** As a hand drops it: the page gets the file with the event. */
async function drop(page: Page, { name, bytes }: PlanFile): Promise<void> {
  const transfer = await page.evaluateHandle(([base64, fileName]) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0))], fileName!));
    return data;
  }, [bytes.toString('base64'), name] as const);
  await page.getByText('Thả tệp văn bản vào đây').dispatchEvent('drop', { dataTransfer: transfer });
}

test('a file that is not read says at its place what to do', async () => {
  const { page } = office;
  await office.open('/plans');
  await page.getByRole('link', { name: 'Nhập từ văn bản' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nhập kế hoạch từ văn bản' }).waitFor();
  await page.getByLabel('Chọn tệp').last().setInputFiles({ name: 'ke-hoach.doc', mimeType: 'application/msword', buffer: Buffer.from('x') });
  await page.getByRole('alert').filter({ hasText: 'lưu lại dạng .docx' }).waitFor();
  // What was pasted is answered below what was pasted.
  office.expectComplaint(/422 .*\/api\/v1\/plan-imports$/);
  await page.getByLabel('Dán vào đây').fill('Không có bảng nào.');
  await page.getByRole('button', { name: 'Đọc phần đã dán' }).click();
  await page.getByRole('region', { name: 'Hoặc dán bảng, văn bản' }).getByRole('alert').filter({ hasText: 'Không tìm thấy bảng nào' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  expect(office.complaints).toEqual([]);
});

test('a dropped Word file is shown beside its reading, with what is doubtful first', async () => {
  const { page } = office;
  await drop(page, file);
  await page.getByText(`${file.activities} hoạt động`).waitFor();
  expect(await toSee(page)).toBeGreaterThan(1);
  expect(await page.getByRole('switch', { name: /^Chỉ chỗ cần xem/ }).isChecked()).toBe(true);
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'plan-import-1-review');
  // The way through what waits goes on from where it was.
  const focused: (string | undefined)[] = [];
  for (let press = 0; press < 2; press += 1) {
    await page.getByRole('button', { name: 'Chỗ tiếp theo' }).click();
    await page.waitForFunction((before) => document.activeElement?.tagName === 'ARTICLE' && document.activeElement.id !== before, focused.at(-1));
    focused.push(await page.evaluate(() => document.activeElement?.id));
  }
  expect(new Set(focused).size).toBe(2);
}, 60_000);

test('two doubts are settled: whom a name means, and a line that names nobody', async () => {
  const { page } = office;
  const before = await toSee(page);
  await page.getByRole('button', { name: /^Đúng là / }).first().click();
  await fewerThan(page, before);
  const between = await toSee(page);
  const row = page.getByRole('article', { name: new RegExp(`^Dòng ${file.lineWithoutParty}\\. `) });
  await row.focus();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: 'Thêm đơn vị' }).click();
  // What is typed is not lost by a wrong key.
  await drawer.getByRole('heading', { name: /^Sửa dòng/ }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Bỏ những gì vừa sửa?' }).getByRole('button', { name: 'Hủy' }).click();
  const unit = drawer.getByRole('group', { name: 'Bên 1' }).getByRole('combobox', { name: 'Đơn vị', exact: true });
  await unit.click();
  await unit.fill('phong noi vu');
  await page.getByRole('option', { name: /Phòng Nội vụ/ }).first().click();
  expect(await seriousFindings(page)).toEqual([]);
  // Why it was not saved is said in view, however long the form is.
  office.expectComplaint(/ERR_INTERNET_DISCONNECTED/);
  await office.context.setOffline(true);
  await drawer.getByRole('button', { name: 'Lưu', exact: true }).click();
  const refused = drawer.getByRole('alert').filter({ hasText: 'Không kết nối được máy chủ' });
  await refused.waitFor();
  expect(await refused.evaluate((box) => box.getBoundingClientRect().top >= 0 && box.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  await office.context.setOffline(false);
  await drawer.getByRole('button', { name: 'Lưu', exact: true }).click();
  await drawer.waitFor({ state: 'hidden' });
  await fewerThan(page, between);
  await row.getByText('đã sửa').waitFor();
  expect(office.complaints).toEqual([]);
}, 60_000);

test('names, what was not understood and the head of the document have their places; all fits a phone', async () => {
  const phone = await visit(browser, stage.demonstration.url, { as: 'dieuphoi', width: 360 });
  const address = new URL(office.page.url()).hash.slice(1).split('?')[0]!;
  for (const tab of ['head', 't0', 'names', 'leftovers', 'save']) {
    await phone.open(`${address}?tab=${tab}`);
    await phone.page.getByRole('tabpanel').waitFor();
    await settled(phone.page);
    expect({ tab, overflow: await sidewaysOverflow(phone.page) }).toEqual({ tab, overflow: 0 });
    expect({ tab, findings: await seriousFindings(phone.page) }).toEqual({ tab, findings: [] });
  }
  expect(phone.complaints).toEqual([]);
  await phone.close();
}, 60_000);

test('saving makes a draft plan that keeps the file, and its work is issued', async () => {
  const { page } = office;
  await page.getByRole('tab', { name: 'Lưu' }).click();
  await page.getByLabel('Tên kế hoạch').fill(TITLE);
  await page.getByRole('button', { name: 'Lưu kế hoạch' }).click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();

  await page.getByRole('region', { name: 'Văn bản nguồn' }).getByRole('link', { name: `Tải tệp: ${file.name}` }).waitFor();
  await page.getByText(`${file.activities} nội dung công việc`).first().waitFor();
  await picture(page, 'plan-import-2-plan');
  await page.getByRole('link', { name: 'Giao việc' }).click();
  await page.getByRole('button', { name: 'Bỏ chọn tất cả' }).click();
  await page.getByRole('checkbox', { name: `Chọn nội dung ${file.lineWithoutParty}`, exact: true }).check();
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('button', { name: 'Giao 1 nhiệm vụ' }).click();
  await page.getByText('Đã tạo 1 nhiệm vụ mới.').waitFor();
  expect(office.complaints).toEqual([]);
}, 60_000);

test('the same file again leads to its plan', async () => {
  const { page } = office;
  office.expectComplaint(/409 .*\/api\/v1\/plan-imports$/);
  await office.open('/plan-imports/new');
  await drop(page, file);
  await page.getByRole('alert').getByRole('link', { name: 'Xem kế hoạch' }).click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
});

test('a unit officer has no right to take documents in', async () => {
  const officer = await visit(browser, stage.demonstration.url, { as: 'bavinh.canbo' });
  await officer.open('/plans');
  expect(await officer.page.getByRole('link', { name: 'Nhập từ văn bản' }).count()).toBe(0);
  await officer.open('/plan-imports/new');
  await officer.page.getByRole('heading', { name: 'Bạn không có quyền xem trang này' }).waitFor();
  await officer.close();
});
