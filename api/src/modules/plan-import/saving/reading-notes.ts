import { doubtMessage } from '#contracts';
import type { DoubtCode } from '#annex-reader';
import type { ImportDoubtView } from '../views/import-parts.view.js';

/** How a page was laid out is of no use beside a line; of whom nobody was found, the saved party tells itself. */
const NOT_TOLD: ReadonlySet<DoubtCode> = new Set([
  'columnByContent', 'rowsJoined', 'cellFromSpan', 'cellFromGroup', 'numberMissing', 'textOutsideTable', 'figureInText', 'unitUnknown', 'groupUnknown', 'groupOpen',
]);
const MOST_NOTES = 20;
const MOST_LETTERS = 500;

/** What stays beside a line: what nobody has settled, and what is odd about the document as printed (RULES.md A2). */
export function readingNotesOf(doubts: readonly ImportDoubtView[], more: readonly string[] = []): string[] {
  const told = doubts.filter(({ code, weight, isSettled }) => !NOT_TOLD.has(code) && (weight === 'note' || !isSettled)).map(({ code, params }) => doubtMessage(code, params, 'vi'));
  return [...new Set([...told, ...more])].slice(0, MOST_NOTES).map((note) => note.slice(0, MOST_LETTERS));
}
