import { useCan } from '../../../providers/session';
import type { PlanState } from '../planTypes';

/** What the person may do with a plan in this state; the server decides again, also by scope (RULES.md X2). */
export function usePlanRights(state: PlanState | undefined): { canManage: boolean; canIssue: boolean } {
  const isOpen = state !== undefined && state !== 'closed';
  const manages = useCan('plans.manage');
  const issues = useCan('plans.issue');
  return { canManage: manages && isOpen, canIssue: issues && isOpen };
}
