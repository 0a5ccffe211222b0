import type { APIRequestContext } from 'playwright-core';
import type { Stage } from '../support/demonstration.js';
import { visit, type Visitor } from '../support/visitor.js';

let counter = 0;

const LINES = [
  { number: '1', name: 'Tỷ lệ hồ sơ nộp trực tuyến toàn trình', kind: 'ratio', accumulation: 'flow', measureUnit: '%', target: '95' },
  { number: '2', name: 'Tỷ lệ kết quả được số hóa', kind: 'ratio', accumulation: 'flow', measureUnit: '%', target: '80' },
  { number: '2.1', name: 'Số thủ tục được đơn giản hóa', kind: 'count', accumulation: 'flow', measureUnit: 'thủ tục', target: '4' },
  { number: '3', name: 'Bộ phận Một cửa niêm yết đủ thủ tục', kind: 'shareOfUnits', accumulation: 'stock', measureUnit: '%', target: '100' },
  { number: '-', name: 'Mức độ hài lòng của người dân, doanh nghiệp khi giải quyết thủ tục tại Bộ phận Một cửa cấp xã, khảo sát bằng phiếu', kind: 'survey', accumulation: 'flow', measureUnit: '%', target: null },
] as const;

export const TITLES = LINES.map(({ name }) => name);

export interface EntryScene {
  readonly planId: string;
  /** Of xã Ba Vinh, in the order of the sheet. */
  readonly indicatorIds: readonly string[];
  readonly reportId: string;
  readonly periodId: string;
  /** By the API, as a person who was not at this screen. */
  as(username: string): Promise<Api>;
  reportOf(id?: string): Promise<any>;
}

export interface Api {
  call(method: string, path: string, body?: unknown, version?: number): Promise<{ status: number; body: any }>;
}

async function apiOf(visitor: Visitor, url: string): Promise<Api> {
  const request: APIRequestContext = visitor.context.request;
  return {
    call: async (method, path, body, version) => {
      counter += 1;
      const headers = { 'content-type': 'application/json', ...(method === 'POST' ? { 'idempotency-key': `entry-${counter}-${Date.now()}` } : {}), ...(version === undefined ? {} : { 'if-match': `"${version}"` }) };
      const answer = await request.fetch(`${url}/api/v1${path}`, { method, headers, ...(body === undefined ? {} : { data: JSON.stringify(body) }) });
      const text = await answer.text();
      return { status: answer.status(), body: text ? JSON.parse(text) : undefined };
    },
  };
}

/** A plan of its own with five lines, two periods and the first one handed in, so that the second has something beside it. */
export async function entryScene({ browser, demonstration }: Stage): Promise<EntryScene> {
  const { url, sql } = demonstration;
  const people = new Map<string, Promise<Api>>();
  const as = (username: string) => {
    const known = people.get(username) ?? visit(browser, url, { as: username }).then((visitor) => apiOf(visitor, url));
    people.set(username, known);
    return known;
  };
  const office = await as('dieuphoi');
  const must = async (api: Api, ...call: Parameters<Api['call']>) => {
    const { status, body } = await api.call(...call);
    if (status >= 300) throw new Error(`${call[0]} ${call[1]}: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const planId = await issuedPlan(sql);
  const indicatorIds: string[] = [];
  for (const { number, name, kind, accumulation, measureUnit } of LINES) {
    const made = await must(office, 'POST', '/indicators', { code: `NHAP-${Date.now()}-${number}`, name, kind, accumulation, direction: 'higher', measureUnit, numeratorText: `Số của ${number}`, denominatorText: `Tổng của ${number}` });
    indicatorIds.push(made.id);
  }
  const [unit] = await sql<{ id: string }>("SELECT org_unit_id AS id FROM org_unit_revision WHERE name LIKE '%Ba Vinh'");
  await must(office, 'POST', `/plans/${planId}/indicator-sheets`, sheetOf(indicatorIds, unit!.id));
  await must(office, 'PUT', `/plans/${planId}/indicator-collection`, { periodKind: 'quarter' }, 0);
  const reportIn = async (periodKey: string) => (await sql<{ id: string }>('SELECT id FROM measurement_report WHERE plan_id = $1 AND period_key = $2 AND unit_id = $3', [planId, periodKey, unit!.id]))[0]!.id;
  await must(office, 'POST', `/plans/${planId}/indicator-periods`, { periodKey: '2024-Q1' });
  const unitSide = await as('bavinh.canbo');
  const first = await must(unitSide, 'GET', `/measurement-reports/${await reportIn('2024-Q1')}`);
  const before = [['930', '1000'], ['400', '500'], ['3', null], ['1', null], ['117', '120']] as const;
  const lines = before.map(([numerator, denominator], index) => ({ indicatorId: indicatorIds[index], state: 'VALUE', numerator, denominator }));
  await must(unitSide, 'POST', `/measurement-reports/${first.id}/submit`, { lines }, first.version);
  const { id: periodId } = await must(office, 'POST', `/plans/${planId}/indicator-periods`, { periodKey: '2024-Q2' });
  const reportId = await reportIn('2024-Q2');
  return { planId, indicatorIds, reportId, periodId, as, reportOf: async (id = reportId) => (await office.call('GET', `/measurement-reports/${id}`)).body };
}

type Sql = Stage['demonstration']['sql'];

/** By SQL: a plan becomes a plan of figures without the work of issuing one. */
async function issuedPlan(sql: Sql): Promise<string> {
  const [plan] = await sql<{ id: string }>(
    `INSERT INTO plan (id, owner_unit_id, title, folded, year, state, reporting_scheme_id, created_at)
     SELECT gen_random_uuid(), owner_unit_id, 'Kế hoạch chỉ tiêu để thử nhập số liệu', 'ke hoach chi tieu de thu nhap so lieu', 2024, 'issued', reporting_scheme_id, created_at
     FROM plan WHERE year = 2024 AND state = 'issued' AND title ILIKE '%Ba Tơ%' LIMIT 1 RETURNING id`,
  );
  return plan!.id;
}

function sheetOf(indicatorIds: readonly string[], unitId: string) {
  const columns = [{ key: 'no', heading: 'TT', meaning: 'number' }, { key: 'name', heading: 'Tên chỉ tiêu', meaning: 'name' }, { key: 'target', heading: 'Chỉ tiêu', meaning: 'target' }];
  const rows = LINES.map(({ number, name, measureUnit, target }, index) => ({
    key: number,
    kind: 'row',
    printedNumber: number,
    cells: [{ columnKey: 'no', text: number }, { columnKey: 'name', text: name }, { columnKey: 'target', text: target ?? '' }],
    assignments: [
      {
        indicatorId: indicatorIds[index],
        title: name,
        parties: [{ role: 'lead', unitId, wording: 'UBND xã' }],
        targets: target ? [{ comparator: index === 0 ? 'unstated' : 'gte', readFrom: index === 0 ? 'none' : 'cell', value: target, measureUnit, wording: target }] : [],
      },
    ],
  }));
  return { title: 'Biểu 01: chỉ tiêu của xã', columns, rows };
}

