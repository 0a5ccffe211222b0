import { doubtsOf, figureProblems, measuredValue, statusOfValue, type Doubt, type Figure, type FigureProblem, type Fraction, type Status } from '#domain';
import type { LineInput, LineTarget, ReportLine } from './entryTypes';
import { figureOf, type LineFields } from './sheet/lineFields.js';

export interface TargetOutcome {
  readonly target: LineTarget;
  readonly status: Status;
  readonly readings: readonly { readonly value: string; readonly status: Status }[];
}

/** What a line comes to as it stands on the screen, by the same rules as on the server. */
export interface LineOutcome {
  readonly figure: Figure | null;
  readonly value: Fraction | null;
  /** What keeps the line from being saved. */
  readonly problems: readonly FigureProblem[];
  /** A cell that holds something which is no certain number. */
  readonly isUnread: boolean;
  readonly doubts: readonly Doubt[];
  readonly targets: readonly TargetOutcome[];
}

export function outcomeOf(line: ReportLine, fields: LineFields, nearMargin: string | null): LineOutcome {
  const { kind, measureUnit } = line.indicator;
  const figure = figureOf(fields, kind);
  const isUnread = [fields.numerator, fields.denominator].some((cell) => cell.readings.length > 0 || cell.fault !== null);
  const problems = figure ? figureProblems(figure, kind) : [];
  const isSound = figure !== null && problems.length === 0 && !isUnread;
  const { numerator, denominator } = figure ?? { numerator: null, denominator: null };
  const value = isSound && numerator !== null && denominator !== null ? measuredValue({ numerator, denominator, kind, measureUnit }) : null;
  const doubts = isSound ? doubtsOf(figure, { kind, previous: line.previous, sameLastYear: line.sameLastYear, ...stockContext(line, figure) }) : [];
  return { figure, value, problems, isUnread, doubts, targets: targetsOf(line).map((target) => judge(target, figure, value, nearMargin)) };
}

/** What stands at the end of a period seldom falls; what happened in it does (RULES.md I7). */
function stockContext({ indicator: { accumulation, kind }, previous }: ReportLine, figure: Figure) {
  return accumulation === 'stock' && kind !== 'shareOfUnits' ? { cumulative: { before: previous, after: figure } } : {};
}

/** The same target may stand behind two printed lines. */
function targetsOf(line: ReportLine): LineTarget[] {
  return [...new Map(line.assignments.flatMap(({ targets }) => targets).map((target) => [target.id, target])).values()];
}

function judge(target: LineTarget, figure: Figure | null, value: Fraction | null, nearMargin: string | null): TargetOutcome {
  if (!value) return { target, status: statusWithout(figure), readings: [] };
  const { appliedComparator, readings, judgedValue } = target;
  if (target.isForInformation) return { target, status: 'INFORMATIVE', readings: [] };
  const comparator = appliedComparator === 'unstated' ? 'gte' : appliedComparator;
  if (judgedValue !== null) return { target, status: statusOfValue(value, { comparator, value: judgedValue }, nearMargin), readings: [] };
  return { target, status: 'AMBIGUOUS', readings: readings.map((reading) => ({ value: reading.value, status: statusOfValue(value, { comparator, value: reading.value }, nearMargin) })) };
}

/** Nothing yet, or a word for why there is none, is neither met nor missed (RULES.md I4). */
function statusWithout(figure: Figure | null): Status {
  if (figure?.state === 'NO_CASES') return 'NO_CASES';
  return figure?.state === 'NOT_APPLICABLE' ? 'NOT_APPLICABLE' : 'NOT_REPORTED';
}

/** How far a line is on its way; `doubtful` is answered, but owes a word of explanation before it is handed in. */
export type LineStanding = 'unanswered' | 'incomplete' | 'doubtful' | 'answered';

export function standingOf(fields: LineFields, outcome: LineOutcome): LineStanding {
  if (outcome.isUnread) return 'incomplete';
  if (outcome.figure === null) return 'unanswered';
  if (outcome.problems.length > 0) return 'incomplete';
  return outcome.doubts.length > 0 && fields.note.trim() === '' ? 'doubtful' : 'answered';
}

/** An emptied line can be saved too: it takes the figure back. */
export const isSendable = (outcome: LineOutcome): boolean => !outcome.isUnread && outcome.problems.length === 0;

export function inputOf(line: ReportLine, fields: LineFields, outcome: LineOutcome): LineInput {
  const note = fields.note.trim() || null;
  const isValue = fields.state === 'VALUE';
  return {
    indicatorId: line.indicator.id,
    state: fields.state,
    numerator: outcome.figure?.numerator ?? null,
    denominator: outcome.figure?.denominator ?? null,
    reason: isValue || fields.state === null ? null : note,
    includesBelow: isValue && fields.includesBelow,
    doubtReason: isValue ? note : null,
    source: fields.source,
  };
}
