import type { Browser, Page } from 'playwright-core';
import { makeDemoFile } from '../../api/src/demo/files/index.js';
import { openStage, type Stage } from '../support/demonstration.js';
import { visit } from '../support/visitor.js';

let stage: Stage;
let demonstration: Stage['demonstration'];
let browser: Browser;

beforeAll(async () => {
  stage = await openStage('drafts');
  ({ demonstration, browser } = stage);
}, 120_000);

afterAll(() => stage?.close());

/** An untouched task of xã Ba Vinh by its printed number and period. */
async function taskPath(printedNumber: string, periodKey: string): Promise<string> {
  const [task] = await demonstration.sql<{ id: string }>(
    `SELECT t.id FROM task t JOIN task_content c ON c.id = t.content_id
     WHERE c.printed_number = $1 AND t.period_key = $2 AND t.unit_id IN (SELECT org_unit_id FROM org_unit_revision WHERE name LIKE '%Ba Vinh')`,
    [printedNumber, periodKey],
  );
  return `/tasks/${task!.id}/show`;
}

const result = (page: Page) => page.getByLabel('Kết quả đã làm được');
const pdf = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: makeDemoFile('pdf', { title: 'BÁO CÁO', unit: 'UBND XÃ BA VINH', number: '1/BC-UBND', dateText: 'Ba Vinh, ngày 04 tháng 7 năm 2024', lines: [name] }),
});

