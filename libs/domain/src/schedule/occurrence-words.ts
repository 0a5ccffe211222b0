import { formatDateVi, isCalendarDate } from '../calendar/calendar-date.js';
import { parsePeriodKey } from '../period/period-key.js';
import { NO_PERIOD } from './occurrence.js';

const ROMAN = ['I', 'II', 'III', 'IV'];
const QUARTERS = /^(\d{4})-Q([1-4])-Q([1-4])$/;
const YEARS = /^(\d{4})-(\d{4})$/;
const EVENT = /^(\d{4}-\d{2}-\d{2})#(\d+)$/;

const roman = (digit: string | number): string => ROMAN[Number(digit) - 1] ?? String(digit);

/**
 * The key of an occurrence as an official says it: `2026-Q1` is "quý I/2026", `2026-11` "tháng 11/2026",
 * `2026-11-21#2` "mở ngày 21/11/2026, lần 2". Empty for work without a period (RULES.md P7).
 */
export function occurrenceWordsVi(key: string): string {
  if (key === NO_PERIOD) return '';
  if (isCalendarDate(key)) return formatDateVi(key);
  const parts = parsePeriodKey(key);
  if (parts !== null) return periodWords(parts.kind, parts.ordinal, parts.year);
  const quarters = QUARTERS.exec(key);
  if (quarters) return `quý ${roman(quarters[2]!)}–${roman(quarters[3]!)}/${quarters[1]}`;
  const years = YEARS.exec(key);
  if (years) return `năm ${years[1]}–${years[2]}`;
  const event = EVENT.exec(key);
  return event ? `mở ngày ${formatDateVi(event[1]!)}, lần ${event[2]}` : key;
}

function periodWords(kind: string, ordinal: number, year: number): string {
  switch (kind) {
    case 'week':
      return `tuần ${ordinal}/${year}`;
    case 'month':
      return `tháng ${String(ordinal).padStart(2, '0')}/${year}`;
    case 'quarter':
      return `quý ${roman(ordinal)}/${year}`;
    case 'half':
      return `6 tháng ${ordinal === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'nineMonths':
      return `9 tháng năm ${year}`;
    default:
      return `năm ${year}`;
  }
}
