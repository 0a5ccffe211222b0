import type { CalendarDate, PeriodKey } from '#domain';
import { belowPath } from '../../../../platform/auth/index.js';
import type { Parameters } from '../../../../platform/db/index.js';

/** What is added up together: the expected units of one line, of several lines of one indicator, or a part of them. */
export interface Roll {
  readonly assignmentIds: readonly string[];
  readonly indicatorId: string;
  readonly isStock: boolean;
  /** Only these of the expected units; all of them when left out. */
  readonly unitIds?: readonly string[];
}

export interface RollUpQuestion {
  readonly rolls: readonly Roll[];
  /** The collected periods asked for, in order. */
  readonly keys: readonly PeriodKey[];
  /** Only what was handed in up to the end of this day. */
  readonly asOf: CalendarDate;
  /** Paths at or below which units count, as stored with the expectation. */
  readonly paths: readonly string[];
  /** Whether any figure of these periods includes the units below (I8); without one nobody has to look. */
  readonly hasIncluding: boolean;
}

/**
 * The figures that count, one row per roll, expected unit and owed period (RULES.md I11, I12); without a counted figure
 * `state` is null. `roll` is the place in `rolls`. Everything comes from parameters: the planner sees how few periods
 * and indicators are asked for.
 */
function cellsSql({ rolls, keys, asOf, paths }: RollUpQuestion, parameters: Parameters): string {
  const flat = rolls.flatMap((roll, index) => roll.assignmentIds.map((assignmentId) => ({ ...roll, index, assignmentId })));
  const add = (values: readonly unknown[]) => parameters.add(values);
  const keyList = add(keys);
  const scope = paths.map((path) => belowPath('e.unit_path', path, parameters)).join(' OR ');
  const parts = rolls.flatMap(({ unitIds = [] }, index) => unitIds.map((unitId) => ({ index, unitId })));
  const isPart = add(flat.map(({ unitIds }) => unitIds !== undefined));
  const chosen = rolls.every(({ unitIds }) => unitIds === undefined)
    ? 'true'
    : `(NOT r.is_part OR (r.roll, e.unit_id) IN (SELECT * FROM unnest(${add(parts.map(({ index }) => index))}::int[], ${add(parts.map(({ unitId }) => unitId))}::uuid[])))`;
  // A unit expected by two lines of one roll counts once.
  const distinct = rolls.some(({ assignmentIds }) => assignmentIds.length > 1) ? 'DISTINCT ON (r.roll, e.unit_id, k.key)' : '';
  return `
    SELECT ${distinct} r.roll, r.is_stock, e.unit_id, e.unit_path, k.key, k.place, f.state, f.numerator, f.denominator, f.includes_below,
      f.is_late, f.is_unverified
    FROM unnest(${add(flat.map(({ index }) => index))}::int[], ${add(flat.map(({ assignmentId }) => assignmentId))}::uuid[],
      ${add(flat.map(({ indicatorId }) => indicatorId))}::uuid[], ${add(flat.map(({ isStock }) => isStock))}::boolean[], ${isPart}::boolean[])
      AS r(roll, assignment_id, indicator_id, is_stock, is_part)
    JOIN expected_unit e ON e.assignment_id = r.assignment_id AND (${scope === '' ? 'false' : scope}) AND ${chosen}
    JOIN unnest(${keyList}::text[]) WITH ORDINALITY AS k(key, place) ON k.key >= e.first_key AND k.key <= e.last_key
    LEFT JOIN (
      SELECT m.indicator_id, m.period_key, m.unit_id, m.state, m.includes_below,
        CASE WHEN m.state = 'VALUE' THEN COALESCE(m.verified_numerator, m.numerator) END AS numerator,
        CASE WHEN m.state = 'VALUE' THEN COALESCE(m.verified_denominator, m.denominator) END AS denominator,
        p.submitted_on > p.due_on AS is_late, p.state = 'submitted' AS is_unverified
      FROM measurement m JOIN measurement_report p ON p.id = m.report_id
      WHERE p.state IN ('submitted', 'verified', 'locked') AND p.submitted_on <= ${parameters.add(asOf)}::date
        AND m.indicator_id = ANY(${add([...new Set(rolls.map(({ indicatorId }) => indicatorId))])}::uuid[]) AND m.period_key = ANY(${keyList}::text[])
    ) f ON f.indicator_id = r.indicator_id AND f.period_key = k.key AND f.unit_id = e.unit_id`;
}

/**
 * Over several periods a stock is asked of the units there are in the last one anybody owes, whoever looks: those that were
 * merged or moved away before have handed what they held to others, who count it (U4).
 */
