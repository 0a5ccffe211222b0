import { fragmentsOf, type Page } from '#annex-reader';
import { readTables } from '../../src/table/read-tables.js';
import { pageOf, type CellSpec } from './page-builder.js';
import { meanings, outline } from './reading-back.js';
import { pace } from '../../../domain/test/support/pace.js';

const HEADING = ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn'];
const row = (number: string, name: string): string[] => [number, name, 'Văn phòng', 'Quý I'];
const grid = (...rows: (readonly CellSpec[])[]) => ({ rows: [HEADING, ...rows] });
const textsOf = (page: Page, reader: RegExp): string[] => {
  const texts = new Map([...fragmentsOf(page)].map(({ id, text }) => [id, text]));
  return readTables(page).uses.filter((use) => reader.test(use.reader)).map(({ fragmentId }) => texts.get(fragmentId)!);
};

describe('which grids are tables', () => {
  it('one cut by pages is one, whether its heading and page numbers are printed between or not', () => {
    const page = pageOf(grid(row('1', 'Rà soát')), '- 2 -', grid(row('2', 'Họp')), 'Trang 3/5', '', { rows: [row('3', 'Gửi tin')] });
    expect(readTables(page).tables.map(outline)).toEqual([['item 1: Rà soát', 'item 2: Họp', 'item 3: Gửi tin']]);
    expect(textsOf(page, /repeatedHeading$/)).toEqual(HEADING);
  });

  it('a line that runs through all pages parts nothing, unless the numbers begin anew', () => {
    const line = 'UBND xã Bờ Y – Kế hoạch năm 2025';
    expect(readTables(pageOf(grid(row('1', 'Rà soát')), line, grid(row('2', 'Họp')), line, grid(row('3', 'Gửi tin')))).tables).toHaveLength(1);
    expect(readTables(pageOf(grid(row('1', 'Rà soát')), line, grid(row('1', 'Họp')), line, grid(row('1', 'Gửi tin')))).tables).toHaveLength(3);
  });

  it('a head or foot of a page that stands only once parts nothing where the numbers count on, nor does a heading in other words', () => {
    const foot = 'UBND xã Bờ Y – Kế hoạch năm 2025';
    expect(readTables(pageOf(grid(row('1', 'Rà soát'), row('2', 'Họp')), foot, grid(row('3', 'Gửi tin')))).tables.map(outline)).toEqual([['item 1: Rà soát', 'item 2: Họp', 'item 3: Gửi tin']]);
    expect(readTables(pageOf(grid(row('1', 'Rà soát'), row('2', 'Họp')), foot, { rows: [row('3', 'Gửi tin')] })).tables).toHaveLength(1);
    expect(readTables(pageOf(grid(row('1', 'Rà soát')), { rows: [['Số TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian'], row('2', 'Họp')] })).tables.map(outline)).toEqual([['item 1: Rà soát', 'item 2: Họp']]);
    expect(readTables(pageOf(grid(['I', 'Hồ sơ', '', ''], row('1', 'Rà soát hồ sơ của')), foot, grid(['', 'Bộ phận Một cửa', '', ''], row('2', 'Họp')))).tables).toHaveLength(1);
    expect(readTables(pageOf(grid(row('1', 'Rà soát'), ['II', 'Hồ sơ', '', '']), foot, grid(row('1', 'Họp')))).tables).toHaveLength(1);
    expect(readTables(pageOf(grid(row('1', 'Rà soát'), row('2', 'Lập danh mục')), foot, grid(['2', 'hồ sơ giấy', 'và các phòng', '']))).tables.map(outline)).toEqual([['item 1: Rà soát', 'item 2: Lập danh mục hồ sơ giấy']]);
    expect(readTables(pageOf(grid(row('1', 'Rà soát')), foot, grid(row('4', 'Họp')))).tables).toHaveLength(2);
    expect(readTables(pageOf(grid(row('1', 'Rà soát')), 'II. Nhiệm vụ của các thôn', grid(row('2', 'Họp')))).tables).toHaveLength(2);
    expect(readTables(pageOf(grid(row('1', 'Rà soát')), 'Biểu số 2 – các thôn', grid(row('2', 'Họp')))).tables).toHaveLength(2);
  });

  it('names of bodies in a row that a page has cut are no heading', () => {
    const wide = ['TT', 'Nội dung', 'Sản phẩm', 'Đơn vị thực hiện', 'Thời hạn'];
    const page = pageOf(
      { rows: [wide, ['1', 'Niêm yết thủ tục tại', 'Bảng niêm yết', 'Trung tâm Phục vụ hành chính công;', 'Quý I']] }, '',
      { rows: [['', 'Bộ phận Tiếp nhận và Trả kết quả', '', 'Văn phòng đôn đốc, kiểm tra', ''], ['2', 'Họp giao ban', 'Biên bản', 'Văn phòng', 'Quý II']] },
    );
    expect(readTables(page).tables.map(outline)).toEqual([['item 1: Niêm yết thủ tục tại Bộ phận Tiếp nhận và Trả kết quả', 'item 2: Họp giao ban']]);
  });

  it('a title between or another heading makes two', () => {
    const { tables } = readTables(pageOf('1. Chỉ tiêu của tỉnh', grid(row('1', 'Rà soát')), 'B. Nhiệm vụ của các xã', grid(row('1', 'Họp')), { rows: [['TT', 'Tên chỉ tiêu', 'ĐVT', 'Chỉ tiêu giao'], ['1', 'Tỷ lệ số hóa', '%', '80']] }));
    expect(tables.map(({ key, title, kind }) => [key, title, kind])).toEqual([['t0', '1. Chỉ tiêu của tỉnh', 'activities'], ['t1', 'B. Nhiệm vụ của các xã', 'activities'], ['t2', '', 'indicators']]);
  });

  it('one below a title without heading has the heading of the one above, and says so', () => {
    const { tables } = readTables(pageOf('1. Của tỉnh', grid(row('1', 'Rà soát')), '2. Của xã', { rows: [row('1', 'Họp')] }));
    expect(meanings(tables[1])).toEqual(meanings(tables[0]));
    expect(tables[1]).toMatchObject({ hasHeading: false, title: '2. Của xã' });
    expect(tables[1]?.doubts.map(({ code }) => code)).toEqual(['headingMissing']);
  });

  it('blocks of state, motto, recipients and signature are none and stay unclaimed', () => {
    const page = pageOf(
      { rows: [['UBND TỈNH\nSỞ NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'], ['Số: 12/KH-SNV', 'Kon Tum, ngày 02 tháng 3 năm 2025']] },
      'KẾ HOẠCH', grid(row('1', 'Rà soát')),
      { rows: [['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'GIÁM ĐỐC\nNguyễn Văn An']] },
    );
    const { tables, uses } = readTables(page);
    expect(tables).toHaveLength(1);
    expect(uses.filter(({ fragmentId }) => fragmentId.startsWith('b0') || fragmentId.startsWith('b3'))).toEqual([]);
  });

  it('a worksheet holds titles, a table, notes and signatures in one grid', () => {
    const blank = ['', '', '', ''];
    const over = (text: string): CellSpec[] => [{ text, columns: 4 }, null, null, null];
    const page = pageOf({ sheet: 'PL1', rows: [['UBND XÃ', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ''], blank, over('PHỤ LỤC PHÂN CÔNG NHIỆM VỤ'), over('(Kèm theo Kế hoạch số 5/KH-UBND)'), blank, HEADING, ['(1)', '(2)', '(3)', '(4)'], row('1', 'Rà soát'), row('2', 'Họp'), blank, over('Ghi chú: báo cáo hằng tháng'), ['', '', 'CHỦ TỊCH', ''], ['', '', 'Nguyễn Văn An', '']] });
    const { tables } = readTables(page);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ title: 'PHỤ LỤC PHÂN CÔNG NHIỆM VỤ', caption: '(Kèm theo Kế hoạch số 5/KH-UBND)', place: { sheet: 'PL1', row: 6 } });
    expect(outline(tables[0])).toEqual(['item 1: Rà soát', 'item 2: Họp', 'note: Ghi chú: báo cáo hằng tháng']);
    expect(textsOf(page, /columnNumbers$/)).toEqual(['(1)', '(2)', '(3)', '(4)']);
    expect(textsOf(page, /./)).not.toContain('CHỦ TỊCH');
  });

  it('two sheets are two tables though their headings are the same', () => {
    const page = pageOf({ sheet: 'A', rows: [HEADING, row('1', 'Rà soát')] }, { sheet: 'B', rows: [HEADING, row('1', 'Họp')] });
    expect(readTables(page).tables).toHaveLength(2);
  });

  it('a second table in the same grid begins at its own heading', () => {
    const { tables } = readTables(pageOf({ sheet: 'A', rows: [HEADING, row('1', 'Rà soát'), ['', '', '', ''], ['II. CHỈ TIÊU', '', '', ''], ['TT', 'Tên chỉ tiêu', 'ĐVT', 'Chỉ tiêu giao'], ['1', 'Tỷ lệ số hóa', '%', '80']] }));
    expect(tables.map(({ kind, title }) => [kind, title])).toEqual([['activities', ''], ['indicators', 'II. CHỈ TIÊU']]);
    expect(tables.map(outline)).toEqual([['item 1: Rà soát'], ['item 1: Tỷ lệ số hóa']]);
  });
});

describe('the words around a table', () => {
  it('are its title, its caption and its notes; prose and signatures are not', () => {
    const page = pageOf('Điều 3. Quyết định này có hiệu lực kể từ ngày ký.', 'CHỦ TỊCH', 'Nguyễn Văn An', 'PHỤ LỤC', 'GIAO CHỈ TIÊU NĂM 2025', '(Kèm theo Quyết định số 9/QĐ-UBND)', grid(row('1', 'Rà soát')), 'Ghi chú: tỷ lệ tính như sau:', '8/10 = 80%', 'Nơi nhận:', '- Như trên;');
    expect(readTables(page).tables[0]).toMatchObject({ title: 'PHỤ LỤC\nGIAO CHỈ TIÊU NĂM 2025', caption: '(Kèm theo Quyết định số 9/QĐ-UBND)', note: 'Ghi chú: tỷ lệ tính như sau:\n8/10 = 80%' });
    expect(textsOf(page, /title$/)).toEqual(['PHỤ LỤC', 'GIAO CHỈ TIÊU NĂM 2025']);
    expect(textsOf(page, /./)).not.toContain('Nguyễn Văn An');
  });
});

describe("a person's corrections", () => {
  const page = pageOf({ rows: [HEADING, ['I', 'Thể chế'], row('1', 'Rà soát'), ['', 'sổ sách', '', ''], row('2', 'Họp')] });

  it('win over what was read: kinds, columns, rows', () => {
    expect(outline(readTables(page).tables[0])).toEqual(['section I: Thể chế', 'item 1 < I: Rà soát sổ sách', 'item 2 < I: Họp']);
    const [table] = readTables(page, { t0: { kind: 'other', columns: { c2: 'coordinating' }, rows: { 't0.r1': { kind: 'note' }, 't0.r3': { joinsAbove: false, kind: 'subItem' }, 't0.r4': { joinsAbove: true } } } }).tables;
    expect(table).toMatchObject({ kind: 'other' });
    expect(table?.columns[2]).toMatchObject({ meaning: 'coordinating', confidence: 'high' });
    expect(table?.rows.map(({ key, kind }) => [key, kind])).toEqual([['t0.r1', 'note'], ['t0.r2', 'item'], ['t0.r3', 'subItem']]);
    expect(table?.rows[2]?.cells.c1?.text).toBe('sổ sách Họp');
    expect(table?.doubts.filter(({ code }) => code === 'tableUnknown')).toEqual([]);
  });

  it('leave the keys of other rows as they were', () => {
    const before = readTables(page).tables[0]!.rows.map(({ key }) => key);
    const after = readTables(page, { t0: { rows: { 't0.r3': { joinsAbove: false } } } }).tables[0]!.rows.map(({ key }) => key);
    expect(before).toEqual(['t0.r1', 't0.r2', 't0.r4']);
    expect(after).toEqual(['t0.r1', 't0.r2', 't0.r3', 't0.r4']);
  });
});

describe('large tables', () => {
  it('of 2.000 rows are read in a moment', () => {
    const rows = Array.from({ length: 2000 }, (_, at) => [`${at + 1}`, `Rà soát hồ sơ thứ ${at + 1} của các thôn và gửi báo cáo`, 'Văn phòng HĐND và UBND xã; Công an xã', 'Trước ngày 30/9/2025']);
    const before = process.cpuUsage();
    expect(readTables(pageOf(grid(...rows))).tables[0]?.rows).toHaveLength(2000);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(3 * pace());
  });

  it('of hostile words are read in linear time', () => {
    const text = `${'('.repeat(20_000)}${'-. '.repeat(20_000)}`;
    const before = process.cpuUsage();
    readTables(pageOf(text, grid([text, text, text, text], ['', text, text, text], ['1', text, '', ''])));
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(3 * pace());
  });
});
