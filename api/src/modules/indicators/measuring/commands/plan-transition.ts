import { findReportTransition, passesLock, reportActorOf, type ReportAction, type ReportTransition } from '#domain';
import type { Actor } from '../../../../platform/auth/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import { mayActOn } from '../policy/report-policy.js';
import { requireStandingUnlock, type LockedReport } from './lock-report.js';

export interface CheckedTransition extends ReportTransition {
  /** The note given, trimmed; null when there is none. */
  readonly given: string | null;
}

/** Checks a transition on a locked report: right, the plan's close, table, the period's lock, note, in this order (RULES.md I12). */
export function planTransition(actor: Actor, report: LockedReport, action: ReportAction, note: string | undefined): CheckedTransition {
  if (!mayActOn(actor, reportActorOf(action), report)) throw new Problem('notAllowed');
  if (report.isPlanClosed) throw new Problem('planClosed');
  const transition = findReportTransition(report.state, action);
  if (transition === null) throw new Problem('reportTransitionRefused', { params: { state: report.state, action } });
  if (!passesLock(transition, report)) refuseByLock(transition, report);
  const given = (note ?? '').trim() || null;
  if (transition.note === 'required' && given === null) throw new Problem('noteRequired', { errors: { note: [{ code: 'required' }] } });
  return { ...transition, given };
}

function refuseByLock({ inLockedPeriod }: ReportTransition, report: LockedReport): never {
  if (inLockedPeriod === 'unlock') requireStandingUnlock(report);
  if (inLockedPeriod === 'never') throw new Problem('periodLocked');
  throw new Problem(report.isPeriodLocked ? 'alreadyUnlocked' : 'periodNotLocked');
}
