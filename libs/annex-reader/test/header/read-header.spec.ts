import fc from 'fast-check';
import { readHeader } from '../../src/header/read-header.js';
import type { HeaderReading } from '../../src/model/reading.js';
import { pageOf, pageOfText, type PageOf } from './page-of.js';
import { pace } from '../../../domain/test/support/pace.js';

const read = ({ page, tableCells }: PageOf) => readHeader(page, tableCells);
const headOf = (page: PageOf): HeaderReading => read(page).header;
const codes = ({ doubts }: HeaderReading) => doubts.map(({ code }) => code);
const readersOf = (page: PageOf) => Object.fromEntries(read(page).uses.map(({ fragmentId, reader }) => [fragmentId, reader]));
const TASKS = { table: [['STT', 'Nhiệm vụ'], ['1', 'Rà soát hồ sơ']] };

const decision = pageOf(
  [['ỦY BAN NHÂN DÂN\nHUYỆN MINH LONG\n-------\nSố: 486/QĐ-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nMinh Long, ngày 26 tháng 02 năm 2024']],
  'QUYẾT ĐỊNH',
  'Ban hành Kế hoạch kiểm soát hồ sơ năm 2024\ntrên địa bàn huyện',
  'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN MINH LONG',
  'Căn cứ Luật Cây xanh ngày 19/6/2015; Nghị định số 3/2016/NĐ-CP ngày 01/02/2016 của Chính phủ về cây xanh;',
  'Căn cứ Quyết định số 165/QĐ-UBND ngày 31/01/2023 của UBND tỉnh ban hành Kế hoạch trồng cây năm 2024;',
  'Theo đề nghị của Chánh Văn phòng tại Tờ trình số 7/TTr-VP ngày 20/02/2024.',
  'QUYẾT ĐỊNH:',
  'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch kiểm soát hồ sơ.',
  'Điều 2. Căn cứ Quyết định số 9/QĐ-UBND, các phòng thực hiện.',
  [['Nơi nhận:\n- Như Điều 2;\n- Công an huyện;\n- Lưu: VT, VP (Nghĩa).', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nĐinh Y Hà']],
  'KẾ HOẠCH',
  'Kiểm soát hồ sơ năm 2024',
  '(Ban hành kèm theo Quyết định số 486/QĐ-UBND ngày 26/02/2024 của Chủ tịch UBND huyện Minh Long)',
  TASKS,
);

describe('a decision as Word lays it out', () => {
  it('reads every part of the head and the foot', () => {
    expect(headOf(decision)).toMatchObject({
      kind: 'decision', number: '486', symbol: 'QĐ-UBND', issuedOn: '2024-02-26', dateWords: 'ngày 26 tháng 02 năm 2024', issuedAt: 'Minh Long',
      issuer: 'Chủ tịch UBND huyện Minh Long', title: 'Ban hành Kế hoạch kiểm soát hồ sơ năm 2024 trên địa bàn huyện', year: 2024,
      signerTitle: 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH', signerName: 'Đinh Y Hà', recipients: ['Như Điều 2', 'Công an huyện', 'Lưu: VT, VP (Nghĩa)'],
      attachedTo: expect.objectContaining({ number: '486', issuedOn: '2024-02-26' }),
    });
  });

  it('takes the "Căn cứ" for legal bases, one document after the other, and nothing of the proposal or the articles', () => {
    expect(headOf(decision).legalBases.map(({ kind, number }) => [kind, number])).toEqual([['law', null], ['decree', '3'], ['decision', '165']]);
  });

  it('doubts the date of a basis with its place', () => {
    expect(headOf(decision).doubts).toEqual([expect.objectContaining({ code: 'citationDateImplausible', field: 'legalBases.2', place: { line: 6 } })]);
  });

  it('claims what it read and leaves the articles to others', () => {
    expect(readersOf(decision)).toMatchObject({
      b1: 'header.kind', b2: 'header.title', b3: 'header.issuer', b4: 'header.legalBases', b5: 'header.legalBases', b6: 'header.proposal', b7: 'header.enacting',
      'b10.r0.c0': 'header.recipients', 'b10.r0.c1': 'header.signer', b13: 'header.attachedTo',
    });
    const claimed = Object.keys(readersOf(decision));
    expect(claimed).not.toContain('b8');
    expect(claimed).not.toContain('b9');
    expect(claimed.filter((id) => id.startsWith('b14'))).toEqual([]);
  });
});

describe('other documents', () => {
  it('reads a plan of a commune without a decision; its bases stand in its first words', () => {
    const plan = pageOfText(`ỦY BAN NHÂN DÂN
XÃ BA VINH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/KH-UBND
Ba Vinh, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Chuyển đổi số năm 2026
Thực hiện Kế hoạch số 210/KH-UBND ngày 25/12/2025 của UBND tỉnh về chuyển đổi số năm 2026, UBND xã đề ra các việc sau:
I. MỤC ĐÍCH
Làm cho tốt theo Quyết định số 5/QĐ-TTg.
Nơi nhận:
- UBND tỉnh;
- Các phòng thuộc UBND
xã;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
PHẠM THỊ R'BIN`);
    expect(headOf(plan)).toMatchObject({
      kind: 'plan', number: '12', symbol: 'KH-UBND', issuedOn: '2026-01-05', issuer: 'ỦY BAN NHÂN DÂN XÃ BA VINH', issuedAt: 'Ba Vinh', title: 'Chuyển đổi số năm 2026', year: 2026,
      signerTitle: 'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH', signerName: "PHẠM THỊ R'BIN", recipients: ['UBND tỉnh', 'Các phòng thuộc UBND xã', 'Lưu: VT'], attachedTo: null, doubts: [],
    });
    expect(headOf(plan).legalBases.map(({ number }) => number)).toEqual(['210']);
  });

  it('takes what is listed below "Căn cứ …" for the bases, up to the next heading', () => {
    const plan = (...lines: string[]) => headOf(pageOfText(['Số: 12/KH-UBND', 'KẾ HOẠCH', 'Trồng cây năm 2026', ...lines].join('\n'))).legalBases.map(({ number }) => number);
    expect(plan('I. CĂN CỨ LẬP KẾ HOẠCH', '- Quyết định số 31/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ về cây xanh;', '- Nghị quyết số 8-NQ/TU ngày 28/12/2021 của Tỉnh ủy.', 'II. MỤC TIÊU', 'Theo Kế hoạch số 99/KH-UBND của tỉnh.')).toEqual(['31', '8']);
    expect(plan('1. Cơ sở pháp lý', 'Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ.', '2. Mục đích', 'Làm theo Kế hoạch số 99/KH-UBND của tỉnh.')).toEqual(['63']);
    expect(plan('I. MỤC TIÊU', 'Theo Kế hoạch số 99/KH-UBND của tỉnh.', 'II. CĂN CỨ', 'Quyết định số 31/QĐ-TTg.')).toEqual([]);
  });

  it('names the issuer by the head where the annex leaves out of which province it is', () => {
    const annexed = (issuer: string) => headOf(pageOf([['ỦY BAN NHÂN DÂN\nTỈNH GIA LAI\nSố: 27/QĐ-UBND', 'Gia Lai, ngày 08 tháng 01 năm 2026']], 'QUYẾT ĐỊNH', 'Ban hành Kế hoạch trồng cây năm 2026', 'KẾ HOẠCH', `(Ban hành kèm theo Quyết định số 27/QĐ-UBND ngày 08/01/2026 của ${issuer})`, TASKS)).issuer;
    expect(annexed('UBND tỉnh')).toBe('ỦY BAN NHÂN DÂN TỈNH GIA LAI');
    expect(annexed('UBND tỉnh Gia Lai')).toBe('UBND tỉnh Gia Lai');
  });

  it('reads a letter of a department, whose subject stands below its number, and whom it is addressed to', () => {
    const letter = pageOf(
      [['UBND TỈNH KON TUM\nSỞ NỘI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'], ['Số: 345/SNV-CCHC\nV/v giao chỉ tiêu hồ sơ\nnăm 2025', 'Kon Tum, ngày 12 tháng 3 năm 2025']],
      'Kính gửi:\n- Các phòng thuộc Sở;\n- UBND các xã.',
      'Sở đề nghị các đơn vị thực hiện.',
      TASKS,
      [['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nThS. Nguyễn Thu Hà']],
    );
    expect(headOf(letter)).toMatchObject({
      kind: 'officialLetter', number: '345', symbol: 'SNV-CCHC', issuedOn: '2025-03-12', issuer: 'SỞ NỘI VỤ', title: 'V/v giao chỉ tiêu hồ sơ năm 2025', year: 2025,
      signerTitle: 'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC', signerName: 'Nguyễn Thu Hà', recipients: ['Các phòng thuộc Sở', 'UBND các xã', 'Như trên', 'Lưu: VT'],
    });
  });

  it('reads a head that was pasted side by side, with tabs and without', () => {
    const pasted = headOf(pageOf('BỘ NỘI VỤ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 01/QĐ-BNV\tHà Nội, ngày 02 tháng 01 năm 2025', 'QUYẾT ĐỊNH', 'Về việc giao việc năm 2025', 'BỘ TRƯỞNG BỘ NỘI VỤ', 'Nơi nhận:\tKT. BỘ TRƯỞNG', '- Như trên;\tTHỨ TRƯỞNG', '- Lưu: VT.\tTrần Văn Long'));
    expect(pasted).toMatchObject({
      number: '01', issuedOn: '2025-01-02', issuedAt: 'Hà Nội', issuer: 'BỘ TRƯỞNG BỘ NỘI VỤ', signerTitle: 'KT. BỘ TRƯỞNG THỨ TRƯỞNG', signerName: 'Trần Văn Long', recipients: ['Như trên', 'Lưu: VT'],
    });
    expect(headOf(pageOf('UBND XÃ HÒA XUÂN', 'Số: 7/KH-UBND Hòa Xuân, ngày 2 tháng 1 năm 2026', 'KẾ HOẠCH', 'Công tác năm 2026'))).toMatchObject({ number: '7', symbol: 'KH-UBND', issuedOn: '2026-01-02', issuedAt: 'Hòa Xuân' });
  });

  it('reads a plan of a party committee: its number with a hyphen, the slash in "T/M", the body below its parent', () => {
    const plan = headOf(pageOf('ĐẢNG BỘ TỈNH GIA LAI\nHUYỆN ỦY KBANG\n*', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Số 45-KH/HU', 'Kbang, ngày 03 tháng 3 năm 2025', 'KẾ HOẠCH', 'thực hiện Nghị quyết số 57-NQ/TW năm 2025', 'Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị, Huyện ủy ban hành kế hoạch.', 'Nơi nhận:', '- Các chi bộ,', '- Lưu Văn phòng.', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Lữ Đình An'));
    expect(plan).toMatchObject({
      kind: 'plan', number: '45', symbol: 'KH/HU', issuer: 'HUYỆN ỦY KBANG', title: 'thực hiện Nghị quyết số 57-NQ/TW năm 2025', year: 2025, signerTitle: 'T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ', signerName: 'Lữ Đình An', doubts: [],
    });
    expect(plan.legalBases.map(({ number }) => number)).toEqual(['57']);
  });

  it('reads a resolution of a council without its term, and completes a body whose place stands at the head alone', () => {
    const head = ['HỘI ĐỒNG NHÂN DÂN', 'TỈNH GIA LAI', 'Số: 05/NQ-HĐND', 'Gia Lai, ngày 10 tháng 7 năm 2025', 'NGHỊ QUYẾT', 'Về nhiệm vụ năm 2025'];
    const rest = ['Căn cứ Luật Cây xanh số 7/2025/QH15;', 'QUYẾT NGHỊ:', 'Điều 1. Thông qua.'];
    expect(headOf(pageOf(...head, 'HỘI ĐỒNG NHÂN DÂN TỈNH GIA LAI', 'KHÓA XII, KỲ HỌP THỨ NHẤT', ...rest))).toMatchObject({ kind: 'resolution', issuer: 'HỘI ĐỒNG NHÂN DÂN TỈNH GIA LAI' });
    expect(headOf(pageOf(...head, 'HỘI ĐỒNG NHÂN DÂN TỈNH', ...rest))).toMatchObject({ issuer: 'HỘI ĐỒNG NHÂN DÂN TỈNH GIA LAI' });
  });

  it('reads a draft whose kind and year share a line, and a corner mark above the head', () => {
    const draft = headOf(pageOf('DỰ THẢO', 'ỦY BAN NHÂN DÂN', 'XÃ A LƯỚI 1', 'Số:      /CTr-UBND', 'A Lưới 1, ngày      tháng      năm 2026', 'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026', 'CỦA ỦY BAN NHÂN DÂN XÃ A LƯỚI 1', 'I. NHIỆM VỤ'));
    expect(draft).toMatchObject({ kind: 'program', number: null, issuer: 'ỦY BAN NHÂN DÂN XÃ A LƯỚI 1', issuedAt: 'A Lưới 1', dateWords: 'ngày tháng năm 2026', title: 'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026 CỦA ỦY BAN NHÂN DÂN XÃ A LƯỚI 1', year: 2026 });
    const corner = headOf(pageOf('Biểu số 01', 'ỦY BAN NHÂN DÂN', 'HUYỆN MINH LONG', 'Độc lập - Tự do - Hạnh phúc', 'CHỈ TIÊU HỒ SƠ NĂM 2024', TASKS));
    expect(corner).toMatchObject({ kind: 'annex', issuer: 'ỦY BAN NHÂN DÂN HUYỆN MINH LONG', title: 'CHỈ TIÊU HỒ SƠ NĂM 2024' });
  });

  it('reads an annex alone: number, date and issuer are those of the document it comes with', () => {
    const annex = headOf(pageOf('PHỤ LỤC SỐ 01', 'Chỉ tiêu hồ sơ giao năm 2024', '(Thời hạn đánh giá đến ngày 10/12/2024)', '(Kèm theo Quyết định số 55/QĐ-SNN-TCCB ngày 16 tháng 02 năm 2024 của Sở Nông nghiệp tỉnh Hà Giang)', TASKS));
    expect(annex).toMatchObject({ kind: 'annex', number: '55', symbol: 'QĐ-SNN-TCCB', issuedOn: '2024-02-16', issuer: 'Sở Nông nghiệp tỉnh Hà Giang', title: 'Chỉ tiêu hồ sơ giao năm 2024', year: 2024, doubts: [] });
  });

  it('reads the title rows above a worksheet table, kind and title in one line', () => {
    const rows = [['UBND PHƯỜNG CAO THẮNG', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['PHỤ LỤC 02: PHÂN CÔNG NHIỆM VỤ SỐ HÓA NĂM 2025', null, null], ['(Kèm theo Kế hoạch số:      /KH-UBND ngày     tháng 3 năm 2025 của UBND phường Cao Thắng)', null, null]];
    const sheet = headOf(pageOf(rows, TASKS));
    expect(sheet).toMatchObject({ kind: 'annex', number: null, symbol: 'KH-UBND', issuedOn: null, issuer: 'UBND phường Cao Thắng', title: 'PHÂN CÔNG NHIỆM VỤ SỐ HÓA NĂM 2025', year: 2025 });
    expect(codes(sheet)).toEqual(['symbolBlank', 'dateBlank']);
  });

  it('takes capitals above a table for its title where no word says what it is', () => {
    const bare = headOf(pageOf('UBND XÃ HÒA XUÂN', 'PHÂN CÔNG CÔNG VIỆC CỦA CÁC PHÒNG NĂM 2026', TASKS));
    expect(bare).toMatchObject({ kind: null, issuer: 'UBND XÃ HÒA XUÂN', title: 'PHÂN CÔNG CÔNG VIỆC CỦA CÁC PHÒNG NĂM 2026', year: 2026 });
    expect(codes(bare)).toContain('kindUnknown');
  });
});

describe('documents without capitals', () => {
  it('takes the first line that names a year for the title, with its kind where it says so', () => {
    expect(headOf(pageOf('Kế hoạch kiểm soát hồ sơ năm 2025', TASKS))).toMatchObject({ kind: 'plan', title: 'kiểm soát hồ sơ năm 2025', year: 2025 });
    expect(headOf(pageOf('Phân công công việc năm 2026', TASKS))).toMatchObject({ kind: null, title: 'Phân công công việc năm 2026', year: 2026 });
    expect(headOf(pageOf('Kế hoạch này được thực hiện trong năm 2025.', TASKS))).toMatchObject({ kind: null, title: null });
  });

  it('takes a date far below the head only above a signature', () => {
    const lines = Array.from({ length: 70 }, (_, index) => `việc thứ ${index}`);
    expect(headOf(pageOf('PHỤ LỤC', 'Việc năm 2024', ...lines, 'Hội nghị, ngày 5/3/2024', 'đã bàn', 'đã ghi', 'đã gửi'))).toMatchObject({ issuedOn: null });
    expect(headOf(pageOf('PHỤ LỤC', 'Việc năm 2024', ...lines, 'Ba Vinh, ngày 5 tháng 3 năm 2024', 'CHỦ TỊCH', 'Trần văn An'))).toMatchObject({ issuedOn: '2024-03-05', issuedAt: 'Ba Vinh', signerName: 'Trần văn An' });
  });
});

describe('blanks and doubts', () => {
  const numbered = (number: string, date: string, title = 'Công tác năm 2024') => headOf(pageOf('UBND XÃ HÒA XUÂN', number, date, 'KẾ HOẠCH', title));
  it.each([
    ['Số:        /KH-UBND', 'Hòa Xuân, ngày      tháng 5 năm 2024', { number: null, symbol: 'KH-UBND', issuedOn: null, dateWords: 'ngày tháng 5 năm 2024' }, ['symbolBlank', 'dateBlank']],
    ['Số: …/KH-UBND', 'Hòa Xuân, ngày … tháng … năm 2024', { number: null, issuedOn: null }, ['symbolBlank', 'dateBlank']],
    ['Số: 4/KH-UBND', 'Hòa Xuân, ngày 31 tháng 02 năm 2024', { number: '4', issuedOn: null }, ['dateImplausible']],
    ['Số: 4/KH-UBND', 'Hòa Xuân, ngày 31 tháng 01 năm 2026', { number: '4', issuedOn: '2026-01-31' }, ['dateImplausible']],
    ['Số: 4/KH-UBND', 'Hòa Xuân, ngày 28 tháng 12 năm 2023', { number: '4', issuedOn: '2023-12-28', year: 2024 }, []],
    ['Số: 12-KH/ĐU', 'Hòa Xuân, ngày 2 tháng 1 năm 2024', { number: '12', symbol: 'KH/ĐU' }, []],
  ])('%s %s', (number, date, expected, doubts) => {
    expect(numbered(number, date)).toMatchObject(expected);
    expect(codes(numbered(number, date))).toEqual(doubts);
  });

  it('takes the year from the title, else from the date and says that it is not sure', () => {
    const date = 'Hòa Xuân, ngày 28 tháng 12 năm 2023';
    expect(numbered('Số: 4/KH-UBND', date, 'Cải cách đến năm 2030')).toMatchObject({ year: 2023, doubts: [expect.objectContaining({ code: 'yearUnsure', params: { year: 2023 } })] });
    expect(numbered('Số: 4/KH-UBND', date, 'Tổng kết năm 2023, nhiệm vụ năm 2024')).toMatchObject({ year: 2024, doubts: [expect.objectContaining({ code: 'yearUnsure' })] });
    expect(numbered('Số: 4/KH-UBND', date, 'Thực hiện Nghị quyết số 5/NQ-CP ngày 03 tháng 02 năm 2022 trong năm 2024')).toMatchObject({ year: 2024, doubts: [] });
  });

  it('asks for everything where there is nothing, at a place', () => {
    const empty = headOf(pageOf('một dòng chữ', TASKS));
    expect(codes(empty)).toEqual(['kindUnknown', 'symbolBlank', 'dateBlank', 'issuerUnknown', 'titleUnknown', 'yearUnsure']);
    expect(empty.doubts.every(({ place }) => place !== null)).toBe(true);
  });
});

describe('any page', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('QUYẾT ĐỊNH', 'KẾ HOẠCH', 'Số: /QĐ-UBND', 'Căn cứ', 'Căn cứ Luật A năm 2015;', 'Nơi nhận:', '- Lưu', 'KT. CHỦ TỊCH', '(đã ký)', 'Phạm Văn A', 'PHỤ LỤC', '(Kèm theo Quyết định số 1/QĐ-UBND', 'A, ngày 1 tháng 2 năm 2024', 'V/v', '\t', 'Kính gửi:'),
  );
  it('never throws, and claims only fragments there are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.array(line, { minLength: 1, maxLength: 3 }).map((cells) => [cells])), { maxLength: 25 }), (parts) => {
        const page = pageOf(...parts);
        const known = new Set(page.page.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.id] : block.rows.flatMap(({ cells }) => cells.map((cell) => cell?.id)))));
        for (const { fragmentId } of read(page).uses) expect(known.has(fragmentId)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['KT. CHỦ TỊCH\n', '(Ban hành kèm theo \n', 'Căn cứ \n', '- Lưu\n', 'A, ngày ', 'Số: '])('reads a large text of %j in linear time', (piece) => {
    const page = pageOf(piece.repeat(Math.ceil(300_000 / piece.length)));
    const start = process.cpuUsage().user;
    read(page);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(3000 * pace());
  });
});
