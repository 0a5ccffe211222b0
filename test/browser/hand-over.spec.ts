import type { Browser } from 'playwright-core';
import { openStage, type Stage } from '../support/demonstration.js';
import { WIDTHS, expectCount, picture, sidewaysOverflow, visit, type Visitor } from '../support/visitor.js';

let stage: Stage;
let browser: Browser;

beforeAll(async () => {
  stage = await openStage('hand_over');
  ({ browser } = stage);
}, 240_000);

afterAll(() => stage?.close());

interface Waiting {
  readonly id: string;
  readonly title: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly successors: { readonly id: string; readonly name: string }[];
}

const waiting = async ({ context }: Visitor): Promise<{ items: Waiting[]; total: number }> =>
  (await context.request.get(`${stage.demonstration.url}/api/v1/hand-overs?perPage=100`)).json();

test.each(WIDTHS)('at %i px the office hands one piece of work over and leaves another with the unit that was, for a reason (RULES.md U4)', async (width) => {
  const visitor = await visit(browser, stage.demonstration.url, { as: 'dieuphoi', width });
  const { page } = visitor;
  const before = await waiting(visitor);
  const [successor] = before.items[0]!.successors as [Waiting['successors'][number]];
  const finished = await stage.demonstration.sql<{ id: string }>(
    `SELECT t.id FROM task t JOIN task own ON own.activity_id = t.activity_id AND own.role = t.role AND own.period_key = t.period_key AND own.unit_id = $2
     WHERE t.id = ANY($1::uuid[]) AND own.state NOT IN ('not_started', 'in_progress', 'returned')`, [before.items.map(({ id }) => id), successor.id]);
  const open = before.items.filter(({ id }) => finished.every((one) => one.id !== id));
  const [first, second] = open as [Waiting, Waiting];
  await visitor.open('/hand-overs');
  const list = page.getByRole('list', { name: first.unit.name });
  const line = ({ id }: Waiting) => list.getByRole('listitem').filter({ has: page.locator(`a[href$="/tasks/${id}"]`) });
  await expectCount(list.getByRole('listitem'), before.total);
  await line(first).getByRole('checkbox').check();
  const bar = page.getByRole('region', { name: 'Quyết định' });
  // A part of a unit's tasks went over, so nothing is proposed: a person says to whom.
  expect(await bar.getByRole('button', { name: 'Bàn giao' }).isDisabled()).toBe(true);
  await line(first).getByLabel('Đơn vị nhận').click();
  await page.getByRole('option', { name: successor.name }).click();
  await picture(page, `hand-over-1-marked-${width}`);
  await bar.getByRole('button', { name: 'Bàn giao' }).click();
  const confirm = page.getByRole('dialog', { name: 'Bàn giao 1 việc?' });
  await confirm.getByText(`${successor.name}: 1 việc`).waitFor();
  await picture(page, `hand-over-2-confirm-${width}`);
  await confirm.getByRole('button', { name: 'Bàn giao' }).click();
  await page.getByText('Đã bàn giao 1 việc').waitFor();
  await page.waitForFunction((count) => document.querySelectorAll('main li input[type="checkbox"]').length === count, before.total - 1);
  const tasks = await stage.demonstration.sql<{ state: string; taken: string; unit: string }>(
    'SELECT t.state, own.state AS taken, own.unit_id AS unit FROM hand_over h JOIN task t ON t.id = h.task_id JOIN task own ON own.id = h.to_task_id WHERE h.task_id = $1', [first.id]);
  expect(tasks).toEqual([{ state: 'withdrawn', taken: expect.stringMatching(/^(not_started|in_progress)$/), unit: successor.id }]);
  // Left, with a reason that cannot be empty.
  await line(second).getByRole('checkbox').check();
  await bar.getByRole('button', { name: 'Để lại đơn vị cũ' }).click();
  const leave = page.getByRole('dialog', { name: 'Để lại 1 việc ở đơn vị cũ?' });
  await leave.getByRole('button', { name: 'Để lại đơn vị cũ' }).click();
  expect(await leave.isVisible()).toBe(true);
  expect(await stage.demonstration.sql('SELECT 1 FROM hand_over WHERE task_id = $1', [second.id])).toEqual([]);
  await leave.getByRole('textbox').fill('Đơn vị cũ làm nốt trong tháng 7');
  await picture(page, `hand-over-3-leave-${width}`);
  await leave.getByRole('button', { name: 'Để lại đơn vị cũ' }).click();
  await page.getByText('Đã để lại 1 việc').waitFor();
  await page.getByRole('tab', { name: 'Đã để lại đơn vị cũ' }).click();
  await page.getByText('Đơn vị cũ làm nốt trong tháng 7').first().waitFor();
  expect(await sidewaysOverflow(page)).toBe(0);
  expect((await waiting(visitor)).total).toBe(before.total - 2);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);

test('what a successor has finished itself is not handed over, and the page says why', async () => {
  const visitor = await visit(browser, stage.demonstration.url, { as: 'dieuphoi' });
  const { page } = visitor;
  const { items } = await waiting(visitor);
  const successor = items[0]!.successors[0]!;
  const [finished] = await stage.demonstration.sql<{ id: string }>(
    `SELECT t.id FROM task t JOIN task own ON own.activity_id = t.activity_id AND own.role = t.role AND own.period_key = t.period_key AND own.unit_id = $2
     WHERE t.id = ANY($1::uuid[]) AND own.state = 'completed' ORDER BY t.id LIMIT 1`, [items.map(({ id }) => id), successor.id]);
  await visitor.open('/hand-overs');
  const line = page.getByRole('listitem').filter({ has: page.locator(`a[href$="/tasks/${finished!.id}"]`) });
  await line.getByRole('checkbox').check();
  await line.getByLabel('Đơn vị nhận').click();
  await page.getByRole('option', { name: successor.name }).click();
  await page.getByRole('region', { name: 'Quyết định' }).getByRole('button', { name: 'Bàn giao' }).click();
  await page.getByRole('dialog', { name: 'Bàn giao 1 việc?' }).getByRole('button', { name: 'Bàn giao' }).click();
  const refusals = page.getByRole('dialog', { name: '1 việc chưa quyết định được' });
  await refusals.waitFor();
  await picture(page, 'hand-over-4-refused');
  await refusals.getByRole('button', { name: 'Đóng' }).click();
  await line.waitFor();
  await visitor.close();
}, 60_000);

test.each(WIDTHS)('at %i px a series shows what a unit’s former self reported, named and with the day of the change (RULES.md U4)', async (width) => {
  const visitor = await visit(browser, stage.demonstration.url, { as: 'dakha.dieuphoi', width });
  const { page } = visitor;
  const [renamed] = await stage.demonstration.sql<{ unit: string; indicator: string }>(
    `SELECT s.successor_id AS unit, m.indicator_id AS indicator FROM org_unit_succession s
     JOIN measurement m ON m.unit_id = s.successor_id AND m.period_key = '2024-Q2' AND m.state = 'VALUE'
     WHERE s.kind = 'rename' AND EXISTS (SELECT FROM measurement b WHERE b.unit_id = s.predecessor_id AND b.indicator_id = m.indicator_id AND b.period_key = '2024-Q1' AND b.state = 'VALUE')
     ORDER BY m.indicator_id LIMIT 1`);
  await visitor.open(`/indicators/${renamed!.indicator}/show?unitId=${renamed!.unit}`);
  await page.getByText('Giá trị của riêng từng kỳ, không lũy kế từ đầu năm.').waitFor();
  const table = page.getByRole('table');
  const rows = await table.getByRole('row').allInnerTexts();
  const mark = rows.findIndex((row) => row.includes('15/03/2024') && row.includes('đổi tên Xã Đắk Ngọk'));
  expect(mark).toBeGreaterThan(1);
  expect(rows[mark - 1]).toMatch(/Quý I\/2024[\s\S]*Xã Đắk Ngọk \(đổi tên\)/);
  expect(rows[mark + 1]).toMatch(/^Quý II\/2024/);
  expect(rows[mark + 1]).not.toContain('Đắk Ngọk');
  const legend = page.getByRole('list', { name: 'Chú giải biểu đồ' });
  for (const name of ['Thực hiện', 'Xã Đắk Ngọk (đổi tên)']) await legend.getByText(name, { exact: true }).waitFor();
  await page.locator('svg').getByText('Sắp xếp đơn vị: đổi tên').waitFor();
  await page.locator('svg').getByText(/^0\s%$/).waitFor();
  // The figures are in sight without moving the table sideways.
  const value = table.getByRole('row').nth(mark + 1).getByRole('cell').filter({ hasText: '%' }).first();
  const box = (await value.boundingBox())!;
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  await picture(page, `series-former-unit-${width}`);
  expect(await sidewaysOverflow(page)).toBe(0);
  await visitor.close();
}, 60_000);

test('from a board a series is of its plan until years are asked for; what limits a figure stands beside it, and the baseline is drawn (RULES.md I13)', async () => {
  const visitor = await visit(browser, stage.demonstration.url, { as: 'dieuphoi' });
  const { page } = visitor;
  const [line] = await stage.demonstration.sql<{ plan: string; indicator: string; assignment: string }>(
    `SELECT a.plan_id AS plan, a.indicator_id AS indicator, a.id AS assignment FROM indicator_assignment a JOIN plan p ON p.id = a.plan_id AND p.year = 2024
     WHERE EXISTS (SELECT FROM indicator_assignment b JOIN plan q ON q.id = b.plan_id AND q.year = 2023 AND q.owner_unit_id = p.owner_unit_id
       JOIN indicator_period i ON i.plan_id = q.id WHERE b.indicator_id = a.indicator_id) ORDER BY a.id LIMIT 1`);
  await visitor.open(`/indicators/${line!.indicator}/show?planId=${line!.plan}&assignmentId=${line!.assignment}`);
  const table = page.getByRole('table').first();
  await table.getByText('Quý II/2024').waitFor();
  expect(await table.getByText(/2023/).filter({ hasText: 'Quý' }).count()).toBe(0);
  await table.getByText('Tạm tính').first().waitFor();
  await page.getByLabel('Thời gian').click();
  await page.getByRole('option', { name: '3 năm gần nhất' }).click();
  await table.getByText('Quý IV/2023').waitFor();
  await page.getByText(/đơn vị phải báo cáo, kỳ liền trước/).first().waitFor();
  await picture(page, 'series-three-years');
  await visitor.close();
  const [based] = await stage.demonstration.sql<{ plan: string; indicator: string; assignment: string }>(
    `SELECT a.plan_id AS plan, a.indicator_id AS indicator, a.id AS assignment FROM indicator_baseline b JOIN indicator_assignment a ON a.id = b.assignment_id WHERE b.stated_text = '13.84%' LIMIT 1`);
  const other = await visit(browser, stage.demonstration.url, { as: 'kontum.dieuphoi' });
  await other.open(`/indicators/${based!.indicator}/show?planId=${based!.plan}&assignmentId=${based!.assignment}`);
  await other.page.locator('svg').getByText('Mốc so sánh').waitFor();
  // Two documents ask the same: one line with both names.
  await expectCount(other.page.getByRole('list', { name: 'Chú giải biểu đồ' }).getByText('Mục tiêu ≥'), 1);
  await other.close();
}, 60_000);
