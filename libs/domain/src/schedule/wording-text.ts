/** Lower case without marks, punctuation kept, every character in its place: patterns match it, words come from the original. */
export function plainForm(text: string): string {
  return Array.from(text.normalize('NFC'), (char) => {
    const base = char.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd');
    return base.length === char.length ? base : ' ';
  })
    .join('')
    .replace(/qui\b/g, 'quy');
}
