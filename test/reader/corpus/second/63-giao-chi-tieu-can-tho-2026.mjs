import { docxOf } from '../builders/docx.mjs';
import { grp, headLabel, ind, note, sec, sub } from '../builders/model.mjs';

const rows = [
  sec('I', 'Nhóm chỉ tiêu về dịch vụ công', { across: true }),
  ind(['1', 'Tỷ lệ hồ sơ trực tuyến toàn trình trên tổng số hồ sơ có dịch vụ công toàn trình', '71,35%\n(1.284.300/1.800.000)', '≥ 80%', 'Các sở; UBND xã, phường', 'Văn phòng UBND thành phố', 'Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ'], 'L cs, L uxp, C vptp', 'gte 80 %', { baselines: '71.35 % = 1284300/1800000', or: { bases: ['71/NQ-CP'] } }),
  ind(['2', 'Tỷ lệ thanh toán trực tuyến', '58%', '≥ 70%', '^', '^', '^'], 'L cs, L uxp, C vptp', 'gte 70 %', { baselines: '58 %' }),
  grp(['3', 'Tỷ lệ thủ tục được thực hiện phi địa giới', '', '', '^', '^', 'Nghị định số 118/2025/NĐ-CP']),
  sub(['3.1', 'Thủ tục cấp thành phố', '42%', '100%', 'Các sở', 'Trung tâm PVHCC thành phố', ''], 'L cs, C tt', '', { targets: 'unstated 100 %', baselines: '42 %' }),
  sub(['3.2', 'Thủ tục cấp xã', 'Chưa thực hiện', '100%', 'UBND xã, phường', '^', ''], 'L uxp, C tt', '', { targets: 'unstated 100 %', or: { baselinesOr: [['no cases']] } }),
  sec('II', 'Nhóm chỉ tiêu về cắt giảm, đơn giản hóa', { across: true }),
  ind(['4', 'Cắt giảm thời gian giải quyết thủ tục so với quy định', '-', 'tối thiểu 30%', 'Các sở', 'Sở Tư pháp', 'Nghị quyết số 66/NQ-CP ngày 26/3/2025'], 'L cs, C stp', 'gte 30 %', { page: true, or: { bases: ['66/NQ-CP'] } }),
  ind(['5', 'Số nhóm thủ tục liên thông được xây dựng thêm', '02 nhóm', '05 nhóm', 'Văn phòng UBND thành phố', 'Công an thành phố; Sở Xây dựng; Thuế thành phố', 'Chương trình công tác năm 2026'], 'L vptp, C ca, C sxd, C thue', 'unstated 5 nhóm', { baselines: '2 nhóm' }),
  ind(['6', 'Mỗi xã, phường có ít nhất 01 mô hình, cách làm mới', '', '01 mô hình', 'UBND xã, phường', '', ''], 'L uxp', 'eachUnit unstated 1 mô hình', { or: { targetsOr: [['eachUnit gte 1 mô hình'], ['gte 1 mô hình'], ['unstated 1 mô hình']] } }),
  sec('III', 'Nhóm chỉ tiêu về sự hài lòng', { across: true }),
  ind(['7', 'Mức độ hài lòng của người dân, doanh nghiệp', 'Năm 2025: 91,2%', 'Từ 93% trở lên', 'Các sở; UBND xã, phường', 'Sở Nội vụ (đánh giá)', 'Điểm c khoản 2 Mục III Kế hoạch số 12/KH-UBND ngày 05/01/2026'], 'L cs, L uxp, C snv', 'gte 93 %', { baselines: '91.2 %', or: { bases: ['12/KH-UBND'], partiesOr: [[['lead', 'Các sở', 'group'], ['lead', 'UBND xã, phường', 'group'], ['monitoring', 'Sở Nội vụ', 'unit']], [['lead', 'Các sở', 'group'], ['lead', 'UBND xã, phường', 'group'], ['evaluating', 'Sở Nội vụ', 'unit']]] } }),
  ind(['8', 'Tỷ lệ phản ánh, kiến nghị được xử lý đúng hạn', '99,1%', '100%', '^', 'Trung tâm PVHCC thành phố', ''], 'L cs, L uxp, C tt', 'unstated 100 %', { baselines: '99.1 %' }),
  ind(['9', 'Tỷ lệ hồ sơ quá hạn', '0,84%', '≤ 0,5%', '^', '^', ''], 'L cs, L uxp, C tt', 'lte 0.5 %', { baselines: '0.84 %' }),
  note('Tổng số: 09 chỉ tiêu', { cells: ['Tổng số: 09 chỉ tiêu', '<', '<', '<', '<', '<', '<'], n: '', u: null }),
];

export const document = {
  file: '63-giao-chi-tieu-can-tho-2026.docx',
  isLandscape: true,
  pageHeader: 'Phụ lục kèm theo Quyết định 118/QĐ-UBND',
  label: headLabel('annex', '118', 'QĐ-UBND', '2026-01-20', 'Chủ tịch UBND thành phố Cần Thơ', null, 2026, null, null, 0, 0, { kindOr: ['decision'], numberOr: [null], symbolOr: [null], issuedOnOr: [null], issuerOr: ['UBND thành phố Cần Thơ', null], titleHas: 'chỉ tiêu', attachedTo: '118/QĐ-UBND' }),
  names: {
    cs: ['Các sở', 'group'], uxp: ['UBND xã, phường', 'group'], vptp: 'Văn phòng UBND thành phố', tt: 'Trung tâm PVHCC thành phố', stp: 'Sở Tư pháp', ca: 'Công an thành phố', sxd: 'Sở Xây dựng', thue: ['Thuế thành phố', 'unit|external'], snv: 'Sở Nội vụ',
  },
  blocks: [
    { text: 'PHỤ LỤC', bold: true, center: true },
    { text: 'Giao chỉ tiêu cải cách thủ tục hành chính năm 2026 cho các sở, UBND xã, phường', bold: true, center: true },
    { text: '*(Kèm theo Quyết định số 118/QĐ-UBND ngày 20 tháng 01 năm 2026 của Chủ tịch UBND thành phố Cần Thơ)*', center: true },
    { table: { kind: 'indicators', columns: 'number name baseline target lead coordinating|monitoring basis', number: 0, name: 1, isHeadingMarked: true, pagesAs: 'rows', heading: [['STT', 'Tên chỉ tiêu', 'Thực hiện năm 2025', 'Giao năm 2026', 'Cơ quan thực hiện', '<', 'Căn cứ'], ['^', '^', '^', '^', 'Chủ trì', 'Phối hợp, theo dõi', '^']], columnNumbers: ['1', '2', '3', '4', '5', '6', '7'], rows } },
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
