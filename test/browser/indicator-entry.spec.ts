// Functions given to a page run in the browser.
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { seriousFindings } from '../support/browser.js';
import { openStage, type Stage } from '../support/demonstration.js';
import { inScheme, picture, visit, type Visitor } from '../support/visitor.js';
import { entryScene, TITLES, type EntryScene } from './indicator-entry.fixture.js';

let stage: Stage;
let scene: EntryScene;
let officer: Visitor;

beforeAll(async () => {
  stage = await openStage('entry');
  scene = await entryScene(stage);
  officer = await visit(stage.browser, stage.demonstration.url, { as: 'bavinh.canbo' });
  // Leaving a page with unsent figures asks first.
  officer.page.on('dialog', (dialog) => void dialog.accept());
}, 180_000);

afterAll(() => stage?.close());

const [ONLINE, DIGITAL, COUNT, ANSWER, SURVEY] = TITLES as [string, string, string, string, string];
const cell = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const numerator = (page: Page, title: string) => cell(page, `Tử số, ${title}`);
const denominator = (page: Page, title: string) => cell(page, `Mẫu số, ${title}`);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

/** What a spreadsheet does on Ctrl+V, without the clipboard of the machine. */
async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => {
    const data = new DataTransfer();
    data.setData('text/plain', value);
    document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

test('figures are typed by keyboard alone; share, verdict and doubt follow each key, and the draft saves itself', async () => {
  const { page } = officer;
  await officer.open(`/indicators/reports/${scene.reportId}`);
  await page.getByRole('grid', { name: 'Bảng nhập số liệu: 5 chỉ tiêu' }).waitFor();
  await picture(page, 'entry-1-empty');
  await numerator(page, ONLINE).focus();
  await page.keyboard.type('1899');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(`Mẫu số, ${ONLINE}`);
  await page.keyboard.type('2000');
  // 94.95 does not meet 95, and must not read as 95 (RULES.md I6).
  const first = page.getByRole('row').filter({ has: numerator(page, ONLINE) });
  await first.getByText('94,95 %').waitFor();
  await first.getByText('Chưa đạt', { exact: true }).waitFor();
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toBe(`Tử số, ${ONLINE}`);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.getByText('Số của 1', { exact: true }).waitFor();
  await page.getByText('nguyên văn “95”').waitFor();
  await picture(page, 'entry-1-details');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe(`Tử số, ${DIGITAL}`);
  expect(await numerator(page, ONLINE).inputValue()).toBe('1.899');
  await page.getByText('Đã lưu bản nhập').waitFor();
  expect((await scene.reportOf()).lines[0].measurement).toMatchObject({ state: 'VALUE', numerator: '1899', denominator: '2000', source: 'typed' });

  await page.keyboard.type('41');
  await page.keyboard.press('Tab');
  await page.keyboard.type('40');
  await page.getByText('Tử số lớn hơn mẫu số.').first().waitFor();
  await page.keyboard.press('Escape');
  expect(await denominator(page, DIGITAL).inputValue()).toBe('');
  await page.keyboard.press('k');
  expect(await page.getByRole('combobox', { name: `Tình trạng, ${DIGITAL}` }).inputValue()).toBe('NO_CASES');
  expect(await numerator(page, DIGITAL).inputValue()).toBe('');
  await page.keyboard.press('Control+z');
  expect(await numerator(page, DIGITAL).inputValue()).toBe('41');
  expect(officer.complaints).toEqual([]);
}, 60_000);

test('a block from Excel fills down and right, what cannot be read is named, and one undo takes all of it back', async () => {
  const { page } = officer;
  await numerator(page, ONLINE).focus();
  await pasteText(page, '1.020\t1.100\n98,88%\t500\n5\n\n118\t120');
  const notice = page.getByRole('status').filter({ hasText: 'Đã dán' });
  await notice.getByText(/là tỷ lệ, cần số lượng/).waitFor();
  expect(await numerator(page, ONLINE).inputValue()).toBe('1.020');
  expect(await cell(page, `Số lượng, ${COUNT}`).inputValue()).toBe('5');
  expect(await denominator(page, SURVEY).inputValue()).toBe('120');
  await picture(page, 'entry-2-pasted');
  await notice.getByRole('button', { name: 'Hoàn tác lần dán' }).click();
  expect(await numerator(page, ONLINE).inputValue()).toBe('1.899');
  expect(await denominator(page, SURVEY).inputValue()).toBe('');
  await numerator(page, DIGITAL).focus();
  await pasteText(page, '1,020\t2000');
  await page.getByRole('button', { name: 'Là 1.020', exact: true }).click();
  expect(await numerator(page, DIGITAL).inputValue()).toBe('1.020');
  expect(officer.complaints).toEqual([]);
}, 60_000);

test('handing in names what is missing and leads there; a reason answers a missing figure, an explanation a doubtful one', async () => {
  const { page } = officer;
  await page.getByRole('button', { name: 'Nộp phiếu', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Nộp phiếu số liệu?' });
  await dialog.getByText('Còn 3 chỉ tiêu chưa trả lời').waitFor();
  expect(await dialog.getByRole('button', { name: 'Nộp phiếu' }).count()).toBe(0);
  await picture(page, 'entry-3-missing');
  await dialog.getByRole('button', { name: `Đến dòng này: ${COUNT}` }).click();
  await page.waitForFunction((label) => document.activeElement?.closest('tr')?.textContent?.includes(label) ?? false, COUNT);
  await cell(page, `Số lượng, ${COUNT}`).fill('30');
  await page.getByText('Gấp từ mười lần kỳ trước trở lên.').first().waitFor();
  await cell(page, `Lý do, ${COUNT}`).fill('Quý này xử lý cả phần tồn của năm trước.');
  await page.getByRole('combobox', { name: `Có hay không, ${ANSWER}` }).selectOption('1');
  await numerator(page, SURVEY).focus();
  await page.keyboard.press('c');
  await page.waitForFunction((label) => document.activeElement?.getAttribute('aria-label') === label, `Lý do, ${SURVEY}`);
  await page.keyboard.type('Khảo sát chưa tổng hợp xong.');
  await page.getByText('5/5 chỉ tiêu đã trả lời').first().waitFor();
  await picture(page, 'entry-4-complete');
  expect(await seriousFindings(page)).toEqual([]);
  await inScheme(page, 'dark');
  expect(await seriousFindings(page, ['color-contrast'])).toEqual([]);
  await picture(page, 'entry-4-complete-dark');
  await inScheme(page, 'light');
  await page.getByRole('button', { name: 'Nộp phiếu', exact: true }).click();
  await dialog.getByText('Nộp kèm 1 lời giải thích:').waitFor();
  await dialog.getByRole('button', { name: 'Nộp phiếu' }).click();
  await page.getByText(/^Đã nộp lúc/).waitFor();
  const report = await scene.reportOf();
  expect(report.state).toBe('submitted');
  expect(report.lines.map((line: any) => [line.measurement.state, line.measurement.numerator, line.measurement.denominator])).toEqual([
    ['VALUE', '1899', '2000'],
    ['VALUE', '1020', '2000'],
    ['VALUE', '30', '1'],
    ['VALUE', '1', '1'],
    ['NOT_AVAILABLE', null, null],
  ]);
  expect(report.lines[2].measurement.doubtReason).toBe('Quý này xử lý cả phần tồn của năm trước.');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.figures.')))).toEqual([]);
  expect(officer.complaints).toEqual([]);
}, 60_000);

test('the office returns with a reason, which stands on top; what comes again is verified with a figure beside it', async () => {
  const office = await visit(stage.browser, stage.demonstration.url, { as: 'dieuphoi' });
  const path = `/indicators/reports/${scene.reportId}`;
  await office.open(path);
  await office.page.getByRole('button', { name: 'Trả lại', exact: true }).click();
  const dialog = office.page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Trả lại' }).click();
  await dialog.getByText('Hãy ghi lý do.').waitFor();
  await dialog.getByLabel(/^Lý do/).fill('Dòng 2: lấy nhầm số của quý I.');
  await dialog.getByRole('button', { name: 'Trả lại' }).click();
  await office.page.getByText('Đã trả lại kèm lý do').waitFor();

  const { page } = officer;
  await officer.open(path);
  await page.getByRole('note').getByText('Dòng 2: lấy nhầm số của quý I.').waitFor();
  await picture(page, 'entry-5-returned');
  await numerator(page, DIGITAL).fill('1700');
  await page.getByRole('button', { name: 'Nộp lại', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nộp phiếu' }).click();
  await page.getByText(/^Đã nộp lúc/).waitFor();

  await office.open(path);
  await office.page.getByRole('button', { name: `Ghi số xác minh, ${DIGITAL}` }).click();
  const figure = office.page.getByRole('dialog', { name: 'Số xác minh' });
  await figure.getByLabel('Tử số xác minh').fill('1.650');
  await figure.getByLabel(/^Căn cứ xác minh/).fill('Đối chiếu với hệ thống một cửa.');
  await figure.getByRole('button', { name: 'Ghi số này' }).click();
  await office.page.getByText(/^Sẽ ghi số xác minh: 82,5.% \(1\.650\/2\.000\)$/).waitFor();
  expect(await seriousFindings(office.page)).toEqual([]);
  await picture(office.page, 'entry-6-verifying');
  await office.page.getByRole('button', { name: 'Xác minh', exact: true }).click();
  await office.page.getByRole('dialog').getByText(/^Có 1 số xác minh khác số báo cáo/).waitFor();
  await office.page.getByRole('dialog').getByRole('button', { name: 'Xác minh' }).click();
  await office.page.getByText(/^Văn phòng xác minh: 82,5.% \(1\.650\/2\.000\)$/).waitFor();
  expect((await scene.reportOf()).lines[1].measurement).toMatchObject({ numerator: '1700', verifiedNumerator: '1650', verifiedNote: 'Đối chiếu với hệ thống một cửa.' });
  expect([...office.complaints, ...officer.complaints]).toEqual([]);
  await office.close();
}, 60_000);

test('after the lock an unlock with an end lets the unit correct and hand in again in one step', async () => {
  const office = await visit(stage.browser, stage.demonstration.url, { as: 'dieuphoi' });
  await office.open(`/indicators/plans/${scene.planId}?tab=reports&periodKey=2024-Q2`);
  await office.page.getByRole('button', { name: 'Chốt số liệu, Quý II/2024' }).click();
  await picture(office.page, 'entry-7-lock');
  await office.page.getByRole('dialog').getByRole('button', { name: 'Chốt số liệu' }).click();
  await office.page.getByText('Đã chốt số liệu').first().waitFor();
  const { page } = officer;
  await officer.open(`/indicators/reports/${scene.reportId}`);
  await page.getByRole('note').getByText(/Số đã chốt không sửa được/).waitFor();
  expect(await page.getByRole('grid').count()).toBe(0);
  await picture(page, 'entry-8-locked');

  const unlock = async () => {
    await office.open(`/indicators/reports/${scene.reportId}`);
    await office.page.getByRole('button', { name: 'Mở khóa để sửa' }).click();
    await office.page.getByRole('dialog').getByLabel(/^Lý do/).fill('Phát hiện cộng trùng hồ sơ.');
    await office.page.getByRole('dialog').getByRole('button', { name: 'Mở khóa để sửa' }).click();
    await office.page.getByText('Được mở khóa để sửa đến').first().waitFor();
  };
  await unlock();
  await officer.open(`/indicators/reports/${scene.reportId}`);
  await numerator(page, ONLINE).fill('1950');
  await page.getByText('Kỳ đã chốt: số sửa giữ trên máy này đến khi bạn nộp lại.').waitFor();
  await picture(page, 'entry-9-unlocked');

  // The unlock ends while the correction stands on the screen: nothing is handed in, and nothing typed is lost.
  await stage.demonstration.sql("UPDATE measurement_unlock SET expires_at = granted_at + interval '1 millisecond' WHERE report_id = $1", [scene.reportId]);
  officer.expectComplaint(/409/);
  await page.getByRole('button', { name: 'Nộp lại', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nộp phiếu' }).click();
  await page.getByRole('note').getByText(/Lần mở khóa đã hết hiệu lực/).waitFor();
  expect((await scene.reportOf()).lines[0].measurement.numerator).toBe('1899');
  await unlock();
  await officer.open(`/indicators/reports/${scene.reportId}`);
  await page.getByText('Đã lấy lại số liệu bạn nhập dở trên máy này.').waitFor();
  expect(await numerator(page, ONLINE).inputValue()).toBe('1.950');
  await page.getByRole('button', { name: 'Nộp lại', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nộp phiếu' }).click();
  await page.getByText('Đã nộp phiếu số liệu').waitFor();
  const report = await scene.reportOf();
  expect(report.lines[0].measurement.numerator).toBe('1950');
  expect(report.lines[0].history[0]).toMatchObject({ numerator: '1899' });
  expect([...office.complaints, ...officer.complaints]).toEqual([]);
  await office.close();
}, 60_000);

test('the list of reports verifies many at once and leads back to where it was', async () => {
  const office = await visit(stage.browser, stage.demonstration.url, { as: 'dieuphoi' });
  await office.open(`/indicators/plans/${scene.planId}?tab=reports&periodKey=2024-Q1`);
  const { page } = office;
  await page.getByRole('table', { name: 'Danh sách phiếu số liệu' }).waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await picture(page, 'entry-10-reports');
  await page.getByRole('checkbox', { name: 'Chọn mọi phiếu chờ xác minh trên trang này' }).check();
  await page.getByRole('button', { name: 'Xác minh', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xác minh' }).click();
  await page.getByText('Đã xác minh 1 phiếu.').waitFor();
  await page.getByRole('row', { name: /Ba Vinh.*Đã xác minh/ }).getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: 'Phiếu số liệu Quý I/2024' }).waitFor();
  await page.getByRole('link', { name: '← Phiếu số liệu' }).click();
  await page.getByRole('table', { name: 'Danh sách phiếu số liệu' }).waitFor();
  expect(page.url()).toContain('periodKey=2024-Q1');
  expect(office.complaints).toEqual([]);
  await office.close();
}, 60_000);
