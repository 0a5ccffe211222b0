import { readLines } from './support.js';

const read = (...lines: string[]) => {
  const found = readLines(...lines);
  if (!found) return null;
  const keyOf = Object.fromEntries(found.table.columns.map(({ meaning, key }) => [meaning, key]));
  return {
    ...found,
    rows: found.table.rows.map((row) => [row.kind, row.printedNumber, ...['name', 'lead', 'parties', 'coordinating', 'schedule', 'results'].map((meaning) => row.cells[keyOf[meaning] ?? '']?.text ?? '')]),
  };
};

describe('tasks of a plan that has no table', () => {
  it('reads labelled lines under each numbered task', () => {
    const found = read(
      'KẾ HOẠCH', 'Kiểm soát thủ tục hành chính năm 2025', 'I. MỤC ĐÍCH, YÊU CẦU', '1. Bảo đảm công việc trôi chảy.', '2. Phân công rõ ràng.', 'II. NỘI DUNG',
      '1. Rà soát thủ tục lĩnh vực đất đai', '- Cơ quan chủ trì: Phòng Kinh tế', '- Cơ quan phối hợp: Văn phòng HĐND và UBND xã', '- Thời gian thực hiện: Quý II', '- Sản phẩm: Báo cáo rà soát',
      '2. Niêm yết công khai', '- Cơ quan chủ trì: Trung tâm Phục vụ hành chính công xã', '- Thời gian thực hiện: Thường xuyên', 'III. TỔ CHỨC THỰC HIỆN', 'Các bộ phận căn cứ kế hoạch này để làm.',
    );
    expect(found?.rows).toEqual([
      ['section', 'II', 'NỘI DUNG', '', '', '', '', ''],
      ['item', '1', 'Rà soát thủ tục lĩnh vực đất đai', 'Phòng Kinh tế', '', 'Văn phòng HĐND và UBND xã', 'Quý II', 'Báo cáo rà soát'],
      ['item', '2', 'Niêm yết công khai', 'Trung tâm Phục vụ hành chính công xã', '', '', 'Thường xuyên', ''],
    ].map((row) => row));
    expect(found?.table.rows[1]?.parentKey).toBe('t0.r0');
  });

  it('takes dashes marked less deep than the labels for the tasks themselves', () => {
    const found = read(
      '1. Chỉ đạo, điều hành', '- Ban hành văn bản triển khai', '+ Đơn vị thực hiện: Văn phòng', '+ Thời gian: Trước ngày 15/01/2026', '- Họp giao ban', '+ Đơn vị thực hiện: Văn phòng', '+ Thời gian: Hằng quý',
    );
    expect(found?.rows.map(([kind, number, name, , parties, , when]) => [kind, number, name, parties, when])).toEqual([
      ['section', '1', 'Chỉ đạo, điều hành', '', ''],
      ['item', '-', 'Ban hành văn bản triển khai', 'Văn phòng', 'Trước ngày 15/01/2026'],
      ['item', '-', 'Họp giao ban', 'Văn phòng', 'Hằng quý'],
    ]);
  });

  it('keeps the parts of a task with it, and the words after "Nội dung:"', () => {
    const found = read(
      '1. Truyền thông', '- Viết tin bài', '- Phát tờ rơi', 'Đơn vị chủ trì: Phòng Văn hóa - Xã hội', 'Thời gian: Tháng 3',
      '2. Tập huấn', 'a) Nội dung: Mở lớp cho công chức một cửa', 'b) Đơn vị chủ trì: Văn phòng', 'c) Thời gian: Quý III',
    );
    expect(found?.rows.map(([, number, name, lead, , , when]) => [number, name, lead, when])).toEqual([
      ['1', 'Truyền thông\n- Viết tin bài\n- Phát tờ rơi', 'Phòng Văn hóa - Xã hội', 'Tháng 3'],
      ['2', 'Tập huấn\nMở lớp cho công chức một cửa', 'Văn phòng', 'Quý III'],
    ]);
  });

  it('is no table where the prose only tells, or tells of one task alone', () => {
    expect(read('Điều 1. Ban hành kế hoạch.', 'Điều 2. Thời gian: kể từ ngày ký.', 'Nơi nhận:', '- Như Điều 2;')).toBeNull();
    expect(read('1. Việc', '- Đơn vị chủ trì: Văn phòng')).toBeNull();
  });

  it('names every line it read, and leaves the others', () => {
    const found = read('Lời mở đầu', '1. Việc một', '- Đơn vị chủ trì: Văn phòng', '2. Việc hai', '- Đơn vị chủ trì: Văn phòng', 'Lời kết');
    expect(found?.uses.map(({ fragmentId }) => fragmentId)).toEqual(['b1', 'b2', 'b3', 'b4']);
  });
});
