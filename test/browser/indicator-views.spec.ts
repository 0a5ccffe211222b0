import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { openStage, type Stage } from '../support/demonstration.js';
import { expectCount, picture, settled, visit, type Visitor } from '../support/visitor.js';
import { indicatorPlans, type IndicatorPlans } from './indicator-views.fixture.js';

let stage: Stage;
let browser: Browser;
let plans: IndicatorPlans;

beforeAll(async () => {
  stage = await openStage('indicator_views');
  ({ browser } = stage);
  plans = await indicatorPlans(stage);
}, 300_000);

afterAll(() => stage?.close());

const as = (username: string): Promise<Visitor> => visit(browser, stage.demonstration.url, { as: username });
const board = (planId: string, more = '') => `/indicators/plans/${planId}${more}`;

interface Line {
  readonly title: string;
  readonly status: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly reported: { readonly expected: number; readonly reported: number; readonly withData: number };
}

async function linesOf({ context }: Visitor, planId: string, query: string): Promise<Line[]> {
  const answer = await context.request.get(`${stage.demonstration.url}/api/v1/plans/${planId}/scoreboard?${query}`);
  return ((await answer.json()) as { lines: Line[] }).lines;
}

test('the scoreboard shows the period under review; its counts leave exactly the lines they count, and the address keeps that', async () => {
  const visitor = await as('dieuphoi');
  const { page } = visitor;
  await visitor.open('/indicators');
  await page.getByRole('link', { name: /^Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2024/ }).click();
  const table = page.getByRole('table', { name: 'Bảng điểm chỉ tiêu, Quý II/2024, Lũy kế từ đầu năm' });
  await table.waitFor();
  const lines = await linesOf(visitor, plans.baTo, 'periodKey=2024-Q2&basis=yearToDate');
  const rows = table.locator('tbody th[scope="row"]');
  await expectCount(rows, lines.length);
  const first = lines.find(({ reported }) => reported.reported < reported.expected)!;
  const row = table.getByRole('row').filter({ hasText: first.title });
  // The year to date is of two periods: some units reported only one of them.
  await row.getByText(`${first.reported.reported}/${first.reported.expected} đơn vị đã báo đủ các kỳ`).waitFor();
  await row.getByText(`${first.reported.withData}/${first.reported.expected} có số liệu ít nhất một kỳ`).waitFor();
  // Who is missing is named on demand.
  await row.getByRole('button', { name: /^Còn thiếu \d+ đơn vị/ }).click();
  await row.getByText(/Ba Xa|Ba Nam|Ba Vinh/).first().waitFor();
  await picture(page, 'indicators-1-board');
  const missed = lines.filter(({ status }) => status === 'NOT_MET');
  await page.getByRole('group', { name: 'Lọc theo trạng thái' }).getByRole('button', { name: `Chưa đạt ${missed.length}` }).click();
  await page.waitForURL(/status=NOT_MET/);
  await rows.nth(missed.length).waitFor({ state: 'detached' });
  await expectCount(rows, missed.length);
  await page.reload();
  await table.waitFor();
  await expectCount(rows, missed.length);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('several documents: each verdict with its own, and no verdict of the whole before somebody decides (RULES.md I10)', async () => {
  const visitor = await as('hagiang.dieuphoi');
  const { page } = visitor;
  await visitor.open(board(plans.haGiang, '?periodKey=2024-Q2'));
  const rows = page.getByRole('table', { name: /^Bảng điểm/ }).getByRole('row');
  const first = rows.filter({ hasText: 'đồng bộ đầy đủ' }).first();
  await first.getByText('≥\u00a050\u00a0%').waitFor();
  await first.getByText('Đạt', { exact: true }).waitFor();
  // The second document's row follows the first's.
  const second = page.locator('tr.further').filter({ hasText: '≥\u00a0100\u00a0%' }).filter({ hasText: 'Chờ quyết định' }).first();
  await second.getByText('Chưa đạt', { exact: true }).waitFor();
  await second.getByRole('link', { name: 'Chờ quyết định' }).click();
  await page.waitForURL(/tab=decisions/);
  await settled(page);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('an increase that may be read in four ways shows all four, each with its verdict (RULES.md I9)', async () => {
  const visitor = await as('kontum.lanhdao');
  const { page } = visitor;
  await visitor.open(board(plans.konTum, '?periodKey=2022'));
  const readings = page.getByRole('list', { name: 'Các cách hiểu' }).first();
  await readings.waitFor();
  const texts = (await readings.getByRole('listitem').allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' '));
  // One line a verdict, with every number that leads to it.
  expect(texts.flatMap((text) => text.match(/[\d,]+ %/g) ?? []).sort()).toEqual(['69,6 %', '69,66 %', '78 %', '78,05 %']);
  for (const text of texts) expect(text).toMatch(/^(Đạt|Chưa đạt)\s+nếu hiểu là/);
  await page.getByText('tăng thêm 20 (chưa rõ điểm hay %)').first().waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('where only the units have targets the whole has an implied one, said to be so (RULES.md I17)', async () => {
  const visitor = await as('lak.lanhdao');
  const { page } = visitor;
  await visitor.open(board(plans.lak, '?periodKey=2022'));
  const table = page.getByRole('table', { name: /^Bảng điểm/ });
  // Each column of the matrix stands together, its whole first.
  const names = (await table.getByRole('rowheader').allInnerTexts()).map((text) => text.trim());
  expect(names.slice(0, 3)).toEqual([expect.stringMatching(/^Tỷ lệ số hóa/), expect.stringMatching(/^Chung các đơn vị/), expect.stringMatching(/UBND thị trấn Liên Sơn/)]);
  expect(names.filter((name) => name.startsWith('Chung các đơn vị'))).toHaveLength(2);
  await expectCount(table.getByText('suy ra', { exact: true }), 2);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('the first page asks for no chart and for at most 350 kB of script; an indicator’s page does, with every figure in a table', async () => {
  const visitor = await as('lanhdao');
  const { page } = visitor;
  const scripts = new Map<string, number>();
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    if (!/\.js$/.test(new URL(response.url()).pathname)) return;
    reading.push(response.body().then((body) => void scripts.set(response.url(), gzipSync(body).length), () => undefined));
  });
  await visitor.open('/');
  await page.getByRole('region', { name: 'Chỉ tiêu so với mục tiêu' }).waitFor();
  await Promise.all(reading);
  const names = [...scripts.keys()];
  expect(names.filter((name) => /SeriesChart|charts/.test(name))).toEqual([]);
  expect([...scripts.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(350 * 1024);
  await page.getByRole('region', { name: 'Chỉ tiêu so với mục tiêu' }).getByRole('row').nth(1).getByRole('link').click();
  const chart = page.getByRole('img', { name: /^Tỷ lệ .*Bảng số liệu ở ngay dưới biểu đồ\.$/ });
  await chart.locator('svg').first().waitFor();
  expect([...scripts.keys(), ...(await page.evaluate<string[]>("performance.getEntriesByType('resource').map(({ name }) => name)"))].some((name) => /SeriesChart/.test(name))).toBe(true);
  const figures = page.getByRole('table', { name: /số liệu từng kỳ$/ });
  expect(await figures.getByRole('rowheader').allInnerTexts()).toEqual(expect.arrayContaining(['Quý I/2024', 'Quý II/2024']));
  await picture(page, 'indicators-2-series');
  await page.getByRole('button', { name: 'Cột' }).click();
  await chart.locator('.MuiBarChart-element, .MuiBarElement-root, rect').first().waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('units are ranked by verdict and then by value; who has no figure stands apart with the reason', async () => {
  const visitor = await as('lanhdao');
  const { page } = visitor;
  await visitor.open(board(plans.baTo, '?periodKey=2024-Q2'));
  await page.getByRole('table', { name: /^Bảng điểm/ }).getByRole('link', { name: /^Tỷ lệ hồ sơ trực tuyến trên tổng số/ }).click();
  await page.getByRole('tab', { name: 'Xếp hạng đơn vị' }).click();
  const table = page.getByRole('table', { name: /^Xếp hạng đơn vị/ });
  await table.waitFor();
  const words = await table.locator('tbody tr td:nth-of-type(2)').allInnerTexts();
  const order = ['Chưa đạt', 'Gần đạt', 'Đạt'];
  const ranks = words.map((text) => order.findIndex((word) => text.startsWith(word)));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(new Set(ranks)).toEqual(new Set([0, 1, 2]));
  await page.getByRole('region', { name: 'Không xếp hạng' }).getByText(/Dân tộc – Phòng không có/).waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);
