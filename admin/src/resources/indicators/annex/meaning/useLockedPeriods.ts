import { usePeriodText } from '../../../tasks/usePeriodText';
import { usePlanPeriods } from '../../plan/usePlanView';

/** The locked periods of a plan in words, "Quý I/2024, Quý II/2024"; null while there is none. */
export function useLockedPeriods(planId: string): string | null {
  const periodText = usePeriodText();
  const locked = (usePlanPeriods(planId).data?.items ?? []).filter(({ lockedAt }) => lockedAt !== null);
  return locked.length ? locked.map(({ periodKey }) => periodText(periodKey)).sort().join(', ') : null;
}
