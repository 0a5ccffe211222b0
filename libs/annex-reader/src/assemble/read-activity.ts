import { citationDoubts, readCitations } from '../citation/read-citations.js';
import { readDeliverables } from '../cells/read-deliverables.js';
import { readFigures } from '../cells/read-figures.js';
import { findScheduleElsewhere, readSchedule } from '../cells/read-schedule.js';
import { isTick, scheduleTextOf } from '../cells/schedule-columns.js';
import type { Doubt } from '../model/doubt.js';
import type { ActivityReading, ReadColumn } from '../model/reading.js';
import type { RawRow, RawTable } from '../table/raw-table.js';
import type { UnitIndex } from '../units/unit-index.js';
import { namesParties, readRowParties } from './read-row-parties.js';
import { cellText, filledColumns, labelledText, textOf } from './row-text.js';

const PARTY: readonly ReadColumn[] = ['parties', 'unit', 'lead', 'coordinating', 'monitoring', 'evaluating'];
/** What has no field of its own in an activity is kept in its note, under the column's heading. */
const KEPT_IN_NOTE: readonly ReadColumn[] = ['basis', 'baseline', 'measureUnit', 'context', 'other'];

export interface ActivityRead {
  readonly activity: ActivityReading;
  readonly doubts: readonly Doubt[];
}

/**
 * What a row of an activities table says (RULES.md A2, A4): the words of its cells, and beside them what they are read as.
 * `spoken` is the row with "như trên" told in full: it is what is read, while the words stay as printed.
 */
export function readActivity(table: RawTable, row: RawRow, spoken: RawRow, index: UnitIndex, planYear: number | null): ActivityRead {
  const place = row.places[0] ?? null;
  const content = textOf(table, row, 'name');
  const expectedResults = resultsOf(table, row);
  const scheduleText = timeWordsOf(table, row, spoken);
  const { parties, doubts: partyDoubts } = readRowParties(table, spoken, index);
  const { schedule, doubts: scheduleDoubts } = readSchedule(scheduleTextOf(table, spoken), planYear);
  const citations = readCitations(content);
  const about = (field: string) => (doubt: Doubt): Doubt => ({ ...doubt, field: doubt.field ?? field, place: doubt.place ?? place });
  const doubts = [
    ...partyDoubts,
    ...(parties.length === 0 && namesParties(table) ? [{ code: 'partyMissing' as const, field: 'parties', params: {}, place }] : []),
    ...scheduleDoubts.map(about('schedule')),
    ...findScheduleElsewhere(schedule, { content, expectedResults }).map(about('schedule')),
    ...citationDoubts(citations, planYear).map(about('content')),
    ...(content === '' ? [{ code: 'cellEmpty' as const, field: 'content', params: {}, place }] : []),
  ];
  const activity: ActivityReading = {
    content,
    expectedResults,
    deliverables: readDeliverables(textOf(table, spoken, 'results')),
    partyText: labelledText(row, filledColumns(table, row, ...PARTY), false),
    parties,
    scheduleText,
    schedule,
    citations,
    figures: [...readFigures(content, 'content'), ...readFigures(expectedResults, 'expectedResults')],
    note: noteOf(table, row),
  };
  return { activity, doubts };
}

/** The words of a row's time as printed; a tick below one of several headings keeps that heading. */
function timeWordsOf(table: RawTable, row: RawRow, spoken: RawRow): string {
  const isOneOfSeveral = table.columns.filter(({ meaning }) => meaning === 'schedule').length > 1;
  const filled = filledColumns(table, row, 'schedule');
  return labelledText(row, filled, isOneOfSeveral && filled.some((column) => isTick(cellText(spoken, column))));
}

/** A target printed beside a task is part of what is expected of it. */
function resultsOf(table: RawTable, row: RawRow): string {
  const targets = filledColumns(table, row, 'target');
  const results = filledColumns(table, row, 'results');
  const lines = [labelledText(row, results, results.length > 1), targets.length > 0 ? labelledText(row, targets, true) : ''];
  return lines.filter((line) => line !== '').join('\n');
}

function noteOf(table: RawTable, row: RawRow): string {
  const notes = labelledText(row, filledColumns(table, row, 'note'), false);
  const others = filledColumns(table, row, ...KEPT_IN_NOTE);
  return [notes, others.length > 0 ? labelledText(row, others, true) : ''].filter((line) => line !== '').join('\n');
}
