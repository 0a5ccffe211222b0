import { formatDecimal, formatMeasured, formatDateVi, measuredValue, NUMBER_MARKS, occurrenceWordsVi } from '#domain';
import type { ReportLineView, ReportView } from '../views/report.views.js';
import type { TemplateLine, TemplateReport } from './write-template.js';
import { STATE_WORDS } from './template-layout.js';

const marks = NUMBER_MARKS.vi;

/** A report as the page shows it, as the lines of its workbook. */
export function templateOf(report: ReportView): TemplateReport {
  const { period } = report;
  return {
    reportId: report.id,
    title: report.plan.title,
    unitName: report.unit.name,
    periodText: `Kỳ: ${occurrenceWordsVi(report.periodKey)} (số liệu từ ${formatDateVi(period.startOn)} đến ${formatDateVi(period.cutOffOn)}), hạn nộp ${formatDateVi(report.dueOn)}`,
    lines: report.lines.map(lineOf),
  };
}

function lineOf(line: ReportLineView): TemplateLine {
  const { indicator, measurement, assignments } = line;
  return {
    indicatorId: indicator.id,
    printedNumber: assignments.map(({ printedNumber }) => printedNumber).filter((number) => number !== '').join('; '),
    title: assignments[0]?.title ?? indicator.name,
    kind: indicator.kind,
    measureUnit: indicator.measureUnit,
    numeratorText: indicator.numeratorText,
    denominatorText: indicator.denominatorText,
    state: measurement?.state ?? null,
    numerator: measurement?.numerator ?? null,
    denominator: indicator.kind === 'count' || indicator.kind === 'shareOfUnits' ? null : (measurement?.denominator ?? null),
    reason: measurement?.reason ?? measurement?.doubtReason ?? null,
    previousText: previousText(line),
    isReadOnly: line.heldBy !== null,
  };
}

function previousText({ previous, indicator }: ReportLineView): string {
  if (previous === null) return '';
  const { state, numerator, denominator } = previous;
  if (state !== 'VALUE' || numerator === null || denominator === null) return STATE_WORDS[state];
  const { kind, measureUnit } = indicator;
  const value = `${formatMeasured(measuredValue({ numerator, denominator, kind, measureUnit }), marks)} ${measureUnit}`;
  return kind === 'count' ? value : `${formatDecimal(numerator, marks)}/${formatDecimal(denominator, marks)} (${value})`;
}
