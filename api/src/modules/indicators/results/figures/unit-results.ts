import { verdictOn, type UnitLevel } from '#domain';
import type { UnitsOfLine } from '../queries/board.query.js';
import type { ResultFrame } from '../queries/result-frame.query.js';
import { ofPart, shownValue, targetsOfUnit } from './line-targets.js';
import { measuredUnit, unitJudge } from './unit-standing.js';

/** A row of `evaluation_result`, as it is inserted. */
export interface StoredResult {
  readonly assignmentId: string;
  readonly indicatorId: string;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly printedNumber: string;
  readonly title: string;
  readonly targetId: string | null;
  readonly targetText: string;
  readonly targetValue: string | null;
  readonly appliedComparator: string | null;
  readonly isHeadline: boolean;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly status: string;
  readonly overlays: readonly string[];
  readonly expectedUnits: number;
  readonly reportedUnits: number;
  readonly unitsWithData: number;
  readonly missingUnitNames: readonly string[];
}

/** Each unit of a line by itself: one result for every assigned target that holds for it, one without where there is none. */
export function unitResultsOf({ line, targets, rows, named, members }: UnitsOfLine, frame: Pick<ResultFrame, 'nearMargin' | 'isPeriodOver'>): StoredResult[] {
  const judge = unitJudge({ ...frame, line });
  const asked = rows.length > 1 ? ofPart(targets, line) : targets;
  return rows.flatMap((row): StoredResult[] => {
    const unit = named.get(row.unitId)!;
    const holding = targetsOfUnit(asked, { id: unit.id, level: unit.level as UnitLevel }, members);
    const standing = judge.standingOf(row, holding);
    const common = {
      assignmentId: line.assignmentId, indicatorId: line.indicator.id, unitId: unit.id, unitName: unit.name,
      printedNumber: line.printedNumber, title: line.title, numerator: row.numerator, denominator: row.denominator, overlays: standing.overlays,
      expectedUnits: 1, reportedUnits: row.hasReported ? 1 : 0, unitsWithData: row.state === 'VALUE' ? 1 : 0,
      missingUnitNames: row.hasReported ? [] : [unit.name],
    };
    const assigned = holding.filter(({ purpose }) => purpose === 'assigned');
    if (assigned.length === 0) return [{ ...common, targetId: null, targetText: '', targetValue: null, appliedComparator: null, isHeadline: false, status: standing.status }];
    return assigned.map((target) => ({
      ...common, targetId: target.id, targetText: target.wording, targetValue: target.appliedValue === null ? null : shownValue(target.appliedValue),
      appliedComparator: target.appliedComparator, isHeadline: standing.target?.id === target.id,
      status: verdictOn(target.judged, measuredUnit(row, line, frame.nearMargin)).status,
    }));
  });
}
