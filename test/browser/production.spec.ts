// Functions given to a page run in the browser.
/// <reference lib="dom" />
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { addDays, vietnamDateOf, calendarQuarterOf, formatDateVi } from '#domain';
import { makeDemoFile } from '../../api/src/demo/files/index.js';
import { freePort, launch, untilReady, type LaunchedApplication } from '../faults/launched-application.js';
import { launchBrowser } from '../support/browser.js';
import { expectCount, picture, settled, sidewaysOverflow, visit, type Visitor } from '../support/visitor.js';

/*
 * `npm run start:production` starts empty and the whole job is done in it, by hand, through the screens alone: nothing
 * here asks the API or the database. The day is the real one, so every date is counted from it.
 */
const PASSWORD = 'cây đa bến nước sân đình';
const TODAY = vietnamDateOf(new Date());
/** "Trước ngày D" is due on D−1 (RULES.md P8). */
const AHEAD = addDays(TODAY, 11);
const PAST = addDays(TODAY, -39);
const PLAN = 'Kế hoạch kiểm soát thủ tục hành chính của xã';

let home: string;
let application: LaunchedApplication;
let browser: Browser;
let office: Visitor;
let officerPassword: string;
let planPath: string;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'td-production-'));
  application = launch({ DATA_DIR: join(home, 'data'), PORT: String(await freePort()) });
  browser = await launchBrowser();
  await untilReady(application);
  office = await visit(browser, application.url);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  application?.child.kill('SIGTERM');
  await application?.ended;
  rmSync(home, { recursive: true, force: true });
}, 60_000);

const save = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true }).click();

async function choose(field: Locator, typed: string, option: RegExp): Promise<void> {
  await field.click();
  await field.fill(typed);
  await field.page().getByRole('option', { name: option }).first().click();
}

