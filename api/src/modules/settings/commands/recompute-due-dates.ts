import {
  addDays, effectiveDueOnOf, reportDueAfterCutOff, UNFINISHED_STATES, type CalendarDate, type ReportingScheme, type UnitLevel, type WorkingCalendar,
} from '#domain';
import type { Tx } from '../../../platform/db/index.js';

/** No run of days off is longer; a due date is never moved further than this. */
const LONGEST_REST_DAYS = 31;
/** Most moved tasks that the audit entry names one by one. */
const NAMED_TASKS = 200;

interface DueCase {
  statedDueOn: CalendarDate;
  effectiveDueOn: CalendarDate;
  cutOffOn: CalendarDate | null;
  dueBasis: string;
  movesToWorkingDay: boolean;
  level: UnitLevel;
  schemeCode: string;
  scheme: ReportingScheme;
}

export interface Recomputation {
  readonly changedTasks: number;
  readonly named: readonly { id: string; from: CalendarDate; to: CalendarDate }[];
}

const UNFINISHED = `(${UNFINISHED_STATES.map((state) => `'${state}'`).join(', ')})`;

/** Unfinished tasks that a change of the given days can move: due on or just after one of them, stated (or cut off) before. */
const TOUCHED_FROM = `
  FROM task t
  JOIN plan p ON p.id = t.plan_id
  JOIN reporting_scheme s ON s.id = p.reporting_scheme_id
  JOIN LATERAL (SELECT r.level FROM org_unit_revision r WHERE r.org_unit_id = t.unit_id
    ORDER BY (r.valid_during @> COALESCE(t.cut_off_on, t.stated_due_on)) DESC, lower(r.valid_during) DESC LIMIT 1) u ON true`;
const TOUCHED_WHERE = `
  WHERE t.state IN ${UNFINISHED} AND t.effective_due_on BETWEEN $1::date AND $2::date
    AND (p.moves_to_working_day OR t.due_basis = 'reportDue')
    AND (t.stated_due_on <= $3::date OR (t.due_basis = 'reportDue' AND t.cut_off_on < $3::date))`;

/**
 * P6: gives unfinished tasks the due date that the changed calendar says, in one statement per change, and keeps what it replaces
 * (T4). The distinct combinations of stated date, cut-off, level and scheme are few, whatever the number of tasks.
 *
 * A report due some working days after the cut-off (P3) has its stated date from the calendar too; both dates move then.
 */
export async function recomputeDueDates(
  tx: Tx,
  changedDays: readonly CalendarDate[],
  before: WorkingCalendar,
  after: WorkingCalendar,
  personId: string,
): Promise<Recomputation> {
  const days = changedDays.filter((day) => before.isWorkingDay(day) !== after.isWorkingDay(day)).sort();
  if (days.length === 0) return { changedTasks: 0, named: [] };
  const range = [days[0]!, addDays(days.at(-1)!, LONGEST_REST_DAYS), days.at(-1)!];
  const cases = await tx.query<DueCase>(
    `SELECT DISTINCT t.stated_due_on AS "statedDueOn", t.effective_due_on AS "effectiveDueOn", t.cut_off_on AS "cutOffOn",
       t.due_basis AS "dueBasis", p.moves_to_working_day AS "movesToWorkingDay", u.level, s.code AS "schemeCode", s.definition AS scheme ${TOUCHED_FROM} ${TOUCHED_WHERE}`,
    range,
  );
  const moves = cases
    .map((one) => ({ one, ...datesOf(one, after) }))
    .filter(({ one, statedDueOn, effectiveDueOn }) => statedDueOn !== one.statedDueOn || effectiveDueOn !== one.effectiveDueOn);
  if (moves.length === 0) return { changedTasks: 0, named: [] };
  const moved = await tx.query<{ id: string; from: CalendarDate; to: CalendarDate }>(
    `WITH move AS (
       SELECT * FROM unnest($4::date[], $5::date[], $6::date[], $7::text[], $8::boolean[], $9::text[], $10::text[], $11::date[], $12::date[])
         AS m (stated, effective, cut_off, basis, moves, level, scheme_code, new_stated, new_effective)
     ), touched AS (
       SELECT t.id, t.stated_due_on AS old_stated, t.effective_due_on AS old, t.due_basis, t.was_moved, m.new_stated, m.new_effective ${TOUCHED_FROM}
       JOIN move m ON m.stated = t.stated_due_on AND m.effective = t.effective_due_on
         AND m.cut_off IS NOT DISTINCT FROM t.cut_off_on AND m.basis = t.due_basis AND m.moves = p.moves_to_working_day
         AND m.level = u.level AND m.scheme_code = s.code
       ${TOUCHED_WHERE}
     ), kept AS (
       INSERT INTO task_due_change (id, task_id, at, person_id, reason, calendar_days, from_stated_on, from_effective_on, from_basis,
         from_was_moved, to_stated_on, to_effective_on)
       SELECT uuidv7(), id, $13::timestamptz, $14::uuid, 'calendar', $15::date[], old_stated, old, due_basis, was_moved, new_stated, new_effective FROM touched
     ), changed AS (
       UPDATE task SET stated_due_on = touched.new_stated, effective_due_on = touched.new_effective,
         was_moved = touched.new_stated <> touched.new_effective, revised_at = $13::timestamptz, version = task.version + 1
       FROM touched WHERE task.id = touched.id
       RETURNING task.id, touched.old, task.effective_due_on
     )
     SELECT id, old AS "from", effective_due_on AS "to" FROM changed`,
    [
      ...range,
      moves.map(({ one }) => one.statedDueOn), moves.map(({ one }) => one.effectiveDueOn), moves.map(({ one }) => one.cutOffOn),
      moves.map(({ one }) => one.dueBasis), moves.map(({ one }) => one.movesToWorkingDay), moves.map(({ one }) => one.level),
      moves.map(({ one }) => one.schemeCode), moves.map((move) => move.statedDueOn), moves.map((move) => move.effectiveDueOn),
      tx.now, personId, days,
    ],
  );
  return { changedTasks: moved.length, named: moved.slice(0, NAMED_TASKS) };
}

function datesOf(one: DueCase, calendar: WorkingCalendar): { statedDueOn: CalendarDate; effectiveDueOn: CalendarDate } {
  const isReport = one.dueBasis === 'reportDue' && one.cutOffOn !== null;
  const statedDueOn = isReport ? reportDueAfterCutOff(one.scheme, one.cutOffOn!, one.level, calendar) : one.statedDueOn;
  return { statedDueOn, effectiveDueOn: effectiveDueOnOf(statedDueOn, calendar, one.movesToWorkingDay) };
}
