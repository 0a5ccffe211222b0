import { Injectable } from '@nestjs/common';
import type { Accumulation, AppliedComparator, BaselinePart, CalendarDate, Comparator, DecimalText, Direction, IndicatorKind, PeriodKey, Purpose, ScopeKind, TargetReading, UnitLevel, ValueKind } from '#domain';
import { Database, Parameters } from '../../../../platform/db/index.js';
import { documentJsonSql, type LegalDocumentView } from '../../../documents/index.js';
import { unitOnDateSql } from '../../../org-units/index.js';
import { indicatorOnDateSql, indicatorRefJsonSql, standsSql, wordedOnSql, type PlanBeside } from '../../annex/index.js';
import type { UnitRef } from './result-frame.query.js';
import { withinPaths } from './roll-up-cells.sql.js';

export interface LineIndicator {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly accumulation: Accumulation;
  readonly direction: Direction;
  readonly measureUnit: string;
}

export interface LineBaseline {
  readonly label: string;
  readonly periodKey: PeriodKey | null;
  readonly text: string;
  readonly isWithoutCases: boolean;
  readonly statedValue: DecimalText | null;
  readonly parts: readonly BaselinePart[];
}

/** One assigned indicator of a plan, in the order of its sheets. */
export interface LineRow {
  readonly assignmentId: string;
  readonly planId: string;
  readonly rowId: string;
  readonly rowUnitId: string | null;
  readonly sheetId: string;
  readonly sheetTitle: string;
  readonly section: string | null;
  readonly printedNumber: string;
  readonly title: string;
  readonly measureUnit: string;
  readonly indicator: LineIndicator;
  readonly baselines: readonly LineBaseline[];
  /** Whether a figure of this indicator that includes the units below was ever entered (I8). */
  readonly hasIncluding: boolean;
  /** Whether it asks units that are not in view; left out where nothing is narrowed. */
  readonly asksOthers?: boolean;
}

export interface TargetRow {
  readonly id: string;
  readonly assignmentId: string;
  readonly indicatorId: string;
  readonly purpose: Purpose;
  readonly comparator: Comparator;
  readonly appliedComparator: AppliedComparator;
  readonly valueKind: ValueKind;
  readonly value: DecimalText;
  readonly measureUnit: string;
  readonly scopeKind: ScopeKind;
  readonly scopeUnit: UnitRef | null;
  readonly scopeGroup: { readonly id: string; readonly name: string } | null;
  readonly scopeLevel: UnitLevel | null;
  readonly isEachUnit: boolean;
  readonly periodKey: PeriodKey | null;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  readonly wording: string;
  readonly document: LegalDocumentView | null;
  readonly decision: { readonly reading: TargetReading; readonly value: DecimalText } | null;
  readonly isHeadline: boolean;
  /** The other plan it is of, which asks the same units for something else; left out for the plan's own. */
  readonly beside?: PlanBeside;
}

const LINE_COLUMNS = `a.id AS "assignmentId", a.plan_id AS "planId", a.row_id AS "rowId", r.unit_id AS "rowUnitId", s.id AS "sheetId",
  s.title AS "sheetTitle", r.printed_number AS "printedNumber", a.title, COALESCE(a.measure_unit, v.measure_unit) AS "measureUnit",
  ${indicatorRefJsonSql('i', 'v')} AS indicator,
  (SELECT string_agg(btrim(c.text), ' ' ORDER BY o.position) FROM indicator_cell c JOIN indicator_column o ON o.id = c.column_id
    WHERE btrim(c.text) <> '' AND c.row_id = (SELECT h.id FROM indicator_row h WHERE h.sheet_id = r.sheet_id AND h.position < r.position
      AND h.kind IN ('section', 'heading') ORDER BY h.position DESC LIMIT 1)) AS section,
  COALESCE((SELECT jsonb_agg(jsonb_build_object('label', b.label, 'periodKey', b.period_key, 'text', b.stated_text, 'isWithoutCases', b.is_without_cases,
      'statedValue', trim_scale(b.stated_value)::text, 'parts', COALESCE((SELECT jsonb_agg(jsonb_build_object('numerator', trim_scale(x.numerator)::text,
        'denominator', trim_scale(x.denominator)::text) ORDER BY x.position) FROM indicator_baseline_part x WHERE x.baseline_id = b.id), '[]')) ORDER BY b.position)
    FROM indicator_baseline b WHERE b.assignment_id = a.id), '[]') AS baselines,
  EXISTS (SELECT FROM measurement m WHERE m.indicator_id = a.indicator_id AND m.includes_below) AS "hasIncluding"`;

