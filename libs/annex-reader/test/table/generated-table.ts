import fc from 'fast-check';
import type { CellSpec, GridSpec } from './page-builder.js';
import type { PlainRow } from './reading-back.js';

/** What a generated column holds, and the headings it may have. */
const HEADINGS = {
  number: ['STT', 'TT', 'Số TT', 'Stt'],
  name: ['Nội dung công việc', 'Nhiệm vụ', 'Tên nhiệm vụ', 'Nhiệm vụ, giải pháp', 'Nội dung, nhiệm vụ', 'Nội dung hoạt động'],
  results: ['Kết quả', 'Sản phẩm', 'Sản phẩm đầu ra', 'Kết quả, sản phẩm', 'Sản phẩm dự kiến hoàn thành'],
  lead: ['Cơ quan chủ trì', 'Đơn vị chủ trì', 'Cơ quan, đơn vị chủ trì thực hiện'],
  coordinating: ['Cơ quan phối hợp', 'Đơn vị phối hợp', 'Cơ quan, đơn vị phối hợp'],
  schedule: ['Thời gian', 'Thời hạn hoàn thành', 'Tiến độ', 'Thời gian thực hiện', 'Lộ trình thực hiện'],
} as const;
export type GeneratedColumn = keyof typeof HEADINGS;
const VALUE_COLUMNS = ['results', 'lead', 'coordinating', 'schedule'] as const;

/** Words after the first: small letters, with names and figures among them as plans have them. */
const NAME_BEGINS = ['Rà soát', 'Cập nhật', 'Tổ chức', 'Kiểm tra', 'Lập', 'Hoàn thiện', 'Bàn giao', 'Niêm yết', 'Mở', 'Duy trì'];
const NAME_WORDS = ['danh mục', 'thủ tục', 'sổ sách', 'của xã', 'UBND xã', 'trong năm', 'hồ sơ giấy', 'theo mẫu', 'tại trụ sở', 'Bộ phận Một cửa', 'người dân', 'và gửi', 'TTHC', 'còn thiếu', 'bảng tin', '02 đợt', 'Quyết định số 45/QĐ-UBND'];
const RESULTS = ['Báo cáo tổng hợp', 'Kế hoạch được ban hành', 'Danh sách kèm theo biên bản', 'Văn bản gửi các phòng', 'Sổ theo dõi điện tử'];
const BODIES = ['Văn phòng HĐND và UBND xã', 'Phòng Kinh tế', 'Trung tâm Phục vụ hành chính công', 'Công an xã', 'Phòng Văn hóa và Xã hội', 'các thôn trong xã', 'Ban Chỉ huy Quân sự xã'];
const TIMES = ['Quý II', 'Tháng 6', 'Thường xuyên', 'Trước ngày 30/9/2025', 'Hàng tháng', 'Từ tháng 3 đến tháng 8', 'Quý I và Quý III'];

export interface GeneratedRow {
  readonly kind: 'section' | 'group' | 'item' | 'subItem';
  readonly number: string;
  readonly under: string | null;
  readonly words: Readonly<Partial<Record<GeneratedColumn, string>>>;
}

export interface GeneratedTable {
  readonly columns: readonly GeneratedColumn[];
  readonly headings: Readonly<Partial<Record<GeneratedColumn, string>>>;
  readonly rows: readonly GeneratedRow[];
}

const pick = (words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
const name = fc.tuple(pick(NAME_BEGINS), fc.array(pick(NAME_WORDS), { minLength: 2, maxLength: 6 })).map(([begin, words]) => [begin, ...words].join(' '));
const bodies = fc.uniqueArray(pick(BODIES), { minLength: 1, maxLength: 3 }).map((list) => capital(list.join('; ')));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const values = fc.record({ results: pick(RESULTS), lead: bodies, coordinating: bodies, schedule: pick(TIMES) });

/** An item alone, with lettered or dotted or dashed rows under it, or as the head of such rows. */
const block = fc.record({ name, values, under: fc.array(fc.record({ name, values }), { maxLength: 3 }), isGroup: fc.boolean(), numbering: fc.constantFrom('dotted', 'lower', 'dash') });
type BlockShape = typeof block extends fc.Arbitrary<infer T> ? T : never;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];
const LETTERS = 'abcdđ';
const PRINTED = { plain: (n: number) => `${n}`, dot: (n: number) => `${n}.`, padded: (n: number) => String(n).padStart(2, '0'), bracket: (n: number) => `${n})` };

interface Shape {
  readonly sections: readonly { readonly title: string; readonly blocks: readonly BlockShape[] }[];
  readonly isSectioned: boolean;
  readonly restarts: boolean;
  readonly printed: keyof typeof PRINTED;
}

function rowsOf({ sections, isSectioned, restarts, printed }: Shape): GeneratedRow[] {
  const rows: GeneratedRow[] = [];
  let count = 0;
  sections.forEach(({ title, blocks }, at) => {
    const section = isSectioned ? ROMAN[at]! : null;
    if (section) rows.push({ kind: 'section', number: section, under: null, words: { name: title } });
    if (restarts && isSectioned) count = 0;
    blocks.forEach((each, place) => {
      count += 1;
      // Where nearly every plain number heads others, plain numbers number sections: that is another shape.
      const shape = (section === null && place % 2 === 0) || (at === 0 && place === 0) ? { ...each, isGroup: false } : each;
      rows.push(...rowsOfBlock(shape, count, PRINTED[printed](count), section));
    });
  });
  return rows;
}

