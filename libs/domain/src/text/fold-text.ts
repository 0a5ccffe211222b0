const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * The search form of a text, for both the stored column and the typed query: lower case, no marks, đ = d, & = và,
 * punctuation as one space. Tone position (hoà = hòa, uỷ = ủy) disappears with the marks; the spelling of i and y
 * after qu (Quí = Quý) is levelled to y.
 *
 * Idempotent, and the same for NFC and NFD input.
 *
 * @example fold('Phòng VH&TT, Quí IV') === 'phong vh va tt quy iv'
 */
export function fold(text: string): string {
  // Lower-casing can bring new compatibility forms and decomposition new capitals, hence both before and after.
  const lower = text.normalize('NFKD').toLowerCase().normalize('NFKD');
  return lower
    .replace(MARKS, '')
    .replaceAll('đ', 'd')
    .replaceAll('&', ' va ')
    .replace(NOT_WORD, ' ')
    .replace(/qui/gu, 'quy')
    .trim();
}
