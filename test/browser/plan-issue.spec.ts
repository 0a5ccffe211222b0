import type { Browser, Locator, Page } from 'playwright-core';
import { openStage, type Stage } from '../support/demonstration.js';
import { picture, settled, sidewaysOverflow, visit, type Visitor } from '../support/visitor.js';

const TITLE = 'Kế hoạch nhỏ nhập tay năm 2024';

let stage: Stage;
let demonstration: Stage['demonstration'];
let browser: Browser;
let office: Visitor;
let planPath: string;

beforeAll(async () => {
  stage = await openStage('plan_issue');
  ({ demonstration, browser } = stage);
  office = await visit(browser, demonstration.url, { as: 'dieuphoi' });
}, 120_000);

afterAll(() => stage?.close());

const save = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true }).click();

/** Types into a field that searches, and takes the first of what is found. */
async function choose(field: Locator, typed: string, option: RegExp): Promise<void> {
  await field.click();
  await field.fill(typed);
  await field.page().getByRole('option', { name: option }).first().click();
}

async function addParty(page: Page, number: number, fields: { role: string; kind: 'Một đơn vị' | 'Một nhóm'; typed: string; option: RegExp }): Promise<void> {
  await page.getByRole('button', { name: 'Thêm đơn vị', exact: true }).click();
  const party = page.getByRole('group', { name: `Bên ${number}`, exact: true });
  await party.getByRole('combobox', { name: 'Vai trò' }).click();
  await page.getByRole('option', { name: fields.role, exact: true }).click();
  await party.getByRole('combobox', { name: 'Là', exact: true }).click();
  await page.getByRole('option', { name: fields.kind }).click();
  await choose(party.getByRole('combobox', { name: fields.kind === 'Một nhóm' ? 'Nhóm đơn vị' : 'Đơn vị' }), fields.typed, fields.option);
}

