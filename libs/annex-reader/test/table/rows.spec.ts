import { readTables, type RawTable } from '../../src/table/read-tables.js';
import { pageOf, type CellSpec, type GridSpec } from './page-builder.js';
import { outline } from './reading-back.js';

const HEADING = ['TT', 'Nội dung', 'Sản phẩm', 'Chủ trì', 'Thời hạn'];
const pages = (...grids: GridSpec[]): RawTable => readTables(pageOf(...grids)).tables[0]!;
const read = (...rows: (readonly CellSpec[])[]): RawTable => pages({ rows: [HEADING, ...rows] });
const cell = (table: RawTable, row: number, column: number) => table.rows[row]?.cells[`c${column}`];
const codes = (table: RawTable, row: number): string[] => table.rows[row]?.doubts.map(({ code }) => code) ?? [];
const tall = (text: string, rows: number): CellSpec => ({ text, rows });
const across = (text: string, isBold = false): CellSpec[] => [{ text, columns: 5, isBold }, null, null, null, null];

describe('sections', () => {
  it('are roman, capital letters, or both, whichever stands over the other', () => {
    const table = read(['A', 'NHIỆM VỤ CHUNG'], ['I', 'Thể chế'], ['1', 'Rà soát', 'Báo cáo', 'Sở Tư pháp', 'Quý I'], ['II', 'Bộ máy'], ['1', 'Sắp xếp', 'Đề án', 'Sở Nội vụ', 'Quý II'], ['B', 'NHIỆM VỤ RIÊNG'], ['1', 'Góp ý', 'Văn bản', 'Sở Y tế', 'Quý III'], ['C', 'KHÁC'], ['1', 'Báo cáo', 'Báo cáo', 'Sở Y tế', 'Quý IV']);
    expect(outline(table)).toEqual(['section A: NHIỆM VỤ CHUNG', 'section I < A: Thể chế', 'item 1 < I: Rà soát', 'section II < A: Bộ máy', 'item 1 < II: Sắp xếp', 'section B: NHIỆM VỤ RIÊNG', 'item 1 < B: Góp ý', 'section C: KHÁC', 'item 1 < C: Báo cáo']);
  });

  it('may be plain numbers over finer ones, small letters over numbers, or numbers over lines without any', () => {
    expect(outline(read(['1', 'Chỉ đạo'], ['1.1', 'Họp', 'Biên bản', 'Văn phòng', 'Quý I'], ['2', 'Truyền thông'], ['2.1', 'Viết bài', 'Bài', 'Phòng Văn hóa', 'Quý I']))).toEqual(['section 1: Chỉ đạo', 'item 1.1 < 1: Họp', 'section 2: Truyền thông', 'item 2.1 < 2: Viết bài']);
    expect(outline(read(['a', 'Chung'], ['1', 'Họp', 'Biên bản', 'Văn phòng', 'Quý I'], ['b', 'Riêng'], ['2', 'Viết bài', 'Bài', 'Phòng Văn hóa', 'Quý I']))).toEqual(['section a: Chung', 'item 1 < a: Họp', 'section b: Riêng', 'item 2 < b: Viết bài']);
    expect(outline(read(['1', 'Chỉ đạo'], ['', 'Họp', 'Biên bản', 'Văn phòng', 'Quý I'], ['2', 'Truyền thông'], ['-', 'Viết bài', 'Bài', 'Phòng Văn hóa', 'Quý I']))).toEqual(['section 1: Chỉ đạo', 'item < 1: Họp', 'section 2: Truyền thông', 'item - < 2: Viết bài']);
  });

  it('may stand in one cell over the row, with their number in it or without any', () => {
    const table = read(across('I. CẢI CÁCH THỂ CHẾ'), ['1', 'Rà soát', 'Báo cáo', 'Sở Tư pháp', 'Quý I'], across('Cải cách bộ máy'), ['2', 'Sắp xếp', 'Đề án', 'Sở Nội vụ', 'Quý II']);
    expect(outline(table)).toEqual(['section I.: CẢI CÁCH THỂ CHẾ', 'item 1 < I.: Rà soát', 'section < I.: Cải cách bộ máy', 'item 2 < Cải cách bộ máy: Sắp xếp']);
    expect(cell(table, 0, 1)).toMatchObject({ text: 'CẢI CÁCH THỂ CHẾ', columnsSpanned: 5 });
  });

  it('have their numbers before the words where no column numbers the rows', () => {
    const table = pages({ rows: [['Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian'], ['I. THỂ CHẾ', '', '', ''], ['1. Rà soát văn bản', 'Sở Tư pháp', 'Các sở', 'Quý I'], ['2. Kiểm tra văn bản', 'Sở Tư pháp', 'Các sở', 'Quý II']] });
    expect(outline(table)).toEqual(['section I.: THỂ CHẾ', 'item 1. < I.: Rà soát văn bản', 'item 2. < I.: Kiểm tra văn bản']);
  });
});

