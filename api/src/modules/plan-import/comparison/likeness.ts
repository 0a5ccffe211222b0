/**
 * How alike two folded texts are, from 0 to 1: the share of pairs of neighbouring words they have in common (Dice), so that the same
 * words in another order are less alike than the same words.
 *
 * @example likeness('ra soat thu tuc', 'ra soat thu tuc') === 1
 */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [left, right] = [pairsOf(one), pairsOf(other)];
  if (left.size === 0 || right.size === 0) return 0;
  let common = 0;
  for (const pair of left) if (right.has(pair)) common += 1;
  return Math.round((2000 * common) / (left.size + right.size)) / 1000;
}

function pairsOf(text: string): Set<string> {
  const words = text.split(' ').filter((word) => word !== '');
  return new Set([...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)]);
}
