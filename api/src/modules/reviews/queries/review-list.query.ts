import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/index.js';
import { Database, Parameters } from '../../../platform/db/index.js';
import { boundedCount, knownTotal, limitOf, type PageOf } from '../../../platform/http/index.js';
import { assignedSql, completedSql, hasFallenDueSql, hydrateTaskRows, scoredSql, STANDING_FILTER } from '../../tasks/index.js';
import type { ReviewListKind, ReviewListQuery } from '../dto/review.dto.js';
import type { ReviewTaskRowView } from '../views/review-list.view.js';
import { OfficeClock } from './office-clock.js';
import type { ReviewFrame } from './review-frame.query.js';
import { reviewTasksSql, STANDING_COLUMNS } from './review-tasks.sql.js';

/** Which of the review's tasks a list holds: the conditions that its figures and the office's clock count by. */
function kindSql(kind: ReviewListKind, asOf: string, dueSoonDays: string, officeLateOn: string): string {
  const scored = scoredSql('t');
  const hasFallenDue = hasFallenDueSql('t', asOf);
  switch (kind) {
    case 'all':
      return 'true';
    case 'assigned':
      return `${scored} AND ${assignedSql('t')}`;
    case 'fallenDue':
      return `${scored} AND ${assignedSql('t')} AND ${hasFallenDue}`;
    case 'completed':
      return `${scored} AND ${completedSql('t')}`;
    case 'completedFallenDue':
      return `${scored} AND ${completedSql('t')} AND ${hasFallenDue}`;
    case 'onTimeFallenDue':
      return `${scored} AND ${STANDING_FILTER.completedOnTime('t', asOf, dueSoonDays)} AND ${hasFallenDue}`;
    case 'officeLate':
      return `${scored} AND t.state = 'submitted' AND t.submitted_on <= ${officeLateOn}`;
    default:
      return `${scored} AND ${STANDING_FILTER[kind === 'waiting' ? 'submitted' : kind]('t', asOf, dueSoonDays)}`;
  }
}

const IN_PLAN_ORDER = ['t.unit_path', 't.position', 't.id'];

/** The longest waiting first; what waits for nothing in the order of the tree and of the plan. */
function orderOf(kind: ReviewListKind): readonly string[] {
  if (kind === 'overdue') return ['t.effective_due_on', ...IN_PLAN_ORDER];
  if (kind === 'notReported') return ['t.cut_off_on', ...IN_PLAN_ORDER];
  return kind === 'waiting' || kind === 'submitted' || kind === 'officeLate' ? ['t.submitted_on', ...IN_PLAN_ORDER] : IN_PLAN_ORDER;
}

/** The lists of a review: what is overdue, not reported, without a date, or waiting for the office (RULES.md Q1, S2, S3). */
@Injectable()
export class ReviewListReader {
  constructor(
    private readonly database: Database,
    private readonly officeClock: OfficeClock,
  ) {}

  async page(frame: ReviewFrame, actor: Actor, query: ReviewListQuery): Promise<PageOf<ReviewTaskRowView>> {
    const parameters = new Parameters();
    const asOf = `${parameters.add(frame.asOf)}::date`;
    const dueSoonDays = `${parameters.add(frame.dueSoonDays)}::int`;
    const tasks = reviewTasksSql(frame, actor, parameters, ['id', 'unit_id', 'unit_path', 'activity_id', 'position', 'role', ...STANDING_COLUMNS]);
    const officeLateOn = `${parameters.add(await this.officeLateOn(frame, query.kind))}::date`;
    const conditions = [kindSql(query.kind, asOf, dueSoonDays, officeLateOn), ...narrowing(query, parameters)];
    const typed = [asOf, dueSoonDays, officeLateOn].map((parameter) => `(${parameter} IS NULL OR true)`);
    const fromWhere = `FROM ${tasks} t WHERE ${[...conditions, ...typed].join(' AND ')}`;
    const counted = [...parameters.values];
    const order = orderOf(query.kind).map((column) => `${column} ${query.order}`).join(', ');
    const found = await this.database.rows<{ id: string; isCarriedForward: boolean }>(
      `SELECT t.id, t.is_carried_forward AS "isCarriedForward" ${fromWhere} ORDER BY ${order} ${limitOf(query, parameters)}`,
      parameters.values,
    );
    const total = knownTotal(query, found.length) ?? (await boundedCount(this.database, fromWhere, counted));
    const carried = new Set(found.filter((row) => row.isCarriedForward).map(({ id }) => id));
    const rows = await hydrateTaskRows(this.database, found.map(({ id }) => id), frame);
    return { items: rows.map((row) => ({ ...row, carriedForward: carried.has(row.id) })), ...total };
  }

  /** Only one kind needs the working calendar. */
  private async officeLateOn(frame: ReviewFrame, kind: ReviewListKind): Promise<string | null> {
    return kind === 'officeLate' ? this.officeClock.lateSince(frame.asOf, frame.reviewWorkingDays) : null;
  }
}

function narrowing({ sectionId, activityId, onlyUnitId }: ReviewListQuery, parameters: Parameters): string[] {
  const conditions: string[] = [];
  if (activityId !== undefined) conditions.push(`t.activity_id = ${parameters.add(activityId)}::uuid`);
  if (onlyUnitId !== undefined) conditions.push(`t.unit_id = ${parameters.add(onlyUnitId)}::uuid`);
  if (sectionId !== undefined) {
    conditions.push(`t.activity_id = ANY(ARRAY(SELECT a.id FROM activity a WHERE a.section_id = ${parameters.add(sectionId)}::uuid))`);
  }
  return conditions;
}
