import type { Activity, Plan } from '../planTypes';

export type LineVerb = 'openTask' | 'edit' | 'move' | 'delete' | 'withdraw';

/** What may be done with a line of a plan: what was handed out from stays, and goes only by a document (RULES.md A3, T2). */
export function lineVerbs({ state }: Pick<Plan, 'state'>, line: Pick<Activity, 'state' | 'isIssued' | 'rules'>, rights: { readonly canManage: boolean; readonly canIssue: boolean }): LineVerb[] {
  const isWithdrawn = line.state === 'withdrawn';
  const verbs: LineVerb[] = [];
  if (rights.canIssue && state === 'issued' && !isWithdrawn && line.rules.some(({ rule }) => rule.kind === 'onEvent')) verbs.push('openTask');
  if (!rights.canManage) return verbs;
  verbs.push('edit', 'move');
  if (!line.isIssued && !isWithdrawn) verbs.push('delete');
  if (state === 'issued' && !isWithdrawn) verbs.push('withdraw');
  return verbs;
}
