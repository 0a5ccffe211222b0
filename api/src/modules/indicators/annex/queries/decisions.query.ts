import { Injectable } from '@nestjs/common';
import { fold, plainDecimal } from '#domain';
import type { Actor } from '../../../../platform/auth/index.js';
import { Database } from '../../../../platform/db/index.js';
import type { AssignmentView, TargetView } from '../views/assignment.views.js';
import type { IndicatorDecisionsView, IndicatorDecisionView, SheetLineView } from '../views/cascade.views.js';
import type { HeadlineView } from '../views/sheet.views.js';
import { SheetsQuery } from './sheets.query.js';
import { groupedBy } from './grouped-by.js';

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
    return { items: [...conflicts(lines, standing), ...lines.flatMap((line) => ofLine(line, denominators))] };
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

function ofLine(line: Line, denominators: Map<string, Set<string>>): IndicatorDecisionView[] {
  const { assignment } = line;
  const { indicator, denominatorText } = assignment;
  const isOtherDenominator = denominatorText !== null && denominators.get(indicator.id)?.has(fold(denominatorText)) !== true;
  return [
    ...assignment.targets.filter(hasSeveralReadings)
      .map((target) => item('ambiguousTarget', line, target.decision !== null, { targets: [target] })),
    ...assignment.targets.filter(({ comparator }) => comparator === 'unstated')
      .map((target) => item('unstatedComparator', line, target.appliedBy !== null, { targets: [target] })),
    ...assignment.baselines.filter(({ agreesWithStated }) => agreesWithStated === false)
      .map((baseline) => item('statedNotComputed', line, baseline.note !== null, { baselineId: baseline.id })),
    ...(isOtherDenominator ? [item('denominatorUnclear', line, false)] : []),
  ];
}

/** An increase that says whether points or percent are meant is plain where its bases agree; results take it as settled, too. */
function hasSeveralReadings({ valueKind, readings }: TargetView): boolean {
  if (valueKind === 'absolute') return false;
  return valueKind === 'increaseUnresolved' || new Set(readings.map(({ value }) => value)).size !== 1;
}

/** Where targets would have to agree: the same indicator, for the same units. */
const placeOf = ({ scope }: TargetView): string => JSON.stringify([scope.kind, scope.unit?.id, scope.group?.id, scope.level]);

/** I10: targets of one indicator at one place that ask for different things at one time. */
function conflicts(lines: readonly Line[], standing: readonly HeadlineView[]): IndicatorDecisionView[] {
  const asked = lines.flatMap((line) => line.assignment.targets
    .filter(({ purpose }) => purpose === 'assigned' || purpose === 'upstream')
    .map((target) => ({ line, target })));
  const places = groupedBy(asked, ({ line, target }) => `${line.assignment.indicator.id} ${placeOf(target)}`);
  return [...places.values()].map(disagreeing).filter(({ length }) => length > 0).map((group) => {
    const headline = standing.find(({ indicatorId }) => indicatorId === group[0]!.line.assignment.indicator.id) ?? null;
    return item('conflictingTargets', group[0]!.line, headline !== null, {
      lines: [...new Set(group.map(({ line }) => line.line))], targets: group.map(({ target }) => target), headline,
    });
  });
}

function disagreeing<Asked extends { readonly target: TargetView }>(group: readonly Asked[]): Asked[] {
  return group.filter(({ target }) => group.some((other) => meaningOf(other.target) !== meaningOf(target) && areOfOneTime(other.target, target)));
}

const meaningOf = ({ appliedComparator, valueKind, value, measureUnit }: TargetView): string => JSON.stringify([appliedComparator, valueKind, plainDecimal(value), measureUnit]);

/** In force on some same day, and not for two different periods. */
function areOfOneTime(left: TargetView, right: TargetView): boolean {
  const starts = (one: TargetView, other: TargetView) => other.validTo === null || one.validFrom <= other.validTo;
  return (left.periodKey === null || right.periodKey === null || left.periodKey === right.periodKey) && starts(left, right) && starts(right, left);
}
