import { fold } from '#domain';
import type { ColumnReading, ReadColumn, TableKind } from '../model/reading.js';
import { columnContent } from './column-content.js';
import { isOtherTable } from './other-tables.js';
import { columnsInUse } from './row-facts.js';
import type { BodyRow } from './slot.js';

/** What a table lists: things to do, things to measure, units against measures, or something else. `about`: its title. */
export function tableKind(columns: readonly ColumnReading[], rows: readonly BodyRow[], about = ''): TableKind {
  const { meanings } = columnsInUse(columns);
  const has = (...wanted: readonly ReadColumn[]): boolean => wanted.some((meaning) => meanings.includes(meaning));
  if (isOtherTable(columns, rows, about)) return 'other';
  const targets = meanings.flatMap((meaning, column) => (meaning === 'target' ? [columnContent(rows, column)] : []));
  const isMeasured = targets.some(({ filled, shares }) => filled > 0 && shares.value >= 0.4);
  const isAllMeasured = targets.some(({ filled, rows: all, shares }) => filled * 2 > all && shares.value >= 0.6);
  if (has('name') && has('schedule') && isWork(columns)) return 'activities';
  if (!has('name')) return has('unit') && has('target', 'baseline', 'context') ? 'matrix' : 'other';
  if (isMeasured && (has('measureUnit') || !has('schedule', 'results'))) return 'indicators';
  if ((has('measureUnit') && has('target')) || (isAllMeasured && !has('results'))) return 'indicators';
  return has('schedule', 'parties', 'lead', 'coordinating', 'results') ? 'activities' : isMeasured ? 'indicators' : 'other';
}

/** Work with a time of its own stays work though a figure is asked of it; what is called a target is measured. */
function isWork(columns: readonly ColumnReading[]): boolean {
  const heading = fold(columns.find(({ meaning }) => meaning === 'name')?.heading ?? '');
  if (/\b(chi tieu|muc tieu|chi so|tieu chi)\b/.test(heading)) return false;
  const isDone = columns.some(({ meaning }) => meaning === 'parties' || meaning === 'lead');
  // Figures that only the cells make a target do not turn work with doers and times into something measured.
  const isTargetSure = columns.some(({ meaning, confidence }) => meaning === 'target' && confidence === 'high');
  return /\b(nhiem vu|cong viec|noi dung|hoat dong|giai phap)\b/.test(heading) || (isDone && !isTargetSure && !columns.some(({ meaning }) => meaning === 'measureUnit'));
}
