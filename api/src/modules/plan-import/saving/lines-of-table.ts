import { normalizeText } from '#domain';
import type { FigureInput, NewActivity, NewSectionOfLines } from '../../plans/index.js';
import type { DraftActivity, DraftRow, DraftTable } from '../draft/draft.js';
import type { ImportCitationView, ImportFigureView } from '../views/import-parts.view.js';
import { savedParties, type MadeGroups } from './party-of-draft.js';
import { readingNotesOf } from './reading-notes.js';

export interface LineContext {
  readonly groups: MadeGroups;
  /** The recorded document a citation names, or null where it is named too vaguely. */
  readonly documentOf: (citation: ImportCitationView) => string | null;
}

export interface SheetContext extends LineContext {
  readonly planYear: number;
}

export type Line = Omit<NewActivity, 'sectionId'> & { readonly rowKey: string; readonly note: string | null };

export interface SectionOfRows extends Omit<NewSectionOfLines, 'activities'> {
  readonly activities: readonly Line[];
}

interface OpenSection {
  printedNumber: string;
  title: string;
  activities: Line[];
}

const MOST_TITLE = 1000;
const MOST_NOTE = 5000;

/**
 * The sections and lines of a table in printed order. Lines before the first section stand in one named by the table. Words between
 * rows stay as a note with the line above them; those above every line and around the table are answered apart, for the plan.
 */
export function linesOfTable(table: DraftTable, fallbackTitle: string, context: LineContext): { sections: SectionOfRows[]; notes: string[] } {
  const sections: OpenSection[] = [];
  const notes = [normalizeText(table.caption)].filter((words) => words !== '');
  const rows = table.rows.filter(({ isLeftOut }) => !isLeftOut);
  const section = (): OpenSection => {
    if (sections.length === 0) sections.push({ printedNumber: '', title: (normalizeText(table.title) || fallbackTitle).slice(0, MOST_TITLE), activities: [] });
    return sections.at(-1)!;
  };
  rows.forEach((row, index) => {
    if (row.kind === 'section' || (row.kind === 'group' && headsARestOfItsOwn(row, rows.slice(index + 1)))) {
      sections.push({ printedNumber: row.printedNumber, title: normalizeText(row.title).slice(0, MOST_TITLE) || fallbackTitle.slice(0, MOST_TITLE), activities: [] });
    } else if (row.kind === 'note') {
      addNote(sections.at(-1)?.activities.at(-1), normalizeText(row.title), notes);
    } else section().activities.push(lineOf(row, context));
  });
  const below = normalizeText(table.note);
  return { sections, notes: below === '' ? notes : [...notes, below] };
}

/** A group is a section of its own unless lines that are not under it follow in its section: their order would be torn apart. */
function headsARestOfItsOwn(group: DraftRow, after: readonly DraftRow[]): boolean {
  const end = after.findIndex(({ kind }) => kind === 'section');
  return !(end < 0 ? after : after.slice(0, end)).some(({ kind, parentKey }) => (kind === 'item' || kind === 'subItem') && parentKey === group.parentKey);
}

function addNote(line: Line | undefined, words: string, notes: string[]): void {
  if (words === '') return;
  if (line === undefined) notes.push(words);
  else Object.assign(line, { note: [line.note, words].filter((text) => text).join('\n').slice(0, MOST_NOTE) });
}

/** A row without a reading as an activity (a group among lines) keeps its words; nobody owes anything for it. */
export function lineOf(row: DraftRow, { groups, documentOf }: LineContext): Line {
  const activity = row.activity ?? headingOnly(row);
  const content = normalizeText(activity.content);
  const expectedResults = normalizeText(activity.expectedResults);
  const { parties, notes } = savedParties(activity.parties, groups, false);
  const figures = savedFigures(activity.figures, content, expectedResults);
  const leftover = activity.leftover.trim();
  return {
    rowKey: row.key,
    printedNumber: row.printedNumber,
    content,
    expectedResults,
    partyText: normalizeText(activity.partyText),
    scheduleText: normalizeText(activity.scheduleText),
    note: normalizeText(activity.note).slice(0, MOST_NOTE) || null,
    origin: 'document',
    readingNotes: readingNotesOf(row.doubts, [...notes, ...figures.notes, ...(leftover === '' ? [] : [`Phần chữ chưa hiểu ở ô thời gian: “${leftover}”.`])]),
    deliverables: activity.deliverables.map((text) => ({ text: normalizeText(text) })).filter(({ text }) => text !== ''),
    parties: parties.map(({ relative: _relative, ...party }) => party),
    rules: activity.rules.map(({ rule, confidence, readBy }) => ({ rule, confidence, readBy })),
    figures: figures.figures,
    baseDocumentIds: [...new Set(activity.citations.map(documentOf).filter((id) => id !== null))],
  };
}

const headingOnly = ({ title }: DraftRow): DraftActivity => ({
  content: title, expectedResults: '', deliverables: [], partyText: '', parties: [], scheduleText: '', rules: [], leftover: '', citations: [], figures: [], note: '',
});

/** A figure without value or indicator, or whose words were corrected away, cannot stand as one: it is told of beside the line. */
function savedFigures(read: readonly ImportFigureView[], content: string, expectedResults: string): { figures: FigureInput[]; notes: string[] } {
  const figures: FigureInput[] = [];
  const notes: string[] = [];
  for (const { quote: words, comparator, value, measureUnit, indicatorId } of read) {
    const quote = normalizeText(words);
    const stands = quote !== '' && (content.includes(quote) || expectedResults.includes(quote));
    if (!stands || (value === null && indicatorId === null)) {
      notes.push(`Con số trong nội dung chưa gắn với chỉ tiêu: “${quote}”.`);
      continue;
    }
    const start = content.indexOf(quote);
    const isOnce = start >= 0 && content.indexOf(quote, start + 1) < 0;
    figures.push({ quote, comparator, value, measureUnit, indicatorId, ...(isOnce ? { startOffset: start, endOffset: start + quote.length } : {}) });
  }
  return { figures, notes };
}
