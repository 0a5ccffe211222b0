import fc from 'fast-check';
import {
  addDays,
  allowedActions,
  assignedOf,
  completedOf,
  findTransition,
  hasFallenDue,
  isScored,
  owesTask,
  PARTY_ROLES,
  rates,
  reviewDueOn,
  SCHEDULE_KINDS,
  STANDINGS,
  standingOf,
  SUBMISSION_KINDS,
  TASK_ACTIONS,
  TASK_STATES,
  taskFigures,
  TRANSITIONS,
  type Standing,
  type StandingInput,
  type TaskAction,
  type TaskState,
  type TransitionActor,
} from '#domain';
import { calendar } from './support.js';

describe('parties (RULES.md A4, A5)', () => {
  it('leads and coordinating units owe tasks, only leads are scored', () => {
    expect(PARTY_ROLES.filter(owesTask)).toEqual(['lead', 'coLead', 'coordinating']);
    expect(PARTY_ROLES.filter(isScored)).toEqual(['lead', 'coLead']);
  });
});

describe('transitions (RULES.md T3, T7)', () => {
  // The whole product state × action, written out: rows not named are refused.
  const EXPECTED: Record<TaskState, Partial<Record<TaskAction, TaskState>>> = {
    not_started: { start: 'in_progress', submit: 'submitted', markNotApplicable: 'not_applicable', suspend: 'suspended', withdraw: 'withdrawn' },
    in_progress: { submit: 'submitted', markNotApplicable: 'not_applicable', suspend: 'suspended', withdraw: 'withdrawn' },
    submitted: { recall: 'in_progress', approve: 'completed', return: 'returned', withdraw: 'withdrawn' },
    returned: { submit: 'submitted', markNotApplicable: 'not_applicable', suspend: 'suspended', withdraw: 'withdrawn' },
    completed: { reopen: 'returned' },
    not_applicable: { reopen: 'returned', withdraw: 'withdrawn' },
    suspended: { resume: 'in_progress', withdraw: 'withdrawn' },
    withdrawn: {},
  };

  it.each(TASK_STATES.flatMap((state) => TASK_ACTIONS.map((action) => [state, action] as const)))('%s + %s', (state, action) => {
    expect(findTransition(state, action)?.to ?? null).toBe(EXPECTED[state][action] ?? null);
    for (const kind of SUBMISSION_KINDS) {
      const rows = TRANSITIONS.filter((row) => row.action === action && row.from.includes(state) && (row.submissionKind ?? kind) === kind);
      expect(rows.length).toBe(EXPECTED[state][action] ? 1 : 0);
      expect(findTransition(state, action, kind)).toBe(rows[0] ?? null);
    }
  });

  it('approving a round that says nothing arose gives not_applicable', () => {
    expect(findTransition('submitted', 'approve', 'notApplicable')?.to).toBe('not_applicable');
    expect(findTransition('submitted', 'approve', 'result')?.to).toBe('completed');
  });

  it.each<[TaskState, TaskAction, 'result' | 'notApplicable', string, TransitionActor]>([
    ['not_started', 'start', 'result', 'forbidden', 'unit'],
    ['in_progress', 'submit', 'result', 'optional', 'unit'],
    ['in_progress', 'submit', 'notApplicable', 'required', 'unit'],
    ['submitted', 'recall', 'result', 'optional', 'unit'],
    ['submitted', 'approve', 'result', 'optional', 'office'],
    ['submitted', 'return', 'result', 'required', 'office'],
    ['completed', 'reopen', 'result', 'required', 'office'],
    ['not_applicable', 'reopen', 'result', 'required', 'office'],
    ['returned', 'markNotApplicable', 'result', 'required', 'office'],
    ['in_progress', 'suspend', 'result', 'required', 'office'],
    ['suspended', 'resume', 'result', 'optional', 'office'],
    ['suspended', 'withdraw', 'result', 'required', 'office'],
  ])('%s + %s (%s): note %s, by the %s', (state, action, kind, note, actor) =>
    expect(findTransition(state, action, kind)).toMatchObject({ note, actor }));

  it('asks completeness of a result only', () => {
    expect(TRANSITIONS.filter((row) => row.requires === 'completeSubmission').map((row) => [row.action, row.submissionKind])).toEqual([['submit', 'result']]);
  });

  it('offers each side its own actions', () => {
    const unit = new Set<TransitionActor>(['unit']);
    expect(allowedActions('not_started', unit)).toEqual(['start', 'submit']);
    expect(allowedActions('submitted', unit)).toEqual(['recall']);
    expect(allowedActions('submitted', new Set(['office']))).toEqual(['approve', 'return', 'withdraw']);
    expect(allowedActions('returned', new Set(['office', 'unit']))).toEqual(['submit', 'markNotApplicable', 'suspend', 'withdraw']);
    expect(allowedActions('completed', unit)).toEqual([]);
    expect(allowedActions('not_started', new Set())).toEqual([]);
  });
});