function expectedAtTheEnd({ rolls, keys }: RollUpQuestion, cells: string, parameters: Parameters): string {
  const stocks = rolls.flatMap(({ isStock, assignmentIds }, index) => (isStock ? assignmentIds.map((assignmentId) => ({ index, assignmentId })) : []));
  if (keys.length === 1 || stocks.length === 0) return cells;
  return `SELECT asked.* FROM (SELECT c.*, max(c.place) OVER (PARTITION BY c.roll, c.unit_id) AS last_place FROM (${cells}) c) asked
    LEFT JOIN (
      SELECT r.roll, max(k.place) AS place
      FROM unnest(${parameters.add(stocks.map(({ index }) => index))}::int[], ${parameters.add(stocks.map(({ assignmentId }) => assignmentId))}::uuid[]) AS r(roll, assignment_id)
      JOIN expected_unit e ON e.assignment_id = r.assignment_id
      JOIN unnest(${parameters.add(keys)}::text[]) WITH ORDINALITY AS k(key, place) ON k.key >= e.first_key AND k.key <= e.last_key
      GROUP BY r.roll
    ) ending ON ending.roll = asked.roll
    WHERE NOT asked.is_stock OR asked.last_place = ending.place`;
}

/** A value that includes the units below keeps theirs out (I8): of a flow in its own period, of a stock altogether. */
const UNCOVERED = `
  SELECT c.*, NOT EXISTS (SELECT FROM including p WHERE p.roll = c.roll AND (c.is_stock OR p.key = c.key)
    AND c.unit_path > p.unit_path AND starts_with(c.unit_path, p.unit_path)) AS is_added
  FROM chosen c`;

/** Of a stock only each unit's latest value is a candidate (I7); of a flow every period's. */
const CHOSEN = `
  SELECT c.*, c.state = 'VALUE' AND (NOT c.is_stock OR c.place = max(c.place) FILTER (WHERE c.state = 'VALUE') OVER (PARTITION BY c.roll, c.unit_id)) AS is_chosen
  FROM cell c`;

const UNIT_FLAGS = `count(*) = count(state) AS has_reported, COALESCE(bool_or(state = 'VALUE'), false) AS has_value,
  CASE WHEN bool_or(state = 'VALUE') THEN 'VALUE' WHEN bool_or(state = 'NOT_AVAILABLE') THEN 'NOT_AVAILABLE'
    WHEN bool_or(state = 'NO_CASES') THEN 'NO_CASES' WHEN bool_or(state = 'NOT_APPLICABLE') THEN 'NOT_APPLICABLE' END AS state,
  COALESCE(bool_or(is_late), false) AS is_late, COALESCE(bool_or(is_unverified), false) AS is_unverified`;

// An array of numbers has an order, so the latest value is a maximum: no row is sorted for it.
const LATEST = "(max(ARRAY[place, numerator, denominator]) FILTER (WHERE is_stock AND state = 'VALUE'))";
const OWN_SUMS = (column: 'numerator' | 'denominator', place: 2 | 3): string =>
  `CASE WHEN is_stock THEN ${LATEST}[${place}] ELSE sum(${column}) END`;

/**
 * `WITH … unit AS (…)`: one row per roll and expected unit. `own_…` are the unit's own sums, `numerator` and `denominator`
 * what it adds to the result, which is less where a figure above already holds it.
 */
