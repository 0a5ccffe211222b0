import { readTables, type RawTable, type TableOverrides } from '../../src/table/read-tables.js';
import { pageOf, type CellSpec } from './page-builder.js';
import { meanings, outline } from './reading-back.js';

const HEADING = ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn'];
const item = (number: string, name: string): string[] => [number, name, 'Văn phòng', 'Quý I'];
const across = (text: string): CellSpec[] => [{ text, columns: 4 }, null, null, null];
const read = (rows: readonly (readonly CellSpec[])[], overrides?: TableOverrides): RawTable => readTables(pageOf({ rows: [HEADING, ...rows] }), overrides).tables[0]!;
const codes = (table: RawTable, row: number): string[] => table.rows[row]?.doubts.map(({ code }) => code) ?? [];

describe('words alone between numbered lines', () => {
  it('are a note where they speak of other lines', () => {
    const table = read([['I', 'Hồ sơ'], item('1', 'Rà soát'), item('2', 'Thống kê'), across('Các nội dung từ 3 đến 4 làm theo văn bản riêng của huyện'), item('3', 'Số hóa'), item('4', 'Lưu trữ')]);
    expect(outline(table)).toEqual(['section I: Hồ sơ', 'item 1 < I: Rà soát', 'item 2 < I: Thống kê', 'note < I: Các nội dung từ 3 đến 4 làm theo văn bản riêng của huyện', 'item 3 < I: Số hóa', 'item 4 < I: Lưu trữ']);
  });

  const words = 'Việc mua sắm cho các xã vùng cao lồng vào chương trình của từng phòng trong năm';
  const counted = [['I', 'Hồ sơ'], item('1', 'Rà soát'), across(words), item('2', 'Thống kê'), ['II', 'Thiết bị'], item('1', 'Mua máy')];

  it('are a note, to be looked at, where each section counts anew and this one counts on', () => {
    const table = read(counted);
    expect(outline(table)).toEqual(['section I: Hồ sơ', 'item 1 < I: Rà soát', `note < I: ${words}`, 'item 2 < I: Thống kê', 'section II: Thiết bị', 'item 1 < II: Mua máy']);
    expect(codes(table, 2)).toContain('rowKindUnsure');
  });

  it('are a title where they are short, bold, or the lines count on through all sections', () => {
    expect(outline(read(counted.map((row) => (row[0] === counted[2]![0] ? across('Các xã vùng cao') : row))))[2]).toBe('section < I: Các xã vùng cao');
    expect(outline(read(counted.map((row) => (row[0] === counted[2]![0] ? [{ text: words, columns: 4, isBold: true }, null, null, null] : row))))[2]).toBe(`section < I: ${words}`);
    expect(outline(read([...counted.slice(0, 5), item('3', 'Mua máy')]))[2]).toBe(`section < I: ${words}`);
  });

  it("are what a person says, and the lines below stand where that leaves them", () => {
    const asSection = read(counted, { t0: { rows: { 't0.r3': { kind: 'section' } } } });
    expect(outline(asSection).slice(2, 4)).toEqual([`section < I: ${words}`, `item 2 < ${words}: Thống kê`]);
    const short = [['I', 'Hồ sơ'], item('1', 'Rà soát'), across('Các xã vùng cao'), item('2', 'Thống kê')];
    expect(outline(read(short, { t0: { rows: { 't0.r3': { kind: 'note' } } } })).slice(2)).toEqual(['note < I: Các xã vùng cao', 'item 2 < I: Thống kê']);
  });
});

describe('a section with figures of its own', () => {
  const SCORED = ['TT', 'Tiêu chí, tiêu chí thành phần', 'Điểm tối đa', 'Điểm đạt năm 2023', 'Giải pháp khắc phục', 'Cơ quan thực hiện', 'Thời hạn'];
  const scored = (number: string, name: string, most: string, reached: string, remedy: string): string[] => [number, name, most, reached, remedy, 'Phòng Nội vụ', 'Quý II'];
  const table = (first: string, second: string): RawTable => readTables(pageOf({ rows: [
    SCORED, [first, 'Chỉ đạo, điều hành', '9,5', '8', '', '', ''], scored(`${first === 'I' ? '' : '1.'}1`, 'Kế hoạch năm', '2', '1,5', 'Ban hành trong tháng đầu năm và gửi kèm dự toán chi tiết'), scored(`${first === 'I' ? '' : '1.'}2`, 'Tự kiểm tra', '1', '0,5', 'Kiểm tra ít nhất một phần ba số đơn vị trực thuộc'),
    [second, 'Thủ tục', '14', '12,25', '', '', ''], scored(`${first === 'I' ? '' : '2.'}1`, 'Công khai', '1', '1', 'Cập nhật bảng niêm yết ngay khi có văn bản công bố mới'),
  ] })).tables[0]!;

  it('stays a section, and the column beside the number names the lines', () => {
    expect(meanings(table('I', 'II'))).toEqual(['number', 'name', 'other', 'baseline', 'other', 'parties', 'schedule']);
    expect(outline(table('I', 'II'))).toEqual(['section I: Chỉ đạo, điều hành', 'item 1 < I: Kế hoạch năm', 'item 2 < I: Tự kiểm tra', 'section II: Thủ tục', 'item 1 < II: Công khai']);
  });

  it('also where plain numbers number the sections', () => {
    expect(outline(table('1', '2'))).toEqual(['section 1: Chỉ đạo, điều hành', 'item 1.1 < 1: Kế hoạch năm', 'item 1.2 < 1: Tự kiểm tra', 'section 2: Thủ tục', 'item 2.1 < 2: Công khai']);
  });

  it('its figures are kept with the row', () => {
    expect(table('I', 'II').rows[0]?.cells).toMatchObject({ c2: { text: '9,5' }, c3: { text: '8' } });
  });

  it('what proves the work done is what comes of it, where nothing else is said to', () => {
    const proved = readTables(pageOf({ rows: [[...SCORED, 'Tài liệu kiểm chứng'], [...scored('1', 'Kế hoạch năm', '2', '1,5', 'Ban hành trong tháng đầu năm'), 'Kế hoạch']] })).tables[0];
    expect(meanings(proved).at(-1)).toBe('results');
  });
});
