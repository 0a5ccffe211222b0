import fc from 'fast-check';
import { addDecimals, measuredValue, rollUp, roundedValue, type Accumulation, type ExpectedRun, type RolledUp, type RollUpRow } from '#domain';
import { newId } from '../../api/src/platform/db/identifier.js';
import { Parameters } from '../../api/src/platform/db/index.js';
import { seriesSql, type RollUpQuestion, type SeriesRow } from '../../api/src/modules/indicators/results/queries/roll-up-cells.sql.js';
import { rolledUpSql, trendSql, unitFiguresSql, type RolledUpRow, type TrendRow, type UnitFigureRow } from '../../api/src/modules/indicators/results/queries/roll-up.sql.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createIndicatorWorld, type IndicatorWorld } from '../support/indicator-world.js';

const KEYS = ['2026-Q1', '2026-Q2', '2026-Q3'] as const;
const AS_OF = '2026-12-31';
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 40);

const count = fc.integer({ min: 0, max: 99_999 }).map((n) => (n % 7 === 0 ? `${n}.2501` : String(n)));
const value = fc.record({ state: fc.constant('VALUE' as const), numerator: count, denominator: count.map((text) => addDecimals(text, '1')), includesBelow: fc.boolean() });
const word = fc.record({ state: fc.constantFrom('NO_CASES' as const, 'NOT_AVAILABLE' as const, 'NOT_APPLICABLE' as const), numerator: fc.constant(null), denominator: fc.constant(null) });
const report = fc.record({ reportState: fc.constantFrom('draft' as const, 'submitted' as const, 'returned' as const, 'verified' as const), isLate: fc.boolean(), isVerifiedOtherwise: fc.boolean() });

interface Given {
  readonly paths: readonly string[];
  readonly runs: readonly (readonly [first: number, last: number])[];
  readonly rows: readonly (RollUpRow & { readonly unit: number })[];
}

/** A tree of up to eight units, each owing a run of periods and answering for some, in reports in any state. */
const given: fc.Arbitrary<Given> = fc.array(fc.nat(7), { minLength: 1, maxLength: 7 }).chain((parents) => {
  const paths = ['p0.'];
  parents.forEach((parent, index) => paths.push(`${paths[parent % paths.length]!}p${index + 1}.`));
  const places = paths.flatMap((_path, unit) => KEYS.map((key) => ({ unit, key })));
  return fc.record({
    runs: fc.array(fc.tuple(fc.nat(2), fc.nat(2)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const), { minLength: paths.length, maxLength: paths.length }),
    answers: fc.array(fc.option(fc.tuple(fc.oneof({ weight: 3, arbitrary: value }, { weight: 2, arbitrary: word }), report)), { minLength: places.length, maxLength: places.length }),
  }).map(({ runs, answers }) => ({
    paths, runs,
    rows: places.flatMap(({ unit, key }, index) => {
      const answer = answers[index];
      if (!answer) return [];
      const [figure, { reportState, isLate, isVerifiedOtherwise }] = answer;
      const isVerified = isVerifiedOtherwise && reportState === 'verified' && figure.state === 'VALUE';
      return [{
        unit, unitId: String(unit), unitPath: paths[unit]!, periodKey: key, ...figure, reportState, dueOn: '2026-10-01', submittedOn: isLate ? '2026-10-02' : '2026-10-01',
        ...(isVerified ? { verifiedNumerator: '3.5', verifiedDenominator: '7' } : {}),
      }];
    }),
  }));
});

