import type { CalendarDate, PeriodKey } from '#domain';
import { belowPath } from '../../../../platform/auth/index.js';
import type { Parameters } from '../../../../platform/db/index.js';

/** What is added up together: the expected units of one line, of several lines of one indicator, or a part of them. */
export interface Roll {
  readonly assignmentIds: readonly string[];
  readonly indicatorId: string;
  readonly isStock: boolean;
  /** What a unit's numerator is multiplied by for its value over its denominator: 100 for percentages; null for a count, which is not divided. */
  readonly factor: number | null;
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
  /** Whether so much of what is kept of the indicators is asked for that reading all of it once beats looking each figure up. */
  readonly isLarge: boolean;
}

/** The figures that count, with what the office has verified in place of what was reported (RULES.md I12). */
export function figuresSql({ rolls, keys, asOf, isLarge }: RollUpQuestion, parameters: Parameters): string {
  const indicatorIds = [...new Set(rolls.map(({ indicatorId }) => indicatorId))];
  return `
    SELECT m.indicator_id, m.period_key, m.unit_id, m.state, m.includes_below,
      CASE WHEN m.state = 'VALUE' THEN COALESCE(m.verified_numerator, m.numerator) END AS numerator,
      CASE WHEN m.state = 'VALUE' THEN COALESCE(m.verified_denominator, m.denominator) END AS denominator,
      p.submitted_on > p.due_on AS is_late, p.state = 'submitted' AS is_unverified
    FROM measurement m JOIN measurement_report p ON p.id = m.report_id
    WHERE p.state IN ('submitted', 'verified', 'locked') AND p.submitted_on <= ${parameters.add(asOf)}::date
      AND m.indicator_id = ANY(${parameters.add(indicatorIds)}::uuid[]) AND m.period_key = ANY(${parameters.add(keys)}::text[])${isLarge ? READ_ONCE : ''}`;
}

// The planner takes the expected units for far fewer than they are: it would sort the figures, or look up a million of them one by one.
const READ_ONCE = ' OFFSET 0';

/** The units of a question's paths, from a column of paths. */
export function withinPaths({ paths }: Pick<RollUpQuestion, 'paths'>, column: string, parameters: Parameters): string {
  return paths.length === 0 ? 'false' : `(${paths.map((path) => belowPath(column, path, parameters)).join(' OR ')})`;
}

/** Rolls as a relation r(roll, assignment_id, indicator_id, is_stock, is_part), and the condition that keeps a part to its units. */
export function rollsSql({ rolls }: RollUpQuestion, parameters: Parameters): { source: string; isChosen: string } {
  const flat = rolls.flatMap((roll, index) => roll.assignmentIds.map((assignmentId) => ({ ...roll, index, assignmentId })));
  const parts = rolls.flatMap(({ unitIds = [] }, index) => unitIds.map((unitId) => ({ index, unitId })));
  const add = (values: readonly unknown[]) => parameters.add(values);
  const source = `unnest(${add(flat.map(({ index }) => index))}::int[], ${add(flat.map(({ assignmentId }) => assignmentId))}::uuid[],
      ${add(flat.map(({ indicatorId }) => indicatorId))}::uuid[], ${add(flat.map(({ isStock }) => isStock))}::boolean[],
      ${add(flat.map(({ unitIds }) => unitIds !== undefined))}::boolean[]) AS r(roll, assignment_id, indicator_id, is_stock, is_part)`;
  if (rolls.every(({ unitIds }) => unitIds === undefined)) return { source, isChosen: 'true' };
  return {
    source,
    isChosen: `(NOT r.is_part OR (r.roll, e.unit_id) IN (SELECT * FROM unnest(${add(parts.map(({ index }) => index))}::int[], ${add(parts.map(({ unitId }) => unitId))}::uuid[])))`,
  };
}

/**
 * The figures that count, one row per roll, expected unit and owed period (RULES.md I11, I12); without a counted figure
 * `state` is null. `roll` is the place in `rolls`. Everything comes from parameters: the planner sees how few periods
 * and indicators are asked for.
 */
