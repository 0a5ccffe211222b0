import { addDecimals, bearingOf, isAskedTogether, readingsOf, type DecimalText, type MeasurementReportState, type PeriodKey, type Purpose, type ScopeKind, type ValueKind } from '#domain';
import { prepared, type Database } from '../../../../platform/db/index.js';
import { GroupResolver } from '../../../org-units/index.js';
import { baselineValues } from '../../annex/queries/baseline-values.js';
import { indicatorOnDateSql, sectionSql } from '../../annex/queries/indicator-sql.js';
import { decimalSql, EXPECTED_FROM, isGivenUpSql, neighbourKeys } from '../commands/report-lines.js';
import type {
  CumulativeView, FigureHolderView, LineAssignmentView, LineIndicatorView, LineTargetView, MeasurementChangeView, MeasurementView, OtherFigureView, ReportLineView,
} from '../views/report.views.js';
import { instantSql, type ReportPageRecord } from './report-rows.js';

interface LineRecord {
  readonly indicator: LineIndicatorView;
  readonly assignments: LineAssignmentRecord[];
}

type LineAssignmentRecord = Omit<LineAssignmentView, 'targets'> & { readonly targets: TargetRecord[] };

type TargetRecord = Omit<LineTargetView, 'readings' | 'judgedValue' | 'isForInformation'> & {
  readonly purpose: Purpose;
  readonly scopeKind: ScopeKind;
  /** Whether its line asks other units as well. */
  readonly asksOthers: boolean;
  readonly groupId: string | null;
  readonly decidedValue: DecimalText | null;
  /** Of an increase only. */
  readonly baselines: Parameters<typeof baselineValues>[1] | null;
};

interface FigureRecord {
  readonly indicatorId: string;
  readonly periodKey: PeriodKey;
  readonly reportId: string;
  readonly reportState: MeasurementReportState;
  readonly holder: FigureHolderView;
  readonly view: MeasurementView;
  readonly history: MeasurementChangeView[];
}

/** Targets of an assignment that hold for the unit at the cut-off; those of a group are sifted by its members afterwards. */
const TARGETS = `SELECT jsonb_agg(jsonb_build_object('id', target.id, 'purpose', target.purpose, 'appliedComparator', target.applied_comparator,
    'valueKind', target.value_kind, 'value', ${decimalSql('target.value')}, 'measureUnit', target.measure_unit, 'isEachUnit', target.is_each_unit,
    'periodKey', target.period_key, 'wording', target.wording, 'groupId', target.scope_group_id, 'scopeKind', target.scope_kind,
    'asksOthers', EXISTS (SELECT FROM expected_unit other WHERE other.assignment_id = assignment.id AND other.unit_id <> r.unit_id),
    'decidedValue', (SELECT ${decimalSql('decision.value')} FROM indicator_target_decision decision WHERE decision.target_id = target.id AND decision.revoked_at IS NULL),
    'baselines', CASE WHEN target.value_kind <> 'absolute' THEN COALESCE((SELECT jsonb_agg(jsonb_build_object('isWithoutCases', baseline.is_without_cases,
        'statedValue', baseline.stated_value::text, 'parts', COALESCE((SELECT jsonb_agg(jsonb_build_object('numerator', part.numerator::text,
          'denominator', part.denominator::text) ORDER BY part.position) FROM indicator_baseline_part part WHERE part.baseline_id = baseline.id), '[]'))
        ORDER BY baseline.position) FROM indicator_baseline baseline WHERE baseline.assignment_id = assignment.id), '[]') END,
    'document', CASE WHEN document.id IS NOT NULL THEN concat(concat_ws('/', document.number, document.symbol),
      ' ngày ' || to_char(document.issued_on, 'DD/MM/YYYY')) END) ORDER BY target.purpose, target.id)
  FROM indicator_target target LEFT JOIN legal_document document ON document.id = target.document_id
  WHERE target.assignment_id = assignment.id AND target.valid_during @> $2::date AND (target.period_key IS NULL OR target.period_key = r.period_key)
    AND (target.scope_kind IN ('all', 'group') OR target.scope_unit_id = r.unit_id OR target.scope_level = $3)`;

