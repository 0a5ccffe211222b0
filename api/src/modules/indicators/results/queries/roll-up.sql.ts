import type { PeriodKey } from '#domain';
import type { Parameters } from '../../../../platform/db/index.js';
import { figuresSql, includingUnitRowsSql, rollsSql, seriesSql, withinPaths, type RollUpQuestion } from './roll-up-cells.sql.js';

/**
 * The expected units of every roll with the run of periods each owes, and how many of those asked for (RULES.md I11). A unit
 * that two lines of one roll expect owes each period once.
 */
function owedSql(question: RollUpQuestion, parameters: Parameters): string {
  const { rolls, keys } = question;
  const { source, isChosen } = rollsSql(question, parameters);
  const [first, last, all] = [parameters.add(keys[0]), parameters.add(keys.at(-1)), parameters.add(keys)];
  const expected = `${source}
    JOIN expected_unit e ON e.assignment_id = r.assignment_id AND e.first_key <= ${last}::text AND e.last_key >= ${first}::text
      AND ${withinPaths(question, 'e.unit_path', parameters)} AND ${isChosen}`;
  if (rolls.some(({ assignmentIds }) => assignmentIds.length > 1)) {
    return `SELECT DISTINCT ON (r.roll, e.unit_id, k.key) r.roll, r.indicator_id, r.is_stock, e.unit_id, e.unit_path, k.key AS first_key, k.key AS last_key, 1::bigint AS owed
      FROM ${expected} JOIN unnest(${all}::text[]) AS k(key) ON k.key >= e.first_key AND k.key <= e.last_key`;
  }
  return `SELECT r.roll, r.indicator_id, r.is_stock, e.unit_id, e.unit_path, e.first_key, e.last_key,
      CASE WHEN e.first_key <= ${first}::text AND e.last_key >= ${last}::text THEN ${keys.length}
        ELSE (SELECT count(*) FROM unnest(${all}::text[]) AS k(key) WHERE k.key >= e.first_key AND k.key <= e.last_key) END AS owed
    FROM ${expected}`;
}

/**
 * Over several periods a stock is asked of the units there are in the last one anybody owes, whoever looks: those that were
 * merged or moved away before have handed what they held to others, who count it (U4).
 */
function existsAtTheEnd({ rolls, keys }: RollUpQuestion, parameters: Parameters): { join: string; condition: string } {
  const stocks = rolls.flatMap(({ isStock, assignmentIds }, index) => (isStock ? assignmentIds.map((assignmentId) => ({ index, assignmentId })) : []));
  if (keys.length === 1 || stocks.length === 0) return { join: '', condition: 'true' };
  const last = parameters.add(keys.at(-1));
  const join = `LEFT JOIN (SELECT s.roll, max(least(e.last_key, ${last}::text)) AS ends
      FROM unnest(${parameters.add(stocks.map(({ index }) => index))}::int[], ${parameters.add(stocks.map(({ assignmentId }) => assignmentId))}::uuid[]) AS s(roll, assignment_id)
      JOIN expected_unit e ON e.assignment_id = s.assignment_id AND e.first_key <= ${last}::text AND e.last_key >= ${parameters.add(keys[0])}::text
      GROUP BY s.roll) ending ON ending.roll = o.roll`;
  return { join, condition: `(NOT o.is_stock OR least(o.ends, ${last}::text) = ending.ends)` };
}

const STATE = `CASE WHEN bool_or(f.state = 'VALUE') THEN 'VALUE' WHEN bool_or(f.state = 'NOT_AVAILABLE') THEN 'NOT_AVAILABLE'
  WHEN bool_or(f.state = 'NO_CASES') THEN 'NO_CASES' ELSE 'NOT_APPLICABLE' END`;

/**
 * Of a stock the latest answer speaks, and that a figure is not available is none (I7). An array of numbers has an order, so
 * the latest is a maximum: no row is sorted for it. What follows its place and its word is null without a value.
 */
const LATEST_WORDS = ['VALUE', 'NO_CASES', 'NOT_APPLICABLE'] as const;
const latestSql = (keys: string, item: 1 | 2 | 3 | 4): string =>
  `(max(ARRAY[array_position(${keys}::text[], f.period_key)::numeric, CASE f.state ${LATEST_WORDS.map((word, index) => `WHEN '${word}' THEN ${index + 1}`).join(' ')} END, f.numerator, f.denominator])
    FILTER (WHERE o.is_stock AND f.state <> 'NOT_AVAILABLE'))[${item}]`;

interface AnsweredSql {
  readonly numerator: string;
  readonly denominator: string;
  readonly state: string;
  /** The place of a stock's latest value among the periods asked for; null for a flow, and without a value. */
  readonly place: string;
}

const OF_FLOWS: AnsweredSql = { numerator: 'sum(f.numerator)', denominator: 'sum(f.denominator)', state: STATE, place: 'NULL::int' };

