import type { DueBasis, PartyRole, ScheduleKind, Standing, SubmissionKind, TaskState } from '#domain';
import type { PersonRef, UnitRef } from '../../providers/apiTypes';
import type { EvidenceItem } from '../evidence/evidenceTypes';

export interface TaskRow {
  id: string;
  version: number;
  planId: string;
  activityId: string;
  printedNumber: string;
  title: string;
  unit: UnitRef;
  role: PartyRole;
  periodKey: string;
  quarterKey: string | null;
  state: TaskState;
  standing: Standing;
  daysLate: number;
  isLate: boolean;
  statedDueOn: string | null;
  effectiveDueOn: string | null;
  scheduleKind: ScheduleKind;
  assignee: PersonRef | null;
  submittedAt: string | null;
  completedAt: string | null;
  roundNo: number;
  deliverableCount: number;
}

/** What a unit fills in; travels whole with the draft and with handing in. */
export interface DraftFields {
  kind: SubmissionKind;
  resultText: string;
  note: string;
  difficulties: string;
  proposals: string;
  coveredDeliverableIds: string[];
}

export interface Round extends DraftFields {
  id: string;
  version: number;
  roundNo: number;
  state: 'draft' | 'submitted' | 'returned' | 'approved' | 'recalled';
  submittedAt: string | null;
  submittedBy: PersonRef | null;
  decidedAt: string | null;
  decidedBy: PersonRef | null;
  decisionNote: string | null;
  evidence: EvidenceItem[];
}

export interface TaskEvent {
  id: string;
  at: string;
  person: PersonRef | null;
  action: string;
  fromState: TaskState | null;
  toState: TaskState;
  note: string | null;
  roundNo: number;
}

export interface OtherParty {
  role: PartyRole;
  unit: UnitRef;
  taskId: string | null;
  standing: Standing | null;
}

export interface Task extends TaskRow {
  plan: { id: string; title: string; documentLabel: string | null; ownerUnit: UnitRef };
  section: { printedNumber: string; title: string };
  content: string;
  expectedResults: string;
  partyText: string;
  scheduleText: string;
  dueBasis: DueBasis;
  wasMoved: boolean;
  periodStartOn: string | null;
  periodCutOffOn: string | null;
  deliverables: { id: string; text: string }[];
  otherParties: OtherParty[];
  rounds: Round[];
  currentRound: Round | null;
  events: TaskEvent[];
  allowedActions: string[];
  reviewDueOn: string | null;
  figures: { id: string; quote: string; comparator: string; value: string; measureUnit: string }[];
}

export interface BulkResult {
  done: string[];
  refused: { id: string; code: string }[];
}

export const may = (task: Task, action: string): boolean => task.allowedActions.includes(action);

/** The tabs of "my work". */
export type MyTab = 'review' | 'todo' | 'waiting' | 'done';
