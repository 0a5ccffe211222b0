import { readBaselineText } from '../../src/cells/read-baselines.js';
import { readBasisTargets } from '../../src/cells/read-basis-targets.js';
import { readParties } from '../../src/cells/read-parties.js';
import { readTarget, type TargetWords } from '../../src/cells/read-target.js';

const read = (cell: string, extra: Partial<TargetWords> = {}) => {
  const { target, doubts } = readTarget({ cell, title: 'Tỷ lệ hồ sơ số hóa', heading: 'Chỉ tiêu năm 2025', basis: '', measureUnit: '%', ...extra });
  return [target && `${target.valueKind} ${target.comparator} ${target.value}`, doubts.map(({ code }) => code).join(' ')];
};

describe('what a target is not (RULES.md I3, I9)', () => {
  it('"tối đa" over a column is the most, not the least', () => {
    expect(read('5', { heading: 'Tỷ lệ trễ hạn tối đa (%)' })).toEqual(['absolute lte 5', '']);
  });

  it('a decrease that the cell names is asked about', () => {
    expect(read('Phấn đấu giảm 10% so với năm 2024')[1]).toBe('targetRelative');
  });

  it('an increase that stands in the title is asked about, in points where it says so', () => {
    expect(read('', { title: 'Nâng thêm 5% hồ sơ trực tuyến so với năm 2024' })).toEqual(['increaseUnresolved unstated 5', 'targetFromTitle targetRelative']);
    expect(read('5', { title: 'Hồ sơ trực tuyến nâng thêm 5 điểm phần trăm so với năm 2024' })).toEqual(['increasePoints unstated 5', 'targetRelative']);
  });
});

it('what was reached of an earlier target is told apart from it within one sentence', () => {
  expect(readBaselineText('Năm 2022 chỉ tiêu giao 25% nhưng chỉ đạt 20%').map(({ statedValue }) => statedValue)).toEqual(['20']);
});

it('a figure before "giao" was not asked for', () => {
  expect(readBasisTargets('Hồ sơ trực tuyến mới đạt 20% so với chỉ tiêu Chính phủ giao 30%').targets.map(({ value }) => value)).toEqual(['30']);
});

it('one who only coordinates stays so: the lead is named elsewhere (RULES.md A4)', () => {
  expect(readParties('Phòng Tư pháp phối hợp', 'parties').map(({ role }) => role)).toEqual(['coordinating']);
});
