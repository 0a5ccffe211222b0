import { useT } from '../../../i18n/useT';
import { useToday } from '../../../providers/session';
import { usePeriodText } from '../../tasks/usePeriodText';

export interface LabelledPeriod {
  readonly periodKey: string;
  readonly cutOffOn: string;
  readonly isWithYear: boolean;
}

/** A period by its name, with what it must not be taken for: one that still runs is no result, and one that is asked with the year no report of its own. */
export function usePeriodLabel(): (period: LabelledPeriod) => string {
  const t = useT();
  const today = useToday();
  const periodText = usePeriodText();
  return ({ periodKey, cutOffOn, isWithYear }) =>
    [
      isWithYear ? t('indicators.withYear', { period: periodText(periodKey), year: periodKey.slice(0, 4) }) : periodText(periodKey),
      cutOffOn >= today ? `(${t('indicators.running')})` : null,
    ].filter(Boolean).join(' ');
}
