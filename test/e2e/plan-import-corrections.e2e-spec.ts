import { randomUUID } from 'node:crypto';
import type { TestApplication } from '../support/application.js';
import { withDistrict } from '../support/district.js';
import { IMPORTS } from '../support/import-world.js';
import { createGroup } from '../support/plan-world.js';
import type { TestClient } from '../support/test-client.js';
import type { TestWorld } from '../support/world.js';
import { activityPlan, rowOf as row, takenWord, UNKNOWN } from './plan-import.fixture.js';

/** A person puts right what was read; nothing of it is lost when the document is read anew. */
describe('correcting a document that is taken in', () => {
  let app: TestApplication;
  let world: TestWorld;
  let office: TestClient;
  withDistrict('coordinator', (given) => ({ app, world, client: office } = given));

  const taken = (source = activityPlan(world)) => takenWord(office, world.root.id, source);
  const patchRow = (body: any, number: string, change: object, version = body.version) => office.patch(`${IMPORTS}/${body.id}/rows/${row(body, number).key}`, change, { version });

  it('a corrected field takes the place of the reading and settles its doubt; the words of the cell stay (RULES.md A2)', async () => {
    const before = await taken();
    const { status, body } = await patchRow(before, '3', {
      parties: [{ role: 'lead', name: UNKNOWN, unitId: world.office.id }, { role: 'coordinating', unitId: world.communes[1]!.id }],
      rules: [{ kind: 'recurring', every: ['quarter'] }],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ version: 2, counts: { toSee: 0 } });
    expect(row(body, '3')).toMatchObject({
      corrected: ['parties', 'rules'], hasNewWords: false, doubts: [{ code: 'unitUnknown', isSettled: true }],
      activity: {
        scheduleText: 'Thường xuyên', rules: [{ rule: { kind: 'recurring', every: ['quarter'] }, readBy: 'person', confidence: 'high' }],
        parties: [{ kind: 'unit', unitId: world.office.id, unitName: world.office.name, chosenBy: 'person', name: UNKNOWN }, { kind: 'unit' }],
      },
    });
    const [, entry] = await app.sql<any>("SELECT action, before, after FROM audit_entry WHERE subject_id = $1 ORDER BY seq", [body.id]);
    expect(entry).toMatchObject({ action: 'planImport.change', after: { [row(body, '3').key]: { rules: [{ kind: 'recurring' }] } } });
    const reset = await patchRow(body, '3', { isReset: true });
    expect(row(reset.body, '3')).toMatchObject({ corrected: [], activity: { rules: [{ rule: { kind: 'continuous' } }], parties: [{ kind: 'unknown' }, {}] } });
    expect(reset.body.counts.toSee).toBe(1);
  });

  it('a name is chosen once for every row that has it, however it is written, and the choice can be taken back', async () => {
    const source = activityPlan(world);
    const rows = source.tables[0]!.map((cells, index) => (index === 3 ? [...cells.slice(0, 3), UNKNOWN.toUpperCase(), ...cells.slice(4)] : cells));
    const before = await taken({ ...source, tables: [rows] });
    expect(before.counts.toSee).toBe(2);
    const { status, body } = await office.post(`${IMPORTS}/${before.id}/names`, { name: UNKNOWN, unitId: world.office.id }, { version: 1 });
    expect(status).toBe(200);
    expect(body.counts.toSee).toBe(0);
    for (const number of ['2', '3']) expect(row(body, number).activity.parties[0]).toMatchObject({ kind: 'unit', unitId: world.office.id, chosenBy: 'name' });
    const group = await createGroup(office, { name: `Nhóm thử ${world.root.name}`, kind: 'open', ownerUnitId: world.root.id });
    const regrouped = await office.post(`${IMPORTS}/${before.id}/names`, { name: UNKNOWN, groupId: group }, { version: 2 });
    expect(row(regrouped.body, '3').activity.parties[0]).toMatchObject({ kind: 'group', groupId: group, groupName: `Nhóm thử ${world.root.name}` });
    const back = await office.post(`${IMPORTS}/${before.id}/names`, { name: UNKNOWN }, { version: 3 });
    expect(back.body.counts.toSee).toBe(2);
  });

  it('a column that means something else has the table read anew; corrections of rows stay, and say so where the words are others', async () => {
    const before = await taken();
    const corrected = await patchRow(before, '1', { content: 'Soát lại toàn bộ danh mục', deliverables: ['Danh mục', 'Báo cáo'] });
    const { status, body } = await office.patch(`${IMPORTS}/${before.id}`, { tables: [{ key: 't0', columns: [{ key: 'c2', meaning: 'note' }] }] }, { version: corrected.body.version });
    expect(status).toBe(200);
    expect(body.tables[0].columns[2]).toMatchObject({ meaning: 'note', isCorrected: true });
    expect(row(body, '1').activity).toMatchObject({ content: 'Soát lại toàn bộ danh mục', deliverables: ['Danh mục', 'Báo cáo'], note: 'Danh mục đã soát', expectedResults: '' });
    expect(row(body, '2').activity).toMatchObject({ expectedResults: '', deliverables: [], note: 'Bảng niêm yết' });
    const joined = await patchRow(body, '2', { joinsAbove: true });
    expect(joined.status).toBe(200);
    expect(row(joined.body, '2')).toBeUndefined();
    expect(row(joined.body, '1')).toMatchObject({ activity: { content: 'Soát lại toàn bộ danh mục' }, hasNewWords: true });
  });

  it('a row that was joined to the one above, by a person or by the reader, can be taken apart again', async () => {
    const before = await taken();
    const { key } = row(before, '2');
    const joined = await patchRow(before, '2', { joinsAbove: true });
    expect(row(joined.body, '1').doubts).toContainEqual(expect.objectContaining({ code: 'rowsJoined', params: { row: key } }));
    const patchJoined = (body: any, change: object) => office.patch(`${IMPORTS}/${before.id}/rows/${key}`, change, { version: body.version });
    expect((await patchJoined(joined.body, { content: 'Việc khác' })).status).toBe(404);
    const apart = await patchJoined(joined.body, { joinsAbove: false });
    expect(apart.status).toBe(200);
    expect(row(apart.body, '2').activity.content).toBe(row(before, '2').activity.content);
    const cut = activityPlan(world);
    const rows = cut.tables[0]!.map((cells) => [...cells]);
    const [number, content, ...others] = rows[3]!;
    rows.splice(3, 1, [number!, 'Niêm yết thủ tục tại', ...others], ['', 'nơi tiếp nhận hồ sơ', '', '', '', '']);
    expect(content).toBe('Niêm yết thủ tục tại nơi tiếp nhận hồ sơ');
    const read = await taken({ ...cut, tables: [rows] });
    const [doubt] = row(read, '2').doubts.filter(({ code }: any) => code === 'rowsJoined' || code === 'joinUnsure');
    const parted = await office.patch(`${IMPORTS}/${read.id}/rows/${doubt.params.row}`, { joinsAbove: false }, { version: 1 });
    expect(parted.status).toBe(200);
    expect(parted.body.tables[0].rows).toHaveLength(read.tables[0].rows.length + 1);
  });

  it('another kind of row, another section above it, another table kind', async () => {
    const before = await taken();
    const asSection = await patchRow(before, '2', { kind: 'section' });
    expect(row(asSection.body, '2')).toMatchObject({ kind: 'section', activity: null, corrected: ['kind'] });
    expect(asSection.body.counts).toMatchObject({ sections: 3, activities: 2 });
    const [first] = before.tables[0].rows;
    const moved = await patchRow(asSection.body, '3', { parentKey: first.key });
    expect(row(moved.body, '3').parentKey).toBe(first.key);
    expect((await patchRow(moved.body, '1', { parentKey: row(moved.body, '3').key })).body.errors).toMatchObject({ parentKey: [{ code: 'invalid' }] });
    const other = await office.patch(`${IMPORTS}/${before.id}`, { tables: [{ key: 't0', kind: 'indicators' }] }, { version: moved.body.version });
    expect(other.body.counts).toMatchObject({ activities: 0 });
    expect(other.body.tables[0].kind).toBe('indicators');
    expect((await office.patch(`${IMPORTS}/${before.id}`, { tables: [{ key: 't9', isIncluded: false }] }, { version: other.body.version })).body.errors).toMatchObject({ tables: [{ code: 'unknownReference' }] });
  });

  it('the head: what is corrected is no doubt any more; another day looks the units up as they were then', async () => {
    const source = activityPlan(world);
    const blank = { ...source, lines: source.lines.map((line) => line.replace(/^Số: \d+/u, 'Số:     ').replace('ngày 12 tháng 02', 'ngày     tháng 02')) };
    const before = await taken(blank);
    expect(before.header).toMatchObject({ number: null, issuedOn: null });
    expect(before.directoryOn).toBe('2024-07-05');
    const { body } = await office.patch(`${IMPORTS}/${before.id}`, { header: { number: '77', issuedOn: '2024-02-20', title: 'Kế hoạch năm nay' } }, { version: 1 });
    expect(body).toMatchObject({ title: 'Kế hoạch năm nay', directoryOn: '2024-02-20', header: { number: '77', issuedOn: '2024-02-20', corrected: ['issuedOn', 'number', 'title'] } });
    expect(body.header.doubts.filter(({ weight, isSettled }: any) => weight === 'ask' && !isSettled)).toEqual([]);
    expect(before.counts.toSee).toBeGreaterThan(body.counts.toSee);
  });

  it('rows are marked as seen or left out together; a section takes its rows with it', async () => {
    const before = await taken();
    const seen = await office.patch(`${IMPORTS}/${before.id}/rows`, { rowKeys: [row(before, '3').key, row(before, '1').key], isSeen: true }, { version: 1 });
    expect(seen.body.counts.toSee).toBe(0);
    const out = await office.patch(`${IMPORTS}/${before.id}/rows`, { rowKeys: [row(before, 'I').key], isLeftOut: true }, { version: 2 });
    expect(out.body.counts).toMatchObject({ sections: 1, activities: 1 });
    expect(out.body.tables[0].rows.map(({ isLeftOut }: any) => isLeftOut)).toEqual([true, true, true, false, false]);
    expect((await office.patch(`${IMPORTS}/${before.id}/rows`, { rowKeys: ['t0.r99'], isSeen: true }, { version: 3 })).status).toBe(404);
  });

  it('of two who correct at once one is told of the other; nothing is written without a version (RULES.md X4)', async () => {
    const before = await taken();
    const second = await world.as('coordinator');
    const key = row(before, '1').key;
    const answers = await Promise.all([
      office.patch(`${IMPORTS}/${before.id}/rows/${key}`, { content: 'Của người thứ nhất' }, { version: 1 }),
      second.patch(`${IMPORTS}/${before.id}/rows/${key}`, { content: 'Của người thứ hai' }, { version: 1 }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await office.patch(`${IMPORTS}/${before.id}/rows/${key}`, { content: 'x' })).status).toBe(428);
    const readings = await Promise.all([
      office.patch(`${IMPORTS}/${before.id}`, { tables: [{ key: 't0', columns: [{ key: 'c2', meaning: 'note' }] }] }, { version: 2 }),
      second.patch(`${IMPORTS}/${before.id}`, { header: { year: 2025 } }, { version: 2 }),
    ]);
    expect(readings.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('refuses what cannot stand: unknown units, wrong rules, quotes that are nowhere, two targets in one party, indicators of an activity', async () => {
    const before = await taken();
    const party = (target: object) => ({ parties: [{ role: 'lead', ...target }] });
    expect((await patchRow(before, '1', party({ unitId: randomUUID() }))).body.errors).toMatchObject({ parties: [{ code: 'unknownReference' }] });
    expect((await office.post(`${IMPORTS}/${before.id}/names`, { name: UNKNOWN, unitId: randomUUID() }, { version: 1 })).body.errors).toMatchObject({ unitId: [{ code: 'unknownReference' }] });
    expect((await patchRow(before, '1', party({ unitId: world.office.id, externalName: 'Ai' }))).body.code).toBe('partyTargetInvalid');
    expect((await patchRow(before, '1', party({ unitId: world.office.id, memberIds: [world.office.id] }))).status).toBe(400);
    expect((await patchRow(before, '1', { rules: [{ kind: 'quarter', quarter: 9 }] })).body.code).toBe('scheduleRuleInvalid');
    expect((await patchRow(before, '1', { figures: [{ quote: '99 phần', comparator: 'gte', value: '99', measureUnit: '%' }] })).body.code).toBe('figureQuoteMismatch');
    expect((await patchRow(before, '1', { colour: 'red' })).body.errors).toMatchObject({ colour: [{ code: 'unknownField' }] });
    // Nobody would see them, and the plan would not keep them.
    const indicators = await patchRow(before, '2', { indicators: [{ title: 'Tỷ lệ đúng hạn', parties: [], targets: [] }] });
    expect([indicators.status, indicators.body.errors]).toEqual([400, { indicators: [expect.objectContaining({ code: 'invalid' })] }]);
    expect((await office.get(`${IMPORTS}/${before.id}`)).body.version).toBe(1);
  });
});
