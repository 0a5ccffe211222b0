import { formatDecimal } from '../../../components/numbers';
import { indicatorAddress } from '../indicatorAddress';
import type { EvaluationResult, EvaluationRoundDetail, JudgedTarget, OverlayName, ScoreLine, StatusName } from '../indicatorTypes';
import { measuredText, sumsText } from '../parts/measured';
import { scoreSections } from '../scoreboard/scoreSections';

export interface RoundFigures {
  readonly status: StatusName;
  readonly overlays: readonly OverlayName[];
  readonly value: string | null;
  readonly sums: string | null;
}

export interface RoundRow {
  readonly key: string;
  /** The heading of the annex above the line. */
  readonly section: string | null;
  readonly printedNumber: string;
  readonly title: string;
  readonly to: string;
  readonly target: JudgedTarget | null;
  /** Of a unit's own result the target travels as text. */
  readonly targetText: string | null;
  readonly after: RoundFigures;
  readonly before: RoundFigures | null;
  readonly expected: number;
  readonly reported: number;
  readonly missing: readonly string[];
}

/** By the key of a line, which is that of its assignment; a reader who does not see the whole has no headings. */
function sectionTitles(lines: readonly ScoreLine[]): Map<string, string | null> {
  return new Map(scoreSections(lines).flatMap(({ title, lines: own }) => own.map(({ key }) => [key, title] as const)));
}

const frameOf = ({ planId, periodKey, basis }: EvaluationRoundDetail) => ({ planId, periodKey, basis });

const lineFigures = (line: ScoreLine, target: JudgedTarget | null): RoundFigures => {
  const measure = { kind: line.indicator.kind, measureUnit: line.measureUnit };
  return { status: target?.status ?? line.status, overlays: target?.overlays ?? line.overlays, value: measuredText(line, measure, line.targets), sums: line.indicator.kind === 'count' ? null : sumsText(line, measure) };
};

const targetsOf = ({ targets }: ScoreLine): (JudgedTarget | null)[] => (targets.length ? targets : [null]);
const lineKey = (line: ScoreLine, target: JudgedTarget | null): string => `${line.key} ${target?.targetId ?? ''}`;

/** Whether a round says something else of a line than the one that it makes again. */
export function isChanged({ before, after }: RoundRow): boolean {
  return before === null || before.status !== after.status || before.sums !== after.sums || before.value !== after.value;
}

export interface RoundSection {
  readonly key: string;
  readonly title: string | null;
  readonly rows: readonly RoundRow[];
}

/** Neighbouring rows under one heading, in the order of the annex. */
export function roundSections(rows: readonly RoundRow[]): RoundSection[] {
  const sections: { key: string; title: string | null; rows: RoundRow[] }[] = [];
  for (const row of rows) {
    if (sections.at(-1)?.title !== row.section) sections.push({ key: row.key, title: row.section, rows: [] });
    sections.at(-1)!.rows.push(row);
  }
  return sections;
}

/** The whole's results, one row for each target, with the earlier round's beside them. */
export function wholeRows(round: EvaluationRoundDetail, wholeTitle: string): RoundRow[] {
  const sections = scoreSections(round.lines);
  const before = new Map(round.previousLines.flatMap((line) => targetsOf(line).map((target) => [lineKey(line, target), lineFigures(line, target)] as const)));
  return sections.flatMap(({ title, lines }) => lines.flatMap((line) =>
    targetsOf(line).map((target): RoundRow => ({
      key: lineKey(line, target),
      section: title,
      printedNumber: line.printedNumber,
      title: line.kind === 'whole' ? wholeTitle : line.title,
      to: indicatorAddress(line.indicator.id, { ...frameOf(round), assignmentId: line.assignmentId ?? undefined }),
      target,
      targetText: null,
      after: lineFigures(line, target),
      before: before.get(lineKey(line, target)) ?? null,
      expected: line.reported.expected,
      reported: line.reported.reported,
      missing: line.missingUnits.map(({ shortName }) => shortName),
    })),
  ));
}

const resultKey = ({ assignmentId, targetId, unit }: EvaluationResult): string => [assignmentId, targetId, unit.id].join(' ');

const resultFigures = ({ status, overlays, numerator, denominator }: EvaluationResult): RoundFigures => ({
  status,
  overlays,
  value: null,
  sums: numerator === null || denominator === null ? null : denominator === '1' ? formatDecimal(numerator) : `${formatDecimal(numerator)}/${formatDecimal(denominator)}`,
});

/** The results of a unit as they were locked, with those of the earlier round. */
export function unitRows(round: EvaluationRoundDetail, earlier: EvaluationRoundDetail | null): RoundRow[] {
  const sections = sectionTitles(round.lines);
  const before = new Map(earlier?.results.map((result) => [resultKey(result), resultFigures(result)]));
  return round.results.map((result): RoundRow => ({
    key: resultKey(result),
    section: sections.get(result.assignmentId) ?? null,
    printedNumber: result.printedNumber,
    title: result.title,
    to: indicatorAddress(result.indicatorId, { ...frameOf(round), assignmentId: result.assignmentId, unitId: result.unit.id }),
    target: null,
    targetText: result.targetText,
    after: resultFigures(result),
    before: before.get(resultKey(result)) ?? null,
    expected: result.expectedUnits,
    reported: result.reportedUnits,
    missing: [],
  }));
}
