import { grp, head, headLabel, ind, note, sec, sign, sub } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const rows = [
  sec('I', 'Nhóm chỉ tiêu về môi trường điện tử'),
  ind(['1', '%', 'Tỷ lệ hồ sơ nộp trực tuyến', '{so}; {ubh}', '{vpt}', '45', 'Năm 2022 đạt 28,9% (14.450/50.000 hồ sơ). Nghị quyết số 131/NQ-CP ngày 06/10/2022 của Chính phủ'], 'L so, L ubh, C vpt', 'unstated 45 %', { baselines: '28.9 % = 14450/50000', or: { bases: ['131/NQ-CP'] }, cut: { 6: ['hồ sơ). Nghị quyết', '06/10/2022'], 4: 'UBND tỉnh', 3: 'UBND các huyện' } }),
  ind(['2', '%', 'Tỷ lệ thanh toán trực tuyến phí, lệ phí; năm 2023 tăng ít nhất 20 điểm phần trăm so với năm 2022', '{so}', '{stc}', '20', 'Năm 2022 đạt 7,02%'], 'L so, C stc', 'increasePoints 20 %', { baselines: '7.02 %', or: { targetsOr: [['increaseUnresolved 20 %'], ['increasePoints 20 điểm phần trăm']] } }),
  ind(['3', 'Hồ sơ', 'Số hồ sơ chứng thực điện tử của mỗi xã trong một tháng', '{xa}', '{stp}', 'Tối thiểu 5', 'Chưa phát sinh'], 'L xa, C stp', 'eachUnit gte 5 hồ sơ', { baselines: 'no cases', or: { targetsOr: [['gte 5 hồ sơ']] } }),
  grp(['4', '', 'Số hóa kết quả còn hiệu lực', '{so}', '', '', 'Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng Chính phủ']),
  sub(['', '%', '- Cấp tỉnh', '', '', '≥ 60', 'Năm 2022: 22%'], 'L so', undefined, { n: '', targets: 'gte 60 %', baselines: '22 %' }),
  sub(['', '%', '- Cấp huyện, cấp xã', '{ubh}; {xa}', '', '≥ 40', 'Năm 2022: 3/67 đơn vị có thực hiện'], 'L ubh, L xa', undefined, { n: '', targets: 'gte 40 %', baselines: '', or: { baselinesOr: [['3/67'], ['= 3/67']] } }),
  sec('II', 'Nhóm chỉ tiêu về chất lượng'),
  ind(['1', '%', 'Tỷ lệ hồ sơ bị trả lại vì thiếu giấy tờ giảm còn dưới 3%', '{so}; {ubh}; {xa}', '', '', 'Theo số liệu của Văn phòng UBND tỉnh'], 'L so, L ubh, L xa', 'lt 3 %', { page: true }),
  ind(['2', '%', 'Bảo đảm 100% phản ánh, kiến nghị được trả lời đúng hạn', '{so}; {ubh}; {xa}', '{vpt}', '', ''], 'L so, L ubh, L xa, C vpt', 'unstated 100 %'),
  ind(['3', '', 'Mức độ áp dụng quy trình điện tử', '{so}', '{vpt}', '', 'Giao sau khi có hướng dẫn'], 'L so, C vpt', ''),
  note('(*) Các chỉ tiêu nhóm II tính cả hồ sơ liên thông.', { cells: ['', '', '(*) Các chỉ tiêu nhóm II tính cả hồ sơ liên thông.', '', '', '', ''] }),
];
export const document = {
  file: '33-ninh-thuan.txt',
  label: headLabel('decision', '85', 'QĐ-UBND', '2023-02-14', 'Chủ tịch Ủy ban nhân dân tỉnh Ninh Thuận', 'Ninh Thuận', 2023, 'PHÓ CHỦ TỊCH', 'Phan Tấn Cảnh', 2, 3, { issuerOr: ['Ủy ban nhân dân tỉnh Ninh Thuận'], signerTitleOr: ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH'], titleHas: 'giao chỉ tiêu' }),
  names: { vpt: 'Văn phòng UBND tỉnh', stc: 'Sở Tài chính', stp: 'Sở Tư pháp', so: ['Các sở, ban, ngành', 'group'], ubh: ['UBND các huyện, thành phố', 'group'], xa: ['UBND các xã, phường, thị trấn', 'group'] },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'TỈNH NINH THUẬN'], no: 'Số: 85/QĐ-UBND', place: 'Ninh Thuận, ngày 14 tháng 02 năm 2023', kind: 'QUYẾT ĐỊNH', title: 'Về việc giao chỉ tiêu cải cách thủ tục hành chính năm 2023', bases: ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NINH THUẬN', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;', 'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;', 'Theo đề nghị của Chánh Văn phòng UBND tỉnh,', 'QUYẾT ĐỊNH:'], body: ['Điều 1. Giao chỉ tiêu năm 2023 (phụ lục kèm theo).', 'Điều 2. Các cơ quan có tên trong phụ lục thi hành quyết định này./.'] }),
    sign(['- Như Điều 2;', '- Chủ tịch và các PCT;', '- Lưu: VT.'], ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Phan Tấn Cảnh'),
    { text: 'PHỤ LỤC' },
    { text: '(Kèm theo Quyết định số 85/QĐ-UBND ngày 14/02/2023 của Chủ tịch UBND tỉnh Ninh Thuận)' },
    { table: { kind: 'indicators', columns: 'number measureUnit name lead coordinating target basis|baseline', number: 0, name: 2, columnNumbers: ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'], repeatsNumbers: true, heading: [['Số TT', 'Đơn vị', 'Chỉ tiêu', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Giao năm 2023', 'Căn cứ giao chỉ tiêu']], rows } },
  ],
};
export const build = () => ({ name: document.file, text: textOf(document) });
