import { NO_MARKER, type ProseLine } from './prose-lines.js';
import { partsOf, type PartKind } from './prose-parts.js';
import { splitLabels, tellWords, type Told, type ToldLabel } from './told-words.js';
import { toldBelow, unitHeading } from './unit-duties.js';

/** One task told in lines: what it is, and "who", "when", "what comes out", each under its label or told in its sentences. */
export interface ProseTask {
  readonly kind: 'task';
  readonly content: readonly ProseLine[];
  readonly labelled: readonly ProseLine[];
}

export interface ProseHeading {
  readonly kind: 'heading';
  readonly line: ProseLine;
}

export type ProseEntry = ProseTask | ProseHeading;

export interface TasksRead {
  /** In the order of the text. */
  readonly entries: readonly ProseEntry[];
  /** Numbered lines from the first task on that are none, as far as was understood. */
  readonly unread: readonly ProseLine[];
}

/** A heading of a part is short; a longer line is a paragraph of its own. */
const LONGEST_HEADING = 240;
/** Lines marked a), - or + may be parts of one task; numbered lines are tasks of their own. */
const FIRST_OF_PARTS = 4;
const LONGEST_TOPIC = 20;
const TOPIC = /^(?:Về|Công tác|Việc)\s/u;
/** I. and A. head the parts of a plan. */
const LAST_OF_PARTS_OF_PLAN = 1;
/** Fewer than these are a remark in a text, not a plan. */
const FEWEST_TASKS = 2;
/** "Thời gian" or who does it: a block of labels without either says nothing about a task. */
const TELLING = new Set(['parties', 'lead', 'schedule']);

/**
 * The tasks of a plan that is written in lines instead of a table. The parts that say what is to be done come first; who sees to
 * the plan as a whole ("Tổ chức thực hiện") is read where they hold no tasks.
 */
export function proseTasks(lines: readonly ProseLine[]): TasksRead {
  const parts = partsOf(lines);
  const read = tasksOfParts(lines, parts, ['work']);
  if (countOf(read) >= FEWEST_TASKS) return read;
  return tasksOfParts(lines, parts, ['work', 'organising']);
}

const countOf = ({ entries }: TasksRead): number => entries.filter(({ kind }) => kind === 'task').length;

function tasksOfParts(lines: readonly ProseLine[], parts: readonly PartKind[], wanted: readonly PartKind[]): TasksRead {
  const reader = new TaskReader(lines.filter((_, at) => wanted.includes(parts[at]!)));
  return reader.read();
}

interface PlacedTask {
  readonly head: number;
  readonly entry: ProseTask;
}

class TaskReader {
  private readonly tasks: PlacedTask[] = [];
  private readonly taken: boolean[];
  private readonly parents: readonly number[];
  /** How deep the labelled lines under a heading are marked, by the heading. */
  private readonly labelRanks = new Map<number, number>();
  private readonly told: (Told | null)[] = [];
  private readonly namesUnder = new Map<number, number>();
  /** Up to where lines belong to tasks that were read. */
  private from = 0;

  constructor(private readonly lines: readonly ProseLine[]) {
    this.taken = lines.map(() => false);
    this.parents = parentsOf(lines);
  }

  read(): TasksRead {
    for (let at = 0; at < this.lines.length; ) at = this.readAt(at);
    this.addUntold();
    return this.inOrder();
  }

  private readAt(at: number): number {
    const line = this.lines[at]!;
    if (line.label !== null) return this.readBlock(at, []);
    const below = this.readUnit(at);
    if (below > at) return below;
    const told = this.toldAt(at);
    if (!told) return at + 1;
    const labelled = told.labelled.map((label) => toldLine(line, label));
    if (told.content === '') {
      const end = this.readBlock(at, labelled);
      if (end > at) return end;
    }
    const under = this.onlyParagraphUnder(at);
    if (under >= 0) {
      const end = this.endBelow(under);
      const content = [...this.lines.slice(under, at), { ...line, text: told.content || line.text }, ...this.lines.slice(at + 1, end)];
      this.add(under, { kind: 'task', content, labelled }, under, end);
      return end;
    }
    return this.readSentence(at, told.content === '' ? line.text : told.content, labelled);
  }

