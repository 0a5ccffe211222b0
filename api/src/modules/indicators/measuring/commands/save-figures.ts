import { Injectable } from '@nestjs/common';
import type { Actor, RequestContext } from '../../../../platform/auth/index.js';
import { requireVersion, UnitOfWork, type Tx } from '../../../../platform/db/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import { MeasurementReport } from '../entities/index.js';
import type { MeasurementSource } from '../measurement-source.js';
import { mayActOn, notTaking, takesFigures } from '../policy/report-policy.js';
import { checkFigures, type FigureLine } from './check-figures.js';
import { lockReadableReport, type LockedReport } from './lock-report.js';
import { askedIndicators } from './report-lines.js';
import { auditedFigures, refuseFigures, writeFigures } from './write-figures.js';

export interface FiguresToSave {
  readonly lines: readonly FigureLine[];
  readonly note?: string;
}

/** Refuses with notAllowed, planClosed, reportLocked or reportNotOpen whoever may not write figures into the report now. */
export function requireWritable(actor: Actor, report: LockedReport): void {
  if (!mayActOn(actor, 'unit', report)) throw new Problem('notAllowed');
  if (!takesFigures(report)) throw notTaking(report);
}

/**
 * Keeps what the unit has typed so far. One locked root and a fixed number of statements for any number of lines; one wrong
 * figure and nothing is saved.
 */
@Injectable()
export class SaveFigures {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(context: RequestContext, reportId: string, expectedVersion: number, { lines, note }: FiguresToSave, source: MeasurementSource = 'typed'): Promise<void> {
    await this.unitOfWork.run(context, (tx) => this.run(tx, context, reportId, expectedVersion, lines, source, note));
  }

  /** The same inside a transaction: `source` holds for lines that do not say their own. */
  async run(
    tx: Tx, context: RequestContext, reportId: string, expectedVersion: number, lines: readonly FigureLine[], source: MeasurementSource = 'typed', note?: string,
  ): Promise<void> {
    const { actor } = context;
    const report = await lockReadableReport(tx, actor, reportId);
    requireVersion(report, expectedVersion);
    requireWritable(actor, report);
    const checked = checkFigures(report, await askedIndicators(tx, report), lines);
    refuseFigures(checked.problems);
    const written = await writeFigures(tx, report, actor.personId, checked.lines, source);
    if (written.length === 0 && (note === undefined || note === report.note)) return;
    await tx.manager.update(MeasurementReport, { id: report.id }, { note: note ?? report.note, version: () => 'version + 1' });
    const { before, after } = auditedFigures(written);
    tx.audit({
      action: 'measurementReport.saveFigures', subjectType: 'measurementReport', subjectId: report.id, subjectLabel: report.label,
      before, after: { ...after, ...(note === undefined || note === report.note ? {} : { note }) },
    });
  }
}
