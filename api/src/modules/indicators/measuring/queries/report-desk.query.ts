import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../platform/auth/index.js';
import { Clock } from '../../../../platform/clock/index.js';
import { Database, Parameters } from '../../../../platform/db/index.js';
import { AppSettings } from '../../../settings/index.js';
import { OWED_STANDINGS } from '../dto/report-list.query.js';
import type { OwedReportsView, ReportDeskView, ReportRowView } from '../views/report.views.js';
import { owedSql, waitsForOfficeSql } from './owed-reports.sql.js';
import { hydrateReportRows } from './report-rows.js';

const SHOWN = 5;

/** What waits on the reader's own desk beside tasks: reports to hand in, and reports to verify; at most four statements. */
@Injectable()
export class ReportDesk {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: AppSettings,
  ) {}

  async desk(actor: Actor): Promise<ReportDeskView> {
    const [enters, reviews] = [actor.permissions.has('indicators.enter'), actor.permissions.has('indicators.review')];
    return {
      mine: enters ? await this.owed(actor) : null,
      urgent: enters ? await this.urgent(actor) : [],
      waitingReview: reviews ? await this.waitingReview(actor) : null,
    };
  }

  private async owed(actor: Actor): Promise<OwedReportsView> {
    const parameters = new Parameters();
    const { all, standing } = await this.sql(actor, parameters);
    const counts = OWED_STANDINGS.map((name) => `, count(*) FILTER (WHERE ${standing(name)})::int AS "${name}"`).join('');
    return (await this.database.first<OwedReportsView & Record<string, unknown>>(`SELECT count(*)::int AS todo${counts} FROM measurement_report r WHERE ${all}`, parameters.values))!;
  }

  /** What is not at its time yet is not urgent; a locked report with an unlock has its own end. */
  private async urgent(actor: Actor): Promise<ReportRowView[]> {
    const parameters = new Parameters();
    const { all, standing } = await this.sql(actor, parameters);
    const ids = await this.database.rows<{ id: string }>(
      `SELECT r.id FROM measurement_report r WHERE ${all} AND (${OWED_STANDINGS.map(standing).join(' OR ')} OR r.state = 'locked')
       ORDER BY r.due_on, r.unit_path, r.id LIMIT ${SHOWN}`,
      parameters.values,
    );
    return hydrateReportRows(this.database, ids.map(({ id }) => id), this.clock.today(), this.clock.now());
  }

  private async waitingReview(actor: Actor): Promise<number> {
    const parameters = new Parameters();
    const where = waitsForOfficeSql(actor, this.clock.today(), parameters);
    return (await this.database.first<{ n: number }>(`SELECT count(*)::int AS n FROM measurement_report r WHERE ${where}`, parameters.values))!.n;
  }

  private async sql(actor: Actor, parameters: Parameters) {
    const { dueSoonDays } = await this.settings.current();
    return owedSql(actor, { today: this.clock.today(), now: this.clock.now(), dueSoonDays }, parameters);
  }
}
