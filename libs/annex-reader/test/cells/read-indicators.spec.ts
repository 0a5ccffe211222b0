import { readIndicators, tableDoubts } from '../../src/cells/read-indicators.js';
import type { RowReading, TargetReading } from '../../src/model/reading.js';
import { rowOf, tableOf } from './table-of.js';

const LIST = tableOf('indicators', 'name: Chỉ tiêu', 'measureUnit: ĐVT', 'target: Năm 2025', 'basis: Căn cứ');
const target = ({ purpose, comparator, value, measureUnit }: TargetReading) => `${purpose} ${comparator} ${value} ${measureUnit}`;
const codesOf = (doubts: readonly { code: string }[]) => doubts.map(({ code }) => code);

describe('a row of a list (RULES.md I1, I3)', () => {
  it('is one indicator without a column', () => {
    const { indicators, doubts } = readIndicators(LIST, rowOf(['- Tỷ lệ hồ sơ số hóa', '%', 'Tối thiểu 80', 'Quyết định số 12/QĐ-UBND ngày 03/3/2025 của UBND tỉnh']), []);
    expect(indicators).toHaveLength(1);
    expect(indicators[0]).toMatchObject({ columnKey: null, title: 'Tỷ lệ hồ sơ số hóa', isTitleComposed: false, measureUnit: '%', numeratorText: null, scoringText: null, bases: [{ number: '12', symbol: 'QĐ-UBND' }] });
    expect(indicators[0]!.targets.map(target)).toEqual(['assigned gte 80 %']);
    expect(doubts).toEqual([]);
  });

  it('names the place of its doubts', () =>
    expect(readIndicators(LIST, rowOf(['Tỷ lệ', '%', 'x', '']), []).doubts).toEqual([{ code: 'targetUnreadable', field: 'targets.0', params: { words: 'x' }, place: { table: 1, row: 3 } }]));

  it('a blank target leaves an indicator without one', () => {
    const { indicators, doubts } = readIndicators(LIST, rowOf(['Nâng chất lượng dịch vụ công', '', '', '']), []);
    expect([indicators[0]?.targets, codesOf(doubts)]).toEqual([[], ['targetBlank']]);
  });

  it('takes its name from the heading above where it names only a level', () => {
    const section = rowOf(['Chỉ tiêu về tỷ lệ xử lý văn bản trên môi trường mạng.', '', '', ''], 'section');
    const group = rowOf(['Tỷ lệ hồ sơ đúng hạn', '', '', ''], 'group');
    const title = (name: string, ...above: Parameters<typeof rowOf>[0][]) => readIndicators(LIST, rowOf([name, '%', '100', '']), [...above.map((cells) => rowOf(cells, 'group')), section]).indicators[0];
    expect(title('Đối với UBND cấp xã.')).toMatchObject({ title: 'Tỷ lệ xử lý văn bản trên môi trường mạng: Đối với UBND cấp xã.', isTitleComposed: true });
    expect(readIndicators(LIST, rowOf(['Các phòng thuộc huyện', '%', '98', '']), [group, section]).indicators[0]?.title).toBe('Tỷ lệ hồ sơ đúng hạn: Các phòng thuộc huyện');
    expect(title('Tỷ lệ hồ sơ trực tuyến')).toMatchObject({ isTitleComposed: false });
    expect(title('Số lớp tập huấn')).toMatchObject({ title: 'Số lớp tập huấn', isTitleComposed: false });
    expect(title('100% các xã có tổ công nghệ')).toMatchObject({ isTitleComposed: false });
    expect(title('Các sở thực hiện số hóa')).toMatchObject({ isTitleComposed: false });
  });

  it('a formula gives numerator and denominator, a caution the scoring text', () => {
    const name = 'Tỷ lệ phiếu trả lời kịp thời.\nTheo công thức (b/a). Trong đó:\na là tổng số phiếu đã nhận\nb là số phiếu trả lời kịp\n(Lưu ý: tỷ lệ b/a phải đạt tối thiểu 90%)';
    expect(readIndicators(LIST, rowOf([name, '%', '90', '']), []).indicators[0]).toMatchObject({
      title: 'Tỷ lệ phiếu trả lời kịp thời.', numeratorText: 'số phiếu trả lời kịp', denominatorText: 'tổng số phiếu đã nhận', scoringText: 'Lưu ý: tỷ lệ b/a phải đạt tối thiểu 90%',
      targets: [{ comparator: 'gte', readFrom: 'title' }],
    });
  });

  it('the basis may ask for more: what a document above has set, and a floor for points', () => {
    const basis = 'Năm 2024 đạt 70%. Tại Kế hoạch số 9/KH-UBND ngày 02/01/2025 giao tỷ lệ giao dịch đạt trên 10%; Chính phủ giao chỉ tiêu 30%. (Nếu dưới 95% thì không có điểm).';
    const [indicator] = readIndicators(LIST, rowOf(['Tỷ lệ giao dịch', '%', '50', basis]), []).indicators;
    expect(indicator?.targets.map(target)).toEqual(['assigned unstated 50 %', 'upstream gt 10 %', 'upstream unstated 30 %', 'scoringFloor gte 95 %']);
    expect(indicator?.scoringText).toBe('Nếu dưới 95% thì không có điểm');
    expect(indicator?.baselines).toMatchObject([{ label: 'Năm 2024', statedValue: '70' }]);
  });

  it('a year told by a column is not told again by the basis; a merged basis tells its own once', () => {
    const table = tableOf('indicators', 'name: Chỉ tiêu', 'measureUnit: ĐVT', 'target: Năm 2025', 'basis: Căn cứ', 'baseline: Năm 2024');
    const cells = ['Tỷ lệ', '%', '50', 'Năm 2023 đạt 41%, năm 2024 đạt 45,2%', '45,2%'];
    const stated = (row: ReturnType<typeof rowOf>) => readIndicators(table, row, []).indicators[0]?.baselines.map(({ statedText }) => statedText);
    expect(stated(rowOf(cells))).toEqual(['45,2%', '41%']);
    const merged = rowOf(cells);
    expect(stated({ ...merged, cells: { ...merged.cells, c3: { ...merged.cells.c3!, origin: 'span' } } })).toEqual(['45,2%']);
  });

  it('the basis of its group holds for a row without one', () => {
    const group = rowOf(['Tỷ lệ đúng hạn', '', '', 'Quyết định số 7/QĐ-BNV ngày 30/12/2024 (dưới 95% thì không tính điểm)'], 'group');
    const [indicator] = readIndicators(LIST, rowOf(['- Tỷ lệ ở cấp xã', '%', '98', 'Năm 2024 đạt 97%']), [group]).indicators;
    expect(indicator).toMatchObject({ bases: [{ number: '7', symbol: 'QĐ-BNV' }], scoringText: 'dưới 95% thì không tính điểm' });
    expect(indicator?.targets.map(target)).toEqual(['assigned unstated 98 %', 'scoringFloor gte 95 %']);
  });

  it('several filled columns of targets are an indicator each; quarters beside the year are steps on the way', () => {
    const table = tableOf('indicators', 'name: Chỉ tiêu', 'measureUnit: ĐVT', 'target: Quý I', 'target: Quý II', 'target: Cả năm', 'baseline: Năm 2024');
    const { indicators, doubts } = readIndicators(table, rowOf(['Tỷ lệ A', '%', '20', '40', '≥ 80', '75%']), []);
    expect(indicators.map(({ columnKey, title, targets }) => [columnKey, title, targets.map(target)])).toEqual([
      ['c2', 'Tỷ lệ A (Quý I)', ['milestone unstated 20 %']],
      ['c3', 'Tỷ lệ A (Quý II)', ['milestone unstated 40 %']],
      ['c4', 'Tỷ lệ A (Cả năm)', ['assigned gte 80 %']],
    ]);
    expect(indicators.flatMap(({ baselines }) => baselines)).toHaveLength(1);
    expect(doubts.map(({ field, params }) => [field, params.column])).toEqual([['c2', 'Quý I'], ['c3', 'Quý II']]);
    expect(readIndicators(table, rowOf(['Tỷ lệ B', '%', '', '', '80', '']), []).indicators).toMatchObject([{ columnKey: null, title: 'Tỷ lệ B' }]);
  });
});