async function pick(page: Page, field: Locator, option: string): Promise<void> {
  await field.click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

test('the link in the log makes the first administrator, once', async () => {
  const { page } = office;
  const link = /#(\/first-administrator\?token=\S+)/.exec(application.output())![1]!;
  await office.open(link);
  await page.getByLabel('Tên cơ quan, đơn vị').fill('UBND xã An Phú');
  await page.getByLabel('Họ và tên').fill('Trần Thị Mai');
  await page.getByLabel('Tên đăng nhập').fill('mai.tran');
  await page.getByLabel('Mật khẩu *', { exact: true }).fill(PASSWORD);
  await page.getByLabel('Nhập lại mật khẩu').fill('viết sai một chữ nào đó');
  await page.getByRole('button', { name: 'Tạo quản trị viên' }).click();
  await page.getByText('Hai lần nhập không giống nhau.').waitFor();
  await page.getByLabel('Nhập lại mật khẩu').fill(PASSWORD);
  await page.getByRole('button', { name: 'Tạo quản trị viên' }).click();
  await page.getByText('Đã tạo quản trị viên. Hãy đăng nhập.').waitFor();
  expect(await page.getByText('Chọn một vai để xem thử').count()).toBe(0);
  office.expectComplaint(/404 .*\/api\/v1\/demo$/);
  await signIn(page, 'mai.tran', PASSWORD);
  const steps = page.getByRole('region', { name: 'Bắt đầu' }).getByRole('listitem');
  await steps.first().waitFor();
  expect(await steps.allInnerTexts()).toEqual([/^1\. Đơn vị/, /^2\. Người dùng/, /^3\. Kế hoạch/, /^4\. Giao việc/].map((start) => expect.stringMatching(start)));
  await picture(page, 'production-1-empty');
  await office.open(link);
  await page.getByText('Liên kết không còn hiệu lực.').waitFor();
  expect(office.complaints).toEqual([]);
}, 60_000);

test('units are entered one after another, and a person gets a temporary password', async () => {
  const { page } = office;
  await office.open('/org-units/create');
  await page.getByLabel('Tên đầy đủ').fill('Phòng Văn hóa – Xã hội xã An Phú');
  await page.getByLabel('Tên ngắn').fill('Phòng VH–XH');
  await pick(page, page.getByRole('combobox', { name: 'Cấp', exact: true }), 'Sở, phòng, ban');
  await page.getByRole('button', { name: 'Lưu và thêm đơn vị khác' }).click();
  // The next one begins below the same unit, at the same level, with its name to be typed.
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT' && (document.activeElement as HTMLInputElement).value === '');
  await page.keyboard.type('Phòng Kinh tế xã An Phú');
  await page.getByLabel('Tên ngắn').fill('Phòng Kinh tế');
  await save(page);
  await page.getByText('1–3 trong 3').waitFor();

  await office.open('/people/create');
  await page.getByLabel('Họ và tên').fill('Lê Văn Hùng');
  await page.getByLabel('Tên đăng nhập').fill('Hùng Lê');
  await choose(page.getByRole('combobox', { name: 'Đơn vị công tác' }), 'van hoa', /Văn hóa/);
  await pick(page, page.getByRole('combobox', { name: 'Vai trò' }), 'Cán bộ đầu mối đơn vị');
  await save(page);
  await page.getByText('không có khoảng trắng, ví dụ “mai.tran”').waitFor();
  await page.getByLabel('Tên đăng nhập').fill('hung.le');
  await save(page);
  const dialog = page.getByRole('dialog', { name: 'Mật khẩu tạm của Lê Văn Hùng' });
  await dialog.getByText('hung.le').waitFor();
  officerPassword = /\b\w{4}(?:-\w{4}){3,}\b/.exec(await dialog.innerText())![0];
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await page.getByText('1–2 trong 2').waitFor();
  expect(office.complaints).toEqual([]);
}, 60_000);

async function enterActivity(page: Page, number: string, content: string, before: string, button: string): Promise<void> {
  await page.getByLabel('STT như in').fill(number);
  await page.getByLabel('Nội dung công việc').fill(content);
  await page.getByLabel('Thời gian thực hiện').fill(`Trước ngày ${formatDateVi(before)}`);
  await page.getByRole('alert').filter({ hasText: formatDateVi(before) }).getByRole('button', { name: 'Dùng cách hiểu này' }).click();
  await page.getByRole('button', { name: 'Thêm đơn vị', exact: true }).click();
  await choose(page.getByRole('group', { name: 'Bên 1', exact: true }).getByRole('combobox', { name: 'Đơn vị', exact: true }), 'van hoa', /Văn hóa/);
  await page.getByRole('button', { name: button, exact: true }).click();
}

test('a plan is entered by hand: document, section, activities', async () => {
  const { page } = office;
  await office.open('/');
  await expectCount(page.getByRole('region', { name: 'Bắt đầu' }).getByText('đã có'), 2);
  await page.getByRole('link', { name: 'Nhập kế hoạch' }).click();
  await page.getByLabel('Tên kế hoạch').fill(PLAN);
  await page.getByLabel('Số', { exact: true }).fill('12');
  await page.getByLabel('Ký hiệu').fill('QĐ-UBND');
  await page.getByLabel('Ngày ban hành').fill(formatDateVi(addDays(TODAY, -60)));
  expect(await page.getByLabel('Cơ quan ban hành').inputValue()).toBe('UBND xã An Phú');
  await page.getByLabel('Trích yếu').fill('Ban hành kế hoạch kiểm soát thủ tục hành chính');
  await save(page);
  await page.getByRole('heading', { level: 1, name: PLAN }).waitFor();
  planPath = new URL(page.url()).hash.slice(1).replace('/show', '');
  await page.getByRole('button', { name: 'Thêm nhóm' }).first().click();
  await page.getByRole('dialog').getByLabel('Số thứ tự in').fill('I');
  await page.getByRole('dialog').getByLabel('Tên nhóm').fill('Công khai thủ tục hành chính');
  await save(page);
  await page.getByRole('link', { name: 'Thêm nội dung công việc vào nhóm I', exact: true }).click();
  await enterActivity(page, '1', 'Niêm yết bộ thủ tục mới', AHEAD, 'Lưu và thêm nội dung khác');
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('textarea[name="content"]')?.value === '');
  await enterActivity(page, '2', 'Rà soát thủ tục nội bộ', PAST, 'Lưu');
  await page.getByRole('heading', { level: 1, name: PLAN }).waitFor();
  await page.getByText('2 nội dung công việc').first().waitFor();
  expect(office.complaints).toEqual([]);
}, 60_000);

