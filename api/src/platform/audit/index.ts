export { appendAudit } from './append-audit.js';
export { changedKeys, type AuditEntry } from './audit-entry.js';
export { verifyAuditChain, type ChainReport } from './verify-chain.js';