async function attach(page: Page, ...names: string[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Chọn tệp' }).click()]);
  await chooser.setFiles(names.map(pdf));
}

test('a connection that drops while typing loses nothing: the text is there after a reload and goes out by itself', async () => {
  const visitor = await visit(browser, demonstration.url, { as: 'bavinh.canbo', width: 360 });
  const { page, context } = visitor;
  visitor.expectComplaint(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/);
  await visitor.open(await taskPath('22', '2024-Q2'));
  await context.setOffline(true);
  await page.getByText('Mất kết nối. Nội dung bạn gõ vẫn còn trên máy này.').waitFor();
  await result(page).fill('Gõ lúc mất mạng, chưa gửi được.');
  await page.getByText('Chưa gửi được: nội dung gõ đang giữ trên máy này').waitFor();
  // The phone gives up the page before the network is back.
  await page.goto('about:blank');
  await context.setOffline(false);
  await visitor.open(await taskPath('22', '2024-Q2'));
  expect(await result(page).inputValue()).toBe('Gõ lúc mất mạng, chưa gửi được.');
  await page.getByText('Đã lấy lại nội dung bạn gõ dở trên máy này.').waitFor();
  await result(page).fill('Gõ lúc mất mạng, giờ gửi được.');
  await page.getByText('Đã lưu bản soạn').waitFor();
  const [draft] = await demonstration.sql<{ text: string }>("SELECT result_text AS text FROM submission WHERE state = 'draft' AND result_text LIKE 'Gõ lúc%'");
  expect(draft!.text).toBe('Gõ lúc mất mạng, giờ gửi được.');
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('two people write on one task: neither text is lost, and the second chooses', async () => {
  const [officer, head] = await Promise.all([
    visit(browser, demonstration.url, { as: 'bavinh.canbo' }),
    visit(browser, demonstration.url, { as: 'bavinh.lanhdao' }),
  ]);
  for (const one of [officer, head]) one.expectComplaint(/412/);
  const path = await taskPath('17', '2024-Q3');
  await officer.open(path);
  await head.open(path);
  await head.page.getByLabel(/^Kết quả đã làm được/).fill('Lời của lãnh đạo xã.');
  await head.page.getByText('Đã lưu bản soạn').waitFor();
  await officer.page.getByLabel(/^Kết quả đã làm được/).fill('Lời của cán bộ đầu mối.');
  const dialog = officer.page.getByRole('dialog', { name: 'Người khác vừa thay đổi mục này' });
  await dialog.getByText('Lời của lãnh đạo xã.').waitFor();
  await dialog.getByText('Lời của cán bộ đầu mối.').waitFor();
  await dialog.getByRole('button', { name: 'Lưu bản của tôi' }).click();
  await officer.page.getByText('Đã lưu bản soạn').waitFor();
  expect(await officer.page.getByLabel(/^Kết quả đã làm được/).inputValue()).toBe('Lời của cán bộ đầu mối.');
  await head.open(path);
  expect(await head.page.getByLabel(/^Kết quả đã làm được/).inputValue()).toBe('Lời của cán bộ đầu mối.');
  expect([...officer.complaints, ...head.complaints]).toEqual([]);
  await officer.close();
  await head.close();
}, 60_000);

test('two tabs edit one plan: the text of the second is kept and compared', async () => {
  const visitor = await visit(browser, demonstration.url, { as: 'dieuphoi' });
  visitor.expectComplaint(/412/);
  const [plan] = await demonstration.sql<{ id: string }>("SELECT id FROM plan WHERE title LIKE '%huyện Ba Tơ'");
  const { page } = visitor;
  await visitor.open(`/plans/${plan!.id}`);
  const other = await visitor.context.newPage();
  await other.goto(`${demonstration.url}/#/plans/${plan!.id}`);
  await other.getByRole('textbox', { name: 'Ghi chú' }).fill('Ghi chú của thẻ thứ hai.');
  await other.getByRole('button', { name: 'Lưu', exact: true }).click();
  await other.getByText('Đã lưu').waitFor();
  await page.getByRole('textbox', { name: 'Ghi chú' }).fill('Ghi chú của thẻ thứ nhất.');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Người khác vừa thay đổi mục này' });
  await dialog.getByText('Ghi chú của thẻ thứ hai.').waitFor();
  await dialog.getByText('Ghi chú của thẻ thứ nhất.').waitFor();
  await dialog.getByRole('button', { name: 'Lưu bản của tôi' }).click();
  await page.getByRole('heading', { name: 'Phụ lục nội dung công việc' }).waitFor();
  const [kept] = await demonstration.sql<{ note: string; year: number }>('SELECT note, year FROM plan WHERE id = $1', [plan!.id]);
  expect(kept).toEqual({ note: 'Ghi chú của thẻ thứ nhất.', year: 2024 });
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('several files at once: one is cancelled on its way, one fails and is tried again, one is refused', async () => {
  const visitor = await visit(browser, demonstration.url, { as: 'bavinh.canbo', width: 360 });
  const { page } = visitor;
  visitor.expectComplaint(/503/);
  await visitor.open(await taskPath('37', '2024'));
  let isBusy = true;
  await page.route('**/api/v1/tasks/*/evidence', async (route) => {
    const body = route.request().postDataBuffer()?.toString('latin1') ?? '';
    // The first file hangs until it is cancelled; the second meets a busy server once.
    if (body.includes('cham.pdf')) return;
    if (body.includes('lai.pdf') && isBusy) return route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"status":503,"code":"serviceUnavailable","title":"","detail":"","requestId":"thu","params":{}}' });
    return route.continue();
  });
  await attach(page, 'cham.pdf', 'lai.pdf', 'xong.pdf');
  await page.getByRole('progressbar', { name: /^Đang tải cham\.pdf/ }).waitFor();
  await page.getByRole('button', { name: 'Hủy tải cham.pdf' }).click();
  const again = page.getByRole('button', { name: 'Tải lại lai.pdf' });
  await again.waitFor();
  await page.getByRole('button', { name: 'Bỏ xong.pdf khỏi lần nộp này' }).waitFor();
  expect(await page.getByRole('button', { name: 'Nộp kết quả' }).last().isDisabled()).toBe(true);
  isBusy = false;
  await again.click();
  await page.getByRole('button', { name: 'Bỏ lai.pdf khỏi lần nộp này' }).waitFor();
  expect(await page.getByText('cham.pdf').count()).toBe(0);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Chọn tệp' }).click()]);
  await chooser.setFiles({ name: 'chuong-trinh.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') });
  await page.getByText('Loại tệp “exe” không nhận.').waitFor();
  await page.getByRole('button', { name: 'Bỏ chuong-trinh.exe khỏi hàng chờ' }).click();
  expect(await page.getByRole('button', { name: 'Nộp kết quả' }).last().isDisabled()).toBe(false);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);
