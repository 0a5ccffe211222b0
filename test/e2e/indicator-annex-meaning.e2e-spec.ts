import { startTestApplication, type TestApplication } from '../support/application.js';
import { newId } from '../../api/src/platform/db/identifier.js';
import { createGroup, createPlan } from '../support/plan-world.js';
import type { TestClient } from '../support/test-client.js';
import { createWorld, type TestWorld } from '../support/world.js';
import { COLUMNS, createIndicator, createSheet, row } from './indicator-annex.fixture.js';

describe('what the annex of indicators means', () => {
  let app: TestApplication;
  let world: TestWorld;
  let office: TestClient;

  beforeAll(async () => {
    app = await startTestApplication({ today: '2024-07-05' });
    world = await createWorld(app, { communes: 3 });
    office = await world.as('coordinator');
  });
  afterAll(async () => app.close());

  const target = (value: string, rest: object = {}) => ({ comparator: 'gte', readFrom: 'cell', value, measureUnit: '%', ...rest });
  const documentOf = async (title: string): Promise<string> =>
    (await office.post('/api/v1/legal-documents', { kind: 'resolution', number: String(Math.random()), symbol: 'NQ', issuedOn: '2024-01-05', issuer: 'Tỉnh ủy', title })).body.id;
  /** A plan with one row and its assignment. */
  const assigned = async (targets: readonly object[], rest: object = {}, indicator: Record<string, unknown> = {}) => {
    const plan = await createPlan(office, world);
    const indicatorId = await createIndicator(office, indicator);
    const sheet = await createSheet(office, plan.id, { title: 'Biểu', columns: COLUMNS, rows: [row('1', indicatorId, targets, rest)] });
    return { plan, indicatorId, sheet, assignment: sheet.rows[0].assignments[0] };
  };
  const change = (id: string, body: object, version = 1) => office.patch(`/api/v1/indicator-assignments/${id}`, body, { version });

  it('I11: once a period is locked, what is judged changes with a reason, which the log keeps', async () => {
    const { plan, assignment } = await assigned([target('95')]);
    const targets = (value: string) => [{ ...target(value), id: assignment.targets[0].id }];
    expect((await change(assignment.id, { targets: targets('96') })).status).toBe(200);
    await app.sql(`INSERT INTO indicator_period (id, plan_id, period_key, start_on, cut_off_on, opened_at, locked_at) VALUES ($1, $2, '2024-Q1', '2023-12-15', '2024-03-14', '2024-01-02', '2024-04-01')`, [newId(), plan.id]);
    const refused = await change(assignment.id, { targets: targets('97') }, 2);
    expect([refused.status, refused.body.errors]).toEqual([400, { reason: [expect.objectContaining({ code: 'reasonRequired' })] }]);
    expect((await change(assignment.id, { targets: targets('97'), reason: '  ' }, 2)).status).toBe(400);
    expect((await change(assignment.id, { title: 'Tên chữa lại' }, 2)).status).toBe(200);
    expect((await change(assignment.id, { targets: targets('97'), reason: 'Quyết định điều chỉnh' }, 3)).status).toBe(200);
    const entries = await app.sql<any>(`SELECT reason FROM audit_entry WHERE subject_id = $1 AND action = 'indicatorAssignment.change' ORDER BY seq`, [assignment.id]);
    expect(entries.map(({ reason }) => reason)).toEqual([null, null, 'Quyết định điều chỉnh']);
  });

  it('I1: parties, bases, baselines and targets come back as they were given', async () => {
    const groupId = await createGroup(office, { ownerUnitId: world.root.id, name: `Nhóm mở ${newId()}`, kind: 'open' });
    const documentId = await documentOf('Nghị quyết 01');
    const { assignment } = await assigned(
      [target('100', { comparator: 'unstated', readFrom: 'none', wording: '100' }), target('30', { purpose: 'upstream', documentId, comparator: 'gt', readFrom: 'basis', wording: 'trên 30%' }),
        target('50', { purpose: 'milestone', periodKey: '2024-Q2', scope: { kind: 'level', level: 'commune' }, isEachUnit: true })],
      {
        isTitleComposed: true, measureUnit: '%', scoringText: 'dưới 95% thì không có điểm', readingNotes: ['Hai nghĩa vụ, một số.'],
        parties: [
          { role: 'lead', unitId: world.communes[0]!.id, wording: 'UBND xã' }, { role: 'coLead', groupId, memberIds: [world.communes[1]!.id] },
          { role: 'coordinating', externalName: 'Viễn thông Kon Tum' }, { role: 'evaluating', relative: 'ownOffice', wording: 'Văn phòng HĐND-UBND huyện' },
        ],
        bases: [{ documentId, annex: 'Phụ lục II', part: 'mục 1', ordinal: 4, wording: 'STT 4' }, { wording: 'theo tình hình thực tế' }],
        baselines: [
          { label: 'Năm 2021', periodKey: '2021', statedText: '31,63%', statedValue: '31.63', sourceSystem: 'iGate', windowFrom: '2021-01-01', windowTo: '2021-12-31',
            parts: [{ label: 'tỉnh', numerator: '67', denominator: '196' }, { numerator: '331', denominator: '1062', statedText: '331/1062' }] },
          { label: 'Năm 2021', statedText: '18,57%', statedValue: '18.57', parts: [{ numerator: '3016', denominator: '16243' }, { numerator: '0', denominator: '4109' }] },
          { label: 'Năm 2021', isWithoutCases: true, statedText: 'hầu như không phát sinh' },
        ],
      },
    );
    expect(assignment.parties.map(({ role, target: of, memberIds }: any) => [role, of.unit?.id ?? of.group?.id ?? of.name ?? of.relative, memberIds])).toEqual([
      ['lead', world.communes[0]!.id, []], ['coLead', groupId, [world.communes[1]!.id]], ['coordinating', 'Viễn thông Kon Tum', []], ['evaluating', 'ownOffice', []],
    ]);
    expect(assignment.bases).toMatchObject([{ document: { id: documentId }, annex: 'Phụ lục II', part: 'mục 1', ordinal: 4 }, { document: null, wording: 'theo tình hình thực tế' }]);
    expect(assignment.baselines).toMatchObject([
      { statedText: '31,63%', statedValue: '31.63', computedText: '31.63752', agreesWithStated: true, windowFrom: '2021-01-01', parts: [{ numerator: '67' }, { statedText: '331/1062' }] },
      { statedText: '18,57%', computedText: '14.819182', agreesWithStated: false },
      { isWithoutCases: true, statedValue: null, computedText: null, agreesWithStated: null },
    ]);
    expect(assignment.targets.map((one: any) => [one.purpose, one.comparator, one.appliedComparator, one.value, one.validFrom, one.validTo])).toEqual([
      ['assigned', 'unstated', 'gte', '100', '2024-01-01', '2024-12-31'],
      ['upstream', 'gt', 'gt', '30', '2024-01-01', '2024-12-31'],
      ['milestone', 'gte', 'gte', '50', '2024-01-01', '2024-12-31'],
    ]);
    expect(assignment.targets[2]).toMatchObject({ scope: { kind: 'level', level: 'commune', unit: null }, isEachUnit: true, periodKey: '2024-Q2', readings: [], decision: null });
    expect(assignment).toMatchObject({ isTitleComposed: true, scoringText: 'dưới 95% thì không có điểm', readingNotes: ['Hai nghĩa vụ, một số.'] });
  });

  it('I3: targets that overlap are refused by the database; beside one another they stand', async () => {
    const { assignment } = await assigned([target('80', { validFrom: '2024-01-01', validTo: '2024-06-30' })]);
    const overlapping = await change(assignment.id, { targets: [target('80', { validFrom: '2024-01-01', validTo: '2024-06-30' }), target('90', { validFrom: '2024-06-30', validTo: null })] });
    expect([overlapping.status, overlapping.body.code]).toEqual([409, 'targetOverlaps']);
    const [kept] = assignment.targets;
    const beside = await change(assignment.id, {
      targets: [{ ...target('80', { validFrom: '2024-01-01', validTo: '2024-06-30' }), id: kept.id }, target('90', { validFrom: '2024-07-01', validTo: null }), target('70', { scope: { kind: 'unit', unitId: world.communes[0]!.id } })],
    });
    expect(beside.body.targets.map(({ value, scope }: any) => [value, scope.unit?.id ?? null]).sort()).toEqual([['70', world.communes[0]!.id], ['80', null], ['90', null]]);
    expect(beside.body.targets.find(({ value }: any) => value === '80').id).toBe(kept.id);
    const direct = app.sql(
      `INSERT INTO indicator_target (id, assignment_id, indicator_id, comparator, read_from, applied_comparator, value, measure_unit, valid_during)
       SELECT $2, assignment_id, indicator_id, 'gte', 'cell', 'gte', 1, '%', '[2024-02-01,2024-03-01)' FROM indicator_target WHERE id = $1`, [kept.id, newId()]);
    await expect(direct).rejects.toMatchObject({ constraint: 'ex_indicator_target__overlap' });
  });

  it('I3: an unstated comparator follows the direction until a person chooses, and the choice names that person', async () => {
    const { assignment } = await assigned([target('5', { comparator: 'unstated', readFrom: 'none' })], {}, { direction: 'lower' });
    expect(assignment.targets[0]).toMatchObject({ appliedComparator: 'lte', appliedBy: null });
    const chosen = await change(assignment.id, { targets: [{ ...target('5', { comparator: 'unstated', readFrom: 'none', appliedComparator: 'lt' }), id: assignment.targets[0].id }] });
    expect(chosen.body.targets[0]).toMatchObject({ appliedComparator: 'lt', appliedBy: { id: (await world.person('coordinator')).id }, version: 2 });
    const against = await change(assignment.id, { targets: [target('5', { comparator: 'gte', appliedComparator: 'lte' })] }, 2);
    expect(against.body.errors).toMatchObject({ 'targets.0.appliedComparator': [{ code: 'invalid' }] });
  });

  it('I9: every reading is shown until a named person decides with a reason; a revoked decision stays', async () => {
    const { assignment, plan, sheet } = await assigned([target('20', { comparator: 'unstated', valueKind: 'increaseUnresolved', wording: '20' }), target('5', { purpose: 'scoringFloor' })], {
      baselines: [{ label: 'Năm 2021', statedText: '58%', statedValue: '58', parts: [{ numerator: '1020', denominator: '1757' }] }],
    });
    const [increase, plain] = assignment.targets;
    expect(increase.readings.map(({ reading, value }: any) => [reading, Number(Number(value).toFixed(2))])).toEqual([
      ['pointsOnStated', 78], ['pointsOnComputed', 78.05], ['percentOnStated', 69.6], ['percentOnComputed', 69.66],
    ]);
    const decide = (id: string, body: object, version: number) => office.post(`/api/v1/indicator-targets/${id}/decision`, body, { version });
    const ambiguous = async () => (await office.get(`/api/v1/plans/${plan.id}/indicator-decisions`)).body.items.filter(({ kind }: any) => kind === 'ambiguousTarget').map(({ isDecided }: any) => isDecided);
    expect(await ambiguous()).toEqual([false]);
    // How it is read is decided with its sign: nothing else of it is asked.
    expect((await office.get(`/api/v1/plans/${plan.id}/indicator-decisions`)).body.items.map(({ kind }: any) => kind)).toEqual(['ambiguousTarget']);
    expect((await decide(increase.id, { reading: 'pointsOnStated' }, 1)).body.errors).toMatchObject({ note: [{ code: 'required' }] });
    expect((await decide(increase.id, { reading: 'absolute', note: 'Họp' }, 1)).body.errors).toMatchObject({ value: [{ code: 'required' }] });
    expect((await decide(plain.id, { reading: 'absolute', value: '5', note: 'Họp' }, 1)).body.code).toBe('decisionNotNeeded');
    const decided = await decide(increase.id, { reading: 'percentOnComputed', note: 'Họp ngày 5/7' }, 1);
    expect(decided.status).toBe(200);
    const coordinator = await world.person('coordinator');
    expect(decided.body.targets[0]).toMatchObject({ version: 2, decision: { reading: 'percentOnComputed', note: 'Họp ngày 5/7', decidedBy: { id: coordinator.id } } });
    expect(Number(decided.body.targets[0].decision.value)).toBeCloseTo(69.66, 2);
    expect(await ambiguous()).toEqual([true]);
    expect((await decide(increase.id, { reading: 'pointsOnStated', note: 'Ý khác' }, 1)).status).toBe(412);
    expect((await decide(increase.id, { reading: 'pointsOnStated', note: 'Ý khác' }, 2)).body.code).toBe('decisionStands');
    expect((await change(assignment.id, { targets: [] })).body.code).toBe('targetDecided');
    const otherFigure = { ...target('25', { comparator: 'unstated', valueKind: 'increaseUnresolved' }), id: increase.id };
    expect((await change(assignment.id, { targets: [otherFigure] })).body.code).toBe('targetDecided');
    for (const path of [`indicator-assignments/${assignment.id}`, `indicator-rows/${sheet.rows[0].id}`, `indicator-sheets/${sheet.id}`]) {
      expect([path, (await office.delete(`/api/v1/${path}`, { version: 1 })).body.code]).toEqual([path, 'targetDecided']);
    }
    const revoke = (version: number, reason?: string) => office.post(`/api/v1/indicator-targets/${increase.id}/revoke-decision`, { reason }, { version });
    expect((await revoke(2)).status).toBe(400);
    const revoked = (await revoke(2, 'Hiểu sai')).body.targets[0];
    expect(revoked).toMatchObject({ version: 3, decision: null, revokedDecisions: [{ reading: 'percentOnComputed', decidedBy: { id: coordinator.id }, revokedBy: { id: coordinator.id } }] });
    expect((await revoke(3, 'Lần nữa')).body.code).toBe('decisionNotStanding');
    const again = await decide(increase.id, { reading: 'pointsOnStated', note: 'Theo công văn' }, 3);
    expect([again.body.targets[0].decision.value, again.body.targets[0].revokedDecisions.length]).toEqual(['78', 1]);
    const audit = await app.sql("SELECT action, reason FROM audit_entry WHERE subject_id = $1 ORDER BY seq", [increase.id]);
    expect(audit).toEqual([
      { action: 'indicatorTarget.decide', reason: 'Họp ngày 5/7' }, { action: 'indicatorTarget.revokeDecision', reason: 'Hiểu sai' }, { action: 'indicatorTarget.decide', reason: 'Theo công văn' },
    ]);
  });

  it('I10: of two targets that differ one is put at the head by a person, and taken back leaving the old', async () => {
    const plan = await createPlan(office, world);
    const indicatorId = await createIndicator(office);
    const sheet = await createSheet(office, plan.id, { title: 'Biểu', columns: COLUMNS, rows: [row('1.1', indicatorId, [target('75')]), row('2.1', indicatorId, [target('80')]), row('3', await createIndicator(office), [target('45')])] });
    const targetIds = sheet.rows.map(({ assignments }: any) => assignments[0].targets[0].id);
    const conflicts = async () => (await office.get(`/api/v1/plans/${plan.id}/indicator-decisions`)).body.items.filter(({ kind }: any) => kind === 'conflictingTargets');
    expect((await conflicts()).map(({ isDecided, targets, lines }: any) => [isDecided, targets.map(({ value }: any) => value), lines.map(({ printedNumber }: any) => printedNumber)])).toEqual([[false, ['75', '80'], ['1.1', '2.1']]]);
    const put = (body: object) => office.post(`/api/v1/plans/${plan.id}/indicator-headlines`, { indicatorId, note: 'Chọn mức cao', ...body });
    expect((await put({ targetId: targetIds[2] })).body.errors).toMatchObject({ targetId: [{ code: 'unknownReference' }] });
    expect((await put({ targetId: targetIds[1], note: '' })).status).toBe(400);
    const made = await put({ targetId: targetIds[1] });
    expect([made.status, made.body.version, made.body.decidedBy.id]).toEqual([201, 1, (await world.person('coordinator')).id]);
    expect((await put({ targetId: targetIds[0] })).body.code).toBe('headlineStands');
    expect((await conflicts())[0]).toMatchObject({ isDecided: true, headline: { targetId: targetIds[1] } });
    const revoke = (version: number) => office.post(`/api/v1/indicator-headlines/${made.body.id}/revoke`, { reason: 'Đổi ý' }, { version });
    expect((await revoke(2)).status).toBe(412);
    expect((await revoke(1)).body).toMatchObject({ version: 2, revokedBy: { id: made.body.decidedBy.id } });
    expect((await revoke(2)).body.code).toBe('headlineNotStanding');
    expect((await put({ targetId: targetIds[0] })).status).toBe(201);
    expect((await office.get(`/api/v1/plans/${plan.id}/indicator-sheets`)).body.headlines.map(({ targetId, revokedAt }: any) => [targetId, revokedAt === null])).toEqual(
      expect.arrayContaining([[targetIds[0], true], [targetIds[1], false]]));
  });

  it('I10: targets of different months are no conflict, but figures that a floating number would not tell apart are', async () => {
    const plan = await createPlan(office, world);
    const indicatorIds = [await createIndicator(office), await createIndicator(office), await createIndicator(office)];
    const pairs = [
      [target('75', { validFrom: '2024-01-01', validTo: '2024-06-30' }), target('80', { validFrom: '2024-07-01', validTo: null })],
      [target('999999999999999.000001'), target('999999999999999.000002')],
      [target('75'), target('80', { periodKey: '2024' })],
    ];
    const rows = pairs.flatMap((pair, index) => pair.map((one, place) => row(`${index}.${place}`, indicatorIds[index]!, [one])));
    await createSheet(office, plan.id, { title: 'Biểu', columns: COLUMNS, rows });
    const { items } = (await office.get(`/api/v1/plans/${plan.id}/indicator-decisions`)).body;
    expect(items.filter(({ kind }: any) => kind === 'conflictingTargets').map(({ indicator }: any) => indicatorIds.indexOf(indicator.id))).toEqual([1, 2]);
  });

  it('I6: a target in percent is refused where the line is not measured in percent, and the other way round', async () => {
    const { assignment } = await assigned([target('95')]);
    const told = async (body: object) => (await change(assignment.id, body)).body.errors;
    expect(await told({ targets: [target('95', { measureUnit: 'lần' })] })).toMatchObject({ measureUnit: [{ code: 'invalid' }] });
    expect(await told({ measureUnit: 'lần' })).toMatchObject({ measureUnit: [{ code: 'invalid' }] });
    expect((await change(assignment.id, { measureUnit: 'lần', targets: [target('0.95', { measureUnit: 'lần' })] })).status).toBe(200);
  });

  it('I6: how an indicator is measured does not change under targets that are set in percent, or are not', async () => {
    const indicatorId = await createIndicator(office);
    const plan = await createPlan(office, world);
    const sheet = await createSheet(office, plan.id, { title: 'Biểu', columns: COLUMNS, rows: [row('1', indicatorId, [target('95')])] });
    const correct = async (body: object) => {
      const { version } = (await office.get(`/api/v1/indicators/${indicatorId}`)).body;
      return office.patch(`/api/v1/indicators/${indicatorId}`, body, { version });
    };
    const refused = { status: 409, body: { code: 'targetsOfOtherMeasure' } };
    expect(await correct({ measureUnit: 'lần' })).toMatchObject(refused);
    expect(await correct({ kind: 'count' })).toMatchObject(refused);
    expect(await correct({ kind: 'count', measureUnit: 'hồ sơ' })).toMatchObject(refused);
    expect((await office.get(`/api/v1/indicators/${indicatorId}`)).body).toMatchObject({ kind: 'ratio', measureUnit: '%' });
    expect((await correct({ kind: 'survey' })).status).toBe(200);
    const [{ id }] = sheet.rows[0].assignments;
    expect((await change(id, { measureUnit: 'lần', targets: [target('0.95', { measureUnit: 'lần' })] })).status).toBe(200);
    expect((await correct({ measureUnit: 'điểm' })).status).toBe(200);
    expect((await correct({ measureUnit: '%', kind: 'count' })).status).toBe(200);
    expect((await change(id, { measureUnit: '%', targets: [target('95')] }, 2)).body.errors).toMatchObject({ measureUnit: [{ code: 'invalid' }] });
  });

  it('I9: an increase in points over one base is plain', async () => {
    const { plan } = await assigned([target('20', { valueKind: 'increasePoints' })], { baselines: [{ label: '2021', statedText: '58%', statedValue: '58' }] });
    expect((await office.get(`/api/v1/plans/${plan.id}/indicator-decisions`)).body.items).toEqual([]);
  });

  it('I14: what does not follow, or is not said, waits until it is settled', async () => {
    const { assignment, plan } = await assigned([target('30', { comparator: 'unstated', readFrom: 'none' })], {
      denominatorText: 'Hồ sơ đã giải quyết',
      baselines: [{ label: '2021', statedText: '18,57%', statedValue: '18.57', parts: [{ numerator: '3016', denominator: '20352' }] }],
    });
    const kinds = async () => (await office.get(`/api/v1/plans/${plan.id}/indicator-decisions`)).body.items.map(({ kind, isDecided }: any) => [kind, isDecided]);
    expect(await kinds()).toEqual([['unstatedComparator', false], ['statedNotComputed', false], ['denominatorUnclear', false]]);
    const [{ id, ...baseline }] = assignment.baselines;
    await change(assignment.id, {
      denominatorText: 'tổng hồ sơ', baselines: [{ id, label: baseline.label, statedText: baseline.statedText, statedValue: '18.57', parts: [{ numerator: '3016', denominator: '20352' }], note: 'Số in chỉ là cấp tỉnh' }],
    });
    expect(await kinds()).toEqual([['unstatedComparator', false], ['statedNotComputed', true]]);
  });

  it('shows what lists above were not handed on, and how an indicator comes down', async () => {
    const documentId = await documentOf('Chỉ tiêu chuyển đổi số');
    const plan = await createPlan(office, world);
    const indicatorIds = [await createIndicator(office), await createIndicator(office), await createIndicator(office)];
    const basis = (ordinal: number) => ({ bases: [{ documentId, annex: 'Phụ lục II', part: 'mục 1', ordinal }, { documentId, wording: 'không ghi mục' }] });
    await createSheet(office, plan.id, {
      title: 'Biểu', columns: COLUMNS,
      rows: indicatorIds.map((indicatorId, index) => row(String(index + 4), indicatorId, index === 0 ? [target('45'), target('40', { purpose: 'upstream', documentId })] : [target('50')], basis(index + 4))),
    });
    const gap = { document: { id: documentId }, annex: 'Phụ lục II', part: 'mục 1', namedOrdinals: [4, 5, 6], missingOrdinals: [1, 2, 3] };
    expect((await office.get(`/api/v1/plans/${plan.id}/indicator-gaps`)).body.items).toMatchObject([gap]);
    const cascade = (await office.get(`/api/v1/indicators/${indicatorIds[0]}/cascade?year=2024`)).body;
    expect(cascade.levels).toMatchObject([
      { kind: 'document', document: { id: documentId }, plan: null, targets: [{ value: '40' }], gaps: [] },
      { kind: 'plan', plan: { id: plan.id, year: 2024 }, ownerUnit: { id: world.root.id }, level: 'district', targets: [{ value: '45' }], gaps: [gap] },
    ]);
    expect((await office.get(`/api/v1/indicators/${indicatorIds[0]}/cascade?year=2023`)).body.levels).toEqual([]);
    const stranger = await (await createWorld(app, { communes: 1 })).as('coordinator');
    expect((await stranger.get(`/api/v1/indicators/${indicatorIds[0]}/cascade`)).body.levels).toEqual([]);
    expect((await stranger.get(`/api/v1/indicators/${indicatorIds[0]}`)).body.assignmentCount).toBe(0);
    expect((await office.get(`/api/v1/indicators/${indicatorIds[0]}`)).body.assignmentCount).toBe(1);
  });

  it('counts who repeats an indicator, and marks a target below the one above it', async () => {
    const indicatorId = await createIndicator(office);
    const plan = await createPlan(office, world);
    await createSheet(office, plan.id, { title: 'Biểu huyện', columns: COLUMNS, rows: [row('1', indicatorId, [target('25')])] });
    const below = async (value: string, index: number) => {
      const own = await createPlan(office, world, { ownerUnitId: world.communes[index]!.id });
      return (await createSheet(office, own.id, { title: 'Biểu xã', columns: COLUMNS, rows: [row('1', indicatorId, [target(value)])] })).rows[0].assignments[0].targets[0].id as string;
    };
    const [lower] = [await below('20', 0), await below('25', 1)];
    expect((await office.get(`/api/v1/plans/${plan.id}/indicator-gaps`)).body).toEqual({ items: [], repeats: [{ indicatorId, planCount: 3, levelCount: 2 }] });
    const { levels } = (await office.get(`/api/v1/indicators/${indicatorId}/cascade`)).body;
    expect(levels.map(({ shortfalls }: any) => shortfalls)).toEqual([[], [expect.objectContaining({ targetId: lower, above: expect.objectContaining({ value: '25' }), aboveName: world.root.name })], []]);
  });

  it('a list that is given replaces the list; what is left out stays; one indicator stands once in a cell', async () => {
    const { assignment, sheet, indicatorId } = await assigned([target('95')], { parties: [{ role: 'lead', unitId: world.office.id }, { role: 'coordinating', externalName: 'A' }], bases: [{ wording: 'Một' }] });
    const [lead] = assignment.parties;
    const changed = (await change(assignment.id, { title: 'Tên mới', parties: [{ role: 'monitoring', unitId: world.office.id, id: lead.id }] })).body;
    expect(changed).toMatchObject({ version: 2, title: 'Tên mới', parties: [{ id: lead.id, role: 'monitoring' }], bases: assignment.bases, targets: assignment.targets });
    expect((await change(assignment.id, { title: 'X' })).status).toBe(412);
    expect((await change(assignment.id, { parties: [{ role: 'lead' }] }, 2)).body.code).toBe('partyTargetInvalid');
    const twice = await office.post(`/api/v1/indicator-rows/${sheet.rows[0].id}/assignments`, { indicatorId, title: 'Lặp' });
    expect([twice.status, twice.body.code]).toEqual([409, 'assignmentTaken']);
    const other = await office.post(`/api/v1/indicator-rows/${sheet.rows[0].id}/assignments`, { indicatorId: await createIndicator(office), title: 'Hai nghĩa vụ', columnId: sheet.columns[2].id });
    expect([other.status, other.body.columnId, other.body.targets]).toEqual([201, sheet.columns[2].id, []]);
    expect((await office.delete(`/api/v1/indicator-assignments/${other.body.id}`, { version: 1 })).status).toBe(204);
    const [entry] = await app.sql("SELECT before, after FROM audit_entry WHERE subject_id = $1 AND action = 'indicatorAssignment.change'", [assignment.id]);
    expect(Object.keys(entry!['after'] as object).sort()).toEqual(['parties', 'title']);
  });

  it('I11: what units are asked for is not taken away, nor pointed elsewhere', async () => {
    const { assignment, sheet } = await assigned([target('95')]);
    await app.sql("INSERT INTO expected_unit (assignment_id, unit_id, unit_path, first_key, last_key) VALUES ($1, $2, $3, '2024-Q1', '2024-Q1')", [assignment.id, world.office.id, world.office.path]);
    const refused = { status: 409, body: { code: 'assignmentMeasured' } };
    expect(await office.delete(`/api/v1/indicator-assignments/${assignment.id}`, { version: 1 })).toMatchObject(refused);
    expect(await office.delete(`/api/v1/indicator-rows/${sheet.rows[0].id}`, { version: 1 })).toMatchObject(refused);
    expect(await office.delete(`/api/v1/indicator-sheets/${sheet.id}`, { version: 1 })).toMatchObject(refused);
    expect(await change(assignment.id, { indicatorId: await createIndicator(office) })).toMatchObject(refused);
    expect((await change(assignment.id, { title: 'Chỉ sửa chữ' })).status).toBe(200);
  });

  it('how figures are collected is laid down once per plan, under its version, and stays once periods are open', async () => {
    const plan = await createPlan(office, world);
    const put = (body: object, version: number) => office.put(`/api/v1/plans/${plan.id}/indicator-collection`, body, { version });
    expect((await put({ periodKind: 'month' }, 1)).status).toBe(412);
    expect((await put({ periodKind: 'month', evaluatedOn: '2024-12-10', nearMargin: '2.5', locksAfterDays: 30 }, 0)).body).toEqual({ version: 1, periodKind: 'month', evaluatedOn: '2024-12-10', nearMargin: '2.5', locksAfterDays: 30, isLastWithYear: false });
    expect((await put({ periodKind: 'year' }, 0)).status).toBe(412);
    expect(await put({ periodKind: 'month', nearMargin: '-1' }, 1)).toMatchObject({ status: 400, body: { code: 'invalidInput', errors: { nearMargin: [{ code: 'negative' }] } } });
    expect(await put({ periodKind: 'month', locksAfterDays: 400 }, 1)).toMatchObject({ status: 400, body: { errors: { locksAfterDays: [{ code: 'outOfRange' }] } } });
    expect((await put({ periodKind: 'quarter', nearMargin: '0' }, 1)).body).toMatchObject({ version: 2, evaluatedOn: null, nearMargin: null, locksAfterDays: null });
    await app.sql("INSERT INTO indicator_period (id, plan_id, period_key, start_on, cut_off_on, opened_at) VALUES ($1, $2, '2024-Q1', '2023-12-15', '2024-03-14', now())", [newId(), plan.id]);
    expect((await put({ periodKind: 'month' }, 2)).body.code).toBe('collectionFixed');
    expect((await put({ periodKind: 'quarter', nearMargin: '1' }, 2)).status).toBe(200);
    expect((await office.get(`/api/v1/plans/${plan.id}/indicator-sheets`)).body.collection).toMatchObject({ version: 3, nearMargin: '1' });
  });
});
