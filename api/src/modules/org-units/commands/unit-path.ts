/**
 * A unit's own piece of the path: its number in base 36 after the count of its digits, so that "C" order is the order in which
 * units were made ("1z." before "210."), which is the order people entered and expect to read them in.
 */
export function pathPieceOf(pathKey: number): string {
  const digits = pathKey.toString(36);
  return `${digits.length.toString(36)}${digits}.`;
}
