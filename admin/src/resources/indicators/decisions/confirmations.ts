import type { ApiChange } from '../../../components/useApi';
import type { Assignment, Target } from '../annex/annexTypes';
import { meaningBody } from '../annex/meaning/meaningBody';
import { draftOf } from '../annex/meaning/meaningDraft';

/** The applied signs of these targets put down as a person's choice; one change a line, since a second one would come too late (RULES.md X4). */
export function confirmations(targets: readonly Target[], assignments: ReadonlyMap<string, Assignment>, reason: string): ApiChange[] {
  return [...new Set(targets.map(({ assignmentId }) => assignmentId))].map((id) => {
    const assignment = assignments.get(id)!;
    const signs = new Map(targets.filter(({ assignmentId }) => assignmentId === id).map((target) => [target.id, target.appliedComparator]));
    const draft = draftOf(assignment);
    const confirmed = draft.targets.map((target) => ({ ...target, appliedComparator: (target.id && signs.get(target.id)) || target.appliedComparator }));
    return { method: 'PATCH', path: `/indicator-assignments/${id}`, body: { targets: meaningBody({ ...draft, targets: confirmed }).targets, reason }, version: assignment.version };
  });
}
