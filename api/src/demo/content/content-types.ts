import type { ScheduleRule } from '#domain';

/**
 * Shapes of the demonstration's content. The loader turns them into calls of the business commands.
 *
 * `document` means the fact stands in decision 486/QĐ-UBND of huyện Ba Tơ; `madeUp` means it does not and was added so
 * that there is something to work with. Prose is always ours: only names, numbers, dates and figures are the document's.
 */
export type DemoOrigin = 'document' | 'madeUp';

export type DemoUnitLevel = 'province' | 'district' | 'commune' | 'department' | 'office' | 'agencyBranch';

export interface DemoUnit {
  key: string;
  name: string;
  shortName: string;
  code: string | null;
  level: DemoUnitLevel;
  parentKey: string | null;
  aliases: readonly string[];
  validFrom: string;
  validTo: string | null;
  origin: DemoOrigin;
}

export interface DemoGroupRule {
  underKey: string;
  levels: readonly DemoUnitLevel[];
  reach: 'children' | 'descendants';
  exceptKeys?: readonly string[];
}

/** An `open` group is never expanded by itself (RULES.md U3): its members are picked for each activity. */
export interface DemoGroup {
  key: string;
  name: string;
  ownerKey: string;
  kind: 'rule' | 'list' | 'open';
  rule?: DemoGroupRule;
  memberKeys?: readonly string[];
  aliases: readonly string[];
  origin: DemoOrigin;
}

/** What the demonstration's coordinator answered when the issue dialog asked for the members of an open group. */
export interface DemoOpenMembers {
  activityNumber: number;
  groupKey: string;
  memberKeys: readonly string[];
}

export type DemoRole =
  | 'administrator'
  | 'coordinator'
  | 'leader'
  | 'unitHead'
  | 'unitOfficer'
  | 'staff'
  | 'auditor';

export interface DemoPerson {
  username: string;
  fullName: string;
  post: string;
  unitKey: string;
  grants: readonly { role: DemoRole; scopeKey: string }[];
  phone?: string;
  email?: string;
  origin: DemoOrigin;
}

export type DemoDocumentKind =
  | 'law'
  | 'decree'
  | 'resolution'
  | 'decision'
  | 'directive'
  | 'circular'
  | 'plan'
  | 'officialLetter'
  | 'notice';

/** Printed as `${number}/${symbol}`; `number` is null where the source prints none. */
export interface DemoDocument {
  key: string;
  kind: DemoDocumentKind;
  number: string | null;
  symbol: string;
  issuedOn: string | null;
  issuer: string;
  signerName?: string;
  signerPost?: string;
  title: string;
  note?: string;
  warning?: string;
  origin: DemoOrigin;
}

export interface DemoSection {
  printedNumber: string;
  title: string;
}

export interface DemoPlan {
  title: string;
  year: number;
  ownerKey: string;
  decidingDocumentKey: string;
  baseDocumentKeys: readonly string[];
  movesToWorkingDay: boolean;
  note: string;
  origin: DemoOrigin;
}

export type DemoPartyRole = 'lead' | 'coLead' | 'coordinating' | 'monitoring' | 'evaluating';

export type DemoPartyTarget = { unitKey: string } | { groupKey: string } | { external: string };

export interface DemoParty {
  role: DemoPartyRole;
  target: DemoPartyTarget;
  wording: string;
  duty?: string;
}

/** `quote` stands literally in the activity's content or expected results; `unstated`: the text names no comparator (RULES.md I3). */
export interface DemoFigure {
  quote: string;
  comparator: 'gte' | 'eq' | 'unstated';
  value: string;
  measureUnit: string;
}

export interface DemoActivity {
  printedNumber: string;
  sectionNumber: string;
  content: string;
  expectedResults: string;
  partyText: string;
  scheduleText: string;
  deliverables: readonly string[];
  parties: readonly DemoParty[];
  rules: readonly ScheduleRule[];
  figures: readonly DemoFigure[];
  basisKeys: readonly string[];
  note?: string;
  readingNotes?: readonly string[];
}
