const VOWELS = 'aeouyAEOUYöôÖÔ';
/** Letters that VNI writes with one byte of their own. */
const SINGLE: Readonly<Record<string, string>> = { ñ: 'đ', Ñ: 'Đ', ö: 'ư', Ö: 'Ư', ô: 'ơ', Ô: 'Ơ', í: 'í', Í: 'Í', ì: 'ì', Ì: 'Ì', æ: 'ỉ', Æ: 'Ỉ', ó: 'ĩ', Ó: 'Ĩ', ò: 'ị', Ò: 'Ị', î: 'ỵ', Î: 'Ỵ' };
const [ACUTE, GRAVE, HOOK, TILDE, DOT, CIRCUMFLEX, BREVE] = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323', '\u0302', '\u0306'];
/** What the letter behind a vowel says of it. */
const SIGNS: Readonly<Record<string, string>> = {
  ù: ACUTE, ø: GRAVE, û: HOOK, õ: TILDE, ï: DOT, â: CIRCUMFLEX, ê: BREVE,
  á: CIRCUMFLEX + ACUTE, à: CIRCUMFLEX + GRAVE, å: CIRCUMFLEX + HOOK, ã: CIRCUMFLEX + TILDE, ä: CIRCUMFLEX + DOT,
  é: BREVE + ACUTE, è: BREVE + GRAVE, ú: BREVE + HOOK, ü: BREVE + TILDE, ë: BREVE + DOT,
};

/**
 * Text in VNI, where a vowel and its signs are two letters, as proper letters.
 *
 * @example fromVni('Coäng hoøa') === 'Cộng hòa'
 */
export function fromVni(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    const sign = VOWELS.includes(letter) ? SIGNS[(text[at + 1] ?? '').toLowerCase()] : undefined;
    result += SINGLE[letter] ?? letter;
    if (sign === undefined) continue;
    result += sign;
    at += 1;
  }
  return result.normalize('NFC');
}
