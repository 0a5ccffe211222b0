import type { RowKind } from './annexTypes';

/** The row that one of this kind stands under: a sub-row under the line above it, a line under its section. */
export function parentOf<R extends { kind: RowKind }>(kind: RowKind, before: readonly R[]): R | null {
  const last = (kinds: readonly RowKind[]) => before.findLast((row) => kinds.includes(row.kind)) ?? null;
  if (kind === 'section' || kind === 'note') return null;
  if (kind === 'subRow') return last(['heading', 'row', 'section']);
  return last(['section']);
}
