import type { Lines } from './sheet/entryState.js';

/** Figures that were typed and have not reached the server, with the server's figures they were typed over. */
export interface DeviceFigures {
  readonly fields: Lines;
  readonly base: Lines;
}

/** Below the same beginning as drafts of hand-ins, so that signing out counts and, if asked, removes them too. */
const keyOf = (personId: string, reportId: string) => `tien-do.draft.${personId}.figures.${reportId}`;

/** Private windows and full disks refuse storage; typing must go on all the same. */
export function readDeviceFigures(personId: string, reportId: string): DeviceFigures | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(personId, reportId)) ?? 'null') as DeviceFigures | null;
    return kept && typeof kept.fields === 'object' && typeof kept.base === 'object' ? kept : null;
  } catch {
    return null;
  }
}

/** Nothing unsent: nothing is left on the device. */
export function keepDeviceFigures(personId: string, reportId: string, figures: DeviceFigures): void {
  try {
    if (Object.keys(figures.fields).length === 0) localStorage.removeItem(keyOf(personId, reportId));
    else localStorage.setItem(keyOf(personId, reportId), JSON.stringify(figures));
  } catch {
    // Nothing to fall back on: the figures stay on the page and go out with the next save.
  }
}
