import { readTables, type RawTable } from '../../src/table/read-tables.js';
import { pageOf, type CellSpec } from './page-builder.js';
import { meanings } from './reading-back.js';

const read = (...rows: (readonly CellSpec[])[]): RawTable => readTables(pageOf({ rows })).tables[0]!;
const wide = (text: string, columns: number): CellSpec => ({ text, columns });
const tall = (text: string, rows = 2): CellSpec => ({ text, rows });

describe('the meaning of columns', () => {
  it.each([
    [['STT', 'Nội dung công việc', 'Kết quả công việc', 'Cơ quan, đơn vị thực hiện', 'Thời gian thực hiện'], 'number name results parties schedule'],
    [['TT', 'Nhiệm vụ, giải pháp', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn', 'Sản phẩm đầu ra', 'Ghi chú'], 'number name lead coordinating schedule results note'],
    [['TT', 'Đơn vị chủ trì', 'Tên nhiệm vụ', 'Đơn vị phối hợp', 'Tiến độ'], 'number lead name coordinating schedule'],
    [['Stt', 'Nội dung', 'Đơn vị thực hiện', 'Đơn vị phối hợp', 'Hoàn thành'], 'number name lead coordinating schedule'],
    [['TT', 'Hoạt động', 'Cơ quan chủ trì, phối hợp', 'Lộ trình', 'Kinh phí'], 'number name parties schedule other'],
    [['TT', 'Nội dung công việc', 'Lãnh đạo phụ trách', 'Chuyên viên theo dõi', 'Đơn vị thực hiện', 'Thời gian hoàn thành'], 'number name monitoring monitoring parties schedule'],
    [['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Cơ quan chủ trì đánh giá', 'Thời hạn', 'Căn cứ'], 'number name lead evaluating schedule basis'],
  ])('of %j are %s', (heading, expected) => {
    const words: Record<string, string> = { number: '1', name: 'Lập danh mục hồ sơ cần chuyển sang dạng điện tử', results: 'Báo cáo', parties: 'Phòng Nội vụ', lead: 'Phòng Nội vụ', coordinating: 'Công an xã', evaluating: 'Phòng Tư pháp', monitoring: 'Đ/c Lan', schedule: 'Quý II', basis: 'Kế hoạch số 12/KH-UBND', note: '', other: '50 triệu' };
    expect(meanings(read(heading, expected.split(' ').map((meaning) => words[meaning] ?? ''))).join(' ')).toBe(expected);
  });

  it('"Đơn vị" is a unit of measure, a body or the unit of a matrix, as its cells say', () => {
    expect(meanings(read(['STT', 'Chỉ tiêu', 'Đơn vị', 'Chỉ tiêu năm 2025'], ['1', 'Tỷ lệ hồ sơ nộp qua mạng', '%', 'Tối thiểu 60']))).toEqual(['number', 'name', 'measureUnit', 'target']);
    expect(meanings(read(['STT', 'Nội dung', 'Đơn vị', 'Thời gian'], ['1', 'Niêm yết thủ tục', 'Văn phòng HĐND và UBND', 'Quý I']))).toEqual(['number', 'name', 'parties', 'schedule']);
    expect(meanings(read(['STT', 'Đơn vị', 'Số thủ tục', 'Giao chỉ tiêu'], ['1', 'UBND xã Đắk La', '102', '40%']))).toEqual(['number', 'unit', 'context', 'target']);
  });

  it('"Chỉ tiêu" is the name of an indicator or its target, as its cells say', () => {
    expect(meanings(read(['TT', 'Chỉ tiêu', 'Mục tiêu', 'Đơn vị thực hiện'], ['1', 'Tỷ lệ hồ sơ đúng hạn trong năm', '98%', 'Các phòng']))).toEqual(['number', 'name', 'target', 'parties']);
    expect(meanings(read(['TT', 'Mục tiêu', 'Chỉ tiêu', 'Đơn vị thực hiện'], ['1', 'Hồ sơ nộp qua mạng đạt tỷ lệ cao', '≥ 70%', 'Các phòng']))).toEqual(['number', 'name', 'target', 'parties']);
  });

  it('of two columns that could name the row the fuller one does', () => {
    const table = read(
      ['TT', 'Nhiệm vụ chung', 'Nhiệm vụ cụ thể', 'Sản phẩm', 'Chủ trì', 'Thời gian'],
      [tall('1'), tall('Nâng cao chất lượng'), 'Rà soát văn bản', 'Báo cáo', 'Sở Tư pháp', 'Quý I'],
      [null, null, 'Kiểm tra văn bản', 'Báo cáo', 'Sở Tư pháp', 'Quý II'],
    );
    expect(meanings(table)).toEqual(['number', 'other', 'name', 'results', 'lead', 'schedule']);
    const full = ['1', 'Nâng cao chất lượng của công tác xây dựng văn bản trong cả năm', 'Rà soát văn bản', 'Sở Tư pháp', 'Quý I'];
    expect(meanings(read(['TT', 'Nhiệm vụ', 'Hoạt động', 'Chủ trì', 'Thời gian'], full))).toEqual(['number', 'other', 'name', 'lead', 'schedule']);
  });

  it('are read from headings of two and three rows, with the words above as parents', () => {
    const two = read(
      [tall('STT'), tall('Tên thủ tục'), wide('Cơ quan thực hiện rà soát', 2), null, wide('Thời gian rà soát', 2), null],
      [null, null, 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Hoàn thành'],
      ['1', 'Đăng ký khai sinh', 'Sở Tư pháp', 'Văn phòng', '01/2025', '7/2025'],
    );
    expect(meanings(two)).toEqual(['number', 'name', 'lead', 'coordinating', 'schedule', 'schedule']);
    expect(two.columns.filter(({ meaning }) => meaning === 'heading').map(({ heading }) => heading)).toEqual(['Cơ quan thực hiện rà soát', 'Thời gian rà soát']);
    expect(two.columns[2]).toMatchObject({ heading: 'Chủ trì', parentKey: 'h0' });
    const three = read(
      [tall('TT', 3), tall('Chỉ tiêu', 3), tall('ĐVT', 3), wide('Chỉ tiêu giao', 4), null, null, null],
      [null, null, null, wide('Năm 2024', 2), null, wide('Năm 2025', 2), null],
      [null, null, null, 'Cấp huyện', 'Cấp xã', 'Cấp huyện', 'Cấp xã'],
      ['1', 'Tỷ lệ số hóa', '%', '80', '70', '90', '80'],
    );
    expect(meanings(three)).toEqual(['number', 'name', 'measureUnit', 'target', 'target', 'target', 'target']);
    expect(three.columns.find(({ key }) => key === 'h1')?.parentKey).toBe('h0');
  });

  it('name by a deed alone who watches or judges, where the words above name bodies', () => {
    const watched = read(
      [tall('TT'), tall('Việc'), wide('Phân công', 4), null, null, null, tall('Thời hạn')],
      [null, null, 'Thực hiện', 'Theo dõi, đôn đốc', 'Chỉ đạo', 'Nghiệm thu', null],
      ['1', 'Sửa mái trạm bơm đầu kênh', 'Tổ thủy nông', 'Phòng Kinh tế', 'Phó Chủ tịch UBND xã', 'Phòng Tài chính', 'Quý I'],
    );
    expect(meanings(watched)).toEqual(['number', 'name', 'parties', 'monitoring', 'monitoring', 'evaluating', 'schedule']);
  });

  it('name a deed alone: over bodies who does it, over other words nobody knows', () => {
    expect(meanings(read(['TT', 'Việc', 'Chủ trì', 'Theo dõi, chỉ đạo', 'Thời hạn'], ['1', 'Sửa mái trạm bơm', 'Tổ thủy nông', 'Phó Chủ tịch UBND xã', 'Quý I']))).toEqual(['number', 'name', 'lead', 'monitoring', 'schedule']);
    expect(meanings(read(['TT', 'Việc', 'Chủ trì', 'Theo dõi', 'Thời hạn'], ['1', 'Sửa mái trạm bơm', 'Tổ thủy nông', 'Đang làm', 'Quý I']))).toEqual(['number', 'name', 'lead', 'other', 'schedule']);
  });

  it('for the beginning of work are times as those for its end', () => {
    expect(meanings(read(['TT', 'Việc', 'Chủ trì', 'Từ tháng', 'Đến tháng'], ['1', 'Sửa mái trạm bơm', 'Tổ thủy nông', '3/2026', '5/2026']))).toEqual(['number', 'name', 'lead', 'schedule', 'schedule']);
    expect(meanings(read(['TT', 'Việc', 'Chủ trì', 'Ngày giao', 'Hoàn thành'], ['1', 'Sửa mái trạm bơm', 'Tổ thủy nông', '03/2/2026', '5/2026']))).toEqual(['number', 'name', 'lead', 'other', 'schedule']);
  });

  it('of quarters are times though nothing is ticked in some', () => {
    const table = read(['TT', 'Việc', 'Chủ trì', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'], ['1', 'Sửa mái trạm bơm', 'Tổ thủy nông', '', 'x', '', 'x'], ['2', 'Đắp bờ', 'Tổ thủy nông', '', '', '', 'x']);
    expect(meanings(table)).toEqual(['number', 'name', 'lead', 'schedule', 'schedule', 'schedule', 'schedule']);
    expect(meanings(read(['TT', 'Chỉ tiêu', 'ĐVT', 'Quý I', 'Quý II'], ['1', 'Tỷ lệ hồ sơ đất đai xong đúng ngày hẹn', '%', '', '80']))).toEqual(['number', 'name', 'measureUnit', 'target', 'target']);
  });

  it('of months in short and of work that goes on are times where they are ticked, and hold figures where figures stand', () => {
    const ticked = read(['TT', 'Việc', 'Chủ trì', 'T1', 'T2', 'T3', 'Thường xuyên'], ['1', 'Sửa mái trạm bơm', 'Tổ thủy nông', '', 'x', 'x', ''], ['2', 'Trông đập', 'Tổ thủy nông', '', '', '', 'x']);
    expect(meanings(ticked)).toEqual(['number', 'name', 'lead', 'schedule', 'schedule', 'schedule', 'schedule']);
    expect(meanings(read(['TT', 'Chỉ tiêu', 'ĐVT', 'Q1', 'Q2'], ['1', 'Tỷ lệ hồ sơ đất đai xong đúng ngày hẹn', '%', '75', '80']))).toEqual(['number', 'name', 'measureUnit', 'target', 'target']);
  });

  it('of bodies that are looked at hold no party, and are the units of a matrix where nothing else names the lines', () => {
    const visits = read(['STT', 'Nội dung xem xét', 'Đơn vị được kiểm tra', 'Ngày kiểm tra', 'Đơn vị chủ trì'], ['1', 'Sổ theo dõi hồ sơ đất', 'Trạm Y tế xã', '14/4/2026', 'Phòng Kinh tế']);
    expect(meanings(visits)).toEqual(['number', 'name', 'other', 'schedule', 'lead']);
    expect(meanings(read(['STT', 'Đơn vị được đánh giá', 'Chỉ tiêu giao (%)'], ['1', 'UBND xã Sa Loong', '80'], ['2', 'UBND xã Bờ Y', '70']))).toEqual(['number', 'unit', 'target']);
  });

  it('are read where a text has lost the merging, or a heading is wrapped onto a second line', () => {
    const text = read(['Số TT', 'Tên nhiệm vụ', 'Thực hiện trong năm', '', 'Căn cứ'], ['', '', 'Đơn vị tính', 'Giao chỉ tiêu', ''], ['1', 'Tỷ lệ số hóa hồ sơ', '%', '80', 'Công văn số 5/VP']);
    expect(meanings(text)).toEqual(['number', 'name', 'measureUnit', 'target', 'basis']);
    const wrapped = read(['Số', 'Nội dung', 'Cơ quan, đơn vị', 'Thời gian'], ['TT', 'công việc', 'thực hiện', 'hoàn thành'], ['1', 'Rà soát', 'Văn phòng', 'Quý I']);
    expect(wrapped.columns.map(({ heading }) => heading)).toEqual(['Số TT', 'Nội dung công việc', 'Cơ quan, đơn vị thực hiện', 'Thời gian hoàn thành']);
    expect(wrapped.rows).toHaveLength(1);
  });

  it('are found by the cells where no heading stands, with a doubt that says so', () => {
    const table = read(['1', 'Phát thanh bài viết về cách nộp hồ sơ', 'Công chức Văn hóa - Xã hội', 'Hàng tuần'], ['2', 'Treo băng rôn tại chợ và trường học', 'Trạm Y tế xã', 'Tháng 3']);
    expect(meanings(table)).toEqual(['number', 'name', 'parties', 'schedule']);
    expect(table.hasHeading).toBe(false);
    expect(table.doubts.map(({ code }) => code)).toContain('headingMissing');
    expect(table.columns.every(({ confidence, key }) => confidence === 'high' || table.doubts.some(({ field }) => field === key))).toBe(true);
  });

  it('without a heading, who leads is printed before who cooperates, and bodies over figures are the units of a matrix', () => {
    const work = read(['1', 'Phát thanh bài viết về cách nộp hồ sơ', 'Phòng Văn hóa', 'Công an xã', 'Hàng tuần'], ['2', 'Treo băng rôn tại chợ và trường học', 'Trạm Y tế xã', 'Phòng Nội vụ', 'Tháng 3']);
    expect(meanings(work)).toEqual(['number', 'name', 'lead', 'coordinating', 'schedule']);
    expect(meanings(read(['1', 'UBND xã Bờ Y', '40%', '60%'], ['2', 'UBND xã Sa Loong', '50%', '70%']))).toEqual(['number', 'unit', 'target', 'target']);
  });

  it('of figures under words for results are what has been reached, under the name of an indicator its targets', () => {
    const rows = [['1', 'UBND xã Bờ Y', '40%', '60%'], ['2', 'UBND xã Sa Loong', '50%', '70%']];
    expect(meanings(read(['TT', 'Tên đơn vị', 'Kết quả đạt được', 'Chỉ tiêu giao'], ...rows))).toEqual(['number', 'unit', 'baseline', 'target']);
    expect(meanings(read(['TT', 'Tên đơn vị', 'Dịch vụ công trực tuyến', 'Thanh toán trực tuyến'], ...rows))).toEqual(['number', 'unit', 'target', 'target']);
  });

  it('nobody knows are named, unless nothing stands in them', () => {
    const table = read(['TT', 'Nội dung', 'Mã QLVB', '', 'Thời gian'], ['1', 'Rà soát', 'zz', '', 'Quý I'], ['2', 'Niêm yết', 'yy', '', 'Quý II']);
    expect(table.doubts.filter(({ code }) => code === 'columnUnknown').map(({ field }) => field)).toEqual(['c2']);
    expect(table.columns[2]?.confidence).toBe('low');
  });
});

describe('the kind of a table', () => {
  it.each([
    ['activities', [['TT', 'Nội dung', 'Chủ trì', 'Thời hạn'], ['1', 'Rà soát', 'Văn phòng', 'Quý I']]],
    ['indicators', [['TT', 'Chỉ tiêu', 'ĐVT', 'Chỉ tiêu giao', 'Thời hạn'], ['1', 'Tỷ lệ số hóa hồ sơ', '%', '80', 'Năm 2025']]],
    ['matrix', [['TT', 'Tên đơn vị', 'Chỉ tiêu giao (%)'], ['1', 'UBND xã Bờ Y', '80']]],
    ['matrix', [['Đơn vị', 'Chỉ tiêu giao (%)'], ['Phòng Nội vụ', '80']]],
    ['indicators', [['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Xã Ia Chim', 'Xã Đắk Cấm'], ['1', 'Tỷ lệ số hóa hồ sơ', '%', '80', '70']]],
    ['activities', [['TT', 'Nhiệm vụ', 'ĐVT', 'Chỉ tiêu', 'Chủ trì', 'Thời hạn'], ['1', 'Mở lớp tập huấn cho công chức', 'lớp', '2', 'Phòng Nội vụ', 'Quý II']]],
    ['other', [['TT', 'Tên văn bản', 'Ghi chú'], ['1', 'Luật Hộ tịch', '']]],
  ])('is %s', (kind, rows) => {
    expect(read(...rows).kind).toBe(kind);
  });
});
