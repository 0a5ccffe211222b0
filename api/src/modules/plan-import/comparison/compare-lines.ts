import { fold } from '#domain';
import type { ComparedField } from '../views/comparison.view.js';
import { wordPairs } from './likeness.js';

/** A line of either side by its words; `section` as printed, number and title. */
export interface ComparedLine {
  readonly key: string;
  readonly section: string;
  readonly printedNumber: string;
  readonly content: string;
  readonly expectedResults: string;
  readonly partyText: string;
  /** Who does it, one on a line; told where the words of the cell differ. */
  readonly parties: string;
  readonly scheduleText: string;
  readonly note: string;
}

export interface Difference {
  readonly field: ComparedField;
  readonly before: string;
  readonly after: string;
}

export interface LinePair<Before extends ComparedLine, After extends ComparedLine> {
  readonly before: Before;
  readonly after: After;
  readonly fields: readonly Difference[];
}

export interface ComparedLines<Before extends ComparedLine, After extends ComparedLine> {
  readonly added: readonly After[];
  readonly changed: readonly LinePair<Before, After>[];
  readonly withdrawn: readonly Before[];
  readonly same: readonly LinePair<Before, After>[];
}

/** Alike enough to be one line wherever it stands, and with the same number in the same section. */
const SAME_WORDS = 0.75;
const SAME_PLACE = 0.4;

/**
 * Finds the line that each line of a newer document continues, by its words and its printed number, which is never unique
 * (RULES.md A2): the same words first, wherever they stand; then the most alike. What is left is added or withdrawn.
 *
 * @example a line that only changed its number and section is changed in `printedNumber` and `section`: it moved
 */
export function compareLines<Before extends ComparedLine, After extends ComparedLine>(before: readonly Before[], after: readonly After[]): ComparedLines<Before, After> {
  const partner = new Map<After, Before>();
  const free = new Set(before);
  const byWords = new Map<string, Before[]>();
  for (const line of before) byWords.set(fold(line.content), [...(byWords.get(fold(line.content)) ?? []), line]);
  for (const line of after) {
    const same = (byWords.get(fold(line.content)) ?? []).filter((one) => free.has(one));
    take(partner, free, line, same.find((one) => isSamePlace(one, line)) ?? same[0]);
  }
  for (let round = 1, found = true; found && round <= MOST_ROUNDS; round += 1) {
    found = false;
    for (const { left, right } of likeliest([...free], after.filter((line) => !partner.has(line)))) {
      if (!free.has(left) || partner.has(right)) continue;
      take(partner, free, right, left);
      found = true;
    }
  }
  const pairs = after.flatMap((line) => (partner.has(line) ? [{ before: partner.get(line)!, after: line, fields: differences(partner.get(line)!, line) }] : []));
  return {
    added: after.filter((line) => !partner.has(line)),
    changed: pairs.filter(({ fields }) => fields.length > 0),
    withdrawn: before.filter((line) => free.has(line)),
    same: pairs.filter(({ fields }) => fields.length === 0),
  };
}

/**
 * Fewer than half of the plan's lines are found again: perhaps the document is no newer version of this plan, and what it does not
 * name is not withdrawn unless somebody says so line by line.
 */
export function isUnlike({ changed, same, withdrawn }: Pick<ComparedLines<ComparedLine, ComparedLine>, 'changed' | 'same' | 'withdrawn'>): boolean {
  return changed.length + same.length < withdrawn.length;
}

function take<Before, After>(partner: Map<After, Before>, free: Set<Before>, after: After, before: Before | undefined): void {
  if (before === undefined) return;
  partner.set(after, before);
  free.delete(before);
}

const isSamePlace = (one: ComparedLine, other: ComparedLine): boolean => placeOf(one) === placeOf(other);

/** What the likeliest others were taken from is looked at again. */
const MOST_ROUNDS = 4;

/** A line is compared in earnest with so many of the likeliest others: of two plans whose lines are all alike, every pair would fill the memory. */
const MOST_PARTNERS = 40;

interface Candidate<Before, After> {
  readonly left: Before;
  readonly right: After;
  readonly score: number;
}

/**
 * The pairs that may be one line, the likeliest first; at equal likeness in the order of the document. Common words are counted by
 * an index from words to lines: comparing each pair of two long plans by itself would hold the server for seconds.
 */
function likeliest<Before extends ComparedLine, After extends ComparedLine>(before: readonly Before[], after: readonly After[]): Candidate<Before, After>[] {
  const { sizes, linesWith } = indexOfWords(before);
  const places = before.map(placeOf);
  const common = new Uint32Array(before.length);
  return after
    .flatMap((right, at) => {
      const pairs = wordPairs(fold(right.content));
      const place = placeOf(right);
      common.fill(0);
      for (const pair of pairs) for (const index of linesWith.get(pair) ?? []) common[index]! += 1;
      const found: Scored[] = [];
      common.forEach((count, index) => {
        const likeness = (2 * count) / (sizes[index]! + pairs.size || 1);
        const isPlaced = likeness >= SAME_PLACE && places[index] === place;
        if (likeness >= SAME_WORDS || isPlaced) found.push({ index, score: likeness + (isPlaced ? 0.15 : 0) });
      });
      return best(found, at).map(({ index, score }) => ({ left: before[index]!, right, score }));
    })
    .sort((one, other) => other.score - one.score);
}

interface Scored {
  readonly index: number;
  readonly score: number;
}

/** Of too many, the likeliest; of those alike, the ones that stand nearest. */
function best(found: readonly Scored[], at: number): readonly Scored[] {
  if (found.length <= MOST_PARTNERS) return found;
  const least = Float64Array.from(found, ({ score }) => score).sort()[found.length - MOST_PARTNERS]!;
  const alike = found.filter(({ score }) => score === least).sort((one, other) => Math.abs(one.index - at) - Math.abs(other.index - at));
  return [...found.filter(({ score }) => score > least), ...alike].slice(0, MOST_PARTNERS);
}

function indexOfWords(lines: readonly ComparedLine[]): { readonly sizes: readonly number[]; readonly linesWith: ReadonlyMap<string, readonly number[]> } {
  const linesWith = new Map<string, number[]>();
  const sizes = lines.map(({ content }, index) => {
    const pairs = wordPairs(fold(content));
    for (const pair of pairs) {
      const known = linesWith.get(pair);
      if (known === undefined) linesWith.set(pair, [index]);
      else known.push(index);
    }
    return pairs.size;
  });
  return { sizes, linesWith };
}

const placeOf = ({ printedNumber, section }: ComparedLine): string => `${printedNumber}\t${fold(section)}`;

const FIELDS = ['printedNumber', 'section', 'content', 'expectedResults', 'partyText', 'scheduleText', 'note'] as const;

/** Spaces and line breaks are no words. */
const bare = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function differences(before: ComparedLine, after: ComparedLine): Difference[] {
  const found: Difference[] = FIELDS.filter((field) => (field === 'section' ? fold(before[field]) !== fold(after[field]) : bare(before[field]) !== bare(after[field])))
    .map((field) => ({ field, before: before[field], after: after[field] }));
  const isOtherParties = found.some(({ field }) => field === 'partyText') && before.parties !== after.parties;
  return isOtherParties ? [...found, { field: 'parties', before: before.parties, after: after.parties }] : found;
}
