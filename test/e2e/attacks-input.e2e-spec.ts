import { startTestApplication, type TestApplication } from '../support/application.js';
import { createActivity, createGroup, createPlan, preview } from '../support/plan-world.js';
import { createTaskWorld, type TaskWorld } from '../support/task-world.js';
import type { TestClient } from '../support/test-client.js';
import { COLUMNS, createIndicator, createSheet, row } from './indicator-annex.fixture.js';
import { exampleOf, places, replaced } from './attacks/body-example.js';

// Thousands of requests one after the other, because the time of each is looked at.
jest.setTimeout(600_000);

let app: TestApplication;
let world: TaskWorld;
let office: TestClient;
let administrator: TestClient;
let idFor: (path: string) => string;

beforeAll(async () => {
  app = await startTestApplication();
  world = await createTaskWorld(app);
  office = await world.as('coordinator');
  administrator = await world.as('administrator');
  idFor = await objects();
});
afterAll(() => app.close());

const HOSTILE_TEXT = [
  '', "' OR 1=1--", 'id,(SELECT CASE WHEN 1=1 THEN 1 ELSE 1/0 END)', '"\\;$1)', '%_', 'a\u0000b', '../../etc/passwd', '__proto__', 'NaN', '-1', '1e309',
  '99999999999999999999', '2024-02-30', '0000-01-01', '9999-12-31', '1900-01-01', '9999', '0000-Q1', '9999-Q4', '\ud800', '\u202eabc', 'a'.repeat(4_000),
  'ffffffff-ffff-ffff-ffff-ffffffffffff', '{"$ne":1}', '(((((', ':* & !',
];
const HOSTILE_JSON: unknown[] = [
  "' OR 1=1--", 'a\u0000b', '__proto__', '9999-12-31', '1900-01-01', '\ud800', 'a'.repeat(100_000), '', null, true, -1, 1.5, 1e308, 2 ** 53, [], {}, [null], [['a']], ['a', 'a'],
];

/** What a client sends must never be answered as a fault of the server's (THREATS.md O1). */
const faults: string[] = [];
const note = (status: number, what: string) => void (status >= 500 && faults.push(`${status} ${what.slice(0, 300)}`));
beforeEach(() => void faults.splice(0));

const encoded = (text: string): string => (/\p{Surrogate}/u.test(text) ? '%ED%A0%80' : encodeURIComponent(text));

describe('every query parameter and id (THREATS.md C40–C43, A22)', () => {
  it('takes hostile values as text or refuses them', async () => {
    const calls: string[] = [];
    for (const [path, { get }] of Object.entries(app.openApi().paths) as [string, any][]) {
      if (get === undefined) continue;
      const parameters: any[] = (get.parameters ?? []).filter((one: any) => one.in === 'query');
      const needed = parameters.filter((one) => one.required).map(({ name }): [string, string] => [name, neededValue(name)]);
      const base = path.replace(/\{\w+\}/g, idFor(path));
      for (const { name } of parameters) {
        const rest = needed.filter(([other]) => other !== name).map((pair) => `${pair.join('=')}&`).join('');
        for (const value of HOSTILE_TEXT) calls.push(`${base}?${rest}${name}=${encoded(value)}`);
        calls.push(...[`${name}=1&${name}=2`, `${name}[]=1`, `${name}[$ne]=1`, `${name}=%ff`, name].map((query) => `${base}?${rest}${query}`));
      }
      calls.push(`${base}?__proto__=1`, `${base}?constructor[prototype]=1`);
      if (path.includes('{')) calls.push(...HOSTILE_TEXT.map((value) => path.replace(/\{\w+\}/g, encoded(value))));
    }
    for (let at = 0; at < calls.length; at += 16) {
      await Promise.all(calls.slice(at, at + 16).map(async (call, index) => {
        const client = /audit|people/.test(call) || index % 4 === 0 ? administrator : office;
        note((await client.get(call)).status, `GET ${call}`);
      }));
    }
    expect(calls.length).toBeGreaterThan(2_000);
    expect(faults).toEqual([]);
  });

  it('caps pages and never reads a negative offset', async () => {
    for (const query of ['page=0', 'page=-1', 'perPage=101', 'perPage=0', 'page=1e3', 'page=99999999999999', 'perPage=NaN', 'page=1&page=2', 'page[]=1']) {
      expect([query, (await office.get(`/api/v1/tasks?${query}`)).status]).toEqual([query, 400]);
    }
    expect((await office.get('/api/v1/tasks?page=100000&perPage=100')).body.items).toEqual([]);
  });
});

