import type { ProblemCode } from '#contracts';
import { Problem } from './problem.js';

/** The one table from constraint names to problems; a constraint that is not here falls back to its kind. */
const BY_CONSTRAINT: Readonly<Record<string, ProblemCode>> = {
  uq_person__username: 'usernameTaken',
  uq_legal_document__identity: 'documentTaken',
  uq_unit_group__name: 'groupNameTaken',
  ex_org_unit_revision__code: 'unitCodeTaken',
  fk_activity_party__group: 'groupInUse',
  fk_indicator_party__group: 'groupInUse',
  fk_indicator_target__scope_group: 'groupInUse',
  uq_indicator__code: 'indicatorCodeTaken',
  uq_indicator_assignment__cell: 'assignmentTaken',
  fk_expected_unit__assignment: 'assignmentMeasured',
  ex_indicator_target__overlap: 'targetOverlaps',
  uq_indicator_target_decision__standing: 'decisionStands',
  uq_indicator_headline__standing: 'headlineStands',
  uq_org_unit_succession__pair: 'successionTaken',
  frozen_after_approval: 'evidenceFrozen',
  history_after_decision: 'roundNotOpen',
  locked_measurement: 'reportLocked',
  frozen_report_evidence: 'evidenceFrozen',
  locked_result: 'evaluationRoundLocked',
};

const BY_SQL_STATE: Readonly<Record<string, ProblemCode>> = {
  '23505': 'alreadyExists',
  '23P01': 'alreadyExists',
  '23503': 'stillReferenced',
  '23001': 'stillReferenced',
  '23514': 'valueRefused',
  '22P05': 'malformedBody',
  '22021': 'malformedBody',
  '40001': 'conflictingWrite',
  '40P01': 'conflictingWrite',
  '25P03': 'databaseUnavailable',
  '55P03': 'conflictingWrite',
  '08000': 'databaseUnavailable',
  '08003': 'databaseUnavailable',
  '08006': 'databaseUnavailable',
  '57014': 'databaseUnavailable',
  '53100': 'storageFull',
  '53300': 'databaseUnavailable',
  '57P01': 'databaseUnavailable',
  '57P02': 'databaseUnavailable',
  '57P03': 'databaseUnavailable',
};

const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT']);

/** What TypeORM says in the middle of a transaction whose connection has just been lost. */
const LOST_IN_TRANSACTION = new Set(['QueryRunnerAlreadyReleasedError', 'QueryRunnerProviderAlreadyReleasedError', 'TransactionNotStartedError']);

interface DriverError {
  readonly name?: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly message?: string;
}

/** Turns a driver's error into a problem, or returns null when it is a fault of ours. */
export function problemOfDatabaseError(error: unknown): Problem | null {
  const driver = ((error as { driverError?: DriverError }).driverError ?? error) as DriverError;
  const known = driver.constraint === undefined ? undefined : BY_CONSTRAINT[driver.constraint];
  if (known !== undefined) return new Problem(known);
  if (driver.code !== undefined && driver.code in BY_SQL_STATE) return new Problem(BY_SQL_STATE[driver.code]!);
  if (isUnreachable(driver)) return new Problem('databaseUnavailable');
  return null;
}

/** True for what a second attempt of the whole transaction can mend: a deadlock or a serialisation failure. */
export function isRetryable(error: unknown): boolean {
  const driver = ((error as { driverError?: DriverError }).driverError ?? error) as DriverError;
  return driver.code === '40P01' || driver.code === '40001';
}

function isUnreachable(driver: DriverError): boolean {
  if (driver.code !== undefined && UNREACHABLE.has(driver.code)) return true;
  if (driver.name !== undefined && LOST_IN_TRANSACTION.has(driver.name)) return true;
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/i.test(
    driver.message ?? '',
  );
}
