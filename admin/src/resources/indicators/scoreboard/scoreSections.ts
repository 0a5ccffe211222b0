import { STATUS_NAMES, type ScoreLine, type StatusName } from '../indicatorTypes';

export interface ScoreSection {
  readonly key: string;
  readonly title: string | null;
  readonly lines: readonly ScoreLine[];
}

/**
 * Neighbouring lines under one heading, in the order of the annex; a board of a single sheet without headings has none.
 * An indicator of a matrix is a column there: its units stand together, and the whole of them first (RULES.md I17).
 */
export function scoreSections(lines: readonly ScoreLine[]): ScoreSection[] {
  const hasSheets = new Set(lines.map(({ sheetTitle }) => sheetTitle)).size > 1;
  const wholes = new Map(lines.filter(({ kind }) => kind === 'whole').map((line) => [columnOf(line), line]));
  const groups: { key: string; title: string | null; column: string | null; lines: ScoreLine[] }[] = [];
  for (const line of lines) {
    const column = wholes.has(columnOf(line)) ? columnOf(line) : null;
    if (column !== null) {
      const known = groups.find((group) => group.column === column);
      if (known && line.kind !== 'whole') known.lines.push(line);
      if (!known) groups.push({ key: `${groups.length}`, title: line.indicator.name, column, lines: line.kind === 'whole' ? [line] : [wholes.get(column)!, line] });
      continue;
    }
    const title = [hasSheets ? line.sheetTitle : null, line.section].filter(Boolean).join(' · ') || null;
    const last = groups.at(-1);
    if (!last || last.column !== null || last.title !== title) groups.push({ key: `${groups.length}`, title, column: null, lines: [] });
    groups.at(-1)!.lines.push(line);
  }
  return groups;
}

const columnOf = ({ sheetId, indicator }: ScoreLine): string => `${sheetId}/${indicator.id}`;

/** Every line once, by what is said of it as a whole; the verdicts of its targets stand beside it and are not added up (RULES.md I10). */
export function countByStatus(lines: readonly ScoreLine[]): { status: StatusName; count: number }[] {
  return STATUS_NAMES.map((status) => ({ status, count: lines.filter((line) => line.status === status).length })).filter(({ count }) => count > 0);
}