function rowsOfBlock({ name: words, values: own, under, isGroup, numbering }: BlockShape, count: number, number: string, section: string | null): GeneratedRow[] {
  const heads = isGroup && under.length > 0;
  const first: GeneratedRow = { kind: heads ? 'group' : 'item', number, under: section, words: heads ? { name: words } : { name: words, ...own } };
  const printed = (at: number): string => (numbering === 'dotted' ? `${count}.${at + 1}` : numbering === 'lower' ? `${LETTERS[at]})` : '-');
  return [first, ...under.map((each, at): GeneratedRow => ({ kind: 'subItem', number: printed(at), under: number, words: { name: each.name, ...each.values } }))];
}

/** Tables of work in any order of columns, with sections or without, numbered in any way. */
export const generatedTable: fc.Arbitrary<GeneratedTable> = fc
  .record({
    values: fc.shuffledSubarray([...VALUE_COLUMNS], { minLength: 2 }),
    nameAt: fc.nat(4),
    headings: fc.record(Object.fromEntries(Object.entries(HEADINGS).map(([key, words]) => [key, pick(words)])) as Record<GeneratedColumn, fc.Arbitrary<string>>),
    shape: fc.record({
      sections: fc.array(fc.record({ title: name, blocks: fc.array(block, { minLength: 2, maxLength: 4 }) }), { minLength: 1, maxLength: 3 }),
      isSectioned: fc.boolean(), restarts: fc.boolean(), printed: fc.constantFrom('plain', 'dot', 'padded', 'bracket') as fc.Arbitrary<keyof typeof PRINTED>,
    }),
  })
  .map(({ values: order, nameAt, headings, shape }) => {
    const at = Math.min(nameAt, order.length);
    return { columns: ['number', ...order.slice(0, at), 'name', ...order.slice(at)] as GeneratedColumn[], headings, rows: rowsOf(shape) };
  });

/** How the sources lay a table out: merged titles and headings, blank cells or none, dashes before the words. */
export interface Layout {
  readonly hasWideHeading: boolean;
  readonly hasColumnNumbers: boolean;
  readonly isTitleMerged: boolean;
  readonly isTitleBold: boolean;
  readonly areTrailingLost: boolean;
  readonly hasEmptyColumn: boolean;
  readonly isHeadingMarked: boolean;
}

export const layout: fc.Arbitrary<Layout> = fc.record({
  hasWideHeading: fc.boolean(), hasColumnNumbers: fc.boolean(), isTitleMerged: fc.boolean(), isTitleBold: fc.boolean(), areTrailingLost: fc.boolean(), hasEmptyColumn: fc.boolean(), isHeadingMarked: fc.boolean(),
});

/** The heading's rows; a wide heading stands over the two columns of those responsible, where they are neighbours. */
export function headingRows(table: GeneratedTable, { hasWideHeading, hasColumnNumbers, hasEmptyColumn }: Layout): CellSpec[][] {
  const extra: CellSpec[] = hasEmptyColumn ? [''] : [];
  const texts = table.columns.map((column) => table.headings[column]!);
  const from = Math.min(table.columns.indexOf('lead'), table.columns.indexOf('coordinating'));
  const isWide = hasWideHeading && from > 0 && Math.abs(table.columns.indexOf('lead') - table.columns.indexOf('coordinating')) === 1;
  const top = texts.map((text, at): CellSpec => (!isWide ? text : at === from ? { text: 'Phân công thực hiện', columns: 2 } : at === from + 1 ? null : { text, rows: 2 }));
  const rows: CellSpec[][] = [[...top, ...extra]];
  if (isWide) rows.push([...texts.map((text, at) => (at === from || at === from + 1 ? text : null)), ...extra]);
  if (hasColumnNumbers) rows.push([...texts.map((_, at) => `(${at + 1})`), ...extra]);
  return rows;
}

/** The cells of one row. */
export function rowCells(table: GeneratedTable, row: GeneratedRow, { isTitleMerged, isTitleBold, areTrailingLost, hasEmptyColumn }: Layout): CellSpec[] {
  const isTitle = Object.keys(row.words).length === 1;
  const cells = table.columns.map((column): CellSpec => {
    if (column === 'number') return row.number === '-' ? '' : row.number;
    const text = row.words[column] ?? '';
    return column === 'name' && row.number === '-' ? `- ${text}` : text;
  });
  const at = table.columns.indexOf('name');
  if (row.kind === 'section' && isTitleMerged) {
    const title: CellSpec = { text: row.words.name ?? '', columns: table.columns.length - 1, isBold: isTitleBold };
    return [row.number, title, ...cells.slice(2).map(() => null), ...(hasEmptyColumn ? [''] : [])];
  }
  if (row.kind === 'section') cells[at] = { text: row.words.name ?? '', isBold: isTitleBold };
  if (areTrailingLost && isTitle) return cells.slice(0, at + 1);
  return hasEmptyColumn ? [...cells, ''] : cells;
}

/** The whole table as one grid. */
export function gridOfTable(table: GeneratedTable, shape: Layout): GridSpec {
  const heading = headingRows(table, shape);
  return { rows: [...heading, ...table.rows.map((row) => rowCells(table, row, shape))], marked: shape.isHeadingMarked ? heading.length : 0 };
}

/** What is to be read back. */
export function expectedRows({ columns, rows }: GeneratedTable): PlainRow[] {
  return rows.map(({ kind, number, under, words }) => ({
    kind, number, under,
    words: Object.fromEntries(Object.entries(words).filter(([column]) => columns.includes(column as GeneratedColumn))),
  }));
}
