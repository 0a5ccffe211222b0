// Functions given to a page run in the browser.
/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { openStage, type Stage } from '../support/demonstration.js';
import { picture, visit, type Visitor } from '../support/visitor.js';

let stage: Stage;
let demonstration: Stage['demonstration'];
let browser: Browser;

beforeAll(async () => {
  stage = await openStage('conflicts');
  ({ demonstration, browser } = stage);
}, 120_000);

afterAll(() => stage?.close());

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Người khác vừa thay đổi mục này' });
const save = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true }).click();

/** An object as the API has it, and somebody else's change of it: the same person in another window, who needs no screen for it. */
async function read(visitor: Visitor, path: string): Promise<Record<string, any>> {
  return (await visitor.context.request.get(`${demonstration.url}/api/v1${path}`)).json();
}

async function changeElsewhere(visitor: Visitor, path: string, data: Record<string, unknown>): Promise<void> {
  const { version } = await read(visitor, path);
  const answer = await visitor.context.request.patch(`${demonstration.url}/api/v1${path}`, { data, headers: { 'if-match': `"${version}"` } });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
}

async function idOf(sql: string): Promise<string> {
  const [row] = await demonstration.sql<{ id: string }>(sql);
  return row!.id;
}

const RESOURCES = [
  {
    resource: 'org-units', as: 'quantri', sql: "SELECT org_unit_id AS id FROM org_unit_revision WHERE name LIKE '%Ba Vinh' AND valid_during @> '2024-07-05'::date",
    field: 'shortName', label: 'Tên ngắn', other: { code: 'MA-KHAC' }, otherLabel: 'Mã đơn vị',
  },
  {
    resource: 'unit-groups', as: 'dieuphoi', sql: "SELECT id FROM unit_group WHERE name = 'UBND các xã, thị trấn'",
    field: 'name', label: 'Tên nhóm', other: { aliases: ['Tên gọi khác của người khác'] }, otherLabel: 'Tên gọi khác',
  },
  {
    resource: 'people', as: 'quantri', sql: "SELECT id FROM person WHERE username = 'bavinh.nhanvien'",
    field: 'post', label: 'Chức vụ', other: { phone: '0255 000 111' }, otherLabel: 'Điện thoại',
  },
  {
    resource: 'legal-documents', as: 'dieuphoi', sql: 'SELECT id FROM legal_document ORDER BY id LIMIT 1',
    field: 'signerName', label: 'Người ký', other: { kind: 'notice' }, otherLabel: 'Loại văn bản',
  },
] as const;

