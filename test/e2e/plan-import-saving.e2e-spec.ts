import { statementsOf } from '../support/count-statements.js';
import type { TestApplication } from '../support/application.js';
import { withDistrict } from '../support/district.js';
import { docxOf, IMPORTS, takeIn, xlsxOf, type SourceDocument } from '../support/import-world.js';
import type { TestClient } from '../support/test-client.js';
import type { TestWorld } from '../support/world.js';
import { activityPlan, indicatorAnnex, longPlan, PLANS, rowOf, takenWord, UNKNOWN } from './plan-import.fixture.js';

/** A document becomes a draft plan: all of it, or nothing. */
describe('saving a document that is taken in', () => {
  let app: TestApplication;
  let world: TestWorld;
  let office: TestClient;
  withDistrict('coordinator', (given) => ({ app, world, client: office } = given));

  const taken = (source: SourceDocument = activityPlan(world)) => takenWord(office, world.root.id, source);
  const save = (body: any, input: object = {}, version = body.version, client = office) => client.post(`${IMPORTS}/${body.id}/save`, input, { version });
  const rowKey = (body: any, number: string): string => rowOf(body, number).key;
  const lines = async (planId: string) => (await office.get(`${PLANS}/${planId}/annex`)).body.sections.flatMap(({ activities }: any) => activities);
  const plansOf = () => app.sql<any>('SELECT id FROM plan WHERE owner_unit_id = $1', [world.root.id]);

  it('the plan, its deciding document, bases, sections and lines as printed, with who read them (RULES.md A1, A2)', async () => {
    const before = await taken(activityPlan(world, { number: '55' }));
    const { status, body } = await save(before);
    expect([status, body]).toMatchObject([201, { sections: 2, activities: 3, indicators: 0, newIndicators: 0, newGroups: [], remembered: [] }]);
    const annex = (await office.get(`${PLANS}/${body.planId}/annex`)).body;
    expect(annex.plan).toMatchObject({
      state: 'draft', year: 2024, origin: 'document', ownerUnit: { id: world.root.id },
      document: { kind: 'plan', number: '55', symbol: 'KH-UBND', issuedOn: '2024-02-12' },
      bases: [{ kind: 'decree', number: '63/2010', symbol: 'NĐ-CP', issuedOn: '2010-06-08', issuer: 'Chính phủ' }],
    });
    expect(annex.sections.map(({ printedNumber, title, activities }: any) => [printedNumber, title, activities.length])).toEqual([['I', 'Công bố, công khai thủ tục', 2], ['II', 'Tiếp nhận phản ánh', 1]]);
    const [first, , third] = await lines(body.planId);
    expect(first).toMatchObject({
      printedNumber: '1', content: 'Soát lại danh mục thủ tục đang áp dụng', scheduleText: 'Quý I', origin: 'document', readingNotes: [], deliverables: [{ text: 'Danh mục đã soát' }],
      rules: [{ rule: { kind: 'quarter', quarter: 1 }, readBy: 'import', confidence: 'high' }],
      parties: [{ role: 'lead', target: { kind: 'unit', unit: { id: world.office.id } } }, { role: 'coordinating', target: { unit: { id: world.communes[0]!.id } } }],
    });
    expect(first.partyText).toContain(world.office.name);
    // What nobody has found out stays by its name, with a note, and is not dropped (RULES.md U5).
    expect(third.parties[0]).toMatchObject({ role: 'lead', target: { kind: 'external', name: UNKNOWN } });
    expect(third.readingNotes.join(' ')).toContain(UNKNOWN);
    expect((await office.get(`${IMPORTS}/${before.id}`)).body).toMatchObject({ state: 'saved', planId: body.planId });
    expect((await (await world.as('staff')).get(`${PLANS}/${body.planId}/imported-files`)).status).toBe(404);
    expect((await office.get(`${PLANS}/${body.planId}/imported-files`)).body.items).toEqual([{ id: before.id, fileName: 'ke-hoach.docx', size: before.size, sha256: before.sha256 }]);
    const actions = await app.sql<any>('SELECT action FROM audit_entry WHERE subject_id = ANY($1::uuid[]) ORDER BY seq', [[body.planId, before.id]]);
    expect(actions.map(({ action }) => action)).toEqual(['planImport.create', 'plan.create', 'plan.import', 'planImport.save']);
  });

  it('the plan that was made can be issued, and whoever sees it may read its document (RULES.md A1)', async () => {
    const before = await taken();
    const { body } = await save(before);
    const preview = await office.post(`${PLANS}/${body.planId}/issue-preview`, {});
    expect(preview.body.totals.newTasks).toBeGreaterThanOrEqual(4);
    await app.sql("UPDATE plan SET state = 'issued' WHERE id = $1", [body.planId]);
    const officer = await world.as('unitOfficer');
    expect((await officer.send('GET', `${IMPORTS}/${before.id}/file`, undefined)).status).toBe(200);
    expect((await officer.get(`${IMPORTS}/${before.id}`)).status).toBe(403);
  });

  it('documents that are recorded already are found by number, symbol, day and issuer; others are recorded once (RULES.md A1)', async () => {
    const source = activityPlan(world, { number: '56' });
    const decree = { kind: 'decree', number: '63/2010', symbol: 'NĐ-CP', issuedOn: '2010-06-08' };
    const count = () => app.sql<any>("SELECT count(*)::int AS n FROM legal_document WHERE number = '63/2010' AND symbol = 'NĐ-CP' AND issued_on = '2010-06-08'");
    await office.post('/api/v1/legal-documents', { ...decree, issuer: 'Chính phủ', title: 'Kiểm soát thủ tục hành chính' });
    expect((await count())[0].n).toBe(1);
    const [one, other] = [await save(await taken(source)), await save(await taken({ ...source, lines: [...source.lines, 'Căn cứ Quyết định số 45/QĐ-TTg ngày 10 tháng 01 năm 2024 của Thủ tướng Chính phủ về việc thử;'] }))];
    expect((await count())[0].n).toBe(1);
    const plans = await Promise.all([one, other].map(async ({ body }) => (await office.get(`${PLANS}/${body.planId}`)).body));
    expect(plans[0].document.id).toBe(plans[1].document.id);
    expect(plans[1].bases.map(({ number }: any) => number)).toEqual(['63/2010', '45']);
  });

  it('corrections are what is saved: left-out rows are not, moved and joined ones are where a person put them', async () => {
    const before = await taken();
    const out = await office.patch(`${IMPORTS}/${before.id}/rows`, { rowKeys: [rowKey(before, '2')], isLeftOut: true }, { version: 1 });
    const corrected = await office.patch(`${IMPORTS}/${before.id}/rows/${rowKey(before, '1')}`, {
      content: 'Soát lại ít nhất 90% danh mục', figures: [{ quote: '90%', comparator: 'gte', value: '90', measureUnit: '%' }], note: 'Theo công văn riêng', rules: [{ kind: 'month', month: 5 }],
    }, { version: out.body.version });
    const { body } = await save(corrected.body, { planTitle: 'Kế hoạch đã sửa', year: 2025 });
    expect((await office.get(`${PLANS}/${body.planId}`)).body).toMatchObject({ title: 'Kế hoạch đã sửa', year: 2025 });
    const saved = await lines(body.planId);
    expect(saved.map(({ printedNumber }: any) => printedNumber)).toEqual(['1', '3']);
    expect(saved[0]).toMatchObject({
      content: 'Soát lại ít nhất 90% danh mục', note: 'Theo công văn riêng', rules: [{ rule: { kind: 'month', month: 5 }, readBy: 'person' }],
      figures: [{ quote: '90%', value: '90', startOffset: 17, endOffset: 20 }],
    });
  });

  it('a chosen name is remembered for the next document of the authority, and what it meant before is told (RULES.md U1)', async () => {
    const choose = async (body: any, unitId: string) => (await office.post(`${IMPORTS}/${body.id}/names`, { name: UNKNOWN, unitId }, { version: body.version })).body;
    const first = await save(await choose(await taken(), world.office.id));
    expect(first.body.remembered).toEqual([{ name: UNKNOWN, meaning: world.office.name, before: null }]);
    const next = await taken();
    expect(next.counts.toSee).toBe(0);
    expect(next.tables[0].rows[4].activity.parties[0]).toMatchObject({ kind: 'unit', unitId: world.office.id, chosenBy: 'reading' });
    const second = await save(await choose(next, world.communes[2]!.id));
    expect(second.body.remembered).toEqual([{ name: UNKNOWN, meaning: world.communes[2]!.name, before: world.office.name }]);
    await app.sql('DELETE FROM document_name WHERE owner_unit_id = $1', [world.root.id]);
    const forgotten = await save(await choose(await taken(), world.office.id), { rememberNames: false });
    expect(forgotten.body.remembered).toEqual([]);
    expect((await taken()).counts.toSee).toBe(1);
  });

  it('a group nobody has made becomes an open one, whose members a person picks (RULES.md U3)', async () => {
    const name = 'Các cơ quan, đơn vị liên quan';
    const { body } = await save(await taken(activityPlan(world, { unknown: name })));
    expect(body.newGroups).toHaveLength(1);
    const saved = await lines(body.planId);
    expect(saved[2].parties[0].target).toMatchObject({ kind: 'group', group: { kind: 'open' } });
    const again = await save(await taken(activityPlan(world, { unknown: name })));
    expect(again.body.newGroups).toEqual([]);
  });

  it('one row that cannot be saved and nothing is: no plan, no document, no group; the row is named (THREATS.md L161)', async () => {
    const before = await taken(activityPlan(world, { number: '991', unknown: 'Các đơn vị có liên quan của huyện' }));
    const broken = await office.patch(`${IMPORTS}/${before.id}/rows/${rowKey(before, '2')}`, { content: '' }, { version: 1 });
    expect(broken.body.counts.refusals).toBe(1);
    expect(broken.body.faults).toEqual([{ rowKey: rowKey(before, '2'), errors: [{ code: 'required', params: {} }] }]);
    const plans = await plansOf();
    const refused = await save(broken.body);
    expect([refused.status, refused.body.code]).toEqual([422, 'planImportInvalid']);
    expect(refused.body.errors).toEqual({ [rowKey(before, '2')]: [{ code: 'required', params: {}, message: expect.any(String) }] });
    expect(await plansOf()).toEqual(plans);
    // A fault that only the database knows of, after everything else has been written.
    const mended = await office.patch(`${IMPORTS}/${before.id}/rows/${rowKey(before, '2')}`, { isReset: true }, { version: broken.body.version });
    await app.sql("UPDATE plan_import SET corrections = jsonb_set(corrections, '{names}', $2::jsonb) WHERE id = $1", [
      before.id, JSON.stringify({ 'phong thu': { name: 'Phòng thử', unitId: '01920000-0000-7000-8000-000000000000', groupId: null, externalName: null } })]);
    expect((await save(mended.body)).status).toBeGreaterThanOrEqual(400);
    expect(await plansOf()).toEqual(plans);
    expect(await app.sql("SELECT 1 FROM legal_document WHERE number = '991' AND symbol = 'KH-UBND'")).toEqual([]);
    expect(await app.sql("SELECT 1 FROM unit_group WHERE owner_unit_id = $1 AND folded LIKE 'cac don vi co lien quan%'", [world.root.id])).toEqual([]);
    expect((await office.get(`${IMPORTS}/${before.id}`)).body.state).toBe('open');
  });

  it('two who save at once make one plan, and the other is told which; a repeated request is answered again', async () => {
    const before = await taken();
    const second = await world.as('coordinator');
    const answers = await Promise.all([save(before), save(before, {}, before.version, second)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [made, refused] = answers[0]!.status === 201 ? answers : [answers[1]!, answers[0]!];
    expect(refused!.body).toMatchObject({ code: 'documentAlreadyImported', params: { planId: made!.body.planId } });
    const once = await taken();
    const replies = [];
    for (let n = 0; n < 2; n += 1) replies.push(await office.post(`${IMPORTS}/${once.id}/save`, {}, { version: 1, key: `luu-mot-lan-${once.id}` }));
    expect(replies.map(({ status, body }) => [status, body.planId])).toEqual([[201, replies[0]!.body.planId], [201, replies[0]!.body.planId]]);
  });

  it('what has become a plan is not taken in again, until the plan is deleted', async () => {
    const source = activityPlan(world);
    const content = await docxOf(source);
    const send = () => takeIn(office, { ownerUnitId: world.root.id, file: { name: 'a.docx', content } });
    const { body } = await save((await send()).body);
    expect((await send()).body).toMatchObject({ code: 'documentAlreadyImported', params: { planId: body.planId } });
    expect((await office.delete(`${PLANS}/${body.planId}`, { version: 1 })).status).toBe(204);
    expect((await send()).status).toBe(201);
  });

  it('nothing to save is refused', async () => {
    const before = await taken();
    const out = await office.patch(`${IMPORTS}/${before.id}`, { tables: [{ key: 't0', isIncluded: false }] }, { version: 1 });
    expect(out.body.counts).toMatchObject({ activities: 0, toSee: 0 });
    expect((await save(out.body)).body.code).toBe('planImportEmpty');
  });

  describe('indicators', () => {
    const names = (tag: string): [string, string, string] => [`Tỷ lệ hồ sơ trả đúng hẹn ${tag}`, `Tỷ lệ thủ tục được niêm yết ${tag}`, `Mức độ hài lòng của người dân ${tag}`];

    it('a table of indicators becomes a sheet as printed and what it means; the catalogue is asked by name (RULES.md I1, I2)', async () => {
      const [known, fresh, watched] = names(`a${Date.now()}`);
      const entry = await office.post('/api/v1/indicators', {
        code: `DB-${Date.now()}`, name: known.toUpperCase(), kind: 'ratio', accumulation: 'flow', direction: 'higher', measureUnit: '%', numeratorText: 'Số hồ sơ đúng hẹn', denominatorText: 'Số hồ sơ',
      });
      const before = await taken(indicatorAnnex(world, [known, fresh, watched]));
      expect(before.counts).toMatchObject({ sections: 1, activities: 0, indicators: 3 });
      const [, first, second] = before.tables[0].rows;
      expect(first.indicators[0]).toMatchObject({ title: known, indicatorId: entry.body.id, targets: [{ comparator: 'gte', value: '80', measureUnit: '%', readFrom: 'cell' }] });
      expect(first.indicators[0].indicatorSuggestions[0]).toMatchObject({ id: entry.body.id, likeness: 1 });
      expect(second.indicators[0].indicatorId).toBeNull();
      const { status, body } = await save(before);
      expect([status, body]).toMatchObject([201, { activities: 0, indicators: 3, newIndicators: 2 }]);
      const { sheets } = (await office.get(`${PLANS}/${body.planId}/indicator-sheets`)).body;
      expect(sheets).toHaveLength(1);
      expect(sheets[0].columns.map(({ meaning }: any) => meaning)).toEqual(['number', 'name', 'measureUnit', 'target', 'lead']);
      expect(sheets[0].rows.map(({ kind, printedNumber }: any) => [kind, printedNumber])).toEqual([['section', 'I'], ['row', '1'], ['row', '2'], ['row', '3']]);
      const assigned = sheets[0].rows.map(({ assignments }: any) => assignments[0]);
      expect(assigned[1]).toMatchObject({ indicator: { id: entry.body.id }, targets: [{ comparator: 'gte', value: '80' }], parties: [{ role: 'lead' }] });
      expect(assigned[2]).toMatchObject({ targets: [{ comparator: 'unstated', appliedComparator: 'gte', value: '100' }] });
      // No target is no zero: the line is only watched (RULES.md I3).
      expect(assigned[3].targets).toEqual([]);
      const again = await save(await taken({ ...indicatorAnnex(world, [known, fresh, watched]), lines: ['PHỤ LỤC', 'Chỉ tiêu năm 2024, bản thứ hai'] }));
      expect(again.body.newIndicators).toBe(0);
    });

    it('a person’s targets, entry of the catalogue and leads are what is saved', async () => {
      const [one, two, three] = names(`b${Date.now()}`);
      const before = await taken(indicatorAnnex(world, [one, two, three]));
      const entry = await office.post('/api/v1/indicators', {
        code: `PB-${Date.now()}`, name: `Khác ${one}`, kind: 'ratio', accumulation: 'flow', direction: 'higher', measureUnit: '%', numeratorText: 'Tử', denominatorText: 'Mẫu',
      });
      const key = before.tables[0].rows[1].key;
      const corrected = await office.patch(`${IMPORTS}/${before.id}/rows/${key}`, {
        indicators: [{
          title: one, measureUnit: '%', indicatorId: entry.body.id, parties: [{ role: 'lead', unitId: world.communes[1]!.id }],
          targets: [{ comparator: 'gt', value: '85', measureUnit: '%' }, { comparator: 'gte', value: '90', measureUnit: '%', wording: 'phấn đấu 90%' }],
          baselines: [{ label: 'Năm 2023', year: 2023, parts: [{ numerator: '30', denominator: '40' }] }],
        }],
      }, { version: 1 });
      expect(corrected.status).toBe(200);
      const { body } = await save(corrected.body);
      const { sheets } = (await office.get(`${PLANS}/${body.planId}/indicator-sheets`)).body;
      const line = sheets[0].rows[1].assignments[0];
      expect(line).toMatchObject({ indicator: { id: entry.body.id }, parties: [{ role: 'lead' }], targets: [{ comparator: 'gt', value: '85' }], baselines: [{ label: 'Năm 2023', periodKey: '2023' }] });
      // A second target of the same purpose would exclude the first (RULES.md I3); it is told of, not dropped.
      expect(line.readingNotes.join(' ')).toContain('phấn đấu 90%');
    });
  });

  describe('size', () => {
    it('400 rows from a workbook to a plan, in a number of statements that does not grow with them', async () => {
      const few = await taken(longPlan(world, 4, 'ít'));
      const small = await statementsOf(() => save(few));
      const content = await xlsxOf(longPlan(world, 400, 'nhiều'));
      const many = await takeIn(office, { ownerUnitId: world.root.id, file: { name: 'dai.xlsx', content } });
      expect(many.body.counts).toMatchObject({ activities: 400, sections: 8 });
      let saved: any;
      const large = await statementsOf(async () => { saved = await save(many.body); });
      expect([saved.status, saved.body]).toMatchObject([201, { activities: 400, sections: 8 }]);
      expect(large.length).toBe(small.length);
      expect(large.length).toBeLessThan(60);
      const counted = await app.sql<any>(
        `SELECT (SELECT count(*)::int FROM activity WHERE plan_id = $1) AS activities, (SELECT count(*)::int FROM activity_party p JOIN activity a ON a.id = p.activity_id WHERE a.plan_id = $1) AS parties,
           (SELECT count(*)::int FROM schedule_rule r JOIN activity a ON a.id = r.activity_id WHERE a.plan_id = $1) AS rules`, [saved.body.planId]);
      expect(counted[0]).toEqual({ activities: 400, parties: 1200, rules: 400 });
    });
  });
});
