import { formatMeasured, measuredValue, NUMBER_MARKS, overlaysOf, rollUp } from '#domain';
import { asked, owing, owingUnits, row, value } from './support.js';

const FIVE = ['an', 'binh', 'chau', 'dong', 'giang'];
const FIVE_ROWS = [value('an', '950', '1000'), value('binh', '0', '40'), row('chau', { state: 'NO_CASES' }), row('dong', { state: 'NOT_AVAILABLE' })];

describe('rolling up (RULES.md I5)', () => {
  it('950/1000, 0/40, no cases, not available and missing make 91.35 %, 4 of 5 reported, 2 with data, provisional', () => {
    const result = rollUp(FIVE_ROWS, owingUnits(FIVE), asked());
    expect(result).toEqual({
      numerator: '950',
      denominator: '1040',
      expectedUnits: 5,
      reportedUnits: 4,
      unitsWithData: 2,
      noCasesUnits: 1,
      notAvailableUnits: 1,
      notApplicableUnits: 0,
      missingUnitIds: ['giang'],
      lateUnits: 0,
      unverifiedUnits: 0,
      carriedUnits: 0,
      units: [
        { unitId: 'an', unitPath: '1.an.', numerator: '950', denominator: '1000' },
        { unitId: 'binh', unitPath: '1.binh.', numerator: '0', denominator: '40' },
      ],
    });
    const shown = measuredValue({ numerator: result.numerator!, denominator: result.denominator!, kind: 'ratio', measureUnit: '%' });
    expect(formatMeasured(shown, NUMBER_MARKS.vi)).toBe('91,35');
    expect(overlaysOf(result, true)).toEqual(['PROVISIONAL']);
  });

  it('is no number where nobody has a value (RULES.md I4)', () => {
    const result = rollUp([row('an', { state: 'NO_CASES' }), row('binh', { state: 'NOT_APPLICABLE' })], owingUnits(['an', 'binh']), asked());
    expect(result).toMatchObject({ numerator: null, denominator: null, reportedUnits: 2, unitsWithData: 0, noCasesUnits: 1, notApplicableUnits: 1, units: [] });
  });

  it('looks below one unit only, which is not every path that begins alike', () => {
    const rows = [value('a', '1', '10', { unitPath: '1.2.' }), value('b', '2', '10', { unitPath: '1.2.5.' }), value('c', '4', '10', { unitPath: '1.20.' })];
    expect(rollUp(rows, owing({ a: '1.2.', b: '1.2.5.', c: '1.20.' }), asked({ unitPath: '1.2.' }))).toMatchObject({ numerator: '3', denominator: '20', expectedUnits: 2 });
  });

  it.each([
    ['draft', 0],
    ['returned', 0],
    ['submitted', 1],
    ['verified', 1],
    ['locked', 1],
  ] as const)('a figure of a report that is %s counts %d times (RULES.md I12)', (reportState, times) => {
    const result = rollUp([value('an', '9', '10', { reportState })], owingUnits(['an']), asked());
    expect([result.numerator, result.reportedUnits, result.missingUnitIds.length]).toEqual(times ? ['9', 1, 0] : [null, 0, 1]);
  });

  it('takes the verified figure for the reported one (RULES.md I12)', () => {
    expect(rollUp([value('an', '9', '10', { verifiedNumerator: '7', verifiedDenominator: '11' })], owingUnits(['an']), asked())).toMatchObject({ numerator: '7', denominator: '11' });
  });

  it('leaves out figures of units and periods that nobody owes here (RULES.md I11)', () => {
    const rows = [value('an', '9', '10'), value('an', '5', '10', { periodKey: '2026-Q2' }), value('stranger', '1', '1')];
    expect(rollUp(rows, owingUnits(['an'], ['2026-Q1']), asked({ keys: ['2026-Q1', '2026-Q2'] }))).toMatchObject({ numerator: '9', expectedUnits: 1, reportedUnits: 1 });
  });

  it('a unit has reported when it answered for every period it owes, and may have data before', () => {
    const keys = ['2026-Q1', '2026-Q2'];
    const result = rollUp([value('an', '9', '10'), value('binh', '1', '2'), row('binh', { periodKey: '2026-Q2', state: 'NO_CASES' })], owingUnits(['an', 'binh'], keys), asked({ keys }));
    expect(result).toMatchObject({ reportedUnits: 1, unitsWithData: 2, noCasesUnits: 0, missingUnitIds: ['an'] });
  });

  it('a unit that moved is one unit, with each of its periods where it lay then', () => {
    const keys = ['2026-Q1', '2026-Q2'];
    const rows = [value('an', '1', '10', { unitPath: '1.2.9.' }), value('an', '2', '10', { unitPath: '1.3.9.', periodKey: '2026-Q2' })];
    const runs = [{ unitId: 'an', unitPath: '1.2.9.', keys: ['2026-Q1'] }, { unitId: 'an', unitPath: '1.3.9.', keys: ['2026-Q2'] }];
    const under = (unitPath: string) => rollUp(rows, runs, asked({ keys, unitPath }));
    expect([under('1.2.').numerator, under('1.3.').numerator, under('1.').numerator]).toEqual(['1', '2', '3']);
    expect([under('1.2.'), under('1.')].map(({ expectedUnits, reportedUnits }) => [expectedUnits, reportedUnits])).toEqual([[1, 1], [1, 1]]);
  });

  it('knows what came late and what is not verified (RULES.md I13)', () => {
    const onTime = { submittedOn: '2026-03-18', dueOn: '2026-03-18' };
    const late = { submittedOn: '2026-03-19', dueOn: '2026-03-18', reportState: 'submitted' as const };
    const draft = { submittedOn: '2026-03-30', dueOn: '2026-03-18', reportState: 'returned' as const };
    const result = rollUp([value('an', '1', '1', onTime), value('binh', '1', '1', late), value('chau', '1', '1', draft)], owingUnits(['an', 'binh', 'chau']), asked());
    expect([result.lateUnits, result.unverifiedUnits, overlaysOf(result, false)]).toEqual([1, 1, ['PROVISIONAL', 'LATE', 'UNVERIFIED']]);
    expect(overlaysOf(rollUp([value('an', '1', '1', onTime)], owingUnits(['an']), asked()), true)).toEqual([]);
  });
});

