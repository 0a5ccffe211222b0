import { fold } from '#domain';
import { readCitations } from '../citation/read-citations.js';
import type { Doubt } from '../model/doubt.js';
import type { ColumnReading } from '../model/reading.js';
import type { RawRow, RawTable } from '../table/raw-table.js';
import { cellWords, columnsOf, headingPath, wordsOf } from './indicator-cells.js';
import { baselineDoubts, readBaselineCell } from './read-baselines.js';
import type { IndicatorsRead, IndicatorWords } from './indicator-words.js';
import { readTarget, unitInHeading } from './read-target.js';

const BRACKETS = /\s?\([^()]{0,400}\)/gu;
const ASSIGN = /^(?:giao )?(?:chỉ tiêu )?(?:giao |về |đối với )*(?=\p{L})/iu;

/**
 * A row of a matrix: its unit has a figure to reach in each filled column of targets (RULES.md I17). What the column is called
 * and the documents it follows stand in its heading.
 */
export function readMatrixRow(table: RawTable, row: RawRow): IndicatorsRead {
  const unit = wordsOf(table, row, 'unit') || wordsOf(table, row, 'name');
  const columns = columnsOf(table, 'target');
  const filled = columns.filter((column) => cellWords(row, column) !== '');
  const indicators: IndicatorWords[] = [];
  const doubts: Doubt[] = filled.length === 0 ? [{ code: 'targetBlank', field: 'targets', params: {}, place: null }] : [];
  for (const column of filled) {
    const heading = headingPath(table, column);
    const subject = subjectOf(heading);
    const measureUnit = wordsOf(table, row, 'measureUnit') || unitInHeading(heading);
    const { target, doubts: found } = readTarget({ cell: cellWords(row, column), title: subject, heading, basis: '', measureUnit });
    const baselines = columnsOf(table, 'baseline')
      .filter((baseline) => likelyColumn(table, baseline, columns) === column)
      .flatMap((baseline) => readBaselineCell(cellWords(row, baseline), headingPath(table, baseline)));
    indicators.push({
      columnKey: column.key, title: `${subject}: ${unit.replace(/\s+/gu, ' ')}`, isTitleComposed: true, measureUnit: measureUnit ?? (target?.measureUnit || null), targets: target ? [target] : [], baselines,
      bases: [...readCitations(heading), ...readCitations(wordsOf(table, row, 'basis'))], numeratorText: null, denominatorText: null, scoringText: null,
    });
    // What a heading leaves unsaid is unsaid in every row of its column.
    doubts.push(...[...found, ...baselineDoubts(baselines)].map((doubt) => ({ ...doubt, field: column.key, params: { ...doubt.params, column: subject } })));
  }
  return { indicators, doubts };
}

/** The heading without its brackets and the words of assigning. @example 'Giao chỉ tiêu số hóa hồ sơ (theo QĐ số …)' → 'Số hóa hồ sơ' */
function subjectOf(heading: string): string {
  const bare = heading.replace(BRACKETS, '').replace(ASSIGN, '').trim() || heading;
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** The column of targets that an earlier result belongs to: the one whose heading shares most words; the next one of several alike. */
export function likelyColumn(table: RawTable, baseline: ColumnReading, columns: readonly ColumnReading[]): ColumnReading | undefined {
  const words = new Set(fold(headingPath(table, baseline)).split(' '));
  const place = table.columns.indexOf(baseline);
  const score = (column: ColumnReading): number => {
    const others = new Set(fold(headingPath(table, column)).split(' '));
    const shared = [...others].filter((word) => words.has(word)).length;
    return shared / (words.size + others.size - shared);
  };
  const behind = (column: ColumnReading): number => (table.columns.indexOf(column) > place ? 0 : 1);
  return [...columns].sort((left, right) => score(right) - score(left) || behind(left) - behind(right))[0];
}
