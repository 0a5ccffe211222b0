import { useApiQuery } from '../../../components/useApi';
import type { Schemas } from '../../../providers/schemas';
import type { JudgedTarget, Scoreboard } from '../indicatorTypes';
import { usePlanView } from '../plan/usePlanView';

export interface Verdicts {
  /** The period that the verdicts are of; null until one is open. */
  periodKey: string | null;
  of: (targetId: string) => JudgedTarget | null;
}

/** What each target and each reading comes to on the figures there are, so that whoever decides sees what follows. */
export function useVerdicts(planId: string): Verdicts {
  const plan = useApiQuery<Schemas['PlanView']>(['plans', planId], `/plans/${planId}`);
  const { frame } = usePlanView(planId, plan.data?.year);
  const params = { periodKey: frame?.periodKey, basis: frame?.basis };
  const board = useApiQuery<Scoreboard>(['indicators', 'scoreboard'], `/plans/${planId}/scoreboard`, params, { enabled: frame !== null, retry: false });
  const judged = new Map((board.data?.lines ?? []).flatMap(({ targets }) => targets).map((target) => [target.targetId, target]));
  return { periodKey: board.data?.periodKey ?? null, of: (targetId) => judged.get(targetId) ?? null };
}
