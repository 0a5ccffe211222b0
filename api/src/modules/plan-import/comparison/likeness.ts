/** The words of a folded text and their pairs: what likeness is counted in. */
export function wordPairs(folded: string): ReadonlySet<string> {
  const words = folded.split(' ').filter((word) => word !== '');
  return new Set([...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)]);
}

/**
 * How alike two folded texts are, from 0 to 1 and to three places: the share of words and pairs of words they have in common (Dice),
 * so that the same words in another order are less alike than the same words.
 *
 * @example likeness('ra soat thu tuc', 'ra soat thu tuc') === 1
 */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [left, right] = [wordPairs(one), wordPairs(other)];
  if (left.size === 0 || right.size === 0) return 0;
  let common = 0;
  for (const pair of left) if (right.has(pair)) common += 1;
  return Math.round((2000 * common) / (left.size + right.size)) / 1000;
}
