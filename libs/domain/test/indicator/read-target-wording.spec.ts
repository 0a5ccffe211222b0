import { readTargetWording } from '#domain';

describe('the words of a target (RULES.md I3)', () => {
  it.each([
    ['Tối thiểu 45', 'gte', '45', null],
    ['Tối thiểu 45%', 'gte', '45', '%'],
    ['tối thiểu từ 80% trở lên', 'gte', '80', '%'],
    ['Từ 50 % trở lên', 'gte', '50', '%'],
    ['40%', 'unstated', '40', '%'],
    ['100', 'unstated', '100', null],
    ['trên 10%', 'gt', '10', '%'],
    ['Đạt trên 10 phần trăm', 'gt', '10', '%'],
    ['≥45', 'gte', '45', null],
    ['>= 45,5%', 'gte', '45.5', '%'],
    ['> 45', 'gt', '45', null],
    ['≤ 5', 'lte', '5', null],
    ['< 5', 'lt', '5', null],
    ['= 100%', 'eq', '100', '%'],
    ['không dưới 90%', 'gte', '90', '%'],
    ['không quá 5%', 'lte', '5', '%'],
    ['không vượt quá 5%', 'lte', '5', '%'],
    ['tối đa 3', 'lte', '3', null],
    ['dưới 95%', 'lt', '95', '%'],
    ['không trên 5%', 'lte', '5', '%'],
    ['vượt 5%', 'gt', '5', '%'],
    ['Ít nhất đạt 85%', 'gte', '85', '%'],
    ['ít hơn 3', 'lt', '3', null],
    ['5% trở xuống', 'lte', '5', '%'],
    ['phấn đấu áp dụng 100%', 'unstated', '100', '%'],
    ['cắt giảm tối thiểu 10% chi phí tuân thủ', 'gte', '10', '%'],
    ['tối thiểu 1.020 hồ sơ', 'gte', '1020', null],
    ['Tỷ lệ hồ sơ 45%', 'unstated', '45', '%'],
    ['Mức 45%', 'unstated', '45', '%'],
    ['Đăng ký kết hôn 100%', 'unstated', '100', '%'],
    ['Số 3 đạt 45%', 'unstated', '45', '%'],
    ['Năm 2024 đạt tối thiểu 45%', 'gte', '45', '%'],
  ] as const)('%s: %s %s %s', (text, comparator, value, measureUnit) => {
    expect(readTargetWording(text)).toEqual({ comparator, value, measureUnit, valueKind: 'absolute' });
  });

  it('an increase is left open (RULES.md I9)', () => {
    expect(readTargetWording('20, tăng thêm so với năm 2021')).toEqual({ comparator: 'unstated', value: '20', measureUnit: null, valueKind: 'increaseUnresolved' });
    expect(readTargetWording('tăng tối thiểu 20%')).toMatchObject({ comparator: 'gte', valueKind: 'increaseUnresolved' });
  });

  it.each(['', 'Thường xuyên', 'tối thiểu 50%, tối thiểu 80%', '40-60%', '1,020', 'Năm 2024'])('%j is left to a person', (text) => expect(readTargetWording(text)).toBeNull());

  it('does not read a place for a comparator', () => {
    expect(readTargetWording('100% TTHC thực hiện trên địa bàn')).toMatchObject({ comparator: 'unstated', value: '100' });
    expect(readTargetWording('Tỷ lệ trên Cổng Dịch vụ công đạt 60%')).toMatchObject({ comparator: 'unstated', value: '60' });
  });

  it('reads decomposed letters alike', () => expect(readTargetWording('Tối thiểu 45'.normalize('NFD'))).toEqual(readTargetWording('Tối thiểu 45')));
});
