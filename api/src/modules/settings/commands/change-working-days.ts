import { Injectable } from '@nestjs/common';
import { weekday, type CalendarDate } from '#domain';
import type { RequestContext } from '../../../platform/auth/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import { WorkingDayException } from '../entities/working-day-exception.entity.js';
import { WORKING_CALENDAR_KEY } from '../setting-keys.js';
import { calendarIn } from '../working-calendar-source.js';
import { recomputeDueDates } from './recompute-due-dates.js';

export type WorkingDay = Pick<WorkingDayException, 'on' | 'kind' | 'name' | 'source' | 'isSecondHand'>;

const FRIDAY = 5;

/** Corrects the working calendar and, in the same transaction, the due dates that hang on it (P6). */
@Injectable()
export class ChangeWorkingDays {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Enters a day, or corrects the one entered before. */
  put(context: RequestContext, day: WorkingDay): Promise<{ changedTasks: number }> {
    requireSense([day]);
    return this.change(context, 'workingDay.put', day.on, async (tx) => {
      const before = await daysBetween(tx, day.on, day.on);
      await insertDays(tx, [day]);
      return { before, after: [day] };
    });
  }

  remove(context: RequestContext, on: CalendarDate): Promise<{ changedTasks: number }> {
    return this.change(context, 'workingDay.remove', on, async (tx) => {
      const before = await daysBetween(tx, on, on);
      if (before.length === 0) throw new Problem('notFound');
      await tx.manager.delete(WorkingDayException, { on });
      return { before, after: [] };
    });
  }

  /** Replaces all days of a year: how next year's decision is entered. */
  replaceYear(context: RequestContext, year: number, days: readonly WorkingDay[]): Promise<{ changedTasks: number }> {
    if (days.some((day) => !day.on.startsWith(`${year}-`))) throw invalidField('items', 'invalid');
    if (new Set(days.map((day) => day.on)).size !== days.length) throw invalidField('items', 'alreadyExists');
    requireSense(days);
    return this.change(context, 'workingDay.replaceYear', String(year), async (tx) => {
      const before = await daysBetween(tx, `${year}-01-01`, `${year}-12-31`);
      await tx.query('DELETE FROM working_day_exception WHERE on_date BETWEEN $1 AND $2', [`${year}-01-01`, `${year}-12-31`]);
      await insertDays(tx, days);
      return { before, after: days };
    });
  }

  private change(
    context: RequestContext,
    action: string,
    label: string,
    write: (tx: Tx) => Promise<{ before: readonly WorkingDay[]; after: readonly WorkingDay[] }>,
  ): Promise<{ changedTasks: number }> {
    return this.unitOfWork.run(context, async (tx) => {
      // Whoever issues tasks shares this row, so that no task misses the change.
      await tx.query('UPDATE app_setting SET version = version + 1 WHERE key = $1', [WORKING_CALENDAR_KEY]);
      const old = await calendarIn(tx);
      const { before, after } = await write(tx);
      const days = [...new Set([...before, ...after].map((day) => day.on))];
      const { changedTasks, named } = await recomputeDueDates(tx, days, old, await calendarIn(tx), context.actor.personId);
      tx.audit({
        action,
        subjectType: 'workingCalendar',
        subjectId: null,
        subjectLabel: label,
        before: { days: before },
        after: { days: after, changedTasks, tasks: named },
      });
      return { changedTasks };
    });
  }
}

/** Only a weekend can be worked instead. */
function requireSense(days: readonly WorkingDay[]): void {
  if (days.some((day) => day.kind === 'makeUpDay' && weekday(day.on) <= FRIDAY)) throw invalidField('on', 'invalid');
}

function daysBetween(tx: Tx, from: CalendarDate, to: CalendarDate): Promise<WorkingDay[]> {
  return tx.query<WorkingDay>(
    `SELECT on_date AS "on", kind, name, source, is_second_hand AS "isSecondHand" FROM working_day_exception
     WHERE on_date BETWEEN $1 AND $2 ORDER BY on_date`,
    [from, to],
  );
}

async function insertDays(tx: Tx, days: readonly WorkingDay[]): Promise<void> {
  if (days.length > 0) await tx.manager.upsert(WorkingDayException, days.map((day) => ({ ...day })), ['on']);
}
