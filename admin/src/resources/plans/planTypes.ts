import type { CalendarDate, DueBasis, PartyRole, ScheduleRule } from '#domain';
import type { StandingCounts, StandingName } from '../../components/standings';
import type { LegalDocument, UnitRef } from '../../providers/apiTypes';

export type PlanState = 'draft' | 'issued' | 'closed';

export interface PlanSummary {
  id: string;
  version: number;
  title: string;
  year: number;
  state: PlanState;
  ownerUnit: UnitRef;
  document: LegalDocument | null;
  activityCount: number;
  /** Tasks of leads in the reader's scope: the sum of `counts`. */
  taskCount: number;
  counts: StandingCounts;
  issuedAt: string | null;
  asOf: CalendarDate;
}

export interface Plan extends PlanSummary {
  movesToWorkingDay: boolean;
  readsBeforeAsDayBefore: boolean;
  reportingSchemeId: string;
  bases: LegalDocument[];
  note: string | null;
  isDemonstration: boolean;
  origin: 'entered' | 'demonstration';
}

export type GroupKind = 'rule' | 'list' | 'open';

export type PartyTarget =
  | { kind: 'unit'; unit: UnitRef }
  | { kind: 'group'; group: { id: string; name: string; kind: GroupKind } }
  | { kind: 'external'; name: string };

export interface Party {
  id: string;
  role: PartyRole;
  target: PartyTarget;
  wording: string;
  duty: string | null;
  memberIds: string[];
}

export interface Rule {
  id: string;
  rule: ScheduleRule;
  readBy: 'person' | 'import' | 'demonstration';
  confidence: 'high' | 'low';
  note: string | null;
}

export const COMPARATORS = ['gte', 'gt', 'eq', 'lte', 'lt', 'unstated'] as const;
export type Comparator = (typeof COMPARATORS)[number];

export interface Figure {
  id: string;
  quote: string;
  comparator: Comparator;
  value: string;
  measureUnit: string;
}

export interface ActivityStanding {
  taskCount: number;
  counts: StandingCounts;
  worst: StandingName | null;
  coordinatingCount: number;
}

export interface Activity {
  id: string;
  version: number;
  planId: string;
  sectionId: string;
  position: number;
  printedNumber: string;
  content: string;
  expectedResults: string;
  partyText: string;
  scheduleText: string;
  note: string | null;
  deliverables: { id: string; text: string }[];
  parties: Party[];
  rules: Rule[];
  figures: Figure[];
  bases: LegalDocument[];
  readingNotes: string[];
  origin: 'document' | 'madeUp' | 'entered';
  state: 'active' | 'withdrawn';
  standing: ActivityStanding;
}

export interface Section {
  id: string;
  version: number;
  printedNumber: string;
  title: string;
  position: number;
}

export interface AnnexSection extends Section {
  activities: Activity[];
}

export interface Annex {
  plan: Plan;
  sections: AnnexSection[];
}

export interface ScheduleReadingAnswer {
  rules: ScheduleRule[];
  confidence: 'high' | 'low';
  leftover: string;
}

export interface PreviewOccurrence {
  periodKey: string;
  statedDueOn: CalendarDate | null;
  effectiveDueOn: CalendarDate | null;
  dueBasis: DueBasis;
  wasMoved: boolean;
  taskCount: number;
  newCount: number;
}

export interface PreviewRole {
  role: PartyRole;
  unitCount: number;
  /** The first five, in tree order. */
  unitNames: string[];
  occurrences: PreviewOccurrence[];
}

export interface PreviewActivity {
  activityId: string;
  printedNumber: string;
  content: string;
  roles: PreviewRole[];
  skipped: { periodKey: string; reason: string }[];
  newTasks: number;
  existingTasks: number;
}

export interface NeededMembers {
  partyId: string;
  activityId: string;
  printedNumber: string;
  groupName: string;
  wording: string;
  candidates: UnitRef[];
  chosen: string[];
}

export interface IssueNote {
  activityId: string;
  printedNumber: string;
  code: string;
  params: Record<string, unknown>;
}

export interface IssuePreview {
  planId: string;
  resolvedOn: CalendarDate;
  totals: { activities: number; units: number; obligations: number; tasks: number; newTasks: number; existingTasks: number };
  needsMembers: NeededMembers[];
  problems: IssueNote[];
  activities: PreviewActivity[];
}

export interface PreviewTask {
  unit: UnitRef;
  role: PartyRole;
  periodKey: string;
  statedDueOn: CalendarDate | null;
  effectiveDueOn: CalendarDate | null;
  isNew: boolean;
}

/** Units picked for open groups, by party. */
export type Members = Record<string, string[]>;

export interface Job {
  id: string;
  kind: string;
  state: 'queued' | 'running' | 'done' | 'failed';
  done: number;
  total: number;
  /** `skippedActivities`: activities that nothing was missing of. */
  result: { obligations: number; tasks: number; skippedActivities: number } | null;
  problem: { code?: string; detail?: string; requestId?: string; params?: Record<string, unknown> } | null;
}
