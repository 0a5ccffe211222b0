import type { TestApplication } from '../support/application.js';
import { withDistrict } from '../support/district.js';
import { docxOf, IMPORTS, takeIn, type SourceDocument } from '../support/import-world.js';
import { issue } from '../support/plan-world.js';
import type { TestClient } from '../support/test-client.js';
import type { TestWorld } from '../support/world.js';
import { activityPlan, PLANS, takenWord } from './plan-import.fixture.js';

/** A newer version of a document: what it changes is shown line by line, and then done (RULES.md A3). */
describe('a newer version of a document', () => {
  let app: TestApplication;
  let world: TestWorld;
  let office: TestClient;
  withDistrict('coordinator', (given) => ({ app, world, client: office } = given));

  const send = (source: SourceDocument, planId?: string) => takenWord(office, world.root.id, source, planId);
  const firstPlan = async (number: string) => {
    const body = await send(activityPlan(world, { number, unknown: world.communes[2]!.name }));
    return (await office.post(`${IMPORTS}/${body.id}/save`, {}, { version: 1 })).body.planId as string;
  };
  /** Line 1 says more, line 2 is gone, line 3 moved up to the first section as number 2, and a fourth is new. */
  function newer(number: string): SourceDocument {
    const source = activityPlan(world, { number, unknown: world.communes[2]!.name });
    const [heading, one, first, , two, third] = source.tables[0]! as string[][];
    return {
      ...source,
      tables: [[
        heading!, one!,
        ['1', 'Soát lại danh mục thủ tục đang áp dụng và báo cáo kết quả', first![2]!, world.communes[1]!.name, first![4]!, first![5]!],
        ['2', third![1]!, third![2]!, third![3]!, third![4]!, third![5]!],
        two!,
        ['3', 'Lấy ý kiến đánh giá về cách phục vụ tại bộ phận một cửa', 'Báo cáo tổng hợp ý kiến', world.office.name, '', 'Quý IV'],
      ]],
    };
  }
  const annex = async (planId: string) => (await office.get(`${PLANS}/${planId}/annex`)).body;
  const compare = async (id: string, query = '') => (await office.get(`${IMPORTS}/${id}/comparison${query}`)).body;
  const amend = (body: any, input: object = {}, version = body.version) => office.post(`${IMPORTS}/${body.id}/amend`, input, { version });

  it('shows what is added, changed, moved and withdrawn, and writes nothing', async () => {
    const planId = await firstPlan('201');
    const before = await annex(planId);
    const body = await send(newer('202'), planId);
    expect(body.comparesWithPlanId).toBe(planId);
    const shown = await compare(body.id);
    expect(shown.plan).toMatchObject({ id: planId, state: 'draft' });
    expect(shown.added.map(({ printedNumber, content }: any) => [printedNumber, content])).toEqual([['3', 'Lấy ý kiến đánh giá về cách phục vụ tại bộ phận một cửa']]);
    expect(shown.withdrawn.map(({ content, openTasks }: any) => [content, openTasks])).toEqual([['Niêm yết thủ tục tại nơi tiếp nhận hồ sơ', 0]]);
    expect(shown.changed.map(({ printedNumber, fields }: any) => [printedNumber, fields.map(({ field }: any) => field)])).toEqual([
      ['1', ['content', 'partyText', 'parties']], ['2', ['printedNumber', 'section']],
    ]);
    expect(shown.changed[0].fields[2]).toEqual({
      field: 'parties', before: `Chủ trì: ${world.office.name}\nPhối hợp: ${world.communes[0]!.name}`, after: `Chủ trì: ${world.communes[1]!.name}\nPhối hợp: ${world.communes[0]!.name}`,
    });
    expect(shown).toMatchObject({ same: 0, isUnlike: false, sheetsNotCompared: [] });
    expect(await annex(planId)).toEqual(before);
  });

  it('a file that is open already is compared with the plan that is named when it is given again', async () => {
    const planId = await firstPlan('281');
    const file = { name: 'ban-moi.docx', content: await docxOf(newer('282')) };
    const first = await takeIn(office, { ownerUnitId: world.root.id, file });
    expect([first.status, first.body.comparesWithPlanId]).toEqual([201, null]);
    const again = await takeIn(office, { ownerUnitId: world.root.id, planId, file });
    expect([again.status, again.body.id, again.body.comparesWithPlanId, again.body.version]).toEqual([200, first.body.id, planId, first.body.version + 1]);
    expect((await compare(first.body.id)).plan.id).toBe(planId);
    const told = await app.sql("SELECT before, after FROM audit_entry WHERE subject_id = $1 AND action = 'planImport.change'", [first.body.id]);
    expect(told).toEqual([{ before: { comparesWithPlanId: null }, after: { comparesWithPlanId: planId } }]);
    const unnamed = await takeIn(office, { ownerUnitId: world.root.id, file });
    expect([unnamed.status, unnamed.body.comparesWithPlanId, unnamed.body.version]).toEqual([200, planId, again.body.version]);
  });

  it('of the very same words nothing differs, and a plan it may be a version of is suggested', async () => {
    const planId = await firstPlan('203');
    const source = activityPlan(world, { number: '203', unknown: world.communes[2]!.name });
    const body = await send({ ...source, lines: [...source.lines, 'Bản in lại'] });
    expect(body.similarPlans.map(({ id }: any) => id)).toContain(planId);
    expect((await office.get(`${IMPORTS}/${body.id}/comparison`)).body.code).toBe('comparisonMissing');
    expect(await compare(body.id, `?planId=${planId}`)).toMatchObject({ same: 3, added: [], changed: [], withdrawn: [] });
    const chosen = await office.patch(`${IMPORTS}/${body.id}`, { comparesWithPlanId: planId }, { version: 1 });
    expect((await amend(chosen.body)).body.code).toBe('amendmentEmpty');
  });

  it('a newer version has a number of its own: the plan of that year with the title that the document decides is suggested', async () => {
    const old = await send(activityPlan(world, { number: '231', unknown: world.communes[2]!.name }));
    const title = 'Kế hoạch kiểm soát thủ tục hành chính năm 2024 của huyện Thử';
    expect(old.header).toMatchObject({ title: 'Kiểm soát thủ tục hành chính năm 2024 của huyện Thử', kind: 'plan' });
    const { planId } = (await office.post(`${IMPORTS}/${old.id}/save`, { planTitle: title }, { version: 1 })).body;
    const body = await send(activityPlan(world, { number: '232', unknown: world.communes[2]!.name }));
    expect(body.similarPlans).toContainEqual({ id: planId, title, year: 2024, state: 'draft' });
  });

  it('a draft is brought to what the document says, in place; what a person read into unchanged words stays', async () => {
    const planId = await firstPlan('204');
    const [first, , third] = (await annex(planId)).sections.flatMap(({ activities }: any) => activities);
    await office.patch(`/api/v1/activities/${third.id}`, { rules: [{ rule: { kind: 'recurring', every: ['month'] } }] }, { version: third.version });
    const body = await send(newer('205'), planId);
    const done = await amend(body);
    expect([done.status, done.body]).toEqual([201, { planId, amendmentId: null, added: 1, changed: 2, withdrawn: 1, withdrawnTasks: 0 }]);
    const after = await annex(planId);
    expect(after.plan.document.number).toBe('205');
    expect(after.sections.map(({ activities }: any) => activities.map(({ printedNumber }: any) => printedNumber))).toEqual([['1', '2'], ['3']]);
    const lines = after.sections.flatMap(({ activities }: any) => activities);
    expect(lines[0]).toMatchObject({ id: first.id, parties: [{ target: { unit: { id: world.communes[1]!.id } } }, {}], rules: [{ rule: { kind: 'quarter', quarter: 1 } }] });
    expect(lines[1]).toMatchObject({ id: third.id, rules: [{ rule: { kind: 'recurring', every: ['month'] }, readBy: 'person' }] });
    expect(lines[2]).toMatchObject({ origin: 'document', rules: [{ rule: { kind: 'quarter', quarter: 4 }, readBy: 'import' }] });
    expect((await office.get(`${IMPORTS}/${body.id}`)).body).toMatchObject({ state: 'saved', planId });
    expect((await office.get(`${PLANS}/${planId}/imported-files`)).body.items).toHaveLength(2);
    expect((await amend(body)).status).toBe(409);
  });

  it('an issued plan is amended by the document; what was handed out without ground any more is withdrawn', async () => {
    const planId = await firstPlan('206');
    await issue(office, planId);
    const body = await send(newer('207'), planId);
    const [gone] = (await compare(body.id)).withdrawn;
    expect(gone.openTasks).toBe(2);
    const done = await amend(body, { note: 'Theo ý kiến của lãnh đạo' });
    expect([done.status, done.body]).toMatchObject([201, { planId, amendmentId: expect.any(String), added: 1, changed: 2, withdrawn: 1 }]);
    expect(done.body.withdrawnTasks).toBeGreaterThan(0);
    const after = await annex(planId);
    expect(after.plan).toMatchObject({ state: 'issued', document: { number: '206' } });
    const lines = after.sections.flatMap(({ activities }: any) => activities);
    expect(lines.filter(({ state }: any) => state === 'withdrawn').map(({ content }: any) => content)).toEqual(['Niêm yết thủ tục tại nơi tiếp nhận hồ sơ']);
    const [amendment] = await app.sql<any>('SELECT d.number, a.note FROM plan_amendment a JOIN legal_document d ON d.id = a.document_id WHERE a.plan_id = $1', [planId]);
    expect(amendment).toEqual({ number: '207', note: 'Theo ý kiến của lãnh đạo' });
  });

  it('only the lines that are asked for; a line that is none is refused', async () => {
    const planId = await firstPlan('208');
    const body = await send(newer('209'), planId);
    const shown = await compare(body.id);
    expect((await amend(body, { rowKeys: ['t0.r99'] })).body.errors).toMatchObject({ rowKeys: [{ code: 'unknownReference' }] });
    const done = await amend(body, { rowKeys: [shown.added[0].rowKey], withdrawnIds: [] });
    expect(done.body).toMatchObject({ added: 1, changed: 0, withdrawn: 0 });
    expect((await annex(planId)).sections.flatMap(({ activities }: any) => activities)).toHaveLength(4);
  });

  it('of a document in which most of the plan is not found again, nothing is withdrawn that was not named', async () => {
    const planId = await firstPlan('212');
    const source = newer('213');
    const [heading, one, , , , fresh] = source.tables[0]! as string[][];
    const other = (number: string, content: string) => [number, content, ...fresh!.slice(2)];
    const body = await send({ ...source, tables: [[heading!, one!, other('1', 'Mua sắm trang thiết bị'), other('2', 'Đối thoại với doanh nghiệp')]] }, planId);
    expect(await compare(body.id)).toMatchObject({ isUnlike: true, same: 0, changed: [], added: [{}, {}], withdrawn: [{}, {}, {}] });
    const done = await amend(body);
    expect(done.body).toMatchObject({ added: 2, changed: 0, withdrawn: 0 });
    expect((await annex(planId)).sections.flatMap(({ activities }: any) => activities)).toHaveLength(5);
  });

  it('a closed plan takes nothing, and nothing is half done (RULES.md A3)', async () => {
    const planId = await firstPlan('210');
    const body = await send(newer('211'), planId);
    const { version } = (await office.get(`${PLANS}/${planId}`)).body;
    await office.post(`${PLANS}/${planId}/close`, { reason: 'Hết năm' }, { version });
    const before = await annex(planId);
    expect((await amend(body)).body.code).toBe('planClosed');
    expect(await annex(planId)).toEqual(before);
    expect(await app.sql("SELECT 1 FROM legal_document WHERE number = '211' AND symbol = 'KH-UBND'")).toEqual([]);
    expect((await office.get(`${IMPORTS}/${body.id}`)).body.state).toBe('open');
  });

  it('a name chosen in a newer version is remembered like any other; a line to withdraw that is none is refused (RULES.md U1)', async () => {
    const planId = await firstPlan('271');
    const name = 'Tổ Rà soát liên ngành Suối Đá';
    const source = activityPlan(world, { number: '272', unknown: name });
    const body = await send(source, planId);
    const named = await office.post(`${IMPORTS}/${body.id}/names`, { name, unitId: world.communes[1]!.id }, { version: 1 });
    expect((await amend(named.body, { withdrawnIds: [planId] })).body.errors).toMatchObject({ withdrawnIds: [{ code: 'unknownReference' }] });
    expect((await amend(named.body)).status).toBe(201);
    const again = await send(activityPlan(world, { number: '273', unknown: name }));
    const third = again.tables[0].rows.find(({ printedNumber }: any) => printedNumber === '3');
    expect(third.activity.parties[0]).toMatchObject({ kind: 'unit', unitId: world.communes[1]!.id });
  });
});
