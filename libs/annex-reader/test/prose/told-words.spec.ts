import { tellWords } from '../../src/prose/told-words.js';

const told = (text: string): unknown[] => {
  const found = tellWords(text);
  return found ? [found.content, ...found.labelled.map(({ meaning, text: words }) => `${meaning}: ${words}`)] : [];
};

describe('who and until when, told in the sentences of a task', () => {
  it('is taken from the sentences behind the work', () => {
    expect(told('Lập sổ theo dõi phản ánh. Giao Văn phòng chủ trì, phối hợp với Công an xã, hoàn thành trước ngày 15/02/2025.')).toEqual([
      'Lập sổ theo dõi phản ánh.', 'parties: Giao Văn phòng chủ trì, phối hợp với Công an xã', 'schedule: hoàn thành trước ngày 15/02/2025.',
    ]);
    expect(told('Trồng cây xanh quanh trụ sở. Đơn vị thực hiện: Đoàn Thanh niên xã. Thời gian: tháng 6.')).toEqual(['Trồng cây xanh quanh trụ sở.', 'parties: Đoàn Thanh niên xã.', 'schedule: tháng 6.']);
    expect(told('Trực đường dây nóng. Giao Trạm Y tế xã thực hiện thường xuyên.')).toEqual(['Trực đường dây nóng.', 'parties: Giao Trạm Y tế xã thực hiện', 'schedule: thường xuyên.']);
  });

  it('leaves the work whole where one sentence says both', () => {
    expect(told('Phòng Kinh tế chủ trì, phối hợp với Thuế cơ sở rà soát hộ khoán, hoàn thành trong quý II/2025.')).toEqual([
      'Phòng Kinh tế chủ trì, phối hợp với Thuế cơ sở rà soát hộ khoán, hoàn thành trong quý II/2025.', 'parties: Phòng Kinh tế chủ trì, phối hợp với Thuế cơ sở', 'schedule: hoàn thành trong quý II/2025',
    ]);
    expect(told('Trong tháng 9, Phòng Kinh tế rà soát hộ khoán.')).toEqual(['Trong tháng 9, Phòng Kinh tế rà soát hộ khoán.', 'parties: Phòng Kinh tế', 'schedule: Trong tháng 9']);
    expect(told('Cổng thông tin do Phòng Văn hóa - Xã hội chủ trì nâng cấp')).toEqual(['Cổng thông tin do Phòng Văn hóa - Xã hội chủ trì nâng cấp', 'parties: Phòng Văn hóa - Xã hội chủ trì']);
  });

  it('stands in brackets at the end', () => {
    expect(told('Kẻ vẽ pano (Phòng Kinh tế chủ trì; hoàn thành trước 20/3).')).toEqual(['Kẻ vẽ pano', 'parties: Phòng Kinh tế chủ trì', 'schedule: hoàn thành trước 20/3']);
    expect(told('Kẻ vẽ pano (Hoàn thành trong tháng 4)')).toEqual(['Kẻ vẽ pano', 'schedule: Hoàn thành trong tháng 4']);
    expect(told('Nộp báo cáo (qua Phòng Kinh tế)')).toEqual([]);
  });

  it('stands behind a colon or a dash', () => {
    expect(told('Nâng điểm chỉ số "Vệ sinh": giao Trạm Y tế xã chủ trì, xong trong quý III.')).toEqual(['Nâng điểm chỉ số "Vệ sinh":', 'parties: giao Trạm Y tế xã chủ trì', 'schedule: xong trong quý III.']);
    expect(told('Sửa cầu - Phòng Tài chính - Kế hoạch chủ trì, hoàn thành quý I.').slice(1)).toEqual(['parties: Phòng Tài chính - Kế hoạch chủ trì', 'schedule: hoàn thành quý I.']);
    expect(told('Họp tổ (Văn phòng chuẩn bị)')).toEqual(['Họp tổ', 'parties: Văn phòng chuẩn bị']);
    expect(told('UBND các xã khẩn trương rà soát hồ sơ.').at(-1)).toBe('parties: UBND các xã');
  });

  it('is a line of its own', () => {
    expect(told('Giao Công an xã chủ trì, hoàn thành trước 01/9/2025.')).toEqual(['', 'parties: Giao Công an xã chủ trì', 'schedule: hoàn thành trước 01/9/2025.']);
    expect(told('Hoàn thành trước ngày 30/10/2025.')).toEqual(['', 'schedule: Hoàn thành trước ngày 30/10/2025.']);
  });

  it.each([
    'Căn cứ Kế hoạch số 15/KH-UBND ngày 04/02/2025 của UBND tỉnh về phòng cháy', 'Giao thông nông thôn được mở rộng', 'Giao chỉ tiêu cho từng đơn vị', 'Cải cách thủ tục hành chính', 'Rà soát văn bản ban hành từ ngày 01/7/2025',
  ])('is not read into other words: %s', (text) => expect(told(text)).toEqual([]));
});
