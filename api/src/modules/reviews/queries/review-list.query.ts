import { Injectable } from '@nestjs/common';
import type { Standing } from '#domain';
import type { Actor } from '../../../platform/auth/index.js';
import { Database, Parameters } from '../../../platform/db/index.js';
import { boundedCount, knownTotal, limitOf, type PageOf } from '../../../platform/http/index.js';
import { hydrateTaskRows, scoredSql, STANDING_FILTER } from '../../tasks/index.js';
import type { ReviewListKind, ReviewListQuery } from '../dto/review.dto.js';
import type { ReviewTaskRowView } from '../views/review-list.view.js';
import type { ReviewFrame } from './review-frame.query.js';
import { reviewTasksSql, STANDING_COLUMNS } from './review-tasks.sql.js';

const STANDING_OF: Readonly<Record<ReviewListKind, Standing>> = {
  overdue: 'overdue',
  notReported: 'notReported',
  noDueDate: 'noDueDate',
  waiting: 'submitted',
};

/** The longest waiting first; undated work in the order of the tree. */
const ORDER: Readonly<Record<ReviewListKind, readonly string[]>> = {
  overdue: ['t.effective_due_on', 't.unit_path', 't.position', 't.id'],
  notReported: ['t.cut_off_on', 't.unit_path', 't.position', 't.id'],
  noDueDate: ['t.unit_path', 't.position', 't.id'],
  waiting: ['t.submitted_on', 't.unit_path', 't.position', 't.id'],
};

/** The lists of a review: what is overdue, not reported, without a date, or waiting for the office (RULES.md Q1, S2, S3). */
@Injectable()
export class ReviewListReader {
  constructor(private readonly database: Database) {}

  async page(frame: ReviewFrame, actor: Actor, query: ReviewListQuery): Promise<PageOf<ReviewTaskRowView>> {
    const parameters = new Parameters();
    const asOf = `${parameters.add(frame.asOf)}::date`;
    const dueSoonDays = `${parameters.add(frame.dueSoonDays)}::int`;
    const tasks = reviewTasksSql(frame, actor, parameters, ['id', 'unit_path', 'position', 'role', ...STANDING_COLUMNS]);
    const isListed = STANDING_FILTER[STANDING_OF[query.kind]]('t', asOf, dueSoonDays);
    const fromWhere = `FROM ${tasks} t WHERE ${isListed} AND ${scoredSql('t')} AND ${asOf} IS NOT NULL AND ${dueSoonDays} IS NOT NULL`;
    const counted = [...parameters.values];
    const order = ORDER[query.kind].map((column) => `${column} ${query.order}`).join(', ');
    const found = await this.database.rows<{ id: string; isCarriedForward: boolean }>(
      `SELECT t.id, t.is_carried_forward AS "isCarriedForward" ${fromWhere} ORDER BY ${order} ${limitOf(query, parameters)}`,
      parameters.values,
    );
    const total = knownTotal(query, found.length) ?? (await boundedCount(this.database, fromWhere, counted));
    const carried = new Set(found.filter((row) => row.isCarriedForward).map(({ id }) => id));
    const rows = await hydrateTaskRows(this.database, found.map(({ id }) => id), frame);
    return { items: rows.map((row) => ({ ...row, carriedForward: carried.has(row.id) })), ...total };
  }
}