const base: StandingInput = {
  state: 'in_progress',
  role: 'lead',
  scheduleKind: 'quarter',
  periodCutOffOn: null,
  effectiveDueOn: '2024-07-01',
  submittedOn: null,
};
const continuous: StandingInput = { ...base, scheduleKind: 'continuous', effectiveDueOn: null, periodCutOffOn: '2024-06-14' };

describe('standing (RULES.md T4, T5, P9, S2)', () => {
  it.each<[string, Partial<StandingInput>, string, Standing, number]>([
    ['eight days before', {}, '2024-06-23', 'notYetDue', 0],
    ['seven days before', {}, '2024-06-24', 'dueSoon', 0],
    ['on the day', {}, '2024-07-01', 'dueSoon', 0],
    ['a day after', {}, '2024-07-02', 'overdue', 1],
    ['not started, long after', { state: 'not_started' }, '2024-12-31', 'overdue', 183],
    ['returned in time', { state: 'returned' }, '2024-07-01', 'returned', 0],
    ['returned, the clock ran on', { state: 'returned', submittedOn: '2024-06-28' }, '2024-07-05', 'overdue', 4],
    ['submitted in time', { state: 'submitted', submittedOn: '2024-07-01' }, '2024-07-20', 'submitted', 0],
    ['submitted late', { state: 'submitted', submittedOn: '2024-07-03' }, '2024-07-20', 'submitted', 2],
    ['completed on the last day', { state: 'completed', submittedOn: '2024-07-01' }, '2024-07-20', 'completedOnTime', 0],
    ['completed late', { state: 'completed', submittedOn: '2024-07-02' }, '2024-07-20', 'completedLate', 1],
    ['completed without a due date', { state: 'completed', effectiveDueOn: null, submittedOn: '2024-07-02' }, '2024-07-20', 'completedOnTime', 0],
    ['withdrawn though overdue', { state: 'withdrawn' }, '2025-01-01', 'withdrawn', 0],
    ['not applicable though overdue', { state: 'not_applicable' }, '2025-01-01', 'notApplicable', 0],
    ['suspended though overdue', { state: 'suspended' }, '2025-01-01', 'suspended', 0],
    ['by reference', { scheduleKind: 'byReference', effectiveDueOn: null }, '2025-01-01', 'noDueDate', 0],
    ['by reference, date entered', { scheduleKind: 'byReference' }, '2024-07-02', 'overdue', 1],
    ['cut-off without a continuous rule', { effectiveDueOn: null, periodCutOffOn: '2024-06-14' }, '2025-01-01', 'noDueDate', 0],
    ['continuous, on the cut-off', continuous, '2024-06-14', 'notYetDue', 0],
    ['continuous, after the cut-off', continuous, '2024-06-15', 'notReported', 0],
    ['continuous, returned within the period', { ...continuous, state: 'returned' }, '2024-06-14', 'returned', 0],
    ['continuous, returned, period over', { ...continuous, state: 'returned' }, '2024-06-15', 'returned', 0],
    ['continuous, note handed in', { ...continuous, state: 'submitted', submittedOn: '2024-06-20' }, '2024-06-30', 'submitted', 0],
    ['continuous without notes', { ...continuous, periodCutOffOn: null }, '2025-01-01', 'noDueDate', 0],
  ])('%s', (_name, change, asOf, standing, daysLate) =>
    expect(standingOf({ ...base, ...change }, asOf)).toEqual({ standing, daysLate, isLate: daysLate > 0 }));

  it('takes the days of "due soon" as a setting', () => {
    expect(standingOf(base, '2024-06-28', 2).standing).toBe('notYetDue');
    expect(standingOf(base, '2024-06-29', 2).standing).toBe('dueSoon');
    expect(standingOf(base, '2024-06-30', 0).standing).toBe('notYetDue');
  });

  it('holds for any task and day', () => {
    const date = fc.option(fc.integer({ min: 0, max: 400 }).map((n) => addDays('2024-01-01', n)), { nil: null });
    const input = fc.record({
      state: fc.constantFrom(...TASK_STATES),
      role: fc.constantFrom(...PARTY_ROLES),
      scheduleKind: fc.constantFrom(...SCHEDULE_KINDS),
      periodCutOffOn: date,
      effectiveDueOn: date,
      submittedOn: date,
    });
    fc.assert(
      fc.property(input, fc.integer({ min: 0, max: 400 }), (task, n) => {
        const asOf = addDays('2024-01-01', n);
        const { standing, daysLate, isLate } = standingOf(task, asOf);
        expect(STANDINGS).toContain(standing);
        expect(isLate).toBe(daysLate > 0);
        if (standing === 'overdue' || standing === 'completedLate') expect(isLate).toBe(true);
        if (task.effectiveDueOn === null) expect(daysLate).toBe(0);
        // Continuous work is never overdue, and nothing without a date is (S1, S2).
        if (task.effectiveDueOn === null) expect(['overdue', 'dueSoon', 'completedLate']).not.toContain(standing);
        // Once overdue it stays overdue while nobody acts.
        if (standing === 'overdue') expect(standingOf(task, addDays(asOf, 1))).toEqual({ standing, daysLate: daysLate + 1, isLate: true });
      }),
    );
  });
});

