const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SYLLABLE = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const ASCII = /^[A-Za-z]+$/;
const MOST_WORDS = 5_000;

/** Which part of the words with a letter beyond ASCII could be Vietnamese; null when there is no such word. */
export function vietnameseShare(text: string): number | null {
  let words = 0;
  let fitting = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (ASCII.test(word)) continue;
    words += 1;
    if (isSyllable(word)) fitting += 1;
    if (words === MOST_WORDS) break;
  }
  return words === 0 ? null : fitting / words;
}

function isSyllable(word: string): boolean {
  const parted = word.toLowerCase().normalize('NFD');
  const tones = parted.match(TONES)?.length ?? 0;
  return tones <= 1 && word.length <= 8 && SYLLABLE.test(parted.replace(TONES, '').normalize('NFC'));
}
