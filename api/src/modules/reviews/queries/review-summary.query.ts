import { Injectable } from '@nestjs/common';
import { rates } from '#domain';
import type { Actor } from '../../../platform/auth/index.js';
import { Database, Parameters } from '../../../platform/db/index.js';
import { hasFallenDueSql, scoredSql, standingSql } from '../../tasks/index.js';
import { reviewFigures, type ReviewedRow } from '../figures/review-figures.js';
import type { ReviewSummaryView } from '../views/review-summary.view.js';
import { OfficeClock } from './office-clock.js';
import type { ReviewFrame } from './review-frame.query.js';
import { UNITS_BY_ID } from './review-matrix.query.js';
import { reviewTasksSql, STANDING_COLUMNS } from './review-tasks.sql.js';

interface GroupedRow extends ReviewedRow {
  /** Null in the rows by section. */
  readonly unitId: string | null;
  readonly sectionId: string | null;
  readonly officeLateCount: number;
}

/** The figures of a review: one statement groups its tasks by unit and by section. */
@Injectable()
export class ReviewSummaryQuery {
  constructor(
    private readonly database: Database,
    private readonly officeClock: OfficeClock,
  ) {}

  async read(frame: ReviewFrame, actor: Actor): Promise<ReviewSummaryView> {
    const rows = await this.groupedRows(frame, actor);
    const bySection = groupBy(rows.filter((row) => row.sectionId !== null), (row) => row.sectionId!);
    const byUnit = groupBy(rows.filter((row) => row.unitId !== null), (row) => row.unitId!);
    const all = [...bySection.values()].flat();
    const figures = reviewFigures(all);
    return {
      plan: frame.plan,
      periodKey: frame.periodKey,
      window: frame.window,
      asOf: frame.asOf,
      unit: frame.unit,
      counts: {
        scored: figures.counts,
        coordinating: figures.coordinating,
        assigned: figures.assigned,
        fallenDue: figures.fallenDue,
        completed: figures.completed,
        completedOnTime: figures.counts.completedOnTime,
        completedLate: figures.counts.completedLate,
        overdue: figures.counts.overdue,
        notReported: figures.counts.notReported,
        noDueDate: figures.counts.noDueDate,
        waitingReview: figures.counts.submitted,
        officeLate: all.reduce((sum, row) => sum + row.officeLateCount, 0),
      },
      rates: rates(figures),
      bySection: await this.sections(frame, bySection),
      byUnit: await this.units(frame, byUnit),
    };
  }

  private async groupedRows(frame: ReviewFrame, actor: Actor): Promise<GroupedRow[]> {
    const parameters = new Parameters();
    const asOf = `${parameters.add(frame.asOf)}::date`;
    const dueSoonDays = `${parameters.add(frame.dueSoonDays)}::int`;
    const officeLateOn = `${parameters.add(await this.officeClock.lateSince(frame.asOf, frame.reviewWorkingDays))}::date`;
    const tasks = reviewTasksSql(frame, actor, parameters, ['unit_id', 'activity_id', 'role', ...STANDING_COLUMNS]);
    return this.database.rows<GroupedRow>(
      `SELECT g.unit_id AS "unitId", g.section_id AS "sectionId", g.standing, g.is_scored AS "isScored",
         g.has_fallen_due AS "hasFallenDue", count(*)::int AS "taskCount",
         count(*) FILTER (WHERE g.standing = 'submitted' AND g.is_scored AND g.submitted_on <= ${officeLateOn})::int AS "officeLateCount"
       FROM (
         SELECT t.unit_id, a.section_id, ${standingSql('t', asOf, dueSoonDays)} AS standing, ${scoredSql('t')} AS is_scored,
           ${hasFallenDueSql('t', asOf)} AS has_fallen_due, t.submitted_on
         FROM ${tasks} t JOIN activity a ON a.id = t.activity_id
       ) g
       GROUP BY GROUPING SETS ((g.unit_id, g.standing, g.is_scored, g.has_fallen_due), (g.section_id, g.standing, g.is_scored, g.has_fallen_due))`,
      parameters.values,
    );
  }

  private async sections(frame: ReviewFrame, rows: ReadonlyMap<string, GroupedRow[]>): Promise<ReviewSummaryView['bySection']> {
    const sections = await this.database.rows<{ sectionId: string; printedNumber: string; title: string }>(
      `SELECT s.id AS "sectionId", s.printed_number AS "printedNumber", s.title FROM plan_section s
       WHERE s.plan_id = $1 AND s.id = ANY($2) ORDER BY s.position, s.id`,
      [frame.planId, [...rows.keys()]],
    );
    return sections.map((section) => ({ ...section, ...told(rows.get(section.sectionId)!) }));
  }

  private async units(frame: ReviewFrame, rows: ReadonlyMap<string, GroupedRow[]>): Promise<ReviewSummaryView['byUnit']> {
    const units = await this.database.rows<{ id: string; name: string; shortName: string }>(UNITS_BY_ID, [[...rows.keys()], frame.asOf]);
    return units.map(({ id, name, shortName }) => ({ unit: { id, name, shortName }, ...told(rows.get(id)!) }));
  }
}

function told(rows: readonly GroupedRow[]) {
  const figures = reviewFigures(rows);
  return { counts: figures.counts, rates: rates(figures) };
}

function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