const ofStocks = (keys: string): AnsweredSql => ({
  numerator: `CASE WHEN o.is_stock THEN ${latestSql(keys, 3)} ELSE sum(f.numerator) END`,
  denominator: `CASE WHEN o.is_stock THEN ${latestSql(keys, 4)} ELSE sum(f.denominator) END`,
  state: `CASE WHEN o.is_stock THEN COALESCE((ARRAY['${LATEST_WORDS.join("', '")}'])[${latestSql(keys, 2)}], 'NOT_AVAILABLE') ELSE ${STATE} END`,
  place: `CASE WHEN ${latestSql(keys, 2)} = 1 THEN ${latestSql(keys, 1)} END`,
});

/**
 * `WITH … unit AS (…)`: one row per roll and expected unit. `own_…` are the unit's own sums, `numerator` and `denominator`
 * what it adds to the result, which is less where a figure above already holds it (I8). Figures are grouped before anything
 * is joined to them: units and periods are never multiplied out.
 */
export function unitRowsSql(question: RollUpQuestion, parameters: Parameters): string {
  if (question.hasIncluding) return includingUnitRowsSql(question, parameters);
  const owed = owedSql(question, parameters);
  const figures = figuresSql(question, parameters);
  const ending = existsAtTheEnd(question, parameters);
  // Of a single period a stock is what was answered, as a flow is.
  const isLatestAsked = question.keys.length > 1 && question.rolls.some(({ isStock }) => isStock);
  const keys = isLatestAsked ? parameters.add(question.keys) : '';
  const { numerator, denominator, state, place } = isLatestAsked ? ofStocks(keys) : OF_FLOWS;
  const isCarried = isLatestAsked ? `COALESCE(a.place < array_position(${keys}::text[], least(o.ends, (${keys}::text[])[${question.keys.length}])), false)` : 'false';
  return `WITH owing AS MATERIALIZED (${owed}),
    answered AS (
      SELECT o.roll, o.unit_id, count(*) AS answers, ${state} AS state, ${place} AS place, bool_or(f.is_late) AS is_late, bool_or(f.is_unverified) AS is_unverified,
        ${numerator} AS numerator, ${denominator} AS denominator
      FROM owing o JOIN (${figures}) f ON f.indicator_id = o.indicator_id AND f.unit_id = o.unit_id AND f.period_key >= o.first_key AND f.period_key <= o.last_key
      GROUP BY o.roll, o.unit_id, o.is_stock),
    unit AS (
      SELECT o.roll, o.unit_id, o.unit_path, COALESCE(a.answers, 0) = o.owed AS has_reported, COALESCE(a.state = 'VALUE', false) AS has_value, a.state,
        ${isCarried} AS is_carried,
        COALESCE(a.is_late, false) AS is_late, COALESCE(a.is_unverified, false) AS is_unverified,
        a.numerator AS own_numerator, a.denominator AS own_denominator, a.numerator, a.denominator
      FROM (SELECT roll, unit_id, is_stock, min(unit_path) AS unit_path, sum(owed) AS owed, max(last_key) AS ends FROM owing GROUP BY roll, unit_id, is_stock) o
      LEFT JOIN answered a ON a.roll = o.roll AND a.unit_id = o.unit_id ${ending.join}
      WHERE ${ending.condition})`;
}

/** How many missing units a line names. */
export const NAMED_MISSING = 20;

/** Sums leave as text: exact, whatever their size. */
const SUMS = `trim_scale(sum(numerator))::text AS numerator, trim_scale(sum(denominator))::text AS denominator`;

/** A row of `rolledUpSql`. */
export interface RolledUpRow {
  readonly roll: number;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly expectedUnits: number;
  readonly reportedUnits: number;
  readonly unitsWithData: number;
  readonly noCasesUnits: number;
  readonly notAvailableUnits: number;
  readonly notApplicableUnits: number;
  readonly lateUnits: number;
  readonly unverifiedUnits: number;
  readonly carriedUnits: number;
  readonly missingUnitIds: string[] | null;
  /** The only expected unit, where there is one alone. */
  readonly onlyUnitId: string | null;
}

/** The result of every roll that expects anybody: RULES.md I5 in one statement, for any number of lines, units and periods. */
export function rolledUpSql(question: RollUpQuestion, parameters: Parameters): string {
  return `${unitRowsSql(question, parameters)}
    SELECT roll, ${SUMS}, ${COUNTS} FROM unit GROUP BY roll`;
}