  /** A line is looked at once, whichever line asks. */
  private tell(at: number): Told | null {
    const known = this.told[at];
    if (known !== undefined) return known;
    return (this.told[at] = tellWords(this.lines[at]!.text));
  }

  /** What a line tells of itself. The headings of parts tell nothing, nor does text that stands under none. */
  private toldAt(at: number): Told | null {
    const line = this.lines[at]!;
    const parent = this.parents[at]!;
    if (line.rank <= LAST_OF_PARTS_OF_PLAN || (line.rank === NO_MARKER && parent < 0)) return null;
    const told = this.tell(at);
    if (!told || line.rank < FIRST_OF_PARTS || parent < 0) return told;
    // A part of a task may name its time; who does the task, and until when, is said below all parts.
    const isOfTime = told.content !== '' && told.labelled.every(({ meaning }) => meaning === 'schedule');
    return isOfTime && this.isLabelledBelow(parent, line.rank) ? null : told;
  }

  /** Whether lines with labels stand under a heading, beside its parts rather than within them. */
  private isLabelledBelow(parent: number, rank: number): boolean {
    let least = this.labelRanks.get(parent);
    if (least === undefined) {
      const ranks = this.lines.slice(parent + 1, this.endBelow(parent)).filter(({ label }) => label && TELLING.has(label.meaning)).map((line) => (line.rank === NO_MARKER ? 0 : line.rank));
      least = ranks.reduce((a, b) => Math.min(a, b), Infinity);
      this.labelRanks.set(parent, least);
    }
    return least <= rank;
  }

  /** "1. Rà soát thủ tục" and one paragraph that says all of it: they are one task. −1 for any other line. */
  private onlyParagraphUnder(at: number): number {
    const parent = this.parents[at]!;
    if (this.lines[at]!.rank !== NO_MARKER || parent < this.from || this.lines[parent]!.rank <= LAST_OF_PARTS_OF_PLAN) return -1;
    for (let other = parent + 1, end = this.endBelow(parent); other < end; other += 1) {
      const line = this.lines[other]!;
      if (other !== at && (line.rank !== NO_MARKER || line.label !== null || this.tell(other) !== null)) return -1;
    }
    return parent;
  }

  /** Lines with labels, or a line that only says who and when: they belong to the lines above. */
  private readBlock(start: number, said: readonly ProseLine[]): number {
    const isNamed = this.lines[start]!.label?.meaning === 'name' && this.isOneOfSeveral(start);
    const labelled: ProseLine[] = [...said];
    let at = start + (said.length > 0 || isNamed ? 1 : 0);
    const rank = this.lines[start]!.rank;
    while (at < this.lines.length && this.goesOn(at, rank, labelled.length === 0 && !isNamed)) labelled.push(...labelsOf(this.lines[at++]!));
    if (!labelled.some(({ label }) => label && TELLING.has(label.meaning))) return said.length > 0 ? start : at;
    const head = isNamed ? start : this.headOf(start);
    if (head < 0) {
      if (said.length > 0) return start;
      this.from = at;
      return at;
    }
    const content = this.lines.slice(head, isNamed ? start + 1 : start);
    this.add(head, { kind: 'task', content, labelled: isNamed ? labelled : withDetails(content[0]!, labelled) }, head, at);
    return at;
  }

  /** "Nội dung: …" more than once under a heading: each is a task under it. */
  private isOneOfSeveral(at: number): boolean {
    const parent = this.parents[at]!;
    let count = this.namesUnder.get(parent);
    if (count === undefined) {
      const { rank } = this.lines[at]!;
      count = parent < 0 ? 2 : this.lines.slice(parent + 1, this.endBelow(parent)).filter((line) => line.rank === rank && line.label?.meaning === 'name').length;
      this.namesUnder.set(parent, count);
    }
    return count > 1;
  }

  /** What is not labelled goes on with the label above when it is marked deeper. */
  private goesOn(at: number, first: number, isFirst: boolean): boolean {
    const line = this.lines[at]!;
    if (line.label !== null) return isFirst || (line.label.meaning !== 'name' && line.rank >= first);
    if (isFirst) return false;
    return line.rank !== NO_MARKER && line.rank > first && first !== NO_MARKER && this.tell(at)?.content !== '';
  }

