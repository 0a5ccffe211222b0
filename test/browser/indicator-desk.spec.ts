import { openStage, type Stage } from '../support/demonstration.js';
import { expectCount, picture, visit, type Visitor } from '../support/visitor.js';
import { entryScene, TITLES, type EntryScene } from './indicator-entry.fixture.js';

let stage: Stage;
let scene: EntryScene;
let office: Visitor;

beforeAll(async () => {
  stage = await openStage('desk');
  scene = await entryScene(stage);
  office = await visit(stage.browser, stage.demonstration.url, { as: 'dieuphoi' });
}, 180_000);

afterAll(() => stage?.close());

const reportsTab = (): string => `/indicators/plans/${scene.planId}?tab=reports`;
const tile = ({ page }: Visitor, label: string) => page.getByRole('list', { name: 'Phiếu số liệu' }).getByRole('link', { name: label });
const countOf = async (visitor: Visitor, label: string): Promise<number> => Number.parseInt((await tile(visitor, label).innerText()), 10);
/** The row of xã Ba Vinh in the list of reports, and that of a period above it. */
const row = ({ page }: Visitor) => page.getByRole('table', { name: 'Danh sách phiếu số liệu' }).getByRole('row').filter({ hasText: 'Xã Ba Vinh' });
const period = ({ page }: Visitor, name: string) => page.getByRole('table', { name: 'Các kỳ số liệu của kế hoạch' }).getByRole('row').filter({ hasText: name });
/** Waits until the period's row holds these numbers, in the order of its columns. */
const shows = (visitor: Visitor, name: string, counts: readonly number[]): Promise<void> =>
  counts
    .reduce((found, count, index) => found.filter({ has: visitor.page.locator(`td:nth-of-type(${index + 1})`).filter({ hasText: new RegExp(`^${count}$`) }) }), period(visitor, name))
    .waitFor();

test('the first page counts and lists the sheets of one’s own unit beside its tasks; each number opens what it counts', async () => {
  const officer = await visit(stage.browser, stage.demonstration.url, { as: 'bavinh.canbo' });
  await officer.open('/');
  const overdue = await countOf(officer, 'quá hạn');
  expect(overdue).toBeGreaterThan(0);
  await officer.page.getByRole('heading', { name: 'Phiếu số liệu cần làm' }).waitFor();
  await officer.page.getByRole('link', { name: 'Quý II/2024 · Xã Ba Vinh' }).first().waitFor();
  await officer.page.getByText('Được mở khóa để sửa').waitFor();
  await picture(officer.page, 'desk-officer');
  await tile(officer, 'quá hạn').click();
  await officer.page.getByRole('heading', { name: 'Phiếu số liệu của đơn vị tôi · Quá hạn' }).waitFor();
  await expectCount(officer.page.getByRole('link', { name: /^Quý .* · Xã Ba Vinh$/ }), overdue);
  await officer.page.getByRole('link', { name: 'Xem tất cả phiếu' }).click();
  await officer.page.getByRole('link', { name: 'Quý III/2024 (đang diễn ra) · Xã Ba Vinh' }).waitFor();
  expect(officer.complaints).toEqual([]);
  await officer.close();
}, 60_000);

test('who enters no figures sees nothing of them there; the office sees what waits to be verified, with its list', async () => {
  const staff = await visit(stage.browser, stage.demonstration.url, { as: 'bavinh.nhanvien' });
  await staff.open('/');
  await staff.page.getByRole('heading', { name: 'Cần làm ngay' }).waitFor();
  expect(await staff.page.getByText('Phiếu số liệu').count()).toBe(0);
  expect(staff.complaints).toEqual([]);
  await staff.close();
  await office.open('/');
  const waiting = await countOf(office, 'phiếu chờ xác minh');
  expect(waiting).toBeGreaterThan(1);
  await tile(office, 'phiếu chờ xác minh').click();
  await office.page.getByRole('heading', { name: 'Phiếu số liệu chờ xác minh' }).waitFor();
  await office.page.getByText(`trong ${waiting} phiếu`).waitFor();
  await picture(office.page, 'desk-waiting');
}, 60_000);

