import type { Report, ReportLine } from '../entryTypes';

type Change = ReportLine['history'][number];

/** One figure before and after. */
export interface FigureChange {
  readonly line: ReportLine;
  readonly before: Change;
  /** Null where the line was emptied. */
  readonly after: Change | NonNullable<ReportLine['measurement']> | null;
}

/** What each later hand-in changed of the one before it, by the id of its event: the old figure beside the new one (RULES.md I12). */
export function changesByEvent({ lines, events }: Pick<Report, 'lines' | 'events'>): ReadonlyMap<string, FigureChange[]> {
  const handIns = events.filter(({ action }) => action === 'submit');
  return new Map(handIns.map(({ id, at }, index) => [id, index === 0 ? [] : lines.flatMap((line) => changeWithin(line, handIns[index - 1]!.at, at) ?? [])]));
}

/** `history` has the latest first, each entry what stood until then. */
function changeWithin(line: ReportLine, from: string, to: string): FigureChange | null {
  const oldestFirst = [...line.history].reverse();
  const within = oldestFirst.filter(({ changedAt }) => changedAt > from && changedAt <= to);
  const before = within[0];
  if (!before) return null;
  const after = oldestFirst[oldestFirst.indexOf(within.at(-1)!) + 1] ?? line.measurement;
  const isSame = after && before.state === after.state && before.numerator === after.numerator && before.denominator === after.denominator && before.reason === after.reason;
  return isSame ? null : { line, before, after };
}
