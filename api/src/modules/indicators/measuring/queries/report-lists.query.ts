import { Injectable } from '@nestjs/common';
import { fold } from '#domain';
import { belowPath, type Actor } from '../../../../platform/auth/index.js';
import { Clock } from '../../../../platform/clock/index.js';
import { Database, Parameters } from '../../../../platform/db/index.js';
import { boundedCount, knownTotal, limitOf, type ListQuery, type PageOf } from '../../../../platform/http/index.js';
import { AppSettings } from '../../../settings/index.js';
import type { MyReportsQuery, ReportListQuery, ReportSort } from '../dto/report-list.query.js';
import { readableReports } from '../policy/report-policy.js';
import type { ReportRowView } from '../views/report.views.js';
import { owedSql, waitsForOfficeSql, type OwedDay } from './owed-reports.sql.js';
import { hydrateReportRows, isLateSql } from './report-rows.js';

/** Columns of each sort, the id last. */
const SORT_COLUMNS: Readonly<Record<ReportSort, readonly string[]>> = {
  dueOn: ['r.due_on', 'r.id'],
  unit: ['r.unit_path', 'r.due_on', 'r.id'],
  submittedAt: ['r.submitted_at', 'r.id'],
};

const OWED_ORDER = 'r.due_on, r.unit_path, r.id';

/** Lists of reports in at most four statements, whatever the size of a page. */
@Injectable()
export class ReportLists {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: AppSettings,
  ) {}

  async list(actor: Actor, query: ReportListQuery): Promise<PageOf<ReportRowView>> {
    const unitPath = query.unitId === undefined ? null : await this.unitPath(query.unitId);
    const parameters = new Parameters();
    const where = this.conditions(actor, query, unitPath, parameters).join(' AND ');
    const order = SORT_COLUMNS[query.sort].map((column) => `${column} ${query.order}`).join(', ');
    return this.page(query, where, order, parameters);
  }

  /** What the reader's units still owe: open reports, and locked ones with an unlock; due first. What was missed comes after it. A closed plan is owed nothing. */
  async mine(actor: Actor, query: MyReportsQuery): Promise<PageOf<ReportRowView>> {
    const parameters = new Parameters();
    const owed = owedSql(actor, await this.owedDay(), parameters);
    if (query.standing === 'todo') return this.page(query, owed.all, OWED_ORDER, parameters);
    if (query.standing !== undefined) return this.page(query, `${owed.all} AND ${owed.standing(query.standing)}`, OWED_ORDER, parameters);
    return this.page(query, `((${owed.all}) OR (${owed.missed}))`, `(${owed.missed}), ${OWED_ORDER}`, parameters);
  }

  private async owedDay(): Promise<OwedDay> {
    return { today: this.clock.today(), now: this.clock.now(), dueSoonDays: (await this.settings.current()).dueSoonDays };
  }

  private conditions(actor: Actor, query: ReportListQuery, unitPath: string | null, parameters: Parameters): string[] {
    const today = this.clock.today();
    const conditions = [readableReports(actor, today, parameters)];
    if (query.unitId !== undefined) conditions.push(unitPath === null ? 'false' : belowPath('r.unit_path', unitPath, parameters));
    if (query.planId !== undefined) conditions.push(`r.plan_id = ${parameters.add(query.planId)}::uuid`);
    if (query.periodKey !== undefined) conditions.push(`r.period_key = ${parameters.add(query.periodKey)}::text`);
    if (query.state !== undefined && query.state.length > 0) conditions.push(`r.state = ANY(${parameters.add(query.state)}::text[])`);
    if (query.waitsForMe === true) conditions.push(waitsForOfficeSql(actor, today, parameters));
    if (query.isLate !== undefined) conditions.push(`(${isLateSql(`${parameters.add(today)}::date`)}) = ${parameters.add(query.isLate)}::boolean`);
    const words = fold(query.q ?? '').split(' ').filter((word) => word !== '').slice(0, 8);
    if (words.length > 0) {
      conditions.push(`EXISTS (SELECT FROM org_unit_revision named WHERE named.org_unit_id = r.unit_id
        AND named.folded LIKE ALL(${parameters.add(words.map((word) => `%${word}%`))}::text[]))`);
    }
    return conditions;
  }

  private async unitPath(unitId: string): Promise<string | null> {
    const row = await this.database.first<{ path: string }>(
      `SELECT path FROM org_unit_revision WHERE org_unit_id = $1 ORDER BY (valid_during @> $2::date) DESC, lower(valid_during) DESC LIMIT 1`,
      [unitId, this.clock.today()],
    );
    return row?.path ?? null;
  }

  private async page(query: ListQuery, where: string, order: string, parameters: Parameters): Promise<PageOf<ReportRowView>> {
    const bound = [...parameters.values];
    const ids = await this.database.rows<{ id: string }>(
      `SELECT r.id FROM measurement_report r WHERE ${where} ORDER BY ${order} ${limitOf(query, parameters)}`,
      parameters.values,
    );
    const total = knownTotal(query, ids.length) ?? (await boundedCount(this.database, `FROM measurement_report r WHERE ${where}`, bound));
    return { items: await hydrateReportRows(this.database, ids.map(({ id }) => id), this.clock.today(), this.clock.now()), ...total };
  }
}
