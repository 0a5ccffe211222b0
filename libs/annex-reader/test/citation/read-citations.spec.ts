import fc from 'fast-check';
import { readCitations } from '../../src/citation/read-citations.js';
import type { Citation } from '../../src/model/reading.js';
import { pace } from '../../../domain/test/support/pace.js';

const brief = ({ kind, number, symbol, year, issuedOn, issuer }: Citation) => [kind, number, symbol, year, issuedOn, issuer];
const first = (text: string): Citation => {
  const [citation] = readCitations(text);
  if (!citation) throw new Error(`nothing read in: ${text}`);
  return citation;
};

describe('one document in running text', () => {
  it.each([
    ['theo Nghị định số 20/2008/NĐ-CP ngày 14/02/2008 của Chính phủ', ['decree', '20', 'NĐ-CP', 2008, '2008-02-14', 'Chính phủ']],
    ['Nghị quyết số 01/NQ-CP ngày 05 tháng 01 năm 2024 của Chính phủ', ['resolution', '01', 'NQ-CP', null, '2024-01-05', 'Chính phủ']],
    ['tại Chỉ thị số 10/CT-TTg của Thủ tướng Chính phủ ngày 22/4/2019', ['directive', '10', 'CT-TTg', null, '2019-04-22', 'Thủ tướng Chính phủ']],
    ['(theo QĐ số 3478/QĐ-UBND ngày 10/12/2021 của UBND tỉnh)', ['decision', '3478', 'QĐ-UBND', null, '2021-12-10', 'UBND tỉnh']],
    ['NQ 01/NQ-CP', ['resolution', '01', 'NQ-CP', null, null, null]],
    ['CV 221/VPCP-KSTT', ['officialLetter', '221', 'VPCP-KSTT', null, null, null]],
    ['Công văn số 100/TCTCCTTHC ngày 14/11/2023 của Tổ công tác cải cách TTHC', ['officialLetter', '100', 'TCTCCTTHC', null, '2023-11-14', 'Tổ công tác cải cách TTHC']],
    ['Quyết định số /QĐ-UBND ngày /5/2022 của Chủ tịch UBND huyện Lắk', ['decision', null, 'QĐ-UBND', null, null, 'Chủ tịch UBND huyện Lắk']],
    ['Quyết định số ….../QĐ-UBND ngày … tháng … năm 2025', ['decision', null, 'QĐ-UBND', null, null, null]],
    ['Quyết định số 486 /QĐ – UBND ngày 26/02/2024', ['decision', '486', 'QĐ-UBND', null, '2024-02-26', null]],
    ['Nghị định số 45/2020/ NĐ - CP', ['decree', '45', 'NĐ-CP', 2020, null, null]],
    ['Quyết định số 486/QĐ UBND ngày 26/02/2024', ['decision', '486', 'QĐ-UBND', null, '2024-02-26', null]],
    ['Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị', ['resolution', '57', 'NQ/TW', null, '2024-12-22', 'Bộ Chính trị']],
    ['Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', ['circular', '02', 'TT-VPCP', 2017, '2017-10-31', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ']],
    ['Thông tư liên tịch số 01/2015/TTLT-BNV-BTC', ['circular', '01', 'TTLT-BNV-BTC', 2015, null, null]],
    ['Kế hoạch số 02/KH-BCĐ ngày 1.2.2026 của Ban Chỉ đạo chuyển đổi số xã', ['plan', '02', 'KH-BCĐ', null, '2026-02-01', 'Ban Chỉ đạo chuyển đổi số xã']],
    ['Quyết định số 5/QĐ-SVHTTDL của Sở Văn hóa, Thể thao và Du lịch', ['decision', '5', 'QĐ-SVHTTDL', null, null, 'Sở Văn hóa, Thể thao và Du lịch']],
    ['Tờ trình số 101/TTr-VHTT ngày 06/5/2022', ['other', '101', 'TTr-VHTT', null, '2022-05-06', null]],
    ['Văn bản số 3456/STTTT-CĐS của Sở Thông tin và Truyền thông', ['officialLetter', '3456', 'STTTT-CĐS', null, null, 'Sở Thông tin và Truyền thông']],
    ['Quyết định của Thủ tướng Chính phủ số 468/QĐ-TTg ngày 27/3/2021', ['decision', '468', 'QĐ-TTg', null, '2021-03-27', 'Thủ tướng Chính phủ']],
    ['Kế hoạch chuyển đổi số số 45/KH-UBND', ['plan', '45', 'KH-UBND', null, null, null]],
    ['thực hiện Nghị quyết số 57 của Bộ Chính trị', ['resolution', '57', null, null, null, 'Bộ Chính trị']],
    ['Quyết định 1012/QĐ-TTg năm 2018', ['decision', '1012', 'QĐ-TTg', 2018, null, null]],
    ['theo Nghị định 61/2018 của Chính phủ', ['decree', '61', null, 2018, null, 'Chính phủ']],
    ['Quyết định phê duyệt Đề án số 468/QĐ-TTg', ['decision', '468', 'QĐ-TTg', null, null, null]],
    ['Văn bản hợp nhất số 12/VBHN-BNV', ['officialLetter', '12', 'VBHN-BNV', null, null, null]],
    ['Quy định số 41-QĐ/TW', ['other', '41', 'QĐ/TW', null, null, null]],
    ['sửa đổi quyết định số 1179/QĐ-UBND', ['decision', '1179', 'QĐ-UBND', null, null, null]],
  ])('%s', (text, expected) => {
    expect(brief(first(text))).toEqual(expected);
    expect(readCitations(text)).toHaveLength(1);
  });

  it.each([
    'Báo cáo 6 tháng và báo cáo số liệu năm 2024', 'Thông báo 10 kết quả; Quyết định số hóa hồ sơ', '67/196 dịch vụ, trực 24/7, 3/tháng, hạn 15/12/2024',
    'pháp luật, kỷ luật, luật sư', 'theo Kế hoạch của UBND tỉnh và Quyết định của Chủ tịch UBND huyện', 'Luật này có hiệu lực', 'CT 5; TT 2',
  ])('names no document: %s', (text) => expect(readCitations(text)).toEqual([]));
});

describe('laws, which are cited by name', () => {
  it.each([
    ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;', 'Luật Tổ chức chính quyền địa phương', null, '2015-06-19'],
    ['Căn cứ Luật giao dịch điện tử ngày 29/11/2005;', 'Luật giao dịch điện tử', null, '2005-11-29'],
    ['theo Luật Bảo vệ môi trường và văn bản hướng dẫn', 'Luật Bảo vệ môi trường', null, null],
    ['theo Luật Phòng, chống tham nhũng và các quy định khác', 'Luật Phòng, chống tham nhũng', null, null],
    ['Luật sửa đổi, bổ sung một số điều của Luật A và Luật B ngày 22/11/2019', 'Luật sửa đổi, bổ sung một số điều của Luật A và Luật B', null, '2019-11-22'],
    ['Bộ luật Dân sự năm 2015', 'Bộ luật Dân sự', 2015, null],
    ['Hiến pháp năm 2013', 'Hiến pháp', 2013, null],
  ])('%s', (text, abstract, year, issuedOn) => {
    expect(readCitations(text)).toEqual([expect.objectContaining({ kind: 'law', abstract, year, issuedOn })]);
  });

  it('reads the number of a law before and after its name', () => {
    const numbered = { kind: 'law', number: '72', symbol: 'QH15', year: 2025 };
    expect(first('Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025')).toMatchObject({ ...numbered, issuedOn: '2025-06-16' });
    expect(first('Luật số 72/2025/QH15')).toMatchObject({ ...numbered, abstract: null });
  });

  it('keeps several laws apart', () => {
    expect(readCitations('Luật Đất đai năm 2024, Luật Nhà ở số 27/2023/QH15 và Luật Hộ tịch').map(({ abstract }) => abstract)).toEqual(['Luật Đất đai', 'Luật Nhà ở', 'Luật Hộ tịch']);
  });
});

describe('several documents', () => {
  it('shares one kind word, and the date and issuer behind the last', () => {
    const both = readCitations('tại Nghị quyết số: 01/NQ-CP ngày 05/01/2024, 02/NQ-CP ngày 06/01/2024 của Chính phủ');
    expect(both.map(brief)).toEqual([['resolution', '01', 'NQ-CP', null, '2024-01-05', 'Chính phủ'], ['resolution', '02', 'NQ-CP', null, '2024-01-06', 'Chính phủ']]);
    expect(readCitations('NGHỊ QUYẾT SỐ: 01/NQ-CP, 02/NQ-CP NGÀY 05/01/2024').map(({ issuedOn }) => issuedOn)).toEqual(['2024-01-05', '2024-01-05']);
    expect(readCitations('Nghị quyết 01, 02/NQ-CP của Chính phủ').map(({ number, symbol, wording }) => [number, symbol, wording])).toEqual([
      ['01', 'NQ-CP', 'Nghị quyết 01'],
      ['02', 'NQ-CP', '02/NQ-CP của Chính phủ'],
    ]);
  });

  it('takes the letters of a list for letters', () => {
    expect(readCitations('Công văn số: 3132/UBND-TTHC ngày 28/6/2022, 3841/UBND-TTHC ngày 03/8/2022.').map(brief)).toEqual([
      ['officialLetter', '3132', 'UBND-TTHC', null, '2022-06-28', null],
      ['officialLetter', '3841', 'UBND-TTHC', null, '2022-08-03', null],
    ]);
  });

  it('never lends a date of another year to a document that carries its own', () => {
    const dates = readCitations('Nghị định số 61/2018/NĐ-CP, 107/2021/NĐ-CP ngày 06/12/2021').map(({ issuedOn }) => issuedOn);
    expect(dates).toEqual([null, '2021-12-06']);
  });
});

describe('what a document is about', () => {
  const abstracts = (text: string) => readCitations(text).map(({ number, abstract }) => [number, abstract]);

  it('ends at the semicolon, at the next document, and keeps the documents it speaks of', () => {
    expect(abstracts('Căn cứ Nghị định số 1/2020/NĐ-CP của Chính phủ về cây xanh; Nghị định số 2/2021/NĐ-CP sửa đổi Nghị định số 1/2020/NĐ-CP về cây xanh và Nghị định số 3/2022/NĐ-CP về hồ nước;')).toEqual([
      ['1', 'về cây xanh'], ['2', 'sửa đổi Nghị định số 1/2020/NĐ-CP về cây xanh'], ['3', 'về hồ nước'],
    ]);
  });

  it('ends in running text where another document or another duty begins', () => {
    expect(abstracts('thực hiện Nghị quyết số 9/NQ-CP về cải cách tại Kế hoạch số 8/KH-UBND, báo cáo trước 15/12')).toEqual([['9', 'về cải cách'], ['8', null]]);
    expect(abstracts('theo Nghị định số 30/2020/NĐ-CP về công tác văn thư, báo cáo UBND huyện')).toEqual([['30', 'về công tác văn thư']]);
    expect(abstracts('(Quyết định số 7/QĐ-UBND ban hành quy chế) và làm tiếp')).toEqual([['7', 'ban hành quy chế']]);
    expect(abstracts('Nghị quyết số 01/NQ-CP ngày 08/01/2022 của Chính phủ giao các bộ')).toEqual([['01', null]]);
  });
});

describe('the place in a document', () => {
  const pinpoints = (text: string) => readCitations(text).map(({ number, pinpoint }) => [number, pinpoint]);
  it.each([
    ['Công văn số 221/VPCP-KSTT của Văn phòng Chính phủ (Phụ lục II, mục 1, số thứ tự thứ 4).', [['221', 'Phụ lục II, mục 1, số thứ tự thứ 4']]],
    ['quy định tại khoản 5, Điều 14, Nghị định số 61/2018/NĐ-CP', [['61', 'khoản 5, Điều 14']]],
    ['Căn cứ tiết d, mục 8 Nghị quyết số 03/NQ-CP', [['03', 'tiết d, mục 8']]],
    ['Mục 3.4.2 (Bảng 2 kèm theo Quyết định số 876/QĐ-BNV)', [['876', 'Mục 3.4.2, Bảng 2']]],
    ['Mục 5 Phần II Chương trình hành động kèm theo Quyết định số 26/QĐ-UBND', [['26', 'Mục 5 Phần II Chương trình hành động']]],
    ['Mục 1b Phần I Kế hoạch số 4492/KH-UBND', [['4492', 'Mục 1b Phần I']]],
    ['điểm a khoản 2 Điều 14 Nghị định số 61/2018/NĐ-CP được sửa tại khoản 3 Điều 1 Nghị định số 107/2021/NĐ-CP', [['61', 'điểm a khoản 2 Điều 14'], ['107', 'khoản 3 Điều 1']]],
  ])('%s', (text, expected) => expect(pinpoints(text)).toEqual(expected));
});

const laidOut = fc.record({
  kind: fc.constantFrom(['Quyết định', 'QĐ', 'decision'], ['Kế hoạch', 'KH', 'plan'], ['Nghị quyết', 'NQ', 'resolution'], ['Thông báo', 'TB', 'notice'], ['Chỉ thị', 'CT', 'directive']),
  body: fc.constantFrom('UBND', 'CP', 'TTg', 'HĐND', 'BCĐ', 'SNV', 'STTTT'),
  number: fc.integer({ min: 1, max: 99_999 }),
  date: fc.date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  isInWords: fc.boolean(),
  issuer: fc.constantFrom('Chính phủ', 'UBND tỉnh Quảng Ngãi', 'Chủ tịch UBND xã Ba Vinh', 'Bộ Nội vụ', 'Sở Khoa học và Công nghệ', null),
  isIssuerFirst: fc.boolean(),
  dash: fc.constantFrom('-', '–', ' - ', ' – '),
  space: fc.constantFrom(' ', '\u00a0', '  '),
});
const joiner = fc.constantFrom('; ', ', ', ' và ', '. Thực hiện ');

type LaidOut = typeof laidOut extends fc.Arbitrary<infer T> ? T : never;

function wordsOf({ kind, body, number, date, isInWords, issuer, isIssuerFirst, dash, space }: LaidOut): string {
  const [year, month, day] = date.split('-');
  const when = isInWords ? `ngày ${day} tháng ${month} năm ${year}` : `ngày ${Number(day)}/${month}/${year}`;
  const tail = issuer === null ? [when] : isIssuerFirst ? [`của ${issuer}`, when] : [when, `của ${issuer}`];
  return [kind[0], `số${space}${number}/${kind[1]}${dash}${body}`, ...tail].join(space);
}

describe('any text', () => {
  it('reads back documents laid out from their parts, in any order of date and issuer', () => {
    fc.assert(
      fc.property(fc.array(laidOut, { minLength: 1, maxLength: 5 }), joiner, (documents, between) => {
        const text = `Căn cứ ${documents.map(wordsOf).join(between)}.`;
        const read = readCitations(text);
        expect(read.map(brief)).toEqual(documents.map(({ kind, body, number, date, issuer }) => [kind[2], String(number), `${kind[1]}-${body}`, null, date, issuer]));
        for (const { start, end, wording } of read) expect(text.slice(start, end)).toBe(wording);
      }),
      { numRuns: 400 },
    );
  });

  const pieces = fc.constantFrom('Quyết định', 'số', ' ', '12', '/', 'QĐ-UBND', 'ngày', '1/2/2024', 'của', 'Chính phủ', 'Luật', 'Đất đai', ';', ',', '(', ')', 'về', 'khoản 1', 'Điều 2', '\n', 'năm 2020', '…', '01, 02/NQ-CP', '-', '😀', '\ud800', '.');
  it('never throws, and its offsets slice to the wording, in order and apart', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')), fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' '))), (text) => {
        let from = 0;
        for (const { start, end, wording } of readCitations(text)) {
          expect(text.slice(start, end)).toBe(wording);
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
      }),
      { numRuns: 600 },
    );
  });

  it.each(['Quyết định số ', 'Luật A ', 'Quyết định số 1/QĐ-UBND về ', 'khoản 1, ', 'ngày    ', '1, ', '(', 'của ', 'Luật sửa đổi '])('reads a megabyte of "%s" in linear time', (piece) => {
    const timed = (size: number) => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      const start = process.cpuUsage().user;
      readCitations(text);
      return (process.cpuUsage().user - start) / 1000;
    };
    // Ten times what it takes alone: quadratic time would be a thousand times.
    expect(timed(1_000_000)).toBeLessThan(4000 * pace());
  });
});
