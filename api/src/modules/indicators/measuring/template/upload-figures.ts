import { Injectable } from '@nestjs/common';
import { completedFigure } from '#domain';
import type { RequestContext } from '../../../../platform/auth/index.js';
import { requireVersion, UnitOfWork } from '../../../../platform/db/index.js';
import { Problem } from '../../../../platform/problems/index.js';
import { checkFigures, type CheckedLine, type FigureField, type FigureLine, type LineProblem } from '../commands/check-figures.js';
import { lockReadableReport } from '../commands/lock-report.js';
import { askedIndicators, type AskedIndicator } from '../commands/report-lines.js';
import { requireWritable, SaveFigures } from '../commands/save-figures.js';
import { readTemplate, type Columns, type WorkbookLine } from './read-template.js';
import type { TemplateColumn } from './template-layout.js';
import type { UploadCellView, UploadResultView } from './template.views.js';

const COLUMN_OF: Readonly<Record<FigureField, TemplateColumn>> = {
  indicatorId: 'title',
  state: 'state',
  numerator: 'numerator',
  denominator: 'denominator',
  reason: 'reason',
  doubtReason: 'reason',
};

/**
 * Takes the figures of a filled-in template into the report's draft. One wrong cell and nothing is saved, unless the person
 * asked for the good lines alone; either way the answer names every cell in question.
 */
@Injectable()
export class UploadFigures {
  /** One workbook after the other: each may take much memory. */
  private reading: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly saveFigures: SaveFigures,
  ) {}

  /** For before the file is read; a repeated request has an old version. Throws notFound, notAllowed, reportNotOpen or reportLocked. */
  async requireWritable(context: RequestContext, reportId: string): Promise<void> {
    await this.unitOfWork.run({ ...context, idempotency: null }, async (tx) => {
      requireWritable(context.actor, await lockReadableReport(tx, context.actor, reportId));
    });
  }

  async execute(context: RequestContext, reportId: string, expectedVersion: number, bytes: Buffer, isPartial: boolean): Promise<UploadResultView> {
    // Before the transaction: reading a large file must keep nobody's row locked.
    const read = this.reading.then(() => readWorkbook(bytes));
    this.reading = read.catch(() => undefined);
    const workbook = await read;
    if (workbook.reportId !== reportId) throw new Problem('workbookOfAnotherReport');
    return this.unitOfWork.run(context, async (tx) => {
      const report = await lockReadableReport(tx, context.actor, reportId);
      requireVersion(report, expectedVersion);
      requireWritable(context.actor, report);
      const asked = await askedIndicators(tx, report);
      const given = workbook.lines.map((line) => lineOf(line, asked.get(line.indicatorId)));
      const checked = checkFigures(report, asked, given);
      const cells = [
        ...workbook.problems.map((problem) => ({ ...problem, severity: 'problem' as const })),
        ...checked.problems.map((problem) => problemCell(problem, workbook.lines[problem.index]!, workbook.columns)),
        ...checked.lines.flatMap((line) => doubtCells(line, workbook.lines[line.index]!, workbook.columns)),
      ].sort((a, b) => a.row - b.row);
      const hasProblems = cells.some(({ severity }) => severity === 'problem');
      const good = checked.lines.map(({ index }) => given[index]!);
      const saved = hasProblems && !isPartial ? [] : good;
      if (saved.length > 0) await this.saveFigures.run(tx, context, reportId, expectedVersion, saved, 'file');
      return { isSaved: saved.length > 0, savedLines: saved.length, savedIndicatorIds: saved.map(({ indicatorId }) => indicatorId), readLines: workbook.lines.length, cells };
    });
  }
}

async function readWorkbook(bytes: Buffer): ReturnType<typeof readTemplate> {
  try {
    return await readTemplate(bytes);
  } catch {
    throw new Problem('workbookUnreadable');
  }
}

/**
 * The one column for words explains a figure in doubt, and gives the reason where there is none. An empty cell takes no words
 * away beside a figure that stays as it is.
 */
function lineOf({ row: _row, shown: _shown, reason, ...line }: WorkbookLine, asked: AskedIndicator | undefined): FigureLine {
  const kept = reason === null && asked !== undefined && isSameFigure(line, asked) ? asked.current : null;
  return line.state === 'VALUE' ? { ...line, doubtReason: reason ?? kept?.doubtReason ?? null } : { ...line, reason: reason ?? kept?.reason ?? null };
}

function isSameFigure(line: Omit<WorkbookLine, 'row' | 'reason' | 'shown'>, { current, kind }: AskedIndicator): boolean {
  if (current?.state !== line.state) return false;
  const { numerator, denominator } = completedFigure({ ...line, reason: null }, kind);
  return numerator === current.numerator && denominator === current.denominator;
}

function problemCell({ field, code, params }: LineProblem, line: WorkbookLine, columns: Columns): UploadCellView {
  return { cell: `${columns[COLUMN_OF[field]]}${line.row}`, row: line.row, field, text: textOf(line, field), code, params: { ...params }, severity: 'problem' };
}

function doubtCells({ doubts, figure, doubtReason }: CheckedLine, line: WorkbookLine, columns: Columns): UploadCellView[] {
  if (figure === null || doubtReason !== null) return [];
  return doubts.map((code) => ({
    cell: `${columns.numerator}${line.row}`, row: line.row, field: 'numerator', text: textOf(line, 'numerator'), code, params: {}, severity: 'doubt',
  }));
}

function textOf(line: WorkbookLine, field: FigureField): string {
  if (field === 'numerator' || field === 'denominator') return line.shown[field];
  return field === 'reason' ? (line.reason ?? '') : '';
}
