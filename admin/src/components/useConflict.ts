import { useCallback, useState } from 'react';

/** An object as the person reads it, by field. */
export type Shown = Readonly<Record<string, unknown>>;

/** One object in three versions: as the form found it, as the person wants it, as somebody else has left it. */
export interface Conflict {
  base: Shown;
  /** What was typed; a field left out was not touched. */
  mine: Shown;
  theirs: Shown;
  /** The version that is now, to save against. */
  version: number;
}

/**
 * The one answer to a stale version (412): the object is read again and the other's change is laid beside one's own, for
 * ConflictDialog. What was typed is not touched (RULES.md X4).
 */
export function useConflict() {
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const compare = useCallback(async <R extends { version: number }>(read: () => Promise<R>, sides: (current: R) => Omit<Conflict, 'version'>) => {
    const current = await read();
    setConflict({ ...sides(current), version: current.version });
    return current;
  }, []);
  const clear = useCallback(() => setConflict(null), []);
  return { conflict, compare, clear };
}
