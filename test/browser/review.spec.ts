import type { Browser } from 'playwright-core';
import { openStage, type Stage } from '../support/demonstration.js';
import { WIDTHS, expectCount, picture, settled, sidewaysOverflow, visit, type Visitor } from '../support/visitor.js';

let stage: Stage;
let demonstration: Stage['demonstration'];
let browser: Browser;

beforeAll(async () => {
  stage = await openStage('review');
  ({ demonstration, browser } = stage);
}, 120_000);

afterAll(() => stage?.close());

const GRID = /^Ma trận đơn vị và nội dung công việc/;

/** The numbers of the head's tiles by their words, such as "Quá hạn" → 28. */
async function tiles({ page }: Visitor): Promise<Map<string, number>> {
  const texts = await page.getByRole('main').getByRole('listitem').getByRole('link').allInnerTexts();
  const pairs = texts.map((text) => /^\s*(\D+?)\s*([\d.]+)(?:\/[\d.]+)?/.exec(text)).filter((match) => match !== null);
  return new Map(pairs.map((match) => [match[1]!.trim(), Number(match[2]!.replaceAll('.', ''))]));
}

test('the arrows walk the matrix, the line says where one is, and Enter opens it', async () => {
  const visitor = await visit(browser, demonstration.url, { as: 'dieuphoi' });
  const { page } = visitor;
  await visitor.open('/review');
  await page.getByRole('heading', { level: 1, name: 'Rà soát quý II/2024' }).waitFor();
  const grid = page.getByRole('grid', { name: GRID });
  const activeId = () => grid.getAttribute('aria-activedescendant');
  const activeName = async () => page.locator(`[id="${await activeId()}"]`).getAttribute('aria-label');
  await grid.focus();
  await picture(page, 'review-1-matrix');
  // A commune that is behind with the second line of the plan; which row it has is no matter.
  while (!(await activeName())?.startsWith('Xã Ba Nam')) await page.keyboard.press('ArrowDown');
  const seen = new Set([await activeId()]);
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    await page.keyboard.press(key);
    seen.add(await activeId());
  }
  expect(seen.size).toBe(4);
  await page.keyboard.press('ArrowRight');
  const name = await activeName();
  expect(name).toMatch(/Mục I\.2, Quá hạn \d+ ngày/);
  await page.getByRole('link', { name: 'Mở nhiệm vụ' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Nhiệm vụ 2' }).waitFor();
  await settled(page);
  await page.getByText(/^Quá hạn \d+ ngày/).first().waitFor();
  await page.goBack();
  await grid.waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test.each(WIDTHS)('at %i px every number of the head leads to a list of exactly as many tasks', async (width) => {
  const visitor = await visit(browser, demonstration.url, { as: 'dieuphoi', width });
  const { page } = visitor;
  await visitor.open('/review');
  await page.getByRole('grid', { name: GRID }).waitFor();
  expect(await sidewaysOverflow(page)).toBe(0);
  const counts = await tiles(visitor);
  expect([...counts.keys()]).toEqual(expect.arrayContaining(['Quá hạn', 'Chưa báo cáo', 'Chưa xác định hạn', 'Chờ duyệt', 'Hoàn thành đúng hạn']));
  for (const [words, count] of counts) {
    await page.getByRole('main').getByRole('listitem').getByRole('link', { name: new RegExp(`^${words}`) }).first().click();
    await page.getByRole('heading', { level: 2, name: `${words}: ${count} nhiệm vụ` }).waitFor();
    if (count > 0 && count <= 50) await expectCount(page.getByRole('tabpanel').getByRole('listitem'), count);
  }
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('another day tells another story: what fell due later is not overdue yet', async () => {
  const visitor = await visit(browser, demonstration.url, { as: 'lanhdao' });
  const { page } = visitor;
  await visitor.open('/review?periodKey=2024-Q2');
  await page.getByRole('grid', { name: GRID }).waitFor();
  const today = await tiles(visitor);
  await page.getByLabel('Số liệu tính đến ngày').fill('10/06/2024');
  await page.getByText('Số liệu tính đến 10/06/2024').waitFor();
  await page.getByRole('grid', { name: GRID }).waitFor();
  await settled(page);
  expect(page.url()).toContain('asOf=2024-06-10');
  await page.reload();
  await page.getByText('Số liệu tính đến 10/06/2024').waitFor();
  await page.getByRole('grid', { name: GRID }).waitFor();
  const then = await tiles(visitor);
  expect(then.get('Quá hạn')).toBeLessThan(today.get('Quá hạn')!);
  expect(then.get('Hoàn thành đúng hạn')).toBeLessThan(today.get('Hoàn thành đúng hạn')!);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);
