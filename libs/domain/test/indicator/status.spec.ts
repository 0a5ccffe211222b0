import fc from 'fast-check';
import {
  asPercent, computedBaseline, fractionOf, impliedTarget, isRanked, measuredValue, readingsOf, rollUp, statusOf, statusOfValue, STATUSES, worstFirst,
  type MeasurementState, type Ranked, type RollUpRow, type StatusQuestion, type TargetToJudge,
} from '#domain';
import { asked, owingUnits, row, value } from './support.js';

const UNITS = ['an', 'binh', 'chau'];
const target = (given: Partial<TargetToJudge> = {}): TargetToJudge => ({ id: 'one', comparator: 'gte', value: '95', ...given });

function question(rows: readonly RollUpRow[], given: Partial<StatusQuestion> = {}): StatusQuestion {
  return { figures: rollUp(rows, owingUnits(UNITS), asked()), kind: 'ratio', measureUnit: '%', targets: [target()], isPeriodOver: true, ...given };
}

const all = (...states: MeasurementState[]) => states.map((state, index) => (state === 'VALUE' ? value(UNITS[index]!, '1899', '2000') : row(UNITS[index]!, { state })));
const MET = [value('an', '19', '20')];

describe('one word for how a line stands (RULES.md I13)', () => {
  it.each([
    ['1899/2000 does not meet 95 (I6)', all('VALUE', 'NO_CASES', 'NO_CASES'), {}, 'NOT_MET'],
    ['19/20 meets 95', MET, {}, 'MET'],
    ['within the margin', all('VALUE'), { nearMargin: '0.05' }, 'NEAR'],
    ['outside the margin', all('VALUE'), { nearMargin: '0.04' }, 'NOT_MET'],
    ['met is met, margin or not', MET, { nearMargin: '1' }, 'MET'],
    ['nothing to hold it against', all('VALUE'), { targets: [] }, 'INFORMATIVE'],
    ['nothing to hold against and nothing reported', [], { targets: [] }, 'INFORMATIVE'],
    ['nobody reported', [], {}, 'NOT_REPORTED'],
    ['nothing arose anywhere (I4)', all('NO_CASES', 'NO_CASES', 'NO_CASES'), {}, 'NO_CASES'],
    ['nothing arose where it applies', all('NO_CASES', 'NOT_APPLICABLE', 'NO_CASES'), {}, 'NO_CASES'],
    ['nothing arose, one is missing', all('NO_CASES', 'NO_CASES'), {}, 'NOT_REPORTED'],
    ['nothing arose, one has no figures', all('NO_CASES', 'NOT_AVAILABLE', 'NO_CASES'), {}, 'NOT_REPORTED'],
    ['it applies to nobody', all('NOT_APPLICABLE', 'NOT_APPLICABLE', 'NOT_APPLICABLE'), {}, 'NOT_APPLICABLE'],
    ['it applies to nobody so far', all('NOT_APPLICABLE', 'NOT_APPLICABLE'), {}, 'NOT_REPORTED'],
  ] as const)('%s: %s', (_case, rows, given, status) => expect(statusOf(question(rows, given as Partial<StatusQuestion>)).status).toBe(status));

  it('the margin lies on the wrong side of either kind of bound', () => {
    const near = (text: string, comparator: TargetToJudge['comparator'], margin: string | null = '2') => statusOfValue(fractionOf(text), { comparator, value: '5' }, margin);
    expect([near('6', 'lte'), near('7', 'lte'), near('7.1', 'lte'), near('5', 'lt'), near('3', 'gte'), near('2.9', 'gte'), near('4', 'eq'), near('6', 'gte'), near('6', 'lte', null)]).toEqual(['NEAR', 'NEAR', 'NOT_MET', 'NEAR', 'NEAR', 'NOT_MET', 'NEAR', 'MET', 'NOT_MET']);
  });

  it('says what is to be known about the figures', () => {
    const rows = [value('an', '19', '20', { reportState: 'submitted', submittedOn: '2026-03-30', dueOn: '2026-03-17' })];
    expect(statusOf(question(rows)).overlays).toEqual(['PROVISIONAL', 'LATE', 'UNVERIFIED']);
    expect(statusOf(question(all('VALUE', 'VALUE', 'NO_CASES'))).overlays).toEqual([]);
    expect(statusOf(question(all('VALUE', 'VALUE', 'NO_CASES'), { isPeriodOver: false })).overlays).toEqual(['PROVISIONAL']);
  });
});

