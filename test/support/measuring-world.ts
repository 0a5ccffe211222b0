import { fold, type Accumulation, type IndicatorKind, type MeasurementReportState } from '#domain';
import { newId } from '../../api/src/platform/db/identifier.js';
import type { TestApplication } from './application.js';
import type { TestClient } from './test-client.js';
import { createWorld, type TestUnit, type TestWorld } from './world.js';

export interface IndicatorSpec {
  readonly kind?: IndicatorKind;
  readonly accumulation?: Accumulation;
  /** Who leads; the group of all communes unless told. `null` leaves the line without a lead. */
  readonly leads?: readonly { unit?: TestUnit; groupId?: string; externalName?: string; relative?: string; memberIds?: readonly string[]; role?: string }[];
  /** An indicator that is there already, asked for again. */
  readonly indicatorId?: string;
}

export interface TestIndicator {
  readonly id: string;
  readonly code: string;
  readonly assignmentId: string;
}

export interface MeasuredPlan {
  readonly id: string;
  /** In the order of the lines. */
  readonly indicators: readonly TestIndicator[];
  addLine(spec?: IndicatorSpec): Promise<TestIndicator>;
}

/** A district whose plan collects figures from its communes. */
export interface MeasuringWorld extends TestWorld {
  readonly plan: MeasuredPlan;
  /** All communes of the district. */
  readonly groupId: string;
  addPlan(specs?: readonly IndicatorSpec[], options?: { state?: string; periodKind?: string }): Promise<MeasuredPlan>;
  /** Opens a period as the office and answers it. */
  open(periodKey?: string, planId?: string): Promise<any>;
  /** The report of a unit, as stored. */
  report(unit?: TestUnit, periodKey?: string, planId?: string): Promise<{ id: string; version: number; state: MeasurementReportState; due_on: string }>;
}

let counter = 0;

/** By SQL, so that a test of figures does not depend on how sheets are written. */
export async function createMeasuringWorld(app: TestApplication, specs: readonly IndicatorSpec[] = [{}], options: { communes?: number; periodKind?: string } = {}): Promise<MeasuringWorld> {
  const world = await createWorld(app, options);
  const groupId = newId();
  await app.sql(
    `INSERT INTO unit_group (id, owner_unit_id, name, folded, kind, rule) VALUES ($1, $2, $3, 'ubnd cac xa', 'rule', $4)`,
    [groupId, world.root.id, `UBND các xã ${groupId}`, JSON.stringify({ underUnitId: world.root.id, levels: ['commune'], reach: 'children', exceptUnitIds: [] })],
  );
  const addPlan = (lines: readonly IndicatorSpec[] = [{}], { state = 'issued', periodKind = 'quarter' }: { state?: string; periodKind?: string } = {}) =>
    insertPlan(app, world.root, groupId, lines, state, periodKind);
  const plan = await addPlan(specs, { periodKind: options.periodKind });
  let office: Promise<TestClient> | null = null;
  const open = async (periodKey = '2024-Q2', planId = plan.id) => {
    office ??= world.as('coordinator');
    const answer = await (await office).post(`/api/v1/plans/${planId}/indicator-periods`, { periodKey });
    if (answer.status !== 201) throw new Error(`period: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const report = async (unit = world.communes[0]!, periodKey = '2024-Q2', planId = plan.id) => {
    const [row] = await app.sql<any>('SELECT id, version, state, due_on FROM measurement_report WHERE plan_id = $1 AND unit_id = $2 AND period_key = $3', [planId, unit.id, periodKey]);
    return row;
  };
  return { ...world, plan, groupId, addPlan, open, report };
}

async function insertPlan(app: TestApplication, owner: TestUnit, groupId: string, specs: readonly IndicatorSpec[], state: string, periodKind: string): Promise<MeasuredPlan> {
  const [id, sheetId] = [newId(), newId()];
  const [scheme] = await app.sql<{ id: string }>("SELECT id FROM reporting_scheme WHERE code = 'decree-09-2019'");
  await app.sql(
    `INSERT INTO plan (id, owner_unit_id, title, folded, year, state, reporting_scheme_id, created_at)
     VALUES ($1, $2, 'Kế hoạch chỉ tiêu thử', 'ke hoach chi tieu thu', 2024, $4, $3, '2024-01-02T00:00:00Z')`,
    [id, owner.id, scheme!.id, state],
  );
  await app.sql('INSERT INTO indicator_collection (plan_id, period_kind) VALUES ($1, $2)', [id, periodKind]);
  await app.sql("INSERT INTO indicator_sheet (id, plan_id, position, title) VALUES ($1, $2, 1, 'Biểu chỉ tiêu')", [sheetId, id]);
  const indicators: TestIndicator[] = [];
  const addLine = async (spec: IndicatorSpec = {}) => {
    const line = await insertLine(app, { planId: id, sheetId, groupId, position: indicators.length + 1 }, spec);
    indicators.push(line);
    return line;
  };
  for (const spec of specs) await addLine(spec);
  return { id, indicators, addLine };
}

interface Place {
  readonly planId: string;
  readonly sheetId: string;
  readonly groupId: string;
  readonly position: number;
}

async function insertLine(app: TestApplication, { planId, sheetId, groupId, position }: Place, spec: IndicatorSpec): Promise<TestIndicator> {
  counter += 1;
  const [id, rowId, assignmentId] = [spec.indicatorId ?? newId(), newId(), newId()];
  const title = `Tỷ lệ thử ${counter}`;
  const [known] = await app.sql<{ code: string }>('SELECT code FROM indicator WHERE id = $1', [id]);
  const code = known?.code ?? `CT-${id}`;
  if (known === undefined) {
    await app.sql('INSERT INTO indicator (id, code) VALUES ($1, $2)', [id, code]);
    await app.sql(
      `INSERT INTO indicator_version (id, indicator_id, valid_during, name, folded, kind, accumulation, direction, measure_unit, numerator_text, denominator_text)
       VALUES ($1, $2, '[2020-01-01,)', $3, $4, $5, $6, 'higher', '%', 'Số hồ sơ trực tuyến', 'Số hồ sơ tiếp nhận')`,
      [newId(), id, title, fold(title), spec.kind ?? 'ratio', spec.accumulation ?? 'flow'],
    );
  }
  await app.sql("INSERT INTO indicator_row (id, sheet_id, position, kind, printed_number) VALUES ($1, $2, $3, 'row', $4)", [rowId, sheetId, position, String(position)]);
  await app.sql(
    'INSERT INTO indicator_assignment (id, plan_id, sheet_id, row_id, indicator_id, title, folded) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [assignmentId, planId, sheetId, rowId, id, title, fold(title)],
  );
  for (const [index, lead] of (spec.leads ?? [{ groupId }]).entries()) {
    const partyId = newId();
    await app.sql(
      'INSERT INTO indicator_party (id, assignment_id, position, role, unit_id, group_id, external_name, relative) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
      [partyId, assignmentId, index + 1, lead.role ?? 'lead', lead.unit?.id ?? null, lead.groupId ?? null, lead.externalName ?? null, lead.relative ?? null],
    );
    for (const memberId of lead.memberIds ?? []) await app.sql('INSERT INTO indicator_party_member (party_id, org_unit_id) VALUES ($1, $2)', [partyId, memberId]);
  }
  return { id, code, assignmentId };
}

/** A line of a report with a value. */
export const value = (indicatorId: string, numerator: string, denominator: string | null = '1000', more: object = {}) => ({ indicatorId, state: 'VALUE', numerator, denominator, ...more });
