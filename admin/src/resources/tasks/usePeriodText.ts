import { useT } from '../../i18n/useT';
import { describePeriod } from '../plans/schedule/describePeriod';

/** A period key in words: "Quý II/2026", "6 tháng đầu năm 2026", "30/11/2026". */
export function usePeriodText(): (key: string | null) => string {
  const t = useT();
  return (key) => (key ? describePeriod(key, t) : t('plans.period.none'));
}
