import type { ImportHeaderView } from '../views/plan-import.view.js';

type Head = Pick<ImportHeaderView, 'kind' | 'number' | 'symbol' | 'issuedOn' | 'attachedTo'>;

/**
 * Which document decides the plan: the one that was given, the decision it says it is attached to (an annex, or one without a
 * number of its own), or none that is known (RULES.md A1).
 */
export function decidedBy({ kind, number, symbol, issuedOn, attachedTo }: Head): 'own' | 'attached' | null {
  const isBare = number === null && symbol === null && issuedOn === null;
  if (attachedTo !== null && (isBare || kind === 'annex')) return 'attached';
  return isBare && (kind === null || kind === 'annex') ? null : 'own';
}
