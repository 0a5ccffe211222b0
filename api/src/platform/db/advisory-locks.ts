/**
 * The application's advisory locks that are about one thing in the whole database; every instance takes the same number.
 * Locks about one of many (a file, a username) hash a text that begins with its kind instead. All are a transaction's: they go
 * with a killed process and do not leak behind a pooler, which gives a session to the next client with its locks.
 */
export const ADVISORY_LOCK = {
  /** One instance migrates, the others wait. */
  migration: 7_190_486,
  /** Every writer of the audit log, so that the chain cannot fork (X3). */
  auditChain: 7_190_487,
  /** Whoever copies a unit's path shares it, whoever rewrites paths takes it alone. */
  unitTree: 7_190_488,
  /** Whoever takes the role from an administrator, so that one always remains. */
  administrators: 7_190_489,
} as const;
