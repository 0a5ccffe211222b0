import type { Browser, Page } from 'playwright-core';
import { makeDemoFile } from '../../api/src/demo/files/index.js';
import { openStage, type Stage } from '../support/demonstration.js';
import { expectCount, picture, settled, sidewaysOverflow, visit, type Visitor } from '../support/visitor.js';

const REASON = 'Bản ký chưa có phụ lục số phiếu khảo sát. Bổ sung phụ lục rồi nộp lại.';
const RESULT = 'Đã khảo sát 120 người dân đến giao dịch, 98 % hài lòng.';

let stage: Stage;
let demonstration: Stage['demonstration'];
let browser: Browser;
let officer: Visitor;
let office: Visitor;
/** The satisfaction survey of xã Ba Vinh for the second quarter: due on 18 June, nothing handed in on 5 July. */
let taskId: string;
let planId: string;

beforeAll(async () => {
  stage = await openStage('hand_in');
  ({ demonstration, browser } = stage);
  const [task] = await demonstration.sql<{ id: string; planId: string }>(
    `SELECT t.id, t.plan_id AS "planId" FROM task t JOIN task_content c ON c.id = t.content_id
     WHERE c.printed_number = '22' AND t.period_key = '2024-Q2'
       AND t.unit_id IN (SELECT org_unit_id FROM org_unit_revision WHERE name LIKE '%Ba Vinh')`,
  );
  ({ id: taskId, planId } = task!);
  officer = await visit(browser, demonstration.url, { width: 360, as: 'bavinh.canbo' });
  office = await visit(browser, demonstration.url, { width: 1280, as: 'dieuphoi' });
}, 120_000);

afterAll(() => stage?.close());

const signedPdf = (number: string, title: string) => ({
  name: `${number}-BC-UBND 04.07.2024 ${title}.pdf`,
  mimeType: 'application/pdf',
  buffer: makeDemoFile('pdf', {
    title: title.toUpperCase(),
    unit: 'ỦY BAN NHÂN DÂN XÃ BA VINH',
    number: `${number}/BC-UBND`,
    dateText: 'Ba Vinh, ngày 04 tháng 7 năm 2024',
    lines: ['Số phiếu phát ra: 120; thu về: 120.', 'Hài lòng và rất hài lòng: 98 %.'],
  }),
});

/** Chooses a file as a person does: by the button and the system's own window. */
async function attach(page: Page, file: ReturnType<typeof signedPdf>): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Chọn tệp' }).click()]);
  await chooser.setFiles(file);
  await page.getByRole('button', { name: `Sửa thông tin văn bản của ${file.name}` }).waitFor();
}

const openTask = (visitor: Visitor) => visitor.open(`/tasks/${taskId}/show`);

/** Scored counts of the quarter's review, as the office sees them. */
async function reviewCounts(): Promise<Record<string, number>> {
  const answer = await office.context.request.get(`${demonstration.url}/api/v1/reviews/summary?planId=${planId}&periodKey=2024-Q2&asOf=2024-07-05`);
  return ((await answer.json()) as { counts: { scored: Record<string, number> } }).counts.scored;
}

let before: Record<string, number>;

