import type { DemoEvidence, DemoRound, DemoScenario, DemoTask, DemoWork } from './work-types.js';
import { demoSubmitterOf, demoReviewers } from './people.js';
import { stableHash, stablePick } from './stable-hash.js';
import {
  decisionDay,
  earlyDay,
  handInAgainDay,
  handInDay,
  lateDay,
  nextWorkingDayAfter,
  startDay,
  waitingDay,
} from './work-dates.js';
import { demoEvidenceOf, filledIn, taskWords } from './work-evidence.js';
import { demoScenarioOf } from './work-scenario.js';
import { DIFFICULTIES, NOT_ARISEN_REASONS, RETURN_REASONS } from './work-texts.js';

/** Nobody reviews what his own office hands in under his name. */
function reviewerOf(task: DemoTask, seed: string): string {
  const submitter = demoSubmitterOf(task.unitKey);
  return stablePick(demoReviewers.filter((username) => username !== submitter), `reviewer ${seed}`);
}

/** A status note is mostly words; what has a due date comes with a document, now and then with two. */
function evidenceOf(task: DemoTask, submittedOn: string, seed: string): DemoEvidence[] {
  const percent = stableHash(`evidence ${seed}`, 100);
  if (task.effectiveDueOn === null && percent >= 30) return [];
  const items = [demoEvidenceOf(task, submittedOn, seed)];
  if (percent < 6) items.push({ ...demoEvidenceOf(task, submittedOn, `second ${seed}`) });
  return items.filter((item, index) => items.findIndex(({ fileName }) => fileName === item.fileName) === index);
}

function handIn(task: DemoTask, submittedOn: string, seed: string): DemoRound {
  const hasTrouble = stableHash(`trouble ${seed}`, 100) < 18;
  return {
    kind: 'result',
    submittedOn,
    resultText: filledIn(taskWords(task).result, task),
    ...(hasTrouble ? { difficulties: stablePick(DIFFICULTIES, seed) } : {}),
    evidence: evidenceOf(task, submittedOn, seed),
  };
}

function notArisen(task: DemoTask, submittedOn: string): DemoRound {
  const reason = NOT_ARISEN_REASONS[task.activityNumber];
  if (!reason) throw new RangeError(`Row ${task.activityNumber} always arises`);
  return { kind: 'notApplicable', submittedOn, resultText: '', note: reason, evidence: [] };
}

function approved(round: DemoRound, task: DemoTask, seed: string): DemoRound {
  const decidedOn = decisionDay(round.submittedOn, seed);
  return decidedOn === null ? round : { ...round, decision: { outcome: 'approved', decidedOn, reviewer: reviewerOf(task, seed) } };
}

function returned(round: DemoRound, task: DemoTask, seed: string): DemoRound {
  return {
    ...round,
    decision: {
      outcome: 'returned',
      decidedOn: nextWorkingDayAfter(round.submittedOn),
      reviewer: reviewerOf(task, seed),
      note: stablePick(RETURN_REASONS, `reason ${seed}`),
    },
  };
}

function returnedFirst(task: DemoTask, seed: string): DemoRound[] {
  const first = returned(handIn(task, earlyDay(task, seed), seed), task, seed);
  const again = handIn(task, handInAgainDay(task, first.decision?.decidedOn ?? first.submittedOn), `again ${seed}`);
  return [first, approved({ ...again, note: 'Đã bổ sung theo ý kiến của Văn phòng.' }, task, seed)];
}

function roundsOf(scenario: DemoScenario, task: DemoTask, seed: string): DemoRound[] {
  switch (scenario) {
    case 'onTime':
      return [approved(handIn(task, handInDay(task, seed), seed), task, seed)];
    case 'late':
      return [approved(handIn(task, lateDay(task, seed), seed), task, seed)];
    case 'notApplicable':
      return [approved(notArisen(task, handInDay(task, seed)), task, seed)];
    case 'returnedThenOnTime':
      return returnedFirst(task, seed);
    case 'returnedWaiting':
      return [returned(handIn(task, earlyDay(task, seed), seed), task, seed)];
    case 'waiting':
      return [handIn(task, waitingDay(task, seed), seed)];
    default:
      return [];
  }
}

/**
 * What the demonstration's people did about a task up to 2024-07-05: the rounds to hand in and the decisions on them,
 * in the order of their days. A pure function of the task, so that loading twice gives the same; `null` means the task
 * is left alone.
 * @example demoWorkFor({ activityNumber: 45, unitKey: 'ba-vinh', role: 'coLead', scheduleKind: 'recurring', periodKey: '2024-Q2', effectiveDueOn: '2024-06-18', periodCutOffOn: '2024-06-14' })?.scenario → 'waiting'
 */
export function demoWorkFor(task: DemoTask): DemoWork | null {
  const seed = `${task.activityNumber}|${task.unitKey}|${task.periodKey}`;
  const scenario = demoScenarioOf(task);
  if (scenario === 'untouched') return null;
  const submitter = demoSubmitterOf(task.unitKey);
  if (scenario === 'inProgress') {
    const startedOn = startDay(task, seed);
    return { scenario, submitter, startedOn, draftText: 'Đang tổng hợp số liệu từ các bộ phận.', rounds: [] };
  }
  const rounds = roundsOf(scenario, task, seed);
  const last = rounds.at(-1);
  // Handed in so near the demonstration date that nobody has looked at it yet.
  const isUndecided = last !== undefined && last.decision === undefined;
  return { scenario: isUndecided ? 'waiting' : scenario, submitter, rounds };
}
