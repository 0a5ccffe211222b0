import type { Browser } from 'playwright-core';
import { openStage, type Stage } from '../support/demonstration.js';
import { faultsOf } from '../support/faults-of.js';
import { WIDTHS, expectCount, picture, sidewaysOverflow, visit, type Visitor } from '../support/visitor.js';
import { indicatorPlans, type IndicatorPlans } from './indicator-views.fixture.js';

let stage: Stage;
let browser: Browser;
let plans: IndicatorPlans;

beforeAll(async () => {
  stage = await openStage('indicator_work');
  ({ browser } = stage);
  plans = await indicatorPlans(stage);
}, 300_000);

afterAll(() => stage?.close());

const as = (username: string): Promise<Visitor> => visit(browser, stage.demonstration.url, { as: username });

test('the arrows walk the heat map, the line says where one is, and Enter opens the indicator of the unit', async () => {
  const visitor = await as('dieuphoi');
  const { page } = visitor;
  await visitor.open(`/indicators/plans/${plans.baTo}?tab=heatMap&periodKey=2024-Q2`);
  const grid = page.getByRole('grid', { name: /^Bản đồ nhiệt đơn vị và chỉ tiêu/ });
  await grid.focus();
  const activeName = async () => page.locator(`[id="${await grid.getAttribute('aria-activedescendant')}"]`).getAttribute('aria-label');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const name = await activeName();
  expect(name).toMatch(/^Nội vụ, 2, (Đạt|Gần đạt|Chưa đạt), [\d,]+\u00a0%/);
  await page.getByRole('link', { name: 'Mở chỉ tiêu' }).waitFor();
  await picture(page, 'indicators-3-heat-map');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Tỷ lệ thanh toán trực tuyến/ }).waitFor();
  await page.getByRole('heading', { level: 2, name: /^Số liệu của .*Nội vụ/ }).waitFor();
  await page.goBack();
  await page.getByRole('switch', { name: /^Chỉ hiện chỗ chưa đạt/ }).or(page.getByLabel(/^Chỉ hiện chỗ chưa đạt/)).first().click();
  await page.waitForURL(/show=trouble/);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('over the numbers of the heat map, which begin anew, stand the headings of the sheet; on paper it says what it is', async () => {
  const visitor = await as('kontum.dieuphoi');
  const { page } = visitor;
  await visitor.open(`/indicators/plans/${plans.konTum}?tab=heatMap&periodKey=2022-Q4`);
  const grid = page.getByRole('grid', { name: /^Bản đồ nhiệt đơn vị và chỉ tiêu/ });
  const bands = await grid.locator('th.band').evaluateAll((heads) => heads.map((head) => [(head as HTMLTableCellElement).title.slice(0, 30), (head as HTMLTableCellElement).colSpan] as const));
  expect(bands.length).toBeGreaterThan(3);
  expect(bands[0]![0]).toMatch(/^I Chỉ tiêu/);
  const heads = await grid.locator('thead [data-column]').evaluateAll((cells) => cells.map((cell) => [cell.textContent, cell.getAttribute('aria-label') ?? '', (cell as HTMLElement).title] as const));
  expect(bands.reduce((sum, [, span]) => sum + span, 0)).toBe(heads.length);
  const ones = heads.filter(([number]) => number === '1');
  expect(ones.length).toBeGreaterThan(2);
  expect(new Set(ones.map(([, label]) => label)).size).toBe(ones.length);
  expect(ones[1]![1]).toMatch(/^II Chỉ tiêu.*: 1\. /);
  expect(ones[1]![2]).toMatch(/^II Chỉ tiêu/);
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  expect(await page.getByText('Bản đồ nhiệt, Quý IV/2022, Lũy kế từ đầu năm · Toàn bộ đơn vị · Số liệu tính đến 05/07/2024').isVisible()).toBe(true);
  // Signs are told apart without colour: each verdict has a drawing of its own, which is printed as well.
  const drawn = await grid.locator('td.cell').evaluateAll((cells) => cells.map((cell) => [/MET|NOT_MET|AMBIGUOUS|INFORMATIVE/.exec(cell.className)?.[0], getComputedStyle(cell).backgroundImage, getComputedStyle(cell).printColorAdjust] as const));
  expect(new Set(drawn.map(([, image]) => image)).size).toBeGreaterThan(2);
  expect(drawn.every(([, image, adjust]) => image.includes('svg') && adjust === 'exact')).toBe(true);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('a chart of a wide screen fits the sheet of paper it is printed on', async () => {
  const visitor = await as('dieuphoi');
  const { page } = visitor;
  await page.setViewportSize({ width: 1900, height: 1000 });
  const { lines } = await (await visitor.context.request.get(`${stage.demonstration.url}/api/v1/plans/${plans.baTo}/scoreboard?periodKey=2024-Q2`)).json();
  await visitor.open(`/indicators/${lines[1].indicator.id}/show?planId=${plans.baTo}&assignmentId=${lines[1].assignmentId}`);
  const width = () => page.locator('[role="img"] svg').first().evaluate((drawing) => drawing.getBoundingClientRect().width);
  await page.locator('[role="img"] svg').first().waitFor();
  expect(await width()).toBeGreaterThan(1000);
  // The printer looks as soon as the listeners have run.
  const printed = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    return document.querySelector('[role="img"] svg')!.getBoundingClientRect().width;
  });
  expect(printed).toBe(960);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.waitForFunction(() => document.querySelector('[role="img"] svg')!.getBoundingClientRect().width > 1000);
  await visitor.close();
}, 60_000);