  /**
   * The line a block of labels is about: the nearest that is marked less deep, or, where lines marked alike stand between, the one
   * above them, whose parts they are.
   */
  private headOf(start: number): number {
    const last = this.parents[start]!;
    if (last < this.from) return -1;
    const { rank } = this.lines[last]!;
    const above = this.parents[last]!;
    if (rank < FIRST_OF_PARTS || above < this.from) return last;
    for (let at = above + 1; at < start; at += 1) if (at !== last && this.lines[at]!.rank === rank) return above;
    return last;
  }

  /** A line that tells who and when with its work, and what is marked deeper below it. */
  private readSentence(at: number, text: string, said: readonly ProseLine[]): number {
    const head = this.lines[at]!;
    const content: ProseLine[] = [{ ...head, text }];
    const labelled: ProseLine[] = [...said];
    let end = at + 1;
    for (; end < this.lines.length; end += 1) {
      const line = this.lines[end]!;
      if (line.rank !== NO_MARKER && line.rank <= head.rank) break;
      const told = line.label === null ? this.tell(end) : null;
      if (line.label !== null && line.label.meaning !== 'name') labelled.push(...labelsOf(line));
      else if (told?.content === '') labelled.push(...told.labelled.map((label) => toldLine(line, label)));
      else if (line.rank === NO_MARKER) break;
      else if (told?.labelled.some(({ meaning }) => meaning !== 'schedule')) {
        // Parts that name who does them are the tasks; what stands over them heads them, unless it names somebody itself.
        if (end === at + 1 && !said.some(({ label }) => label?.meaning !== 'schedule')) return end;
        break;
      } else content.push(line);
    }
    this.add(at, { kind: 'task', content, labelled: withoutRepeats(labelled, text === head.text) }, at, end);
    return end;
  }

  /** A heading that names a body and the lines below it; where those have labels of their own the heading is one like any other. */
  private readUnit(at: number): number {
    const line = this.lines[at]!;
    const heading = unitHeading(line);
    if (!heading) return at;
    const end = this.endBelow(at);
    const below = this.lines.slice(at + 1, end);
    if (below.some(({ label }) => label && TELLING.has(label.meaning))) return at;
    if (below.length === 0) {
      if (heading.work === '') return at;
      this.addBelow(at, at + 1, { ...line, text: heading.work }, heading.who, line);
      return end;
    }
    const first = at + 1;
    for (let start = first; start < end; ) {
      const next = this.endOfDuty(start, end, this.lines[first]!.rank);
      this.addBelow(start, next, this.lines[start]!, heading.who, line);
      start = next;
    }
    return end;
  }

  private addBelow(start: number, end: number, head: ProseLine, who: string, unit: ProseLine): void {
    const content = [head, ...this.lines.slice(start + 1, end)];
    const { labelled, isOwn } = toldBelow(who, head.text);
    const lines = labelled.map((label) => toldLine(label.meaning === 'parties' && !isOwn ? unit : { ...head, pieces: label.meaning === 'parties' ? [...unit.pieces, ...head.pieces] : head.pieces }, label));
    this.add(start, { kind: 'task', content, labelled: lines }, start, end);
  }

  /** Lines below one that ends with a colon, and lines marked deeper, are parts of it. */
  private endOfDuty(start: number, end: number, rank: number): number {
    const isOpen = this.lines[start]!.text.endsWith(':');
    let at = start + 1;
    while (at < end) {
      const line = this.lines[at]!;
      if (rank === NO_MARKER ? !(isOpen && line.rank !== NO_MARKER) : line.rank <= rank) break;
      at += 1;
    }
    return at;
  }

  private endBelow(at: number): number {
    let end = at + 1;
    while (end < this.lines.length && this.lines[end]!.rank > this.lines[at]!.rank) end += 1;
    return end;
  }

  private add(head: number, entry: ProseTask, from: number, end: number): void {
    this.tasks.push({ head, entry });
    this.taken.fill(true, from, end);
    this.from = end;
  }

