import { fold } from '#domain';
import { wordPairs } from '../comparison/likeness.js';
import type { ImportIndicatorSuggestionView } from '../views/import-parts.view.js';
import type { CatalogueEntry } from './catalogue-entry.js';

/** The entries of the catalogue whose names are like a title, the likest first. */
export type Suggest = (title: string) => ImportIndicatorSuggestionView[];

const MOST_SUGGESTIONS = 3;
const LIKE_ENOUGH = 0.6;

/**
 * Suggests entries for the titles of one document. Likeness is that of `likeness`, counted by an index from words to entries and once
 * for each title: a thousand titles against a thousand entries one by one would hold the server for minutes (THREATS.md L162).
 *
 * @example suggesterOf(catalogue)('Tỷ lệ hồ sơ đúng hạn') // [{ code: 'TL01', likeness: 1, … }]
 */
export function suggesterOf(catalogue: readonly CatalogueEntry[]): Suggest {
  const known = new Map<string, ImportIndicatorSuggestionView[]>();
  const sizes: number[] = [];
  const entriesWith = new Map<string, number[]>();
  catalogue.forEach(({ folded }, index) => {
    const pairs = wordPairs(folded);
    sizes.push(pairs.size);
    for (const pair of pairs) {
      const entries = entriesWith.get(pair);
      if (entries === undefined) entriesWith.set(pair, [index]);
      else entries.push(index);
    }
  });
  const common = new Uint32Array(catalogue.length);
  const likeliest = (words: string): ImportIndicatorSuggestionView[] => {
    const pairs = wordPairs(words);
    common.fill(0);
    for (const pair of pairs) for (const index of entriesWith.get(pair) ?? []) common[index]! += 1;
    const found: { entry: CatalogueEntry; likeness: number }[] = [];
    common.forEach((count, index) => {
      const likeness = count === 0 ? 0 : Math.round((2000 * count) / (sizes[index]! + pairs.size)) / 1000;
      if (likeness >= LIKE_ENOUGH) found.push({ entry: catalogue[index]!, likeness });
    });
    return found
      .sort((one, other) => other.likeness - one.likeness || (one.entry.code < other.entry.code ? -1 : 1))
      .slice(0, MOST_SUGGESTIONS)
      .map(({ entry: { id, code, name, measureUnit }, likeness }) => ({ id, code, name, measureUnit, likeness }));
  };
  return (title) => {
    const words = fold(title);
    if (!known.has(words)) known.set(words, likeliest(words));
    return known.get(words)!;
  };
}
