import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#domain';
import { scopeOf, withinAuthority, withinScope, type Actor } from '../../../platform/auth/index.js';
import { Database, Parameters } from '../../../platform/db/index.js';
import { openSql, scoredSql, STANDING_FILTER } from '../../tasks/index.js';
import type { DashboardAdministrationView, DashboardMineView, DashboardOfficeView } from '../views/dashboard.view.js';
import type { DashboardDay } from './dashboard-day.js';
import { tasksOnDaySql } from './review-tasks.sql.js';

interface Desk {
  readonly mine: DashboardMineView;
  readonly office: DashboardOfficeView | null;
  readonly administration: DashboardAdministrationView | null;
}

/** What waits on the reader's own desk, as owner of tasks, as the office and as administrator: one statement. */
@Injectable()
export class DashboardDeskQuery {
  constructor(private readonly database: Database) {}

  async read(actor: Actor, day: DashboardDay, officeLateOn: CalendarDate | null): Promise<Desk> {
    const parameters = new Parameters();
    const parts = [
      `${mineSql(actor, day, parameters)} AS mine`,
      `${officeLateOn === null ? 'NULL::jsonb' : officeSql(actor, day, officeLateOn, parameters)} AS office`,
      `${actor.permissions.has('people.manage') ? administrationSql(actor, day, parameters) : 'NULL::jsonb'} AS administration`,
    ];
    return (await this.database.first<Desk & Record<string, unknown>>(`SELECT ${parts.join(', ')}`, parameters.values))!;
  }
}

function mineSql(actor: Actor, day: DashboardDay, parameters: Parameters): string {
  const asOf = `${parameters.add(day.asOf)}::date`;
  const soon = `${parameters.add(day.dueSoonDays)}::int`;
  const count = (standing: 'overdue' | 'dueSoon' | 'returned') => `count(*) FILTER (WHERE ${STANDING_FILTER[standing]('t', asOf, soon)})`;
  const scope = withinScope(scopeOf(actor, 'tasks.handIn'), parameters, { path: 't.unit_path', assignee: 't.assignee_id' });
  return `(SELECT jsonb_build_object('todo', count(*), 'overdue', ${count('overdue')}, 'dueSoon', ${count('dueSoon')}, 'returned', ${count('returned')})
    FROM ${tasksOnDaySql(day.asOf, day.today, parameters)} t WHERE ${openSql('t')} AND ${scope})`;
}

function officeSql(actor: Actor, day: DashboardDay, officeLateOn: CalendarDate, parameters: Parameters): string {
  const scope = withinScope(scopeOf(actor, 'tasks.review'), parameters, { path: 't.unit_path' });
  const owner = withinScope(scopeOf(actor, 'plans.issue'), parameters, { path: 'r.path' });
  return `(SELECT jsonb_build_object('waitingReview', count(*),
      'officeLate', count(*) FILTER (WHERE t.submitted_on <= ${parameters.add(officeLateOn)}::date AND ${scoredSql('t')}),
      'lateSubmittedTo', ${parameters.add(officeLateOn)}::date, 'notIssuedPlans', (SELECT count(*) FROM plan p JOIN org_unit_revision r
        ON r.org_unit_id = p.owner_unit_id AND r.valid_during @> ${parameters.add(day.asOf)}::date
        WHERE p.state = 'draft' AND ${owner}))
    FROM ${tasksOnDaySql(day.asOf, day.today, parameters)} t WHERE t.state = 'submitted' AND ${scope})`;
}

/** People as the list of people counts them, units as the list of units does: with those above, which are only named. */
function administrationSql(actor: Actor, day: DashboardDay, parameters: Parameters): string {
  const asOf = `${parameters.add(day.asOf)}::date`;
  const people = withinScope(scopeOf(actor, 'people.manage'), parameters, { path: 'r.path' });
  const units = withinAuthority(actor, 'orgUnits.read', parameters, 'r.path');
  return `(SELECT jsonb_build_object('people', coalesce(sum(n.people), 0), 'activePeople', coalesce(sum(n.active), 0),
      'units', (SELECT count(*) FROM org_unit_revision r WHERE r.valid_during @> ${asOf} AND ${units}),
      'lastAudit', (SELECT to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') FROM audit_entry e ORDER BY e.seq DESC LIMIT 1))
    FROM org_unit_revision r
    JOIN (SELECT unit_id, count(*) AS people, count(*) FILTER (WHERE is_active) AS active FROM person GROUP BY unit_id) n
      ON n.unit_id = r.org_unit_id
    WHERE r.valid_during @> ${asOf} AND ${people})`;
}
