const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '\u00AD', zwnj: '', zwj: '',
  ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', hellip: '…', bull: '•',
  middot: '·', deg: '°', sect: '§', para: '¶', copy: '©', reg: '®', trade: '™', plusmn: '±', times: '×', divide: '÷', frac12: '½', frac14: '¼',
  frac34: '¾', sup1: '¹', sup2: '²', sup3: '³', le: '≤', ge: '≥', ne: '≠', asymp: '≈', rarr: '→', larr: '←', euro: '€', permil: '‰', infin: '∞',
  prime: '′', Prime: '″', minus: '−', check: '✓', square: '□', ETH: 'Đ', eth: 'ð', ordm: 'º', ordf: 'ª', acute: '´', cedil: '¸', uml: '¨', micro: 'µ',
};
/** The Latin-1 letters with a mark, as `&eacute;` names them. */
const MARKED: Readonly<Record<string, string>> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030A', cedil: '\u0327', caron: '\u030C', breve: '\u0306' };
const ENTITY = /&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,7});/g;
const MARKED_LETTER = /^([A-Za-z])(grave|acute|circ|tilde|uml|ring|cedil|caron|breve)$/;
const LAST_CODE_POINT = 0x10ffff;

/**
 * Decodes character references; those that name nothing known stay as they are, so "HĐND&UBND;" is no reference.
 *
 * @example decodeEntities('VH&amp;TT') === 'VH&TT'
 */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, (whole, name: string) => decoded(name) ?? whole) : text;
}

function decoded(name: string): string | null {
  if (name.startsWith('#')) {
    const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= LAST_CODE_POINT && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : null;
  }
  if (Object.hasOwn(NAMED, name)) return NAMED[name]!;
  const [, letter, mark] = MARKED_LETTER.exec(name) ?? [];
  return letter === undefined ? null : (letter + MARKED[mark!]!).normalize('NFC');
}
