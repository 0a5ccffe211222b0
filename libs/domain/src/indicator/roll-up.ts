import { comparePeriodKeys, type PeriodKey } from '../period/period-key.js';
import { sumDecimals, type DecimalText } from './exact-number.js';
import { isCountedState, type Accumulation, type MeasurementReportState, type MeasurementState } from './measurement.js';

/** One measurement with the place of its unit in the tree as stored with it; paths are those of `unit-paths.md`, `1.5.2k.`. */
export interface RollUpRow {
  readonly unitId: string;
  readonly unitPath: string;
  readonly periodKey: PeriodKey;
  readonly state: MeasurementState;
  readonly numerator: DecimalText | null;
  readonly denominator: DecimalText | null;
  readonly includesBelow?: boolean;
  readonly verifiedNumerator?: DecimalText | null;
  readonly verifiedDenominator?: DecimalText | null;
  /** Left out: handed in and verified. */
  readonly reportState?: MeasurementReportState;
  readonly submittedOn?: string | null;
  readonly dueOn?: string | null;
}

/** A unit that owes figures for some of the periods; after a move it appears once with each path. */
export interface ExpectedRun {
  readonly unitId: string;
  readonly unitPath: string;
  readonly keys: readonly PeriodKey[];
}

export interface RollUpOptions {
  readonly accumulation: Accumulation;
  /** The collected periods asked for. */
  readonly keys: readonly PeriodKey[];
  /** This unit and all below; left out: everything. */
  readonly unitPath?: string;
}

/** The sums of one unit over the periods asked for. */
export interface UnitSums {
  readonly unitId: string;
  readonly unitPath: string;
  readonly numerator: DecimalText;
  readonly denominator: DecimalText;
}

export interface RolledUp {
  /** Sums over units with a value, null without one: 0/0 is no number (RULES.md I4). */
  readonly numerator: DecimalText | null;
  readonly denominator: DecimalText | null;
  readonly expectedUnits: number;
  /** Units that answered for every period they owe. */
  readonly reportedUnits: number;
  /** Units with a value in at least one period. */
  readonly unitsWithData: number;
  /** Units without any value, by what they answered. */
  readonly noCasesUnits: number;
  readonly notAvailableUnits: number;
  readonly notApplicableUnits: number;
  readonly missingUnitIds: string[];
  /** Units of which a figure that counts came after its due date. */
  readonly lateUnits: number;
  /** Units of which a figure that counts is not verified yet. */
  readonly unverifiedUnits: number;
  /** Units of a stock that count with a value from before the last period, for want of an answer since (RULES.md I7). */
  readonly carriedUnits: number;
  /** Each unit with a value by itself, also those that a figure above already holds. */
  readonly units: UnitSums[];
}

/** A row with the figures that count: the verified ones where there are any (RULES.md I12). */
interface CountedValue {
  readonly unitId: string;
  readonly unitPath: string;
  readonly periodKey: PeriodKey;
  readonly numerator: DecimalText;
  readonly denominator: DecimalText;
  readonly includesBelow: boolean;
}

const isBelowOrSame = (path: string, above: string): boolean => path.startsWith(above);
const isStrictlyBelow = (path: string, above: string): boolean => path !== above && path.startsWith(above);

/**
 * The one definition of a result: sum of numerators over sum of denominators of the units that have a value, never a mean
 * of percentages (RULES.md I5). Only figures that were handed in count, of units that owe them (I11, I12). A figure that
 * includes the units below replaces theirs (I8). The order of rows does not matter.
 */
export function rollUp(rows: Iterable<RollUpRow>, expected: Iterable<ExpectedRun>, options: RollUpOptions): RolledUp {
  const owed = owedKeys(expected, options);
  const counted = [...rows].filter((row) => isCountedState(row.reportState ?? 'verified') && owed.get(row.unitId)?.has(row.periodKey));
  const answers = groupedBy(counted, (row) => row.unitId);
  const speaking = options.accumulation === 'flow' ? [...answers.values()] : [...answers.values()].map(latestAnswer);
  const values = speaking.flat().flatMap(countedValue);
  const { numerator, denominator } = sumOf(uncovered(values, options.accumulation));
  const missingUnitIds = [...owed].filter(([unitId, keys]) => !hasAnswered(keys, answers.get(unitId))).map(([unitId]) => unitId);
  return {
    numerator,
    denominator,
    expectedUnits: owed.size,
    reportedUnits: owed.size - missingUnitIds.length,
    ...answerCounts(speaking),
    ...shadowCounts(answers.values()),
    carriedUnits: options.accumulation === 'flow' ? 0 : values.filter(({ unitId, periodKey }) => !isLastOf(owed.get(unitId)!, periodKey)).length,
    missingUnitIds: missingUnitIds.sort(),
    units: unitSums(values),
  };
}

/**
 * What each unit in sight owes, of the periods asked for. A stock is asked of the units there are in the last period anybody
 * owes: those that were merged or moved away before have handed what they held to others, who count it (RULES.md U4).
 */
