import { EMPTY_DRAFT } from './draftFields';
import type { DraftFields } from '../taskTypes';

/** What was typed and has not reached the server, with the server's text it was typed over. Text only, never files. */
export interface DeviceDraft {
  fields: DraftFields;
  base: DraftFields;
}

const prefixOf = (personId: string) => `tien-do.draft.${personId}.`;
const keyOf = (personId: string, taskId: string) => `${prefixOf(personId)}${taskId}`;

/** Private windows and full disks refuse storage; typing must go on all the same. */
export function readDeviceDraft(personId: string, taskId: string): DeviceDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(personId, taskId)) ?? 'null') as Partial<DeviceDraft> | null;
    if (!kept?.fields) return null;
    return { fields: { ...EMPTY_DRAFT, ...kept.fields }, base: { ...EMPTY_DRAFT, ...kept.base } };
  } catch {
    return null;
  }
}

export function keepDeviceDraft(personId: string, taskId: string, draft: DeviceDraft): void {
  try {
    localStorage.setItem(keyOf(personId, taskId), JSON.stringify(draft));
  } catch {
    // Nothing to fall back on: the text stays on the page and goes out with the next save.
  }
}

export function clearDeviceDraft(personId: string, taskId: string): void {
  try {
    localStorage.removeItem(keyOf(personId, taskId));
  } catch {
    // See keepDeviceDraft.
  }
}

/** In how many tasks this device holds text of the person that the server does not have. */
export function deviceDraftCount(personId: string): number {
  return keysOf(personId).length;
}

export function clearDeviceDrafts(personId: string): void {
  for (const key of keysOf(personId)) localStorage.removeItem(key);
}

function keysOf(personId: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefixOf(personId)));
  } catch {
    return [];
  }
}
