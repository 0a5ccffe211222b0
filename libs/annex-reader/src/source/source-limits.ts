/** What a source may cost at most. Each is checked before the work it bounds, or while that goes on (THREATS.md L150, L151). */
export const SOURCE_LIMITS = {
  fileBytes: 20 * 1024 ** 2,
  /** All entries of an archive together, and one of them. */
  inflatedBytes: 256 * 1024 ** 2,
  partBytes: 128 * 1024 ** 2,
  /** Beyond the free size an archive may unpack to so many times its own. Long sheets of equal rows honestly reach 30. */
  inflationRatio: 200,
  inflationFree: 32 * 1024 ** 2,
  entries: 2_000,
  xmlDepth: 200,
  /** Elements of one XML part: what a parser spends time on. */
  xmlElements: 6_000_000,
  paragraphs: 60_000,
  cells: 400_000,
  columns: 512,
  letters: 12_000_000,
  sheets: 100,
  pages: 400,
} as const;
