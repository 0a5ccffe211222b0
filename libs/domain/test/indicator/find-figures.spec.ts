import fc from 'fast-check';
import { findFigures, readTargetWording } from '#domain';
import { pace } from '../support/pace.js';

const short = (text: string) => findFigures(text).map(({ comparator, value, measureUnit, quote }) => `${comparator} ${value ?? 'none'} ${measureUnit} "${quote}"`);

describe('figures hidden in running text (RULES.md A4)', () => {
  it.each([
    ['kiến nghị cắt giảm ít nhất 30 % thời gian giải quyết', ['gte 30 % "ít nhất 30 %"']],
    ['đưa tỷ lệ lên tối thiểu đạt 50%; tối thiểu từ 80% trở lên hồ sơ; 100% văn bản', ['gte 50 % "tối thiểu đạt 50%"', 'gte 80 % "tối thiểu từ 80% trở lên"', 'unstated 100 % "100%"']],
    ['phấn đấu đạt trên 95 phần trăm', ['gt 95 % "trên 95 phần trăm"']],
    ['hơn 90% người dân hài lòng', ['gt 90 % "hơn 90%"']],
    ['Đăng ký kết hôn 100% qua mạng', ['unstated 100 % "100%"']],
    ['không quá 5% hồ sơ trễ hẹn (dưới 1% ở cấp xã)', ['lte 5 % "không quá 5%"', 'lt 1 % "dưới 1%"']],
    ['đạt 98,5% và 13.84%', ['unstated 98.5 % "98,5%"', 'unstated 13.84 % "13.84%"']],
    ['đạt 80-90% hồ sơ, rồi 100%', ['unstated none % "80-90%"', 'unstated 100 % "100%"']],
    ['từ 80% đến 90% hồ sơ', ['unstated none % "80% đến 90%"']],
    ['mở ít nhất 02 lớp cho 100 người', ['gte 2 lớp "ít nhất 02 lớp"']],
    ['mỗi sở có ít nhất 01 sáng kiến', ['gte 1 sáng kiến "ít nhất 01 sáng kiến"']],
    ['bố trí tối thiểu 500 triệu đồng', ['gte 500 triệu đồng "tối thiểu 500 triệu đồng"']],
  ])('%j', (text, expected) => expect(short(text)).toEqual(expected));

  it.each([
    'theo Quyết định số 45/QĐ-UBND ngày 12/3/2024, Điều 2, khoản 5',
    'dịch vụ công trực tuyến mức độ 3, mức độ 4 tại 03 cấp',
    'trả kết quả trong tối đa 05 ngày làm việc',
    'kiểm tra ít nhất 01 lần/năm',
    'trên 12 xã của huyện',
    'tăng tỷ lệ cung cấp dịch vụ công',
  ])('%j holds none', (text) => expect(findFigures(text)).toEqual([]));

  it('a ratio that an entry names without a figure', () => {
    expect(short('- Văn bản triển khai.\n- Tỷ lệ giao dịch trực tuyến trên cổng.\n- Tỉ lệ hồ sơ đạt 95%.')).toEqual(['unstated none % "Tỷ lệ giao dịch trực tuyến trên cổng"', 'unstated 95 % "95%"']);
    expect(short('- Văn bản. - Tỷ lệ hồ sơ; Tỷ lệ thu phí')).toEqual(['unstated none % "Tỷ lệ hồ sơ"', 'unstated none % "Tỷ lệ thu phí"']);
  });

  const comparator = fc.constantFrom(['tối thiểu ', 'gte'], ['ít nhất ', 'gte'], ['trên ', 'gt'], ['không quá ', 'lte'], ['dưới ', 'lt'], ['', 'unstated'], ['≥ ', 'gte'], ['tối đa ', 'lte'], ['không dưới ', 'gte']);
  const number = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.option(fc.integer({ min: 1, max: 9 }))).map(([whole, tenth]) => (tenth === null ? [`${whole}`, `${whole}`] : [`${whole},${tenth}`, `${whole}.${tenth}`]));
  const filler = fc.constantFrom('hồ sơ được số hóa', 'văn bản gửi qua mạng', 'theo Kế hoạch số 12/KH-UBND ngày 3/4/2024', 'của các xã', 'cho người dân');

  it('figures laid out in a sentence read back, each with its own letters of the text', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(filler, comparator, number), { minLength: 1, maxLength: 4 }), filler, (parts, end) => {
        const text = `${parts.map(([words, [lead], [printed]]) => `${words}, ${lead}${printed}%`).join('; ')} ${end}`;
        const figures = findFigures(text);
        expect(figures.map((figure) => [figure.comparator, figure.value])).toEqual(parts.map(([, [, name], [, value]]) => [name, value]));
        figures.forEach((figure, index) => {
          expect(text.slice(figure.start, figure.end)).toBe(figure.quote);
          expect(figure.quote).toBe(`${parts[index]![1][0]}${parts[index]![2][0]}%`);
        });
      }),
    ));

  it('the words of a target read back', () =>
    fc.assert(
      fc.property(comparator, number, fc.boolean(), ([lead, name], [printed, value], hasSign) => {
        expect(readTargetWording(`${lead}${printed}${hasSign ? '%' : ''}`)).toMatchObject({ comparator: name, value, measureUnit: hasSign ? '%' : null });
      }),
    ));

  it('quotes are letters of the text whatever it holds', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('tối thiểu', '50%', '80', '-', '%', ' ', '1.020', 'Tỷ lệ', '\n- ', 'ít nhất', '02', 'lớp', 'năm 2024', '12/3', 'trở lên', 'đến', '😀', 'ế', '。')), (pieces) => {
        const text = pieces.join(' ').normalize('NFC');
        for (const { quote, start, end } of findFigures(text)) expect(text.slice(start, end)).toBe(quote);
      }),
    ));

  it.each(['50% ', 'tỷ lệ ', '1.', 'tối thiểu ', '\n- ', '8-9'])('reads long hostile text in time: %j', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const start = process.cpuUsage();
    findFigures(text);
    // The processor's time, so that other work on the machine does not count.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000 * pace());
  });
});
