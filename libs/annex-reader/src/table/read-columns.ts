import { fold } from '#domain';
import type { Doubt } from '../model/doubt.js';
import type { Place } from '../model/place.js';
import type { ColumnReading, ReadColumn } from '../model/reading.js';
import { bears, columnContent } from './column-content.js';
import type { HeadingBlock } from './heading-rows.js';
import { headingWords } from './heading-words.js';
import { hasMeaning as has, type ColumnDraft as Draft } from './column-draft.js';
import { decideByContent } from './columns-by-content.js';
import { headsSections, keepOnce } from './name-column.js';
import type { BodyRow } from './slot.js';

export interface ColumnsRead {
  readonly columns: readonly ColumnReading[];
  readonly doubts: readonly Doubt[];
}

const SURE = 0.5;
const FIGURES: readonly ReadColumn[] = ['target', 'baseline', 'context'];

/**
 * What each column holds: by the words of its heading wherever it stands, by its cells where the words leave it open.
 */
export function readColumns(heading: HeadingBlock | null, rows: readonly BodyRow[], width: number, place: Place): ColumnsRead {
  const drafts = Array.from({ length: width }, (_, column): Draft => {
    const cell = heading?.cells[column] ?? { text: '', over: [] };
    const over = cell.over.map(({ text }) => text).join(' ');
    const options = headingWords(cell.text, over)?.options ?? [];
    return { column, heading: cell, content: columnContent(rows, column), options, meaning: options.length === 1 ? options[0]! : null, isByContent: false };
  });
  openFigures(drafts);
  decideOpen(drafts, rows);
  settleEmptyTimes(drafts);
  findNumbers(drafts);
  findName(drafts);
  decideByContent(drafts, heading !== null);
  settleParties(drafts);
  settleResults(drafts);
  keepOnce(drafts, rows);
  return { columns: columnReadings(drafts), doubts: columnDoubts(drafts, place) };
}

/** A heading that names an indicator ("Dịch vụ công toàn trình") over nothing but figures holds its values. */
function openFigures(drafts: Draft[]): void {
  for (const draft of drafts) {
    if (!['name', 'results', 'parties', 'lead', 'coordinating', 'monitoring', 'evaluating', 'basis'].includes(draft.meaning ?? '') || draft.content.filled < 2 || draft.content.shares.value < 0.9 || draft.content.averageLength > 20) continue;
    // Results that are figures beside a stated target are what has been reached.
    draft.meaning = draft.meaning === 'results' && hasStatedTarget(drafts, draft) ? 'baseline' : 'target';
    draft.isByContent = true;
  }
}

const hasStatedTarget = (drafts: readonly Draft[], own: Draft): boolean => drafts.some((other) => other !== own && other.options[0] === 'target' && !other.options.includes('baseline'));

/** Words with several meanings: the cells decide, and what other columns already are. */
function decideOpen(drafts: Draft[], rows: readonly BodyRow[]): void {
  const mayName = (draft: Draft): boolean => !has(drafts, 'name') || headsSections(draft, drafts.filter(({ meaning }) => meaning === 'name'), drafts, rows);
  for (const draft of drafts.filter(({ options }) => options.length > 1)) {
    const free = draft.options.filter((option) => !(option === 'name' && !mayName(draft)) && !(option === 'unit' && hasNameElsewhere(drafts, draft)));
    const ranked = free.map((option) => ({ option, score: bears(draft.content, option) })).sort((a, b) => b.score - a.score);
    const hasTarget = hasStatedTarget(drafts, draft);
    if (draft.options[0] === 'name' && has(drafts, 'name') && mayName(draft)) {
      draft.meaning = 'name';
      continue;
    }
    if (draft.content.shares.code >= SURE && FIGURES.includes(ranked[0]?.option ?? 'other')) {
      draft.meaning = 'other';
      continue;
    }
    // A count beside a stated target is what the target is seen against.
    if (draft.options[0] === 'context' && (hasTarget || drafts.some((other) => other !== draft && other.options[0] === 'target' && other.content.filled > 0))) {
      draft.meaning = 'context';
      continue;
    }
    const [first, second] = ranked;
    const best = hasTarget && first?.option === 'target' ? (ranked.find(({ option }) => option === 'baseline') ?? first) : first;
    if (!best) continue;
    draft.meaning = draft.content.filled === 0 ? free[0]! : best.option;
    draft.isByContent = best === first && !(best.option === 'name' && drafts.some((other) => other !== draft && other.options.includes('target'))) && ranked.length > 1 && best.score < SURE && best.score - (second?.score ?? 0) < 0.2;
  }
}