test('the list shows the period that is asked for now; every step of a report shows there at once, and somebody else’s within a minute', async () => {
  const officer = await visit(stage.browser, stage.demonstration.url, { as: 'bavinh.canbo' });
  await officer.open(reportsTab());
  await row(officer).getByText('0/5').waitFor();
  // Q I is over as well, Q II is the later one.
  expect(await officer.page.getByRole('combobox', { name: 'Kỳ' }).innerText()).toBe('Quý II/2024');
  await expectCount(row(officer), 1);
  await row(officer).getByRole('link').click();
  await officer.page.getByRole('textbox', { name: `Tử số, ${TITLES[0]}`, exact: true }).fill('1899');
  await officer.page.getByRole('textbox', { name: `Mẫu số, ${TITLES[0]}`, exact: true }).fill('2000');
  await officer.page.getByRole('button', { name: 'Lưu bản nhập' }).click();
  await officer.page.getByText('Đã lưu bản nhập').waitFor();
  await officer.page.getByRole('link', { name: '← Phiếu số liệu' }).click();
  await row(officer).getByText('1/5').waitFor();

  await office.page.clock.install();
  await office.open(reportsTab());
  await shows(office, 'Quý II/2024', [1, 1, 0, 0, 0, 0, 1]);
  const api = await scene.as('bavinh.canbo');
  const { version } = await scene.reportOf();
  const lines = [['930', '1000'], ['400', '500'], ['3', null], ['1', null], ['117', '120']].map(([numerator, denominator], index) => ({ indicatorId: scene.indicatorIds[index], state: 'VALUE', numerator, denominator, doubtReason: 'Đã đối chiếu' }));
  expect((await api.call('POST', `/measurement-reports/${scene.reportId}/submit`, { lines }, version)).status).toBe(200);
  await office.page.clock.fastForward(61_000);
  await row(office).getByText('Đã nộp, chờ xác minh').waitFor();
  await shows(office, 'Quý II/2024', [1, 0, 1, 0, 0, 0, 1]);

  await row(office).getByRole('link').click();
  await office.page.getByRole('button', { name: 'Xác minh', exact: true }).click();
  await office.page.getByRole('dialog').getByRole('button', { name: 'Xác minh', exact: true }).click();
  await office.page.getByText('Đã xác minh').first().waitFor();
  await office.page.getByRole('link', { name: '← Phiếu số liệu' }).click();
  await row(office).getByText('Đã xác minh').waitFor();
  await shows(office, 'Quý II/2024', [1, 0, 0, 0, 1, 0, 1]);
  await period(office, 'Quý II/2024').getByRole('button', { name: /^Chốt số liệu/ }).click();
  await office.page.getByRole('dialog').getByRole('button', { name: 'Chốt số liệu' }).click();
  await row(office).getByText('Đã chốt').waitFor();
  await shows(office, 'Quý II/2024', [1, 0, 0, 0, 0, 1, 1]);
  expect([...officer.complaints, ...office.complaints]).toEqual([]);
  await officer.close();
}, 90_000);

test('on a phone the first figure of a report that came back is within the first screen', async () => {
  const phone = await visit(stage.browser, stage.demonstration.url, { as: 'bavinh.canbo', width: 360 });
  const { items } = (await (await scene.as('bavinh.canbo')).call('GET', '/measurement-reports/mine?perPage=100')).body;
  await phone.open(`/indicators/reports/${items.find(({ state }: { state: string }) => state === 'returned').id}`);
  await phone.page.getByText('Văn phòng trả lại phiếu này').waitFor();
  const field = await phone.page.getByRole('textbox', { name: /^Tử số/ }).first().boundingBox();
  const bar = await phone.page.getByRole('button', { name: 'Nộp lại' }).boundingBox();
  expect(field!.y + field!.height).toBeLessThan(bar!.y);
  await picture(phone.page, 'entry-phone-first');
  expect(phone.complaints).toEqual([]);
  await phone.close();
}, 60_000);

test('a new indicator says what is still missing; one that others use says so and is not changed; a closed plan offers no change of its collecting', async () => {
  const visitor = await visit(stage.browser, stage.demonstration.url, { as: 'dieuphoi' });
  const { page } = visitor;
  await visitor.open('/indicators/catalogue');
  await page.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Ví dụ: HS-TRUC-TUYEN').waitFor();
  await dialog.getByText('Còn thiếu: Mã, Tên chỉ tiêu, ').waitFor();
  await picture(page, 'catalogue-new');
  await dialog.getByRole('button', { name: 'Hủy' }).click();
  const [shared] = await stage.demonstration.sql<{ id: string }>(
    'SELECT indicator_id AS id FROM indicator_assignment a JOIN plan p ON p.id = a.plan_id GROUP BY indicator_id HAVING count(DISTINCT p.owner_unit_id) > 2 LIMIT 1');
  await visitor.open(`/indicators/${shared!.id}/show`);
  await page.getByRole('button', { name: 'Sửa chỉ tiêu' }).click();
  await page.getByRole('dialog').getByText(/^Đang dùng trong \d+ kế hoạch của \d+ cơ quan, có cơ quan ngoài phạm vi/).waitFor();
  expect(await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).isDisabled()).toBe(true);
  await picture(page, 'catalogue-shared');

  await visitor.open(reportsTab());
  await page.getByRole('button', { name: 'Cách thu số liệu' }).waitFor();
  await stage.demonstration.sql("UPDATE plan SET state = 'closed' WHERE id = $1", [scene.planId]);
  await visitor.open('/');
  await visitor.open(reportsTab());
  await page.getByText('Thu số liệu hằng quý.').waitFor();
  expect(await page.getByRole('button', { name: 'Cách thu số liệu' }).count()).toBe(0);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
}, 60_000);
