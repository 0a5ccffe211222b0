import type { Locator, Page } from 'playwright-core';
import { seriousFindings } from '../support/browser.js';
import { openStage, type Stage } from '../support/demonstration.js';
import { picture, sidewaysOverflow, visit, type Visitor, type Width } from '../support/visitor.js';

let stage: Stage;
let planId: string;

beforeAll(async () => {
  stage = await openStage('indicator_collection');
  planId = (await stage.demonstration.sql<{ id: string }>("SELECT id FROM plan WHERE title LIKE '%huyện Ba Tơ'"))[0]!.id;
}, 120_000);

afterAll(() => stage?.close());

const as = (username: string, width: Width = 1280): Promise<Visitor> => visit(stage.browser, stage.demonstration.url, { as: username, width });
const periods = (page: Page): Locator => page.getByRole('region', { name: 'Kỳ số liệu', exact: true });
const openReports = (visitor: Visitor) => visitor.open(`/indicators/plans/${planId}?tab=reports`);

async function openDialog({ page }: Visitor): Promise<Locator> {
  await periods(page).getByRole('button', { name: 'Cách thu số liệu' }).click();
  return page.getByRole('dialog', { name: 'Cách thu số liệu' });
}

/** Another person lays the rule down meanwhile. */
async function putElsewhere({ context }: Visitor, body: object): Promise<void> {
  const path = `${stage.demonstration.url}/api/v1/plans/${planId}`;
  const { collection } = (await (await context.request.get(`${path}/indicator-sheets`)).json()) as { collection: { version: number } };
  const answer = await context.request.put(`${path}/indicator-collection`, { data: body, headers: { 'If-Match': `"${collection.version}"` } });
  expect(answer.status()).toBe(200);
}

test('everybody reads how figures are collected; only who manages indicators may change it', async () => {
  const officer = await as('bavinh.canbo', 360);
  await openReports(officer);
  await periods(officer.page).getByText('Thu số liệu hằng quý. Còn cách mục tiêu không quá 2 điểm là “Gần đạt”. Từng kỳ do người phụ trách chốt.').waitFor();
  expect(await officer.page.getByRole('button', { name: 'Cách thu số liệu' }).count()).toBe(0);
  expect(officer.complaints).toEqual([]);
  await officer.close();
}, 60_000);

test('the rule is laid down: the kind of period stays once one is open, what the server refuses stands at its field (RULES.md I12, I13, I15)', async () => {
  const office = await as('dieuphoi');
  const { page } = office;
  await openReports(office);
  const dialog = await openDialog(office);
  expect(await dialog.getByRole('combobox', { name: 'Kỳ thu số liệu' }).getAttribute('aria-disabled')).toBe('true');
  await dialog.getByText('Đã mở kỳ số liệu nên không đổi được nữa.').waitFor();
  const days = dialog.getByLabel('Tự chốt sau (ngày)');
  await days.fill('mười');
  await dialog.getByText('Ghi số ngày, ví dụ 10, hoặc để trống.').waitFor();
  expect(await dialog.getByRole('button', { name: 'Lưu' }).isDisabled()).toBe(true);
  await days.fill('400');
  office.expectComplaint(/400 .*\/indicator-collection$/);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await dialog.getByText('Phải từ 0 đến 366.').waitFor();
  await days.fill('10');
  // What ended long ago would lock in the coming night.
  await dialog.getByRole('alert').getByText(/trong đêm nay sẽ tự chốt: .*Quý II\/2024/).waitFor();
  await days.fill('60');
  await dialog.getByRole('alert').waitFor({ state: 'detached' });
  await dialog.getByLabel('Ngày đánh giá').fill('10/12/2024');
  await dialog.getByLabel('Khoảng “Gần đạt” (điểm)').fill('');
  await picture(page, 'collection-1-dialog');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await dialog.waitFor({ state: 'detached' });
  await periods(page).getByText('Thu số liệu hằng quý. Đánh giá đến ngày 10/12/2024. Kỳ tự chốt 60 ngày sau ngày cuối kỳ.').waitFor();
  await picture(page, 'collection-2-sentence');
  expect(office.complaints).toEqual([]);
  await office.close();
}, 60_000);

test.each([1280, 360] as const)('who comes second sees both rules, and the dialog is usable by everybody at %i px (RULES.md X4)', async (width) => {
  const office = await as('dieuphoi', width);
  const { page } = office;
  await openReports(office);
  const dialog = await openDialog(office);
  const [mine, theirs, shown] = width === 360 ? ['95', '2024-12-12', '12/12/2024'] : ['90', '2024-12-11', '11/12/2024'];
  await dialog.getByLabel('Tự chốt sau (ngày)').fill(mine);
  expect(await seriousFindings(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
  await picture(page, `collection-3-dialog-${width}`);
  await putElsewhere(office, { periodKind: 'quarter', evaluatedOn: theirs, locksAfterDays: 75 });
  office.expectComplaint(/412 /);
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  const conflict = page.getByRole('dialog').filter({ hasText: 'Tự chốt sau (ngày)' }).filter({ hasText: '75' }).last();
  await conflict.getByText(mine, { exact: true }).waitFor();
  await picture(page, `collection-4-conflict-${width}`);
  await conflict.getByRole('button', { name: 'Lưu bản của tôi' }).click();
  // Of the day of evaluation, which only the other changed, the other's stays.
  await periods(page).getByText(`Thu số liệu hằng quý. Đánh giá đến ngày ${shown}. Kỳ tự chốt ${mine} ngày sau ngày cuối kỳ.`).waitFor();
  expect(office.complaints).toEqual([]);
  await office.close();
}, 60_000);
