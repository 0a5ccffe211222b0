import type { FigureLine } from '../../modules/indicators/index.js';
import type { Database } from '../../platform/db/index.js';
import {
  demoEntererOf, demoFigureFor, demoPeriods, demoReportFor, demoUnlocks, PERIODS_BEGUN,
  type DemoAnnexKey, type DemoPeriod, type DemoReport,
} from '../content/indicators/index.js';
import type { PeriodCommands, ReportCommands } from './figure-commands.js';
import { vietnamInstant, type DemoActors } from './load-context.js';
import { idOf } from './load-organisation.js';

export interface FigureTools {
  readonly database: Database;
  readonly actors: DemoActors;
  readonly reports: ReportCommands;
  readonly periods: PeriodCommands;
  readonly unitKeys: ReadonlyMap<string, string>;
  readonly plans: ReadonlyMap<string, string>;
  /** Who answers for each plan's figures, and the day it was issued. */
  readonly offices: Readonly<Record<DemoAnnexKey, { readonly coordinator: string; readonly issuedOn: string }>>;
  readonly indicators: ReadonlyMap<string, string>;
}

interface ReportRow {
  readonly id: string;
  readonly unitId: string;
  readonly level: string;
  readonly dueOn: string;
  readonly state: string;
  readonly indicatorIds: string[];
  readonly filled: number;
}

type Asked = ReportRow & { readonly unitKey: string; readonly play: DemoReport };

/** Reports that are handed in at the same time; more would only wait for the same two cores. */
const AT_ONCE = 3;
const ENTERED_AT = 9 * 60;
const DECIDED_AT = 15 * 60 + 30;
const BULK = 50;

/** Plays the periods in the order of their days, through the commands that people use; a report that has moved is left alone. */
export async function loadFigures(tools: FigureTools): Promise<void> {
  for (const period of [...demoPeriods].sort((one, other) => (one.openedOn < other.openedOn ? -1 : 1))) await playPeriod(tools, period);
}

async function playPeriod(tools: FigureTools, period: DemoPeriod): Promise<void> {
  const { annexKey, periodKey, openedOn, lockedOn } = period;
  const { coordinator } = tools.offices[annexKey];
  const planId = idOf(tools.plans, annexKey);
  const { id, version, isLocked } = await openedPeriod(tools, period, planId);
  if (isLocked || PERIODS_BEGUN.includes(periodKey)) return;
  const asked = await askedReports(tools, period, planId);
  await inParallel(asked.filter(({ state, filled, play }) => state === 'draft' && play.outcome !== 'untouched' && (play.outcome !== 'draft' || filled === 0)), (report) => enter(tools, period, report));
  await returnReports(tools, period, asked);
  await verifyReports(tools, period, planId, asked);
  if (lockedOn === null) return;
  const context = await tools.actors.at(coordinator, vietnamInstant(lockedOn > openedOn ? lockedOn : openedOn, DECIDED_AT));
  await tools.periods.lock.execute(context, id, version, { note: 'Chốt số liệu của kỳ.' });
}

async function openedPeriod(tools: FigureTools, { annexKey, periodKey, openedOn }: DemoPeriod, planId: string): Promise<{ id: string; version: number; isLocked: boolean }> {
  const context = await tools.actors.at(tools.offices[annexKey].coordinator, vietnamInstant(openedOn, 8 * 60));
  const { id } = await tools.periods.open.open(context, planId, periodKey);
  const row = await tools.database.first<{ version: number; isLocked: boolean }>('SELECT version, locked_at IS NOT NULL AS "isLocked" FROM indicator_period WHERE id = $1', [id]);
  return { id, ...row! };
}

async function askedReports(tools: FigureTools, { annexKey, periodKey }: DemoPeriod, planId: string): Promise<Asked[]> {
  const rows = await tools.database.rows<ReportRow>(
    `SELECT r.id, r.unit_id AS "unitId", u.level, r.due_on AS "dueOn", r.state,
       ARRAY(SELECT DISTINCT a.indicator_id::text FROM expected_unit e JOIN indicator_assignment a ON a.id = e.assignment_id
         WHERE a.plan_id = r.plan_id AND e.unit_id = r.unit_id AND e.first_key <= r.period_key AND e.last_key >= r.period_key ORDER BY 1) AS "indicatorIds",
       (SELECT count(*)::int FROM measurement m WHERE m.report_id = r.id) AS filled
     FROM measurement_report r
     JOIN LATERAL (SELECT level FROM org_unit_revision last WHERE last.org_unit_id = r.unit_id ORDER BY last.valid_during DESC LIMIT 1) u ON true
     WHERE r.plan_id = $1 AND r.period_key = $2 ORDER BY r.unit_path`,
    [planId, periodKey],
  );
  const { issuedOn } = tools.offices[annexKey];
  return rows.map((row) => {
    const unitKey = idOf(tools.unitKeys, row.unitId);
    return { ...row, unitKey, play: demoReportFor({ annexKey, periodKey, unitKey, dueOn: row.dueOn, issuedOn }) };
  });
}

function linesOf(tools: FigureTools, { annexKey, periodKey }: DemoPeriod, { unitKey, level, indicatorIds }: Asked): FigureLine[] {
  const keys = new Map([...tools.indicators].map(([key, id]) => [id, key]));
  return indicatorIds.map((indicatorId) => ({ indicatorId, ...demoFigureFor({ annexKey, unitKey, level, indicatorKey: idOf(keys, indicatorId), periodKey }) }));
}

