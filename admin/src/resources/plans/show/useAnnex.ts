import { useApiQuery } from '../../../components/useApi';
import type { Annex } from '../planTypes';

export function useAnnex(planId: string | undefined) {
  return useApiQuery<Annex>(['plans', planId, 'annex'], `/plans/${planId}/annex`, undefined, { enabled: planId !== undefined });
}
