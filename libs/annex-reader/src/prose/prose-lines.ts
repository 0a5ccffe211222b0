import type { Page, Paragraph } from '../model/page.js';
import type { ReadColumn } from '../model/reading.js';
import { headingWords } from '../table/heading-words.js';
import { brokenLines, type TextPiece } from './broken-lines.js';

/** How a line is marked, the outer first: I. · A. · 1. · 1.1. · a) · - · + · nothing. */
export const NO_MARKER = 7;

export interface Label {
  readonly words: string;
  readonly meaning: ReadColumn;
}

export interface ProseLine {
  /** Several where a file keeps every line of a page apart. */
  readonly pieces: readonly TextPiece[];
  /** As printed, with its marker and its label. */
  readonly printed: string;
  /** As printed: "1", "II", "a)", "-", "". */
  readonly marker: string;
  readonly rank: number;
  /** Without its marker, and without its label where it has one. */
  readonly text: string;
  /** "Cơ quan chủ trì: …" says what the line holds, as the heading of a column would. */
  readonly label: Label | null;
}

const MARKERS: readonly (readonly [rank: number, pattern: RegExp])[] = [
  [0, /^([IVX]{1,5})[.)/]\s+/u],
  [1, /^([A-H])[.)/]\s+/u],
  [3, /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s+/u],
  [2, /^(\d{1,3})[.)/]\s*(?=\p{L})/u],
  [4, /^([a-zđ])\s?\)\s*/u],
  [5, /^([-–—•*])\s*/u],
  [6, /^([+])\s*/u],
];

const LABEL = /^([\p{L}][\p{L}\s,()/-]{2,60}?)\s*:\s*/u;
/** What a label may announce; "Nội dung:" begins the words of the task itself. */
const LABELLED: ReadonlySet<ReadColumn> = new Set(['name', 'results', 'parties', 'lead', 'coordinating', 'monitoring', 'evaluating', 'schedule', 'note']);

/** "Phòng Tư pháp có trách nhiệm:" and "Giao Phòng Tư pháp …:" name who is spoken to: what follows is theirs to do, not who does it. */
const ADDRESS = /^Giao\s|(?:có|chịu)\strách\snhiệm|^(?:Phòng|Sở|Ban|Trung tâm|UBND|Ủy ban|Văn phòng|Công an|Trạm|Hội|Chi cục|Thanh tra)\s.{0,60}\p{Lu}/u;
/** "Địa điểm: …", "Đối tượng: …" among the lines of a task. */
const BESIDE: ReadonlySet<ReadColumn> = new Set(['basis', 'context', 'other']);
const FIRST_BESIDE = 4;

/** The paragraphs that no table took up, line by line; a line that the width of a page broke is put together. */
export function proseLines(page: Page, taken: ReadonlySet<string>): ProseLine[] {
  const paragraphs = page.blocks.filter((block): block is Paragraph => block.kind === 'paragraph' && !taken.has(block.id));
  const lines = paragraphs.flatMap((fragment) => fragment.text.split('\n').flatMap((text) => (text.trim() === '' ? [] : [{ fragment, text: text.trim() }])));
  return withLettersOutside(brokenLines(lines, startsAnew).map(proseLine));
}

const LETTERS = 1;
const LETTERS_OUTSIDE = -1;

/** "A." stands within "I.", unless a text begins its parts with "A." and goes on with "B.". */
function withLettersOutside(lines: readonly ProseLine[]): ProseLine[] {
  const first = lines.find(({ rank }) => rank === 0 || rank === LETTERS);
  const isOutside = first?.marker === 'A' && lines.some(({ marker }) => marker === 'B');
  return lines.map((line) => (isOutside && line.rank === LETTERS ? { ...line, rank: LETTERS_OUTSIDE } : line));
}

/** A line that begins with a marker, or with what it is about to say. */
function startsAnew(text: string): boolean {
  return unmarked(text)[0] !== NO_MARKER || labelOf(text) !== null;
}

function proseLine(pieces: readonly TextPiece[]): ProseLine {
  const printed = pieces.map(({ text }) => text).join(' ');
  const [rank, marker, rest] = unmarked(printed);
  const found = labelOf(rest, rank >= FIRST_BESIDE ? BESIDE : undefined);
  return { pieces, printed, marker, rank, text: found ? rest.slice(found.length).trim() : rest, label: found && { words: found.words, meaning: found.meaning } };
}

function unmarked(text: string): [rank: number, marker: string, rest: string] {
  for (const [rank, pattern] of MARKERS) {
    const found = pattern.exec(text);
    if (found) return [rank, rank === 4 ? `${found[1]})` : found[1]!, text.slice(found[0].length).trim()];
  }
  return [NO_MARKER, '', text];
}

/** The label at the beginning of a text, and its length with the colon. */
export function labelOf(text: string, others?: ReadonlySet<ReadColumn>): (Label & { readonly length: number }) | null {
  const found = LABEL.exec(text);
  const [meaning] = found ? (headingWords(found[1]!, '')?.options ?? []) : [];
  return found && meaning !== undefined && !ADDRESS.test(found[1]!) && (LABELLED.has(meaning) || others?.has(meaning)) ? { words: found[1]!.trim(), meaning, length: found[0].length } : null;
}