test('issuing shows what it will make and warns of what begins as overdue', async () => {
  const { page } = office;
  await office.open(`${planPath}/show`);
  await page.getByRole('link', { name: 'Giao việc' }).click();
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText('Sẽ giao cho 1 đơn vị: 2 nhiệm vụ mới; 0 nhiệm vụ đã có từ trước.').waitFor();
  await page.getByRole('heading', { level: 2, name: 'I. Công khai thủ tục hành chính' }).waitFor();
  await page.getByText(/^1 nhiệm vụ mới có hạn trước hôm nay/).waitFor();
  await picture(page, 'production-2-preview');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('button', { name: 'Giao 2 nhiệm vụ' }).click();
  await page.getByText('Đã tạo 2 nhiệm vụ mới.').waitFor();
  expect(office.complaints).toEqual([]);
}, 60_000);

test('the officer signs in on a phone, sets a password and hands in a signed document', async () => {
  const officer = await visit(browser, application.url, { width: 360 });
  const { page } = officer;
  officer.expectComplaint(/404 .*\/api\/v1\/demo$/);
  await page.goto(application.url);
  await signIn(page, 'hung.le', officerPassword);
  await page.getByLabel('Mật khẩu tạm').fill(officerPassword);
  await page.getByLabel('Mật khẩu mới *', { exact: true }).fill(PASSWORD);
  await page.getByLabel('Nhập lại mật khẩu mới').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await page.getByRole('link', { name: 'Việc của tôi' }).click();
  await page.getByRole('region', { name: /^Quá hạn/ }).getByRole('link', { name: /2\. Rà soát thủ tục nội bộ/ }).waitFor();
  await page.getByRole('link', { name: /1\. Niêm yết bộ thủ tục mới/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Nhiệm vụ 1' }).waitFor();
  const buffer = makeDemoFile('pdf', { title: 'BÁO CÁO', unit: 'UBND XÃ AN PHÚ', number: '45/BC-UBND', dateText: 'An Phú', lines: ['Đã niêm yết 12 thủ tục.'] });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Chọn tệp' }).click()]);
  await chooser.setFiles({ name: '45-BC-UBND Báo cáo niêm yết.pdf', mimeType: 'application/pdf', buffer });
  await page.getByText('45/BC-UBND').first().waitFor();
  await page.getByLabel('Kết quả đã làm được').fill('Đã niêm yết 12 thủ tục.');
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.getByRole('button', { name: 'Nộp kết quả' }).last().click();
  await page.getByRole('heading', { name: /^Đã nộp lúc/ }).waitFor();
  await picture(page, 'production-3-handed-in');
  expect(officer.complaints).toEqual([]);
  await officer.close();
}, 60_000);

test('the office approves it, and the review shows it on time beside what is overdue', async () => {
  const { page } = office;
  await office.open('/my-work');
  await page.getByRole('link', { name: /1\. Niêm yết bộ thủ tục mới/ }).click();
  await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await page.getByText('Hoàn thành đúng hạn').first().waitFor();
  await office.open(`/review?planId=${planPath.split('/')[2]}&periodKey=${calendarQuarterOf(addDays(AHEAD, -1))}`);
  await page.getByRole('gridcell', { name: /VH–XH, Mục I\.1, Hoàn thành đúng hạn/ }).waitFor();
  await page.getByRole('gridcell', { name: /VH–XH, Mục I\.2, Quá hạn \d+ ngày/ }).waitFor();
  await settled(page);
  await picture(page, 'production-4-review');
  expect(office.complaints).toEqual([]);
}, 60_000);