function cellsSql(question: RollUpQuestion, parameters: Parameters): string {
  const { rolls, keys } = question;
  const { source, isChosen } = rollsSql(question, parameters);
  // A unit expected by two lines of one roll counts once.
  const distinct = rolls.some(({ assignmentIds }) => assignmentIds.length > 1) ? 'DISTINCT ON (r.roll, e.unit_id, k.key)' : '';
  return `
    SELECT ${distinct} r.roll, r.is_stock, e.unit_id, e.unit_path, k.key, k.place, f.state, f.numerator, f.denominator, f.includes_below,
      f.is_late, f.is_unverified
    FROM ${source}
    JOIN expected_unit e ON e.assignment_id = r.assignment_id AND ${withinPaths(question, 'e.unit_path', parameters)} AND ${isChosen}
    JOIN unnest(${parameters.add(keys)}::text[]) WITH ORDINALITY AS k(key, place) ON k.key >= e.first_key AND k.key <= e.last_key
    LEFT JOIN (${figuresSql(question, parameters)}) f ON f.indicator_id = r.indicator_id AND f.period_key = k.key AND f.unit_id = e.unit_id`;
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

/** Of a stock only each unit's latest answer speaks, and that a figure is not available is none (I7); of a flow every period's. */
const CHOSEN = `
  SELECT c.*, c.speaks AND c.state = 'VALUE' AS is_chosen
  FROM (SELECT c.*, NOT c.is_stock OR c.place = max(c.place) FILTER (WHERE c.state <> 'NOT_AVAILABLE') OVER (PARTITION BY c.roll, c.unit_id) AS speaks FROM cell c) c`;

const UNIT_FLAGS = `count(*) = count(state) AS has_reported, COALESCE(bool_or(is_chosen), false) AS has_value,
  CASE WHEN bool_or(is_chosen) THEN 'VALUE' WHEN bool_or(state = 'NOT_AVAILABLE') AND (NOT bool_or(is_stock) OR bool_and(state IS NULL OR state = 'NOT_AVAILABLE')) THEN 'NOT_AVAILABLE'
    WHEN bool_or(speaks AND state = 'NO_CASES') THEN 'NO_CASES' WHEN bool_or(speaks AND state = 'NOT_APPLICABLE') THEN 'NOT_APPLICABLE' END AS state,
  COALESCE(bool_or(is_stock) AND max(place) FILTER (WHERE is_chosen) < max(place), false) AS is_carried,
  COALESCE(bool_or(is_late), false) AS is_late, COALESCE(bool_or(is_unverified), false) AS is_unverified`;

/**
 * The rows of `unitRowsSql` where some figures include the units below: a period at a time, since of a flow such a figure
 * keeps others out of its own period alone.
 */
export function includingUnitRowsSql(question: RollUpQuestion, parameters: Parameters): string {
  return `WITH ${includingCellsSql(expectedAtTheEnd(question, cellsSql(question, parameters), parameters))},
    unit AS (
      SELECT roll, unit_id, min(unit_path) AS unit_path, ${UNIT_FLAGS},
        sum(numerator) FILTER (WHERE is_chosen) AS own_numerator, sum(denominator) FILTER (WHERE is_chosen) AS own_denominator,
        sum(numerator) FILTER (WHERE is_chosen AND is_added) AS numerator, sum(denominator) FILTER (WHERE is_chosen AND is_added) AS denominator
      FROM summed GROUP BY roll, unit_id)`;
}

/** `cell, chosen, including, summed AS (…)`: cells with whether they are chosen and whether a figure above keeps them out. */
function includingCellsSql(cells: string): string {
  return `cell AS (${cells}), chosen AS MATERIALIZED (${CHOSEN}),
    including AS MATERIALIZED (SELECT roll, key, unit_path FROM chosen WHERE is_chosen AND includes_below), summed AS (${UNCOVERED})`;
}

/** A row of `seriesSql`. */
export interface SeriesRow {
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
  readonly lateUnits: number;
  readonly unverifiedUnits: number;
}

/** Each period by itself with who owed it and who answered; a stock is that period's snapshot. */
export function seriesSql(question: RollUpQuestion, parameters: Parameters): string {
  const cells = cellsSql({ ...question, rolls: question.rolls.map((roll) => ({ ...roll, isStock: false })) }, parameters);
  const [source, added] = question.hasIncluding ? [`WITH ${includingCellsSql(cells)}`, 'is_added'] : [`WITH summed AS (${cells})`, 'true'];
  return `${source}
    SELECT roll, key AS "periodKey", trim_scale(sum(numerator) FILTER (WHERE ${added}))::text AS numerator,
      trim_scale(sum(denominator) FILTER (WHERE ${added}))::text AS denominator, count(*)::int AS "expectedUnits", count(state)::int AS "reportedUnits",
      count(*) FILTER (WHERE state = 'VALUE')::int AS "unitsWithData", count(*) FILTER (WHERE state = 'NO_CASES')::int AS "noCasesUnits",
      count(*) FILTER (WHERE state = 'NOT_AVAILABLE')::int AS "notAvailableUnits",
      count(*) FILTER (WHERE state = 'NOT_APPLICABLE')::int AS "notApplicableUnits",
      count(*) FILTER (WHERE is_late)::int AS "lateUnits", count(*) FILTER (WHERE is_unverified)::int AS "unverifiedUnits"
    FROM summed GROUP BY roll, key ORDER BY roll, key`;
}
