import { readLines, rowsOf } from './support.js';

/** A text as a page of this many letters breaks it. */
function broken(width: number, ...texts: string[]): string[] {
  return texts.flatMap((text) => text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && `${last} ${word}`.length <= width ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
  }, []));
}

const plan = [
  'I. NỘI DUNG PHÒNG CHÁY, CHỮA CHÁY VÀ CỨU NẠN, CỨU HỘ',
  '1. Kiểm tra, thay thế toàn bộ bình chữa cháy xách tay đã quá hạn sử dụng tại trụ sở và tại các nhà văn hóa thôn',
  '- Đơn vị chủ trì: Văn phòng HĐND và UBND xã, Phòng Văn hóa - Xã hội, Phòng Lao động - Thương binh và Xã hội.',
  '- Thời gian thực hiện: Trước ngày 20/4/2025 đối với trụ sở, trước ngày 20/5/2025 đối với các nhà văn hóa thôn.',
  '2. Tổ chức cho công chức, viên chức và người lao động diễn tập thoát nạn khi có cháy xảy ra trong giờ làm việc',
  '- Đơn vị chủ trì: Công an xã.',
  '- Thời gian thực hiện: Hai lần trong năm, lần thứ nhất vào tháng 5, lần thứ hai vào tháng 11 của năm 2025.',
];

describe('lines that a page has broken', () => {
  it.each([48, 60, 78])('at %p letters are put together again', (width) => {
    expect(rowsOf(readLines(...broken(width, ...plan)))).toEqual(rowsOf(readLines(...plan)));
  });

  it('goes on behind the number of a page', () => {
    const lines = broken(48, ...plan);
    const paged = [...lines.slice(0, 3), '2', ...lines.slice(3, 9), '- 3 -', ...lines.slice(9)];
    expect(rowsOf(readLines(...paged))).toEqual(rowsOf(readLines(...plan)));
  });

  it('are kept apart where lines end by themselves', () => {
    const lines = ['I. VIỆC LÀM', ...Array.from({ length: 12 }, (_, at) => [`${at + 1}. Việc thứ ${at + 1} của năm, làm ở mọi nơi`, 'gồm phần đầu', '- Đơn vị chủ trì: Văn phòng HĐND và UBND xã, Công an xã']).flat()];
    expect(readLines(...lines)?.table.rows[1]?.cells.c1?.text).toBe('Việc thứ 1 của năm, làm ở mọi nơi\ngồm phần đầu');
  });
});
