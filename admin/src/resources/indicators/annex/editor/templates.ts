import type { ColumnMeaning, SheetKind } from '../annexTypes';
import { newKey, newRow, type DraftColumn, type SheetDraft } from './sheetDraft';

type Printed = readonly [heading: string, meaning: ColumnMeaning];

/**
 * The layouts that decisions use. Headings are words of the paper and stay Vietnamese in every language of the screen;
 * each can be typed over.
 */
const COLUMNS = {
  seven: [['STT', 'number'], ['Chỉ tiêu', 'name'], ['Cơ quan chủ trì', 'lead'], ['Cơ quan phối hợp', 'coordinating'], ['Đơn vị tính', 'measureUnit'], ['Chỉ tiêu giao', 'target'], ['Căn cứ', 'basis']],
  six: [['STT', 'number'], ['Chỉ tiêu', 'name'], ['Đơn vị tính', 'measureUnit'], ['Chỉ tiêu giao', 'target'], ['Đơn vị thực hiện', 'lead'], ['Đơn vị theo dõi, đánh giá', 'evaluating']],
  five: [['STT', 'number'], ['Chỉ tiêu', 'name'], ['Đơn vị tính', 'measureUnit'], ['Chỉ tiêu giao', 'target'], ['Cơ quan thực hiện', 'lead']],
  matrix: [['STT', 'number'], ['Cơ quan, đơn vị', 'unit'], ['Kết quả năm trước', 'baseline'], ['Chỉ tiêu giao', 'target']],
} as const satisfies Record<string, readonly Printed[]>;

export type Template = keyof typeof COLUMNS;
export const TEMPLATES = Object.keys(COLUMNS) as Template[];

export const columnsFrom = (printed: readonly Printed[]): DraftColumn[] => printed.map(([heading, meaning]) => ({ key: newKey('c'), parentKey: null, heading, meaning }));

const FIRST_ROWS = 3;

export function draftFrom(template: Template): SheetDraft {
  const kind: SheetKind = template === 'matrix' ? 'matrix' : 'list';
  return { kind, title: '', caption: '', note: '', columns: columnsFrom(COLUMNS[template]), rows: Array.from({ length: FIRST_ROWS }, () => newRow()) };
}