describe('a row of a matrix (RULES.md I17)', () => {
  const MATRIX = tableOf(
    'matrix', 'unit: Đơn vị', 'context: Tổng số hồ sơ', 'target: Giao chỉ tiêu số hóa hồ sơ (theo Quyết định số 34/QĐ-UBND ngày 10/12/2024 của UBND tỉnh)', 'baseline: Tỷ lệ hồ sơ trực tuyến năm 2024', 'target: Tỷ lệ hồ sơ trực tuyến năm 2025',
    'target: Số dịch vụ đăng ký mới (dịch vụ)',
  );

  it('is an indicator for each filled column, named by heading and unit', () => {
    const { indicators } = readIndicators(MATRIX, rowOf(['UBND xã Đồng Tâm', '1.284', '40%', '0%', '≥ 60', '-']), []);
    expect(indicators.map(({ columnKey, title, targets }) => [columnKey, title, targets.map(target)])).toEqual([
      ['c2', 'Số hóa hồ sơ: UBND xã Đồng Tâm', ['assigned unstated 40 %']],
      ['c4', 'Tỷ lệ hồ sơ trực tuyến năm 2025: UBND xã Đồng Tâm', ['assigned gte 60 %']],
    ]);
    expect(indicators[0]).toMatchObject({ isTitleComposed: true, bases: [{ number: '34', symbol: 'QĐ-UBND' }], baselines: [] });
    expect(indicators[1]?.baselines).toMatchObject([{ label: 'Năm 2024', statedValue: '0' }]);
  });

  it('counts are in the unit of the heading; a row without figures is asked about', () => {
    expect(readIndicators(MATRIX, rowOf(['Sở A', '1', '', '', '', '10']), []).indicators[0]?.targets.map(target)).toEqual(['assigned unstated 10 dịch vụ']);
    expect(codesOf(readIndicators(MATRIX, rowOf(['Sở B', '1', '', '', '', '-']), []).doubts)).toEqual(['targetBlank']);
  });
});

