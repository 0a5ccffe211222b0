import { useEffect, useEffectEvent, useState } from 'react';
import { useFormState } from 'react-hook-form';

export interface Held<T> {
  /** What the form is filled with. */
  value: T;
  /** For DirtyWatch. */
  onDirty: (isDirty: boolean) => void;
  /** Once the form's own change is saved, or thrown away: what is current comes in again. */
  release: () => void;
}

/**
 * What a form is filled with: follows `current` until somebody types, then stays. A reading in the background (a verb on the
 * same page, another part of the screen asking for the same object) would otherwise fill the form anew and take what is
 * being typed. Somebody else's change is met at saving, by its version (RULES.md X4).
 */
export function useHeld<T>(current: T): Held<T> {
  const [held, setHeld] = useState<{ value: T } | null>(null);
  return {
    value: held ? held.value : current,
    onDirty: (isDirty) => setHeld(isDirty ? { value: current } : null),
    release: () => setHeld(null),
  };
}

/** Stands inside a form and says when it begins to differ from what it was filled with, and when it no longer does. */
export function DirtyWatch({ onDirty }: Pick<Held<unknown>, 'onDirty'>) {
  const { isDirty } = useFormState();
  const say = useEffectEvent(onDirty);
  useEffect(() => say(isDirty), [isDirty]);
  return null;
}
