import type { DraftFields, Task } from '../taskTypes';

export const EMPTY_DRAFT: DraftFields = { kind: 'result', resultText: '', note: '', difficulties: '', proposals: '', coveredDeliverableIds: [] };

/** The text of the draft as the server has it; empty before anything was written. */
export function serverDraft(task: Task): DraftFields {
  const round = task.currentRound;
  if (!round || round.state !== 'draft') return EMPTY_DRAFT;
  const { kind, resultText, note, difficulties, proposals, coveredDeliverableIds } = round;
  return { kind, resultText, note, difficulties, proposals, coveredDeliverableIds };
}

/** The server trims and composes what it stores (NFC), so texts are compared the same way. */
function print(fields: DraftFields): string {
  const text = (value: string) => value.normalize('NFC').replace(/\r\n/g, '\n').trim();
  return JSON.stringify([fields.kind, text(fields.resultText), text(fields.note), text(fields.difficulties), text(fields.proposals), [...fields.coveredDeliverableIds].sort()]);
}

export function isSameDraft(a: DraftFields, b: DraftFields): boolean {
  return print(a) === print(b);
}