describe('a target nobody has decided about (RULES.md I9)', () => {
  const readings = readingsOf({ value: '20', valueKind: 'increaseUnresolved' }, { stated: '58', computed: asPercent(computedBaseline([{ numerator: '1020', denominator: '1757' }])!) });

  it('is ambiguous, with the verdict of each reading', () => {
    const answer = statusOf(question([value('an', '70', '100')], { targets: [target({ value: '20', undecidedReadings: readings })] }));
    expect([answer.status, answer.needsDecision]).toEqual(['AMBIGUOUS', true]);
    expect(answer.verdicts[0]!.readings.map(({ reading, status }) => [reading, status])).toEqual([['pointsOnStated', 'NOT_MET'], ['pointsOnComputed', 'NOT_MET'], ['percentOnStated', 'MET'], ['percentOnComputed', 'MET']]);
  });

  it('is ambiguous though all readings agree, and without a baseline', () => {
    expect(statusOf(question(MET, { targets: [target({ undecidedReadings: readings })] })).status).toBe('AMBIGUOUS');
    expect(statusOf(question(MET, { targets: [target({ undecidedReadings: [] })] })).status).toBe('AMBIGUOUS');
  });

  it('waits for figures first', () => expect(statusOf(question([], { targets: [target({ undecidedReadings: readings })] })).status).toBe('NOT_REPORTED'));
});

describe('several targets for one indicator (RULES.md I10)', () => {
  const rows = [value('an', '77', '100')];
  const targets = [target({ id: 'nq01', value: '75' }), target({ id: 'nq02', value: '80' })];
  const statuses = (given: Partial<StatusQuestion>) => {
    const { status, needsDecision, verdicts } = statusOf(question(rows, given));
    return { status, needsDecision, verdicts: verdicts.map((verdict) => `${verdict.targetId} ${verdict.status}`) };
  };

  it('shows every verdict, and no headline until a person recorded which one speaks', () => {
    const verdicts = ['nq01 MET', 'nq02 NOT_MET'];
    expect(statuses({ targets })).toEqual({ status: null, needsDecision: true, verdicts });
    expect(statuses({ targets, headlineTargetId: 'nq02' })).toEqual({ status: 'NOT_MET', needsDecision: false, verdicts });
    expect(statuses({ targets, headlineTargetId: 'nq01' })).toEqual({ status: 'MET', needsDecision: false, verdicts });
  });

  it('differs though all verdicts agree, and not where the targets do', () => {
    expect(statuses({ targets: [target({ id: 'a', value: '50' }), target({ id: 'b', value: '60' })] }).status).toBeNull();
    expect(statuses({ targets: [target({ id: 'a', value: '75' }), target({ id: 'b', value: '75.0' })] }).status).toBe('MET');
    expect(statuses({ targets: [target({ id: 'a', value: '77' }), target({ id: 'b', value: '77', comparator: 'gt' })] }).status).toBeNull();
    expect(statuses({ targets: [target({ id: 'a', value: '77' }), target({ id: 'b', value: '77', isEachUnit: true })] }).status).toBeNull();
    expect(statuses({ targets: [target({ id: 'a', value: '20' }), target({ id: 'b', value: '20', undecidedReadings: [] })] }).status).toBeNull();
  });

  it('a floor, a milestone and what was asked above stand beside the assigned target', () => {
    const others = (['upstream', 'milestone', 'scoringFloor'] as const).map((purpose) => target({ id: purpose, purpose, value: '99' }));
    expect(statuses({ targets: [...others, target({ id: 'assigned', purpose: 'assigned', value: '75' })] })).toEqual({ status: 'MET', needsDecision: false, verdicts: ['upstream NOT_MET', 'milestone NOT_MET', 'scoringFloor NOT_MET', 'assigned MET'] });
    expect(statuses({ targets: others }).status).toBe('INFORMATIVE');
  });
});

