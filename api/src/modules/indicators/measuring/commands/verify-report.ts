import { Injectable } from '@nestjs/common';
import { completedFigure, figureProblems, isDecimalText, plainDecimal } from '#domain';
import type { Actor, RequestContext } from '../../../../platform/auth/index.js';
import { requireVersion, UnitOfWork, type Tx } from '../../../../platform/db/index.js';
import { invalidField, Problem, type FieldError } from '../../../../platform/problems/index.js';
import { MeasurementReport } from '../entities/index.js';
import type { ReportsBulkView } from '../views/report.views.js';
import { isHeldElsewhere } from './check-figures.js';
import { lockReadableReport, lockReadableReports, type LockedReport } from './lock-report.js';
import { planTransition, type CheckedTransition } from './plan-transition.js';
import { recordEvent } from './record-event.js';
import { askedIndicators, type AskedIndicator } from './report-lines.js';

export interface VerifiedLine {
  readonly indicatorId: string;
  readonly verifiedNumerator: string;
  readonly verifiedDenominator?: string | null;
  readonly note: string;
}

export interface Verification {
  readonly lines?: readonly VerifiedLine[];
  readonly note?: string;
}

interface VerifiedFigure {
  readonly asked: AskedIndicator;
  readonly numerator: string;
  readonly denominator: string;
  readonly note: string;
}

/** The office agrees to a report; where it found another figure, that one stands beside the reported one (RULES.md I12). */
@Injectable()
export class VerifyReport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(context: RequestContext, reportId: string, expectedVersion: number, { lines = [], note }: Verification): Promise<void> {
    await this.unitOfWork.run(context, async (tx) => {
      const report = await lockReadableReport(tx, context.actor, reportId);
      requireVersion(report, expectedVersion);
      const transition = planTransition(context.actor, report, 'verify', note);
      const figures = lines.length === 0 ? [] : verifiedFigures(report, await askedIndicators(tx, report), lines);
      await applyVerification(tx, context.actor, report, transition, figures);
    });
  }

  /** Up to 100 reports as they were handed in: one out of sight refuses all (THREATS.md A18), others are refused one by one. */
  async executeAll(context: RequestContext, items: readonly { id: string; version: number }[]): Promise<ReportsBulkView> {
    const { actor } = context;
    const versions = new Map(items.map(({ id, version }) => [id, version]));
    if (versions.size !== items.length) throw invalidField('items', 'invalid');
    return this.unitOfWork.run(context, async (tx) => {
      const reports = await lockReadableReports(tx, actor, [...versions.keys()]);
      if (reports.length !== versions.size) throw new Problem('notFound');
      const result: ReportsBulkView = { done: [], refused: [] };
      for (const report of reports) {
        const planned = refusable(() => {
          requireVersion(report, versions.get(report.id)!);
          return planTransition(actor, report, 'verify', undefined);
        });
        if (planned instanceof Problem) {
          result.refused.push({ id: report.id, code: planned.code });
          continue;
        }
        await applyVerification(tx, actor, report, planned, []);
        result.done.push(report.id);
      }
      return result;
    });
  }
}

function refusable<Value>(work: () => Value): Value | Problem {
  try {
    return work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** A locked period stays locked: what is verified after its lock is locked at once. */
async function applyVerification(tx: Tx, actor: Actor, report: LockedReport, { to, given }: CheckedTransition, figures: readonly VerifiedFigure[]): Promise<void> {
  if (figures.length > 0) await writeVerified(tx, report, figures);
  await tx.manager.update(MeasurementReport, { id: report.id }, {
    state: report.isPeriodLocked ? 'locked' : to!, verifiedAt: tx.now, verifiedBy: actor.personId, lockedAt: report.isPeriodLocked ? tx.now : null,
    version: () => 'version + 1',
  });
  const beside = Object.fromEntries(figures.map(({ asked, numerator, denominator, note }) => [asked.code, { numerator, denominator, note }]));
  await recordEvent(tx, actor, report, { action: 'verify', from: report.state, to: to!, note: given }, { after: { verified: beside } });
  if (report.isPeriodLocked) await recordEvent(tx, actor, report, { action: 'lock', from: to!, to: 'locked', note: null });
}

async function writeVerified(tx: Tx, report: LockedReport, figures: readonly VerifiedFigure[]): Promise<void> {
  await tx.query(
    `UPDATE measurement m SET verified_numerator = line.numerator, verified_denominator = line.denominator, verified_note = line.note, version = m.version + 1
     FROM unnest($2::uuid[], $3::numeric[], $4::numeric[], $5::text[]) AS line(indicator_id, numerator, denominator, note)
     WHERE m.report_id = $1 AND m.indicator_id = line.indicator_id`,
    [report.id, figures.map(({ asked }) => asked.indicatorId), figures.map((one) => one.numerator), figures.map((one) => one.denominator), figures.map((one) => one.note)],
  );
}

function verifiedFigures(report: LockedReport, asked: ReadonlyMap<string, AskedIndicator>, lines: readonly VerifiedLine[]): VerifiedFigure[] {
  const errors: Record<string, FieldError[]> = {};
  const figures = lines.flatMap((line, index): VerifiedFigure[] => {
    const refuse = (field: string, code: FieldError['code'], params?: FieldError['params']): VerifiedFigure[] => {
      (errors[`lines.${index}.${field}`] ??= []).push({ code, params });
      return [];
    };
    const indicator = asked.get(line.indicatorId);
    if (indicator === undefined) return refuse('indicatorId', 'notInReport');
    const first = lines.findIndex(({ indicatorId }) => indicatorId === line.indicatorId);
    if (first < index) return refuse('indicatorId', 'repeatedLine', { row: first + 1 });
    if (indicator.current?.state !== 'VALUE' || isHeldElsewhere(report, indicator)) return refuse('indicatorId', 'notVerifiable');
    const figure = completedFigure({ state: 'VALUE', numerator: line.verifiedNumerator, denominator: line.verifiedDenominator ?? null }, indicator.kind);
    const unclear = (['numerator', 'denominator'] as const).filter((field) => isDecimalText(figure[field]) && plainDecimal(figure[field]) !== figure[field]);
    const problems = [...unclear.map((field) => ({ field, code: 'notNumber' as const })), ...figureProblems(figure, indicator.kind).filter(({ field }) => !unclear.some((one) => one === field))];
    if (problems.length > 0) return problems.flatMap(({ field, code }) => refuse(field === 'denominator' ? 'verifiedDenominator' : 'verifiedNumerator', code));
    return [{ asked: indicator, numerator: figure.numerator!, denominator: figure.denominator!, note: line.note }];
  });
  if (Object.keys(errors).length > 0) throw new Problem('figuresInvalid', { errors });
  return figures;
}
