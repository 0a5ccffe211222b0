/** The words of a folded text and their pairs: what likeness is counted in. */
export function wordPairs(folded: string): ReadonlySet<string> {
  const words = folded.split(' ').filter((word) => word !== '');
  return new Set([...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)]);
}

/** The share of words and pairs that two texts have in common (Dice), from 0 to 1, to three places. */
export function sharedPairs(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const pair of one) if (other.has(pair)) common += 1;
  return Math.round((2000 * common) / (one.size + other.size)) / 1000;
}

/**
 * How alike two folded texts are, from 0 to 1: the same words in another order are less alike than the same words.
 *
 * @example likeness('ra soat thu tuc', 'ra soat thu tuc') === 1
 */
export const likeness = (one: string, other: string): number => (one === other ? 1 : sharedPairs(wordPairs(one), wordPairs(other)));
