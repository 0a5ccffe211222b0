import type { PartyRole, ScheduleKind } from '#domain';

/** The part of an issued task that the made-up work depends on; dates as the application computed them. */
export interface DemoTask {
  activityNumber: number;
  unitKey: string;
  role: PartyRole;
  scheduleKind: ScheduleKind;
  /** As in `Occurrence.periodKey`: '2024-02', '2024-Q1', '2024-H1', '2024', 'none'. */
  periodKey: string;
  effectiveDueOn: string | null;
  periodCutOffOn: string | null;
}

/**
 * What became of a task by the demonstration date. Without a due date nothing can be late or overdue, so continuous
 * work is `notReported` where dated work would be `overdue` (RULES.md S2). `untouched`: nothing was done, nothing is missed yet.
 */
export type DemoScenario =
  | 'onTime'
  | 'late'
  | 'returnedThenOnTime'
  | 'returnedWaiting'
  | 'waiting'
  | 'overdue'
  | 'notReported'
  | 'inProgress'
  | 'notApplicable'
  | 'untouched';

export type DemoFileKind = 'pdf' | 'docx' | 'xlsx' | 'jpg';

/** Goes to `makeDemoFile` as it is. */
export interface DemoFileFields {
  title: string;
  unit: string;
  number: string;
  dateText: string;
  lines: readonly string[];
}

export interface DemoEvidence {
  fileKind: DemoFileKind;
  fileName: string;
  numberSymbol: string;
  issuedOn: string;
  issuer: string;
  abstract: string;
  file: DemoFileFields;
}

export interface DemoDecision {
  outcome: 'approved' | 'returned';
  decidedOn: string;
  reviewer: string;
  note?: string;
}

export interface DemoRound {
  kind: 'result' | 'notApplicable';
  submittedOn: string;
  resultText: string;
  /** The reason where `kind` is notApplicable (RULES.md T7), otherwise an optional remark. */
  note?: string;
  difficulties?: string;
  evidence: readonly DemoEvidence[];
  decision?: DemoDecision;
}

export interface DemoWork {
  scenario: DemoScenario;
  submitter: string;
  /** Work began but nothing was handed in: the day, and the words of the draft. */
  startedOn?: string;
  draftText?: string;
  rounds: readonly DemoRound[];
}
