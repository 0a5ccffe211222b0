import { readLines, rowsIn } from './support.js';

describe('plans whose work stands in sentences', () => {
  it('reads one paragraph for a task, under its headings', () => {
    expect(rowsIn(
      'I. MỤC ĐÍCH, YÊU CẦU', '1. Giao Văn phòng chủ trì cho gọn, hoàn thành trước ngày 01/01/2025.', 'II. NHIỆM VỤ',
      '1. Về cây xanh', '1.1. Đếm cây trên tuyến phố. Giao Phòng Kinh tế chủ trì, hoàn thành trước ngày 28/3/2025.', '1.2. Cắt tỉa cành khô (Hoàn thành trong tháng 4).',
      '2. Về chiếu sáng', '2.1. Thay bóng hỏng. Giao Phòng Kinh tế chủ trì, phối hợp với Điện lực thành phố thực hiện thường xuyên.', 'III. TỔ CHỨC THỰC HIỆN', '1. Phòng Kinh tế: theo dõi chung.',
    )).toEqual([
      ['section', '1', 'Về cây xanh', '', ''],
      ['item', '1.1', 'Đếm cây trên tuyến phố.', 'Giao Phòng Kinh tế chủ trì', 'hoàn thành trước ngày 28/3/2025.'],
      ['item', '1.2', 'Cắt tỉa cành khô', '', 'Hoàn thành trong tháng 4'],
      ['section', '2', 'Về chiếu sáng', '', ''],
      ['item', '2.1', 'Thay bóng hỏng.', 'Giao Phòng Kinh tế chủ trì, phối hợp với Điện lực thành phố thực hiện', 'thường xuyên.'],
    ]);
  });

  it('gives the one heading over all others to the list as its title', () => {
    const found = readLines('III. VIỆC PHẢI LÀM', '1. Nhóm một', 'a) Quét sân. Giao Văn phòng chủ trì.', '2. Nhóm hai', 'a) Lau kính. Giao Văn phòng chủ trì.');
    expect(found?.table.title).toBe('III. VIỆC PHẢI LÀM');
    expect(found?.table.rows.map(({ kind }) => kind)).toEqual(['section', 'item', 'section', 'item']);
    expect(found?.uses[0]).toEqual({ fragmentId: 'b0', reader: 'tables.0.title' });
  });

  it('reads one paragraph below a numbered heading as one task with it', () => {
    expect(rowsIn('I. NHIỆM VỤ', '1. Vệ sinh', 'Quét dọn trụ sở. Giao Văn phòng chủ trì, hoàn thành trước 15/5.', '2. Trang trí', 'Treo cờ.', 'Đơn vị thực hiện: Đoàn Thanh niên xã.')).toEqual([
      ['section', 'I', 'NHIỆM VỤ', '', ''],
      ['item', '1', 'Vệ sinh\nQuét dọn trụ sở.', 'Giao Văn phòng chủ trì', 'hoàn thành trước 15/5.'],
      ['item', '2', 'Trang trí\nTreo cờ.', 'Đoàn Thanh niên xã.', ''],
    ]);
  });

  it('gives a line that only says who and when to the parts above it', () => {
    expect(rowsIn('1. Vệ sinh', '- Quét sân.', '- Lau kính.', '- Giao Văn phòng chủ trì, hoàn thành trước 15/5.', '2. Trang trí. Giao Văn phòng chủ trì.')[0]).toEqual(
      ['item', '1', 'Vệ sinh\n- Quét sân.\n- Lau kính.', 'Giao Văn phòng chủ trì', 'hoàn thành trước 15/5.'],
    );
  });

  it('keeps numbered lines between tasks that say neither, but not where there are more of them than tasks', () => {
    expect(rowsIn('I. NHIỆM VỤ', '1. Quét sân. Giao Văn phòng chủ trì.', '2. Giữ gìn vệ sinh chung.', '3. Lau kính. Giao Văn phòng chủ trì.').map(([kind, number, , who]) => [kind, number, who])).toEqual([
      ['section', 'I', ''], ['item', '1', 'Giao Văn phòng chủ trì'], ['item', '2', ''], ['item', '3', 'Giao Văn phòng chủ trì'],
    ]);
    expect(readLines('I. NHIỆM VỤ', '1. Quét. Giao Văn phòng chủ trì.', '2. Lau. Giao Văn phòng chủ trì.', '3. Một', '4. Hai', '5. Ba')?.table.rows).toHaveLength(3);
  });
});