describe('items and what stands under them', () => {
  it('an item that only heads others is a group, and what it says holds for those that are silent', () => {
    const table = read(['1', 'Chuyển đổi số', '', 'Phòng Văn hóa', 'Năm 2025'], ['1.1', 'Mua máy', 'Máy tính', '', ''], ['1.2', 'Cài phần mềm', 'Phần mềm', '', 'Quý II'], ['2', 'Báo cáo', 'Báo cáo', 'Văn phòng', 'Quý IV']);
    expect(outline(table)).toEqual(['group 1: Chuyển đổi số', 'subItem 1.1 < 1: Mua máy', 'subItem 1.2 < 1: Cài phần mềm', 'item 2: Báo cáo']);
    expect(cell(table, 1, 4)).toMatchObject({ text: 'Năm 2025', origin: 'group' });
    expect(cell(table, 2, 4)).toMatchObject({ text: 'Quý II', origin: 'own' });
    expect(codes(table, 1)).toContain('cellFromGroup');
  });

  it('an item that is done by itself stays one though others stand under it', () => {
    const table = read(['1', 'Triển khai', 'Báo cáo', 'Văn phòng', 'Năm 2025'], ['a)', 'Mua máy', 'Máy', 'Phòng Nội vụ', 'Quý I'], ['b)', 'Lắp máy', 'Phòng máy', 'Phòng Nội vụ', 'Quý II']);
    expect(outline(table)).toEqual(['item 1: Triển khai', 'subItem a) < 1: Mua máy', 'subItem b) < 1: Lắp máy']);
  });

  it('an item whose rows lack who and when has these for them', () => {
    const table = read(['1', 'Triển khai', 'Báo cáo', 'Văn phòng', 'Năm 2025'], ['a)', 'Mua máy', 'Máy', 'Phòng Nội vụ', ''], ['b)', 'Lắp máy', 'Phòng máy', 'Phòng Nội vụ', '']);
    expect(outline(table)[0]).toBe('group 1: Triển khai');
    expect(cell(table, 2, 4)).toMatchObject({ text: 'Năm 2025', origin: 'group' });
  });

  it('titles over finer numbers below sections are sections', () => {
    const table = read(['I', 'CẢI CÁCH'], ['1', 'Thể chế'], ['1.1', 'Rà soát', 'Báo cáo', 'Sở Tư pháp', 'Quý I'], ['2', 'Bộ máy'], ['2.1', 'Sắp xếp', 'Đề án', 'Sở Nội vụ', 'Quý I']);
    expect(outline(table)).toEqual(['section I: CẢI CÁCH', 'section 1 < I: Thể chế', 'item 1.1 < 1: Rà soát', 'section 2 < I: Bộ máy', 'item 2.1 < 2: Sắp xếp']);
  });

  it('a dash begins a row of its own where more than its words are printed, else it goes on', () => {
    const own = read(['1', 'Đẩy mạnh số hóa', '', 'Sở Tư pháp', ''], ['', '- Phòng Tư pháp cấp huyện', 'Báo cáo', 'Phòng Tư pháp', 'Quý I'], ['', '- Cấp xã', 'Báo cáo', 'UBND xã', 'Quý II'], ['2', 'Họp', 'Biên bản', 'Sở Tư pháp', 'Quý I']);
    expect(outline(own)).toEqual(['group 1: Đẩy mạnh số hóa', 'subItem - < 1: Phòng Tư pháp cấp huyện', 'subItem - < 1: Cấp xã', 'item 2: Họp']);
    const goesOn = read(['1', 'Tổ chức hội nghị:', 'Biên bản', 'Văn phòng', 'Quý I'], ['', '- Hội nghị trực tuyến;', '', '', ''], ['', '- Hội nghị tại xã.', '', '', ''], ['2', 'Họp', 'Biên bản', 'Sở Tư pháp', 'Quý I']);
    expect(cell(goesOn, 0, 1)?.text).toBe('Tổ chức hội nghị:\n- Hội nghị trực tuyến;\n- Hội nghị tại xã.');
    expect(goesOn.rows).toHaveLength(2);
  });

  it('a sub-number in a column of its own stands under the number before it', () => {
    const table = pages({ rows: [['STT', '', 'Nội dung', 'Chủ trì', 'Thời hạn'], ['1', '', 'Chỉ đạo', 'Văn phòng', 'Năm 2025'], ['', '1', 'Họp', 'Văn phòng', 'Quý I'], ['', '2', 'Gửi tin', 'Văn phòng', 'Quý II'], ['2', '', 'Báo cáo', 'Văn phòng', 'Quý IV']] });
    expect(outline(table)).toEqual(['item 1: Chỉ đạo', 'subItem 1 < 1: Họp', 'subItem 2 < 1: Gửi tin', 'item 2: Báo cáo']);
  });

  it('a number printed twice heads its own, and 10.1 does not stand under 9', () => {
    const table = pages({ rows: [['STT', 'Chỉ tiêu', 'Đơn vị', 'Chỉ tiêu năm 2024'], ['6', 'Tỷ lệ trả kết quả điện tử', '%', '100'], ['6', 'Tỷ lệ xử lý văn bản trên mạng'], ['6.1', 'Cấp huyện', '%', '100'], ['9', 'Mức độ hài lòng của người dân', '%', '90'], ['10.1', 'Cấp xã', '%', '85']] });
    expect(outline(table)).toEqual(['item 6: Tỷ lệ trả kết quả điện tử', 'group 6: Tỷ lệ xử lý văn bản trên mạng', 'subItem 6.1 < 6: Cấp huyện', 'item 9: Mức độ hài lòng của người dân', 'item 10.1: Cấp xã']);
    expect(codes(table, 1)).toContain('numberRepeated');
    expect(codes(table, 3)).toContain('numberSkipped');
  });

  it('may run through the sections or begin anew without a doubt, and a number left out is noted', () => {
    const table = read(['I', 'Một'], ['1', 'Họp', 'Biên bản', 'Văn phòng', 'Quý I'], ['', 'Tập huấn', 'Lớp học', 'Phòng Nội vụ', 'Quý III'], ['3', 'Gửi tin', 'Tin', 'Văn phòng', 'Quý II'], ['II', 'Hai'], ['4', 'Báo cáo', 'Báo cáo', 'Văn phòng', 'Quý II'], ['III', 'Ba'], ['1', 'Kiểm tra', 'Biên bản', 'Văn phòng', 'Quý II']);
    expect(outline(table)[2]).toBe('item < I: Tập huấn');
    expect(table.rows.flatMap(({ doubts }) => doubts.map(({ code }) => code))).toEqual(['numberMissing']);
  });
});

