import { DECREE_09_2019_SCHEME, fold, periodWindow, type Accumulation, type Comparator, type Direction, type IndicatorKind, type MeasurementReportState, type MeasurementState, type Purpose, type TargetReading, type UnitLevel, type ValueKind } from '#domain';
import { newId } from '../../api/src/platform/db/identifier.js';
import type { TestApplication } from './application.js';
import { createWorld, type TestUnit, type TestWorld } from './world.js';

export interface IndicatorSpec {
  readonly name?: string;
  readonly kind?: IndicatorKind;
  readonly accumulation?: Accumulation;
  readonly direction?: Direction;
  readonly measureUnit?: string;
}

export interface AssignmentSpec extends IndicatorSpec {
  /** An indicator there is already; a new one unless told. */
  readonly indicatorId?: string;
  readonly leads: readonly TestUnit[];
  /** Collected periods the leads owe; all of the year unless told. */
  readonly keys?: readonly [first: string, last: string];
  readonly printedNumber?: string;
  readonly title?: string;
  /** The unit whose row of a matrix it is. */
  readonly rowUnit?: TestUnit;
}

export interface TargetSpec {
  readonly value: string;
  readonly comparator?: Comparator;
  readonly valueKind?: ValueKind;
  readonly purpose?: Purpose;
  readonly unit?: TestUnit;
  readonly level?: UnitLevel;
  readonly groupId?: string;
  readonly isEachUnit?: boolean;
  readonly periodKey?: string;
  readonly documentId?: string;
  readonly wording?: string;
}

export interface FigureSpec {
  readonly state?: MeasurementState;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly reason?: string;
  readonly includesBelow?: boolean;
  readonly verified?: readonly [numerator: string, denominator: string];
}

export interface ReportSpec {
  readonly state?: MeasurementReportState;
  /** The day it was handed in; the day after the cut-off unless told. */
  readonly submittedOn?: string;
  readonly dueOn?: string;
  /** Where the unit stood then, for units that move later. */
  readonly path?: string;
}

export interface Assigned {
  readonly assignmentId: string;
  readonly indicatorId: string;
}

/** A district with an issued plan and a sheet of indicators, whose lines, targets and figures a test inserts as it needs them. */
export interface IndicatorWorld extends TestWorld {
  readonly planId: string;
  readonly sheetId: string;
  assign(spec: AssignmentSpec): Promise<Assigned>;
  heading(text: string): Promise<void>;
  target(assigned: Assigned, spec: TargetSpec): Promise<string>;
  baseline(assigned: Assigned, spec: { text: string; stated?: string; parts?: readonly (readonly [string, string])[] }): Promise<void>;
  document(title: string): Promise<string>;
  decide(targetId: string, reading: TargetReading, value: string): Promise<void>;
  putAtHead(assigned: Assigned, targetId: string): Promise<void>;
  period(key: string): Promise<string>;
  report(unit: TestUnit, key: string, spec?: ReportSpec): Promise<string>;
  figure(assigned: Assigned, unit: TestUnit, key: string, figure: FigureSpec, report?: ReportSpec): Promise<string>;
  collect(kind: 'month' | 'quarter' | 'half' | 'year', nearMargin?: string): Promise<void>;
}

const AT = '2024-01-02T00:00:00Z';
const SCHEME = DECREE_09_2019_SCHEME;

/**
 * By SQL, so that a test of results does not depend on how annexes are written or figures handed in. `beside`: one more plan
 * of the authority of a world there is.
 */
