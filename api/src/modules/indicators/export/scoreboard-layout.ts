import { formatDateVi, occurrenceWordsVi } from '#domain';
import type { PlacedCell, PrintedPart } from '../../../platform/printing/index.js';
import { documentLabel } from '../../documents/index.js';
import type { ScoreboardView, ScoreLineView, ScoreTargetView } from '../results/views/score.view.js';
import { gapWords, OVERLAY_WORDS, resultWords, STATUS_WORDS, targetWords } from './result-words.js';

const HEADINGS: readonly (readonly [heading: string, width: number])[] = [
  ['STT', 5], ['Chỉ tiêu', 42], ['Chỉ tiêu giao', 14], ['Văn bản giao', 22], ['Kết quả (tử số/mẫu số)', 22], ['Chênh lệch', 10], ['Đơn vị đã báo cáo', 14], ['Đánh giá', 18],
];
const COLUMN = { number: 0, title: 1, target: 2, document: 3, result: 4, gap: 5, reported: 6, verdict: 7 } as const;

/** The scoreboard as a table on paper: one row per target, the figures they share only once (RULES.md Q4, I10). */
export function printedScoreboard(board: ScoreboardView): PrintedPart {
  const body: PlacedCell[][] = [];
  let section: string | null = null;
  for (const line of board.lines) {
    if (line.section !== null && line.section !== section) {
      body.push([{ column: COLUMN.number, text: line.section, columnsSpanned: HEADINGS.length, isBold: true }]);
    }
    section = line.section;
    body.push(...lineRows(line));
  }
  return {
    title: `KẾT QUẢ THỰC HIỆN CHỈ TIÊU ${periodWords(board).toLocaleUpperCase('vi')}\n${board.plan.title}`,
    caption: `(${scopeWords(board)}; số liệu tính đến ngày ${formatDateVi(board.asOf)})`,
    note: noteOf(board),
    table: {
      widths: HEADINGS.map(([, width]) => width),
      header: [HEADINGS.map(([text], column) => ({ column, text }))],
      body,
    },
  };
}

function periodWords({ basis, periodKey }: ScoreboardView): string {
  return basis === 'yearToDate' ? `lũy kế đến ${occurrenceWordsVi(periodKey)}` : occurrenceWordsVi(periodKey);
}

function scopeWords({ unit, scopeUnits, plan }: ScoreboardView): string {
  if (unit !== null) return unit.name;
  return scopeUnits.length === 0 ? plan.ownerUnit.name : scopeUnits.map(({ name }) => name).join(', ');
}

function lineRows(line: ScoreLineView): PlacedCell[][] {
  const targets: (ScoreTargetView | null)[] = line.targets.length === 0 ? [null] : line.targets;
  const rowsSpanned = targets.length;
  const shared: PlacedCell[] = [
    { column: COLUMN.number, text: line.printedNumber, rowsSpanned, isCentred: true },
    { column: COLUMN.title, text: line.title, rowsSpanned },
    { column: COLUMN.reported, text: reportedWords(line), rowsSpanned, isCentred: true },
  ];
  return targets.map((target, index) => {
    const own = target === null ? untargeted(line) : targeted(line, target);
    return [...(index === 0 ? shared : []), ...own].sort((a, b) => a.column - b.column);
  });
}

function untargeted(line: ScoreLineView): PlacedCell[] {
  return [
    { column: COLUMN.target, text: 'Không giao', isCentred: true },
    { column: COLUMN.result, text: resultWords({ ...line, kind: line.indicator.kind }), isCentred: true },
    { column: COLUMN.verdict, text: verdictWords(line) },
  ];
}

function targeted(line: ScoreLineView, target: ScoreTargetView): PlacedCell[] {
  const isOwn = target.numerator !== null;
  const { numerator, denominator } = isOwn ? target : line;
  const judged = { target: target.appliedValue, isMet: target.status === 'MET' };
  return [
    { column: COLUMN.target, text: targetText(target), isCentred: true },
    { column: COLUMN.document, text: target.document === null ? '' : documentLabel(target.document) },
    { column: COLUMN.result, text: resultWords({ numerator, denominator, kind: line.indicator.kind, measureUnit: line.measureUnit }, judged), isCentred: true },
    { column: COLUMN.gap, text: gapWords(target.gap), isCentred: true },
    { column: COLUMN.verdict, text: verdictWords(target) },
  ];
}

function targetText(target: ScoreTargetView): string {
  const words = target.readings.length > 0
    ? `${target.wording}: ${target.readings.map(({ value }) => targetWords(target.appliedComparator, value, target.measureUnit)).join(' hoặc ')}`
    : targetWords(target.appliedComparator, target.appliedValue ?? target.value, target.measureUnit);
  if (target.isImplied) return `${words} (suy ra)`;
  return target.isEachUnit ? `${words} (từng đơn vị)` : words;
}

function verdictWords({ status, overlays }: Pick<ScoreLineView, 'status' | 'overlays'>): string {
  const beside = overlays.map((overlay) => OVERLAY_WORDS[overlay]);
  return beside.length === 0 ? STATUS_WORDS[status] : `${STATUS_WORDS[status]} (${beside.join(', ')})`;
}

function reportedWords({ reported, missingCount }: ScoreLineView): string {
  return missingCount === 0 ? `${reported.reported}/${reported.expected}` : `${reported.reported}/${reported.expected}\n(thiếu ${missingCount})`;
}

/** A number alone says nothing: it may be blank, a dash, or stand before several rows. */
const NAME_LENGTH = 60;

function nameOf({ printedNumber, title }: ScoreLineView): string {
  const short = title.length <= NAME_LENGTH ? title : `${title.slice(0, title.lastIndexOf(' ', NAME_LENGTH))}…`;
  return [printedNumber.trim(), short].filter((text) => /[\p{L}\p{N}]/u.test(text)).join(' ');
}

/** Who has not reported, by name: that is asked of every report (RULES.md I11). */
function noteOf(board: ScoreboardView): string {
  const missing = board.lines
    .filter(({ missingCount }) => missingCount > 0)
    .map((line) => {
      const { missingUnits, missingCount } = line;
      const rest = missingCount - missingUnits.length;
      const names = missingUnits.map(({ shortName }) => shortName).join(', ');
      return `- ${nameOf(line)}: ${names}${rest > 0 ? ` và ${rest} đơn vị khác` : ''}`;
    });
  return missing.length === 0 ? '' : ['Đơn vị chưa báo cáo:', ...missing].join('\n');
}
