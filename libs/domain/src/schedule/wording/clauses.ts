import { LINE_END } from './cursor.js';

const TAG = /<[^<>]{0,200}>/g;
const BLOCK_END = /<\/(?:p|li|div)>|<br\s?\/?>/gi;
/** Ⅳ is one letter of its own in some fonts. */
const ROMAN_LETTERS = /[\u2160-\u217f]/gu;
/** A list that goes on behind a semicolon with a bare number: "Quý I; II; III". */
const LIST_GOES_ON = /;[ \u2028]?(?=(?:IV|I{1,3}|\d{1,2}(?:\/\d{1,2})?)(?:[;,]|$|\/\d{4}))/gu;
const CLAUSE_END = /;|\u2028(?=[-–•*+](?!\s?(?:19|20|21)\d\d(?!\d)))|\. ?\u2028|\.\s(?=[-–•*+\p{Lu}])/u;
const TRIMMED_BEFORE = new Set([...'-–—•*+;,.:… \t\n', LINE_END]);
const TRIMMED_AFTER = new Set([...'.,;:… \t\n', LINE_END]);

/**
 * The clauses of a time cell: one per bullet, sentence or part between semicolons, without markup, each run of spaces one space
 * and each line break LINE_END.
 *
 * @example clausesOf('- Quý I.\n- Quý III.') → ['Quý I', 'Quý III']
 */
export function clausesOf(wording: string): string[] {
  return spaced(wording.replace(ROMAN_LETTERS, (letter) => letter.normalize('NFKC')).replace(BLOCK_END, '\n').replace(TAG, ' ').replaceAll('&amp;', '&'))
    .replace(LIST_GOES_ON, ', ')
    .split(CLAUSE_END)
    .map(trimmed)
    .filter((clause) => clause !== '');
}

/** One space for a run of them, LINE_END where the run holds a line break; a blank line ends a clause. */
function spaced(text: string): string {
  return text.replace(/\s+/gu, (run) => {
    const lines = run.split('\n').length - 1;
    return lines === 0 ? ' ' : lines === 1 ? LINE_END : ';';
  });
}

function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && TRIMMED_BEFORE.has(text[start]!)) start += 1;
  while (end > start && TRIMMED_AFTER.has(text[end - 1]!)) end -= 1;
  return text.slice(start, end);
}