describe('every field of every body (THREATS.md C42, C51)', () => {
  it('takes hostile values as text or refuses them, in no time', async () => {
    let count = 0;
    let slowest = { ms: 0, what: '' };
    const document = app.openApi();
    const tried = new Map<string, number>();
    for (const [path, operations] of Object.entries(document.paths) as [string, any][]) {
      for (const method of ['post', 'patch', 'put'] as const) {
        const schema = operations[method]?.requestBody?.content?.['application/json']?.schema;
        if (schema === undefined || path.includes('/auth/')) continue;
        const good = exampleOf(document, schema, world.root.id);
        const client = /people|settings|org-units/.test(path) ? administrator : office;
        const base = path.replace(/\{\w+\}/g, idFor(path));
        for (const [at, place] of [...places(good)].entries()) {
          if (isKnownEntry(tried, place)) continue;
          // Inside lists and objects every place takes half of the values, and its neighbour the other half.
          for (const value of HOSTILE_JSON.filter((_, index) => place.length < 2 || (index + at) % 2 === 0)) {
            const begun = performance.now();
            const { status } = await client[method](base, replaced(good, place, value), { version: 1 });
            const ms = performance.now() - begun;
            if (ms > slowest.ms) slowest = { ms, what: `${method} ${path} ${place.join('.')}` };
            note(status, `${method} ${path} ${place.join('.')} = ${JSON.stringify(value)}`);
            count += 1;
          }
        }
      }
    }
    expect(count).toBeGreaterThan(2_000);
    expect(faults).toEqual([]);
    expect(slowest).toEqual({ ms: expect.any(Number), what: expect.any(String) });
    expect(slowest.ms).toBeLessThan(2_000);
  });

  it('reads schedules at the ends of the calendar without falling off it', async () => {
    const plan = await createPlan(office, world);
    const parties = [{ role: 'lead', unitId: world.communes[0]!.id, wording: 'x' }];
    const rules = [
      { kind: 'date', on: '9999-12-31' }, { kind: 'date', on: '1900-01-01' }, { kind: 'beforeDate', before: '1900-01-01' }, { kind: 'beforeDate', on: '1900-01-01' },
      { kind: 'date', on: '9999-12-25' }, { kind: 'year', year: 9999 }, { kind: 'year', year: 1900 }, { kind: 'yearRange', from: 1900, to: 9999 },
      { kind: 'month', month: 12, year: 9999 }, { kind: 'quarter', quarter: 4, year: 9999 }, { kind: 'recurring', every: ['week'] }, { kind: '__proto__' }, { kind: 'constructor' },
    ];
    for (const rule of rules) {
      const made = await office.post(`/api/v1/plans/${plan.id}/activities`, { sectionId: plan.sectionId, printedNumber: '1', content: 'Việc', parties, rules: [{ rule }] });
      note(made.status, JSON.stringify(rule));
    }
    expect(faults).toEqual([]);
    for (const asOf of ['1901-01-01', '2199-12-31']) await preview(office, plan.id, { asOf });
  });
});

/** The fields of list entries (parties, targets, rules …) are the same classes in many bodies: each is spoilt in the first few. */
function isKnownEntry(tried: Map<string, number>, place: readonly string[]): boolean {
  if (place.length < 3) return false;
  const key = `${place.at(-3)}.${place.at(-1)}`;
  const times = (tried.get(key) ?? 0) + 1;
  tried.set(key, times);
  return times > 2;
}

function neededValue(name: string): string {
  const known: Record<string, string> = { planId: world.planId, periodKey: '2024-Q2', unitId: world.root.id, year: '2024', on: '2024-07-05', asOf: '2024-07-05' };
  return known[name] ?? 'x';
}

async function objects(): Promise<(path: string) => string> {
  const plan = await createPlan(office, world);
  const activity = await createActivity(office, plan, { parties: [{ role: 'lead', unitId: world.communes[0]!.id, wording: 'x' }] });
  const rule = { underUnitId: world.root.id, levels: ['commune'], reach: 'descendants', exceptUnitIds: [] };
  const group = await createGroup(office, { name: `Nhóm ${plan.id}`, kind: 'rule', ownerUnitId: world.root.id, aliases: [], rule });
  const { id: personId } = await world.person('staff');
  const { id: taskId } = await world.task();
  const indicatorId = await createIndicator(office);
  const sheet = await createSheet(office, plan.id, { title: 'Biểu', columns: COLUMNS, rows: [row('1', indicatorId)] });
  const [assignment] = sheet.rows[0].assignments;
  const byFolder: Record<string, string> = {
    indicators: indicatorId, 'indicator-sheets': sheet.id, 'indicator-rows': sheet.rows[0].id, 'indicator-assignments': assignment.id,
    'indicator-targets': assignment.targets[0].id,
    plans: plan.id, 'plan-sections': plan.sectionId, activities: activity.id, 'unit-groups': group, people: personId, tasks: taskId, 'org-units': world.communes[1]!.id, 'working-days': '2024-07-08',
  };
  return (path) => byFolder[path.split('/').find((part) => part in byFolder) ?? ''] ?? world.root.id;
}