/** Handed in with its lines in one step; a draft has only the first half of them. */
async function enter(tools: FigureTools, period: DemoPeriod, report: Asked): Promise<void> {
  const { play, id, unitKey } = report;
  const context = await tools.actors.at(demoEntererOf(period.annexKey, unitKey), vietnamInstant(play.submittedOn, ENTERED_AT + ((id.charCodeAt(35) * 7) % 400)));
  const lines = linesOf(tools, period, report);
  const version = await versionOf(tools.database, id);
  if (play.outcome === 'draft') await tools.reports.save.execute(context, id, version, { lines: lines.slice(0, Math.ceil(lines.length / 2)) });
  else await tools.reports.submit.execute(context, id, version, { lines, ...(play.note === undefined ? {} : { note: play.note }) });
}

async function returnReports(tools: FigureTools, { annexKey }: DemoPeriod, asked: readonly Asked[]): Promise<void> {
  for (const { id, play, state } of asked.filter(({ play: { outcome } }) => outcome === 'returned')) {
    if (state === 'returned') continue;
    const context = await tools.actors.at(tools.offices[annexKey].coordinator, vietnamInstant(play.decidedOn, DECIDED_AT));
    await tools.reports.move.execute(context, id, await versionOf(tools.database, id), { action: 'return', note: play.returnNote });
  }
}

async function verifyReports(tools: FigureTools, { annexKey }: DemoPeriod, planId: string, asked: readonly Asked[]): Promise<void> {
  const waiting = new Map((await tools.database.rows<{ id: string; version: number }>(
    `SELECT id, version FROM measurement_report WHERE plan_id = $1 AND state = 'submitted'`, [planId])).map(({ id, version }) => [id, version]));
  const own = asked.filter(({ id, play }) => play.outcome === 'verified' && waiting.has(id));
  const byDay = new Map<string, Asked[]>();
  for (const report of own) byDay.set(report.play.decidedOn, [...(byDay.get(report.play.decidedOn) ?? []), report]);
  for (const [day, reports] of [...byDay].sort()) {
    const context = await tools.actors.at(tools.offices[annexKey].coordinator, vietnamInstant(day, DECIDED_AT));
    const plain = reports.filter(({ play }) => play.verified === undefined);
    for (let from = 0; from < plain.length; from += BULK) {
      await tools.reports.verify.executeAll(context, plain.slice(from, from + BULK).map(({ id }) => ({ id, version: waiting.get(id)! })));
    }
    for (const { id, play } of reports.filter((one) => one.play.verified !== undefined)) {
      const lines = play.verified!.map(({ indicatorKey, numerator, denominator, note }) => ({
        indicatorId: idOf(tools.indicators, indicatorKey), verifiedNumerator: numerator, verifiedDenominator: denominator, note,
      }));
      await tools.reports.verify.execute(context, id, waiting.get(id)!, { lines });
    }
  }
}

/** After the lock: a named, expiring unlock, and where it was used the correction (I12). */
export async function loadUnlocks(tools: FigureTools): Promise<void> {
  for (const { annexKey, periodKey, unitKey, grantedOn, expiresAt, reason, correctedOn, correction } of demoUnlocks) {
    const { coordinator } = tools.offices[annexKey];
    const report = await tools.database.first<{ id: string; unlocks: number; used: number; state: string }>(
      `SELECT r.id, r.state, (SELECT count(*)::int FROM measurement_unlock u WHERE u.report_id = r.id) AS unlocks,
         (SELECT count(*)::int FROM measurement_unlock u WHERE u.report_id = r.id AND u.used_at IS NOT NULL) AS used
       FROM measurement_report r WHERE r.plan_id = $1 AND r.period_key = $2 AND r.unit_id = (SELECT id FROM org_unit WHERE id::text = $3)`,
      [idOf(tools.plans, annexKey), periodKey, idOf(new Map([...tools.unitKeys].map(([id, key]) => [key, id])), unitKey)],
    );
    const { id, unlocks, used, state } = report!;
    if (unlocks === 0) {
      const context = await tools.actors.at(coordinator, vietnamInstant(grantedOn, DECIDED_AT));
      await tools.periods.unlock.execute(context, id, await versionOf(tools.database, id), { reason, expiresAt });
    }
    if (correction === null) continue;
    const { indicatorKey, ...numbers } = correction;
    if (used === 0) {
      const entering = await tools.actors.at(demoEntererOf(annexKey, unitKey), vietnamInstant(correctedOn, ENTERED_AT));
      const line: FigureLine = { indicatorId: idOf(tools.indicators, indicatorKey), state: 'VALUE', ...numbers, doubtReason: reason };
      await tools.reports.submit.execute(entering, id, await versionOf(tools.database, id), { lines: [line], note: reason });
    }
    if (used === 0 || state === 'submitted') {
      const office = await tools.actors.at(coordinator, vietnamInstant(correctedOn, DECIDED_AT));
      await tools.reports.verify.execute(office, id, await versionOf(tools.database, id), {});
    }
  }
}

async function versionOf(database: Database, reportId: string): Promise<number> {
  return (await database.first<{ version: number }>('SELECT version FROM measurement_report WHERE id = $1', [reportId]))!.version;
}

async function inParallel<Item>(items: readonly Item[], run: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await run(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
