import {
  allowedReportActions, findReportTransition, MEASUREMENT_REPORT_STATES, passesLock, REPORT_ACTIONS, REPORT_TRANSITIONS, reportActorOf, type MeasurementReportState,
} from '#domain';

const OPEN = { isPeriodLocked: false, hasStandingUnlock: false };
const LOCKED = { isPeriodLocked: true, hasStandingUnlock: false };
const UNLOCKED = { isPeriodLocked: true, hasStandingUnlock: true };
const BOTH = new Set(['unit', 'office'] as const);

/** RULES.md I12 */
describe('transitions of reports of figures', () => {
  it.each<[MeasurementReportState, string[], string[], string[]]>([
    ['draft', ['submit'], ['unlock'], ['submit']],
    ['submitted', ['recall', 'return', 'verify'], ['verify'], ['verify']],
    ['returned', ['submit'], ['unlock'], ['submit']],
    ['verified', ['return'], [], []],
    ['locked', ['submit'], ['unlock'], ['submit']],
  ])('offers from %s what the period’s lock lets through', (state, open, locked, unlocked) => {
    expect(allowedReportActions(state, BOTH, OPEN)).toEqual(open);
    expect(allowedReportActions(state, BOTH, LOCKED)).toEqual(locked);
    expect(allowedReportActions(state, BOTH, UNLOCKED)).toEqual(unlocked);
  });

  it('offers each side its own', () => {
    expect(allowedReportActions('submitted', new Set(['unit']), OPEN)).toEqual(['recall']);
    expect(allowedReportActions('submitted', new Set(['office']), OPEN)).toEqual(['return', 'verify']);
    expect(allowedReportActions('submitted', new Set(), OPEN)).toEqual([]);
    expect(REPORT_ACTIONS.filter((action) => reportActorOf(action) === 'unit')).toEqual(['submit', 'recall']);
  });

  it('locks what was handed in, and only an unlock leaves the state as it is', () => {
    expect(MEASUREMENT_REPORT_STATES.filter((state) => findReportTransition(state, 'lock') !== null)).toEqual(['submitted', 'verified']);
    expect(REPORT_TRANSITIONS.filter(({ to }) => to === null).map(({ action }) => action)).toEqual(['unlock']);
    expect(passesLock(findReportTransition('locked', 'submit')!, LOCKED)).toBe(false);
  });
});
