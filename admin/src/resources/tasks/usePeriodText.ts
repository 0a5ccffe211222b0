import { formatDateVi, isCalendarDate, parsePeriodKey } from '#domain';
import { useT } from '../../i18n/useT';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const QUARTER_RANGE = /^(\d{4})-Q(\d)-Q(\d)$/;
const YEAR_RANGE = /^(\d{4})-(\d{4})$/;

/** A period key in words: "Quý II/2026", "6 tháng đầu năm 2026", "30/11/2026". */
export function usePeriodText(): (key: string | null) => string {
  const t = useT();
  return (key) => {
    if (!key || key === 'none') return t('tasks.period.none');
    if (isCalendarDate(key)) return formatDateVi(key);
    const parts = parsePeriodKey(key);
    if (parts) {
      const { kind, ordinal, year } = parts;
      if (kind === 'quarter') return t('tasks.period.quarter', { ordinal: ROMAN[ordinal - 1]!, year });
      if (kind === 'half') return t('tasks.period.half', { ordinal: t(ordinal === 1 ? 'tasks.period.firstHalf' : 'tasks.period.secondHalf'), year });
      return t(`tasks.period.${kind}`, { ordinal: String(ordinal).padStart(2, '0'), year });
    }
    const quarters = QUARTER_RANGE.exec(key);
    if (quarters) return t('tasks.period.quarterRange', { year: quarters[1]!, from: ROMAN[Number(quarters[2]) - 1]!, to: ROMAN[Number(quarters[3]) - 1]! });
    const years = YEAR_RANGE.exec(key);
    return years ? t('tasks.period.yearRange', { from: years[1]!, to: years[2]! }) : key;
  };
}