const LINES = `SELECT jsonb_build_object('id', line.indicator_id, 'code', indicator.code, 'name', version.name, 'kind', version.kind,
    'accumulation', version.accumulation, 'direction', version.direction, 'measureUnit', COALESCE(line.measure_unit, version.measure_unit),
    'numeratorText', COALESCE(line.numerator_text, version.numerator_text),
    'denominatorText', COALESCE(line.denominator_text, version.denominator_text)) AS indicator, line.assignments
  FROM (
    SELECT assignment.indicator_id, min(sheet.position * 100000 + ind_row.position) AS place,
      (array_agg(assignment.measure_unit ORDER BY sheet.position, ind_row.position) FILTER (WHERE assignment.measure_unit IS NOT NULL))[1] AS measure_unit,
      (array_agg(assignment.numerator_text ORDER BY sheet.position, ind_row.position) FILTER (WHERE assignment.numerator_text IS NOT NULL))[1] AS numerator_text,
      (array_agg(assignment.denominator_text ORDER BY sheet.position, ind_row.position) FILTER (WHERE assignment.denominator_text IS NOT NULL))[1] AS denominator_text,
      jsonb_agg(jsonb_build_object('id', assignment.id, 'printedNumber', ind_row.printed_number, 'sheetTitle', sheet.title, 'section', ${sectionSql('ind_row')}, 'title', assignment.title,
        'targets', COALESCE((${TARGETS}), '[]')) ORDER BY sheet.position, ind_row.position, assignment.id) AS assignments
    FROM measurement_report r CROSS JOIN LATERAL (SELECT assignment.* FROM ${EXPECTED_FROM}) assignment
    JOIN indicator_row ind_row ON ind_row.id = assignment.row_id
    JOIN indicator_sheet sheet ON sheet.id = assignment.sheet_id
    WHERE r.id = $1 GROUP BY assignment.indicator_id
  ) line
  JOIN indicator ON indicator.id = line.indicator_id
  CROSS JOIN LATERAL ${indicatorOnDateSql('line.indicator_id', '$2::date')} version
  ORDER BY line.place, line.indicator_id`;

const FIGURES = `SELECT m.indicator_id AS "indicatorId", m.period_key AS "periodKey", m.report_id AS "reportId", report.state AS "reportState",
    jsonb_build_object('planId', plan.id, 'planTitle', plan.title, 'reportId', report.id) AS holder,
    jsonb_build_object('state', m.state, 'numerator', ${decimalSql('m.numerator')}, 'denominator', ${decimalSql('m.denominator')}, 'reason', m.reason,
      'includesBelow', m.includes_below, 'doubts', m.doubts, 'doubtReason', m.doubt_reason, 'verifiedNumerator', ${decimalSql('m.verified_numerator')},
      'verifiedDenominator', ${decimalSql('m.verified_denominator')}, 'verifiedNote', m.verified_note, 'source', m.source,
      'enteredAt', ${instantSql('m.entered_at')}, 'enteredBy', jsonb_build_object('id', person.id, 'fullName', person.full_name)) AS view,
    CASE WHEN m.period_key = $4 THEN COALESCE((SELECT jsonb_agg(jsonb_build_object('changedAt', ${instantSql('change.changed_at')},
        'changedBy', CASE WHEN changer.id IS NOT NULL THEN jsonb_build_object('id', changer.id, 'fullName', changer.full_name) END,
        'reportState', change.report_state, 'state', change.state, 'numerator', ${decimalSql('change.numerator')},
        'denominator', ${decimalSql('change.denominator')}, 'reason', change.reason, 'verifiedNumerator', ${decimalSql('change.verified_numerator')},
        'verifiedDenominator', ${decimalSql('change.verified_denominator')}) ORDER BY change.changed_at DESC, change.id DESC)
      FROM measurement_change change LEFT JOIN person changer ON changer.id = change.changed_by WHERE change.measurement_id = m.id), '[]') ELSE '[]' END AS history
  FROM measurement m JOIN measurement_report report ON report.id = m.report_id JOIN plan ON plan.id = report.plan_id
  JOIN person ON person.id = m.entered_by
  WHERE m.unit_id = $1 AND m.indicator_id = ANY($2::uuid[]) AND m.period_key = ANY($3::text[])
    AND NOT (m.period_key = $4 AND ${isGivenUpSql('m', '$5')})`;