describe("the office's clock (RULES.md T5)", () => {
  it.each([
    ['2024-07-05', undefined, '2024-07-12'],
    ['2026-02-13', undefined, '2026-02-27'],
    ['2024-04-26', 3, '2024-05-04'],
    ['2024-07-06', 1, '2024-07-08'],
  ])('submitted on %s, %s days: answer by %s', (submittedOn, days, due) => expect(reviewDueOn(submittedOn, calendar, days)).toBe(due));
});

describe('figures and rates (RULES.md T9)', () => {
  const row = (standing: Standing, hasFallenDue: boolean, taskCount = 1) => ({ standing, hasFallenDue, taskCount });

  it('count every standing once, and leave what nobody owes out of every rate', () => {
    const figures = taskFigures([
      row('completedOnTime', true, 40), row('completedLate', true, 7), row('completedOnTime', false, 3), row('overdue', true, 10),
      row('submitted', true, 2), row('suspended', true, 1), row('notYetDue', false, 20), row('noDueDate', false, 5),
      row('notApplicable', true, 4), row('withdrawn', true, 6), row('notApplicable', false, 8),
    ]);
    expect(rates(figures)).toEqual({
      completedOfFallenDue: { numerator: 47, denominator: 60 },
      completedOfAssigned: { numerator: 50, denominator: 88 },
      onTimeOfFallenDue: { numerator: 40, denominator: 60 },
    });
    expect([figures.counts.notApplicable, figures.counts.withdrawn, figures.counts.dueSoon]).toEqual([12, 6, 0]);
    expect([assignedOf(figures.counts), completedOf(figures.counts)]).toEqual([figures.assigned, figures.completed]);
  });

  it('keep an empty denominator instead of inventing a rate', () =>
    expect(rates(taskFigures([row('notApplicable', true)])).completedOfFallenDue).toEqual({ numerator: 0, denominator: 0 }));

  it('fall due on the day itself, and never without a date', () =>
    expect(['2024-07-04', '2024-07-05', '2024-07-06', null].map((due) => hasFallenDue(due, '2024-07-05'))).toEqual([true, true, false, false]));

  it.each([
    [1, 2, 0, 0, 0], [1, 1, 2, 1, 0], [2, 1, 2, 2, 0], [2, 2, 1, 2, 0], [2, 2, 2, 1, 2], [-1, -1, -1, -1, -1], [1.5, 1, 1, 1, 0],
  ])('refuse %d assigned, %d fallen due, %d completed, %d of them fallen due, %d on time', (assigned, fallenDue, completed, completedFallenDue, onTimeFallenDue) =>
    expect(() => rates({ assigned, fallenDue, completed, completedFallenDue, onTimeFallenDue })).toThrow(RangeError));
});
