/**
 * A small hash (FNV-1a, 32 bits) instead of chance: the demonstration must be the same on every machine.
 * @returns an integer in 0 … below−1
 */
export function stableHash(text: string, below: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  // The low bits of FNV alone repeat in step with the last letters.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % below;
}

export function stablePick<T>(items: readonly T[], seed: string): T {
  const item = items[stableHash(seed, items.length)];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}
