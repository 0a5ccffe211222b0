import { parsePeriodKey } from '#domain';
import { useT } from '../i18n/useT';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** "Quý II/2024". */
export function useQuarterText(): (periodKey: string) => string {
  const t = useT();
  return (periodKey) => {
    const parts = parsePeriodKey(periodKey);
    if (parts?.kind !== 'quarter') return periodKey;
    return t('review.quarter', { ordinal: ROMAN[parts.ordinal - 1] ?? parts.ordinal, year: parts.year });
  };
}