export async function createIndicatorWorld(app: TestApplication, options: { communes?: number; year?: number; beside?: TestWorld; title?: string } = {}): Promise<IndicatorWorld> {
  const world = options.beside ?? (await createWorld(app, options));
  const year = options.year ?? 2024;
  const [planId, sheetId] = [newId(), newId()];
  const [scheme] = await app.sql<{ id: string }>("SELECT id FROM reporting_scheme WHERE code = $1", [SCHEME.code]);
  await app.sql(
    `INSERT INTO plan (id, owner_unit_id, title, folded, year, state, reporting_scheme_id, created_at)
     VALUES ($1, $2, $6, 'ke hoach chi tieu thu', $3, 'issued', $4, $5)`, [planId, world.root.id, year, scheme!.id, AT, options.title ?? 'Kế hoạch chỉ tiêu thử']);
  await app.sql("INSERT INTO indicator_sheet (id, plan_id, position, title) VALUES ($1, $2, 1, 'Phụ lục thử')", [sheetId, planId]);
  const columnId = newId();
  await app.sql("INSERT INTO indicator_column (id, sheet_id, position, heading, meaning) VALUES ($1, $2, 1, 'Tên chỉ tiêu', 'name')", [columnId, sheetId]);
  const author = await world.person('coordinator');
  let position = 0;

  const row = async (kind: string, text: string, printedNumber: string, unitId: string | null) => {
    position += 1;
    const id = newId();
    await app.sql('INSERT INTO indicator_row (id, sheet_id, position, kind, printed_number, unit_id) VALUES ($1, $2, $3, $4, $5, $6)', [id, sheetId, position, kind, printedNumber, unitId]);
    await app.sql('INSERT INTO indicator_cell (row_id, column_id, sheet_id, text) VALUES ($1, $2, $3, $4)', [id, columnId, sheetId, text]);
    return id;
  };

  const assign = async (spec: AssignmentSpec): Promise<Assigned> => {
    const indicatorId = spec.indicatorId ?? (await insertIndicator(app, spec));
    const title = spec.title ?? spec.name ?? `Chỉ tiêu ${position + 1}`;
    const rowId = await row('row', title, spec.printedNumber ?? String(position + 1), spec.rowUnit?.id ?? null);
    const assignmentId = newId();
    await app.sql(
      'INSERT INTO indicator_assignment (id, plan_id, sheet_id, row_id, indicator_id, title, folded) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [assignmentId, planId, sheetId, rowId, indicatorId, title, fold(title)]);
    const [first, last] = spec.keys ?? [`${year}-Q1`, `${year}-Q4`];
    for (const unit of spec.leads) {
      await app.sql('INSERT INTO expected_unit (assignment_id, unit_id, unit_path, first_key, last_key) VALUES ($1, $2, $3, $4, $5)', [assignmentId, unit.id, unit.path, first, last]);
    }
    return { assignmentId, indicatorId };
  };

  const target = async ({ assignmentId, indicatorId }: Assigned, spec: TargetSpec): Promise<string> => {
    const id = newId();
    const comparator = spec.comparator ?? 'gte';
    const scopeKind = spec.unit !== undefined ? 'unit' : spec.level !== undefined ? 'level' : spec.groupId !== undefined ? 'group' : 'all';
    await app.sql(
      `INSERT INTO indicator_target (id, assignment_id, indicator_id, purpose, comparator, read_from, applied_comparator, value_kind, value, measure_unit,
         scope_kind, scope_unit_id, scope_level, is_each_unit, period_key, valid_during, document_id, wording, scope_group_id)
       VALUES ($1, $2, $3, $4, $5, 'cell', $6, $7, $8, '%', $9, $10, $11, $12, $13, daterange($14::date, NULL), $15, $16, $17)`,
      [id, assignmentId, indicatorId, spec.purpose ?? 'assigned', comparator, comparator === 'unstated' ? 'gte' : comparator, spec.valueKind ?? 'absolute', spec.value,
        scopeKind, spec.unit?.id ?? null, spec.level ?? null, spec.isEachUnit ?? false, spec.periodKey ?? null, `${year - 1}-12-15`, spec.documentId ?? null, spec.wording ?? `≥ ${spec.value}%`, spec.groupId ?? null]);
    return id;
  };

  const periods = new Map<string, Promise<string>>();
  const period = (key: string) => {
    const known = periods.get(key) ?? insertPeriod(app, planId, key);
    periods.set(key, known);
    return known;
  };

  const reports = new Map<string, Promise<string>>();
  const report = (unit: TestUnit, key: string, spec: ReportSpec = {}) => {
    const place = `${unit.id} ${key}`;
    const known = reports.get(place) ?? period(key).then((periodId) => insertReport(app, { planId, periodId, unit, key, personId: author.id }, spec));
    reports.set(place, known);
    return known;
  };

  const figure = async ({ indicatorId }: Assigned, unit: TestUnit, key: string, spec: FigureSpec, reportSpec?: ReportSpec) => {
    const reportId = await report(unit, key, reportSpec);
    const id = newId();
    const state = spec.state ?? 'VALUE';
    const needsReason = state === 'NOT_AVAILABLE' || state === 'NOT_APPLICABLE';
    const isLocked = (reportSpec?.state ?? 'verified') === 'locked';
    if (isLocked) await app.sql("UPDATE measurement_report SET state = 'verified', locked_at = NULL WHERE id = $1", [reportId]);
    await app.sql(
      `INSERT INTO measurement (id, indicator_id, unit_id, unit_path, period_key, report_id, state, numerator, denominator, reason, includes_below,
         verified_numerator, verified_denominator, verified_note, entered_at, entered_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [id, indicatorId, unit.id, reportSpec?.path ?? unit.path, key, reportId, state, spec.numerator ?? null, spec.denominator ?? null, spec.reason ?? (needsReason ? 'Chưa có' : null),
        spec.includesBelow ?? false, spec.verified?.[0] ?? null, spec.verified?.[1] ?? null, spec.verified === undefined ? null : 'Đã đối chiếu', AT, author.id]);
    if (isLocked) await app.sql("UPDATE measurement_report SET state = 'locked', locked_at = now() WHERE id = $1", [reportId]);
    return id;
  };

  return {
    ...world, planId, sheetId, assign, target, period, report, figure,
    heading: async (text) => void (await row('section', text, '', null)),
    document: async (title) => {
      const id = newId();
      await app.sql("INSERT INTO legal_document (id, kind, issuer, issuer_folded, title, folded) VALUES ($1, 'decision', $2, $3, $2, $3)", [id, `${title} ${id}`, fold(`${title} ${id}`)]);
      return id;
    },
    baseline: async ({ assignmentId }, { text, stated, parts = [] }) => {
      const id = newId();
      await app.sql("INSERT INTO indicator_baseline (id, assignment_id, position, label, stated_text, stated_value) VALUES ($1, $2, 1, 'Năm trước', $3, $4)", [id, assignmentId, text, stated ?? null]);
      for (const [index, [n, d]] of parts.entries()) {
        await app.sql('INSERT INTO indicator_baseline_part (baseline_id, position, numerator, denominator) VALUES ($1, $2, $3, $4)', [id, index + 1, n, d]);
      }
    },
    decide: async (targetId, reading, value) =>
      void (await app.sql("INSERT INTO indicator_target_decision (id, target_id, reading, value, note, decided_by, decided_at) VALUES ($1, $2, $3, $4, 'Theo họp', $5, $6)", [newId(), targetId, reading, value, author.id, AT])),
    putAtHead: async ({ indicatorId }, targetId) =>
      void (await app.sql("INSERT INTO indicator_headline (id, plan_id, indicator_id, target_id, note, decided_by, decided_at) VALUES ($1, $2, $3, $4, 'Theo họp', $5, $6)", [newId(), planId, indicatorId, targetId, author.id, AT])),
    collect: async (kind, nearMargin) => void (await app.sql('INSERT INTO indicator_collection (plan_id, period_kind, near_margin) VALUES ($1, $2, $3)', [planId, kind, nearMargin ?? null])),
  };
}

async function insertIndicator(app: TestApplication, spec: IndicatorSpec): Promise<string> {
  const id = newId();
  const name = spec.name ?? `Chỉ tiêu thử ${id.slice(-6)}`;
  await app.sql('INSERT INTO indicator (id, code) VALUES ($1, $2)', [id, `THU-${id}`]);
  await app.sql(
    `INSERT INTO indicator_version (id, indicator_id, valid_during, name, folded, kind, accumulation, direction, measure_unit, numerator_text, denominator_text)
     VALUES ($1, $2, '[2000-01-01,)', $3, $4, $5, $6, $7, $8, 'Số đạt', 'Tổng số')`,
    [newId(), id, name, fold(name), spec.kind ?? 'ratio', spec.accumulation ?? 'flow', spec.direction ?? 'higher', spec.measureUnit ?? '%']);
  return id;
}

async function insertPeriod(app: TestApplication, planId: string, key: string): Promise<string> {
  const id = newId();
  const { startOn, cutOffOn } = periodWindow(SCHEME, key);
  await app.sql('INSERT INTO indicator_period (id, plan_id, period_key, start_on, cut_off_on, opened_at) VALUES ($1, $2, $3, $4, $5, $6)', [id, planId, key, startOn, cutOffOn, AT]);
  return id;
}

interface ReportPlace {
  readonly planId: string;
  readonly periodId: string;
  readonly unit: TestUnit;
  readonly key: string;
  readonly personId: string;
}

async function insertReport(app: TestApplication, { planId, periodId, unit, key, personId }: ReportPlace, spec: ReportSpec): Promise<string> {
  const id = newId();
  const state = spec.state ?? 'verified';
  const { cutOffOn } = periodWindow(SCHEME, key);
  const dueOn = spec.dueOn ?? nextDays(cutOffOn, 2);
  const submittedAt = state === 'draft' ? null : `${spec.submittedOn ?? nextDays(cutOffOn, 1)}T02:00:00Z`;
  await app.sql(
    `INSERT INTO measurement_report (id, period_id, plan_id, unit_id, unit_path, period_key, due_on, state, submitted_at, submitted_by, locked_at, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [id, periodId, planId, unit.id, spec.path ?? unit.path, key, dueOn, state, submittedAt, submittedAt === null ? null : personId, state === 'locked' ? submittedAt : null, AT]);
  return id;
}

const nextDays = (date: string, days: number): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
