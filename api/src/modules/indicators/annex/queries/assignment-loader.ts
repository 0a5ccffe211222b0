import { Injectable } from '@nestjs/common';
import { agreesWithStated, readingsOf, roundedValue } from '#domain';
import { Clock } from '../../../../platform/clock/index.js';
import { Database } from '../../../../platform/db/index.js';
import { documentJsonSql } from '../../../documents/index.js';
import { unitOnDateSql } from '../../../org-units/index.js';
import type { AssignmentView, BaselineView, IndicatorBasisView, IndicatorPartyView, TargetView } from '../views/assignment.views.js';
import { groupedBy } from './grouped-by.js';
import { baselineValues, computedIn } from './baseline-values.js';
import { indicatorOnDateSql, indicatorRefJsonSql, wordedOnSql } from './indicator-sql.js';

type Owned<View> = View & { readonly assignmentId: string };
type AssignmentRow = Omit<AssignmentView, 'parties' | 'bases' | 'baselines' | 'targets'>;
type BaselineRow = Owned<Omit<BaselineView, 'computedText' | 'agreesWithStated'>>;
type TargetRow = Omit<TargetView, 'readings'>;

const ASSIGNMENTS = `a.id, a.version, a.plan_id AS "planId", a.row_id AS "rowId", a.column_id AS "columnId",
  ${indicatorRefJsonSql('i', 'v')} AS indicator, a.title, a.is_title_composed AS "isTitleComposed", a.measure_unit AS "measureUnit",
  a.numerator_text AS "numeratorText", a.denominator_text AS "denominatorText", a.scoring_text AS "scoringText", a.reading_notes AS "readingNotes"
  FROM indicator_assignment a JOIN plan p ON p.id = a.plan_id JOIN indicator i ON i.id = a.indicator_id
  CROSS JOIN LATERAL ${indicatorOnDateSql('a.indicator_id', wordedOnSql('p'))} v
  JOIN indicator_row r ON r.id = a.row_id JOIN indicator_sheet s ON s.id = a.sheet_id
  LEFT JOIN indicator_column k ON k.id = a.column_id`;

const PARTIES = `SELECT p.assignment_id AS "assignmentId", p.id, p.role, p.wording,
    CASE
      WHEN p.unit_id IS NOT NULL THEN json_build_object('kind', 'unit', 'unit', json_build_object('id', u.org_unit_id, 'name', u.name, 'shortName', u.short_name))
      WHEN p.group_id IS NOT NULL THEN json_build_object('kind', 'group', 'group', json_build_object('id', g.id, 'name', g.name, 'kind', g.kind))
      WHEN p.relative IS NOT NULL THEN json_build_object('kind', 'relative', 'relative', p.relative)
      ELSE json_build_object('kind', 'external', 'name', p.external_name)
    END AS target,
    ARRAY(SELECT m.org_unit_id FROM indicator_party_member m WHERE m.party_id = p.id ORDER BY m.org_unit_id) AS "memberIds"
  FROM indicator_party p LEFT JOIN unit_group g ON g.id = p.group_id
  LEFT JOIN LATERAL ${unitOnDateSql('p.unit_id', '$2::date')} u ON true
  WHERE p.assignment_id = ANY($1::uuid[]) ORDER BY p.assignment_id, p.position`;

const BASES = `SELECT b.assignment_id AS "assignmentId", b.id, ${documentJsonSql('d')} AS document, b.annex, b.part, b.ordinal, b.wording
  FROM indicator_basis b LEFT JOIN legal_document d ON d.id = b.document_id
  WHERE b.assignment_id = ANY($1::uuid[]) ORDER BY b.assignment_id, b.position`;

const BASELINES = `SELECT b.assignment_id AS "assignmentId", b.id, b.label, b.period_key AS "periodKey", b.is_without_cases AS "isWithoutCases",
    b.stated_text AS "statedText", b.stated_value::text AS "statedValue", b.source_system AS "sourceSystem", b.window_from AS "windowFrom",
    b.window_to AS "windowTo", b.note,
    COALESCE((SELECT json_agg(json_build_object('label', p.label, 'numerator', p.numerator::text, 'denominator', p.denominator::text,
      'statedText', p.stated_text) ORDER BY p.position) FROM indicator_baseline_part p WHERE p.baseline_id = b.id), '[]') AS parts
  FROM indicator_baseline b WHERE b.assignment_id = ANY($1::uuid[]) ORDER BY b.assignment_id, b.position`;

const person = (alias: string): string => `json_build_object('id', ${alias}.id, 'fullName', ${alias}.full_name)`;
const decision = `'reading', d.reading, 'value', d.value::text, 'note', d.note, 'decidedBy', ${person('by')}, 'decidedAt', d.decided_at`;