  /** Numbered lines beside tasks, as many of them or fewer, that say neither who nor when: tasks with nothing told of them. */
  private addUntold(): void {
    const told = new Map<string, number>();
    const untold = new Map<string, number[]>();
    const key = (at: number): string => `${this.parents[at]!}/${this.lines[at]!.rank}`;
    for (const { head } of this.tasks) told.set(key(head), (told.get(key(head)) ?? 0) + 1);
    const headings = new Set(this.tasks.flatMap(({ head }) => this.above(head)));
    this.lines.forEach((line, at) => {
      if (this.taken[at] || line.rank === NO_MARKER || line.label !== null || headings.has(at) || !told.has(key(at))) return;
      untold.set(key(at), [...(untold.get(key(at)) ?? []), at]);
    });
    for (const [group, places] of untold) if (places.length <= told.get(group)!) places.forEach((at) => this.addUntoldAt(at));
  }

  private addUntoldAt(at: number): void {
    let end = at + 1;
    while (end < this.lines.length && !this.taken[end] && this.lines[end]!.rank > this.lines[at]!.rank) end += 1;
    this.add(at, { kind: 'task', content: this.lines.slice(at, end), labelled: [] }, at, end);
  }

  private above(at: number): number[] {
    const found: number[] = [];
    for (let parent = this.parents[at]!; parent >= 0; parent = this.parents[parent]!) found.unshift(parent);
    return found;
  }

  /** Each task under its headings, and what stands among them unread. */
  private inOrder(): TasksRead {
    const entries: ProseEntry[] = [];
    const shown = new Set<number>();
    for (const { head, entry } of [...this.tasks].sort((a, b) => a.head - b.head)) {
      for (const at of this.above(head)) {
        if (shown.has(at) || this.taken[at] || this.lines[at]!.text.length > LONGEST_HEADING) continue;
        shown.add(at);
        entries.push({ kind: 'heading', line: this.lines[at]! });
      }
      entries.push(entry);
    }
    const first = Math.min(...this.tasks.map(({ head }) => this.above(head)[0] ?? head));
    const unread = this.lines.filter((line, at) => at > first && !this.taken[at] && !shown.has(at) && line.rank !== NO_MARKER);
    return { entries, unread };
  }
}

/** "1. Phát tờ rơi tại nhà văn hóa" – "Nội dung: …" says more of it; "1. Về tuyên truyền" is no task until it does. */
function withDetails(head: ProseLine, labelled: readonly ProseLine[]): readonly ProseLine[] {
  if (head.text.length <= LONGEST_TOPIC || TOPIC.test(head.text)) return labelled;
  return labelled.map((line) => (line.label?.meaning === 'name' ? { ...line, label: { ...line.label, meaning: 'context' } } : line));
}

/** What a label says counts before what the sentence of the work says, if that sentence is kept whole. */
function withoutRepeats(labelled: readonly ProseLine[], isWhole: boolean): readonly ProseLine[] {
  const isSchedule = ({ label }: ProseLine): boolean => label?.meaning === 'schedule';
  const isSaid = isWhole && labelled.some((line) => isSchedule(line) && line.label?.words !== '');
  return isSaid ? labelled.filter((line) => !isSchedule(line) || line.label?.words !== '') : labelled;
}

/** The line each one stands under: the nearest above it that is marked less deep; −1 where there is none. */
function parentsOf(lines: readonly ProseLine[]): number[] {
  const open: number[] = [];
  return lines.map(({ rank }, at) => {
    while (open.length > 0 && lines[open.at(-1)!]!.rank >= rank) open.pop();
    const parent = open.at(-1) ?? -1;
    if (rank !== NO_MARKER) open.push(at);
    return parent;
  });
}

const toldLine = (line: ProseLine, { words, meaning, text }: ToldLabel): ProseLine => ({ ...line, text, label: { words, meaning } });

/** A labelled line may go on with further labels. */
const labelsOf = (line: ProseLine): ProseLine[] => (line.label ? splitLabels(line.label, line.text).map((label) => toldLine(line, label)) : [line]);
