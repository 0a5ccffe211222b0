/** Letters of symbol fonts by what they show; other signs of these fonts that begin a line are bullets. */
const SYMBOL: Readonly<Record<number, string>> = {
  0x2b: '+', 0x2d: '-', 0xa3: '≤', 0xb3: '≥', 0xb1: '±', 0xb4: '×', 0xb0: '°', 0xae: '→', 0xb7: '•', 0xb9: '≠', 0xbb: '≈', 0xb8: '÷', 0xa5: '∞', 0xd8: '¬', 0xe5: '∑', 0x25: '%', 0x3d: '=',
};
const WINGDINGS: Readonly<Record<number, string>> = { 0xe0: '→', 0xfc: '✓', 0xfe: '☑', 0xfb: '✗', 0xfd: '☒', 0x6f: '□', 0xa8: '□', 0x71: '□' };
const PRIVATE = /[\uF020-\uF0FF]/g;

/**
 * Signs of a symbol font (private code points U+F0xx) as readable ones.
 *
 * @example symbolText('\uF0B3', 'Symbol') === '≥'
 */
export function symbolText(text: string, font: string): string {
  if (font === 'Courier New' && text === 'o') return '•';
  const isWingdings = /^w(?:ing|eb)dings/i.test(font);
  return text.replace(PRIVATE, (letter) => {
    const code = letter.charCodeAt(0) - 0xf000;
    return (isWingdings ? WINGDINGS[code] : SYMBOL[code]) ?? '•';
  });
}
