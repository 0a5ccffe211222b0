import { readTarget, unitInHeading, type TargetWords } from '../../src/cells/read-target.js';

const words = (cell: string, extra: Partial<TargetWords> = {}): TargetWords => ({ cell, title: 'Tỷ lệ hồ sơ số hóa', heading: 'Chỉ tiêu năm 2025', basis: '', measureUnit: '%', ...extra });
const read = (cell: string, extra: Partial<TargetWords> = {}) => {
  const { target, doubts } = readTarget(words(cell, extra));
  const kind = target && target.valueKind !== 'absolute' ? `${target.valueKind} ` : '';
  return [target && `${target.isEachUnit ? 'each ' : ''}${kind}${target.comparator} ${target.value} ${target.measureUnit} (${target.readFrom})`, doubts.map(({ code }) => code).join(' ')];
};

describe('the cell of a target (RULES.md I3)', () => {
  it.each([
    ['≥ 90', 'gte 90 % (cell)'],
    ['>90%', 'gt 90 % (cell)'],
    ['Từ 90 trở lên', 'gte 90 % (cell)'],
    ['Trên 87', 'gt 87 % (cell)'],
    ['Dưới 0,5', 'lt 0.5 % (cell)'],
    ['Không quá 5%', 'lte 5 % (cell)'],
  ])('%j', (cell, expected) => expect(read(cell)).toEqual([expected, '']));

  it.each([
    ['100', 'unstated 100 % (none)'],
    ['Đạt 98,5%', 'unstated 98.5 % (none)'],
    ['100% (trừ hồ sơ mật)', 'unstated 100 % (none)'],
    ['1,020', 'unstated 1.02 % (none)'],
  ])('%j states no comparator, which is noted', (cell, expected) => expect(read(cell)).toEqual([expected, 'comparatorUnstated']));

  it.each(['90-95', 'x', 'Hoàn thành', 'Top 10', 'Cấp tỉnh: 98; cấp xã: 95', '5/5 tiêu chí'])('%j is left to a person', (cell) => expect(read(cell)).toEqual([null, 'targetUnreadable']));

  it('a figure before brackets is the row’s own, and a person sees what they hold', () => {
    expect(read('≥ 80 (trong đó cấp xã ≥ 70)')).toEqual(['gte 80 % (cell)', 'targetUnreadable']);
    expect(read('12 345', { title: 'Số hồ sơ', measureUnit: 'hồ sơ' })[0]).toBe('unstated 12345 hồ sơ (none)');
  });

  it('a blank cell asks nothing of anybody', () => expect(read('')).toEqual([null, 'targetBlank']));

  it('counts are in the unit of their column, of the cell or of the heading', () => {
    expect(read('02', { title: 'Số lớp tập huấn', measureUnit: 'Lớp' })[0]).toBe('unstated 2 Lớp (none)');
    expect(read('Tối thiểu 02 lớp', { title: 'Số lớp tập huấn', measureUnit: null })[0]).toBe('gte 2 lớp (cell)');
    expect(read('40', { title: 'Số điểm hỗ trợ', heading: 'Số điểm mở mới (điểm)', measureUnit: null })[0]).toBe('unstated 40 điểm (none)');
    expect(read('40', { title: 'Tỷ lệ thanh toán', measureUnit: null })[0]).toBe('unstated 40 % (none)');
    expect(read('1.500', { title: 'Số giao dịch', measureUnit: 'giao dịch' })[0]).toBe('unstated 1500 giao dịch (none)');
    expect(read('1,500', { title: 'Số giao dịch', measureUnit: 'giao dịch' })).toEqual([null, 'targetUnreadable']);
  });

  it('finds the comparator in the title, the heading or the basis where the figure is the same', () => {
    expect(read('25', { title: 'Tỷ lệ hồ sơ mức độ 3 và 4 đạt tối thiểu 25%' })).toEqual(['gte 25 % (title)', '']);
    expect(read('30', { title: 'Tỷ lệ hồ sơ đạt tối thiểu 25%' })).toEqual(['unstated 30 % (none)', 'comparatorUnstated']);
    expect(read('25', { heading: 'Chỉ tiêu giao (tối thiểu, %)' })[0]).toBe('gte 25 % (title)');
    expect(read('25', { basis: 'Kế hoạch của tỉnh giao ít nhất 25%' })[0]).toBe('gte 25 % (basis)');
  });

  it('what each unit has to reach', () => {
    expect(read('15', { title: 'Mỗi xã có ít nhất 15% bản sao là bản sao điện tử' })).toEqual(['each gte 15 % (title)', '']);
    expect(read('15', { title: 'Tỷ lệ giải quyết trong mỗi năm' })[0]).toBe('unstated 15 % (none)');
  });

  it('increases stay open (RULES.md I9)', () => {
    expect(read('12', { title: 'Tỷ lệ giao dịch trực tuyến tăng thêm so với năm 2024' })).toEqual(['increaseUnresolved unstated 12 % (none)', 'targetRelative']);
    expect(read('Tăng 5 điểm % so với năm 2024')).toEqual(['increasePoints unstated 5 % (none)', 'targetRelative']);
    expect(read('Ít nhất 02 điểm phần trăm so với năm 2024')).toEqual(['increasePoints gte 2 % (cell)', 'targetRelative']);
    // Here the increase itself is what is measured.
    expect(read('Không dưới 15', { title: 'Tỷ lệ tăng hồ sơ trực tuyến so với năm 2024' })).toEqual(['gte 15 % (cell)', '']);
    expect(read('Không dưới 15', { title: 'Mức giảm giấy tờ so với năm 2024' })).toEqual(['gte 15 % (cell)', '']);
    expect(read('10', { title: 'Số vụ khiếu nại giảm so với năm 2024' })).toEqual(['unstated 10 % (none)', 'targetRelative']);
  });

  it('without a figure in the cell, one in the title is taken and noted', () => {
    expect(read('', { title: '100% hồ sơ được số hóa' })).toEqual(['unstated 100 % (none)', 'targetFromTitle']);
    expect(read('', { title: 'Tối thiểu 80% hồ sơ cấp tỉnh, 60% hồ sơ cấp xã', heading: '' })).toEqual([null, 'targetUnreadable']);
  });

  it('units in headings', () => {
    expect(['Số dịch vụ mới (dịch vụ)', 'Giao (%)', 'ĐVT: hồ sơ', 'Tỷ lệ (tối thiểu)', 'Kết quả (cấp xã)', 'Chỉ tiêu'].map(unitInHeading)).toEqual(['dịch vụ', '%', 'hồ sơ', null, null, null]);
  });
});
