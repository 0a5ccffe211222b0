import { UnitOfWork, type Tx } from '../../api/src/platform/db/index.js';
import { AmendPlan, type AmendmentInput } from '../../api/src/modules/amendments/index.js';
import { ActivityCommands, createLinesInBulk, type ActivityChange, type NewActivity, type NewSectionOfLines } from '../../api/src/modules/plans/index.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { countStatements } from '../support/count-statements.js';
import { createGroup, createPlan, issue } from '../support/plan-world.js';
import type { TestClient } from '../support/test-client.js';
import { createWorld, type TestWorld } from '../support/world.js';

interface Line {
  readonly id: string;
  readonly version: number;
  readonly sectionId: string;
  readonly parties: readonly { readonly id: string }[];
}

/** RULES.md A3: hundreds of lines are amended by one document as one line is, in a number of statements that does not grow with them. */
describe('amending many lines at once', () => {
  let app: TestApplication;
  let world: TestWorld;
  let office: TestClient;
  let open: string;
  let bases: string[];
  let numbers = 0;

  beforeAll(async () => {
    app = await startTestApplication({ today: '2024-07-05' });
    world = await createWorld(app, { communes: 4 });
    office = await world.as('coordinator');
    open = await createGroup(office, { name: 'Đơn vị được giao', kind: 'open' });
    bases = [await document(), await document()];
  });
  afterAll(() => app.close());

  async function document(): Promise<string> {
    numbers += 1;
    const made = await office.post('/api/v1/legal-documents', { kind: 'decision', number: String(numbers), symbol: 'QĐ-UBND', issuedOn: '2024-06-20', issuer: `UBND ${world.root.name}`, title: 'Điều chỉnh' });
    if (made.status !== 201) throw new Error(JSON.stringify(made.body));
    return made.body.id as string;
  }
  async function acting<Result>(work: (tx: Tx, actor: any) => Promise<Result>): Promise<Result> {
    const { id, unit } = await world.person('coordinator');
    const actor = { personId: id, fullName: 'Người điều phối', unitId: unit.id, unitPath: unit.path, sessionId: '', mustChangePassword: false, grants: [], permissions: new Set<never>() };
    return app.get(UnitOfWork).run({ actor, requestId: 'amendments', ip: null, idempotency: null }, (tx) => work(tx, actor));
  }
  const amend = (planId: string, input: AmendmentInput) => acting((tx, actor) => app.get(AmendPlan).amend(tx, actor, planId, input));

  const newLine = (n: number): Omit<NewActivity, 'sectionId'> => ({
    printedNumber: String(n), content: `Việc ${n}: đạt ít nhất 95% hồ sơ`, expectedResults: 'Báo cáo; danh mục', partyText: 'Như phụ lục', scheduleText: 'Quý III',
    deliverables: [{ text: `Báo cáo ${n}` }, { text: 'Danh mục' }],
    parties: [
      { role: 'lead', unitId: world.communes[n % 4]!.id, wording: 'Xã' }, { role: 'lead', unitId: world.office.id },
      { role: 'coordinating', groupId: open, memberIds: [world.communes[(n + 1) % 4]!.id] }, { role: 'monitoring', externalName: `Công ty ${n}`, duty: 'Theo dõi' },
    ],
    rules: [{ rule: { kind: 'quarter', quarter: 3 }, readBy: 'import', confidence: 'low', note: 'Đọc từ văn bản' }, { rule: { kind: 'month', month: 11 }, readBy: 'import' }],
    figures: [{ quote: '95%', comparator: 'gte', value: '95', measureUnit: '%' }], baseDocumentIds: [bases[0]!],
  });
  /** Nine ways to change a line. */
  const changeOf = (n: number, { parties, sectionId }: Line, sections: readonly string[]): ActivityChange => ([
    { content: `Việc ${n}: đạt 90,5% hồ sơ`, figures: [{ quote: '90,5%', comparator: 'gt', value: '90.5', measureUnit: '%' }], baseDocumentIds: [bases[1]!, bases[0]!] },
    { partyText: 'Đổi', parties: [{ role: 'coordinating', groupId: open, memberIds: [world.communes[n % 4]!.id, world.office.id] }, { role: 'lead', unitId: world.communes[(n + 2) % 4]!.id }] },
    { scheduleText: 'Tháng 10; tháng 11', rules: [{ rule: { kind: 'month', month: 10 }, readBy: 'import' }, { rule: { kind: 'month', month: 11 } }] },
    { expectedResults: 'Ba kết quả', deliverables: [{ text: 'Danh mục' }, { text: 'Mới' }, { text: `Báo cáo ${n}` }] },
    { sectionId: sections.find((id) => id !== sectionId)!, printedNumber: `${n}a` },
    { note: 'Ghi chú', deliverables: [], figures: [], baseDocumentIds: [] },
    { sectionId: sections[2]!, parties: [], rules: [] },
    { parties: [{ id: parties[1]!.id, role: 'coLead', unitId: world.office.id, duty: 'Cùng làm' }, { role: 'lead', unitId: world.communes[n % 4]!.id }], note: '' },
    { content: `95% của việc ${n}`, rules: [{ rule: { kind: 'quarter', quarter: 3 }, note: null }] },
  ] satisfies ActivityChange[])[n % 9]!;

  async function draft(lines: number) {
    const { id: planId } = await createPlan(office, world, { document: undefined, documentId: await document() });
    const sections: NewSectionOfLines[] = [0, 1].map((s) => ({
      printedNumber: `A${s}`, title: `Nhóm ${s}`, activities: Array.from({ length: lines }, (_, n) => n).filter((n) => n % 2 === s).map(newLine),
    }));
    await acting((tx) => createLinesInBulk(tx, planId, sections));
    const annex = (await office.get(`/api/v1/plans/${planId}/annex`)).body;
    const found: Line[] = annex.sections.flatMap((section: any) => section.activities.map((line: any) => ({ ...line, sectionId: section.id })));
    return { planId, sections: annex.sections.map(({ id }: any) => id as string) as string[], lines: found };
  }
  async function issuedPlan(lines: number) {
    const plan = await draft(lines);
    await issue(office, plan.planId);
    return plan;
  }
  /** Of every five lines three are changed, one is withdrawn, one stays; as many are added as withdrawn. */
  function inputOf({ lines, sections }: Awaited<ReturnType<typeof draft>>) {
    const ref = ({ id, version }: Line) => ({ activityId: id, version });
    return {
      added: lines.filter((_line, n) => n % 5 === 0).map((_line, n): NewActivity => ({ ...newLine(n + 500), sectionId: sections[n % 3]!, origin: 'document' })),
      changed: lines.flatMap((line, n) => (n % 5 > 1 ? [{ ...ref(line), change: changeOf(n, line, sections) }] : [])),
      withdrawn: lines.filter((_line, n) => n % 5 === 0).map(ref),
    };
  }

  /** All there is of a plan, ids replaced by the order in which they come. */
  async function everythingOf(planId: string): Promise<string> {
    const inPlan = 'JOIN activity a ON a.id = x.activity_id WHERE a.plan_id = $1';
    const read = (sql: string) => app.sql<Record<string, unknown>>(sql, [planId]);
    const parts = [
      await read('SELECT id, printed_number, position FROM plan_section WHERE plan_id = $1 ORDER BY position'),
      await read('SELECT * FROM activity WHERE plan_id = $1 ORDER BY position'),
      await read(`SELECT x.* FROM deliverable x ${inPlan} ORDER BY a.position, x.position`),
      await read(`SELECT x.* FROM activity_party x ${inPlan} ORDER BY a.position, x.position`),
      await read(`SELECT m.* FROM activity_party_member m JOIN activity_party x ON x.id = m.party_id JOIN org_unit_revision r ON r.org_unit_id = m.org_unit_id ${inPlan} ORDER BY a.position, x.position, r.name`),
      await read(`SELECT x.* FROM schedule_rule x ${inPlan} ORDER BY a.position, x.withdrawn_at NULLS FIRST, x.position, x.kind`),
      await read(`SELECT x.* FROM activity_figure x ${inPlan} ORDER BY a.position, x.position`),
      await read(`SELECT x.* FROM activity_basis x ${inPlan} ORDER BY a.position, x.position`),
      await read(`SELECT x.party_id, x.role, r.name, t.state, t.schedule_rule_id, t.version, e.action, e.from_state, e.to_state, e.at FROM obligation x JOIN org_unit_revision r ON r.org_unit_id = x.unit_id
        LEFT JOIN task t ON t.obligation_id = x.id LEFT JOIN task_event e ON e.task_id = t.id ${inPlan} ORDER BY a.position, r.name, x.role, t.period_key, t.effective_due_on, e.action`),
      await read(`SELECT action, subject_id, subject_label, before, after, reason IS NULL AS plain FROM audit_entry
        WHERE action LIKE 'activity.%' AND subject_id IN (SELECT id FROM activity WHERE plan_id = $1) ORDER BY subject_label, action`),
      await read('SELECT l.activity_id, l.kind, l.before, l.after FROM plan_amendment_line l JOIN plan_amendment m ON m.id = l.amendment_id WHERE m.plan_id = $1 ORDER BY l.kind, l.before::text, l.after::text'),
    ];
    const ids = new Map<string, number>();
    return JSON.stringify(parts, null, 1)
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gu, (id) => `id${ids.get(id) ?? ids.set(id, ids.size).get(id)!}`)
      .replaceAll(/"(amended_at|at|withdrawn_at|last_event_at)": "[^"]*"/gu, '"$1": "then"');
  }

  /** Each line by a document of its own. */
  async function amendOneByOne(planId: string, { added, changed, withdrawn }: ReturnType<typeof inputOf>): Promise<void> {
    const none = { added: [], changed: [], withdrawn: [] };
    for (const line of added) await amend(planId, { documentId: await document(), ...none, added: [line] });
    for (const line of changed) await amend(planId, { documentId: await document(), ...none, changed: [line] });
    for (const line of withdrawn) await amend(planId, { documentId: await document(), ...none, withdrawn: [line] });
  }

  it('comes to the same as one line after the other: lines, lists, tasks, history and log', async () => {
    const [together, single] = [await issuedPlan(25), await issuedPlan(25)];
    expect(await everythingOf(together.planId)).toBe(await everythingOf(single.planId));
    const done = await amend(together.planId, { documentId: await document(), ...inputOf(together) });
    expect(done).toMatchObject({ added: Array.from({ length: 5 }, () => expect.any(String)), withdrawnTasks: expect.any(Number) });
    await amendOneByOne(single.planId, inputOf(single));
    expect(await everythingOf(together.planId)).toBe(await everythingOf(single.planId));
    const [withdrawn] = await app.sql<{ n: number }>("SELECT count(*)::int AS n FROM task t JOIN activity a ON a.id = t.activity_id WHERE a.plan_id = $1 AND t.state = 'withdrawn'", [together.planId]);
    expect(withdrawn!.n).toBe(done.withdrawnTasks);
  });

  it('sends as many statements for many lines as for few', async () => {
    const counts = [];
    for (const lines of [45, 90]) {
      const plan = await issuedPlan(lines);
      const input = { documentId: await document(), ...inputOf(plan) };
      counts.push(await countStatements(() => amend(plan.planId, input)));
    }
    expect(counts[1]).toBe(counts[0]);
  });

  it('of a draft, lines are changed and removed together as well', async () => {
    const counts = [];
    for (const lines of [18, 36]) {
      const { planId, sections, lines: found } = await draft(lines);
      const [gone, stay] = [found.filter((_line, n) => n % 2 === 0), found.filter((_line, n) => n % 2 === 1)];
      counts.push(await countStatements(() => acting(async (tx) => {
        const commands = app.get(ActivityCommands);
        await commands.changeMany(tx, stay.map((line, n) => ({ activityId: line.id, version: line.version, change: changeOf(n, line, sections) })));
        await commands.removeMany(tx, gone.map(({ id, version }) => ({ activityId: id, version })));
      })));
      expect(await app.sql('SELECT 1 FROM activity WHERE plan_id = $1', [planId])).toHaveLength(stay.length);
      const removed = await app.sql("SELECT 1 FROM audit_entry WHERE action = 'activity.delete' AND subject_id = ANY($1::uuid[])", [gone.map(({ id }) => id)]);
      expect(removed).toHaveLength(gone.length);
    }
    expect(counts[1]).toBe(counts[0]);
  });

  it('one line among many that is stale, in a strange section or quotes what it does not say undoes all', async () => {
    const plan = await issuedPlan(10);
    const before = await everythingOf(plan.planId);
    const input = inputOf(plan);
    const [first, ...others] = input.changed as [(typeof input.changed)[number], ...typeof input.changed];
    const refused = async (changed: AmendmentInput['changed'], withdrawn = input.withdrawn) =>
      amend(plan.planId, { documentId: await document(), ...input, changed, withdrawn }).then(() => null, ({ code }: { code: string }) => code);
    expect(await refused([...others, { ...first, version: first.version + 1 }])).toBe('staleVersion');
    expect(await refused([...others, { ...first, change: { sectionId: plan.planId } }])).toBe('invalidInput');
    expect(await refused([...others, { ...first, change: { content: 'Không có số nào' } }])).toBe('figureQuoteMismatch');
    expect(await refused([...others, { ...first, change: { rules: [{ rule: { kind: 'month', month: 13 } }] } }])).toBe('scheduleRuleInvalid');
    expect(await refused([first, ...others], input.withdrawn.map((line, n) => ({ ...line, version: line.version + n })))).toBe('staleVersion');
    expect(await refused([...others, first, first])).toBe('notFound');
    expect(await everythingOf(plan.planId)).toBe(before);
  });

  it('a line is found by its id however that is written', async () => {
    const { planId, lines: [line] } = await issuedPlan(2);
    const body = { documentId: await document(), lines: [{ id: line!.id.toUpperCase(), version: line!.version }] };
    expect((await office.post(`/api/v1/plans/${planId}/amendments`, body)).status).toBe(201);
  });
});
