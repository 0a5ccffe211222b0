import {
  gapOf, overlaysOf, roundedValue, STATUSES, statusOf, valueOfFigures, verdictOn,
  type DecimalText, type Measured, type RolledUp, type Status, type TargetToJudge, type Verdict,
} from '#domain';
import { computedIn } from '../../annex/index.js';
import { groupedBy } from '../../annex/queries/grouped-by.js';
import type { LineRow } from '../queries/line-rows.query.js';
import type { UnitRef } from '../queries/result-frame.query.js';
import { NAMED_MISSING, type RolledUpRow, type TrendRow, type UnitFigureRow } from '../queries/roll-up.sql.js';
import type { ScoreLineView, ScoreTargetView } from '../views/score.view.js';
import { CLOSENESS, closest, IMPLIED_ID, impliedOf, shownValue, type ResolvedTarget } from './line-targets.js';

const NOBODY: Omit<RolledUpRow, 'roll'> = {
  numerator: null, denominator: null, expectedUnits: 0, reportedUnits: 0, unitsWithData: 0, noCasesUnits: 0, notAvailableUnits: 0,
  notApplicableUnits: 0, lateUnits: 0, unverifiedUnits: 0, carriedUnits: 0, missingUnitIds: null, onlyUnitId: null,
};

/** A row of the roll-up as the rules take it. `units` only where a rule looks at each unit. */
export function figuresOf(row: Omit<RolledUpRow, 'roll'> | undefined, units: readonly UnitFigureRow[] = []): RolledUp {
  const { onlyUnitId: _only, ...figures } = row ?? NOBODY;
  return {
    ...figures,
    missingUnitIds: figures.missingUnitIds ?? [],
    units: units.flatMap(({ unitId, numerator, denominator }) => (numerator === null || denominator === null ? [] : [{ unitId, unitPath: '', numerator, denominator }])),
  };
}

/** What a line is judged by. */
export interface LineCase {
  readonly line: LineRow;
  readonly kind: 'assignment' | 'whole';
  readonly row: RolledUpRow | undefined;
  readonly units: readonly UnitFigureRow[];
  readonly targets: readonly ResolvedTarget[];
  /** Targets that differ from others for the same units while nobody has recorded which one speaks. */
  readonly contested: ReadonlySet<string>;
  /** Of targets for a group or a level: the figures of their units in this line. */
  readonly parts: ReadonlyMap<string, RolledUp>;
  readonly trend: readonly TrendRow[];
  readonly askedUnitId: string | null;
  readonly nearMargin: DecimalText | null;
  readonly isPeriodOver: boolean;
}

interface JudgedTarget {
  readonly target: ResolvedTarget | null;
  readonly judged: TargetToJudge;
  readonly measured: Measured;
  readonly verdict: Verdict;
  /** How closely it fits the line; null where it is for a part of the line's units only. */
  readonly closeness: number | null;
}

export function scoreLine(lineCase: LineCase, unitsById: ReadonlyMap<string, UnitRef>): ScoreLineView {
  const { line, kind, row, trend, isPeriodOver } = lineCase;
  const measured = measuredOf(lineCase, figuresOf(row, lineCase.units));
  const { figures } = measured;
  const judged = judgedTargets(lineCase, measured);
  const { status, needsDecision, headlineIds } = headlineOf(judged, measured, lineCase);
  const value = valueOfFigures(measured);
  const targets = judged.map((one) => targetView(one, headlineIds, isPeriodOver));
  const missing = figures.missingUnitIds;
  return {
    kind,
    key: kind === 'assignment' ? line.assignmentId : `${line.indicator.id}.whole`,
    assignmentId: kind === 'assignment' ? line.assignmentId : null,
    rowId: kind === 'assignment' ? line.rowId : null,
    sheetId: line.sheetId,
    sheetTitle: line.sheetTitle,
    section: line.section,
    printedNumber: kind === 'assignment' ? line.printedNumber : '',
    title: kind === 'assignment' ? line.title : line.indicator.name,
    indicator: line.indicator,
    measureUnit: line.measureUnit,
    numerator: figures.numerator,
    denominator: figures.denominator,
    valueText: value === null ? null : roundedValue(value, 6),
    targets,
    status,
    needsDecision,
    overlays: overlaysOf(figures, isPeriodOver && !targets.some(({ isHeadline, overlays }) => isHeadline && overlays.includes('PROVISIONAL'))),
    reported: {
      expected: figures.expectedUnits, reported: figures.reportedUnits, withData: figures.unitsWithData,
      noCases: figures.noCasesUnits, notAvailable: figures.notAvailableUnits, notApplicable: figures.notApplicableUnits,
    },
    missingUnits: missing.slice(0, NAMED_MISSING).flatMap((id) => refOf(unitsById.get(id))),
    missingCount: figures.expectedUnits - figures.reportedUnits,
    eachUnit: targets.find(({ isHeadline }) => isHeadline)?.eachUnit ?? null,
    trend: trend.map(({ periodKey, numerator, denominator }) => ({ periodKey, numerator, denominator })),
    baseline: baselineOf(line),
  };
}

