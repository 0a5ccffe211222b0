import { Injectable } from '@nestjs/common';
import { fold, judgedTarget, pointsToDecide, type PlacedTarget, type PointsToDecide, type ReportingScheme } from '#domain';
import type { Actor } from '../../../../platform/auth/index.js';
import { Clock } from '../../../../platform/clock/index.js';
import { Database } from '../../../../platform/db/index.js';
import type { AssignmentView, TargetView } from '../views/assignment.views.js';
import type { IndicatorDecisionsView, IndicatorDecisionView, SheetLineView } from '../views/cascade.views.js';
import type { HeadlineView } from '../views/sheet.views.js';
import { SheetsQuery } from './sheets.query.js';
import { baselineValues } from './baseline-values.js';
import { TargetGroundQuery } from './target-ground.query.js';

interface Line {
  readonly line: SheetLineView;
  readonly assignment: AssignmentView;
}

/** What a person has to settle before verdicts are plain, found from the annex itself (I3, I9, I10, I14). */
@Injectable()
export class DecisionsQuery {
  constructor(
    private readonly database: Database,
    private readonly sheets: SheetsQuery,
    private readonly grounds: TargetGroundQuery,
    private readonly clock: Clock,
  ) {}

  async ofPlan(actor: Actor, planId: string): Promise<IndicatorDecisionsView | null> {
    const annex = await this.sheets.ofPlan(actor, planId);
    if (annex === null) return null;
    const lines = annex.sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.assignments.map((assignment): Line => ({
      assignment,
      line: { assignmentId: assignment.id, rowId: row.id, sheetTitle: sheet.title, printedNumber: row.printedNumber, title: assignment.title },
    }))));
    const denominators = await this.denominators(lines);
    const standing = annex.headlines.filter(({ revokedAt }) => revokedAt === null);
    const points = await this.points(planId, lines.flatMap((line) => placedOf(line, standing)), lines);
    const unread = new Set(points.unread.map(({ target }) => target));
    return { items: [...points.conflicts.map((conflict) => conflictItem(conflict, standing)), ...lines.flatMap((line) => ofLine(line, unread, denominators))] };
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
    ...assignment.targets.filter(({ comparator }) => comparator === 'unstated')
      .map((target) => item('unstatedComparator', line, target.appliedBy !== null, { targets: [target] })),
    ...assignment.baselines.filter(({ agreesWithStated }) => agreesWithStated === false)
      .map((baseline) => item('statedNotComputed', line, baseline.note !== null, { baselineId: baseline.id })),
    ...(isOtherDenominator ? [item('denominatorUnclear', line, false)] : []),
  ];
}

interface AskedTarget extends PlacedTarget {
  readonly line: Line;
  readonly target: TargetView;
  readonly isHeadline: boolean;
}

function placedOf(line: Line, standing: readonly HeadlineView[]): AskedTarget[] {
  const { id: lineId, indicator, targets, baselines } = line.assignment;
  return targets.map((target): AskedTarget => {
    const { scope, periodKey, validFrom, validTo } = target;
    return {
      line, target, lineId, indicatorId: indicator.id, judged: judgedTarget(target, baselineValues(target.measureUnit, baselines)),
      scopeKind: scope.kind, scopeUnitId: scope.unit?.id ?? null, scopeGroupId: scope.group?.id ?? null, scopeLevel: scope.level,
      periodKey, validFrom, validTo, isHeadline: standing.some(({ targetId }) => targetId === target.id),
    };
  });
}

/** I10: targets that ask different things of the same units at one time. */
function conflictItem({ targets, isDecided }: PointsToDecide<AskedTarget>['conflicts'][number], standing: readonly HeadlineView[]): IndicatorDecisionView {
  return item('conflictingTargets', targets[0]!.line, isDecided, {
    lines: [...new Set(targets.map(({ line }) => line.line))], targets: targets.map(({ target }) => target),
    headline: standing.find(({ targetId }) => targets.some(({ target }) => target.id === targetId)) ?? null,
  });
}
