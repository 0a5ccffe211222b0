import { baselineDoubts, readBaselineCell, readBaselineText } from '../../src/cells/read-baselines.js';
import type { BaselineReading } from '../../src/model/reading.js';

const short = ({ label, year, isWithoutCases, statedText, statedValue, parts }: BaselineReading) =>
  `${label}/${year}: ${isWithoutCases ? `no cases "${statedText}"` : `${statedText} = ${statedValue}`}${parts.map((part) => ` | ${part.label} ${part.numerator}/${part.denominator}`).join('')}`;

describe('a column of earlier results', () => {
  it.each([
    ['41,2%', 'Năm 2023/2023: 41,2% = 41.2'],
    ['86.91', 'Năm 2023/2023: 86.91 = 86.91'],
    ['83,12 điểm', 'Năm 2023/2023: 83,12 điểm = 83.12'],
    ['37,85% (10.220/27.001)', 'Năm 2023/2023: 37,85% = 37.85 |  10220/27001'],
    ['82% (123/150 cơ quan)', 'Năm 2023/2023: 82% = 82 | cơ quan 123/150'],
    ['60/100 xã', 'Năm 2023/2023: 60/100 xã = null | xã 60/100'],
    ['Hầu như không phát sinh', 'Năm 2023/2023: no cases "Hầu như không phát sinh"'],
    ['0%', 'Năm 2023/2023: 0% = 0'],
    ['75 phần trăm', 'Năm 2023/2023: 75 phần trăm = 75'],
  ])('%j', (cell, expected) => expect(readBaselineCell(cell, 'Kết quả\nnăm 2023').map(short)).toEqual([expected]));

  it('several years in one cell are a result each', () =>
    expect(readBaselineCell('Năm 2022: 41%; năm 2023: 45% (9/20 xã)', 'Kết quả').map(short)).toEqual(['Năm 2022/2022: 41% = 41', 'Năm 2023/2023: 45% = 45 | xã 9/20']));

  it.each(['', 'Chưa thống kê', 'Theo báo cáo', 'Hạng 35/63', '85/100 điểm'])('%j gives none', (cell) => expect(readBaselineCell(cell, 'Kết quả năm 2023')).toEqual([]));

  it('a heading without a year is the label itself', () => expect(readBaselineCell('5%', 'Hiện trạng').map(short)).toEqual(['Hiện trạng/null: 5% = 5']));
});

describe('earlier results in running text', () => {
  it.each([
    ['Năm 2022 đạt tỷ lệ 61% (có 1.220 dịch vụ trên tổng số 2.000 thủ tục). Chính phủ giao tăng thêm 20% so với năm 2022.', ['Năm 2022/2022: 61% = 61 |  1220/2000']],
    ['Tỉnh ta năm 2022 đạt 31,5% (gồm 30/100 dịch vụ mức 3 và 33/100 dịch vụ mức 4 phát sinh)', ['Năm 2022/2022: 31,5% = 31.5 | dịch vụ mức 3 30/100 | dịch vụ mức 4 33/100']],
    ['Năm 2022 tỉ lệ này đạt 13.84%. Năm 2023 giao tối thiểu 25% theo Kế hoạch số 12/KH-UBND ngày 20/12/2022', ['Năm 2022/2022: 13.84% = 13.84']],
    ['Năm 2022 trên địa bàn chưa phát sinh giao dịch nào. Chính phủ giao 30%.', ['Năm 2022/2022: no cases "chưa phát sinh giao dịch nào"']],
    ['Năm 2021 đạt 80% (40/50 xã); năm 2022 đạt 90%', ['Năm 2021/2021: 80% = 80 | xã 40/50', 'Năm 2022/2022: 90% = 90']],
    ['Năm 2022 chỉ tiêu giao 25%, nhưng kết quả chỉ đạt 20% là 1.300 hồ sơ. Trong đó: - Cấp tỉnh: Số hồ sơ năm 2022: 1.000 hồ sơ (Số hồ sơ trả qua mạng: 200 hồ sơ (đạt 20 %)). - Cấp huyện: Số hồ sơ năm 2022: 300 hồ sơ (Số hồ sơ trả qua mạng: 0 hồ sơ (0%)).', ['Năm 2022/2022: 20% = 20 | Cấp tỉnh 200/1000 | Cấp huyện 0/300']],
    ['Kế hoạch số 5/KH-UBND: đến năm 2025 đạt 80%; phấn đấu năm 2026 đạt 90%; năm 2027 phải đạt 95%', []],
    ['Năm 2022 tỷ lệ này là 45%', ['Năm 2022/2022: 45% = 45']],
    ['Năm 2022 có 69/102 xã làm được', ['Năm 2022/2022: 69/102 = null | xã làm được 69/102']],
    ['Năm 2022, có 45% số xã làm được. Năm 2023 giao 60%', ['Năm 2022/2022: 45% = 45']],
    ['Tính đến 31/12/2022 đạt 45%', ['Năm 2022/2022: 45% = 45']],
    ['Năm trước đạt 45%', ['Năm trước/null: 45% = 45']],
    ['Năm 2022 cả tỉnh đạt 1.250 hồ sơ.', ['Năm 2022/2022: 1.250 hồ sơ = 1250']],
    ['Trong năm 2022 đã dùng biên lai tại 03 cấp (Công văn số 30/UBND ngày 17/8/2022)', []],
    ['Nghị quyết số 01/NQ-CP ngày 05 tháng 01 năm 2024 giao 45%, đã triển khai 100% hệ thống', []],
  ])('%j', (text, expected) => expect(readBaselineText(text).map(short)).toEqual(expected));
});

describe('a share that does not follow from its own counts (RULES.md I14)', () => {
  it('is a doubt with what they give', () => {
    expect(baselineDoubts(readBaselineCell('20% (200/1.300)', 'Năm 2022'))).toEqual([{ code: 'baselineDisagrees', field: 'baselines.0', params: { stated: '20%', computed: '15.384615' }, place: null }]);
  });

  it.each(['67,64% (69/102)', '37,85% (10.220/27.001)', '82%'])('%j is none: cut off and rounded both occur', (cell) => expect(baselineDoubts(readBaselineCell(cell, 'Năm 2022'))).toEqual([]));
});