const refOf = (unit: UnitRef | undefined): UnitRef[] => (unit === undefined ? [] : [{ id: unit.id, name: unit.name, shortName: unit.shortName }]);

function measuredOf({ line, nearMargin }: Pick<LineCase, 'line' | 'nearMargin'>, figures: RolledUp): Measured {
  return { figures, kind: line.indicator.kind, measureUnit: line.measureUnit, nearMargin };
}

/** Every target that concerns the line, each with its own verdict (RULES.md I10). */
function judgedTargets(lineCase: LineCase, measured: Measured): JudgedTarget[] {
  const { line, row, units, targets, parts } = lineCase;
  const about = new Set([lineCase.askedUnitId, lineCase.kind === 'assignment' ? line.rowUnitId : null, row?.onlyUnitId]);
  const judged = targets.flatMap((target): JudgedTarget[] => {
    const judge = (of: Measured, closeness: number | null) => [{ target, judged: target.judged, measured: of, verdict: verdictOn(target.judged, of), closeness }];
    if (target.scopeKind === 'all') return judge(measured, CLOSENESS.all);
    if (target.scopeKind === 'unit') return about.has(target.scopeUnit!.id) ? judge(measured, CLOSENESS.unit) : [];
    const part = parts.get(target.id);
    if (part === undefined || part.expectedUnits === measured.figures.expectedUnits) return judge(measured, CLOSENESS[target.scopeKind]);
    return part.expectedUnits === 0 ? [] : judge(measuredOf(lineCase, part), null);
  });
  if (judged.some(({ target }) => target?.purpose === 'assigned')) return judged;
  const implied = impliedOf(line.indicator, targets, units);
  if (implied === null) return judged;
  return [{ target: null, judged: implied, measured, verdict: verdictOn(implied, measured), closeness: CLOSENESS.all }, ...judged];
}

interface Headline {
  readonly status: Status;
  readonly needsDecision: boolean;
  readonly headlineIds: ReadonlySet<string>;
}

/** The verdict that stands for the line, or that a person has to say which one does. */
function headlineOf(judged: readonly JudgedTarget[], measured: Measured, lineCase: Pick<LineCase, 'isPeriodOver' | 'contested'>): Headline {
  const whole = judged.filter(({ closeness }) => closeness !== null);
  const assigned = judged.filter((one) => one.judged.purpose === 'assigned');
  if (assigned.length > 0 && assigned.every(({ closeness }) => closeness === null)) return headlineOfParts(assigned, lineCase);
  const closenessById = new Map(whole.map(({ judged: { id }, closeness }) => [id, closeness!]));
  const speaking = closest(whole.flatMap(({ target }) => target ?? []), ({ id }) => closenessById.get(id)!);
  const implied = whole.filter(({ target }) => target === null).map((one) => one.judged);
  const questioned = [...speaking.map((target) => target.judged), ...implied];
  const headlineTargetId = speaking.find(({ isHeadline }) => isHeadline)?.id ?? null;
  return headlineOfPlace(questioned, headlineTargetId, measured, lineCase);
}

/** Of targets that hold for the same units: the verdict of the one that speaks, or that they differ. */
function headlineOfPlace(questioned: readonly TargetToJudge[], headlineTargetId: string | null, measured: Measured, { isPeriodOver, contested }: Pick<LineCase, 'isPeriodOver' | 'contested'>): Headline {
  const { status, speakingTargetId, verdicts, ...answer } = statusOf({ ...measured, targets: questioned, headlineTargetId, isPeriodOver });
  const assigned = questioned.filter(({ purpose }) => purpose === 'assigned');
  const isContested = headlineTargetId === null && assigned.some(({ id }) => contested.has(id));
  const needsDecision = questioned.length > 0 && (answer.needsDecision || isContested || assigned.some(({ undecidedReadings }) => undecidedReadings));
  // Without any value the word for that comes before the question which target speaks.
  const isOpen = status === null || (isContested && RANKED_VERDICTS.has(status));
  const word = isOpen ? (measured.figures.numerator === null ? verdicts[0]!.status : 'AMBIGUOUS') : status;
  return { status: word, needsDecision, headlineIds: new Set(isOpen || speakingTargetId === null ? [] : [speakingTargetId]) };
}