async function addActivity(page: Page, number: string, content: string, schedule: string): Promise<void> {
  await page.getByRole('button', { name: 'Việc với nhóm I', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Thêm nội dung công việc' }).click();
  await page.getByRole('heading', { level: 1, name: 'Thêm nội dung công việc' }).waitFor();
  await page.getByLabel('STT như in').fill(number);
  await page.getByLabel('Nội dung công việc').fill(content);
  await page.getByLabel('Thời gian thực hiện').fill(schedule);
}

test('a coordinator enters a small plan by hand', async () => {
  const { page } = office;
  await office.open('/plans');
  await page.getByRole('link', { name: 'Thêm kế hoạch' }).click();
  await page.getByLabel('Tên kế hoạch').fill(TITLE);
  await page.getByLabel('Số', { exact: true }).fill('7');
  await page.getByLabel('Ký hiệu').fill('KH-UBND');
  await page.getByLabel('Cơ quan ban hành').fill('UBND huyện Ba Tơ');
  await page.getByLabel('Ngày ban hành').fill('01/07/2024');
  await page.getByLabel('Trích yếu').fill('Kế hoạch nhỏ để thử');
  await save(page);
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  planPath = new URL(page.url()).hash.slice(1).replace('/show', '');
  await page.getByRole('button', { name: 'Thêm nhóm' }).first().click();
  await page.getByRole('dialog').getByLabel('Số thứ tự in').fill('I');
  await page.getByRole('dialog').getByLabel('Tên nhóm').fill('Công khai thủ tục hành chính');
  await save(page);
  await page.getByRole('button', { name: /^I\. Công khai thủ tục hành chính/ }).waitFor();
  expect(office.complaints).toEqual([]);
});

test('the time wording is read while it is typed and taken over on request', async () => {
  const { page } = office;
  await addActivity(page, '1', 'Niêm yết bộ thủ tục mới tại bộ phận một cửa', 'Trước ngày 16/7/2024');
  const suggestion = page.getByRole('alert').filter({ hasText: '16/07/2024' });
  await suggestion.getByRole('button', { name: 'Dùng cách hiểu này' }).click();
  await page.getByRole('group', { name: 'Cách hiểu 1', exact: true }).waitFor();
  await suggestion.getByText('Trùng với cách hiểu đang ghi.').waitFor();
  await addParty(page, 1, { role: 'Chủ trì', kind: 'Một đơn vị', typed: 'ba vinh', option: /Ba Vinh/ });
  await save(page);
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await addActivity(page, '2', 'Rà soát thủ tục nội bộ theo phân công', 'Quý III/2024');
  await page.getByRole('alert').filter({ hasText: 'quý III' }).getByRole('button', { name: 'Dùng cách hiểu này' }).click();
  await addParty(page, 1, { role: 'Chủ trì', kind: 'Một nhóm', typed: 'cac co quan, don vi lien quan', option: /^Các cơ quan, đơn vị liên quan$/ });
  await addParty(page, 2, { role: 'Theo dõi', kind: 'Một đơn vị', typed: 'van phong', option: /Văn phòng/ });
  await save(page);
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await page.getByText('2 nội dung công việc').first().waitFor();
  expect(office.complaints).toEqual([]);
}, 60_000);

test('issuing shows exactly what it will make, asks who an open group means, and makes it', async () => {
  const { page } = office;
  await office.open(`${planPath}/show`);
  await page.getByRole('link', { name: 'Giao việc' }).click();
  await page.getByText('Đã chọn 2/2 nội dung').waitFor();
  await page.getByText('Còn 1 nhóm mở chưa chọn đơn vị').waitFor();
  await page.getByRole('button', { name: /^Nội dung 2: Các cơ quan, đơn vị liên quan/ }).click();
  const members = page.getByRole('group', { name: 'Các cơ quan, đơn vị liên quan' });
  for (const typed of ['phong tu phap', 'phong noi vu']) {
    await choose(members.getByRole('combobox'), typed, typed === 'phong tu phap' ? /Phòng Tư pháp/ : /Phòng Nội vụ/);
  }
  await page.getByText('Đã chọn 2 đơn vị').waitFor();
  await picture(page, 'issue-1-choose');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText('Sẽ giao cho 4 đơn vị: 3 nhiệm vụ mới; 0 nhiệm vụ đã có từ trước.').waitFor();
  await page.getByRole('button', { name: /^1\. Niêm yết bộ thủ tục mới/ }).click();
  // "Trước ngày 16/7" is read as the day before at the latest (RULES.md S2).
  await page.getByRole('region', { name: 'Kỳ' }).getByRole('cell', { name: '15/07/2024' }).last().waitFor();
  await page.getByRole('button', { name: /^2\. Rà soát thủ tục nội bộ/ }).click();
  await page.getByText('30/09/2024').first().waitFor();
  await picture(page, 'issue-2-preview');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByText('Kế hoạch chuyển từ dự thảo sang đã giao việc').waitFor();
  // Watching a job keeps no session alive (THREATS.md B28).
  const polls: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (/\/jobs\//.test(request.url())) polls.push(request.headers()['x-background']);
  });
  await page.getByRole('button', { name: 'Giao 3 nhiệm vụ' }).click();
  await page.getByText('Đã tạo 3 nhiệm vụ mới.').waitFor();
  expect([...new Set(polls)]).toEqual(['1']);
  await picture(page, 'issue-3-done');
  await page.getByRole('link', { name: 'Xem nhiệm vụ đã giao' }).click();
  await page.getByText('1–3 trong 3').waitFor();
  for (const unit of ['Ba Vinh', 'Tư pháp', 'Nội vụ']) await page.getByRole('row', { name: new RegExp(unit) }).waitFor();
  expect(office.complaints).toEqual([]);
}, 60_000);

test('issuing again says that nothing is missing', async () => {
  const { page } = office;
  await office.open(`${planPath}/issue`);
  await page.getByText('Đã nhớ từ lần trước').waitFor();
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText('Không còn việc nào chưa giao.').waitFor();
  expect(await page.getByRole('button', { name: 'Tiếp tục' }).isDisabled()).toBe(true);
  expect(office.complaints).toEqual([]);
});

test('what was issued a moment ago is handed in from a phone, approved, and counted on time', async () => {
  const officer = await visit(browser, demonstration.url, { width: 360, as: 'bavinh.canbo' });
  await officer.open('/my-work');
  await officer.page.getByRole('link', { name: /^.*1\. Niêm yết bộ thủ tục mới/ }).click();
  await officer.page.getByRole('heading', { level: 1, name: 'Nhiệm vụ 1' }).waitFor();
  const taskPath = new URL(officer.page.url()).hash.slice(1);
  await officer.page.getByRole('button', { name: 'Chọn tệp' }).waitFor();
  await officer.page.getByLabel('Kết quả đã làm được').fill('Đã niêm yết đủ 12 thủ tục.');
  expect(await sidewaysOverflow(officer.page)).toBe(0);
  await officer.page.getByRole('button', { name: 'Nộp kết quả' }).last().click();
  await officer.page.getByRole('heading', { name: /^Đã nộp lúc/ }).waitFor();
  expect(officer.complaints).toEqual([]);
  await officer.close();

  const { page } = office;
  await office.open(taskPath);
  await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await page.getByText('Hoàn thành đúng hạn').first().waitFor();
  const planId = planPath.split('/')[2]!;
  await office.open(`/review?planId=${planId}&periodKey=2024-Q3`);
  await page.getByRole('gridcell', { name: /Ba Vinh.*Hoàn thành đúng hạn/ }).waitFor();
  await page.getByRole('link', { name: /^Hoàn thành đúng hạn/ }).click();
  await page.getByRole('heading', { name: 'Hoàn thành đúng hạn: 1 nhiệm vụ' }).waitFor();
  await settled(page);
  expect(office.complaints).toEqual([]);
}, 60_000);