/** The lines of a report as printed, each with its figure and what it is compared with: at most three statements. */
export async function reportLines(database: Database, report: ReportPageRecord): Promise<ReportLineView[]> {
  const lines = await database.rows<LineRecord & Record<string, unknown>>(prepared('report.lines', () => LINES), [report.id, report.cutOffOn, report.unitLevel]);
  if (lines.length === 0) return [];
  const keys = neighbourKeys(report.scheme, report.periodKey);
  const figures = await database.rows<FigureRecord & Record<string, unknown>>(prepared('report.figures', () => FIGURES), [
    report.unitId, lines.map(({ indicator }) => indicator.id),
    [...new Set([report.periodKey, keys.previous, keys.sameLastYear, ...keys.earlierThisYear])], report.periodKey, report.id,
  ]);
  const isOfGroup = await groupsOfUnit(database, report, lines);
  return lines.map(({ indicator, assignments }) => {
    const at = (key: PeriodKey) => figures.find((one) => one.indicatorId === indicator.id && one.periodKey === key);
    const current = at(report.periodKey);
    return {
      indicator,
      assignments: assignments.map((assignment) => ({ ...assignment, targets: targetsOf(assignment, indicator, report, isOfGroup) })),
      measurement: current?.view ?? null,
      previous: otherFigure(at(keys.previous)),
      sameLastYear: otherFigure(at(keys.sameLastYear)),
      cumulativeBefore: indicator.accumulation === 'flow' ? cumulative(keys.earlierThisYear.flatMap((key) => at(key) ?? [])) : null,
      history: current?.history ?? [],
      heldBy: current === undefined || current.reportId === report.id ? null : current.holder,
    };
  });
}

function targetsOf({ targets }: LineAssignmentRecord, indicator: LineIndicatorView, { periodKey, scheme }: ReportPageRecord, isOfGroup: (groupId: string) => boolean): LineTargetView[] {
  return targets.filter(({ groupId }) => groupId === null || isOfGroup(groupId)).map(({ scopeKind, asksOthers, ...target }) => {
    const bearing = bearingOf(target, indicator, { periodKey, basis: 'period', scheme });
    const isOfOthers = asksOthers && isAskedTogether({ scopeKind, isEachUnit: target.isEachUnit }, indicator);
    return { ...withJudgedValue(target), isForInformation: isOfOthers || bearing === null || bearing.isForInformation };
  });
}

/** An increase is held against what a named person decided it means; until then every reading stands beside it (RULES.md I9). */
function withJudgedValue({ groupId: _groupId, decidedValue, baselines, ...target }: Omit<TargetRecord, 'scopeKind' | 'asksOthers'>): Omit<LineTargetView, 'isForInformation'> {
  if (baselines === null || decidedValue !== null) return { ...target, judgedValue: decidedValue ?? target.value, readings: [] };
  const readings = readingsOf({ value: target.value, valueKind: target.valueKind as ValueKind }, baselineValues(target.measureUnit, baselines));
  return { ...target, judgedValue: null, readings: readings.map(({ reading, value }) => ({ reading, value })) };
}

async function groupsOfUnit(database: Database, report: ReportPageRecord, lines: readonly LineRecord[]): Promise<(groupId: string) => boolean> {
  const ids = new Set(lines.flatMap(({ assignments }) => assignments.flatMap(({ targets }) => targets.flatMap(({ groupId }) => groupId ?? []))));
  const members = await GroupResolver.resolveAll((sql, values) => database.rows(sql, values), [...ids], report.cutOffOn);
  return (groupId) => members.get(groupId)?.some(({ unitId }) => unitId === report.unitId) ?? false;
}

/** The office's figure where there is one: that is what results are made of (RULES.md I12). */
function countsOf({ view }: FigureRecord): { numerator: string | null; denominator: string | null } {
  return { numerator: view.verifiedNumerator ?? view.numerator, denominator: view.verifiedDenominator ?? view.denominator };
}

function otherFigure(figure: FigureRecord | undefined): OtherFigureView | null {
  if (figure === undefined) return null;
  return { periodKey: figure.periodKey, state: figure.view.state, ...countsOf(figure) };
}

/** The sum of the year so far (RULES.md I7); periods without a value add nothing. */
function cumulative(figures: readonly FigureRecord[]): CumulativeView | null {
  const values = figures.filter(({ view }) => view.state === 'VALUE').map((figure) => ({ periodKey: figure.periodKey, ...countsOf(figure) }));
  if (values.length === 0) return null;
  return {
    numerator: addDecimals(...values.map(({ numerator }) => numerator!)),
    denominator: addDecimals(...values.map(({ denominator }) => denominator!)),
    periodKeys: values.map(({ periodKey }) => periodKey),
  };
}
