import type { Schemas } from '../../providers/schemas';

export type TaskRow = Schemas['TaskRowView'];
export type Task = Schemas['TaskView'];
export type Round = Schemas['RoundView'];
export type TaskEvent = Schemas['TaskEventView'];
export type OtherParty = Schemas['OtherPartyView'];
export type BulkResult = Schemas['BulkResultView'];

/** What a unit fills in; travels whole with the draft and with handing in. */
export type DraftFields = Required<Schemas['DraftInput']>;

export const may = (task: Task, action: Schemas['OfferedAction']): boolean => task.allowedActions.includes(action);

/** The tabs of "my work". */
export type MyTab = 'review' | 'todo' | 'waiting' | 'done';
