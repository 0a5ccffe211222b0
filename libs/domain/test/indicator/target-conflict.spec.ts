import fc from 'fast-check';
import {
  asPercent, computedBaseline, conflictingTargets, countOpenPoints, DECREE_09_2019_SCHEME as scheme, judgedTarget, meetOn, pointsToDecide,
  type BaselineValues, type MeasureOfTarget, type PlacedTarget, type StatedTarget, type TargetGround, type TargetOfPlan,
} from '#domain';

type Given = Partial<Omit<PlacedTarget, 'judged'> & StatedTarget & { baseline: BaselineValues; isHeadline: boolean; isBeside: boolean }>;
type Asked = TargetOfPlan;

const NONE: BaselineValues = { stated: null, computed: null };
function asked(id: string, given: Given = {}): Asked {
  const { baseline = NONE, appliedComparator = 'gte', purpose = 'assigned', isEachUnit = false, valueKind = 'absolute', value = '75', decision = null, ...place } = given;
  return {
    judged: judgedTarget({ id, appliedComparator, purpose, isEachUnit, valueKind, value, decision }, baseline),
    indicatorId: 'i', lineId: 'a', scopeKind: 'all', scopeUnitId: null, scopeGroupId: null, scopeLevel: null, periodKey: null, validFrom: '2026-01-01', validTo: '2026-12-31', isHeadline: false, ...place,
  };
}

/** Lines a and b have units in common, as have the groups g and h; c and k stand alone. */
const groundOf = (measure: MeasureOfTarget = { kind: 'ratio', accumulation: 'flow' }): TargetGround => ({
  year: 2026, scheme, measureOf: () => measure,
  sharesUnits: (left, right) => `${left}${right}`.match(/^(ab|ba)$/) !== null,
  sharesMembers: (left, right) => `${left}${right}`.match(/^(gh|hg)$/) !== null,
});
const setsOf = (targets: readonly Asked[], measure?: MeasureOfTarget) =>
  conflictingTargets(targets, ({ judged }) => judged, meetOn(groundOf(measure))).map((set) => set.map(({ judged }) => judged.id));
const isConflict = (left: Given, right: Given, measure?: MeasureOfTarget) => setsOf([asked('one', left), asked('two', right)], measure).length > 0;

