// Functions given to a page run in the browser.
/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { openStage, type Stage } from '../support/demonstration.js';
import { DEMO_PASSWORD, picture, visit, type Visitor } from '../support/visitor.js';

let stage: Stage;
let demonstration: Stage['demonstration'];
let browser: Browser;
let taskPath: string;

beforeAll(async () => {
  stage = await openStage('leaving');
  ({ demonstration, browser } = stage);
  const [task] = await demonstration.sql<{ id: string }>(
    `SELECT t.id FROM task t JOIN task_content c ON c.id = t.content_id
     WHERE c.printed_number = '22' AND t.period_key = '2024-Q2' AND t.unit_id IN (SELECT org_unit_id FROM org_unit_revision WHERE name LIKE '%Ba Vinh')`,
  );
  taskPath = `/tasks/${task!.id}/show`;
}, 120_000);

afterAll(() => stage?.close());

const result = (page: Page) => page.getByLabel('Kết quả đã làm được');
const keysHeld = (page: Page) => page.evaluate(() => Object.keys(localStorage));

/** Types a result that cannot be sent, and answers how often and how the page tried. */
async function typeInVain({ page }: Visitor, text: string): Promise<(string | undefined)[]> {
  const tries: (string | undefined)[] = [];
  await page.route('**/api/v1/tasks/*/draft', (route) => {
    tries.push(route.request().headers()['x-background']);
    return route.abort();
  });
  await result(page).fill(text);
  await page.getByText('Chưa gửi được: nội dung gõ đang giữ trên máy này').waitFor();
  return tries;
}

async function menuOf(page: Page, fullName: string): Promise<void> {
  await page.getByRole('button', { name: fullName }).click();
}

async function signIn(visitor: Visitor, username: string): Promise<void> {
  const answer = await visitor.context.request.post(`${demonstration.url}/api/v1/auth/sign-in`, { data: { username, password: DEMO_PASSWORD } });
  expect(answer.status()).toBe(200);
}

async function nameOf(username: string): Promise<string> {
  const [person] = await demonstration.sql<{ name: string }>('SELECT full_name AS name FROM person WHERE username = $1', [username]);
  return person!.name;
}

test('signing out keeps text that was not sent and how the device is set, and nothing else of the person (THREATS.md B27)', async () => {
  const visitor = await visit(browser, demonstration.url, { as: 'bavinh.canbo' });
  visitor.expectComplaint(/ERR_FAILED|Failed to fetch/);
  const { page } = visitor;
  const fullName = await nameOf('bavinh.canbo');
  await visitor.open('/tasks?filter=%7B%22q%22%3A%22niem%20yet%22%7D');
  await menuOf(page, fullName);
  await page.getByRole('menuitemradio', { name: 'Tối' }).click();
  await visitor.open(taskPath);
  const tries = await typeInVain(visitor, 'Gõ xong thì mất mạng.');
  await page.waitForEvent('requestfailed', { predicate: (request) => request.url().endsWith('/draft'), timeout: 30_000 });
  // The first was sent because somebody typed; trying again is the page's own doing (THREATS.md B28).
  expect(tries.slice(0, 2)).toEqual([undefined, '1']);
  await menuOf(page, fullName);
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  const question = page.getByRole('dialog', { name: 'Còn nội dung chưa gửi' });
  await question.getByText('ở 1 nhiệm vụ').waitFor();
  await picture(page, 'sign-out-unsent');
  await question.getByRole('button', { name: 'Giữ và đăng xuất' }).click();
  await page.getByRole('heading', { name: 'Chọn một vai để xem thử' }).waitFor();
  await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.includes('listParams')));
  const held = await keysHeld(page);
  expect(held.filter((key) => key.startsWith('tien-do.draft.'))).toHaveLength(1);
  expect(held.filter((key) => !key.startsWith('tien-do.draft.') && !/\.(scheme|locale|version)$/.test(key) && key !== 'RaStore.version')).toEqual([]);
  await page.reload();
  await page.waitForFunction(() => document.documentElement.style.colorScheme === 'dark');

  await signIn(visitor, 'bavinh.lanhdao');
  await page.unroute('**/api/v1/tasks/*/draft');
  await visitor.open(taskPath);
  expect(await result(page).inputValue()).toBe('');
  await signIn(visitor, 'bavinh.canbo');
  await visitor.open(taskPath);
  await page.getByText('Đã lấy lại nội dung bạn gõ dở trên máy này.').waitFor();
  expect(await result(page).inputValue()).toBe('Gõ xong thì mất mạng.');
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 90_000);

test('on a shared device the text can be taken away', async () => {
  const visitor = await visit(browser, demonstration.url, { as: 'bavinh.nhanvien' });
  visitor.expectComplaint(/ERR_FAILED|Failed to fetch/);
  const { page } = visitor;
  const [person] = await demonstration.sql<{ id: string; name: string }>("SELECT id, full_name AS name FROM person WHERE username = 'bavinh.nhanvien'");
  await visitor.open('/');
  await page.evaluate((key) => localStorage.setItem(key, '{"fields":{"resultText":"chữ"}}'), `tien-do.draft.${person!.id}.0`);
  await menuOf(page, person!.name);
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await page.getByRole('button', { name: 'Xóa và đăng xuất' }).click();
  await page.getByRole('heading', { name: 'Chọn một vai để xem thử' }).waitFor();
  expect((await keysHeld(page)).filter((key) => key.startsWith('tien-do.draft.'))).toEqual([]);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('numbers are written as the reader’s language writes them', async () => {
  const visitor = await visit(browser, demonstration.url, { as: 'dieuphoi' });
  const { page } = visitor;
  await visitor.open('/review');
  const numbers = async () => {
    const text = await page.locator('main').innerText();
    return { commas: (text.match(/\d,\d+ %/g) ?? []).length, points: (text.match(/\d\.\d+ %/g) ?? []).length };
  };
  const vietnamese = await numbers();
  expect([vietnamese.commas > 0, vietnamese.points]).toEqual([true, 0]);
  await menuOf(page, await nameOf('dieuphoi'));
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await page.waitForFunction(() => document.documentElement.lang === 'en');
  await page.getByRole('heading', { level: 1, name: /^Review of/ }).waitFor();
  await page.waitForFunction((count) => (document.querySelector('main')!.innerText.match(/\d\.\d+ %/g) ?? []).length >= count, vietnamese.commas);
  expect((await numbers()).commas).toBe(0);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);
