import type { Standing } from '#domain';
import type { PersonRef, UnitRef } from '../providers/apiTypes';

/** Every standing, also those without a task. */
export type FullCounts = Record<Standing, number>;

export interface RateValue {
  numerator: number;
  denominator: number;
}

export interface Rates {
  completedOfFallenDue: RateValue;
  completedOfAssigned: RateValue;
  onTimeOfFallenDue: RateValue;
}

export interface ReviewPeriod {
  periodKey: string;
  startOn: string;
  cutOffOn: string;
  isCurrent: boolean;
}

export interface ReviewPlan {
  id: string;
  title: string;
  year: number;
  state: string;
  ownerUnit: UnitRef;
}

export interface ReviewCounts {
  scored: FullCounts;
  coordinating: FullCounts;
  assigned: number;
  fallenDue: number;
  completed: number;
  waitingReview: number;
  officeLate: number;
}

export interface SectionFigures {
  sectionId: string;
  printedNumber: string;
  title: string;
  counts: FullCounts;
}

export interface UnitFigures {
  unit: UnitRef;
  counts: FullCounts;
  fallenDue: number;
  completed: number;
}

export interface ReviewSummary {
  plan: ReviewPlan;
  periodKey: string;
  window: { startOn: string; cutOffOn: string };
  asOf: string;
  unit: UnitRef | null;
  counts: ReviewCounts;
  rates: Rates;
  bySection: SectionFigures[];
  byUnit: UnitFigures[];
}

/** [unitIndex, activityIndex, standingIndex, daysLate, taskCount, firstTaskId, isCoordinatingOnly, carriedForward] */
export type MatrixCellRow = readonly [number, number, number, number, number, string | null, 0 | 1, 0 | 1];

export interface MatrixUnit {
  id: string;
  shortName: string;
  name: string;
  level: string;
}

export interface MatrixActivity {
  id: string;
  printedNumber: string;
  content: string;
  sectionNumber: string;
}

export interface ReviewMatrix {
  asOf: string;
  periodKey: string;
  units: MatrixUnit[];
  activities: MatrixActivity[];
  cells: MatrixCellRow[];
  standings: Standing[];
  unitTotals: FullCounts[];
  activityTotals: FullCounts[];
}

/** A line of any list of tasks. */
export interface TaskRow {
  id: string;
  version: number;
  planId: string;
  activityId: string;
  printedNumber: string;
  title: string;
  unit: UnitRef;
  role: string;
  periodKey: string;
  quarterKey: string | null;
  state: string;
  standing: Standing;
  daysLate: number;
  isLate: boolean;
  statedDueOn: string | null;
  effectiveDueOn: string | null;
  scheduleKind: string;
  assignee: PersonRef | null;
  submittedAt: string | null;
  completedAt: string | null;
  roundNo: number;
}

export interface ReviewTaskRow extends TaskRow {
  carriedForward: boolean;
}