describe('flow and stock (RULES.md I7)', () => {
  const keys = ['2026-Q1', '2026-Q2', '2026-Q3'];
  const rows = [value('an', '10', '100'), value('an', '90', '100', { periodKey: '2026-Q2' }), row('an', { periodKey: '2026-Q3', state: 'NOT_AVAILABLE' }), value('binh', '5', '50')];
  const stockOf = (...given: Parameters<typeof row>[]) => rollUp(given.map((one) => row(...one)), owingUnits(['an'], keys), asked({ accumulation: 'stock', keys }));
  const ninety: Parameters<typeof row> = ['an', { numerator: '90', denominator: '100' }];

  it('a flow is summed, a stock is the latest counts of each unit', () => {
    const sums = (['flow', 'stock'] as const).map((accumulation) => rollUp(rows, owingUnits(['an', 'binh'], keys), asked({ accumulation, keys })));
    expect(sums.map(({ numerator, denominator }) => `${numerator}/${denominator}`)).toEqual(['105/250', '95/150']);
    expect(sums[1]!.units).toEqual([
      { unitId: 'an', unitPath: '1.an.', numerator: '90', denominator: '100' },
      { unitId: 'binh', unitPath: '1.binh.', numerator: '5', denominator: '50' },
    ]);
  });

  it.each([['NO_CASES', 'noCasesUnits'], ['NOT_APPLICABLE', 'notApplicableUnits']] as const)('of a stock %s is the latest answer: the value before it is history', (state, count) => {
    const gone = stockOf(ninety, ['an', { periodKey: '2026-Q2', state }], ['an', { periodKey: '2026-Q3', state: 'NOT_AVAILABLE' }]);
    expect(gone).toMatchObject({ numerator: null, denominator: null, unitsWithData: 0, [count]: 1, reportedUnits: 1, carriedUnits: 0, units: [] });
    expect(stockOf(['an', { state }], ['an', { periodKey: '2026-Q3', numerator: '7', denominator: '9' }])).toMatchObject({ numerator: '7', unitsWithData: 1, [count]: 0, carriedUnits: 0 });
    expect(rollUp([row(...ninety), row('an', { periodKey: '2026-Q2', state })], owingUnits(['an'], keys), asked({ keys }))).toMatchObject({ numerator: '90', unitsWithData: 1, carriedUnits: 0 });
  });

  it('of a stock a figure that is not available, or missing, leaves the value before it standing, provisionally', () => {
    const carried = stockOf(ninety, ['an', { periodKey: '2026-Q2', state: 'NOT_AVAILABLE' }], ['an', { periodKey: '2026-Q3', state: 'NOT_AVAILABLE' }]);
    expect(carried).toMatchObject({ numerator: '90', unitsWithData: 1, notAvailableUnits: 0, reportedUnits: 1, carriedUnits: 1 });
    expect(overlaysOf(carried, true)).toEqual(['PROVISIONAL']);
    const missing = stockOf(ninety);
    expect([missing.numerator, missing.carriedUnits, missing.reportedUnits, overlaysOf(missing, true)]).toEqual(['90', 1, 0, ['PROVISIONAL']]);
    expect(stockOf(['an', { state: 'NOT_AVAILABLE' }])).toMatchObject({ numerator: null, notAvailableUnits: 1, carriedUnits: 0 });
  });
});

