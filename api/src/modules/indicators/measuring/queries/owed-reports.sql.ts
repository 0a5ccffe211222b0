import { OPEN_REPORT_STATES, type CalendarDate } from '#domain';
import { scopeOf, withinScope, type Actor } from '../../../../platform/auth/index.js';
import type { Parameters } from '../../../../platform/db/index.js';
import type { OwedStanding } from '../dto/report-list.query.js';
import { isMissedSql, standingUnlockSql } from './report-rows.js';

export interface OwedDay {
  readonly today: CalendarDate;
  readonly now: Date;
  readonly dueSoonDays: number;
}

export interface OwedSql {
  readonly all: string;
  /** What can be done no more without an unlock, so that the unit sees that it missed it; not within `all`. */
  readonly missed: string;
  /** Within `all`; as with tasks, what was returned and is past its day is in both. Binds its parameters when it is asked for. */
  readonly standing: (name: OwedStanding) => string;
}

const NOT_CLOSED = `NOT EXISTS (SELECT FROM plan WHERE plan.id = r.plan_id AND plan.state = 'closed')`;

/** What the reader's units still owe, over `r`: open reports, and locked ones with an unlock (RULES.md I12). A closed plan is owed nothing. */
export function owedSql(actor: Actor, { today, now, dueSoonDays }: OwedDay, parameters: Parameters): OwedSql {
  const scope = withinScope(scopeOf(actor, 'indicators.enter'), parameters, { path: 'r.unit_path' });
  const unlocked = `EXISTS (SELECT FROM ${standingUnlockSql('r.id', `${parameters.add(now)}::timestamptz`)} standing)`;
  const isOpen = `r.state = ANY(${parameters.add(OPEN_REPORT_STATES)}::text[])`;
  const open = `${isOpen} AND NOT EXISTS (SELECT FROM indicator_period period WHERE period.id = r.period_id AND period.locked_at IS NOT NULL)`;
  return {
    all: `${scope} AND ((${open}) OR ${unlocked}) AND ${NOT_CLOSED}`,
    missed: `${scope} AND ${isMissedSql} AND NOT ${unlocked} AND ${NOT_CLOSED}`,
    standing: (name) => {
      if (name === 'returned') return `(r.state = 'returned')`;
      const day = `${parameters.add(today)}::date`;
      if (name === 'overdue') return `(${isOpen} AND r.due_on < ${day})`;
      return `(r.state = 'draft' AND r.due_on BETWEEN ${day} AND ${day} + ${parameters.add(dueSoonDays)}::int)`;
    },
  };
}

/** Handed in to the office the reader is, over `r`. */
export function waitsForOfficeSql(actor: Actor, today: CalendarDate, parameters: Parameters): string {
  const office = withinScope(scopeOf(actor, 'indicators.review'), parameters, { path: 'owner.path' });
  return `r.state = 'submitted' AND r.plan_id = ANY(ARRAY(SELECT own.id FROM plan own JOIN org_unit_revision owner
    ON owner.org_unit_id = own.owner_unit_id AND owner.valid_during @> ${parameters.add(today)}::date WHERE own.state <> 'closed' AND ${office}))`;
}