test('an evaluation as of a day of its own is locked; made again, it stands beside the old one (RULES.md I11, I15)', async () => {
  const visitor = await as('hagiang.dieuphoi');
  const { page } = visitor;
  await visitor.open(`/indicators/plans/${plans.haGiang}?tab=rounds&periodKey=2024-Q2`);
  await page.getByRole('button', { name: 'Lập đợt đánh giá' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Lập đợt đánh giá' });
  await dialog.getByRole('button', { name: 'Lập đợt đánh giá' }).click();
  await dialog.getByText('Hãy đặt tên cho đợt đánh giá.').waitFor();
  await dialog.getByLabel('Tên đợt').fill('Đánh giá giữa năm');
  await dialog.getByLabel('Số liệu tính đến ngày').fill('20/06/2024');
  await dialog.getByRole('button', { name: 'Lập đợt đánh giá' }).click();
  await page.getByRole('heading', { level: 1, name: 'Đánh giá giữa năm' }).waitFor();
  await page.getByRole('heading', { level: 1, name: 'Đánh giá giữa năm, số liệu đến 20/06/2024' }).waitFor();
  await page.getByRole('button', { name: 'Chốt kết quả' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Chốt kết quả' }).click();
  await page.getByRole('button', { name: 'Đánh giá lại' }).click();
  const again = page.getByRole('dialog', { name: 'Đánh giá lại' });
  await again.getByRole('button', { name: 'Đánh giá lại' }).click();
  await again.getByText('Hãy ghi lý do.').waitFor();
  await again.getByLabel('Lý do đánh giá lại').fill('Có đơn vị nộp bổ sung');
  await again.getByLabel('Số liệu tính đến ngày').fill('05/07/2024');
  await again.getByRole('button', { name: 'Đánh giá lại' }).click();
  await page.getByRole('heading', { level: 1, name: 'Đánh giá giữa năm, số liệu đến 05/07/2024' }).waitFor();
  await page.getByRole('link', { name: 'Đánh giá lại của đợt “Đánh giá giữa năm, số liệu đến 20/06/2024”' }).waitFor();
  await page.getByRole('columnheader', { name: 'Kết quả trước' }).waitFor();
  await page.getByRole('columnheader', { name: 'Kết quả đợt này' }).waitFor();
  await picture(page, 'indicators-4-round');
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('a ranking of a whole country is drawn piece by piece, and on paper at once', async () => {
  const visitor = await as('lanhdao');
  const { page } = visitor;
  const [line] = await stage.demonstration.sql<{ id: string }>(
    `SELECT a.indicator_id AS id FROM indicator_assignment a JOIN measurement m ON m.indicator_id = a.indicator_id AND m.state = 'VALUE' WHERE a.plan_id = $1 ORDER BY a.id LIMIT 1`, [plans.baTo],
  );
  await page.route(/\/ranking\?/, async (route) => {
    const response = await route.fetch();
    const body = await response.json();
    const [first] = body.ranked;
    const many = Array.from({ length: 3321 }, (_, index) => ({ ...first, rank: index + 1, unit: { id: `${index}`, name: `Xã số ${index + 1}`, shortName: `Xã số ${index + 1}` } }));
    await route.fulfill({ response, json: { ...body, ranked: many, missing: many.slice(0, 450).map(({ unit }) => unit) } });
  });
  await visitor.open(`/indicators/${line!.id}/show?planId=${plans.baTo}&tab=ranking`);
  const ranked = page.getByRole('table', { name: /^Xếp hạng đơn vị/ }).locator('tbody tr');
  await page.getByText('Còn 3121 dòng chưa hiện').waitFor();
  await expectCount(ranked, 200);
  await page.getByText('Còn 250 dòng chưa hiện').waitFor();
  await page.getByRole('button', { name: 'Hiện thêm 200' }).first().click();
  await page.getByText('Còn 2921 dòng chưa hiện').waitFor();
  await expectCount(ranked, 400);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expectCount(ranked, 3321);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('the indicators of the quarter stand beside its overdue work, and have a tab of their own (RULES.md Q1)', async () => {
  const visitor = await as('lanhdao');
  const { page } = visitor;
  await visitor.open('/review?tab=overdue');
  const aside = page.getByRole('region', { name: 'Chỉ tiêu của quý' });
  await aside.getByRole('row').nth(1).waitFor();
  await page.getByRole('heading', { level: 2, name: /^Quá hạn: \d+ nhiệm vụ/ }).waitFor();
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.getByRole('tab', { name: 'Chỉ tiêu' }).click();
  await page.getByRole('table', { name: /^Bảng điểm chỉ tiêu, Quý II\/2024/ }).waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('a task whose words name a figure shows how its indicator stands', async () => {
  const visitor = await as('bavinh.canbo');
  const { page } = visitor;
  const [task] = await stage.demonstration.sql<{ id: string; quote: string }>(
    `SELECT t.id, f.quote FROM task t JOIN obligation o ON o.id = t.obligation_id JOIN activity_figure f ON f.activity_id = o.activity_id AND f.indicator_id IS NOT NULL
     JOIN person p ON p.unit_id = t.unit_id AND p.username = 'bavinh.canbo' ORDER BY t.id LIMIT 1`,
  );
  await visitor.open(`/tasks/${task!.id}/show`);
  const panel = page.getByRole('region', { name: 'Chỉ tiêu liên quan' });
  await panel.getByText(`Trong nội dung: “${task!.quote}”`).waitFor();
  await panel.getByText(/^(Đạt|Gần đạt|Chưa đạt|Chưa có số liệu|Không phát sinh)$/).first().waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('staff, who see only their own tasks, have no page of indicators', async () => {
  const visitor = await as('bavinh.nhanvien');
  const { page } = visitor;
  // A page without rights has no heading of its own to wait for.
  await page.goto(`${stage.demonstration.url}/#/indicators`);
  await page.getByText('Bạn không có quyền xem trang này').waitFor();
  expect(await page.getByRole('link', { name: 'Chỉ tiêu' }).count()).toBe(0);
  await visitor.close();
}, 60_000);

test.each(WIDTHS)('every page of results is usable by everybody at %i px, in light and in dark', async (width) => {
  const visitor = await visit(browser, stage.demonstration.url, { as: 'kiemtoan', width });
  const [indicator] = await stage.demonstration.sql<{ id: string }>(
    'SELECT indicator_id AS id FROM indicator_assignment WHERE plan_id = $1 ORDER BY id LIMIT 1', [plans.baTo],
  );
  const [unit] = await stage.demonstration.sql<{ id: string }>("SELECT unit_id AS id FROM person WHERE username = 'bavinh.canbo'");
  const plan = `/indicators/plans/${plans.baTo}`;
  const paths = ['/indicators', plan, `${plan}?tab=heatMap`, `${plan}?tab=rounds`, `/indicators/${indicator!.id}/show?planId=${plans.baTo}`, `/indicators/${indicator!.id}/show?planId=${plans.baTo}&tab=ranking`, `/indicators/units/${unit!.id}`];
  const faults: string[] = [];
  for (const path of paths) {
    await visitor.turnTo(path);
    faults.push(...(await faultsOf(visitor, path)));
  }
  expect(faults).toEqual([]);
  await visitor.close();
}, 180_000);
