import { withoutPastTargets } from '../../src/assemble/past-targets.js';
import { readAnnex } from '../../src/index.js';
import { tableOf } from '../cells/table-of.js';

describe('what was asked for an earlier year', () => {
  const meanings = (title: string, planYear: number | null, said = {}) => {
    const table = tableOf('indicators', 'name: Chỉ tiêu', 'target: Chỉ tiêu năm 2025', 'target: Kế hoạch năm 2026');
    return withoutPastTargets({ ...table, title }, planYear, said).columns.map(({ meaning }) => meaning).join(' ');
  };

  it('is compared with and not asked for again, by the year the title names or else the plan’s', () => {
    expect(meanings('CHỈ TIÊU PHỤC VỤ NGƯỜI DÂN NĂM 2026', null)).toBe('name context target');
    expect(meanings('CHỈ TIÊU PHỤC VỤ NGƯỜI DÂN', 2026)).toBe('name context target');
  });

  it.each<[string, number | null]>([
    ['CHỈ TIÊU GIAI ĐOẠN 2025 - 2026', 2026],
    ['CHỈ TIÊU', null],
    ['CHỈ TIÊU NĂM 2025', 2026],
    ['CHỈ TIÊU (theo Kế hoạch số 7/2026/KH-UBND ngày 05/01/2026)', 2025],
    ['CHỈ TIÊU', 2027],
  ])('is asked for where "%s" in a plan for %s does not say that it is past', (title, year) => expect(meanings(title, year)).toBe('name target target'));

  it('stays what a person has said it is', () => expect(meanings('CHỈ TIÊU NĂM 2026', 2026, { columns: { c1: 'target' } })).toBe('name target target'));

  it('is told by the heading over its columns as well', () => {
    const table = tableOf('indicators', 'name: Chỉ tiêu', 'target: Cấp huyện', 'target: Cấp xã', 'heading: Giao năm 2025', 'heading: Giao năm 2026');
    const columns = table.columns.map((column, at) => ({ ...column, parentKey: at === 1 ? 'c3' : at === 2 ? 'c4' : null }));
    expect(withoutPastTargets({ ...table, columns }, 2026).columns.map(({ meaning }) => meaning)).toEqual(['name', 'context', 'target', 'heading', 'heading']);
  });

  it('is no target of a row', async () => {
    const text = ['KẾ HOẠCH', 'Phục vụ người dân năm 2026', '', 'PHỤ LỤC', 'CHỈ TIÊU PHỤC VỤ', ['TT', 'Chỉ tiêu', 'ĐVT', 'Chỉ tiêu năm 2025', 'Chỉ tiêu năm 2026', 'Chủ trì'].join('\t'), ['1', 'Tỷ lệ hồ sơ đất đai xong đúng ngày hẹn', '%', '90', '95', 'Phòng Kinh tế'].join('\t')].join('\n');
    const { tables } = await readAnnex({ text }, { directory: { units: [], groups: [], ownerUnitId: null } });
    expect(tables[0]?.rows[0]?.indicators.map(({ targets }) => targets.map(({ value }) => value))).toEqual([['95']]);
  });
});
