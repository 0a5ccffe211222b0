// Functions given to a page run in the browser.
/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { openStage, type Stage } from '../support/demonstration.js';
import { WIDTHS, expectCount, picture, settled, visit } from '../support/visitor.js';

let stage: Stage;
let demonstration: Stage['demonstration'];
let browser: Browser;

beforeAll(async () => {
  stage = await openStage('pages');
  ({ demonstration, browser } = stage);
}, 120_000);

afterAll(() => stage?.close());

/** What each role finds on its first page, and what it does not. */
const FIRST_PAGES: readonly [username: string, has: string[], hasNot: string[]][] = [
  ['dieuphoi', ['Cần làm ngay', 'Hoàn thành trên số được giao', 'Đơn vị chậm nhất'], ['Quản trị']],
  ['lanhdao', ['Hoàn thành trên số được giao', 'Đơn vị chậm nhất'], ['Cần làm ngay', 'Quản trị']],
  ['bavinh.canbo', ['Cần làm ngay', 'Hoàn thành trên số được giao'], ['Quản trị']],
  ['kiemtoan', ['Hoàn thành trên số được giao', 'Đơn vị chậm nhất'], ['Cần làm ngay', 'Quản trị']],
  ['quantri', ['Quản trị'], ['Hoàn thành trên số được giao', 'Cần làm ngay']],
];

describe.each(WIDTHS)('at %i px', (width) => {
  test.each(FIRST_PAGES)('the first page of %s answers what that role asks first', async (username, has, hasNot) => {
    const visitor = await visit(browser, demonstration.url, { width, as: username });
    await visitor.open('/');
    const part = (words: string) => visitor.page.getByRole('main').getByText(words, { exact: true });
    for (const words of has) await part(words).first().waitFor();
    for (const words of hasNot) expect(await part(words).count()).toBe(0);
    await picture(visitor.page, `dashboard-${width}-${username}`);
    expect(visitor.complaints).toEqual([]);
    await visitor.close();
  });
});

test('the numbers of the desk lead to lists of as many', async () => {
  const visitor = await visit(browser, demonstration.url, { as: 'bavinh.canbo' });
  const { page } = visitor;
  await visitor.open('/');
  const tile = page.getByRole('link', { name: /^\d+ ?quá hạn$/ }).first();
  const count = Number((await tile.innerText()).match(/\d+/)![0]);
  expect(count).toBeGreaterThan(0);
  await tile.click();
  await page.getByText('Chỉ xem: Quá hạn').waitFor();
  await page.getByRole('heading', { level: 2, name: new RegExp(`^Quá hạn.*${count}`) }).waitFor();
  await expectCount(page.locator('#my-work-panel li'), count);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

test('a page that one may not open says so, and a mistyped one too', async () => {
  const visitor = await visit(browser, demonstration.url, { as: 'bavinh.nhanvien' });
  const { page } = visitor;
  await page.goto(`${demonstration.url}/#/audit-entries`);
  await page.getByText('Bạn không có quyền xem trang này').waitFor();
  await page.getByRole('link', { name: 'Về trang đầu' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bảng điều hành' }).waitFor();
  await page.goto(`${demonstration.url}/#/khong-co-trang-nay`);
  await page.getByText('Không tìm thấy').waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

test('an empty list says what to do next', async () => {
  const visitor = await visit(browser, demonstration.url, { as: 'dieuphoi' });
  const { page } = visitor;
  await visitor.open(`/tasks?filter=${encodeURIComponent('{"q":"khong co viec nay"}')}&page=1`);
  await page.getByText('Không có mục nào khớp bộ lọc.').waitFor();
  await page.getByRole('button', { name: 'Bỏ lọc' }).last().click();
  await page.getByRole('table').waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

test('a server that is away is told in words with a reference, and trying again brings the list', async () => {
  const visitor = await visit(browser, demonstration.url, { as: 'dieuphoi', width: 360 });
  const { page } = visitor;
  visitor.expectComplaint(/503/);
  const problem = { type: 'about:blank', title: 'Unavailable', status: 503, code: 'serviceUnavailable', detail: 'Hệ thống đang bận.', requestId: 'thu-503', params: {} };
  let isAway = true;
  await page.route('**/api/v1/tasks?*', (route) => (isAway ? route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(problem) }) : route.continue()));
  await page.goto(`${demonstration.url}/#/tasks`);
  await page.getByRole('alert').getByText('Chưa tải được nội dung').waitFor();
  await page.getByText(/Mã tham chiếu: thu-503/).waitFor();
  isAway = false;
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await page.getByText(/^1–50 trong/).waitFor();
  await settled(page);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

test('a page begins at its top however far the last one was scrolled, and Back returns to the same place', async () => {
  const visitor = await visit(browser, demonstration.url, { as: 'bavinh.canbo' });
  const { page } = visitor;
  const isAt = (place: number) => page.waitForFunction((wanted) => Math.abs(window.scrollY - wanted) <= 1, place);
  const myWork = () => page.getByRole('link', { name: 'Việc của tôi' }).first().click();
  const openFirst = async () => {
    await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor();
    await page.getByRole('main').locator('a[href*="/show"]').first().click();
    await page.getByRole('heading', { level: 1, name: /^Nhiệm vụ \d/ }).waitFor();
    await settled(page);
    await isAt(0);
  };
  await visitor.open('/my-work');
  await openFirst();
  await page.evaluate(() => window.scrollTo(0, 500));
  await isAt(500);
  // A place counts as left only after a person has rested there; going on at once would try nothing.
  await page.waitForTimeout(600);
  // Opened again it would begin where it was left, below the reason why it came back.
  await myWork();
  await openFirst();
  await page.evaluate(() => window.scrollTo(0, 400));
  await isAt(400);
  await myWork();
  await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: /^Nhiệm vụ \d/ }).waitFor();
  await isAt(400);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});
