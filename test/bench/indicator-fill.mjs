import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { distDir } from '../../api/bin/lib/project.mjs';
import { SETTLE, STATEMENTS } from './fill-statements.mjs';

const domain = await import(pathToFileURL(join(distDir, 'libs', 'domain', 'src', 'index.js')));

export const INDICATOR_COUNT = 35;
export const MONTHS = 12;

const FIGURES = {
  collection: `INSERT INTO indicator_collection (plan_id, period_kind) VALUES ($1, 'month')`,
  sheet: `INSERT INTO indicator_sheet (id, plan_id, position, title) VALUES ($2, $1, 1, 'Phụ lục chỉ tiêu')`,
  column: `INSERT INTO indicator_column (id, sheet_id, position, heading, meaning) VALUES ($2, $1, 1, 'Tên chỉ tiêu', 'name')`,
  indicators: `WITH made AS (INSERT INTO indicator (id, code) SELECT uuidv7(), $2 || n FROM generate_series(1, ${INDICATOR_COUNT}) n RETURNING id, code)
    INSERT INTO indicator_version (id, indicator_id, valid_during, name, folded, kind, accumulation, direction, measure_unit, numerator_text, denominator_text)
    SELECT uuidv7(), id, '[2000-01-01,)', 'Tỷ lệ hồ sơ giải quyết đúng hạn ' || code, 'ty le ' || lower(code), 'ratio',
      CASE WHEN right(code, 1) IN ('0', '5') THEN 'stock' ELSE 'flow' END, 'higher', '%', 'Hồ sơ đúng hạn', 'Hồ sơ đã giải quyết' FROM made WHERE $1::uuid IS NOT NULL`,
  rows: `INSERT INTO indicator_row (id, sheet_id, position, kind, printed_number)
    SELECT uuidv7(), $1, n, CASE WHEN n % 8 = 1 THEN 'section' ELSE 'row' END, n::text FROM generate_series(1, ${INDICATOR_COUNT + 5}) n`,
  cells: `INSERT INTO indicator_cell (row_id, column_id, sheet_id, text) SELECT id, $2, sheet_id, 'Nhóm chỉ tiêu ' || position FROM indicator_row WHERE sheet_id = $1`,
  assignments: `INSERT INTO indicator_assignment (id, plan_id, sheet_id, row_id, indicator_id, title, folded)
    SELECT uuidv7(), $1, $2, r.id, i.indicator_id, i.name, i.folded
    FROM (SELECT id, row_number() OVER (ORDER BY position) AS n FROM indicator_row WHERE sheet_id = $2 AND kind = 'row') r
    JOIN (SELECT v.*, row_number() OVER (ORDER BY i.id) AS n FROM indicator_version v JOIN indicator i ON i.id = v.indicator_id WHERE starts_with(i.code, $3)) i USING (n)`,
  targets: `INSERT INTO indicator_target (id, assignment_id, indicator_id, comparator, read_from, applied_comparator, value, measure_unit, valid_during, wording)
    SELECT uuidv7(), id, indicator_id, 'gte', 'cell', 'gte', 60 + pg_temp.draw(id::text) % 40, '%', daterange($2::date, NULL), '' FROM indicator_assignment WHERE plan_id = $1`,
  expected: `INSERT INTO expected_unit (assignment_id, unit_id, unit_path, first_key, last_key)
    SELECT a.id, r.org_unit_id, r.path, $4, $5 FROM indicator_assignment a CROSS JOIN org_unit_revision r
    WHERE a.plan_id = $1 AND r.path > $2::text AND r.path < $3::text ORDER BY a.id, r.path`,
  periods: `INSERT INTO indicator_period (id, plan_id, period_key, start_on, cut_off_on, opened_at)
    SELECT uuidv7(), $1, p.key, p."startOn", p."cutOffOn", p."startOn" FROM jsonb_to_recordset($2::jsonb) AS p(key text, "startOn" date, "cutOffOn" date)`,
  reports: `INSERT INTO measurement_report (id, period_id, plan_id, unit_id, unit_path, period_key, due_on, state, submitted_at, created_at)
    SELECT uuidv7(), p.id, $1, r.org_unit_id, r.path, p.period_key, p.cut_off_on + 3,
      CASE WHEN p.is_last AND r.org_unit_id = $4::uuid THEN 'draft' WHEN x.d < 90 THEN 'verified' WHEN x.d < 96 THEN 'submitted' ELSE 'draft' END,
      CASE WHEN x.d < 96 AND NOT (p.is_last AND r.org_unit_id = $4::uuid) THEN p.cut_off_on + (x.d % 5) * interval '1 day' END, p.start_on
    FROM (SELECT *, period_key = max(period_key) OVER () AS is_last FROM indicator_period WHERE plan_id = $1) p CROSS JOIN org_unit_revision r
    CROSS JOIN LATERAL (SELECT pg_temp.draw(r.path || p.period_key) AS d) x
    WHERE r.path > $2::text AND r.path < $3::text ORDER BY p.period_key, r.path`,
  measurements: `INSERT INTO measurement (id, indicator_id, unit_id, unit_path, period_key, report_id, state, numerator, denominator, reason, entered_at, entered_by)
    SELECT uuidv7(), a.indicator_id, p.unit_id, p.unit_path, p.period_key, p.id, y.state,
      CASE WHEN y.state = 'VALUE' THEN floor(y.total * (60 + x.d % 41) / 100) END, CASE WHEN y.state = 'VALUE' THEN y.total END,
      CASE WHEN y.state = 'NOT_AVAILABLE' THEN 'Chưa thống kê' END, p.created_at, $2
    FROM indicator_assignment a JOIN measurement_report p ON p.plan_id = a.plan_id
    CROSS JOIN LATERAL (SELECT pg_temp.draw(p.unit_path || p.period_key || a.id) AS d) x
    CROSS JOIN LATERAL (SELECT CASE WHEN x.d < 88 THEN 'VALUE' WHEN x.d < 96 THEN 'NO_CASES' ELSE 'NOT_AVAILABLE' END AS state, 20 + x.d * 7 AS total) y
    WHERE a.plan_id = $1 AND p.state <> 'draft' ORDER BY a.indicator_id, p.period_key, p.unit_path`,
};