function owedKeys(expected: Iterable<ExpectedRun>, { accumulation, keys, unitPath = '' }: RollUpOptions): Map<string, Set<PeriodKey>> {
  const runs = [...expected].map((run) => ({ ...run, keys: run.keys.filter((key) => keys.includes(key)) })).filter((run) => run.keys.length > 0);
  const lastKey = runs.flatMap((run) => run.keys).sort(comparePeriodKeys).at(-1);
  const owed = new Map<string, Set<PeriodKey>>();
  for (const run of runs.filter((one) => isBelowOrSame(one.unitPath, unitPath))) {
    owed.set(run.unitId, new Set([...(owed.get(run.unitId) ?? []), ...run.keys]));
  }
  if (accumulation === 'flow') return owed;
  return new Map([...owed].filter(([, ofUnit]) => ofUnit.has(lastKey!)));
}

function hasAnswered(keys: Set<PeriodKey>, rows: readonly RollUpRow[] = []): boolean {
  const answered = new Set(rows.map((row) => row.periodKey));
  return [...keys].every((key) => answered.has(key));
}

function countedValue(row: RollUpRow): CountedValue[] {
  const numerator = row.verifiedNumerator ?? row.numerator;
  const denominator = row.verifiedDenominator ?? row.denominator;
  if (row.state !== 'VALUE' || numerator === null || denominator === null) return [];
  const { unitId, unitPath, periodKey, includesBelow = false } = row;
  return [{ unitId, unitPath, periodKey, numerator, denominator, includesBelow }];
}

/**
 * What a unit says of a stock: its latest value, or the later word that nothing is there or that it does not apply. That a
 * figure is not available is no answer: what was said before stands (RULES.md I7).
 */
function latestAnswer(rows: readonly RollUpRow[]): RollUpRow[] {
  const answers = rows.filter(({ state }) => state !== 'NOT_AVAILABLE');
  return (answers.length > 0 ? answers : [...rows]).sort((left, right) => comparePeriodKeys(left.periodKey, right.periodKey)).slice(-1);
}

function isLastOf(keys: ReadonlySet<PeriodKey>, key: PeriodKey): boolean {
  return [...keys].every((other) => comparePeriodKeys(other, key) <= 0);
}

type AnswerCounts = Pick<RolledUp, 'unitsWithData' | 'noCasesUnits' | 'notAvailableUnits' | 'notApplicableUnits'>;

/** A unit is counted under one word: a value before all, then what says most about the missing one. */
function answerCounts(answers: Iterable<readonly RollUpRow[]>): AnswerCounts {
  const counts = { unitsWithData: 0, noCasesUnits: 0, notAvailableUnits: 0, notApplicableUnits: 0 };
  for (const rows of answers) {
    const states = new Set(rows.map((row) => row.state));
    if (states.has('VALUE')) counts.unitsWithData += 1;
    else if (states.has('NOT_AVAILABLE')) counts.notAvailableUnits += 1;
    else if (states.has('NO_CASES')) counts.noCasesUnits += 1;
    else counts.notApplicableUnits += 1;
  }
  return counts;
}

/** What is to be known about any of the figures, also those that others have taken the place of. */
function shadowCounts(answers: Iterable<readonly RollUpRow[]>): Pick<RolledUp, 'lateUnits' | 'unverifiedUnits'> {
  const counts = { lateUnits: 0, unverifiedUnits: 0 };
  for (const rows of answers) {
    if (rows.some(({ submittedOn, dueOn }) => submittedOn && dueOn && submittedOn > dueOn)) counts.lateUnits += 1;
    if (rows.some(({ reportState }) => reportState === 'submitted')) counts.unverifiedUnits += 1;
  }
  return counts;
}

/**
 * The values that make up a result (RULES.md I8): one that includes the units below keeps theirs out, of a flow in its own
 * period; of a stock altogether, since both are snapshots of the same things, taken on different days or not.
 */
function uncovered(values: readonly CountedValue[], accumulation: Accumulation): CountedValue[] {
  const including = values.filter((value) => value.includesBelow);
  return values.filter(
    (value) =>
      !including.some(
        (above) => isStrictlyBelow(value.unitPath, above.unitPath) && (accumulation === 'stock' || above.periodKey === value.periodKey),
      ),
  );
}

function sumOf(values: readonly CountedValue[]): { numerator: DecimalText | null; denominator: DecimalText | null } {
  if (values.length === 0) return { numerator: null, denominator: null };
  return {
    numerator: sumDecimals(values.map((value) => value.numerator)),
    denominator: sumDecimals(values.map((value) => value.denominator)),
  };
}

function unitSums(values: readonly CountedValue[]): UnitSums[] {
  return [...groupedBy(values, (value) => value.unitId)]
    .map(([unitId, ofUnit]) => {
      const { numerator, denominator } = sumOf(ofUnit);
      return { unitId, unitPath: ofUnit.at(-1)!.unitPath, numerator: numerator!, denominator: denominator! };
    })
    .sort((left, right) => (left.unitId < right.unitId ? -1 : 1));
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
