import { docxOf } from '../builders/docx.mjs';
import { head, headLabel, ind, sec, sign, sub } from '../builders/model.mjs';

const rows = [
  sec('I', 'Cung cấp thông tin, dịch vụ'),
  ind(['1', 'Tỷ lệ thủ tục được cung cấp dưới dạng dịch vụ công toàn trình (trên số đủ điều kiện)', '%', '100', '100', '{vpt}; {so}; {ubx}', 'QĐ 06/QĐ-TTg'], 'L vpt, L so, L ubx', 'unstated 100 % + unstated 100 %'),
  ind(['2', 'Tỷ lệ hồ sơ trực tuyến', '%', '≥ 80', '≥ 60', '{so}; {ubx}', 'NQ số 214/NQ-CP ngày 23/7/2025 của Chính phủ'], 'L so, L ubx', 'gte 80 % + gte 60 %'),
  ind(['3', 'Tỷ lệ khai thác, sử dụng lại thông tin, dữ liệu số hóa', '%', '≥ 70', '≥ 50', '{so}; {ubx}', '-'], 'L so, L ubx', 'gte 70 % + gte 50 %'),
  sec('II', 'Chất lượng giải quyết'),
  ind(['4', 'Tỷ lệ hồ sơ trả trước hạn', '%', 'từ 30 trở lên', 'từ 20 trở lên', '{so}; {ubx}', ''], 'L so, L ubx', 'gte 30 % + gte 20 %'),
  sub(['', '- Trong đó: hồ sơ đất đai', '%', 'từ 10 trở lên', '-', '{vpdk}', ''], 'L vpdk', undefined, { n: '', targets: 'gte 10 %' }),
  ind(['5', 'Số lần người dân phải đến cơ quan nhà nước cho một hồ sơ', 'Lần', '≤ 2', '≤ 2', '{so}; {ubx}', ''], 'L so, L ubx', 'lte 2 lần + lte 2 lần'),
  ind(['6', 'Điểm đánh giá trên Cổng Dịch vụ công quốc gia', 'Điểm', '> 85', '> 80', '{vpt}', 'QĐ 766/QĐ-TTg'], 'L vpt', 'gt 85 điểm + gt 80 điểm'),
];
export const document = {
  file: '18-cao-bang.docx',
  label: headLabel('decision', '1407', 'QĐ-UBND', '2025-09-08', 'Chủ tịch Ủy ban nhân dân tỉnh Cao Bằng', 'Cao Bằng', 2026, 'CHỦ TỊCH', 'Lê Hải Hòa', 1, 2, { issuerOr: ['Ủy ban nhân dân tỉnh Cao Bằng'], titleHas: 'chỉ tiêu' }),
  names: { vpt: 'Văn phòng UBND tỉnh', vpdk: ['Văn phòng Đăng ký đất đai', 'unit|external'], so: ['Các sở, ngành', 'group'], ubx: ['UBND các xã, phường', 'group'] },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'TỈNH CAO BẰNG'], no: 'Số: 1407/QĐ-UBND', place: 'Cao Bằng, ngày 08 tháng 9 năm 2025', kind: 'QUYẾT ĐỊNH', title: 'Ban hành bộ chỉ tiêu giải quyết thủ tục hành chính năm 2026', bases: ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;', 'QUYẾT ĐỊNH:'], body: ['Điều 1. Ban hành bộ chỉ tiêu kèm theo.'] }),
    sign(['- Như Điều 1;', '- Lưu: VT.'], ['CHỦ TỊCH'], 'Lê Hải Hòa'),
    { text: 'BỘ CHỈ TIÊU', bold: true, center: true, newPage: true },
    { table: { kind: 'indicators', columns: 'number name measureUnit target target lead|parties basis', number: 0, name: 1, isHeadingMarked: true, heading: [['STT', 'Nội dung chỉ tiêu', 'Đơn vị', 'Chỉ tiêu giao', '<', 'Cơ quan, đơn vị thực hiện', 'Căn cứ'], ['^', '^', '^', 'Cấp tỉnh', 'Cấp xã', '^', '^']], rows } },
    { text: 'Ghi chú: dấu "-" là không giao chỉ tiêu.' },
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
