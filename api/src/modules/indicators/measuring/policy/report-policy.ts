import {
  allowedReportActions, OPEN_REPORT_STATES, REPORT_ACTIONS, type MeasurementReportState, type ReportLock, type TransitionActor,
} from '#domain';
import type { Permission } from '#contracts';
import { reaches, scopeOf, withinScope, type Actor } from '../../../../platform/auth/index.js';
import type { Parameters } from '../../../../platform/db/index.js';
import { Problem } from '../../../../platform/problems/index.js';

/** What a decision about a person and a report needs to know of the report. */
export interface ReportSubject extends ReportLock {
  readonly unitPath: string;
  /** Of the plan's owner: the office of that unit reviews. */
  readonly ownerPath: string;
  readonly state: MeasurementReportState;
  /** A closed plan takes no figures and no decisions about them: what it holds stays as it stands (RULES.md A3). */
  readonly isPlanClosed: boolean;
}

export const REPORT_PERMISSION: Readonly<Record<TransitionActor, Permission>> = { unit: 'indicators.enter', office: 'indicators.review' };

export const OFFERED_REPORT_ACTIONS = [...REPORT_ACTIONS, 'saveFigures', 'attachEvidence'] as const;
export type OfferedReportAction = (typeof OFFERED_REPORT_ACTIONS)[number];

/** The unit acts on its own report and on those below; the office on all of the plans of its unit (RULES.md I12, X1). */
export function mayActOn(actor: Actor, side: TransitionActor, report: Pick<ReportSubject, 'unitPath' | 'ownerPath'>): boolean {
  return reaches(scopeOf(actor, REPORT_PERMISSION[side]), side === 'unit' ? report.unitPath : report.ownerPath);
}

/** Why a report takes neither figures nor evidence now; its plan's close goes before its period's lock. */
export function notTaking(report: Pick<ReportSubject, 'isPlanClosed' | 'isPeriodLocked'>): Problem {
  if (report.isPlanClosed) return new Problem('planClosed');
  return new Problem(report.isPeriodLocked ? 'reportLocked' : 'reportNotOpen');
}

/** Drafts are written while the period is open; in a locked one a correction is handed in as one step. */
export function takesFigures(report: ReportSubject): boolean {
  return OPEN_REPORT_STATES.includes(report.state) && !report.isPeriodLocked && !report.isPlanClosed;
}

/** Evidence goes with what can be handed in now, a correction included. */
export function takesEvidence(report: ReportSubject): boolean {
  return takesFigures(report) || (report.isPeriodLocked && report.hasStandingUnlock && !report.isPlanClosed);
}

export function offeredActions(actor: Actor, report: ReportSubject): OfferedReportAction[] {
  if (report.isPlanClosed) return [];
  const sides = (['unit', 'office'] as const).filter((side) => mayActOn(actor, side, report));
  const actions: OfferedReportAction[] = allowedReportActions(report.state, new Set(sides), report);
  if (sides.includes('unit') && takesFigures(report)) actions.push('saveFigures');
  if (sides.includes('unit') && takesEvidence(report)) actions.push('attachEvidence');
  return actions;
}

/**
 * The reports a person may read (X2), over `r`: units in scope, and every report of the plans whose office the person is: a
 * unit may have moved out of the owner's tree since its period was opened.
 */
export function readableReports(actor: Actor, today: string, parameters: Parameters): string {
  const byUnit = withinScope(scopeOf(actor, 'indicators.read'), parameters, { path: 'r.unit_path' });
  const reviewed = scopeOf(actor, 'indicators.review');
  if (reviewed.paths.length === 0) return byUnit;
  const byOwner = withinScope(reviewed, parameters, { path: 'owner.path' });
  return `(${byUnit} OR r.plan_id = ANY(ARRAY(SELECT own.id FROM plan own JOIN org_unit_revision owner
    ON owner.org_unit_id = own.owner_unit_id AND owner.valid_during @> ${parameters.add(today)}::date WHERE ${byOwner})))`;
}
