import { Injectable } from '@nestjs/common';
import { fold, judgedTarget, pointsToDecide, type PointsToDecide, type ReportingScheme, type TargetOfPlan } from '#domain';
import type { Actor } from '../../../../platform/auth/index.js';
import { Clock } from '../../../../platform/clock/index.js';
import { Database } from '../../../../platform/db/index.js';
import type { AssignmentView, TargetView } from '../views/assignment.views.js';
import type { IndicatorDecisionsView, IndicatorDecisionView, SheetLineView } from '../views/cascade.views.js';
import type { HeadlineView } from '../views/sheet.views.js';
import { AssignmentLoader } from './assignment-loader.js';
import { baselineValues } from './baseline-values.js';
import { groupedBy } from './grouped-by.js';
import { HEADLINES, standsSql } from './headline-sql.js';
import { SheetsQuery } from './sheets.query.js';
import { TargetGroundQuery } from './target-ground.query.js';
import { periodBeside, TargetsBesideQuery, type TargetBeside } from './targets-beside.query.js';

interface Line {
  readonly line: SheetLineView;
  readonly assignment: AssignmentView;
  /** Of another plan, which of its targets hold together with the plan's own. */
  readonly beside?: readonly TargetBeside[];
}

/** What a person has to settle before verdicts are plain, found from the annex itself (I3, I9, I10, I14). */
@Injectable()
export class DecisionsQuery {
  constructor(
    private readonly database: Database,
    private readonly sheets: SheetsQuery,
    private readonly grounds: TargetGroundQuery,
    private readonly besides: TargetsBesideQuery,
    private readonly assignments: AssignmentLoader,
    private readonly clock: Clock,
  ) {}

  async ofPlan(actor: Actor, planId: string): Promise<IndicatorDecisionsView | null> {
    const annex = await this.sheets.ofPlan(actor, planId);
    if (annex === null) return null;
    const lines = annex.sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.assignments.map((assignment): Line => ({
      assignment,
      line: { assignmentId: assignment.id, rowId: row.id, sheetTitle: sheet.title, printedNumber: row.printedNumber, title: assignment.title, plan: null },
    }))));
    const denominators = await this.denominators(lines);
    const compared = [...lines, ...(await this.linesBeside(planId))];
    const standing = await this.standing(compared);
    const points = await this.points(planId, compared.flatMap((line) => placedOf(line, standing)), compared);
    const unread = new Set(points.unread.map(({ target }) => target));
    return { items: [...points.conflicts.map((conflict) => conflictItem(conflict, standing)), ...lines.flatMap((line) => ofLine(line, unread, denominators))] };
  }

  /** Lines of other plans of the same authority whose targets may contradict the plan's own. */
  private async linesBeside(planId: string): Promise<Line[]> {
    const beside = groupedBy(await this.besides.of(planId), ({ assignmentId }) => assignmentId);
    if (beside.size === 0) return [];
    const ids = [...beside.keys()];
    const places = await this.database.rows<Omit<SheetLineView, 'plan'>>(PLACES, [ids]);
    const assignments = new Map((await this.assignments.load('id', ids)).map((assignment) => [assignment.id, assignment]));
    return places.map((place): Line => {
      const targets = beside.get(place.assignmentId)!;
      const { id, title, year } = targets[0]!.plan;
      return { assignment: assignments.get(place.assignmentId)!, line: { ...place, plan: { id, title, year } }, beside: targets };
    });
  }

  /** What stands at the head, of whichever plan the choice was recorded in. */
  private standing(lines: readonly Line[]): Promise<HeadlineView[]> {
    const ids = lines.flatMap(({ assignment }) => assignment.targets.map(({ id }) => id));
    return this.database.rows<HeadlineView>(`${HEADLINES} WHERE h.target_id = ANY($1::uuid[]) AND ${standsSql('h')} ORDER BY h.decided_at DESC, h.id DESC`, [ids]);
  }

  /** The same points that the scoreboard counts, by the same rule. */
  private async points(planId: string, targets: readonly AskedTarget[], lines: readonly Line[]): Promise<PointsToDecide<AskedTarget>> {
    const [plan] = await this.database.rows<{ year: number; scheme: ReportingScheme }>(
      'SELECT p.year, s.definition AS scheme FROM plan p JOIN reporting_scheme s ON s.id = p.reporting_scheme_id WHERE p.id = $1', [planId]);
    const measured = lines.map(({ assignment: { id, indicator } }) => ({ assignmentId: id, indicatorId: indicator.id, measure: indicator }));
    const { ground } = await this.grounds.of({ ...plan!, lines: measured, targets, on: this.clock.today() });
    return pointsToDecide(targets, ground);
  }

  /** The catalogue's words for the denominators of the lines' indicators, in every version. */
  private async denominators(lines: readonly Line[]): Promise<Map<string, Set<string>>> {
    const rows = await this.database.rows<{ id: string; texts: string[] }>(
      `SELECT indicator_id AS id, array_agg(denominator_text) AS texts FROM indicator_version WHERE indicator_id = ANY($1::uuid[]) GROUP BY 1`,
      [[...new Set(lines.map(({ assignment }) => assignment.indicator.id))]],
    );
    return new Map(rows.map(({ id, texts }) => [id, new Set(texts.map(fold))]));
  }
}

