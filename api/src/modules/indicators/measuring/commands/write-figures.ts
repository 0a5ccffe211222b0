import { newId, type Tx } from '../../../../platform/db/index.js';
import { Problem, type FieldError } from '../../../../platform/problems/index.js';
import type { MeasurementSource } from '../measurement-source.js';
import type { CheckedLine, LineProblem } from './check-figures.js';
import type { LockedReport } from './lock-report.js';
import { isGivenUpSql } from './report-lines.js';

/** Field errors by path, as the checks of a request's shape name them: `lines.3.denominator`. */
export function lineErrors(problems: readonly LineProblem[]): Record<string, FieldError[]> {
  const errors: Record<string, FieldError[]> = {};
  for (const { index, field, code, params } of problems) (errors[`lines.${index}.${field}`] ??= []).push({ code, params });
  return errors;
}

export function refuseFigures(problems: readonly LineProblem[]): void {
  if (problems.length > 0) throw new Problem('figuresInvalid', { errors: lineErrors(problems) });
}

/** Whether writing the line would change anything. */
function differs({ asked: { current }, figure, includesBelow, doubts, doubtReason }: CheckedLine): boolean {
  if (current === null || figure === null) return current !== null || figure !== null;
  return JSON.stringify([current.state, current.numerator, current.denominator, current.reason, current.includesBelow, current.doubts, current.doubtReason])
    !== JSON.stringify([figure.state, figure.numerator, figure.denominator, figure.reason ?? null, includesBelow, doubts, doubtReason]);
}

/**
 * Writes what differs, in at most two statements for any number of lines; answers the lines written. What was handed in once
 * leaves its old numbers behind (RULES.md I12), and a changed figure is no longer verified.
 */
export async function writeFigures(tx: Tx, report: LockedReport, personId: string, lines: readonly CheckedLine[], source: MeasurementSource): Promise<CheckedLine[]> {
  const changed = lines.filter(differs);
  const cleared = changed.filter(({ figure }) => figure === null);
  const given = changed.filter(({ figure }) => figure !== null);
  if (cleared.length > 0) {
    await tx.query('DELETE FROM measurement WHERE report_id = $1 AND indicator_id = ANY($2::uuid[])', [report.id, cleared.map(({ asked }) => asked.indicatorId)]);
  }
  if (given.length > 0) await upsert(tx, report, personId, given, source);
  return changed;
}

const UPSERT = `
  WITH given AS (
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::numeric[], $5::numeric[], $6::text[], $7::boolean[], $8::jsonb[], $9::text[], $10::text[],
      $13::text[]) AS line(id, indicator_id, state, numerator, denominator, reason, includes_below, doubts, doubt_reason, source, unit_path)
  ), kept AS (
    INSERT INTO measurement_change (id, measurement_id, changed_at, changed_by, report_state, state, numerator, denominator, reason,
      verified_numerator, verified_denominator)
    SELECT uuidv7(), m.id, $15, $14, CASE WHEN m.report_id = $11 THEN $16 ELSE 'returned' END, m.state, m.numerator, m.denominator, m.reason, m.verified_numerator, m.verified_denominator
    FROM given JOIN measurement m ON m.indicator_id = given.indicator_id AND m.period_key = $18 AND m.unit_id = $12
    WHERE (CASE WHEN m.report_id = $11 THEN $17::boolean ELSE EXISTS (SELECT FROM measurement_report_event event
      WHERE event.report_id = m.report_id AND event.action = 'submit') AND ${isGivenUpSql('m', '$11')} END) AND (m.state, m.numerator, m.denominator, m.reason) IS DISTINCT FROM (given.state, given.numerator, given.denominator, given.reason)
  )
  INSERT INTO measurement (id, indicator_id, unit_id, unit_path, period_key, report_id, state, numerator, denominator, reason, includes_below,
    doubts, doubt_reason, source, entered_at, entered_by)
  SELECT given.id, given.indicator_id, $12, given.unit_path, $18, $11, given.state, given.numerator, given.denominator, given.reason, given.includes_below,
    ARRAY(SELECT jsonb_array_elements_text(given.doubts)), given.doubt_reason, given.source, $15, $14
  FROM given
  ON CONFLICT (indicator_id, period_key, unit_id) DO UPDATE SET
    report_id = EXCLUDED.report_id, unit_path = EXCLUDED.unit_path, state = EXCLUDED.state, numerator = EXCLUDED.numerator, denominator = EXCLUDED.denominator, reason = EXCLUDED.reason,
    includes_below = EXCLUDED.includes_below, doubts = EXCLUDED.doubts, doubt_reason = EXCLUDED.doubt_reason, source = EXCLUDED.source,
    verified_numerator = CASE WHEN measurement.numerator = EXCLUDED.numerator AND measurement.denominator = EXCLUDED.denominator THEN measurement.verified_numerator END,
    verified_denominator = CASE WHEN measurement.numerator = EXCLUDED.numerator AND measurement.denominator = EXCLUDED.denominator THEN measurement.verified_denominator END,
    verified_note = CASE WHEN measurement.numerator = EXCLUDED.numerator AND measurement.denominator = EXCLUDED.denominator THEN measurement.verified_note END,
    entered_at = EXCLUDED.entered_at, entered_by = EXCLUDED.entered_by, version = measurement.version + 1
  WHERE measurement.report_id = EXCLUDED.report_id OR ${isGivenUpSql('measurement', 'EXCLUDED.report_id')}
  RETURNING indicator_id AS "indicatorId"`;