/** An authority of `unitCount` communes with a plan of 35 indicators collected for the twelve months of last year. */
export async function addIndicatorAuthority({ client, today, schemeId, root, passwordHash }, unitCount) {
  const label = `n${unitCount}`;
  const year = Number(today.slice(0, 4)) - 1;
  const [parent] = (await client.query(STATEMENTS.unit, [root.id, root.path, `Tỉnh ${label}`, 'province'])).rows;
  const units = (await client.query(STATEMENTS.units, [unitCount, parent.id, parent.path, label])).rows;
  const author = await addPerson(client, passwordHash, `coordinator-${label}`, parent.id, 'coordinator');
  await addPerson(client, passwordHash, `officer-${label}`, units[0].id, 'unitOfficer');
  const [planId, sheetId, columnId] = [randomUUID(), randomUUID(), randomUUID()];
  await client.query(STATEMENTS.plan, [planId, parent.id, `Kế hoạch chỉ tiêu ${label}`, `ke hoach chi tieu ${label}`, year, schemeId, author]);
  const scheme = domain.DECREE_09_2019_SCHEME;
  const periods = domain.periodsOfYear(scheme, 'month', year).map((key) => ({ key, ...domain.periodWindow(scheme, key) }));
  const below = [parent.path, parent.path.replace(/\.$/, '/')];
  const code = `${label}-`;
  await client.query(FIGURES.collection, [planId]);
  await client.query(FIGURES.sheet, [planId, sheetId]);
  await client.query(FIGURES.column, [sheetId, columnId]);
  await client.query(FIGURES.indicators, [planId, code]);
  await client.query(FIGURES.rows, [sheetId]);
  await client.query(FIGURES.cells, [sheetId, columnId]);
  await client.query(FIGURES.assignments, [planId, sheetId, code]);
  await client.query(FIGURES.targets, [planId, periods[0].startOn]);
  await client.query(FIGURES.expected, [planId, ...below, periods[0].key, periods.at(-1).key]);
  await client.query(FIGURES.periods, [planId, JSON.stringify(periods)]);
  await client.query(FIGURES.reports, [planId, ...below, units[0].id]);
  const { rowCount } = await client.query(FIGURES.measurements, [planId, author]);
  for (const statement of SETTLE) await client.query(statement);
  const [line] = (await client.query('SELECT id, indicator_id AS "indicatorId" FROM indicator_assignment WHERE plan_id = $1 ORDER BY id LIMIT 1', [planId])).rows;
  const [report] = (await client.query("SELECT id FROM measurement_report WHERE plan_id = $1 AND unit_id = $2 AND period_key = $3", [planId, units[0].id, periods.at(-1).key])).rows;
  const indicatorIds = (await client.query('SELECT indicator_id AS id FROM indicator_assignment WHERE plan_id = $1 ORDER BY id', [planId])).rows.map(({ id }) => id);
  return { label, planId, units, line, reportId: report.id, indicatorIds, monthKey: periods.at(-1).key, measurementCount: rowCount, coordinator: `coordinator-${label}`, officer: `officer-${label}` };
}

async function addPerson(client, passwordHash, username, unitId, role) {
  const personId = randomUUID();
  await client.query(STATEMENTS.person, [personId, username, `Cán bộ ${username}`, unitId, passwordHash]);
  await client.query(STATEMENTS.grant, [personId, role, unitId]);
  return personId;
}
