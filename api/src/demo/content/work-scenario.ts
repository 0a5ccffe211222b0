import type { DemoScenario, DemoTask } from './work-types.js';
import { stableHash } from './stable-hash.js';

/** Shares in percent; what is left over is `onTime`. */
type Mix = Partial<Record<DemoScenario, number>>;

const DATED: Mix = { late: 6, returnedThenOnTime: 6, waiting: 4, returnedWaiting: 3, overdue: 3, inProgress: 2, notApplicable: 1 };
const DATED_BEHIND: Mix = { overdue: 42, late: 26, returnedWaiting: 8, inProgress: 6 };
const NOTES: Mix = { returnedThenOnTime: 6, waiting: 5, returnedWaiting: 3, notReported: 4, inProgress: 2, notApplicable: 3 };
const NOTES_BEHIND: Mix = { notReported: 56, waiting: 6, returnedWaiting: 6, inProgress: 6 };

const BEHIND = new Set(['ba-nam', 'ba-le']);
/** Behind with half of their work. */
const SOMEWHAT_BEHIND = new Set(['ba-xa', 'phong-y-te']);

/** Where the demonstration has a story to tell, the shares do not decide. Keys: row, unit, period. */
const EXCEPTIONS: Readonly<Record<string, DemoScenario>> = {
  '2|ba-vinh|2024-Q1': 'returnedThenOnTime',
  '29|ba-vinh|2024-Q1': 'onTime',
  '45|ba-vinh|2024-Q1': 'onTime',
  '22|ba-vinh|2024-Q1': 'late',
  '7|ba-vinh|2024-Q2': 'waiting',
  '11|ba-vinh|2024-Q2': 'onTime',
  '17|ba-vinh|2024-Q2': 'inProgress',
  '19|ba-vinh|2024-Q2': 'waiting',
  '20|ba-vinh|2024-Q2': 'onTime',
  '22|ba-vinh|2024-Q2': 'overdue',
  '27|ba-vinh|2024-Q2': 'returnedThenOnTime',
  '28|ba-vinh|2024-Q2': 'returnedWaiting',
  '31|ba-vinh|2024-Q2': 'notApplicable',
  '34|ba-vinh|2024-Q2': 'notReported',
  '36|ba-vinh|2024-Q2': 'inProgress',
  '37|ba-vinh|2024-H1': 'returnedWaiting',
  '45|ba-vinh|2024-Q2': 'waiting',
  '45|ba-nam|2024-Q2': 'overdue',
  '37|ba-nam|2024-H1': 'overdue',
  '45|ba-le|2024-Q2': 'overdue',
  '45|phong-tai-nguyen|2024-Q2': 'late',
  '1|van-phong|2024-02': 'onTime',
  '25|van-phong|2024-Q2': 'late',
  '45|van-phong|2024-Q1': 'onTime',
};

/** Rows whose cases may simply not have come up in a period (RULES.md T7). */
const MAY_NOT_ARISE = new Set([3, 4, 19, 30, 31]);

const REVIEWED_PERIODS = new Set(['2024-02', '2024-Q1', '2024-Q2', '2024-H1']);

function draw(mix: Mix, seed: string): DemoScenario {
  let ticket = stableHash(seed, 100);
  for (const [scenario, share] of Object.entries(mix) as [DemoScenario, number][]) {
    if (ticket < share) return scenario;
    ticket -= share;
  }
  return 'onTime';
}

function isBehind(unitKey: string, seed: string): boolean {
  return BEHIND.has(unitKey) || (SOMEWHAT_BEHIND.has(unitKey) && stableHash(`half ${seed}`, 2) === 0);
}

/** A contribution is confirmed now and then and otherwise left alone: it is never scored (RULES.md A5). */
function contributionScenario(task: DemoTask, seed: string): DemoScenario {
  const percent = stableHash(`contribution ${seed}`, 100);
  if (task.effectiveDueOn === null) return task.scheduleKind === 'continuous' && percent < 18 ? 'onTime' : 'untouched';
  if (!REVIEWED_PERIODS.has(task.periodKey)) return 'untouched';
  if (BEHIND.has(task.unitKey)) return 'overdue';
  return percent < 82 ? 'onTime' : percent < 90 ? 'late' : 'overdue';
}

function scoredScenario(task: DemoTask, seed: string): DemoScenario {
  const isNote = task.scheduleKind === 'continuous';
  const mixes = isNote ? [NOTES, NOTES_BEHIND] : [DATED, DATED_BEHIND];
  const scenario = draw(mixes[isBehind(task.unitKey, seed) ? 1 : 0] ?? {}, seed);
  if (scenario === 'notApplicable' && !MAY_NOT_ARISE.has(task.activityNumber)) return 'onTime';
  // What was still open at the first quarter's review has been settled since.
  const isFirstQuarter = task.periodKey === '2024-02' || task.periodKey === '2024-Q1';
  if (isFirstQuarter && (scenario === 'waiting' || scenario === 'returnedWaiting')) return isNote ? 'onTime' : 'late';
  return scenario;
}

export function demoScenarioOf(task: DemoTask): DemoScenario {
  const seed = `${task.activityNumber}|${task.unitKey}|${task.periodKey}`;
  const told = task.role === 'coordinating' ? undefined : EXCEPTIONS[seed];
  if (told) return told;
  if (task.role === 'coordinating') return contributionScenario(task, seed);
  if (task.scheduleKind === 'byReference') {
    const percent = stableHash(seed, 100);
    return percent < 8 ? 'onTime' : percent < 20 ? 'inProgress' : 'untouched';
  }
  return REVIEWED_PERIODS.has(task.periodKey) ? scoredScenario(task, seed) : 'untouched';
}