test('an officer finds the overdue task on a phone and hands in a signed document', async () => {
  before = await reviewCounts();
  const { page } = officer;
  await officer.open('/my-work');
  const overdue = page.getByRole('region', { name: /^Quá hạn/ });
  await overdue.getByRole('link', { name: /22\. Đo sự hài lòng/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Nhiệm vụ 22' }).waitFor();
  await settled(page);
  await page.getByText('Quá hạn 17 ngày').first().waitFor();
  await picture(page, 'path-1-task-on-phone');
  await page.getByRole('button', { name: 'Nộp kết quả' }).first().click();
  const file = signedPdf('45', 'Báo cáo kết quả đo sự hài lòng quý II');
  await attach(page, file);
  // Number, date and abstract stand in the file's name; the issuer is typed.
  await page.getByText('45/BC-UBND · 04/07/2024').waitFor();
  await page.getByRole('button', { name: `Sửa thông tin văn bản của ${file.name}` }).click();
  await page.getByRole('dialog').getByLabel('Cơ quan ban hành').fill('UBND xã Ba Vinh');
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('45/BC-UBND · 04/07/2024 · UBND xã Ba Vinh').waitFor();
  // Saving what is known of the document is not yet handing in.
  expect(await stateOfTask()).toBe('in_progress');
  for (const box of await page.getByRole('group', { name: 'Lần này nộp những sản phẩm nào' }).getByRole('checkbox').all()) await box.check();
  await page.getByLabel('Kết quả đã làm được').fill(RESULT);
  expect(await sidewaysOverflow(page)).toBe(0);
  await picture(page, 'path-2-ready-to-hand-in');
  await page.getByRole('button', { name: 'Nộp kết quả' }).last().click();
  await page.getByRole('heading', { name: /^Đã nộp lúc .*05\/07\/2024/ }).waitFor();
  await picture(page, 'path-3-handed-in');
  expect(officer.complaints).toEqual([]);
}, 60_000);

test('the office sees the document drawn, must give a reason, and returns it', async () => {
  const { page } = office;
  await office.open('/my-work');
  await page.getByRole('link', { name: /22\. Đo sự hài lòng[^]*Ba Vinh/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Nhiệm vụ 22' }).waitFor();
  await page.getByText('Nộp trễ 17 ngày', { exact: true }).waitFor();
  const sheet = page.getByRole('img', { name: /^Trang 1 của 45-BC-UBND/ });
  await sheet.scrollIntoViewIfNeeded();
  await expectDrawn(page, sheet);
  await picture(page, 'path-4-office-reviews');
  await page.getByRole('button', { name: 'Trả lại', exact: true }).click();
  await page.getByText('Ghi lý do trả lại để đơn vị biết cần sửa gì.').waitFor();
  await page.getByLabel('Ý kiến (bắt buộc khi trả lại)').fill(REASON);
  await page.getByRole('button', { name: 'Trả lại', exact: true }).click();
  await page.getByText('Đã trả lại kèm lý do').waitFor();
  expect(await stateOfTask()).toBe('returned');
  expect(office.complaints).toEqual([]);
}, 60_000);

test('the officer reads the reason and hands in again with a second document', async () => {
  const { page } = officer;
  await officer.open('/my-work');
  // Its day has passed, so it stands among the overdue however often it came back (RULES.md T4).
  await page.getByRole('region', { name: /^Quá hạn/ }).getByRole('link', { name: /22\. Đo sự hài lòng/ }).click();
  await page.getByRole('heading', { name: 'Văn phòng trả lại lần nộp 1' }).waitFor();
  await page.getByRole('note').getByText(REASON).waitFor();
  await picture(page, 'path-5-returned-on-phone');
  // What was handed in before is already in the new round.
  await page.getByRole('button', { name: /^Sửa thông tin văn bản của 45-BC-UBND/ }).waitFor();
  expect(await page.getByLabel('Kết quả đã làm được').inputValue()).toBe(RESULT);
  // Correcting what is known of it makes a new item for this round; the list shows the document once (RULES.md E3).
  const correct = page.getByRole('button', { name: /^Sửa thông tin văn bản của 45-BC-UBND/ });
  await correct.click();
  await page.getByRole('dialog').getByLabel('Trang liên quan').fill('1–3');
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await page.getByText(/^45-BC-UBND.*\.pdf · 1–3 ·/).waitFor();
  await expectCount(correct, 1);
  await attach(page, signedPdf('46', 'Phụ lục số phiếu khảo sát quý II'));
  await page.getByRole('button', { name: 'Nộp kết quả' }).last().click();
  await page.getByRole('heading', { name: /^Đã nộp lúc/ }).waitFor();
  await page.getByRole('heading', { name: 'Lần nộp 2' }).waitFor();
  await picture(page, 'path-6-handed-in-again');
  expect(await stateOfTask()).toBe('submitted');
  expect(officer.complaints).toEqual([]);
}, 60_000);

test('the office approves; the review of the quarter counts it and still shows what is overdue; the audit chain holds', async () => {
  const { page } = office;
  await openTask(office);
  await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await page.getByText('Hoàn thành trễ hạn 17 ngày').first().waitFor();
  await page.getByRole('article').filter({ hasText: 'Lần nộp 2' }).getByRole('button', { name: /^46\/BC-UBND/ }).waitFor();
  await picture(page, 'path-7-approved');
  const after = await reviewCounts();
  expect(after).toEqual({ ...before, overdue: before['overdue']! - 1, completedLate: before['completedLate']! + 1 });
  await office.open(`/review?planId=${planId}&periodKey=2024-Q2`);
  await page.getByRole('tab', { name: `Quá hạn (${after['overdue']})` }).waitFor();
  await page.getByRole('gridcell', { name: /Ba Vinh.*22.*Hoàn thành trễ hạn 17 ngày/ }).waitFor();
  await picture(page, 'path-8-review-of-the-quarter');
  await page.getByRole('tab', { name: /^Quá hạn/ }).click();
  await page.getByRole('heading', { name: `Quá hạn: ${after['overdue']} nhiệm vụ` }).waitFor();
  await expectCount(page.getByRole('tabpanel').getByRole('listitem'), after['overdue']!);
  const lines = await page.getByRole('tabpanel').getByRole('listitem').allInnerTexts();
  expect(lines.some((line) => line.includes('Ba Nam'))).toBe(true);
  expect(lines.filter((line) => line.includes('Ba Vinh') && line.startsWith('22.'))).toEqual([]);
  await picture(page, 'path-9-overdue-list');
  expect(office.complaints).toEqual([]);
  const auditor = await visit(browser, demonstration.url, { as: 'kiemtoan' });
  await auditor.open('/audit-entries');
  await auditor.page.getByRole('button', { name: 'Kiểm tra toàn vẹn' }).click();
  await auditor.page.getByRole('alert').getByText(/^Chuỗi nhật ký nguyên vẹn/).waitFor();
  await picture(auditor.page, 'path-10-audit-chain');
  expect(auditor.complaints).toEqual([]);
  await auditor.close();
}, 60_000);

test('what was approved is frozen: its file can be read and nothing of it taken back', async () => {
  const { page } = officer;
  await openTask(officer);
  await page.getByRole('heading', { name: 'Lần nộp 2' }).waitFor();
  expect(await page.getByRole('button', { name: /^Bỏ .* khỏi lần nộp này$/ }).count()).toBe(0);
  await page.getByRole('button', { name: /^46\/BC-UBND/ }).first().click();
  const sheet = page.getByRole('dialog').getByRole('img', { name: /^Trang 1 của 46-BC-UBND/ });
  await expectDrawn(page, sheet);
  await picture(page, 'path-11-viewer-on-phone');
  expect(officer.complaints).toEqual([]);
});

/** The page of the document has ink on it: an empty sheet would be a preview that failed quietly. */
async function expectDrawn(page: Page, sheet: ReturnType<Page['getByRole']>): Promise<void> {
  await sheet.waitFor();
  const canvas = await sheet.elementHandle();
  await page.waitForFunction((element) => {
    const target = element as HTMLCanvasElement;
    if (target.width === 0) return false;
    const { data } = target.getContext('2d')!.getImageData(0, 0, target.width, target.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at + 3]! > 0 && data[at]! < 128) dark += 1;
    return dark > 500;
  }, canvas);
}

async function stateOfTask(): Promise<string> {
  return (await demonstration.sql<{ state: string }>('SELECT state FROM task WHERE id = $1', [taskId]))[0]!.state;
}