const RANKED_VERDICTS: ReadonlySet<Status> = new Set(['MET', 'NEAR', 'NOT_MET']);

const PART_ORDER: readonly Status[] = ['NOT_MET', 'AMBIGUOUS', 'NEAR', 'MET', 'NOT_REPORTED', 'NO_CASES', 'NOT_APPLICABLE', 'INFORMATIVE'];

/** Where levels or groups have targets of their own, the line stands as the one does that stands worst; one without a value says nothing beside others. */
function headlineOfParts(judged: readonly JudgedTarget[], lineCase: Pick<LineCase, 'isPeriodOver' | 'contested'>): Headline {
  const parts = [...groupedBy(judged, ({ target }) => target!.scopeGroup?.id ?? target!.scopeLevel).values()].map((part) => headlineOfPart(part, lineCase));
  const status = PART_ORDER.find((one) => parts.some((part) => part.status === one))!;
  return { status, needsDecision: parts.some((part) => part.needsDecision), headlineIds: new Set(parts.flatMap(({ headlineIds }) => [...headlineIds])) };
}

/** One part may have targets of several documents; which of them speaks is a person's choice there as well (RULES.md I10). */
function headlineOfPart(part: readonly JudgedTarget[], lineCase: Pick<LineCase, 'isPeriodOver' | 'contested'>): Headline {
  const headlineTargetId = part.find(({ target }) => target!.isHeadline)?.judged.id ?? null;
  return headlineOfPlace(part.map((one) => one.judged), headlineTargetId, part[0]!.measured, lineCase);
}

const planOf = (beside: ResolvedTarget['beside']): ScoreTargetView['plan'] => (beside === undefined ? null : { id: beside.id, title: beside.title, year: beside.year });

const NO_SCOPE = { kind: 'all', unit: null, group: null, level: null } as const;

function targetView({ target, judged, measured, verdict }: JudgedTarget, headlineIds: ReadonlySet<string>, isPeriodOver: boolean): ScoreTargetView {
  const value = valueOfFigures(measured);
  const applied = target === null ? judged.value : target.appliedValue;
  return {
    targetId: target?.id ?? null,
    assignmentId: target?.assignmentId ?? null,
    purpose: target?.purpose ?? 'assigned',
    document: target?.document ?? null,
    plan: planOf(target?.beside),
    wording: target?.wording ?? '',
    comparator: target?.comparator ?? judged.comparator,
    appliedComparator: judged.comparator,
    valueKind: target?.valueKind ?? 'absolute',
    value: target?.value ?? shownValue(judged.value),
    appliedValue: applied === null ? null : shownValue(applied),
    measureUnit: target?.measureUnit ?? measured.measureUnit,
    scope: target === null ? NO_SCOPE : { kind: target.scopeKind, unit: target.scopeUnit, group: target.scopeGroup, level: target.scopeLevel },
    periodKey: target?.periodKey ?? null,
    status: verdict.status,
    overlays: overlaysOf(measured.figures, isPeriodOver && judged.isUnfinished !== true),
    gap: value === null || applied === null || judged.isForInformation ? null : gapOf(value, applied, 6),
    numerator: measured.figures.numerator,
    denominator: measured.figures.denominator,
    isHeadline: headlineIds.has(judged.id),
    isChosenByPerson: target?.isHeadline === true && headlineIds.has(judged.id),
    isImplied: judged.id === IMPLIED_ID,
    isEachUnit: judged.isEachUnit === true,
    eachUnit: verdict.eachUnit,
    readings: verdict.readings.length > 0 ? verdict.readings : undecidedWithoutValue(judged, verdict.status),
  };
}

/** Before any figure has come in, every reading is shown with what can be said of it. */
function undecidedWithoutValue({ undecidedReadings }: TargetToJudge, status: Status): ScoreTargetView['readings'] {
  return (undecidedReadings ?? []).map(({ reading, value }) => ({ reading, value, status }));
}

function baselineOf({ baselines, measureUnit }: LineRow): ScoreLineView['baseline'] {
  const [first] = baselines;
  if (first === undefined) return null;
  const computed = computedIn(measureUnit, first.parts);
  return { text: first.text, value: first.statedValue ?? (computed === null ? null : roundedValue(computed, 6)) };
}

/** Every status with how many lines have it. */
export function countStatuses(lines: readonly { readonly status: Status }[]): { status: Status; count: number }[] {
  return STATUSES.map((status) => ({ status, count: lines.filter((line) => line.status === status).length }));
}
