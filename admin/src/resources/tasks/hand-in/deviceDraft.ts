import { EMPTY_DRAFT } from './draftFields';
import type { DraftFields } from '../taskTypes';

/** What was typed and has not reached the server, with the server's text it was typed over. Text only, never files. */
export interface DeviceDraft {
  fields: DraftFields;
  base: DraftFields;
}

const keyOf = (personId: string, taskId: string) => `tien-do.draft.${personId}.${taskId}`;

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