/** A quarter in which nothing is ticked is one of those beside it, where something is. */
function settleEmptyTimes(drafts: Draft[]): void {
  const kindOf = ({ options }: Draft): string => options.join(' ');
  const ticked = new Set(drafts.filter(({ meaning, options }) => meaning === 'schedule' && options.length > 1).map(kindOf));
  for (const draft of drafts) if (draft.content.filled === 0 && draft.options.length > 1 && ticked.has(kindOf(draft))) [draft.meaning, draft.isByContent] = ['schedule', false];
}

const hasNameElsewhere = (drafts: readonly Draft[], own: Draft): boolean => drafts.some((draft) => draft !== own && (draft.meaning === 'name' || draft.options[0] === 'name'));

/** A blank heading beside the number, over numbers: the number of the sub-rows. */
function findNumbers(drafts: Draft[]): void {
  for (const draft of drafts) {
    if (draft.meaning !== null || draft.content.filled === 0 || draft.content.shares.number < 0.8 || draft.heading.text !== '') continue;
    const isBeside = draft.column === 0 || drafts[draft.column - 1]?.meaning === 'number';
    if (isBeside) draft.meaning = 'number';
  }
}

/** A list needs the column that names its lines, unless its rows are units. */
function findName(drafts: Draft[]): void {
  if (has(drafts, 'name') || has(drafts, 'unit')) return;
  const values = drafts.filter(({ meaning }) => meaning === 'target' || meaning === 'baseline' || meaning === 'context');
  const bodies = drafts.find(({ meaning, content }) => meaning === 'parties' && content.shares.organisation >= SURE);
  const isOpen = ({ meaning, options }: Draft): boolean => meaning === null || meaning === 'other' || options.includes('name') || (meaning === 'results' && options.length > 1);
  const open = drafts.filter((draft) => isOpen(draft) && draft.content.filled > 0);
  const [longest] = [...open].sort((a, b) => nameLikeness(b) - nameLikeness(a));
  if (longest && nameLikeness(longest) > 0.2) {
    longest.meaning = 'name';
    longest.isByContent = !longest.options.includes('name');
  } else if (bodies && values.length > 0) bodies.meaning = 'unit';
  else if (longest) {
    longest.meaning = 'name';
    longest.isByContent = true;
  }
}

const nameLikeness = ({ content }: Draft): number => bears(content, 'name') * (content.filled / Math.max(1, content.rows));

/** "Đơn vị thực hiện" beside a column of those who cooperate names who leads. */
function settleParties(drafts: Draft[]): void {
  const parties = drafts.filter(({ meaning }) => meaning === 'parties');
  const isMixed = ({ heading }: Draft): boolean => /phoi hop/.test(fold(heading.text));
  for (const draft of parties) if (/\bchiu trach nhiem\b/.test(fold(draft.heading.text)) && !isMixed(draft) && draft.content.shares.role < 0.1) draft.meaning = 'lead';
  if (parties.length >= 1 && has(drafts, 'coordinating') && !has(drafts, 'lead') && !isMixed(parties[0]!)) parties[0]!.meaning = 'lead';
}

/** What proves the work done is what comes of it, where nothing else is said to come of it and nothing is measured. */
function settleResults(drafts: Draft[]): void {
  const isWork = has(drafts, 'schedule') && !has(drafts, 'results') && !has(drafts, 'target');
  const proof = drafts.find(({ meaning, heading, content }) => meaning === 'other' && content.filled > 0 && /\b(kiem chung|minh chung)\b/.test(fold(heading.text)));
  if (isWork && proof) proof.meaning = 'results';
}

function columnReadings(drafts: readonly Draft[]): ColumnReading[] {
  const parents: ColumnReading[] = [];
  const keys = new Map<string, string>();
  const columns = drafts.map(({ column, heading, meaning, isByContent, content, options }): ColumnReading => {
    let parentKey: string | null = null;
    heading.over.forEach(({ text, column: at }, level) => {
      const id = `${level}.${at}`;
      if (!keys.has(id)) {
        keys.set(id, `h${keys.size}`);
        parents.push({ key: keys.get(id)!, parentKey, heading: text, meaning: 'heading', confidence: 'high' });
      }
      parentKey = keys.get(id)!;
    });
    const isUnsure = isByContent || (meaning === 'other' && options.length === 0 && content.filled > 0);
    return { key: `c${column}`, parentKey, heading: heading.text, meaning: meaning ?? 'other', confidence: isUnsure ? 'low' : 'high' };
  });
  return [...columns, ...parents];
}

function columnDoubts(drafts: readonly Draft[], place: Place): Doubt[] {
  return drafts.flatMap(({ column, meaning, isByContent, content, options, heading }): Doubt[] => {
    const params = { heading: heading.text, meaning: meaning ?? 'other' };
    const at = { ...place, column: column + 1 };
    if (isByContent) return [{ code: 'columnByContent', field: `c${column}`, params, place: at }];
    if (meaning === 'other' && options.length === 0 && content.filled > 0) return [{ code: 'columnUnknown', field: `c${column}`, params, place: at }];
    return [];
  });
}