describe('the parts of a plan', () => {
  it('may be lettered outside and numbered in Roman within', () => {
    const found = readLines('A. MỤC TIÊU', 'I. Chung', '1. Xong trước 01/5.', 'B. NHIỆM VỤ', 'I. Sân', '1. Quét. Giao Văn phòng chủ trì.', 'II. Kính', '1. Lau. Giao Văn phòng chủ trì.', 'C. KINH PHÍ', '1. Chi trước 30/6.');
    expect(found?.table.title).toBe('B. NHIỆM VỤ');
    expect(found?.table.rows.map(({ kind, printedNumber }) => [kind, printedNumber])).toEqual([['section', 'I'], ['item', '1'], ['section', 'II'], ['item', '1']]);
  });

  it('heads the parts that say who does them, also where it says a time itself', () => {
    expect(rowsIn('1. Tuần một (từ ngày 02/6 đến ngày 06/6)', '- Họp tổ (Văn phòng chuẩn bị).', '- Đo đất (Phòng Kinh tế tham mưu).').map(([kind, , , who]) => [kind, who])).toEqual([['section', ''], ['item', 'Văn phòng chuẩn bị'], ['item', 'Phòng Kinh tế tham mưu']]);
    expect(rowsIn('1. Giao Văn phòng chủ trì sửa nhà, hoàn thành trong quý II:', '- Mái, trước 30/4', '- Tường, trước 30/5', '2. Vườn. Giao Văn phòng chủ trì.').map(([kind, number]) => [kind, number])).toEqual([['item', '1'], ['item', '2']]);
  });

  it('asks about a part whose lines say neither who nor when', () => {
    expect(readLines('1. Sân', '- Quét (Văn phòng chủ trì).', '- Rửa (Văn phòng chủ trì).', '2. Vườn', '- Tưới cây.')?.leftovers.map(({ text, reason }) => [text, reason])).toEqual([['2. Vườn', 'notUnderstood'], ['- Tưới cây.', 'notUnderstood']]);
  });

  it('ends with the words that close a plan', () => {
    expect(rowsIn('1. Công an xã', 'Tuần tra.', '2. Trạm Y tế xã', 'Chuẩn bị thuốc.', 'Trên đây là Kế hoạch, đề nghị các đơn vị thực hiện trước 01/5.').at(-1)?.[2]).toBe('Chuẩn bị thuốc.');
  });
});

describe('plans that say work by body', () => {
  it('reads what stands below the name of a body as its tasks', () => {
    expect(rowsIn(
      'I. MỤC ĐÍCH', '- Bảo đảm an toàn, hoàn thành trước 01/3.', 'II. TỔ CHỨC THỰC HIỆN',
      '1. Công an xã', '- Chủ trì, phối hợp với Trạm Y tế xã tập huấn sơ cứu trước ngày 12/3/2025.', '- Tuần tra ban đêm; định kỳ hằng tháng báo cáo UBND xã.',
      '2. Trạm Y tế xã và Phòng Kinh tế có trách nhiệm:', 'a) Mua sắm vật tư:', '- Phao cứu sinh', '- Dây thừng', '3. Trạm Y tế xã: Chuẩn bị thuốc.',
    )).toEqual([
      ['section', 'II', 'TỔ CHỨC THỰC HIỆN', '', ''],
      ['group', '1', 'Công an xã', '', ''],
      ['item', '-', 'Chủ trì, phối hợp với Trạm Y tế xã tập huấn sơ cứu trước ngày 12/3/2025.', 'Công an xã: Chủ trì, phối hợp với Trạm Y tế xã', 'trước ngày 12/3/2025'],
      ['item', '-', 'Tuần tra ban đêm; định kỳ hằng tháng báo cáo UBND xã.', 'Công an xã', 'định kỳ hằng tháng'],
      ['group', '2', 'Trạm Y tế xã và Phòng Kinh tế có trách nhiệm:', '', ''],
      ['item', 'a)', 'Mua sắm vật tư:\n- Phao cứu sinh\n- Dây thừng', 'Trạm Y tế xã và Phòng Kinh tế', ''],
      ['item', '3', 'Chuẩn bị thuốc.', 'Trạm Y tế xã', ''],
    ]);
  });

  it('leaves the articles of a decision and what follows its signature alone', () => {
    expect(readLines('Điều 1. Ban hành.', 'Điều 2. Phân công:', '1. Phòng Kinh tế: mua sắm.', '2. Công an xã: tuần tra.', '3. Văn phòng: theo dõi.')).toBeNull();
    expect(readLines('Nơi nhận:', '- Phòng Kinh tế: để thực hiện;', '- Công an xã: để thực hiện;', '- Văn phòng: lưu.')).toBeNull();
  });
});

describe('labelled lines of a task', () => {
  it('are read out of one line, and what they say beside who and when is kept', () => {
    const found = readLines('1. Mở lớp học bơi cho trẻ em', '- Nội dung: Dạy hai kiểu bơi.', '- Đối tượng: Học sinh.', '- Đơn vị chủ trì: Phòng Văn hóa - Xã hội; đơn vị phối hợp: Trạm Y tế xã; thời gian: Tháng 6', '- Địa điểm: Bể bơi.', '- Sản phẩm: Danh sách.', '2. Lớp học đàn. Giao Văn phòng chủ trì.');
    const byMeaning = Object.fromEntries(found!.table.columns.map(({ meaning, key }) => [meaning, found!.table.rows[0]!.cells[key]?.text]));
    expect(byMeaning).toMatchObject({
      name: 'Mở lớp học bơi cho trẻ em', lead: 'Phòng Văn hóa - Xã hội', coordinating: 'Trạm Y tế xã', schedule: 'Tháng 6', results: 'Danh sách.', context: 'Dạy hai kiểu bơi.', other: 'Học sinh.\nĐịa điểm: Bể bơi.',
    });
  });

  it('make as many tasks as there are "Nội dung" under a heading', () => {
    expect(rowsIn('1. Hội thao', '- Nội dung: Kéo co.', '- Thời gian: Tháng 7', '- Nội dung: Nhảy bao.', '- Thời gian: Tháng 8')).toEqual([
      ['section', '1', 'Hội thao', '', ''], ['item', '-', 'Kéo co.', '', 'Tháng 7'], ['item', '-', 'Nhảy bao.', '', 'Tháng 8'],
    ]);
  });

  it('keep a label that is not the one its column is called by', () => {
    expect(rowsIn('1. Một', '- Thời gian: Tháng 7', '- Đơn vị chủ trì: Văn phòng', '2. Hai', '- Thời hạn hoàn thành: Tháng 8').at(-1)).toEqual(['item', '2', 'Hai', '', 'Thời hạn hoàn thành: Tháng 8']);
  });
});
