import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../../platform/auth/index.js';
import { requireVersion, UnitOfWork, type Tx } from '../../../../platform/db/index.js';
import { Problem, type FieldError } from '../../../../platform/problems/index.js';
import { MeasurementReport, MeasurementUnlock } from '../entities/index.js';
import type { MeasurementSource } from '../measurement-source.js';
import { checkFigures, type CheckedLine, type FigureLine } from './check-figures.js';
import { lockReadableReport, type LockedReport } from './lock-report.js';
import { planTransition } from './plan-transition.js';
import { recordEvent } from './record-event.js';
import { askedIndicators, type AskedIndicator } from './report-lines.js';
import { auditedFigures, refuseFigures, writeFigures } from './write-figures.js';

export interface Submission {
  readonly lines?: readonly FigureLine[];
  readonly note?: string;
}

/**
 * Hands a report in: writes the lines that come with it, asks that every indicator be answered and every doubt explained, and
 * moves the report. In a locked period this is the correction: it uses up the unlock (RULES.md I12).
 */
@Injectable()
export class SubmitReport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(context: RequestContext, reportId: string, expectedVersion: number, submission: Submission, source: MeasurementSource = 'typed'): Promise<void> {
    await this.unitOfWork.run(context, (tx) => this.run(tx, context, reportId, expectedVersion, submission, source));
  }

  async run(tx: Tx, context: RequestContext, reportId: string, expectedVersion: number, { lines = [], note }: Submission, source: MeasurementSource = 'typed'): Promise<void> {
    const { actor } = context;
    const report = await lockReadableReport(tx, actor, reportId);
    requireVersion(report, expectedVersion);
    const transition = planTransition(actor, report, 'submit', note);
    const asked = await askedIndicators(tx, report);
    const checked = checkFigures(report, asked, lines);
    refuseFigures(checked.problems);
    requireComplete(asked, checked.lines);
    await move(tx, report, actor.personId, note);
    const written = await writeFigures(tx, report, actor.personId, checked.lines, source);
    if (report.state === 'locked' && written.length === 0) throw new Problem('nothingCorrected');
    if (report.isPeriodLocked) await tx.manager.update(MeasurementUnlock, { id: report.unlockId! }, { usedAt: tx.now });
    await recordEvent(tx, actor, report, { action: 'submit', from: report.state, to: transition.to!, note: transition.given }, auditedFigures(written));
  }
}

/** A correction after the lock is no late hand-in: the day of the first one stays. It moves first, so that the lock lets figures in. */
async function move(tx: Tx, report: LockedReport, personId: string, note: string | undefined): Promise<void> {
  const isCorrection = report.state === 'locked';
  await tx.manager.update(MeasurementReport, { id: report.id }, {
    state: 'submitted',
    note: note ?? report.note,
    submittedAt: isCorrection ? report.submittedAt! : tx.now,
    submittedBy: personId,
    verifiedAt: null,
    verifiedBy: null,
    lockedAt: null,
    version: () => 'version + 1',
  });
}

/** Every indicator has an answer, here or in another plan's report, and every doubt its explanation. */
function requireComplete(asked: ReadonlyMap<string, AskedIndicator>, lines: readonly CheckedLine[]): void {
  const errors: Record<string, FieldError[]> = {};
  const given = new Map(lines.map((line) => [line.asked.indicatorId, line]));
  let missing = 0;
  let doubtful = 0;
  for (const { indicatorId, current } of asked.values()) {
    const line = given.get(indicatorId);
    const place = line === undefined ? `indicators.${indicatorId}` : `lines.${line.index}`;
    const isAnswered = line === undefined ? current !== null : line.figure !== null;
    const isDoubtful = line === undefined ? current !== null && current.doubts.length > 0 && current.doubtReason === null : line.doubts.length > 0 && line.doubtReason === null;
    if (!isAnswered) {
      errors[`${place}.state`] = [{ code: 'required' }];
      missing += 1;
    } else if (isDoubtful) {
      errors[`${place}.doubtReason`] = [{ code: 'doubtReasonRequired' }];
      doubtful += 1;
    }
  }
  if (missing + doubtful > 0) throw new Problem('reportIncomplete', { params: { missing, doubtful }, errors });
}
