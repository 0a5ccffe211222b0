/** Lower case without marks, punctuation kept, every character in its place: patterns match it, words come from the original. */
export function plainForm(text: string): string {
  return Array.from(text.normalize('NFC'), (char) => {
    const base = char.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd');
    return base.length === char.length ? base : ' ';
  })
    .join('')
    .replace(/qui\b/g, 'quy');
}

const TAG = /<[^<>]{0,200}>/g;
const BULLET = /^[-–•*+\s]+/;
const TAIL = /[\s.,;:]+$/;

/** The phrases of a cell, one per bullet, sentence or line; markup and the line breaks of the printed cell removed. */
export function splitWording(wording: string): string[] {
  return wording
    .replace(/<\/(p|li)>|<br\s*\/?>/gi, '\n')
    .replace(TAG, ' ')
    .replace(/&amp;/g, '&')
    .split(/;|\n(?=\s*[-–•*+])|\.\s+(?=[-–•*+\p{Lu}])|\n{2,}/u)
    .map((part) => part.replace(/\s+/g, ' ').replace(BULLET, '').replace(TAIL, '').trim())
    .filter((part) => part !== '');
}
