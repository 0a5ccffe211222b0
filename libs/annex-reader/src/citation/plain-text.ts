const known = new Map<string, string>();

function plainChar(char: string): string {
  const base = char.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd');
  if (/^[‐-―−]$/.test(char)) return '-';
  if (/^\s$/.test(char) && char !== '\n') return ' ';
  return base.length === 1 ? base : ' ';
}

/**
 * Lower case without marks, every letter in its place: patterns match it, words and offsets come from the original. Dashes
 * of every length read as "-", spaces of every kind but the line break as " ".
 *
 * @example plainText('Quyết định số 5/QĐ–UBND') === 'quyet dinh so 5/qd-ubnd'
 */
export function plainText(text: string): string {
  let plain = '';
  // By code unit, not by letter, so that the length stays whatever stands in the text.
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    let base = known.get(char);
    if (base === undefined) {
      base = plainChar(char);
      known.set(char, base);
    }
    plain += base;
  }
  return plain;
}

/** The match of a sticky pattern at a place, or null. */
export function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

/** True where a phrase has capitals only, as in a heading. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