describe('merged cells', () => {
  it('hold for every row they cover', () => {
    const table = read(['25', 'Góp ý quy định', 'Văn bản', tall('Văn phòng', 2), 'Quý II'], ['26', 'Góp ý tiêu chí', 'Văn bản', null, 'Quý III'], ['27', 'Họp', 'Biên bản', '', 'Quý III']);
    expect(cell(table, 1, 3)).toMatchObject({ text: 'Văn phòng', origin: 'span', rowsSpanned: 2 });
    expect(codes(table, 1)).toContain('cellFromSpan');
    expect(cell(table, 2, 3)?.text).toBe('');
  });

  it('of number and name make rows of one number, each with what is its own', () => {
    const table = read([tall('1', 2), tall('Rà soát thủ tục', 2), 'Kế hoạch', 'Văn phòng', 'Quý I'], [null, null, 'Báo cáo', 'Phòng Tư pháp', 'Quý IV'], ['2', 'Niêm yết', 'Bảng', 'Văn phòng', 'Quý I']);
    expect(outline(table)).toEqual(['item 1: Rà soát thủ tục', 'item 1: Rà soát thủ tục', 'item 2: Niêm yết']);
    expect(cell(table, 1, 4)?.text).toBe('Quý IV');
  });

  it('beside lines of one item keep the lines apart', () => {
    const table = read([tall('1', 3), 'Tổ chức hội nghị:', tall('Biên bản', 3), tall('Văn phòng', 3), tall('Quý I', 3)], [null, '- Hội nghị trực tuyến', null, null, null], [null, '- Hội nghị tại xã', null, null, null]);
    expect(outline(table)).toEqual(['item 1: Tổ chức hội nghị:', 'subItem - < 1: Hội nghị trực tuyến', 'subItem - < 1: Hội nghị tại xã']);
  });
});