describe('rows that say the same', () => {
  const rowWith = (name: string, cell: string): RowReading => {
    const row = rowOf([name, '%', cell, '']);
    return { ...row, activity: null, indicators: readIndicators(LIST, row, []).indicators.map((words) => ({ ...words, parties: [] })) };
  };

  it('are noted when their figures agree, and asked about when they differ (RULES.md I10)', () => {
    const rows = [rowWith('Tỷ lệ TTHC đúng hạn', '75'), rowWith('Tỷ lệ thủ tục hành chính đúng hạn.', '80'), rowWith('Tỷ lệ số hóa', '50'), rowWith('tỉ lệ số hóa', '50'), rowWith('Tỷ lệ khác', '1')];
    expect(tableDoubts(rows).map(({ rowKey, doubt }) => [rowKey, doubt.code, doubt.params.values])).toEqual([
      ['t0.Tỷ lệ TTHC đúng hạn', 'targetsDiffer', '75 % / 80 %'],
      ['t0.Tỷ lệ thủ tục hành chính đúng hạn.', 'targetsDiffer', '75 % / 80 %'],
      ['t0.Tỷ lệ số hóa', 'titleRepeated', undefined],
      ['t0.tỉ lệ số hóa', 'titleRepeated', undefined],
    ]);
  });
});
