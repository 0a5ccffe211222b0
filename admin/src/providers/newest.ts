import { replaceEqualDeep } from '@tanstack/react-query';

const versionOf = (value: unknown): number | null => {
  const version = (value as { version?: unknown } | null | undefined)?.version;
  return typeof version === 'number' ? version : null;
};

/**
 * What is kept of one object when another reading of it comes in. The answer to a change may overtake a reading that was begun
 * before it (the window was just opened, the focus came back): the older version is then not put over the newer one.
 */
export function newest(known: unknown, come: unknown): unknown {
  const [before, after] = [versionOf(known), versionOf(come)];
  return before !== null && after !== null && after < before ? known : replaceEqualDeep(known, come);
}
