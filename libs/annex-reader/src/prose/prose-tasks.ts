import type { ProseLine } from './prose-lines.js';
import { NO_MARKER } from './prose-lines.js';

/** One task told in lines: what it is, and "who", "when", "what comes out", each under its label. */
export interface ProseTask {
  readonly kind: 'task';
  readonly content: readonly ProseLine[];
  readonly labelled: readonly ProseLine[];
}

export interface ProseHeading {
  readonly kind: 'heading';
  readonly line: ProseLine;
}

/** A heading of a part is short; a longer line is a paragraph of its own. */
const LONGEST_HEADING = 240;
/** Lines marked a), - or + may be parts of one task; numbered lines are tasks of their own. */
const FIRST_OF_PARTS = 4;
/** "Thời gian" or who does it: a block of labels without either says nothing about a task. */
const TELLING = new Set(['parties', 'lead', 'schedule']);

/**
 * The tasks of a plan that is written in lines instead of a table: labelled lines that follow each other belong to the lines
 * before them. Of lines marked alike before one block the one above them is the task and they are its parts; one alone is the
 * task itself.
 */
export function proseTasks(lines: readonly ProseLine[]): (ProseTask | ProseHeading)[] {
  const found: (ProseTask | ProseHeading)[] = [];
  let pending: ProseLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!;
    if (line.label === null) {
      pending.push(line);
      at += 1;
      continue;
    }
    const labelled: ProseLine[] = [];
    while (at < lines.length && goesOn(lines, at, labelled)) labelled.push(lines[at++]!);
    const [headings, content] = parted(pending, labelled);
    const isTask = content.length > 0 && labelled.some(({ label }) => label && TELLING.has(label.meaning));
    if (isTask) found.push(...headings.map((heading): ProseHeading => ({ kind: 'heading', line: heading })), { kind: 'task', content, labelled });
    pending = [];
  }
  return found;
}

/** A label begins the block or a line of it; what is not labelled goes on with the label above when it is marked deeper. */
function goesOn(lines: readonly ProseLine[], at: number, labelled: readonly ProseLine[]): boolean {
  const line = lines[at]!;
  const [first] = labelled;
  if (line.label !== null) return first === undefined || (line.label.meaning !== 'name' && line.rank >= first.rank);
  if (first === undefined || line.rank === NO_MARKER || line.rank <= first.rank) return false;
  return first.rank !== NO_MARKER && line.rank > first.rank;
}

function parted(pending: readonly ProseLine[], labelled: readonly ProseLine[]): [headings: ProseLine[], content: ProseLine[]] {
  const inner = labelled[0]!.rank;
  const isOuter = ({ rank }: ProseLine): boolean => rank < inner && rank !== NO_MARKER;
  const last = pending.findLastIndex(isOuter);
  if (last < 0) return [[], []];
  const { rank } = pending[last]!;
  const above = pending.findLastIndex((line, at) => at < last && line.rank < rank);
  const isPart = rank >= FIRST_OF_PARTS && above >= 0 && pending.filter((line, at) => at > above && line.rank === rank).length > 1;
  const start = isPart ? above : last;
  return [headingsOver(pending, start), pending.slice(start)];
}

/** The headings a line stands under, the outermost first: each one marked less deep than the next. */
function headingsOver(pending: readonly ProseLine[], start: number): ProseLine[] {
  const headings: ProseLine[] = [];
  let { rank } = pending[start]!;
  for (let at = start - 1; at >= 0; at -= 1) {
    const line = pending[at]!;
    if (line.rank >= rank || line.text.length > LONGEST_HEADING) continue;
    headings.unshift(line);
    rank = line.rank;
  }
  return headings;
}
