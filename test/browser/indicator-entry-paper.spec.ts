// Functions given to a page run in the browser.
/// <reference lib="dom" />
import { setTimeout as wait } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { openStage, type Stage } from '../support/demonstration.js';
import { picture, sidewaysOverflow, visit } from '../support/visitor.js';
import { entryScene, TITLES, type EntryScene } from './indicator-entry.fixture.js';

let stage: Stage;
let scene: EntryScene;
let path: string;

beforeAll(async () => {
  stage = await openStage('entry_paper');
  scene = await entryScene(stage);
  path = `/indicators/reports/${scene.reportId}`;
}, 180_000);

afterAll(() => stage?.close());

const [ONLINE, DIGITAL] = TITLES as [string, string, string, string, string];
const numerator = (page: Page, title: string) => page.getByRole('textbox', { name: `Tử số, ${title}`, exact: true });
const measured = async (index: number) => (await scene.reportOf()).lines[index].measurement;

async function untilMeasured(index: number, value: string): Promise<void> {
  const deadline = Date.now() + 15_000;
  while ((await measured(index))?.numerator !== value) {
    if (Date.now() > deadline) throw new Error(`line ${index} did not become ${value}`);
    await wait(50);
  }
}

test('on a phone a block from a spreadsheet goes down through the cards, and one step takes it back', async () => {
  const visitor = await visit(stage.browser, stage.demonstration.url, { as: 'bavinh.canbo', width: 360 });
  const { page } = visitor;
  await visitor.open(path);
  await numerator(page, ONLINE).focus();
  await numerator(page, ONLINE).evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '1.300\t1.757\tCó số liệu\n150\t1.000\n6');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await page.getByText('Đã dán 6 ô.').waitFor();
  await untilMeasured(0, '1300');
  await untilMeasured(1, '150');
  await untilMeasured(2, '6');
  expect(await sidewaysOverflow(page)).toBe(0);
  await picture(page, 'entry-phone-paste');
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 90_000);

test('what a file saved takes the place of what the device held for the same line', async () => {
  const visitor = await visit(stage.browser, stage.demonstration.url, { as: 'bavinh.canbo' });
  const { page } = visitor;
  await visitor.open(path);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải mẫu .xlsx' }).click()]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile((await download.path())!);
  const sheet = workbook.getWorksheet('Số liệu')!;
  sheet.getCell('G8').value = 160;
  sheet.getCell('H8').value = 1000;
  await numerator(page, DIGITAL).fill('abc');
  await page.getByText('Tử số: Không đọc được “abc” là số.', { exact: true }).waitFor();
  // What is to be counted in the line at hand stands in view.
  await page.getByTestId('counted').getByText('Số của 2').waitFor();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Tải lên tệp đã điền' }).click()]);
  await chooser.setFiles({ name: 'phieu.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(await workbook.xlsx.writeBuffer()) });
  await page.getByText(/^Đã lưu \d dòng từ tệp\.$/).waitFor();
  await page.waitForFunction((label) => document.querySelector<HTMLInputElement>(`[aria-label="${label}"]`)?.value === '160', `Tử số, ${DIGITAL}`);
  await page.reload();
  await numerator(page, DIGITAL).waitFor();
  expect(await numerator(page, DIGITAL).inputValue()).toBe('160');
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 90_000);

test.each([1280, 360] as const)('at %d a report goes on A4 with every line, without fields, buttons and upload', async (width) => {
  const visitor = await visit(stage.browser, stage.demonstration.url, { as: 'bavinh.canbo', width });
  const { page } = visitor;
  await visitor.open(path);
  await numerator(page, ONLINE).waitFor();
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  for (const title of TITLES) expect(await page.getByRole('rowheader').filter({ hasText: title }).isVisible()).toBe(true);
  expect(await page.getByRole('textbox').count()).toBe(0);
  for (const name of ['Lưu bản nhập', 'Nộp phiếu', 'Tải lên tệp đã điền', 'Chọn tệp', 'Tất cả']) expect(await page.getByRole('button', { name }).filter({ visible: true }).count()).toBe(0);
  expect(await sidewaysOverflow(page)).toBe(0);
  await picture(page, `entry-paper-${width}`);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.setViewportSize({ width, height: 800 });
  await numerator(page, ONLINE).waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 90_000);