/** What PostgreSQL adds up is what the rules say (RULES.md I5, I7, I8, I11), for trees and figures nobody thought of. */
describe('the roll-up of the database and that of the rules', () => {
  let app: TestApplication;
  let world: IndicatorWorld;

  beforeAll(async () => {
    app = await startTestApplication({ today: AS_OF });
    world = await createIndicatorWorld(app, { communes: 8, year: 2026 });
  });
  afterAll(() => app.close());

  interface Stored {
    readonly question: (accumulation: Accumulation, path: string) => RollUpQuestion;
    readonly expected: readonly ExpectedRun[];
    readonly rows: readonly RollUpRow[];
    readonly unitIds: readonly string[];
  }

  /** Writes a case with ids of its own, in the order given. */
  async function store({ paths, runs, rows }: Given): Promise<Stored> {
    const units = [...world.communes].slice(0, paths.length);
    const tag = newId();
    const line = await world.assign({ leads: [] });
    const pathOf = (unit: number) => `${tag}.${paths[unit]!}`;
    for (const [unit, [first, last]] of runs.entries()) {
      await app.sql('INSERT INTO expected_unit (assignment_id, unit_id, unit_path, first_key, last_key) VALUES ($1, $2, $3, $4, $5)', [line.assignmentId, units[unit]!.id, pathOf(unit), KEYS[first], KEYS[last]]);
    }
    const { id: author } = await world.person('coordinator');
    await app.sql(
      `WITH given AS (SELECT *, uuidv7() AS report_id, uuidv7() AS period_id FROM jsonb_to_recordset($1::jsonb) AS g("unitId" uuid, path text, "periodKey" text, state text,
           numerator numeric, denominator numeric, "includesBelow" boolean, "verifiedNumerator" numeric, "verifiedDenominator" numeric, "reportState" text, "submittedOn" date, "dueOn" date)),
         period AS (INSERT INTO indicator_period (id, plan_id, period_key, start_on, cut_off_on, opened_at)
           SELECT uuidv7(), $2, k, '2026-01-01', '2026-09-14', now() FROM unnest($4::text[]) k ON CONFLICT (plan_id, period_key) DO UPDATE SET version = 1 RETURNING id, period_key),
         report AS (INSERT INTO measurement_report (id, period_id, plan_id, unit_id, unit_path, period_key, due_on, state, submitted_at, created_at)
           SELECT g.report_id, p.id, $2, g."unitId", g.path, g."periodKey", g."dueOn", g."reportState", g."submittedOn"::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh', now()
           FROM given g JOIN period p ON p.period_key = g."periodKey" RETURNING id)
       INSERT INTO measurement (id, indicator_id, unit_id, unit_path, period_key, report_id, state, numerator, denominator, reason, includes_below, verified_numerator, verified_denominator, verified_note, entered_at, entered_by)
       SELECT uuidv7(), $3, g."unitId", g.path, g."periodKey", g.report_id, g.state, g.numerator, g.denominator, CASE WHEN g.state LIKE 'NOT%' THEN 'vì' END,
         COALESCE(g."includesBelow", false), g."verifiedNumerator", g."verifiedDenominator", CASE WHEN g."verifiedNumerator" IS NOT NULL THEN 'đối chiếu' END, now(), $5
       FROM given g JOIN report r ON r.id = g.report_id`,
      [JSON.stringify(rows.map((row) => ({ ...row, unitId: units[row.unit]!.id, path: pathOf(row.unit) }))), world.planId, line.indicatorId, KEYS, author]);
    const unitIds = units.map(({ id }) => id);
    return {
      unitIds,
      question: (accumulation, path) => ({ rolls: [{ assignmentIds: [line.assignmentId], indicatorId: line.indicatorId, isStock: accumulation === 'stock', factor: 100 }], keys: KEYS, asOf: AS_OF, paths: [`${tag}.${path}`], hasIncluding: true, isLarge: rows.length % 2 === 1 }),
      expected: runs.map(([first, last], unit) => ({ unitId: unitIds[unit]!, unitPath: paths[unit]!, keys: KEYS.slice(first, last + 1) })),
      rows: rows.map((row) => ({ ...row, unitId: unitIds[row.unit]! })),
    };
  }

  async function ask<Row>(sql: (question: RollUpQuestion, parameters: Parameters) => string, question: RollUpQuestion): Promise<Row[]> {
    const parameters = new Parameters();
    return app.sql<Row>(sql(question, parameters), parameters.values);
  }

  /** One report per unit and period: the figures of an earlier case make way. */
  async function forget(): Promise<void> {
    await app.sql('DELETE FROM measurement m USING measurement_report r WHERE r.id = m.report_id AND r.plan_id = $1', [world.planId]);
    await app.sql('DELETE FROM measurement_report WHERE plan_id = $1', [world.planId]);
  }

  const NONE = { expectedUnits: 0, reportedUnits: 0, unitsWithData: 0, noCasesUnits: 0, notAvailableUnits: 0, notApplicableUnits: 0, lateUnits: 0, unverifiedUnits: 0, carriedUnits: 0 };
  const told = (row: RolledUpRow | undefined) => {
    const { roll: _roll, onlyUnitId: _only, missingUnitIds, ...rest } = row ?? { ...NONE, numerator: null, denominator: null, missingUnitIds: null, roll: 0, onlyUnitId: null };
    return { ...rest, missing: [...(missingUnitIds ?? [])].sort() };
  };
  const ruled = ({ units: _units, missingUnitIds, ...rest }: RolledUp) => ({ ...rest, missing: [...missingUnitIds].sort() });

  /** How many units stand under which word, and how many with an older value. */
  const wordsOf = (of: RolledUp | readonly UnitFigureRow[]): number[] => {
    if (!Array.isArray(of)) { const { unitsWithData, noCasesUnits, notAvailableUnits, notApplicableUnits, carriedUnits } = of as RolledUp; return [unitsWithData, noCasesUnits, notAvailableUnits, notApplicableUnits, carriedUnits]; }
    const rows = of as readonly UnitFigureRow[];
    return [...(['VALUE', 'NO_CASES', 'NOT_AVAILABLE', 'NOT_APPLICABLE'] as const).map((word) => rows.filter(({ state }) => state === word).length), rows.filter(({ isCarried }) => isCarried).length];
  };

  it('agree on every figure, for every unit of every tree', async () => {
    await fc.assert(
      fc.asyncProperty(given, fc.constantFrom('flow' as const, 'stock' as const), async (one, accumulation) => {
        await forget();
        const stored = await store(one);
        for (const path of one.paths) {
          const question = stored.question(accumulation, path);
          const rules = rollUp(stored.rows, stored.expected, { accumulation, keys: KEYS, unitPath: path });
          const [row] = await ask<RolledUpRow>(rolledUpSql, question);
          expect(told(row)).toEqual(ruled(rules));
          const units = await ask<UnitFigureRow>(unitFiguresSql, question);
          expect(wordsOf(units)).toEqual(wordsOf(rules));
          expect(units.flatMap(({ unitId, numerator, denominator }) => (numerator === null ? [] : [[unitId, numerator, denominator]])).sort()).toEqual(
            rules.units.map(({ unitId, numerator, denominator }) => [unitId, numerator, denominator]).sort());
          for (const { periodKey, numerator, denominator, expectedUnits, reportedUnits } of await ask<SeriesRow>(seriesSql, question)) {
            const alone = rollUp(stored.rows, stored.expected, { accumulation: 'flow', keys: [periodKey], unitPath: path });
            expect({ numerator, denominator, expectedUnits, reportedUnits }).toEqual({ numerator: alone.numerator, denominator: alone.denominator, expectedUnits: alone.expectedUnits, reportedUnits: alone.reportedUnits });
          }
        }
      }),
      { numRuns: RUNS },
    );
  }, 240_000);

  it('agree without figures that include others, where the database does not look for any, for one period and for several', async () => {
    await fc.assert(
      fc.asyncProperty(given, fc.constantFrom('flow' as const, 'stock' as const), fc.constantFrom(1, 3), async (one, accumulation, periods) => {
        await forget();
        const stored = await store({ ...one, rows: one.rows.map((row) => ({ ...row, includesBelow: false })) });
        const keys = KEYS.slice(0, periods);
        const question = { ...stored.question(accumulation, 'p0.'), keys, hasIncluding: false };
        const rows = stored.rows.filter(({ periodKey }) => keys.some((key) => key === periodKey));
        const rules = rollUp(rows, stored.expected, { accumulation, keys, unitPath: 'p0.' });
        expect(told((await ask<RolledUpRow>(rolledUpSql, question))[0])).toEqual(ruled(rules));
        const units = await ask<UnitFigureRow>(unitFiguresSql, question);
        expect(wordsOf(units)).toEqual(wordsOf(rules));
        expect(units.flatMap(({ unitId, numerator, denominator }) => (numerator === null ? [] : [[unitId, numerator, denominator]])).sort()).toEqual(
          rules.units.map(({ unitId, numerator, denominator }) => [unitId, numerator, denominator]).sort());
        for (const unit of units.filter(({ numerator }) => numerator !== null)) {
          const value = measuredValue({ numerator: unit.numerator!, denominator: unit.denominator!, kind: 'ratio', measureUnit: '%' });
          expect(unit.valueText).toBe(roundedValue(value, 6));
        }
        for (const { periodKey, numerator, denominator } of await ask<TrendRow>(trendSql, question)) {
          const alone = rollUp(rows, stored.expected, { accumulation: 'flow', keys: [periodKey], unitPath: 'p0.' });
          expect([numerator, denominator]).toEqual([alone.numerator, alone.denominator]);
        }
      }),
      { numRuns: RUNS },
    );
  }, 240_000);

  it('sum to the parent over any partition of its children, and do not care for the order of entry', async () => {
    await fc.assert(
      fc.asyncProperty(given, fc.constantFrom('flow' as const, 'stock' as const), async (one, accumulation) => {
        const plain = one.rows.map((row) => ({ ...row, includesBelow: false }));
        await forget();
        const stored = await store({ ...one, rows: plain });
        const sums = async (question: RollUpQuestion) => {
          const { numerator, denominator, expectedUnits } = told((await ask<RolledUpRow>(rolledUpSql, question))[0]);
          return [numerator ?? '0', denominator ?? '0', String(expectedUnits)];
        };
        const whole = await sums(stored.question(accumulation, 'p0.'));
        const children = one.paths.filter((path) => path.split('.').length === 3);
        const parts = [await sums({ ...stored.question(accumulation, 'p0.'), rolls: [{ ...stored.question(accumulation, '').rolls[0]!, unitIds: [stored.unitIds[0]!] }] })];
        for (const path of children) parts.push(await sums(stored.question(accumulation, path)));
        expect(parts.reduce((sum, part) => part.map((text, index) => addDecimals(text, sum[index]!)), ['0', '0', '0'])).toEqual(whole);
        await forget();
        expect(await sums((await store({ ...one, rows: [...plain].reverse() })).question(accumulation, 'p0.'))).toEqual(whole);
      }),
      { numRuns: RUNS },
    );
  }, 240_000);
});
