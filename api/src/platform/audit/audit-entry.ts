/** One change, as the audit log keeps it (X3). `before` and `after` hold only the changed keys. */
export interface AuditEntry {
  /** A verb phrase in code words, e.g. "task.approve". */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  /** How a person would name the subject at that time. */
  readonly subjectLabel: string;
  readonly before?: Readonly<Record<string, unknown>> | null;
  readonly after?: Readonly<Record<string, unknown>> | null;
  readonly reason?: string | null;
}

/** The keys whose values differ, before and after: what an audit entry keeps of an edit. */
export function changedKeys(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
} {
  const keys = Object.keys(after).filter((key) => JSON.stringify(before[key] ?? null) !== JSON.stringify(after[key] ?? null));
  const pick = (from: Readonly<Record<string, unknown>>) => Object.fromEntries(keys.map((key) => [key, from[key] ?? null]));
  return { before: pick(before), after: pick(after) };
}
