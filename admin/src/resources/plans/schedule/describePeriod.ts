import { formatDateVi, isCalendarDate, NO_PERIOD, parsePeriodKey } from '#domain';
import { ROMAN, type Translate } from './describeRule';

const QUARTERS = /^(\d{4})-Q(\d)-Q(\d)$/;
/** On-event tasks: the day they were opened, numbered. */
const EVENT = /^(\d{4}-\d{2}-\d{2})#(\d+)$/;
const YEARS = /^(\d{4})-(\d{4})$/;

/** The key of an occurrence in words: a period, a range of quarters or years, a date, or none (RULES.md P7). */
export function describePeriod(key: string, t: Translate): string {
  if (key === NO_PERIOD) return t('plans.period.none');
  if (isCalendarDate(key)) return formatDateVi(key);
  const parts = parsePeriodKey(key);
  if (parts) return describeParts(parts.kind, parts.ordinal, parts.year, t);
  const event = EVENT.exec(key);
  if (event) return t('plans.period.event', { date: formatDateVi(event[1] ?? ''), ordinal: event[2] ?? '' });
  const quarters = QUARTERS.exec(key);
  if (quarters) return t('plans.period.quarters', { from: roman(quarters[2]), to: roman(quarters[3]), year: quarters[1] ?? '' });
  const years = YEARS.exec(key);
  return years ? t('plans.period.years', { from: years[1] ?? '', to: years[2] ?? '' }) : key;
}

const roman = (digit: string | undefined): string => ROMAN[Number(digit) - 1] ?? '';

function describeParts(kind: string, ordinal: number, year: number, t: Translate): string {
  switch (kind) {
    case 'week':
      return t('plans.period.week', { ordinal, year });
    case 'month':
      return t('plans.period.month', { ordinal: String(ordinal).padStart(2, '0'), year });
    case 'quarter':
      return t('plans.period.quarter', { ordinal: ROMAN[ordinal - 1] ?? ordinal, year });
    case 'half':
      return t(ordinal === 1 ? 'plans.period.half1' : 'plans.period.half2', { year });
    case 'nineMonths':
      return t('plans.period.nineMonths', { year });
    default:
      return t('plans.period.year', { year });
  }
}
