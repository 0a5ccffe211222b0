import fc from 'fast-check';
import { addDecimals, rollUp, type RolledUp, type RollUpRow } from '#domain';
import { asked, owing } from './support.js';

const KEYS = ['2026-Q1', '2026-Q2', '2026-Q3'];

interface Tree {
  /** Path by unit; the first lies at the root, every other below one before it. */
  readonly paths: Record<string, string>;
  readonly rows: RollUpRow[];
}

const count = fc.integer({ min: 0, max: 99_999 }).map((n) => (n % 7 === 0 ? `${n}.25` : String(n)));
const figure = fc.oneof(
  { weight: 4, arbitrary: fc.record({ state: fc.constant('VALUE' as const), numerator: count, denominator: count.map((text) => addDecimals(text, '1')) }) },
  fc.record({ state: fc.constantFrom('NO_CASES' as const, 'NOT_AVAILABLE' as const, 'NOT_APPLICABLE' as const), numerator: fc.constant(null), denominator: fc.constant(null) }),
);

function pathsOf(parents: readonly number[]): Record<string, string> {
  const paths = ['1.'];
  parents.forEach((parent, index) => paths.push(`${paths[parent % paths.length]!}${index + 2}.`));
  return Object.fromEntries(paths.map((path, index) => [`u${index}`, path]));
}

/** A tree of up to twelve units; each may answer for each period, and where asked for some answers include the units below. */
function trees(includesBelow: fc.Arbitrary<boolean> = fc.constant(false)): fc.Arbitrary<Tree> {
  return fc.array(fc.nat(11), { minLength: 1, maxLength: 11 }).chain((parents) => {
    const paths = pathsOf(parents);
    const places = Object.entries(paths).flatMap(([unitId, unitPath]) => KEYS.map((periodKey) => ({ unitId, unitPath, periodKey })));
    const answers = fc.array(fc.option(fc.tuple(figure, includesBelow)), { minLength: places.length, maxLength: places.length });
    return answers.map((given) => ({
      paths,
      rows: places.flatMap((place, index) => (given[index] ? [{ ...place, ...given[index][0], includesBelow: given[index][1] }] : [])),
    }));
  });
}

const accumulations = fc.constantFrom('flow' as const, 'stock' as const);
const roll = ({ paths, rows }: Tree, given: Parameters<typeof asked>[0] = {}) => rollUp(rows, owing(paths, KEYS), asked({ keys: KEYS, ...given }));
const sumsOf = ({ numerator, denominator }: RolledUp) => [numerator, denominator];
const zeroed = (result: RolledUp) => [result.numerator ?? '0', result.denominator ?? '0'];
const total = (results: readonly RolledUp[]) => results.reduce((sum, result) => zeroed(result).map((text, index) => addDecimals(text, sum[index]!)), ['0', '0']);
const childrenOf = (paths: Record<string, string>, path: string) =>
  Object.values(paths).filter((other) => other !== path && other.startsWith(path) && !other.slice(path.length, -1).includes('.'));

