import { readCitations } from '../citation/read-citations.js';
import type { Doubt } from '../model/doubt.js';
import type { BaselineReading, Citation, ColumnReading } from '../model/reading.js';
import type { RawRow, RawTable } from '../table/raw-table.js';
import { cellWords, columnsOf, headingPath, wordsOf } from './indicator-cells.js';
import type { IndicatorsRead, IndicatorWords } from './indicator-words.js';
import { readTitle, type TitleRead } from './indicator-title.js';
import { likelyColumn, readMatrixRow } from './read-matrix-row.js';
import { baselineDoubts, readBaselineCell, readBaselineText } from './read-baselines.js';
import { readBasisTargets, type BasisTargets } from './read-basis-targets.js';
import { readTarget, unitInHeading } from './read-target.js';

export type { IndicatorsRead, IndicatorWords } from './indicator-words.js';
export { tableDoubts } from './table-doubts.js';

/**
 * The indicators of a row: one in a list, one for each filled column of targets in a matrix and in a list that has several of
 * them ("Quý I | Quý II | Cả năm"); these name their column. `above`: the section and groups the row stands under, nearest first.
 *
 * @example readIndicators(table, row, []).indicators[0].targets → [{ comparator: 'gte', value: '45', measureUnit: '%', … }]
 */
export function readIndicators(table: RawTable, row: RawRow, above: readonly RawRow[]): IndicatorsRead {
  const place = row.places[0] ?? null;
  const { indicators, doubts } = table.kind === 'matrix' ? readMatrixRow(table, row) : readListRow(table, row, above);
  return { indicators, doubts: doubts.map((doubt) => ({ ...doubt, place: doubt.place ?? place })) };
}

interface RowWords {
  readonly title: TitleRead;
  readonly basis: string;
  readonly basisTargets: BasisTargets;
  readonly bases: readonly Citation[];
  readonly measureUnit: string | null;
}

function readListRow(table: RawTable, row: RawRow, above: readonly RawRow[]): IndicatorsRead {
  const basis = wordsOf(table, row, 'basis');
  const ofGroup = above.filter(({ kind }) => kind === 'group').map((group) => wordsOf(table, group, 'basis')).find((words) => words !== '') ?? '';
  const own = readCitations(basis);
  const basisTargets = readBasisTargets(basis);
  const words: RowWords = {
    title: readTitle(table, row, above),
    basis,
    // A scoring rule printed at the group holds for its rows.
    basisTargets: basisTargets.scoringText === null ? withFloor(basisTargets, readBasisTargets(ofGroup)) : basisTargets,
    bases: own.length > 0 ? own : readCitations(ofGroup),
    measureUnit: wordsOf(table, row, 'measureUnit') || null,
  };
  const columns = columnsOf(table, 'target');
  const filled = columns.filter((column) => cellWords(row, column) !== '');
  const read = filled.length > 1 ? filled.map((column, index) => readColumn(table, row, words, column, { isOne: false, index, columns: filled })) : [readColumn(table, row, words, filled[0] ?? columns[0], { isOne: true, index: 0, columns })];
  return { indicators: read.map(({ indicator }) => indicator), doubts: read.flatMap(({ doubts }) => doubts) };
}

function withFloor(own: BasisTargets, ofGroup: BasisTargets): BasisTargets {
  return { targets: [...own.targets, ...ofGroup.targets.filter(({ purpose }) => purpose === 'scoringFloor')], scoringText: ofGroup.scoringText };
}

interface ColumnPlace {
  readonly isOne: boolean;
  readonly index: number;
  readonly columns: readonly ColumnReading[];
}

function readColumn(table: RawTable, row: RawRow, words: RowWords, column: ColumnReading | undefined, place: ColumnPlace): { indicator: IndicatorWords; doubts: Doubt[] } {
  const { title, basisTargets, basis } = words;
  const heading = column ? headingPath(table, column) : '';
  const measureUnit = words.measureUnit ?? unitInHeading(heading);
  const name = title.title;
  const { target, doubts } = readTarget({ cell: cellWords(row, column), title: `${name} ${title.caution ?? ''}`, heading, basis, measureUnit });
  const isFirst = place.index === 0;
  const baselines = baselinesOf(table, row, basis, column, place);
  const assigned = target && isMilestone(column, place.columns) ? { ...target, purpose: 'milestone' as const } : target;
  const indicator: IndicatorWords = {
    columnKey: place.isOne ? null : (column?.key ?? null),
    title: place.isOne || !column ? name : `${name} (${columnName(column)})`,
    isTitleComposed: title.isTitleComposed || !place.isOne,
    measureUnit: measureUnit ?? (target?.measureUnit || null),
    targets: [...(assigned ? [assigned] : []), ...(isFirst ? basisTargets.targets : [])],
    baselines,
    bases: words.bases,
    numeratorText: title.numeratorText,
    denominatorText: title.denominatorText,
    scoringText: basisTargets.scoringText ?? title.caution,
  };
  const found = [...doubts, ...baselineDoubts(baselines)];
  // Of several columns a doubt names its own.
  const named = place.isOne || !column ? found : found.map((doubt) => ({ ...doubt, field: column.key, params: { ...doubt.params, column: columnName(column) } }));
  return { indicator, doubts: named };
}

/** Results of earlier years, from their columns and, at the first column of targets, from the basis. */
function baselinesOf(table: RawTable, row: RawRow, basis: string, column: ColumnReading | undefined, place: ColumnPlace): BaselineReading[] {
  const ofColumns = columnsOf(table, 'baseline')
    .filter((baseline) => place.isOne || likelyColumn(table, baseline, place.columns) === column)
    .flatMap((baseline) => readBaselineCell(cellWords(row, baseline), headingPath(table, baseline)));
  // A basis merged over several rows tells its results once, at the first of them.
  const isOwn = columnsOf(table, 'basis').every((other) => row.cells[other.key]?.origin !== 'span');
  if (place.index > 0 || !isOwn) return ofColumns;
  const told = new Set(ofColumns.map(({ year }) => year));
  return [...ofColumns, ...readBaselineText(basis).filter(({ year }) => !told.has(year))];
}

/** The heading without the unit in its brackets. */
const columnName = (column: ColumnReading): string => column.heading.replace(/\([^()]{0,60}\)/gu, ' ').replace(/\s+/gu, ' ').trim() || column.heading;

const PART_OF_YEAR = /(?:quý|tháng|đợt|học kỳ|nửa)\s*(?:[IVX\d]|đầu|cuối)/iu;
const WHOLE_YEAR = /(?:cả năm|năm)\s*(?:\d{4})?\s*$/iu;

/** A quarter's figure beside the whole year's is a step on the way (RULES.md I3). */
function isMilestone(column: ColumnReading | undefined, columns: readonly ColumnReading[]): boolean {
  if (!column || !PART_OF_YEAR.test(column.heading)) return false;
  return columns.some(({ heading }) => !PART_OF_YEAR.test(heading) && WHOLE_YEAR.test(heading.trim()));
}
