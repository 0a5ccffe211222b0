import type { Browser, Page } from 'playwright-core';
import { openStage, type Stage } from '../support/demonstration.js';
import { DEMO_PASSWORD, visit, WIDTHS } from '../support/visitor.js';

let stage: Stage;
let demonstration: Stage['demonstration'];
let browser: Browser;

beforeAll(async () => {
  stage = await openStage('sign_in');
  ({ demonstration, browser } = stage);
}, 120_000);

afterAll(() => stage?.close());

const typeIn = async (page: Page, username: string, password: string) => {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
};

const signOut = async (page: Page, fullName: string) => {
  await page.getByRole('button', { name: fullName }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await page.getByRole('heading', { name: 'Chọn một vai để xem thử' }).waitFor();
};

describe.each(WIDTHS)('signing in at %i px', (width) => {
  test('one press signs in as a demonstration person, and signing out leaves nothing behind Back', async () => {
    const visitor = await visit(browser, demonstration.url, { width });
    const { page } = visitor;
    await page.goto(demonstration.url);
    await page.getByRole('button', { name: /Huỳnh Văn Thành/ }).click();
    await page.getByRole('region', { name: 'Đổi ngày trình diễn' }).getByText('ngày 05/07/2024').waitFor();
    await visitor.open('/org-units');
    await page.getByText('UBND xã Ba Điền').first().waitFor();
    await signOut(page, 'Huỳnh Văn Thành');
    await page.goBack();
    await page.getByRole('heading', { name: 'Chọn một vai để xem thử' }).waitFor();
    expect(await page.getByText('UBND xã Ba Điền').count()).toBe(0);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect((await page.request.get(`${demonstration.url}/api/v1/auth/me`)).status()).toBe(401);
    expect(visitor.complaints).toEqual([]);
    await visitor.close();
  });

  test('a wrong password says so and keeps the name; the right one leads on', async () => {
    const visitor = await visit(browser, demonstration.url, { width });
    const { page } = visitor;
    visitor.expectComplaint(/401 .*\/auth\/sign-in$/);
    await page.goto(demonstration.url);
    await typeIn(page, 'lanhdao', 'mat khau nay sai roi');
    await page.getByRole('alert').getByText('Tên đăng nhập hoặc mật khẩu không đúng').waitFor();
    expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe('lanhdao');
    await typeIn(page, 'lanhdao', DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Huỳnh Văn Thành' }).waitFor();
    expect(visitor.complaints).toEqual([]);
    await visitor.close();
  });
});

test('whoever signs in next on the same device does not start where the last person was', async () => {
  const visitor = await visit(browser, demonstration.url, { as: 'lanhdao' });
  await visitor.open('/plans');
  await signOut(visitor.page, 'Huỳnh Văn Thành');
  await visitor.page.getByRole('button', { name: /Bùi Thị Ngọc Lan/ }).click();
  await visitor.page.getByRole('heading', { level: 1, name: 'Bảng điều hành' }).waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

test('a link to a filtered list survives the sign-in', async () => {
  const visitor = await visit(browser, demonstration.url);
  const { page } = visitor;
  await page.goto(`${demonstration.url}/#/org-units?filter=${encodeURIComponent('{"q":"ba vinh"}')}&page=1`);
  await page.getByRole('button', { name: /Nguyễn Thị Thu Hà/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Đơn vị' }).waitFor();
  await page.getByText('1–1 trong 1').waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

test('a person whose session ended elsewhere is led to sign in and then back to the page they wanted', async () => {
  const visitor = await visit(browser, demonstration.url, { as: 'dieuphoi' });
  const { page } = visitor;
  await visitor.open('/org-units');
  visitor.expectComplaint(/401 /);
  await demonstration.sql('DELETE FROM session');
  await page.getByRole('link', { name: 'Người dùng' }).click();
  await page.getByRole('heading', { name: 'Chọn một vai để xem thử' }).waitFor();
  await page.getByRole('button', { name: /Nguyễn Thị Thu Hà/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Người dùng' }).waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});