describe('whatever the tree and the figures (RULES.md I5, I7, I8)', () => {
  it('a roll-up is the sum over any partition of the tree', () => {
    fc.assert(
      fc.property(trees(), accumulations, fc.nat(11), (tree, accumulation, at) => {
        const all = Object.values(tree.paths);
        const path = all[at % all.length]!;
        const own = { paths: tree.paths, rows: tree.rows.filter((row) => row.unitPath === path) };
        const below = childrenOf(tree.paths, path).map((unitPath) => roll(tree, { accumulation, unitPath }));
        const whole = roll(tree, { accumulation, unitPath: path });
        expect(zeroed(whole)).toEqual(total([roll(own, { accumulation, unitPath: path }), ...below]));
        expect(whole.expectedUnits).toBe(below.reduce((sum, { expectedUnits }) => sum + expectedUnits, 1));
      }),
    );
  });

  it('the order in which figures came does not matter', () => {
    const shuffled = trees(fc.boolean()).chain((tree) => fc.tuple(fc.constant(tree), fc.shuffledSubarray(tree.rows, { minLength: tree.rows.length })));
    fc.assert(fc.property(shuffled, accumulations, ([tree, rows], accumulation) => expect(roll({ ...tree, rows }, { accumulation })).toEqual(roll(tree, { accumulation }))));
  });

  it('a tree that is put together anew keeps its sums at the root (RULES.md U4)', () => {
    fc.assert(
      fc.property(trees(), accumulations, fc.array(fc.nat(11), { minLength: 11, maxLength: 11 }), (tree, accumulation, parents) => {
        const moved = pathsOf(parents.slice(0, Object.keys(tree.paths).length - 1));
        const rows = tree.rows.map((row) => ({ ...row, unitPath: moved[row.unitId]! }));
        const [before, after] = [roll(tree, { accumulation, unitPath: '1.' }), roll({ paths: moved, rows }, { accumulation, unitPath: '1.' })];
        expect([sumsOf(after), after.reportedUnits, after.missingUnitIds]).toEqual([sumsOf(before), before.reportedUnits, before.missingUnitIds]);
      }),
    );
  });

  it('units that merge from one period to the next keep the sums of a flow at the root (RULES.md U4)', () => {
    fc.assert(
      fc.property(trees(), fc.integer({ min: 2, max: 12 }), (tree, size) => {
        const ids = Object.keys(tree.paths);
        const merged = new Set(ids.slice(0, size));
        const isLate = (row: RollUpRow) => row.periodKey === KEYS[2];
        // From the last period on one unit reports what the merged ones would have.
        const together = roll({ ...tree, rows: tree.rows.filter((row) => isLate(row) && merged.has(row.unitId)) });
        const successor: RollUpRow[] = together.numerator === null ? [] : [{ unitId: 'new', unitPath: '1.new.', periodKey: KEYS[2]!, state: 'VALUE', numerator: together.numerator, denominator: together.denominator }];
        const after = { paths: { ...tree.paths, new: '1.new.' }, rows: [...tree.rows.filter((row) => !isLate(row) || !merged.has(row.unitId)), ...successor] };
        expect(sumsOf(roll(after))).toEqual(sumsOf(roll(tree)));
      }),
    );
  });

  it('units that merged hand their stock to the successor, which is not counted beside them (RULES.md U4)', () => {
    fc.assert(
      fc.property(trees(), fc.integer({ min: 2, max: 12 }), (tree, size) => {
        const merged = new Set(Object.keys(tree.paths).slice(0, size));
        const held = roll({ ...tree, rows: tree.rows.filter((row) => merged.has(row.unitId)) }, { accumulation: 'stock' });
        const isOver = (row: RollUpRow) => merged.has(row.unitId) && row.periodKey === KEYS[2];
        const successor: RollUpRow[] = held.numerator === null ? [] : [{ unitId: 'new', unitPath: '1.new.', periodKey: KEYS[2]!, state: 'VALUE', numerator: held.numerator, denominator: held.denominator }];
        const runs = [
          ...Object.entries(tree.paths).map(([unitId, unitPath]) => ({ unitId, unitPath, keys: merged.has(unitId) ? KEYS.slice(0, 2) : KEYS })),
          { unitId: 'new', unitPath: '1.new.', keys: KEYS.slice(2) },
        ];
        const after = rollUp([...tree.rows.filter((row) => !isOver(row)), ...successor], runs, asked({ keys: KEYS, accumulation: 'stock' }));
        expect(sumsOf(after)).toEqual(sumsOf(roll(tree, { accumulation: 'stock' })));
        expect(after.expectedUnits).toBe(Object.keys(tree.paths).length - merged.size + 1);
      }),
    );
  });

  it('a figure that includes the units below replaces them: what they report is as if it had not been', () => {
    fc.assert(
      fc.property(trees(fc.boolean()), accumulations, (tree, accumulation) => {
        const root = { unitId: 'u0', unitPath: '1.', state: 'VALUE' as const, includesBelow: true, numerator: '7', denominator: '10' };
        const rows = [...tree.rows.filter((row) => row.unitId !== 'u0'), ...KEYS.map((periodKey) => ({ ...root, periodKey }))];
        expect(sumsOf(roll({ ...tree, rows }, { accumulation }))).toEqual(accumulation === 'flow' ? ['21', '30'] : ['7', '10']);
      }),
    );
  });

  it('no figure is counted twice: without those it replaces, an including one is like any other', () => {
    fc.assert(
      fc.property(trees(fc.boolean()), (tree) => {
        const isReplaced = (row: RollUpRow) =>
          tree.rows.some((above) => above.includesBelow && above.state === 'VALUE' && above.periodKey === row.periodKey && above.unitPath !== row.unitPath && row.unitPath.startsWith(above.unitPath));
        const rows = tree.rows.filter((row) => !isReplaced(row)).map((row) => ({ ...row, includesBelow: false }));
        expect(sumsOf(roll({ ...tree, rows }))).toEqual(sumsOf(roll(tree)));
      }),
    );
  });

  it('a flow is the sum of its periods', () => {
    fc.assert(
      fc.property(trees(fc.boolean()), (tree) => {
        const single = KEYS.map((key) => rollUp(tree.rows, owing(tree.paths, [key]), asked({ keys: [key] })));
        expect(zeroed(roll(tree))).toEqual(total(single));
      }),
    );
  });

  it('a stock is the latest answer of each unit: what came before may be anything', () => {
    fc.assert(
      fc.property(trees(fc.boolean()), (tree) => {
        const isAnswer = ({ state }: RollUpRow) => state !== 'NOT_AVAILABLE';
        const latest = tree.rows.filter((row) => isAnswer(row) && !tree.rows.some((later) => later.unitId === row.unitId && isAnswer(later) && later.periodKey > row.periodKey));
        expect(sumsOf(roll({ ...tree, rows: latest }, { accumulation: 'stock' }))).toEqual(sumsOf(roll(tree, { accumulation: 'stock' })));
      }),
    );
  });

  it('a word never changes a ratio, but that of a stock nothing is left, or that it does not apply, takes the place of an older value', () => {
    fc.assert(
      fc.property(trees(fc.boolean()), accumulations, fc.constantFrom('NO_CASES' as const, 'NOT_APPLICABLE' as const, 'NOT_AVAILABLE' as const), (tree, accumulation, state) => {
        const values = tree.rows.filter((row) => row.state === 'VALUE');
        const replaces = accumulation === 'stock' && state !== 'NOT_AVAILABLE';
        const words = Object.entries(tree.paths)
          .flatMap(([unitId, unitPath]) => KEYS.map((periodKey) => ({ unitId, unitPath, periodKey })))
          .filter((place) => !values.some((row) => row.unitId === place.unitId && row.periodKey === place.periodKey))
          .map((place): RollUpRow => ({ ...place, state, numerator: null, denominator: null, includesBelow: true }));
        const standing = replaces ? values.filter(({ unitId }) => values.some((row) => row.unitId === unitId && row.periodKey === KEYS[2])) : values;
        const [without, within] = [roll({ ...tree, rows: standing }, { accumulation }), roll({ ...tree, rows: [...words, ...values] }, { accumulation })];
        expect(sumsOf(within)).toEqual(sumsOf(without));
        expect(within.reportedUnits).toBe(within.expectedUnits);
      }),
    );
  });

  it('the counts of units agree with each other', () => {
    fc.assert(
      fc.property(trees(fc.boolean()), accumulations, (tree, accumulation) => {
        const result = roll(tree, { accumulation });
        const { expectedUnits, reportedUnits, unitsWithData, noCasesUnits, notAvailableUnits, notApplicableUnits, missingUnitIds, units } = result;
        expect(expectedUnits).toBe(Object.keys(tree.paths).length);
        expect(reportedUnits + missingUnitIds.length).toBe(expectedUnits);
        expect(units).toHaveLength(unitsWithData);
        const answered = new Set(tree.rows.map(({ unitId }) => unitId)).size;
        expect(result.carriedUnits).toBeLessThanOrEqual(accumulation === 'flow' ? 0 : unitsWithData);
        expect(unitsWithData + noCasesUnits + notAvailableUnits + notApplicableUnits).toBe(answered);
      }),
    );
  });
});