describe('targets that contradict each other (RULES.md I10)', () => {
  it('differ in comparator, value, for whom each holds, or reading', () => {
    expect(setsOf([asked('one'), asked('two', { value: '80' })])).toEqual([['one', 'two']]);
    expect(isConflict({}, { value: '75.0' })).toBe(false);
    expect(isConflict({}, { appliedComparator: 'gt' })).toBe(true);
    expect(isConflict({}, { isEachUnit: true })).toBe(true);
    expect(isConflict({ value: '999999999999999.000001' }, { value: '999999999999999.000002' })).toBe(true);
  });

  it('may be increases: alike while they may be read alike, and as decided once a person has', () => {
    const baseline = { stated: '58', computed: asPercent(computedBaseline([{ numerator: '1020', denominator: '1757' }])!) };
    const rise = { value: '20', valueKind: 'increaseUnresolved', baseline } as const;
    const decided = (reading: 'pointsOnStated' | 'percentOnStated', value: string) => ({ ...rise, decision: { reading, value } });
    expect(isConflict(rise, rise)).toBe(false);
    expect(isConflict(rise, { ...rise, baseline: { ...baseline, stated: '57' } })).toBe(true);
    expect(isConflict(rise, { ...rise, valueKind: 'increasePercent' })).toBe(true);
    expect(isConflict(rise, { value: '20' })).toBe(true);
    const judgedOf = (valueKind: 'increaseUnresolved' | 'increasePoints', known: BaselineValues, decision: StatedTarget['decision'] = null) =>
      judgedTarget({ id: 'one', appliedComparator: 'gte', purpose: 'assigned', isEachUnit: false, valueKind, value: '20', decision }, known);
    expect(judgedOf('increaseUnresolved', { stated: '100', computed: null }).undecidedReadings).toHaveLength(2);
    expect(judgedOf('increasePoints', { stated: '58', computed: null })).not.toHaveProperty('undecidedReadings');
    expect(judgedOf('increasePoints', baseline).undecidedReadings).toHaveLength(2);
    expect(judgedOf('increaseUnresolved', baseline, { reading: 'pointsOnComputed', value: '78.053500' }).value).toHaveProperty('denominator');
    expect(isConflict(rise, decided('pointsOnStated', '78'))).toBe(true);
    expect(isConflict(decided('pointsOnStated', '78'), { value: '78' })).toBe(false);
    expect(isConflict(decided('pointsOnStated', '78'), decided('percentOnStated', '69.6'))).toBe(true);
  });

  it('are assigned: what stands beside is no contradiction', () => {
    for (const purpose of ['upstream', 'milestone', 'scoringFloor'] as const) expect([purpose, isConflict({}, { value: '99', purpose, periodKey: '2026-Q4' })]).toEqual([purpose, false]);
  });

  it('are of one indicator and hold on some same day', () => {
    expect(isConflict({}, { value: '80', indicatorId: 'other' })).toBe(false);
    expect(isConflict({ validTo: '2026-06-30' }, { value: '80', validFrom: '2026-07-01', validTo: null })).toBe(false);
    expect(isConflict({ validFrom: '2026-07-01', validTo: null }, { value: '80', validTo: '2026-06-30' })).toBe(false);
    expect(isConflict({ validTo: '2026-06-30' }, { value: '80', validFrom: '2026-06-30', validTo: null })).toBe(true);
  });

  it('are held against some same result', () => {
    expect(isConflict({ periodKey: '2026-Q1' }, { value: '80', periodKey: '2026-Q2' })).toBe(false);
    expect(isConflict({}, { value: '80', periodKey: '2026-Q2' })).toBe(true);
    expect(isConflict({ value: '1000' }, { value: '300', periodKey: '2026-Q4' }, { kind: 'count', accumulation: 'flow' })).toBe(false);
    expect(isConflict({ value: '1000' }, { value: '1100', periodKey: '2026' }, { kind: 'count', accumulation: 'flow' })).toBe(true);
  });

  it('are for some same unit: lines whose leads have none in common differ in peace, as do groups', () => {
    expect(isConflict({}, { value: '80', lineId: 'b' })).toBe(true);
    expect(isConflict({}, { value: '80', lineId: 'c' })).toBe(false);
    const group = (scopeGroupId: string, lineId = 'a') => ({ scopeKind: 'group', scopeGroupId, lineId }) as const;
    expect([isConflict(group('g'), { ...group('g'), value: '80' }), isConflict(group('g'), { ...group('h', 'b'), value: '80' }), isConflict(group('g'), { ...group('k'), value: '80' })]).toEqual([true, true, false]);
    expect(isConflict(group('g'), { ...group('h', 'c'), value: '80' })).toBe(false);
    const unit = (scopeUnitId: string) => ({ scopeKind: 'unit', scopeUnitId }) as const;
    expect([isConflict(unit('u'), { ...unit('u'), value: '80', lineId: 'b' }), isConflict(unit('u'), { ...unit('v'), value: '80' })]).toEqual([true, false]);
    const level = (scopeLevel: string) => ({ scopeKind: 'level', scopeLevel }) as const;
    expect([isConflict(level('commune'), { ...level('commune'), value: '80' }), isConflict(level('commune'), { ...level('office'), value: '80' })]).toEqual([true, false]);
  });

  it('are equally close: what is said of one unit is an exception from what is said of all', () => {
    expect(isConflict({}, { value: '80', scopeKind: 'unit', scopeUnitId: 'u' })).toBe(false);
    expect(isConflict({ value: '80', scopeKind: 'unit', scopeUnitId: 'u' }, {})).toBe(false);
  });

  it('are one set however they hang together', () => {
    const far = { indicatorId: 'other' };
    expect(setsOf([asked('one'), asked('x', far), asked('two', { value: '80', lineId: 'b' }), asked('three'), asked('y', { ...far, value: '1' })])).toEqual([['one', 'two', 'three'], ['x', 'y']]);
  });

  it('do so in whatever order they come', () => {
    const pool = ['75', '80', '90'].flatMap((value) => ['a', 'b', 'c'].map((lineId) => asked(`${lineId}${value}`, { value, lineId })));
    const canonical = (sets: string[][]) => sets.map((set) => [...set].sort().join()).sort();
    fc.assert(fc.property(fc.subarray(pool), fc.infiniteStream(fc.nat()), (some, noise) => {
      const weights = new Map(some.map((one) => [one, noise.next().value]));
      expect(canonical(setsOf([...some].sort((left, right) => weights.get(left)! - weights.get(right)!)))).toEqual(canonical(setsOf(some)));
    }));
  });
});

describe('what waits for a named person (RULES.md I9, I10)', () => {
  it('is every target that may be read in several ways and every set that differs, until one of it is put at the head', () => {
    const rise = asked('rise', { value: '20', valueKind: 'increaseUnresolved', lineId: 'c', indicatorId: 'other', purpose: 'upstream' });
    const open = pointsToDecide([asked('one'), asked('two', { value: '80' }), rise], groundOf());
    expect([open.unread.map(({ judged }) => judged.id), open.conflicts.map(({ isDecided }) => isDecided), countOpenPoints(open)]).toEqual([['rise'], [false], 2]);
    const decided = pointsToDecide([asked('one', { isHeadline: true }), asked('two', { value: '80' })], groundOf());
    expect([decided.conflicts.map(({ isDecided }) => isDecided), countOpenPoints(decided)]).toEqual([[true], 0]);
    const elsewhere = pointsToDecide([asked('one'), asked('two', { value: '80' }), asked('apart', { lineId: 'c', isHeadline: true })], groundOf());
    expect(countOpenPoints(elsewhere)).toBe(1);
  });

  it('of other plans are a matter only where they contradict the plan’s own, and settled only by one choice', () => {
    const open = (...targets: Asked[]) => countOpenPoints(pointsToDecide(targets, groundOf()));
    const beside = (id: string, value: string, given: Given = {}) => asked(id, { lineId: 'b', value, isBeside: true, ...given });
    expect(open(asked('own'), beside('other', '80'))).toBe(1);
    expect(open(beside('one', '80'), beside('two', '85', { lineId: 'a' }), beside('rise', '20', { valueKind: 'increaseUnresolved' }))).toBe(0);
    expect(open(asked('own'), beside('other', '80', { isHeadline: true }))).toBe(0);
    expect(open(asked('own', { isHeadline: true }), beside('other', '80', { isHeadline: true }))).toBe(1);
    expect(open(asked('own', { isHeadline: true }), beside('alike', '75', { isHeadline: true }), beside('other', '80'))).toBe(0);
  });
});
