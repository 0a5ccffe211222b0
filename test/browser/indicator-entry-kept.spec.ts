// Functions given to a page run in the browser.
/// <reference lib="dom" />
import { setTimeout as wait } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { seriousFindings } from '../support/browser.js';
import { openStage, type Stage } from '../support/demonstration.js';
import { inScheme, picture, sidewaysOverflow, visit } from '../support/visitor.js';
import { entryScene, TITLES, type EntryScene } from './indicator-entry.fixture.js';

let stage: Stage;
let scene: EntryScene;
let path: string;

beforeAll(async () => {
  stage = await openStage('entry_kept');
  scene = await entryScene(stage);
  path = `/indicators/reports/${scene.reportId}`;
}, 180_000);

afterAll(() => stage?.close());

const [ONLINE, DIGITAL, COUNT, ANSWER, SURVEY] = TITLES as [string, string, string, string, string];
const numerator = (page: Page, title: string) => page.getByRole('textbox', { name: `Tử số, ${title}`, exact: true });
const denominator = (page: Page, title: string) => page.getByRole('textbox', { name: `Mẫu số, ${title}`, exact: true });
const measured = async (index: number) => (await scene.reportOf()).lines[index].measurement;

/** What the screen says of saving is said again and again: only the server knows which figure it has. */
async function untilMeasured(index: number, value: string): Promise<void> {
  const deadline = Date.now() + 15_000;
  while ((await measured(index))?.numerator !== value) {
    if (Date.now() > deadline) throw new Error(`line ${index} did not become ${value}`);
    await wait(50);
  }
}

test('on a phone one indicator at a time: a numeric keyboard, how far it is, on to the next; nothing is lost without a network', async () => {
  const visitor = await visit(stage.browser, stage.demonstration.url, { as: 'bavinh.canbo', width: 360 });
  visitor.expectComplaint(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/);
  const { page, context } = visitor;
  page.on('dialog', (dialog) => void dialog.accept());
  await visitor.open(path);
  await page.getByRole('group', { name: 'Chỉ tiêu 1/5' }).waitFor();
  expect(await numerator(page, ONLINE).getAttribute('inputmode')).toBe('decimal');
  await numerator(page, ONLINE).fill('1.899');
  await denominator(page, ONLINE).fill('2000');
  await page.getByText('94,95 %').waitFor();
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'entry-phone-1');
  await page.getByRole('button', { name: 'Tiếp', exact: true }).click();
  await page.getByText('Đã lưu bản nhập').waitFor();
  expect(await measured(0)).toMatchObject({ numerator: '1899', denominator: '2000' });
  await page.getByRole('status', { name: '1/5 chỉ tiêu đã trả lời' }).waitFor();

  await context.setOffline(true);
  await numerator(page, DIGITAL).fill('41');
  await denominator(page, DIGITAL).fill('40');
  await page.getByText('Tử số lớn hơn mẫu số.').waitFor();
  await inScheme(page, 'dark');
  await picture(page, 'entry-phone-2-doubt-dark');
  await inScheme(page, 'light');
  await page.getByRole('button', { name: 'Tiếp', exact: true }).click();
  await page.getByText('Chưa gửi được: số liệu đang giữ trên máy này').waitFor();
  // Half a line goes nowhere until it is whole, but is not lost either.
  await page.getByRole('button', { name: 'Trước', exact: true }).click();
  await page.goto('about:blank');
  await context.setOffline(false);
  await visitor.open(path);
  await page.getByText('Đã lấy lại số liệu bạn nhập dở trên máy này.').waitFor();
  await page.getByRole('button', { name: 'Tiếp', exact: true }).click();
  expect(await numerator(page, DIGITAL).inputValue()).toBe('41');
  await denominator(page, DIGITAL).fill('50');
  await page.getByRole('button', { name: 'Đến dòng chưa trả lời' }).click();
  await page.getByText('Đã lưu bản nhập').waitFor();
  expect(await measured(1)).toMatchObject({ numerator: '41', denominator: '50' });
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.figures.')))).toEqual([]);
  await picture(page, 'entry-phone-3-count');
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 90_000);

