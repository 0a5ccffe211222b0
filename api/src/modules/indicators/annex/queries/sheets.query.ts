import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../platform/auth/index.js';
import { Clock } from '../../../../platform/clock/index.js';
import { Database } from '../../../../platform/db/index.js';
import { unitOnDateSql } from '../../../org-units/index.js';
import { PlansQuery } from '../../../plans/index.js';
import type { AssignmentView } from '../views/assignment.views.js';
import type { CollectionView, HeadlineView, IndicatorSheetsView, IndicatorSheetView, SheetCellView, SheetColumnView, SheetRowView } from '../views/sheet.views.js';
import { AssignmentLoader } from './assignment-loader.js';
import { HEADLINES } from './headline-sql.js';
import { groupedBy } from './grouped-by.js';

type SheetRow = Omit<IndicatorSheetView, 'columns' | 'rows'>;
type OnSheet<View> = View & { readonly sheetId: string };
type BareRow = OnSheet<Omit<SheetRowView, 'cells' | 'assignments'>>;

const SHEETS = `SELECT s.id, s.version, s.plan_id AS "planId", s.position, s.kind, s.title, s.caption, s.has_header AS "hasHeader", s.note FROM indicator_sheet s`;

const COLUMNS = `SELECT sheet_id AS "sheetId", id, parent_id AS "parentId", position, heading, meaning
  FROM indicator_column WHERE sheet_id = ANY($1::uuid[]) ORDER BY sheet_id, position`;

const ROWS = `SELECT r.sheet_id AS "sheetId", r.id, r.parent_id AS "parentId", r.position, r.kind, r.printed_number AS "printedNumber",
    r.unit_id AS "unitId", u.name AS "unitName", r.reading_notes AS "readingNotes"
  FROM indicator_row r LEFT JOIN LATERAL ${unitOnDateSql('r.unit_id', '$2::date')} u ON true
  WHERE r.sheet_id = ANY($1::uuid[]) ORDER BY r.sheet_id, r.position`;

const CELLS = `SELECT c.row_id AS "rowId", c.column_id AS "columnId", c.text, c.marks, c.rows_spanned AS "rowsSpanned", c.columns_spanned AS "columnsSpanned"
  FROM indicator_cell c JOIN indicator_column k ON k.id = c.column_id WHERE c.sheet_id = ANY($1::uuid[]) ORDER BY c.row_id, k.position`;

const COLLECTION = `SELECT version, period_kind AS "periodKind", evaluated_on AS "evaluatedOn", near_margin::text AS "nearMargin", locks_after_days AS "locksAfterDays",
    is_last_with_year AS "isLastWithYear"
  FROM indicator_collection WHERE plan_id = $1`;

/** Sheets as printed with what they mean, of plans the reader sees; a fixed number of statements whatever their size. */
@Injectable()
export class SheetsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly plans: PlansQuery,
    private readonly assignments: AssignmentLoader,
  ) {}

  async ofPlan(actor: Actor, planId: string): Promise<IndicatorSheetsView | null> {
    const plan = await this.plans.findUncounted(actor, planId);
    if (plan === null) return null;
    const sheets = await this.database.rows<SheetRow>(`${SHEETS} WHERE s.plan_id = $1 ORDER BY s.position`, [planId]);
    return {
      planId,
      planVersion: plan.version,
      collection: await this.database.first<CollectionView>(COLLECTION, [planId]),
      headlines: await this.database.rows<HeadlineView>(`${HEADLINES} WHERE h.plan_id = $1 ORDER BY h.decided_at DESC, h.id DESC`, [planId]),
      sheets: await this.filled(sheets),
    };
  }

  async sheet(actor: Actor, id: string): Promise<IndicatorSheetView | null> {
    const sheet = await this.database.first<SheetRow>(`${SHEETS} WHERE s.id = $1`, [id]);
    if (sheet === null || (await this.plans.findUncounted(actor, sheet.planId)) === null) return null;
    return (await this.filled([sheet]))[0]!;
  }

  async assignment(actor: Actor, id: string): Promise<AssignmentView | null> {
    const [assignment] = await this.assignments.load('id', [id]);
    if (assignment === undefined || (await this.plans.findUncounted(actor, assignment.planId)) === null) return null;
    return assignment;
  }

  /** The assignment a target belongs to. */
  async assignmentOfTarget(actor: Actor, targetId: string): Promise<AssignmentView | null> {
    const target = await this.database.first<{ id: string }>('SELECT assignment_id AS id FROM indicator_target WHERE id = $1', [targetId]);
    return target === null ? null : this.assignment(actor, target.id);
  }

  async headline(actor: Actor, id: string): Promise<HeadlineView | null> {
    const headline = await this.database.first<HeadlineView>(`${HEADLINES} WHERE h.id = $1`, [id]);
    if (headline === null || (await this.plans.findUncounted(actor, headline.planId)) === null) return null;
    return headline;
  }

  async collection(actor: Actor, planId: string): Promise<CollectionView | null> {
    if ((await this.plans.findUncounted(actor, planId)) === null) return null;
    return this.database.first<CollectionView>(COLLECTION, [planId]);
  }

  private async filled(sheets: readonly SheetRow[]): Promise<IndicatorSheetView[]> {
    const ids = sheets.map(({ id }) => id);
    const columns = await this.database.rows<OnSheet<SheetColumnView>>(COLUMNS, [ids]);
    const rows = await this.database.rows<BareRow>(ROWS, [ids, this.clock.today()]);
    const cells = groupedBy(await this.database.rows<SheetCellView & { rowId: string }>(CELLS, [ids]), ({ rowId }) => rowId);
    const assignments = groupedBy(await this.assignments.load('sheet_id', ids), ({ rowId }) => rowId);
    const filledRow = ({ sheetId: _sheet, ...row }: BareRow): SheetRowView => ({
      ...row,
      cells: (cells.get(row.id) ?? []).map(({ rowId: _row, ...cell }) => cell),
      assignments: assignments.get(row.id) ?? [],
    });
    return sheets.map((sheet) => ({
      ...sheet,
      columns: columns.filter(({ sheetId }) => sheetId === sheet.id).map(({ sheetId: _sheet, ...column }) => column),
      rows: rows.filter(({ sheetId }) => sheetId === sheet.id).map(filledRow),
    }));
  }
}
