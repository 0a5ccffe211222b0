import { useApiQuery } from '../../../components/useApi';
import { useCan } from '../../../providers/session';
import type { PlanSheets } from './annexTypes';

/** What changes when a sheet, a target or a decision does: the sheets, the catalogue, and every result computed from them. */
export const ANNEX_KEYS = [['plans'], ['indicators'], ['org-units'], ['activities']] as const;

export function useSheets(planId: string) {
  return useApiQuery<PlanSheets>(['plans', planId, 'indicator-sheets'], `/plans/${planId}/indicator-sheets`);
}

export const useCanManage = (): boolean => useCan('indicators.manage');

export const newSheetPath = (planId: string): string => `/indicators/plans/${planId}/sheets/create`;
