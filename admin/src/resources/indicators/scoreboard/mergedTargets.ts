import type { JudgedTarget } from '../indicatorTypes';

/** One verdict with every document that asks for just this. */
export interface MergedTarget {
  readonly target: JudgedTarget;
  readonly documents: readonly NonNullable<JudgedTarget['document']>[];
}

/** What two targets must share to be one fact: the figure, for whom, when, and what it came to. */
const factOf = ({ purpose, appliedComparator, appliedValue, value, valueKind, measureUnit, scope, periodKey, status, gap, isEachUnit, isImplied }: JudgedTarget): string =>
  JSON.stringify([purpose, appliedComparator, appliedValue, value, valueKind, measureUnit, scope.kind, scope.unit?.id, scope.group?.id, scope.level, periodKey, status, gap, isEachUnit, isImplied]);

/** Several documents that ask for the same are one verdict, under all of them (RULES.md I10); the one that speaks for the line keeps its mark. */
export function mergedTargets(targets: readonly JudgedTarget[]): MergedTarget[] {
  const merged = new Map<string, MergedTarget>();
  for (const target of targets) {
    const fact = factOf(target);
    const before = merged.get(fact);
    const document = target.document && !before?.documents.some(({ id }) => id === target.document!.id) ? [target.document] : [];
    if (!before) merged.set(fact, { target, documents: document });
    else merged.set(fact, { target: target.isHeadline || target.isChosenByPerson ? target : before.target, documents: [...before.documents, ...document] });
  }
  return [...merged.values()];
}
