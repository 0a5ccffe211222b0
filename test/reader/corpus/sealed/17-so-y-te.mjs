import { docxOf } from '../builders/docx.mjs';
import { grp, head, headLabel, ind, sec, sign, sub } from '../builders/model.mjs';

const rows = [
  sec('A', 'Chỉ tiêu theo Nghị quyết số 02/NQ-CP', { cells: ['A', 'Chỉ tiêu theo Nghị quyết số 02/NQ-CP', '<', '<', '<', '<', '<', '<'] }),
  ind(['1', 'Tỷ lệ hồ sơ cấp chứng chỉ hành nghề được tiếp nhận trực tuyến', '%', '70', '75', '80', '{nvy}', '{vps}'], 'L nvy, E vps', 'unstated 70 % + unstated 75 % + unstated 80 %'),
  ind(['2', 'Tỷ lệ hồ sơ dược được thanh toán trực tuyến', '%', '40', '50', '60', '{nvd}', '{vps}'], 'L nvd, E vps', 'unstated 40 % + unstated 50 % + unstated 60 %'),
  grp(['3', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '', '', '', '', '', '']),
  sub(['3.1', 'Tại các phòng chuyên môn', '%', '≥ 97', '≥ 98', '≥ 99', '{phong}', '{tts}'], 'L phong, E tts', undefined, { targets: 'gte 97 % + gte 98 % + gte 99 %' }),
  sub(['3.2', 'Tại Chi cục An toàn vệ sinh thực phẩm', '%', '≥ 95', '≥ 96', '≥ 97', '{cc}', '{tts}; {vps}'], 'L cc, E tts, E vps', undefined, { targets: 'gte 95 % + gte 96 % + gte 97 %' }),
  sec('B', 'Chỉ tiêu do Sở tự đặt ra', { cells: ['B', 'Chỉ tiêu do Sở tự đặt ra', '<', '<', '<', '<', '<', '<'] }),
  ind(['4', 'Thời gian chờ khám trung bình tại bệnh viện hạng I', 'Phút', '≤ 60', '≤ 50', '≤ 45', '{bv}', '{nvy}'], 'L bv, E nvy', 'lte 60 phút + lte 50 phút + lte 45 phút'),
  ind(['5', 'Số bệnh viện công bố hết bệnh án giấy', 'Bệnh viện', '2', '4', '6', '{bv}', '{cntt}'], 'L bv, E cntt', 'unstated 2 bệnh viện + unstated 4 bệnh viện + unstated 6 bệnh viện'),
  ind(['6', 'Tỷ lệ giấy khám sức khỏe lái xe liên thông với ngành Công an', '%', '90', '95', '100', '{bv}', '^'], 'L bv, E cntt', 'unstated 90 % + unstated 95 % + unstated 100 %'),
  ind(['7', 'Tỷ lệ phản ánh qua đường dây nóng được trả lời trong 48 giờ', '%', '', 'Trên 90', 'Trên 95', '{vps}', '{tts}'], 'L vps, E tts', 'gt 90 % + gt 95 %'),
];
export const document = {
  file: '17-so-y-te.docx',
  isLandscape: true,
  label: headLabel('decision', '88', 'QĐ-SYT', '2024-01-30', 'Sở Y tế tỉnh Nghệ An', 'Nghệ An', [2024, null], 'GIÁM ĐỐC', 'Nguyễn Văn Thương', 2, 3, { issuerOr: ['Giám đốc Sở Y tế tỉnh Nghệ An', 'Giám đốc Sở Y tế', 'Sở Y tế'], titleHas: 'giao chỉ tiêu' }),
  names: { nvy: 'Phòng Nghiệp vụ Y', nvd: 'Phòng Nghiệp vụ Dược', vps: 'Văn phòng Sở', tts: 'Thanh tra Sở', cc: 'Chi cục An toàn vệ sinh thực phẩm', cntt: 'Tổ Công nghệ thông tin', phong: ['Các phòng chuyên môn thuộc Sở', 'group'], bv: ['Các bệnh viện công lập', 'group'] },
  blocks: [
    ...head({ org: ['UBND TỈNH NGHỆ AN', 'SỞ Y TẾ'], no: 'Số: 88/QĐ-SYT', place: 'Nghệ An, ngày 30 tháng 01 năm 2024', kind: 'QUYẾT ĐỊNH', title: 'Về việc giao chỉ tiêu cải cách thủ tục hành chính giai đoạn 2024 - 2026', bases: ['GIÁM ĐỐC SỞ Y TẾ', 'Căn cứ Nghị quyết số 02/NQ-CP ngày 05/01/2024 của Chính phủ;', 'Căn cứ Quyết định số 39/2021/QĐ-UBND ngày 10/11/2021 của UBND tỉnh Nghệ An;', 'Theo đề nghị của Chánh Văn phòng Sở,', 'QUYẾT ĐỊNH:'], body: ['Điều 1. Giao chỉ tiêu như bảng kèm theo.'] }),
    { table: { kind: 'indicators', columns: 'number name measureUnit target target target lead evaluating', number: 0, name: 1, isHeadingMarked: true, heading: [['TT', 'Tên chỉ tiêu', 'ĐVT', 'Chỉ tiêu hằng năm', '<', '<', 'Đơn vị thực hiện', 'Đơn vị đánh giá'], ['^', '^', '^', 'Năm 2024', 'Năm 2025', 'Năm 2026', '^', '^']], rows } },
    sign(['- Như Điều 1;', '- Sở Nội vụ;', '- Lưu: VT.'], ['GIÁM ĐỐC'], 'Nguyễn Văn Thương'),
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
