import type { AppliedComparator } from '#domain';
import type { EvaluationResultView } from '../views/evaluation-round.view.js';
import type { ScoreLineView, ScoreTargetView } from '../views/score.view.js';

const SYMBOLS: Readonly<Record<AppliedComparator, string>> = { gte: '≥', gt: '>', eq: '=', lte: '≤', lt: '<' };

/** A target in words for a result that outlives it: as printed, else its figure. */
export function targetText({ wording, isImplied, appliedComparator, appliedValue, value, measureUnit }: ScoreTargetView): string {
  if (wording !== '') return wording;
  const figure = `${SYMBOLS[appliedComparator as AppliedComparator]} ${(appliedValue ?? value).replace('.', ',')} ${measureUnit}`;
  return isImplied ? `suy ra ${figure}` : figure;
}

type ResultRow = Omit<EvaluationResultView, 'unit'>;

/** The results of a line: one for every target it is held against, one without a target where there is none. */
export function resultRowsOf(line: ScoreLineView, assignmentId: string): ResultRow[] {
  const common = {
    assignmentId, indicatorId: line.indicator.id, printedNumber: line.printedNumber, title: line.title,
    expectedUnits: line.reported.expected, reportedUnits: line.reported.reported, unitsWithData: line.reported.withData,
  };
  if (line.targets.length === 0) {
    const { numerator, denominator, status, overlays } = line;
    return [{ ...common, targetId: null, targetText: '', targetValue: null, appliedComparator: null, isHeadline: false, numerator, denominator, status, overlays }];
  }
  return line.targets.map((target) => {
    const { targetId, appliedValue, appliedComparator, isHeadline, numerator, denominator, status, overlays } = target;
    return { ...common, targetId, targetText: targetText(target), targetValue: appliedValue, appliedComparator, isHeadline, numerator, denominator, status, overlays };
  });
}
