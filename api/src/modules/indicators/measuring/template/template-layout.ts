import { fold, type MeasurementState } from '#domain';

/** Where things stand in the workbook; the reader looks in the same places. Columns are Excel's, from "A". */
export const TEMPLATE = {
  sheetName: 'Số liệu',
  /** A1, hidden: which report the file was made for. */
  markPrefix: 'tien-do/phieu-so-lieu/',
  headerRow: 6,
  firstRow: 7,
  columns: {
    indicatorId: 'A',
    number: 'B',
    title: 'C',
    measureUnit: 'D',
    numeratorText: 'E',
    denominatorText: 'F',
    // The order in which the screen's grid takes a pasted block.
    numerator: 'G',
    denominator: 'H',
    state: 'I',
    reason: 'J',
    previous: 'K',
  },
} as const;

export type TemplateColumn = keyof typeof TEMPLATE.columns;

/** What stands over the columns that are filled in; the reader finds them by it, so that a file of another order is read right. */
export const FILLED_HEADINGS = { numerator: 'Tử số', denominator: 'Mẫu số', state: 'Tình trạng', reason: 'Lý do, giải trình' } as const;

/** The words of the list in the column "Tình trạng". */
export const STATE_WORDS: Readonly<Record<MeasurementState, string>> = {
  VALUE: 'Có số liệu',
  NO_CASES: 'Không phát sinh',
  NOT_AVAILABLE: 'Chưa có số liệu',
  NOT_APPLICABLE: 'Không áp dụng',
};

const BY_FOLDED = new Map(Object.entries(STATE_WORDS).map(([state, word]) => [fold(word), state as MeasurementState]));

/** The state a person meant, however it was typed (no marks, capitals); undefined when it is none of the four. */
export function stateOfWord(word: string): MeasurementState | undefined {
  return BY_FOLDED.get(fold(word));
}