async function upsert(tx: Tx, report: LockedReport, personId: string, lines: readonly CheckedLine[], source: MeasurementSource): Promise<void> {
  const written = await tx.query<{ indicatorId: string }>(UPSERT, [
    lines.map(() => newId()),
    lines.map(({ asked }) => asked.indicatorId),
    lines.map(({ figure }) => figure!.state),
    lines.map(({ figure }) => figure!.numerator),
    lines.map(({ figure }) => figure!.denominator),
    lines.map(({ figure }) => figure!.reason ?? null),
    lines.map(({ figure, includesBelow }) => includesBelow && figure!.state === 'VALUE'),
    lines.map(({ doubts }) => JSON.stringify(doubts)),
    lines.map(({ doubtReason }) => doubtReason),
    lines.map((line) => line.source ?? source),
    report.id, report.unitId, lines.map(({ asked }) => asked.unitPath), personId, tx.now, report.state, report.wasHandedIn, report.periodKey,
  ]);
  // Another plan's report may have taken the figure since it was looked up (I2): its own stays.
  const taken = lines.filter(({ asked }) => !written.some(({ indicatorId }) => indicatorId === asked.indicatorId));
  refuseFigures(taken.map(({ index }) => ({ index, field: 'indicatorId', code: 'heldByOtherReport' })));
}

const NOTHING_MORE = { includesBelow: false, doubtReason: null };

/** What the audit log keeps of written lines: old and new figures by the indicator's code (X3). */
export function auditedFigures(lines: readonly CheckedLine[]): { before: Record<string, unknown>; after: Record<string, unknown> } {
  const pick = (figure: { state: string; numerator: string | null; denominator: string | null; reason?: string | null } | null, more: { includesBelow: boolean; doubtReason: string | null }) =>
    figure === null ? null : {
      state: figure.state, numerator: figure.numerator, denominator: figure.denominator, reason: figure.reason ?? null,
      // Either decides what is summed, or why it is believed: rare, and told when it is so.
      ...(more.includesBelow ? { includesBelow: true } : {}), ...(more.doubtReason === null ? {} : { doubtReason: more.doubtReason }),
    };
  return {
    before: Object.fromEntries(lines.map(({ asked }) => [asked.code, pick(asked.current, asked.current ?? NOTHING_MORE)])),
    after: Object.fromEntries(lines.map((line) => [line.asked.code, pick(line.figure, line)])),
  };
}
