import { compareDecimals, type Direction } from '#domain';
import type { TargetView } from '../views/assignment.views.js';
import type { CascadeShortfallView } from '../views/cascade.views.js';

export interface PlacedTargets {
  readonly year: number;
  readonly ownerPath: string;
  readonly name: string;
  readonly targets: readonly TargetView[];
}

/** A plain number for the whole; a rise, a milestone, or what only some have to reach is not compared. */
const isPlain = ({ valueKind, scope, periodKey, isEachUnit }: TargetView): boolean =>
  valueKind === 'absolute' && periodKey === null && (scope.kind === 'all' || isEachUnit);

/** What a plan asks for itself, held against what units above it asked for in the same year, and what its own document cites from above. */
export function shortfallsOf(plans: readonly PlacedTargets[], index: number, direction: Direction): CascadeShortfallView[] {
  const plan = plans[index]!;
  const over = plans.filter((one) => one.year === plan.year && one.ownerPath !== plan.ownerPath && plan.ownerPath.startsWith(one.ownerPath));
  const above = [
    ...over.flatMap(({ name, targets }) => targets.filter(({ purpose }) => purpose === 'assigned').map((target) => ({ target, name }))),
    ...plan.targets.filter(({ purpose }) => purpose === 'upstream').map((target) => ({ target, name: target.document?.title ?? target.wording })),
  ].filter(({ target }) => isPlain(target));
  const isLess = (own: TargetView, upper: TargetView) => compareDecimals(own.value, upper.value) * (direction === 'higher' ? 1 : -1) < 0;
  return plan.targets.filter((target) => target.purpose === 'assigned' && isPlain(target)).flatMap((target) => {
    const upper = above.find((one) => one.target.measureUnit === target.measureUnit && isLess(target, one.target));
    return upper === undefined ? [] : [{ targetId: target.id, above: upper.target, aboveName: upper.name }];
  });
}
