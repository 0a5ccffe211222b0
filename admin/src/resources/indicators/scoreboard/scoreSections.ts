import { STATUS_NAMES, type ScoreLine, type StatusName } from '../indicatorTypes';

export interface ScoreSection {
  readonly key: string;
  readonly title: string | null;
  readonly lines: readonly ScoreLine[];
}

/**
 * Neighbouring lines under one heading, in the order of the annex; a board of a single sheet without headings has none.
 * Lines of the whole follow from those of the units and are printed nowhere, so they get a heading of ours (RULES.md I17).
 */
export function scoreSections(lines: readonly ScoreLine[], wholeTitle: string): ScoreSection[] {
  const hasSheets = new Set(lines.map(({ sheetTitle }) => sheetTitle)).size > 1;
  const groups: { key: string; title: string | null; lines: ScoreLine[] }[] = [];
  let last: string | null | undefined;
  for (const line of lines) {
    const title = line.kind === 'whole' ? wholeTitle : [hasSheets ? line.sheetTitle : null, line.section].filter(Boolean).join(' · ') || null;
    if (!groups.length || title !== last) groups.push({ key: `${groups.length}`, title, lines: [] });
    groups.at(-1)!.lines.push(line);
    last = title;
  }
  return groups;
}

/** Every result that a line shows: one with two targets is found under both verdicts. */
export function statusesOf({ targets, status }: ScoreLine): ReadonlySet<StatusName> {
  return new Set([...(targets.length ? targets.map((target) => target.status) : []), status]);
}

export function countByStatus(lines: readonly ScoreLine[]): { status: StatusName; count: number }[] {
  return STATUS_NAMES.map((status) => ({ status, count: lines.filter((line) => statusesOf(line).has(status)).length })).filter(({ count }) => count > 0);
}