describe('notes and totals between rows', () => {
  it('are kept as what they are, under their section', () => {
    const table = read(['I', 'Thể chế'], ['', 'Ghi chú: các việc sau làm trong năm.'], ['1', 'Rà soát', 'Báo cáo', 'Văn phòng', 'Quý I'], ['', 'Riêng các xã miền núi làm việc này sau khi được bố trí kinh phí.'], ['2', 'Báo cáo', 'Báo cáo', 'Văn phòng', 'Quý II'], ['', '(Theo chỉ đạo của Chủ tịch)']);
    expect(outline(table).map((line) => line.split(':')[0])).toEqual(['section I', 'note < I', 'item 1 < I', 'note < I', 'item 2 < I', 'note < I']);
  });

  it('"Cộng" is a total, "Công" the beginning of a name that a page has cut', () => {
    const total = pages({ rows: [['TT', 'Đơn vị', 'Giao chỉ tiêu'], ['1', 'Xã Bờ Y', '80'], ['2', 'Xã Sa Loong', '90'], ['', 'Cộng', '170']] });
    expect(outline(total).at(-1)).toBe('note: Cộng');
    const cut = pages({ rows: [HEADING, ['1', 'Cấp căn cước', 'Danh sách', 'Công', 'Quý I']] }, { rows: [['', '', '', 'an xã', '']] });
    expect(cell(cut, 0, 3)?.text).toBe('Công an xã');
  });
});

describe('rows cut by pages', () => {
  it('go on over three pages, a section title too', () => {
    const table = pages(
      { rows: [HEADING, ['I', 'Tiếp tục nâng cao chất lượng'], ] },
      { rows: [HEADING, ['', 'phục vụ người dân'], ['1', 'Bảo đảm an toàn cho mạng nội bộ,', 'Biên bản', 'Văn phòng', 'Theo kế']] },
      { rows: [HEADING, ['', 'thực hiện sao lưu', '', '', 'hoạch của']] },
      { rows: [HEADING, ['', 'hằng tuần', '', '', 'Sở'], ['2', 'Họp', 'Biên bản', 'Văn phòng', 'Quý I']] },
    );
    expect(outline(table)).toEqual(['section I: Tiếp tục nâng cao chất lượng phục vụ người dân', 'item 1 < I: Bảo đảm an toàn cho mạng nội bộ, thực hiện sao lưu hằng tuần', 'item 2 < I: Họp']);
    expect(cell(table, 1, 4)?.text).toBe('Theo kế hoạch của Sở');
    expect(table.rows[1]?.places).toHaveLength(3);
    expect(codes(table, 1)).toEqual(['rowsJoined', 'rowsJoined']);
  });

  it('go on where the number is printed again, and where only the next page has it', () => {
    const again = pages({ rows: [HEADING, ['1', 'Rà soát', 'Báo cáo', 'Phòng', 'Quý I']] }, { rows: [HEADING, ['1', 'toàn bộ sổ sách', '', 'Tư pháp', ''], ['2', 'Họp', 'Biên bản', 'Văn phòng', 'Quý I']] });
    expect(outline(again)).toEqual(['item 1: Rà soát toàn bộ sổ sách', 'item 2: Họp']);
    const below = pages({ rows: [HEADING, ['1', 'Họp', 'Biên bản', 'Văn phòng', 'Quý I'], ['', 'Cập nhật dữ liệu về', 'Dữ liệu', 'Phòng', '']] }, { rows: [['2', 'hộ tịch', 'đã nhập', 'Tư pháp', 'Quý II']] });
    expect(outline(below)).toEqual(['item 1: Họp', 'item 2: Cập nhật dữ liệu về hộ tịch']);
  });

  it('keep the lines of a list, the words of "QĐ-UBND", and what was bold', () => {
    const table = pages(
      { rows: [HEADING, ['1', 'Sửa Quyết định số 12/QĐ-', '- Văn bản triển khai.', '- Phòng Tài chính', { text: 'Quý', isBold: true }]] },
      { rows: [HEADING, ['', 'UBND của xã', '- Báo cáo.', '- Kế hoạch chủ trì.', { text: 'I', isBold: true }]] },
    );
    expect(Object.values(table.rows[0]!.cells).map(({ text }) => text)).toEqual(['1', 'Sửa Quyết định số 12/QĐ-UBND của xã', '- Văn bản triển khai.\n- Báo cáo.', '- Phòng Tài chính - Kế hoạch chủ trì.', 'Quý I']);
    expect(cell(table, 0, 4)?.marks).toEqual([[0, 3, 'b'], [4, 5, 'b']]);
  });

  it('are not guessed where the next row is a full one whose number was left out', () => {
    const table = pages({ rows: [HEADING, ['1', 'Rà soát thủ tục.', 'Báo cáo', 'Văn phòng', 'Quý I']] }, { rows: [HEADING, ['', 'Tập huấn cho công chức', 'Lớp học', 'Phòng Nội vụ', 'Quý III'], ['3', 'Họp', 'Biên bản', 'Văn phòng', 'Quý I']] });
    expect(outline(table)).toEqual(['item 1: Rà soát thủ tục.', 'item: Tập huấn cho công chức', 'item 3: Họp']);
  });
});