const PLACES = `SELECT a.id AS "assignmentId", a.row_id AS "rowId", s.title AS "sheetTitle", r.printed_number AS "printedNumber", a.title
  FROM indicator_assignment a JOIN indicator_sheet s ON s.id = a.sheet_id JOIN indicator_row r ON r.id = a.row_id
  WHERE a.id = ANY($1::uuid[]) ORDER BY a.plan_id, s.position, r.position, a.id`;

const item = (kind: IndicatorDecisionView['kind'], { line, assignment }: Line, isDecided: boolean, rest: Partial<IndicatorDecisionView> = {}): IndicatorDecisionView => ({
  kind, isDecided, indicator: assignment.indicator, lines: [line], targets: [], baselineId: null, headline: null, ...rest,
});

function ofLine(line: Line, unread: ReadonlySet<TargetView>, denominators: Map<string, Set<string>>): IndicatorDecisionView[] {
  const { assignment } = line;
  const { indicator, denominatorText } = assignment;
  const isOtherDenominator = denominatorText !== null && denominators.get(indicator.id)?.has(fold(denominatorText)) !== true;
  return [
    ...assignment.targets.filter((target) => unread.has(target) || target.decision !== null)
      .map((target) => item('ambiguousTarget', line, target.decision !== null, { targets: [target] })),
    // How an increase is read is decided with its sign (I9): it is not asked about a second time.
    ...assignment.targets.filter(({ comparator, valueKind }) => comparator === 'unstated' && valueKind !== 'increaseUnresolved')
      .map((target) => item('unstatedComparator', line, target.appliedBy !== null, { targets: [target] })),
    ...assignment.baselines.filter(({ agreesWithStated }) => agreesWithStated === false)
      .map((baseline) => item('statedNotComputed', line, baseline.note !== null, { baselineId: baseline.id })),
    ...(isOtherDenominator ? [item('denominatorUnclear', line, false)] : []),
  ];
}

interface AskedTarget extends TargetOfPlan {
  readonly line: Line;
  readonly target: TargetView;
}

function placedOf(line: Line, standing: readonly HeadlineView[]): AskedTarget[] {
  const { id: lineId, indicator, targets, baselines } = line.assignment;
  const besideById = line.beside && new Map(line.beside.map(({ targetId, plan }) => [targetId, plan]));
  return targets.filter(({ id }) => besideById?.has(id) ?? true).map((target): AskedTarget => {
    const { scope, validFrom, validTo } = target;
    const plan = besideById?.get(target.id);
    const periodKey = plan === undefined ? target.periodKey : periodBeside(target.periodKey, plan, indicator);
    return {
      line, target, lineId, indicatorId: indicator.id, judged: judgedTarget(target, baselineValues(target.measureUnit, baselines)),
      scopeKind: scope.kind, scopeUnitId: scope.unit?.id ?? null, scopeGroupId: scope.group?.id ?? null, scopeLevel: scope.level,
      periodKey, validFrom, validTo, isHeadline: standing.some(({ targetId }) => targetId === target.id), isBeside: plan !== undefined,
    };
  });
}

/** I10: targets that ask different things of the same units at one time. */
function conflictItem({ targets, isDecided }: PointsToDecide<AskedTarget>['conflicts'][number], standing: readonly HeadlineView[]): IndicatorDecisionView {
  return item('conflictingTargets', targets.find(({ isBeside }) => isBeside !== true)!.line, isDecided, {
    lines: [...new Set(targets.map(({ line }) => line.line))], targets: targets.map(({ target }) => target),
    headline: standing.find(({ targetId }) => targets.some(({ target }) => target.id === targetId)) ?? null,
  });
}