describe('a target that is no measure for the result (RULES.md I7)', () => {
  const rows = [value('an', '77', '100')];
  const year = target({ id: 'year', isForInformation: true });

  it('is shown without a verdict, and leaves the word for a missing value', () => {
    const answer = statusOf(question(rows, { targets: [year] }));
    expect([answer.status, answer.needsDecision, answer.speakingTargetId, answer.verdicts[0]!.status]).toEqual(['INFORMATIVE', false, 'year', 'INFORMATIVE']);
    expect(statusOf(question([], { targets: [year] })).status).toBe('NOT_REPORTED');
    expect(statusOf(question(rows, { targets: [{ ...year, undecidedReadings: [] }] })).verdicts[0]).toMatchObject({ status: 'INFORMATIVE', readings: [] });
  });

  it('neither speaks before one that is, nor contradicts it', () => {
    const answer = statusOf(question(rows, { targets: [year, target({ id: 'quarter', value: '70' })] }));
    expect([answer.status, answer.speakingTargetId, answer.needsDecision]).toEqual(['MET', 'quarter', false]);
    expect(statusOf(question(rows, { targets: [year, target({ id: 'other', value: '80', isForInformation: true })] })).status).toBe('INFORMATIVE');
  });

  it('of a sum that still grows the verdict is provisional', () => {
    const everybody = UNITS.map((unit) => value(unit, '77', '100'));
    const overlays = (given: Partial<TargetToJudge>) => statusOf(question(everybody, { targets: [target(given)] })).overlays;
    expect([overlays({}), overlays({ isUnfinished: true })]).toEqual([[], ['PROVISIONAL']]);
  });

  it('is near by the margin of its own plan, where it has one', () => {
    const status = (nearMargin: string | null | undefined) => statusOf(question(rows, { nearMargin: '1', targets: [target({ value: '79', ...(nearMargin === undefined ? {} : { nearMargin }) })] })).status;
    expect([status(undefined), status('2'), status(null)]).toEqual(['NOT_MET', 'NEAR', 'NOT_MET']);
    expect(statusOf(question(rows, { nearMargin: '2', targets: [target({ value: '79', nearMargin: null })] })).status).toBe('NOT_MET');
    const each = target({ value: '79', nearMargin: '2', isEachUnit: true });
    expect(statusOf(question(rows, { targets: [each] })).status).toBe('NEAR');
  });
});

describe('a target for each unit', () => {
  const each = [target({ value: '10', isEachUnit: true })];

  it('is met only when every unit with a value meets it', () => {
    const low = value('binh', '1', '20');
    const answer = statusOf(question([value('an', '90', '100'), low, row('chau', { state: 'NO_CASES' })], { targets: each }));
    expect([answer.status, answer.verdicts[0]!.eachUnit]).toEqual(['NOT_MET', { met: 1, of: 2 }]);
    expect(statusOf(question([value('an', '90', '100')], { targets: each })).verdicts[0]).toMatchObject({ status: 'MET', eachUnit: { met: 1, of: 1 } });
    expect(statusOf(question([value('an', '90', '100'), low], { targets: each, nearMargin: '5' })).status).toBe('NEAR');
    expect(statusOf(question([value('an', '90', '100'), low], { targets: [target({ value: '10' })] })).status).toBe('MET');
  });
});

describe('what holds for any figures', () => {
  const rows = fc.array(fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 300 })), { minLength: 1, maxLength: 3 });

  it('the status does not change when all figures are multiplied alike (RULES.md I6)', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 1000 }), fc.nat(100), fc.boolean(), (pairs, factor, percent, isEachUnit) => {
        const of = (times: number) => statusOf(question(pairs.map(([n, d], index) => value(UNITS[index]!, String(n * times), String(d * times))), { targets: [target({ value: String(percent), isEachUnit })], nearMargin: '3' }));
        expect(of(factor)).toEqual(of(1));
      }),
    );
  });

  it('units that each meet their own target meet the implied one together (RULES.md I17)', () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const figures = pairs.map(([n, d], index) => value(UNITS[index]!, String(n), String(d)));
        const implied = impliedTarget(pairs.map(([n, d]) => ({ target: String(Math.floor((100 * n) / d)), denominator: String(d) })))!;
        expect(statusOf(question(figures, { targets: [target({ value: implied })] })).status).toBe('MET');
      }),
    );
  });
});

describe('ranking', () => {
  const at = (status: Ranked['status'], numerator?: string, denominator = '100'): Ranked => ({ status, value: numerator === undefined ? null : measuredValue({ numerator, denominator, kind: 'ratio', measureUnit: '%' }) });
  const order = (direction: 'higher' | 'lower') =>
    [at('NO_CASES'), at('MET', '99'), at('NOT_MET', '2', '3'), at('NOT_REPORTED'), at('NEAR', '94'), at('NOT_MET', '666666', '1000000'), at('MET', '96'), at('NOT_APPLICABLE')]
      .sort(worstFirst(direction))
      .map(({ status, value: exact }) => (exact ? `${status} ${exact.numerator}` : status));

  it('puts first what to look at first, by exact value and direction', () => {
    const apart = ['NO_CASES', 'NOT_REPORTED', 'NOT_APPLICABLE'];
    expect(order('higher')).toEqual(['NOT_MET 66666600', 'NOT_MET 200', 'NEAR 9400', 'MET 9600', 'MET 9900', ...apart]);
    expect(order('lower')).toEqual(['NOT_MET 200', 'NOT_MET 66666600', 'NEAR 9400', 'MET 9900', 'MET 9600', ...apart]);
  });

  it('gives no place to what has no value', () => expect(STATUSES.filter((status) => !isRanked(status))).toEqual(['NO_CASES', 'NOT_REPORTED', 'NOT_APPLICABLE']));
});
