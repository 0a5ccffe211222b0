import { fold } from '#domain';
import type { ColumnReading, ReadColumn, TableKind } from '../model/reading.js';
import { columnContent } from './column-content.js';
import { columnsInUse } from './row-facts.js';
import type { BodyRow } from './slot.js';

/** What a table lists: things to do, things to measure, units against measures, or something else. */
export function tableKind(columns: readonly ColumnReading[], rows: readonly BodyRow[]): TableKind {
  const { meanings } = columnsInUse(columns);
  const has = (...wanted: readonly ReadColumn[]): boolean => wanted.some((meaning) => meanings.includes(meaning));
  const targets = meanings.flatMap((meaning, column) => (meaning === 'target' ? [columnContent(rows, column)] : []));
  const isMeasured = targets.some(({ filled, shares }) => filled > 0 && shares.value >= 0.4);
  const isAllMeasured = targets.some(({ filled, rows: all, shares }) => filled * 2 > all && shares.value >= 0.6);
  const isOfPeople = columns.some(({ heading }) => /^(ho va ten|ho ten|ngay sinh|chuc danh|chuc vu)\b/.test(fold(heading)));
  if (isOfPeople && !has('schedule', 'target')) return 'other';
  // Work with a time of its own stays work though a figure is asked of it; what is called a target is measured.
  const nameHeading = fold(columns.find(({ meaning }) => meaning === 'name')?.heading ?? '');
  const isWork = has('schedule') && /\b(nhiem vu|cong viec|noi dung|hoat dong|giai phap)\b/.test(nameHeading) && !/\b(chi tieu|muc tieu|chi so|tieu chi)\b/.test(nameHeading);
  if (has('name') && isWork) return 'activities';
  if (!has('name')) return has('unit') && has('target', 'baseline', 'context') ? 'matrix' : 'other';
  if (isMeasured && (has('measureUnit') || !has('schedule', 'results'))) return 'indicators';
  if ((has('measureUnit') && has('target')) || (isAllMeasured && !has('results'))) return 'indicators';
  return has('schedule', 'parties', 'lead', 'coordinating', 'results') ? 'activities' : isMeasured ? 'indicators' : 'other';
}