export function unitRowsSql(question: RollUpQuestion, parameters: Parameters): string {
  const cells = expectedAtTheEnd(question, cellsSql(question, parameters), parameters);
  if (question.hasIncluding) {
    return `WITH cell AS (${cells}), chosen AS MATERIALIZED (${CHOSEN}),
      including AS MATERIALIZED (SELECT roll, key, unit_path FROM chosen WHERE is_chosen AND includes_below), summed AS (${UNCOVERED}),
      unit AS (
        SELECT roll, unit_id, min(unit_path) AS unit_path, ${UNIT_FLAGS},
          sum(numerator) FILTER (WHERE is_chosen) AS own_numerator, sum(denominator) FILTER (WHERE is_chosen) AS own_denominator,
          sum(numerator) FILTER (WHERE is_chosen AND is_added) AS numerator, sum(denominator) FILTER (WHERE is_chosen AND is_added) AS denominator
        FROM summed GROUP BY roll, unit_id)`;
  }
  // One period needs no grouping by unit: every cell is its unit.
  if (question.keys.length === 1) {
    return `WITH unit AS (
      SELECT roll, unit_id, unit_path, state IS NOT NULL AS has_reported, COALESCE(state = 'VALUE', false) AS has_value, state,
        COALESCE(is_late, false) AS is_late, COALESCE(is_unverified, false) AS is_unverified,
        numerator AS own_numerator, denominator AS own_denominator, numerator, denominator
      FROM (${cells}) cell)`;
  }
  return `WITH unit AS (
    SELECT roll, unit_id, unit_path, has_reported, has_value, state, is_late, is_unverified,
      own_numerator, own_denominator, own_numerator AS numerator, own_denominator AS denominator
    FROM (SELECT roll, unit_id, min(unit_path) AS unit_path, ${UNIT_FLAGS},
        ${OWN_SUMS('numerator', 2)} AS own_numerator, ${OWN_SUMS('denominator', 3)} AS own_denominator
      FROM (${cells}) cell GROUP BY roll, is_stock, unit_id) grouped)`;
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
  (array_agg(unit_id ORDER BY unit_path, unit_id) FILTER (WHERE NOT has_reported))[1:${NAMED_MISSING}] AS "missingUnitIds",
  CASE WHEN count(*) = 1 THEN min(unit_id::text) END AS "onlyUnitId"`;

/** A row of `unitFiguresSql`: one expected unit by itself. */
export interface UnitFigureRow {
  readonly roll: number;
  readonly unitId: string;
  readonly state: 'VALUE' | 'NO_CASES' | 'NOT_AVAILABLE' | 'NOT_APPLICABLE' | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly hasReported: boolean;
  readonly isLate: boolean;
  readonly isUnverified: boolean;
}

/** Every expected unit of every roll by itself, with its own figures, also where a figure above holds them. */
export function unitFiguresSql(question: RollUpQuestion, parameters: Parameters): string {
  return `${unitRowsSql(question, parameters)} ${UNIT_COLUMNS}`;
}

const UNIT_COLUMNS = `SELECT roll, unit_id AS "unitId", state, trim_scale(own_numerator)::text AS numerator, trim_scale(own_denominator)::text AS denominator,
  has_reported AS "hasReported", is_late AS "isLate", is_unverified AS "isUnverified" FROM unit`;

/** The result and the units of one moment: both from one statement, so that nothing is handed in between them. */
export function frozenFiguresSql(question: RollUpQuestion, parameters: Parameters): string {
  return `${unitRowsSql(question, parameters)}
    SELECT (SELECT COALESCE(json_agg(w), '[]') FROM (SELECT roll, ${SUMS}, ${COUNTS.replace(`[1:${NAMED_MISSING}]`, '')} FROM unit GROUP BY roll) w) AS wholes,
      (SELECT COALESCE(json_agg(u), '[]') FROM (${UNIT_COLUMNS}) u) AS units`;
}

/** A row of `trendSql`. */
export interface TrendRow {
  readonly roll: number;
  readonly periodKey: PeriodKey;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly expectedUnits: number;
  readonly reportedUnits: number;
  readonly unitsWithData: number;
  readonly noCasesUnits: number;
  readonly notAvailableUnits: number;
  readonly notApplicableUnits: number;
}

/** Each period by itself, so a stock is that period's snapshot. */
export function trendSql(question: RollUpQuestion, parameters: Parameters): string {
  const cells = cellsSql({ ...question, rolls: question.rolls.map((roll) => ({ ...roll, isStock: false })) }, parameters);
  const [source, sums] = question.hasIncluding
    ? [`WITH cell AS (${cells}), chosen AS MATERIALIZED (${CHOSEN}),
        including AS MATERIALIZED (SELECT roll, key, unit_path FROM chosen WHERE is_chosen AND includes_below), summed AS (${UNCOVERED})`,
      `trim_scale(sum(numerator) FILTER (WHERE is_added))::text AS numerator, trim_scale(sum(denominator) FILTER (WHERE is_added))::text AS denominator`]
    : [`WITH summed AS (${cells})`, SUMS];
  return `${source}
    SELECT roll, key AS "periodKey", ${sums}, count(*)::int AS "expectedUnits", count(state)::int AS "reportedUnits",
      count(*) FILTER (WHERE state = 'VALUE')::int AS "unitsWithData", count(*) FILTER (WHERE state = 'NO_CASES')::int AS "noCasesUnits",
      count(*) FILTER (WHERE state = 'NOT_AVAILABLE')::int AS "notAvailableUnits",
      count(*) FILTER (WHERE state = 'NOT_APPLICABLE')::int AS "notApplicableUnits"
    FROM summed GROUP BY roll, key ORDER BY roll, key`;
}