test('two people type the same line: neither figure is lost, and the second chooses; other lines go on', async () => {
  const [first, second] = await Promise.all([visit(stage.browser, stage.demonstration.url, { as: 'bavinh.canbo' }), visit(stage.browser, stage.demonstration.url, { as: 'bavinh.lanhdao' })]);
  for (const one of [first, second]) {
    one.expectComplaint(/412/);
    one.page.on('dialog', (dialog) => void dialog.accept());
    await one.open(path);
  }
  const count = (page: Page) => page.getByRole('textbox', { name: `Số lượng, ${COUNT}`, exact: true });
  await count(first.page).fill('5');
  await first.page.keyboard.press('Control+s');
  await untilMeasured(2, '5');
  // Another line: only the version moved, so it goes on by itself.
  await second.page.getByRole('combobox', { name: `Có hay không, ${ANSWER}` }).selectOption('1');
  await second.page.keyboard.press('Control+s');
  await second.page.getByText('Đã lưu bản nhập').waitFor();
  expect(await count(second.page).inputValue()).toBe('5');
  await count(first.page).fill('6');
  await first.page.keyboard.press('Control+s');
  await untilMeasured(2, '6');
  await count(second.page).fill('7');
  await second.page.keyboard.press('Control+s');
  const dialog = second.page.getByRole('dialog', { name: 'Người khác vừa thay đổi mục này' });
  await dialog.getByText('7', { exact: true }).waitFor();
  await dialog.getByText('6', { exact: true }).waitFor();
  await picture(second.page, 'entry-conflict');
  await dialog.getByRole('button', { name: 'Lưu bản của tôi' }).click();
  await untilMeasured(2, '7');
  expect([...first.complaints, ...second.complaints]).toEqual([]);
  await first.close();
  await second.close();
}, 90_000);

test('a filled template: every wrong cell by its name and nothing saved, then the right ones alone', async () => {
  const visitor = await visit(stage.browser, stage.demonstration.url, { as: 'bavinh.canbo' });
  const { page } = visitor;
  await visitor.open(path);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải mẫu .xlsx' }).click()]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile((await download.path())!);
  const sheet = workbook.getWorksheet('Số liệu')!;
  // The survey is the last of five lines, the first of which stands in row 7.
  sheet.getCell('G11').value = 118;
  sheet.getCell('H11').value = 120;
  sheet.getCell('G8').value = 'bốn mươi';
  const file = { name: 'phieu.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(await workbook.xlsx.writeBuffer()) };
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Tải lên tệp đã điền' }).click()]);
  await chooser.setFiles(file);
  await page.getByText('Chưa lưu ô nào: có 1 ô cần sửa.').waitFor();
  await page.getByRole('row', { name: /^G8 bốn mươi Sai:/ }).waitFor();
  expect(await measured(4)).toBeNull();
  await picture(page, 'entry-upload');
  await page.getByRole('button', { name: 'Lưu các ô đúng' }).click();
  await page.getByText(/^Đã lưu \d dòng đúng; còn 1 ô cần sửa\.$/).waitFor();
  expect(await measured(4)).toMatchObject({ numerator: '118', denominator: '120', source: 'file' });
  await page.waitForFunction((label) => document.querySelector<HTMLInputElement>(`[aria-label="${label}"]`)?.value === '118', `Tử số, ${SURVEY}`);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 90_000);

test('who may only read finds figures and no fields; who may not, finds nothing', async () => {
  const leader = await visit(stage.browser, stage.demonstration.url, { as: 'lanhdao' });
  await leader.open(path);
  await leader.page.getByText('Bạn xem được phiếu này; lúc này không có thao tác nào dành cho bạn.').waitFor();
  expect(await leader.page.getByRole('textbox').count()).toBe(0);
  expect(await seriousFindings(leader.page)).toEqual([]);
  expect(leader.complaints).toEqual([]);
  await leader.close();
  const other = await visit(stage.browser, stage.demonstration.url, { as: 'phongtuphap' });
  other.expectComplaint(/404/);
  await other.page.goto(`${stage.demonstration.url}/#${path}`);
  await other.page.getByText('Không tìm thấy').first().waitFor();
  expect(other.complaints).toEqual([]);
  await other.close();
}, 60_000);
