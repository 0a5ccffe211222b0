import type { MeasurementReportState } from './measurement.js';
import type { NoteRequirement, TransitionActor } from '../task/transitions.js';

/** States in which the unit has the next step. */
export const OPEN_REPORT_STATES: readonly MeasurementReportState[] = ['draft', 'returned'];

export const REPORT_ACTIONS = ['submit', 'recall', 'return', 'verify', 'lock', 'unlock'] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];

export interface ReportTransition {
  readonly action: ReportAction;
  readonly from: readonly MeasurementReportState[];
  /** null: the state stays. */
  readonly to: MeasurementReportState | null;
  readonly actor: TransitionActor;
  readonly note: NoteRequirement;
  /**
   * What a locked period asks: `unlock` a standing unlock of this report, `never` that the period be open, `only` that it be
   * locked; left out, either will do.
   */
  readonly inLockedPeriod?: 'unlock' | 'never' | 'only';
}

/** Every allowed change of a report's state; what is not here is refused (RULES.md I12). */
export const REPORT_TRANSITIONS: readonly ReportTransition[] = [
  { action: 'submit', from: ['draft', 'returned', 'locked'], to: 'submitted', actor: 'unit', note: 'optional', inLockedPeriod: 'unlock' },
  { action: 'recall', from: ['submitted'], to: 'draft', actor: 'unit', note: 'optional', inLockedPeriod: 'never' },
  { action: 'return', from: ['submitted', 'verified'], to: 'returned', actor: 'office', note: 'required', inLockedPeriod: 'never' },
  { action: 'verify', from: ['submitted'], to: 'verified', actor: 'office', note: 'optional' },
  { action: 'lock', from: ['submitted', 'verified'], to: 'locked', actor: 'office', note: 'optional' },
  { action: 'unlock', from: ['draft', 'returned', 'locked'], to: null, actor: 'office', note: 'required', inLockedPeriod: 'only' },
];

/**
 * What becomes of an open report whose unit another carries on for (RULES.md U4). It is not an action on one report: a person
 * confirms it where the successor is chosen, and only while the period is open.
 */
export const REPORT_HAND_OVER = { from: OPEN_REPORT_STATES, to: 'handedOver', actor: 'office' } as const satisfies Partial<ReportTransition>;

/** What a report's history tells of: its actions, and what was handed over from it or to it. */
export const REPORT_EVENT_ACTIONS = [...REPORT_ACTIONS, 'handOver', 'takeOver'] as const;
export type ReportEventAction = (typeof REPORT_EVENT_ACTIONS)[number];

/** The transition an action means in a state, or null when it is refused. Whether its period's lock allows it is another question. */
export function findReportTransition(state: MeasurementReportState, action: ReportAction): ReportTransition | null {
  return REPORT_TRANSITIONS.find((transition) => transition.action === action && transition.from.includes(state)) ?? null;
}

/** Which side an action is for, whatever the state. */
export function reportActorOf(action: ReportAction): TransitionActor {
  return REPORT_TRANSITIONS.find((transition) => transition.action === action)!.actor;
}

/** What the lock of a report's period, and an unlock that still stands, let through. */
export interface ReportLock {
  readonly isPeriodLocked: boolean;
  readonly hasStandingUnlock: boolean;
}

/** Whether the period's lock lets a transition through. */
export function passesLock(transition: ReportTransition, lock: ReportLock): boolean {
  switch (transition.inLockedPeriod) {
    case 'unlock':
      return !lock.isPeriodLocked || lock.hasStandingUnlock;
    case 'never':
      return !lock.isPeriodLocked;
    case 'only':
      return lock.isPeriodLocked && !lock.hasStandingUnlock;
    default:
      return true;
  }
}

/**
 * The actions open to someone who may act for these sides, in the order of REPORT_ACTIONS. Locking is not offered here: a whole
 * period is locked at once.
 */
export function allowedReportActions(state: MeasurementReportState, actors: ReadonlySet<TransitionActor>, lock: ReportLock): ReportAction[] {
  return REPORT_ACTIONS.filter((action) => {
    const transition = action === 'lock' ? null : findReportTransition(state, action);
    return transition !== null && actors.has(transition.actor) && passesLock(transition, lock);
  });
}
