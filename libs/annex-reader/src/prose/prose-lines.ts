import type { Fragment, Page } from '../model/page.js';
import type { ReadColumn } from '../model/reading.js';
import { headingWords } from '../table/heading-words.js';

/** How a line is marked, the outer first: I. · A. · 1. · 1.1. · a) · - · + · nothing. */
export const NO_MARKER = 7;

export interface ProseLine {
  readonly fragment: Fragment;
  /** As printed: "1", "II", "a)", "-", "". */
  readonly marker: string;
  readonly rank: number;
  /** Without its marker, and without its label where it has one. */
  readonly text: string;
  /** "Cơ quan chủ trì: …" says what the line holds, as the heading of a column would. */
  readonly label: { readonly words: string; readonly meaning: ReadColumn } | null;
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

/** The paragraphs that no table took up, line by line. */
export function proseLines(page: Page, taken: ReadonlySet<string>): ProseLine[] {
  return page.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || taken.has(block.id)) return [];
    return block.text.split('\n').filter((text) => text.trim() !== '').map((text) => proseLine(block, text.trim()));
  });
}

function proseLine(fragment: Fragment, text: string): ProseLine {
  const [rank, marker, rest] = unmarked(text);
  const found = LABEL.exec(rest);
  const meaning = found ? labelMeaning(found[1]!) : null;
  if (!found || meaning === null) return { fragment, marker, rank, text: rest, label: null };
  return { fragment, marker, rank, text: rest.slice(found[0].length).trim(), label: { words: found[1]!.trim(), meaning } };
}

function unmarked(text: string): [rank: number, marker: string, rest: string] {
  for (const [rank, pattern] of MARKERS) {
    const found = pattern.exec(text);
    if (found) return [rank, rank === 4 ? `${found[1]})` : found[1]!, text.slice(found[0].length).trim()];
  }
  return [NO_MARKER, '', text];
}

function labelMeaning(words: string): ReadColumn | null {
  const [meaning] = headingWords(words, '')?.options ?? [];
  return meaning !== undefined && LABELLED.has(meaning) ? meaning : null;
}
