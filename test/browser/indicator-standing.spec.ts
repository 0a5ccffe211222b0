import type { Browser } from 'playwright-core';
import { openStage, type Stage } from '../support/demonstration.js';
import { expectCount, picture, settled, sidewaysOverflow, visit, type Visitor, type Width } from '../support/visitor.js';
import { indicatorPlans, type IndicatorPlans } from './indicator-views.fixture.js';

let stage: Stage;
let browser: Browser;
let plans: IndicatorPlans;

beforeAll(async () => {
  stage = await openStage('indicator_standing');
  ({ browser } = stage);
  plans = await indicatorPlans(stage);
}, 300_000);

afterAll(() => stage?.close());

const as = (username: string, width: Width = 1280): Promise<Visitor> => visit(browser, stage.demonstration.url, { as: username, width });

test('a commune is not charged with what other communes have to report', async () => {
  const visitor = await as('lak.lienson');
  const { page } = visitor;
  await visitor.open('/indicators');
  const plan = page.getByRole('listitem').filter({ hasText: '2 dòng chỉ tiêu' });
  await plan.getByText('Chưa đạt 2').waitFor();
  expect(await plan.getByText('Chưa có số liệu').count()).toBe(0);
  await visitor.open(`/indicators/plans/${plans.lak}`);
  await page.getByText('2 dòng chỉ tiêu · 20 dòng khác của kế hoạch không giao cho đơn vị đang xem').waitFor();
  await expectCount(page.locator('tbody th[scope="row"]'), 2);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

test('a unit’s page begins with the period that is over, and names the buttons of its fields in Vietnamese', async () => {
  const visitor = await as('bavinh.canbo');
  const { page } = visitor;
  await visitor.open('/indicators');
  await page.getByRole('link', { name: 'Chỉ tiêu của đơn vị tôi' }).click();
  await page.getByText('Quý II/2024 · Kỳ số liệu 15/12/2023–14/06/2024').waitFor();
  await page.getByRole('button', { name: 'Mở danh sách' }).waitFor();
  expect(await page.getByRole('button', { name: /^(Open|Clear)$/ }).count()).toBe(0);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

test('a ranking is an order, and says of whom only earlier figures are there', async () => {
  const visitor = await as('dieuphoi');
  const { page } = visitor;
  const board = await visitor.context.request.get(`${stage.demonstration.url}/api/v1/plans/${plans.baTo}/scoreboard?periodKey=2024-Q2&basis=yearToDate`);
  const { lines } = (await board.json()) as { lines: { assignmentId: string; indicator: { id: string }; missingCount: number; reported: { withData: number; expected: number } }[] };
  const line = lines.find(({ missingCount, reported }) => missingCount > 1 && reported.withData === reported.expected)!;
  await visitor.open(`/indicators/${line.indicator.id}/show?tab=ranking&planId=${plans.baTo}&assignmentId=${line.assignmentId}&periodKey=2024-Q2&basis=yearToDate`);
  await page.getByRole('columnheader', { name: 'Thứ tự' }).waitFor();
  await page.getByText(`${line.missingCount} đơn vị ghi “Tạm tính” còn thiếu số liệu ít nhất một kỳ`).waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

test.each([1280, 360] as const)('a re-evaluation shows at %i px what it changed, and from which day', async (width) => {
  const visitor = await as('kontum.dieuphoi', width);
  const { page } = visitor;
  await visitor.open(`/indicators/plans/${plans.konTum}?tab=rounds`);
  const rounds = page.getByRole('link', { name: /^Đánh giá chỉ tiêu năm 2022, số liệu đến \d\d\/\d\d\/\d{4}$/ });
  await rounds.first().waitFor();
  expect(new Set(await rounds.allInnerTexts()).size).toBe(await rounds.count());
  await rounds.first().click();
  await page.getByRole('link', { name: /^Đánh giá lại của đợt “Đánh giá chỉ tiêu năm 2022, số liệu đến/ }).waitFor();
  await settled(page);
  const [changed, same] = [page.getByText('khác trước', { exact: true }), page.getByText('như trước', { exact: true })];
  const only = page.getByRole('button', { name: /^Khác trước \(\d+\)$/ });
  const count = Number((await only.innerText()).match(/\d+/)![0]);
  expect(count).toBeGreaterThan(0);
  expect([await changed.count(), await same.count()]).toEqual([count, 0]);
  expect(await sidewaysOverflow(page)).toBe(0);
  await picture(page, `indicators-round-changed-${width}`);
  await page.getByRole('button', { name: /^Tất cả \(\d+\)$/ }).click();
  await same.first().waitFor();
  await page.getByText('IV Chỉ tiêu về thanh toán trực tuyến').first().waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

test('the catalogue tells lines in sight from plans of every authority', async () => {
  const visitor = await as('dieuphoi');
  const { page } = visitor;
  await visitor.open('/indicators/catalogue');
  const [unseen] = await stage.demonstration.sql<{ name: string }>(
    `SELECT v.name FROM indicator_version v WHERE upper_inf(v.valid_during) AND EXISTS (SELECT FROM indicator_assignment a WHERE a.indicator_id = v.indicator_id)
       AND NOT EXISTS (SELECT FROM indicator_assignment a WHERE a.indicator_id = v.indicator_id AND a.plan_id IN (SELECT id FROM plan WHERE title ILIKE '%Ba Tơ%')) ORDER BY v.name LIMIT 1`);
  await page.getByRole('textbox', { name: 'Tìm kiếm' }).fill(unseen!.name);
  const row = page.getByRole('row').filter({ hasText: unseen!.name }).first();
  await row.getByText('0 dòng trong phạm vi của bạn').waitFor();
  await row.getByText(/trong [1-9]\d* kế hoạch của mọi cơ quan/).waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

test('a quote that does not stand in the words is refused at its field, and nothing is lost', async () => {
  const visitor = await as('dieuphoi');
  const { page } = visitor;
  const [activity] = await stage.demonstration.sql<{ id: string; content: string }>('SELECT a.id, a.content FROM activity a WHERE a.plan_id = $1 ORDER BY a.position LIMIT 1', [plans.baTo]);
  await visitor.open(`/plans/activities/${activity!.id}`);
  await page.getByRole('button', { name: 'Thêm số liệu' }).click();
  const quote = page.getByRole('textbox', { name: /Trích nguyên văn/ }).last();
  await quote.fill('hồ sơ đúng hạn 95%');
  await page.getByText('Không có nguyên văn trong nội dung hay kết quả ở trên. Hãy chép đúng từng chữ.').waitFor();
  await page.getByRole('textbox', { name: 'Giá trị' }).last().fill('95');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText(/lời trích không có nguyên văn trong nội dung hay kết quả\./).waitFor();
  await quote.fill(activity!.content.slice(0, 12).trim());
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Đã lưu', { exact: true }).waitFor();
  const figures = await stage.demonstration.sql<{ start_offset: number }>('SELECT start_offset FROM activity_figure WHERE activity_id = $1 AND quote = $2', [activity!.id, activity!.content.slice(0, 12).trim()]);
  expect(figures.map(({ start_offset }) => start_offset)).toEqual([0]);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

test('a page that is closed to somebody has a heading and a name', async () => {
  const visitor = await as('bavinh.nhanvien');
  visitor.expectComplaint(/40[34]/);
  await visitor.open('/indicators');
  await visitor.page.getByRole('heading', { level: 1, name: 'Bạn không có quyền xem trang này' }).waitFor();
  expect(await visitor.page.title()).toBe('Bạn không có quyền xem trang này · Tiến Độ');
  // Nor is such a page offered where one may go.
  await visitor.open(`/plans/${plans.baTo}/show`);
  expect(await visitor.page.getByRole('main').getByRole('link', { name: 'Chỉ tiêu', exact: true }).count()).toBe(0);
  await visitor.close();
});

test('an address that cannot be is not found, instead of something to try again', async () => {
  const visitor = await as('dieuphoi');
  visitor.expectComplaint(/40[04]/);
  await visitor.open('/indicators/plans/nonsense');
  await visitor.page.getByRole('heading', { level: 1, name: 'Không tìm thấy' }).waitFor();
  expect(await visitor.page.getByRole('button', { name: 'Thử lại' }).count()).toBe(0);
  await visitor.close();
});
