import { addDays, VIETNAM_CALENDAR_2022_2026, WorkingCalendar } from '#domain';
import type { DemoTask } from './work-types.js';
import { stableHash } from './stable-hash.js';

/** Nobody works before the day after the decision was signed, nor after the demonstration date. */
const FIRST_WORK_ON = '2024-02-27';
export const LAST_WORK_ON = '2024-07-05';

const calendar = new WorkingCalendar([...VIETNAM_CALENDAR_2022_2026]);

function clamp(date: string): string {
  return date < FIRST_WORK_ON ? FIRST_WORK_ON : date > LAST_WORK_ON ? LAST_WORK_ON : date;
}

/** The date itself or the working day nearest before it. */
function workingDayUpTo(date: string): string {
  let day = clamp(date);
  while (!calendar.isWorkingDay(day) && day > FIRST_WORK_ON) day = addDays(day, -1);
  return day;
}

function workingDayFrom(date: string): string {
  return clamp(calendar.nextWorkingDay(clamp(date)));
}

function workingDaysAfter(date: string, days: number): string {
  return clamp(calendar.addWorkingDays(date, days));
}

/** Two spans in which most of the work without a date was handed in. */
function undatedDay(seed: string): string {
  return workingDayFrom(addDays(stableHash(`half ${seed}`, 2) === 0 ? '2024-03-04' : '2024-05-20', stableHash(seed, 20)));
}

/** The day a good hand-in happens: up to six days before the due date, or around the cut-off of a note's period. */
export function handInDay(task: DemoTask, seed: string): string {
  if (task.effectiveDueOn !== null) return workingDayUpTo(addDays(task.effectiveDueOn, -stableHash(seed, 7)));
  if (task.periodCutOffOn !== null) return workingDayFrom(addDays(task.periodCutOffOn, stableHash(seed, 11) - 5));
  return undatedDay(seed);
}

export function lateDay(task: DemoTask, seed: string): string {
  const due = task.effectiveDueOn ?? handInDay(task, seed);
  return workingDaysAfter(due, 1 + stableHash(`late ${seed}`, 6));
}

/** A first hand-in early enough to be returned and handed in again by the due date. */
export function earlyDay(task: DemoTask, seed: string): string {
  const target = task.effectiveDueOn ?? handInDay(task, seed);
  return workingDayUpTo(addDays(target, -6 - stableHash(`early ${seed}`, 4)));
}

export function handInAgainDay(task: DemoTask, returnedOn: string): string {
  const next = workingDaysAfter(returnedOn, 1);
  return task.effectiveDueOn !== null && next > task.effectiveDueOn ? task.effectiveDueOn : next;
}

/** What waits at the demonstration date: some of it handed in days ago, some for longer than the office may take. */
export function waitingDay(task: DemoTask, seed: string): string {
  const recent = workingDayUpTo(addDays('2024-07-04', -stableHash(`waiting ${seed}`, 4)));
  if (task.effectiveDueOn === null || stableHash(`patience ${seed}`, 2) === 0) return recent;
  return handInDay(task, seed);
}

/** One to four working days after the hand-in; null when that would lie after the demonstration date. */
export function decisionDay(submittedOn: string, seed: string): string | null {
  const day = calendar.addWorkingDays(submittedOn, 1 + stableHash(`decision ${seed}`, 4));
  return day <= LAST_WORK_ON ? day : null;
}

export function nextWorkingDayAfter(date: string): string {
  return workingDaysAfter(date, 1);
}

/** The day a draft was begun that has not been handed in. */
export function startDay(task: DemoTask, seed: string): string {
  return workingDayUpTo(addDays(task.effectiveDueOn ?? task.periodCutOffOn ?? '2024-06-20', -3 - stableHash(seed, 5)));
}

/** The document handed in was signed on the day itself or up to two working days before. */
export function signingDay(submittedOn: string, seed: string): string {
  return workingDayUpTo(addDays(submittedOn, -stableHash(`signed ${seed}`, 3)));
}
