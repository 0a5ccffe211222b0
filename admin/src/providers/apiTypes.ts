import type { Role } from '#contracts';

/** A page of any list: `total` is counted up to a bound, beyond which `isTotalExact` is false ("more than"). */
export interface Page<T> {
  items: T[];
  total: number;
  isTotalExact: boolean;
}

export interface UnitRef {
  id: string;
  name: string;
  shortName: string;
}

export interface PersonRef {
  id: string;
  fullName: string;
}

/** The signed-in person as `GET /auth/me` answers. Dates are calendar dates, `YYYY-MM-DD`. */
export interface Me {
  id: string;
  username: string;
  fullName: string;
  post: string | null;
  unit: UnitRef;
  grants: { role: Role; scopeUnit: UnitRef }[];
  permissions: string[];
  mustChangePassword: boolean;
  demo: null | { today: string; startedOn: string };
  today: string;
  locale?: string;
}

export interface DemoInfo {
  isDemo: boolean;
  today: string;
  users: { username: string; fullName: string; post: string; unitName: string; roles: Role[] }[];
  password: string;
}

export interface SessionRow {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  ip: string | null;
  userAgent: string | null;
  isCurrent: boolean;
}

export interface OrgUnit {
  id: string;
  version: number;
  code: string | null;
  name: string;
  shortName: string;
  level: string;
  parentId: string | null;
  parentName: string | null;
  path: string;
  depth: number;
  aliases: string[];
  validFrom: string;
  validTo: string | null;
  childCount: number;
}

export interface UnitGroup {
  id: string;
  version: number;
  name: string;
  kind: 'rule' | 'list' | 'open';
  ownerUnitId: string;
  aliases: string[];
  rule: null | { underUnitId: string; levels: string[]; reach: 'children' | 'descendants'; exceptUnitIds: string[] };
  memberIds: string[];
  memberCount: number;
}

export interface Person {
  id: string;
  version: number;
  username: string;
  fullName: string;
  post: string | null;
  email: string | null;
  phone: string | null;
  unit: UnitRef;
  grants: { id: string; role: Role; scopeUnit: UnitRef }[];
  isActive: boolean;
  mustChangePassword: boolean;
  lastSignInAt: string | null;
}

export interface LegalDocument {
  id: string;
  version: number;
  kind: string;
  number: string | null;
  symbol: string | null;
  issuedOn: string | null;
  issuer: string;
  signerName: string | null;
  signerPost: string | null;
  title: string;
  warning: string | null;
}

export interface AuditEntry {
  id: string;
  seq: number;
  at: string;
  person: PersonRef | null;
  personName: string | null;
  actingUnit: UnitRef | string | null;
  action: string;
  subjectType: string;
  subjectId: string | null;
  subjectLabel: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  reason: string | null;
  requestId: string | null;
  ip: string | null;
}

export interface WorkingDayRow {
  on: string;
  kind: string;
  name: string;
  source: string | null;
  isSecondHand: boolean;
}