describe('a figure that includes the units below replaces theirs (RULES.md I8)', () => {
  const paths = { huyen: '1.2.', xaA: '1.2.3.', xaB: '1.2.4.', other: '1.20.' };
  const district = value('huyen', '70', '100', { unitPath: paths.huyen, includesBelow: true });
  const communes = [value('xaA', '30', '40', { unitPath: paths.xaA }), value('xaB', '50', '60', { unitPath: paths.xaB })];
  const other = value('other', '1', '10', { unitPath: paths.other });

  it('never adds to them, while they still count as reported', () => {
    expect(rollUp([...communes, district, other], owing(paths), asked())).toMatchObject({ numerator: '71', denominator: '110', expectedUnits: 4, reportedUnits: 4, unitsWithData: 4 });
    expect(rollUp(communes, owing(paths), asked())).toMatchObject({ numerator: '80', denominator: '100' });
    expect(rollUp([...communes, { ...district, includesBelow: false }], owing(paths), asked())).toMatchObject({ numerator: '150', denominator: '200' });
  });

  it('leaves the units below as they are when one looks at them', () => {
    const result = rollUp([...communes, district], owing(paths), asked({ unitPath: paths.xaA }));
    expect([result.numerator, result.denominator]).toEqual(['30', '40']);
    expect(rollUp([...communes, district], owing(paths), asked()).units.map(({ unitId }) => unitId)).toEqual(['huyen', 'xaA', 'xaB']);
  });

  it('only with a value', () => {
    const word = row('huyen', { unitPath: paths.huyen, state: 'NO_CASES', includesBelow: true });
    expect(rollUp([...communes, word], owing(paths), asked()).numerator).toBe('80');
  });

  it('of a flow in its own period, of a stock whatever the periods', () => {
    const keys = ['2026-Q1', '2026-Q2'];
    const rows = [district, value('xaA', '5', '10', { unitPath: paths.xaA, periodKey: '2026-Q2' })];
    const sums = (['flow', 'stock'] as const).map((accumulation) => rollUp(rows, owing(paths, keys), asked({ accumulation, keys })).numerator);
    expect(sums).toEqual(['75', '70']);
  });

  it.each([
    ['another value', value('huyen', '8', '10', { unitPath: paths.huyen, periodKey: '2026-Q2' }), '13'],
    ['that nothing is there', row('huyen', { unitPath: paths.huyen, periodKey: '2026-Q2', state: 'NO_CASES' }), '5'],
    ['that none is available', row('huyen', { unitPath: paths.huyen, periodKey: '2026-Q2', state: 'NOT_AVAILABLE' }), '70'],
  ])('of a stock only while the including value is the latest answer of its unit, not after %s', (_what, later, sum) => {
    const keys = ['2026-Q1', '2026-Q2'];
    const rows = [district, later, value('xaA', '5', '10', { unitPath: paths.xaA, periodKey: '2026-Q2' })];
    for (const order of [rows, [...rows].reverse()]) expect(rollUp(order, owing(paths, keys), asked({ accumulation: 'stock', keys })).numerator).toBe(sum);
  });
});