const TARGET_COLUMNS = `t.id, t.assignment_id AS "assignmentId", t.indicator_id AS "indicatorId", t.purpose, t.comparator,
  t.applied_comparator AS "appliedComparator", t.value_kind AS "valueKind", trim_scale(t.value)::text AS value, t.measure_unit AS "measureUnit",
  t.scope_kind AS "scopeKind", t.scope_level AS "scopeLevel", t.is_each_unit AS "isEachUnit", t.period_key AS "periodKey",
  lower(t.valid_during) AS "validFrom", upper(t.valid_during) - 1 AS "validTo", t.wording, ${documentJsonSql('d')} AS document,
  CASE WHEN u.org_unit_id IS NOT NULL THEN jsonb_build_object('id', u.org_unit_id, 'name', u.name, 'shortName', u.short_name) END AS "scopeUnit",
  CASE WHEN g.id IS NOT NULL THEN jsonb_build_object('id', g.id, 'name', g.name) END AS "scopeGroup",
  (SELECT jsonb_build_object('reading', x.reading, 'value', trim_scale(x.value)::text) FROM indicator_target_decision x
    WHERE x.target_id = t.id AND x.revoked_at IS NULL) AS decision,
  EXISTS (SELECT FROM indicator_headline h WHERE h.target_id = t.id AND ${standsSql('h')}) AS "isHeadline"`;

/** What a plan's own annex assigns was assigned by the document that issued the plan; what a level above asks for was not. */
const GIVEN_BY = `COALESCE(t.document_id, CASE WHEN t.purpose <> 'upstream' THEN p.document_id END)`;

export interface LineSelection {
  readonly planIds: readonly string[];
  /** Only these indicators; all of the plans when left out. */
  readonly indicatorIds?: readonly string[];
  /** Of other plans these lines as well. */
  readonly besideIds?: readonly string[];
  /** Where only the units below these paths are in view. */
  readonly within?: readonly string[] | undefined;
  /** Targets in force on this day, or all of them. */
  readonly on: CalendarDate;
  readonly isEveryDay?: boolean;
}

/** What a plan assigns, and the targets it is judged by: a fixed number of statements, whatever the size. */
@Injectable()
export class LineRowsQuery {
  constructor(private readonly database: Database) {}

  lines({ planIds, indicatorIds, besideIds = [], within }: Omit<LineSelection, 'on'>): Promise<LineRow[]> {
    const parameters = new Parameters();
    const others = within === undefined ? '' : `, EXISTS (SELECT FROM expected_unit e WHERE e.assignment_id = a.id AND NOT ${withinPaths({ paths: within }, 'e.unit_path', parameters)}) AS "asksOthers"`;
    return this.database.rows<LineRow>(
      `SELECT ${LINE_COLUMNS}${others}
       FROM indicator_assignment a
       JOIN indicator_sheet s ON s.id = a.sheet_id
       JOIN indicator_row r ON r.id = a.row_id
       LEFT JOIN indicator_column c ON c.id = a.column_id
       JOIN indicator i ON i.id = a.indicator_id
       JOIN plan p ON p.id = a.plan_id
       CROSS JOIN LATERAL ${indicatorOnDateSql('a.indicator_id', wordedOnSql('p'))} v
       WHERE (a.plan_id = ANY(${parameters.add(planIds)}::uuid[]) OR a.id = ANY(${parameters.add(besideIds)}::uuid[])) AND (${parameters.add(indicatorIds ?? null)}::uuid[] IS NULL OR a.indicator_id = ANY($${parameters.values.length}::uuid[]))
       ORDER BY s.plan_id, s.position, r.position, c.position NULLS FIRST, a.id`,
      parameters.values,
    );
  }

  targets({ planIds, indicatorIds, besideIds = [], on, isEveryDay = false }: LineSelection): Promise<TargetRow[]> {
    const parameters = new Parameters();
    const day = `${parameters.add(on)}::date`;
    const inForce = isEveryDay ? 'true' : `t.valid_during @> ${day}`;
    return this.database.rows<TargetRow>(
      `SELECT ${TARGET_COLUMNS}
       FROM indicator_target t
       JOIN indicator_assignment a ON a.id = t.assignment_id
       JOIN plan p ON p.id = a.plan_id
       LEFT JOIN legal_document d ON d.id = ${GIVEN_BY}
       LEFT JOIN unit_group g ON g.id = t.scope_group_id
       LEFT JOIN LATERAL ${unitOnDateSql('t.scope_unit_id', day)} u ON true
       WHERE (a.plan_id = ANY(${parameters.add(planIds)}::uuid[]) OR a.id = ANY(${parameters.add(besideIds)}::uuid[])) AND ${inForce} AND (${parameters.add(indicatorIds ?? null)}::uuid[] IS NULL OR t.indicator_id = ANY($${parameters.values.length}::uuid[]))
       ORDER BY array_position(ARRAY['assigned', 'milestone', 'upstream', 'scoringFloor'], t.purpose), d.issued_on, t.id`,
      parameters.values,
    );
  }
}
