import { readFigures } from '../../src/cells/read-figures.js';

const short = (text: string): string[] => readFigures(text, 'content').map(({ comparator, value, measureUnit }) => `${comparator} ${value ?? 'none'} ${measureUnit}`);

describe('figures to reach in the words of an activity (RULES.md A4)', () => {
  it.each<[string, string[]]>([
    ['Cắt giảm tối thiểu 20% thời gian giải quyết', ['gte 20 %']],
    ['Số hóa tối thiểu 5.000 hồ sơ còn hiệu lực', ['gte 5000 hồ sơ']],
    ['Nộp ít nhất 300 triệu đồng qua cổng thanh toán', ['gte 300 triệu đồng']],
    ['- Báo cáo.\n- Tỷ lệ hồ sơ trực tuyến', ['unstated none %']],
  ])('%s', (text, wanted) => expect(short(text)).toEqual(wanted));

  it.each(['Kiểm tra tại ít nhất 05 sở và 02 huyện', 'Mở tối thiểu 03 lớp bồi dưỡng', 'Mỗi phòng đăng ký ít nhất 01 sáng kiến', 'Đăng ít nhất 12 tin, bài', 'Tối thiểu 02 mô hình điểm'])(
    '%s: how many are handed in is no figure to reach',
    (text) => expect(short(text)).toEqual([]),
  );
});
