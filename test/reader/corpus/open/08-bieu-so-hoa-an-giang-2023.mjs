import { docxOf } from '../builders/docx.mjs';
import { head, headLabel, ind, note, sec, sign } from '../builders/model.mjs';

const office = (number, key, name, cells, targets, extra = {}) => ind([number, `{${key}}`, ...cells], `L ${key}`, targets, { unit: name, ...extra });
const N = {
  s1: 'Sở Tư pháp', s2: 'Sở Xây dựng', s3: 'Sở Y tế', s4: 'Ban Quản lý Khu kinh tế', h1: 'UBND thành phố Long Xuyên', h2: 'UBND thị xã Tân Châu', h3: 'UBND huyện Thoại Sơn', h4: 'UBND huyện Tri Tôn', h5: 'UBND huyện An Phú',
};

const rows = [
  sec('I', 'Các sở, ngành', { span: true }),
  office('1', 's1', N.s1, ['1.284', '72,5%', '80%', '≥ 95%', '10'], 'unstated 80 % + gte 95 % + unstated 10 dịch vụ', { baselines: '72.5 %' }),
  office('2', 's2', N.s2, ['967', '64,1%', '75%', '≥ 95%', '6'], 'unstated 75 % + gte 95 % + unstated 6 dịch vụ', { baselines: '64.1 %' }),
  office('3', 's3', N.s3, ['2.010', '59%', '75%', '≥ 90%', '8'], 'unstated 75 % + gte 90 % + unstated 8 dịch vụ', { baselines: '59 %' }),
  office('4', 's4', N.s4, ['153', '100%', '100%', '100%', '-'], 'unstated 100 % + unstated 100 %', { baselines: '100 %' }),
  sec('II', 'Ủy ban nhân dân cấp huyện', { span: true }),
  office('5', 'h1', N.h1, ['8.455', '48,7%', '65%', '≥ 90%', '12'], 'unstated 65 % + gte 90 % + unstated 12 dịch vụ', { baselines: '48.7 %' }),
  office('6', 'h2', N.h2, ['3.902', '36,2%', '60%', '≥ 90%', '10'], 'unstated 60 % + gte 90 % + unstated 10 dịch vụ', { baselines: '36.2 %' }),
  office('7', 'h3', N.h3, ['4.118', '41%', '60%', '≥ 85%', '10'], 'unstated 60 % + gte 85 % + unstated 10 dịch vụ', { baselines: '41 %' }),
  office('8', 'h4', N.h4, ['2.766', '22,9%', '50%', '≥ 85%', '8'], 'unstated 50 % + gte 85 % + unstated 8 dịch vụ', { baselines: '22.9 %' }),
  office('9', 'h5', N.h5, ['2.349', '25,4%', '50%', '≥ 85%', '8'], 'unstated 50 % + gte 85 % + unstated 8 dịch vụ', { baselines: '25.4 %' }),
  note('Cộng', { cells: ['', 'Cộng', '26.004', '', '', '', '72'], u: null, bold: true }),
].map((row) => ({ ...row, or: { ...row.or, ...(row.targets ? { targetsOr: [row.targets.replace(/ dịch vụ/, '').split(' + ')] } : {}) } }));

export const document = {
  file: '08-bieu-so-hoa-an-giang-2023.docx',
  isLandscape: true,
  label: headLabel('decision', '274', 'QĐ-UBND', '2023-03-01', 'Chủ tịch Ủy ban nhân dân tỉnh An Giang', 'An Giang', 2023, 'PHÓ CHỦ TỊCH', 'Trần Quang Vinh', 3, 4, { signerTitleOr: ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH'], issuerOr: ['Ủy ban nhân dân tỉnh An Giang'], titleHas: 'giao chỉ tiêu' }),
  names: N,
  blocks: [
    ...head({
      org: ['ỦY BAN NHÂN DÂN', 'TỈNH AN GIANG'], no: 'Số: 274/QĐ-UBND', place: 'An Giang, ngày 01 tháng 3 năm 2023', kind: 'QUYẾT ĐỊNH', title: 'Về việc giao chỉ tiêu số hóa và dịch vụ công trực tuyến năm 2023',
      bases: ['**CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN GIANG**', '*Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;*', '*Căn cứ Nghị định số 107/2021/NĐ-CP ngày 06 tháng 12 năm 2021 của Chính phủ;*', '*Căn cứ Chỉ thị số 02/CT-UBND ngày 31 tháng 01 năm 2023 của Chủ tịch Ủy ban nhân dân tỉnh;*', '*Xét đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh.*', '**QUYẾT ĐỊNH:**'],
      body: ['**Điều 1.** Giao chỉ tiêu cho từng sở, từng huyện theo biểu kèm theo.', '**Điều 2.** Chánh Văn phòng Ủy ban nhân dân tỉnh và thủ trưởng các đơn vị có tên trong biểu chịu trách nhiệm thi hành./.'],
    }),
    sign(['- Như Điều 2;', '- TT. Tỉnh ủy;', '- Cổng TTĐT tỉnh;', '- Lưu: VT.'], ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Trần Quang Vinh'),
    { text: 'BIỂU GIAO CHỈ TIÊU', bold: true, center: true, newPage: true },
    { text: '(Kèm theo Quyết định số 274/QĐ-UBND ngày 01 tháng 3 năm 2023 của Chủ tịch Ủy ban nhân dân tỉnh An Giang)', italics: true, center: true },
    {
      table: {
        kind: 'matrix', columns: 'number unit context baseline target target target', number: 0, name: 1, isHeadingMarked: true,
        heading: [['TT', 'Tên đơn vị', 'Số hồ sơ phát sinh năm 2022', 'Hồ sơ trực tuyến', '<', 'Chỉ tiêu số hóa hồ sơ năm 2023', 'Số dịch vụ công phải có phát sinh hồ sơ (dịch vụ)'], ['^', '^', '^', 'Thực hiện năm 2022', 'Chỉ tiêu năm 2023', '^', '^']],
        rows,
      },
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