const TARGETS = `SELECT t.id, t.version, t.assignment_id AS "assignmentId", t.purpose, t.comparator, t.read_from AS "readFrom",
    t.applied_comparator AS "appliedComparator", CASE WHEN t.applied_by IS NOT NULL THEN ${person('applied')} END AS "appliedBy",
    t.value_kind AS "valueKind", t.value::text, t.measure_unit AS "measureUnit",
    json_build_object('kind', t.scope_kind,
      'unit', CASE WHEN t.scope_unit_id IS NOT NULL THEN json_build_object('id', u.org_unit_id, 'name', u.name, 'shortName', u.short_name) END,
      'group', CASE WHEN t.scope_group_id IS NOT NULL THEN json_build_object('id', g.id, 'name', g.name, 'kind', g.kind) END,
      'level', t.scope_level) AS scope,
    t.is_each_unit AS "isEachUnit", t.period_key AS "periodKey", lower(t.valid_during) AS "validFrom", upper(t.valid_during) - 1 AS "validTo",
    ${documentJsonSql('doc')} AS document, t.wording, t.note,
    (SELECT json_build_object(${decision}) FROM indicator_target_decision d JOIN person by ON by.id = d.decided_by
      WHERE d.target_id = t.id AND d.revoked_at IS NULL) AS decision,
    COALESCE((SELECT json_agg(json_build_object(${decision}, 'revokedBy', ${person('revoker')}, 'revokedAt', d.revoked_at)
        ORDER BY d.revoked_at DESC, d.id DESC)
      FROM indicator_target_decision d JOIN person by ON by.id = d.decided_by JOIN person revoker ON revoker.id = d.revoked_by
      WHERE d.target_id = t.id), '[]') AS "revokedDecisions"
  FROM indicator_target t LEFT JOIN person applied ON applied.id = t.applied_by LEFT JOIN unit_group g ON g.id = t.scope_group_id
  LEFT JOIN legal_document doc ON doc.id = t.document_id
  LEFT JOIN LATERAL ${unitOnDateSql('t.scope_unit_id', '$2::date')} u ON true
  WHERE t.assignment_id = ANY($1::uuid[])
  ORDER BY t.assignment_id, array_position(ARRAY['assigned', 'upstream', 'milestone', 'scoringFloor'], t.purpose), t.period_key NULLS FIRST,
    lower(t.valid_during), t.id`;

/** Assignments with all that hangs on them, in five statements whatever their number. Whose plan it is, the caller has asked. */
@Injectable()
export class AssignmentLoader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async load(by: 'id' | 'plan_id' | 'sheet_id', ids: readonly string[]): Promise<AssignmentView[]> {
    const rows = await this.database.rows<AssignmentRow>(
      `SELECT ${ASSIGNMENTS} WHERE a.${by} = ANY($1::uuid[]) ORDER BY s.position, r.position, k.position NULLS FIRST, a.id`, [ids]);
    const owners = rows.map(({ id }) => id);
    const today = this.clock.today();
    const parties = byAssignment(await this.database.rows<Owned<IndicatorPartyView>>(PARTIES, [owners, today]));
    const bases = byAssignment(await this.database.rows<Owned<IndicatorBasisView>>(BASES, [owners]));
    const baselines = byAssignment(await this.database.rows<BaselineRow>(BASELINES, [owners]));
    const targets = byAssignment(await this.database.rows<TargetRow>(TARGETS, [owners, today]));
    return rows.map((row) => ({
      ...row,
      parties: (parties.get(row.id) ?? []).map(withoutOwner),
      bases: (bases.get(row.id) ?? []).map(withoutOwner),
      baselines: (baselines.get(row.id) ?? []).map((baseline) => withComputed(withoutOwner(baseline), row.measureUnit ?? row.indicator.measureUnit)),
      targets: (targets.get(row.id) ?? []).map((target) => withReadings(target, baselines.get(row.id) ?? [])),
    }));
  }
}

const byAssignment = <Row extends { readonly assignmentId: string }>(rows: readonly Row[]): Map<string, Row[]> =>
  groupedBy(rows, ({ assignmentId }) => assignmentId);

function withoutOwner<Row extends { readonly assignmentId: string }>({ assignmentId: _owner, ...view }: Row): Omit<Row, 'assignmentId'> {
  return view;
}

/** I14: the printed figure and what its own counts give stand side by side. */
function withComputed(baseline: Omit<BaselineRow, 'assignmentId'>, measureUnit: string): BaselineView {
  const computed = computedIn(measureUnit, baseline.parts);
  return {
    ...baseline,
    computedText: computed === null ? null : roundedValue(computed),
    agreesWithStated: computed === null || baseline.statedText === '' ? null : agreesWithStated(baseline.statedText, computed),
  };
}

/** I9: what an increase may mean, over the first baseline that has a figure. */
function withReadings(target: TargetRow, baselines: readonly BaselineRow[]): TargetView {
  const readings = target.valueKind === 'absolute' ? [] : readingsOf(target, baselineValues(target.measureUnit, baselines));
  return { ...target, readings: readings.map(({ reading, value }) => ({ reading, value })) };
}
