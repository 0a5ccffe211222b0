import type { ReadColumn } from '../model/reading.js';
import { bears } from './column-content.js';
import { hasMeaning, type ColumnDraft } from './column-draft.js';

const BY_CONTENT: readonly ReadColumn[] = ['schedule', 'measureUnit', 'target', 'parties', 'basis', 'results'];
/** Meanings that a table has but once; the others may come in several columns. */
const ONCE: readonly ReadColumn[] = ['measureUnit', 'schedule'];
/** How clearly the cells must speak under a heading that says nothing, and where there is none. */
const CLEAR = { headed: 0.6, bare: 0.45 };

/** Headings that say nothing, or that are missing: by the cells, if they say it clearly. */
export function decideByContent(drafts: ColumnDraft[], hasHeading: boolean): void {
  if (!hasHeading) findUnits(drafts);
  for (const draft of drafts) {
    if (draft.meaning !== null) continue;
    const open = BY_CONTENT.filter((meaning) => isOpen(meaning, drafts, hasHeading));
    const [best] = open.map((meaning) => ({ meaning, score: bears(draft.content, meaning) })).sort((a, b) => b.score - a.score);
    const isClear = draft.content.filled > 0 && best !== undefined && best.score >= (hasHeading ? CLEAR.headed : CLEAR.bare);
    draft.meaning = isClear ? best.meaning : 'other';
    draft.isByContent = isClear;
  }
  if (hasHeading) return;
  guessRoles(drafts);
  guessResults(drafts);
  guessNote(drafts);
}

/** Who is named under an unknown heading beside those who do the work may be anybody ("Nơi nhận"). */
function isOpen(meaning: ReadColumn, drafts: readonly ColumnDraft[], hasHeading: boolean): boolean {
  if (meaning === 'parties') return !hasHeading || !(['parties', 'lead', 'coordinating'] as const).some((party) => hasMeaning(drafts, party));
  return !ONCE.includes(meaning) || !hasMeaning(drafts, meaning);
}

/** Bodies with nothing but figures beside them are the rows of a matrix. */
function findUnits(drafts: ColumnDraft[]): void {
  const name = drafts.find(({ meaning }) => meaning === 'name');
  const others = drafts.filter(({ meaning, content }) => meaning === null && content.filled > 0);
  const isFigures = others.length > 0 && others.every(({ content }) => content.shares.value >= 0.8);
  if (name && isFigures && name.content.shares.organisation >= 0.8 && name.content.averageLength < 50) [name.meaning, name.isByContent] = ['unit', true];
}

/** Two columns of bodies whose cells name no roles: who leads is printed before who cooperates. */
function guessRoles(drafts: ColumnDraft[]): void {
  const [first, second, ...more] = drafts.filter(({ meaning }) => meaning === 'parties');
  if (!first || !second) return;
  if (first.content.shares.role < 0.3) first.meaning = 'lead';
  second.meaning = 'coordinating';
  for (const draft of more) draft.meaning = 'other';
}

/** Words that are neither parties nor times, in a table of those, say what comes of the work. */
function guessResults(drafts: ColumnDraft[]): void {
  const hasWork = hasMeaning(drafts, 'schedule') || hasMeaning(drafts, 'parties') || hasMeaning(drafts, 'lead');
  if (hasMeaning(drafts, 'results') || hasMeaning(drafts, 'measureUnit') || !hasWork) return;
  const [best] = drafts.filter(({ meaning, content }) => meaning === 'other' && content.filled > 0).sort((a, b) => b.content.filled - a.content.filled);
  if (best && best.content.filled * 2 > best.content.rows) [best.meaning, best.isByContent] = ['results', true];
}

/** The last column, seldom filled, holds remarks. */
function guessNote(drafts: ColumnDraft[]): void {
  const last = drafts.findLast(({ content }) => content.filled > 0);
  if (last?.meaning === 'other' && last.content.filled * 2 <= last.content.rows) [last.meaning, last.isByContent] = ['note', true];
}
