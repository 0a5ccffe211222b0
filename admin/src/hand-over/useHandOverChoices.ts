import { useState } from 'react';
import type { HandOver } from './handOverTypes';

/** What is marked, and for each piece of work the unit that takes it over: proposed only where all went to one (RULES.md U4). */
export function useHandOverChoices(items: readonly HandOver[]) {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const successorOf = ({ id, proposedSuccessorId, successors }: HandOver): string | null => {
    const own = chosen[id];
    return successors.some((one) => one.id === own) ? own! : proposedSuccessorId;
  };
  return {
    markedItems: items.filter(({ id }) => marked.has(id)),
    isMarked: ({ id }: HandOver) => marked.has(id),
    mark: (of: readonly HandOver[], isOn: boolean) => {
      const next = new Set(marked);
      for (const { id } of of) if (isOn) next.add(id); else next.delete(id);
      setMarked(next);
    },
    successorOf,
    choose: (of: readonly HandOver[], successorId: string) => setChosen({ ...chosen, ...Object.fromEntries(of.map(({ id }) => [id, successorId])) }),
    clear: () => setMarked(new Set()),
  };
}

export type HandOverChoices = ReturnType<typeof useHandOverChoices>;