const COUNTS = `count(*)::int AS "expectedUnits", count(*) FILTER (WHERE has_reported)::int AS "reportedUnits",
  count(*) FILTER (WHERE has_value)::int AS "unitsWithData", count(*) FILTER (WHERE state = 'NO_CASES')::int AS "noCasesUnits",
  count(*) FILTER (WHERE state = 'NOT_AVAILABLE')::int AS "notAvailableUnits",
  count(*) FILTER (WHERE state = 'NOT_APPLICABLE')::int AS "notApplicableUnits",
  count(*) FILTER (WHERE is_late)::int AS "lateUnits", count(*) FILTER (WHERE is_unverified)::int AS "unverifiedUnits",
  count(*) FILTER (WHERE is_carried)::int AS "carriedUnits",
  (array_agg(unit_id ORDER BY unit_path, unit_id) FILTER (WHERE NOT has_reported))[1:${NAMED_MISSING}] AS "missingUnitIds",
  CASE WHEN count(*) = 1 THEN min(unit_id::text) END AS "onlyUnitId"`;

/** A row of `unitFiguresSql`: one expected unit by itself. */
export interface UnitFigureRow {
  readonly roll: number;
  readonly unitId: string;
  readonly state: 'VALUE' | 'NO_CASES' | 'NOT_AVAILABLE' | 'NOT_APPLICABLE' | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** The unit's value rounded to 6 places, for showing alone; null without one. */
  readonly valueText: string | null;
  readonly hasReported: boolean;
  readonly isLate: boolean;
  readonly isUnverified: boolean;
  /** A stock's value from before the last period it is asked for (I7). */
  readonly isCarried: boolean;
}

/** Every expected unit of every roll by itself, with its own figures, also where a figure above holds them. */
export function unitFiguresSql(question: RollUpQuestion, parameters: Parameters): string {
  return `${unitRowsSql(question, parameters)} ${unitColumnsSql(question, parameters)}`;
}

/** A row of `rankedFiguresSql`: units of equal value share a place, counted from the least; null without a value. */
export interface RankedFigureRow extends UnitFigureRow {
  readonly place: number | null;
}

/**
 * The units of one roll with the exact order of their values. Two different shares of figures of at most 24 digits differ in
 * their first 60, so whole division orders them without rounding any two together.
 */
export function rankedFiguresSql(question: RollUpQuestion, parameters: Parameters): string {
  return `${unitRowsSql(question, parameters)}
    ${unitColumnsSql(question, parameters, `, CASE WHEN own_numerator IS NOT NULL THEN dense_rank() OVER (ORDER BY ${orderOf(question)})::int END AS place`)}`;
}

const orderOf = ({ rolls }: RollUpQuestion): string => (rolls[0]!.factor === null ? 'own_numerator' : `div(own_numerator * '1e60'::numeric, own_denominator)`);

/** Division keeps as many places as its operands show, and of a quotient of 16 digits no other. */
const PLACES_OF_DIVISION = 20;

/** The value of thousands of units is rounded for showing here; the verdict takes the sums. */
function unitColumnsSql({ rolls }: RollUpQuestion, parameters: Parameters, more = ''): string {
  const factor = `(${parameters.add(rolls.map((roll) => roll.factor))}::int[])[roll + 1]`;
  return `SELECT roll, unit_id AS "unitId", state, trim_scale(own_numerator)::text AS numerator, trim_scale(own_denominator)::text AS denominator,
  has_reported AS "hasReported", is_late AS "isLate", is_unverified AS "isUnverified", is_carried AS "isCarried",
  trim_scale(round(CASE WHEN ${factor} IS NULL THEN own_numerator ELSE round(own_numerator * ${factor}, ${PLACES_OF_DIVISION}) / own_denominator END, 6))::text AS "valueText"${more} FROM unit`;
}

/** The result and the units of one moment: both from one statement, so that nothing is handed in between them. */
export function frozenFiguresSql(question: RollUpQuestion, parameters: Parameters): string {
  return `${unitRowsSql(question, parameters)}
    SELECT (SELECT COALESCE(json_agg(w), '[]') FROM (SELECT roll, ${SUMS}, ${COUNTS.replace(`[1:${NAMED_MISSING}]`, '')} FROM unit GROUP BY roll) w) AS wholes,
      (SELECT COALESCE(json_agg(u), '[]') FROM (${unitColumnsSql(question, parameters)}) u) AS units`;
}

/** A row of `trendSql`. */
export interface TrendRow {
  readonly roll: number;
  readonly periodKey: PeriodKey;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/** Each period by itself, so a stock is that period's snapshot; periods without any figure have no row. */
export function trendSql(question: RollUpQuestion, parameters: Parameters): string {
  if (question.hasIncluding) return seriesSql(question, parameters);
  return `WITH owing AS MATERIALIZED (${owedSql(question, parameters)})
    SELECT o.roll, f.period_key AS "periodKey", trim_scale(sum(f.numerator))::text AS numerator, trim_scale(sum(f.denominator))::text AS denominator
    FROM owing o JOIN (${figuresSql(question, parameters)}) f
      ON f.indicator_id = o.indicator_id AND f.unit_id = o.unit_id AND f.period_key >= o.first_key AND f.period_key <= o.last_key
    GROUP BY o.roll, f.period_key ORDER BY o.roll, f.period_key`;
}