test.each(RESOURCES)('$resource: the other’s change stands beside one’s own, and one’s own can be saved (X4, THREATS.md E79)', async ({ resource, as, sql, field, label, other, otherLabel }) => {
  const visitor = await visit(browser, demonstration.url, { as });
  visitor.expectComplaint(/412/);
  const { page } = visitor;
  const path = `/${resource}/${await idOf(sql)}`;
  await visitor.open(path);
  await page.getByLabel(new RegExp(`^${label}`)).first().waitFor();
  await changeElsewhere(visitor, path, { [field]: 'Chữ của người khác', ...other });
  await page.getByLabel(new RegExp(`^${label}`)).first().fill('Chữ của tôi');
  await save(page);
  const dialog = dialogOf(page);
  await dialog.getByText('Chữ của người khác').waitFor();
  await dialog.getByText('Chữ của tôi').waitFor();
  await dialog.getByRole('heading', { name: otherLabel, exact: true }).waitFor();
  await picture(page, `conflict-${resource}`);
  await dialog.getByRole('button', { name: 'Lưu bản của tôi' }).click();
  await page.getByText('Đã lưu', { exact: true }).waitFor();
  expect(await read(visitor, path)).toMatchObject({ [field]: 'Chữ của tôi', ...other });
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('the other’s change can be taken instead, and the form goes on from it', async () => {
  const visitor = await visit(browser, demonstration.url, { as: 'quantri' });
  visitor.expectComplaint(/412/);
  const { page } = visitor;
  const path = `/people/${await idOf("SELECT id FROM person WHERE username = 'bavinh.canbo'")}`;
  await visitor.open(path);
  const post = page.getByLabel(/^Chức vụ/).first();
  await post.fill('Của tôi');
  await changeElsewhere(visitor, path, { post: 'Của người khác' });
  await save(page);
  await dialogOf(page).getByRole('button', { name: 'Dùng bản mới' }).click();
  await page.waitForFunction(() => Array.from(document.querySelectorAll('input')).some(({ value }) => value === 'Của người khác'));
  await post.fill('Viết tiếp');
  await save(page);
  await page.getByText('Đã lưu', { exact: true }).waitFor();
  expect((await read(visitor, path))['post']).toBe('Viết tiếp');
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('the settings of the administrator', async () => {
  const visitor = await visit(browser, demonstration.url, { as: 'quantri' });
  visitor.expectComplaint(/412/);
  const { page } = visitor;
  await visitor.open('/settings?tab=numbers');
  const days = page.getByLabel('Báo “sắp đến hạn” trước (ngày)');
  await days.waitFor();
  await changeElsewhere(visitor, '/settings', { dueSoonDays: 9, maxFileMegabytes: 80 });
  await days.fill('5');
  await save(page);
  const dialog = dialogOf(page);
  await dialog.getByText('9', { exact: true }).waitFor();
  await dialog.getByText('80', { exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Lưu bản của tôi' }).click();
  await page.getByText('Đã lưu', { exact: true }).waitFor();
  expect(await read(visitor, '/settings')).toMatchObject({ dueSoonDays: 5, maxFileMegabytes: 80 });
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('two people assign one task: names are compared, and the choice made last is made knowingly', async () => {
  const visitor = await visit(browser, demonstration.url, { as: 'bavinh.lanhdao' });
  visitor.expectComplaint(/412/);
  const { page } = visitor;
  const taskId = await idOf(
    `SELECT t.id FROM task t WHERE t.state = 'not_started' AND t.assignee_id IS NULL
       AND t.unit_id IN (SELECT org_unit_id FROM org_unit_revision WHERE name LIKE '%Ba Vinh') LIMIT 1`,
  );
  const people = await demonstration.sql<{ id: string; name: string }>(
    "SELECT id, full_name AS name FROM person WHERE username IN ('bavinh.canbo', 'bavinh.nhanvien') ORDER BY username",
  );
  const [theirs, mine] = [people[0]!, people[1]!];
  await visitor.open(`/tasks/${taskId}/show`);
  await page.getByRole('button', { name: 'Giao người làm' }).click();
  await page.getByRole('combobox', { name: 'Người làm' }).fill(mine.name);
  await page.getByRole('option', { name: new RegExp(`^${mine.name}`) }).click();
  await changeElsewhere(visitor, `/tasks/${taskId}`, { assigneeId: theirs.id });
  await page.getByRole('button', { name: 'Giao', exact: true }).click();
  const dialog = dialogOf(page);
  await dialog.getByText(theirs.name).waitFor();
  await dialog.getByText(mine.name).waitFor();
  await dialog.getByRole('button', { name: 'Lưu bản của tôi' }).click();
  await page.getByText('Đã giao người làm').waitFor();
  expect((await read(visitor, `/tasks/${taskId}`))['assignee'].id).toBe(mine.id);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('a verb that came too late is not done; its text stays, and pressing again does it', async () => {
  const visitor = await visit(browser, demonstration.url, { as: 'quantri' });
  visitor.expectComplaint(/412/);
  const { page } = visitor;
  const path = `/people/${await idOf("SELECT id FROM person WHERE username = 'bavinh.nhanvien'")}`;
  await visitor.open(path);
  await page.getByRole('button', { name: 'Khóa tài khoản' }).click();
  const question = page.getByRole('dialog');
  await question.getByRole('textbox').fill('Chuyển công tác.');
  await changeElsewhere(visitor, path, { phone: '0255 222 333' });
  const confirm = question.getByRole('button', { name: 'Khóa tài khoản' });
  await confirm.click();
  await page.getByText('Người khác vừa thay đổi mục này. Nội dung bạn gõ vẫn được giữ').waitFor();
  expect([await question.getByRole('textbox').inputValue(), (await read(visitor, path))['isActive']]).toEqual(['Chuyển công tác.', true]);
  await page.waitForFunction(() => Array.from(document.querySelectorAll('input')).some(({ value }) => value === '0255 222 333'));
  await confirm.click();
  await question.waitFor({ state: 'detached' });
  expect((await read(visitor, path))['isActive']).toBe(false);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('what is being typed stays when the object is read again in the background, and meets the other’s change at saving', async () => {
  const visitor = await visit(browser, demonstration.url, { as: 'quantri' });
  visitor.expectComplaint(/412/);
  const { page } = visitor;
  const path = `/people/${await idOf("SELECT id FROM person WHERE username = 'bavinh.lanhdao'")}`;
  await visitor.open(path);
  const post = page.getByLabel(/^Chức vụ/).first();
  // A verb on a stale version is refused and reads the object again.
  const readAgain = async (theirs: Record<string, unknown>) => {
    await changeElsewhere(visitor, path, theirs);
    await page.getByRole('button', { name: 'Khóa tài khoản' }).click();
    const question = page.getByRole('dialog');
    await question.getByRole('textbox').fill('Chuyển công tác.');
    const [answer] = await Promise.all([page.waitForResponse((response) => response.url().endsWith(path) && response.request().method() === 'GET'), question.getByRole('button', { name: 'Khóa tài khoản' }).click()]);
    await answer.finished();
    await page.getByText('Người khác vừa thay đổi mục này. Nội dung bạn gõ vẫn được giữ').waitFor();
    await question.getByRole('button', { name: 'Hủy' }).click();
    await question.waitFor({ state: 'detached' });
  };
  await post.fill('Của tôi');
  await readAgain({ phone: '0255 333 444' });
  expect(await post.inputValue()).toBe('Của tôi');
  await save(page);
  await page.getByText('Đã lưu', { exact: true }).waitFor();
  expect(await read(visitor, path)).toMatchObject({ post: 'Của tôi', phone: '0255 333 444' });
  await visitor.open(path);
  await post.fill('Của tôi lần hai');
  await readAgain({ post: 'Của người khác' });
  expect(await post.inputValue()).toBe('Của tôi lần hai');
  await save(page);
  await dialogOf(page).getByText('Của người khác', { exact: true }).waitFor();
  await dialogOf(page).getByRole('button', { name: 'Lưu bản của tôi' }).click();
  await page.getByText('Đã lưu', { exact: true }).waitFor();
  expect((await read(visitor, path))['post']).toBe('Của tôi lần hai');
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);
