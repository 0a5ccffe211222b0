import type { Browser } from 'playwright-core';
import { openStage, type Stage } from '../support/demonstration.js';
import { WIDTHS, expectCount, picture, sidewaysOverflow, visit } from '../support/visitor.js';

let stage: Stage;
let browser: Browser;

beforeAll(async () => {
  stage = await openStage('succession');
  ({ browser } = stage);
}, 120_000);

afterAll(() => stage?.close());

test('who carries on for a unit is recorded on its page, and stands on both pages (RULES.md U4)', async () => {
  const visitor = await visit(browser, stage.demonstration.url, { as: 'quantri' });
  const { page } = visitor;
  const found = await visitor.context.request.get(`${stage.demonstration.url}/api/v1/org-units?level=department&perPage=2`);
  const [old, next] = ((await found.json()) as { items: { id: string; name: string }[] }).items as [{ id: string; name: string }, { id: string; name: string }];
  await visitor.open(`/org-units/${old.id}`);
  const panel = page.getByRole('region', { name: 'Sáp nhập, chia tách' });
  await panel.getByText('Chưa ghi nhận').waitFor();
  await panel.getByRole('button', { name: 'Ghi nhận kế thừa' }).click();
  const dialog = page.getByRole('dialog', { name: `Đơn vị nào kế thừa ${old.name}?` });
  await dialog.getByRole('button', { name: 'Ghi nhận kế thừa' }).click();
  await dialog.getByText('Chọn đơn vị kế thừa.').waitFor();
  await dialog.getByText('Nhập ngày dạng').waitFor();
  await dialog.getByLabel('Thêm đơn vị kế thừa').fill(old.name);
  await page.getByRole('option').filter({ hasText: old.name }).first().click();
  await dialog.getByLabel('Ngày đầu tiên của đơn vị kế thừa').fill('01/07/2025');
  await picture(page, 'units-1-succession-dialog');
  // The unit itself cannot carry on for itself: the server says so at the field.
  visitor.expectComplaint(/42[02]|400/);
  await dialog.getByRole('button', { name: 'Ghi nhận kế thừa' }).click();
  await dialog.getByRole('group', { name: 'Đơn vị kế thừa' }).locator('.Mui-error').first().waitFor();
  await dialog.getByRole('button', { name: old.name }).press('Delete');
  await dialog.getByLabel('Thêm đơn vị kế thừa').fill(next.name);
  await page.getByRole('option').filter({ hasText: next.name }).first().click();
  await dialog.getByRole('button', { name: 'Ghi nhận kế thừa' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await panel.getByRole('list', { name: 'Được kế thừa bởi' }).getByText('Sáp nhập · từ ngày 01/07/2025').waitFor();
  await panel.getByRole('link', { name: next.name }).click();
  await panel.getByRole('list', { name: 'Hình thành từ' }).getByRole('link', { name: old.name }).waitFor();
  await visitor.close();
  await stage.demonstration.sql('DELETE FROM org_unit_succession WHERE predecessor_id = $1 AND successor_id = $2', [old.id, next.id]);
}, 60_000);

test.each(WIDTHS)('at %i px the page of a merged unit names what it came from', async (width) => {
  const [merged] = await stage.demonstration.sql<{ id: string; predecessors: number }>(
    'SELECT successor_id AS id, count(*)::int AS predecessors FROM org_unit_succession WHERE successor_id IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 1');
  const visitor = await visit(browser, stage.demonstration.url, { as: 'quangngai.lanhdao', width });
  const { page } = visitor;
  await visitor.open(`/org-units/${merged!.id}`);
  const list = page.getByRole('list', { name: 'Hình thành từ' });
  await list.waitFor();
  await list.scrollIntoViewIfNeeded();
  await picture(page, `units-2-succession-${width}`);
  await expectCount(list.getByRole('listitem'), merged!.predecessors);
  expect(await page.getByRole('button', { name: 'Ghi nhận kế thừa' }).count()).toBe(0);
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);
