import { act, grp, headLabel, ind, sec, sub } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const goals = [
  sec('I', 'Hạ tầng số'),
  ind(['1', 'Tỷ lệ thôn, khu phố phủ sóng 5G', '%', '45', '70', 'Phòng Kinh tế'], 'L kt', 'unstated 70 %', { or: { baselinesOr: [['45 %']] } }),
  ind(['2', 'Số điểm phát wifi công cộng', 'điểm', '4', '12', 'Phòng Văn hóa - Xã hội'], 'L vhxh', 'unstated 12 điểm', { or: { baselinesOr: [['4 điểm'], ['4']] } }),
  sec('II', 'Chính quyền số'),
  ind(['3', 'Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng', '%', '88', '≥95', 'Văn phòng HĐND và UBND xã'], 'L vp', 'gte 95 %', { or: { baselinesOr: [['88 %']] } }),
  grp(['4', 'Dịch vụ công trực tuyến', '', '', '', '']),
  sub(['4.1', 'Tỷ lệ hồ sơ phát sinh trực tuyến', '%', '56', '≥75', 'Trung tâm PVHCC xã'], 'L tt', '', { targets: 'gte 75 %', or: { baselinesOr: [['56 %']] } }),
  sub(['4.2', 'Tỷ lệ thanh toán trực tuyến', '%', '49', 'Không thấp hơn 60', 'Trung tâm PVHCC xã'], 'L tt', '', { targets: 'gte 60 %', or: { baselinesOr: [['49 %']] } }),
  ind(['5', 'Thời gian trung bình giải quyết một hồ sơ', 'ngày', '3,2', 'Không quá 2,5', 'Trung tâm PVHCC xã'], 'L tt', 'lte 2.5 ngày', { or: { baselinesOr: [['3.2 ngày']] } }),
  sec('III', 'Kinh tế số, xã hội số'),
  ind(['6', 'Tỷ lệ hộ kinh doanh dùng hóa đơn điện tử từ máy tính tiền', '%', '20', 'Phấn đấu 50', 'Phòng Kinh tế'], 'L kt', 'unstated 50 %', { or: { baselinesOr: [['20 %']], targetsOr: [['gte 50 %']] } }),
  ind(['7', 'Số sản phẩm OCOP bán trên sàn', 'sản phẩm', '2', '+3', 'Phòng Kinh tế'], 'L kt', 'unstated 3 sản phẩm', { or: { baselinesOr: [['2 sản phẩm'], ['2']], targetsOr: [['increaseUnresolved 3 sản phẩm'], ['increasePoints 3 sản phẩm']] } }),
];
/** What was reached stands in a column of its own, its unit in another: both ways of noting it are right. */
const withBaselines = goals.map((row) => (row.or?.baselinesOr ? { ...row, baselines: row.or.baselinesOr[0][0].split(' ')[0] } : row));

const tasks = [
  sec('1', 'Nhận thức số', { across: true }),
  act(['1.1', 'Phát động phong trào "Bình dân học vụ số" đến từng thôn', 'UBMTTQ xã', 'Đoàn xã, Hội LHPN xã, trưởng thôn', 'Quý 1', 'Lễ phát động; tài liệu'], 'L mt, C dx, C hpn, C tth', 'quarter 1', { d: 2 }),
  act(['1.2', 'Ngày Chuyển đổi số quốc gia 10/10: tổ chức gian trải nghiệm tại chợ Tân An', 'Phòng Văn hóa - Xã hội', 'VNPT, Viettel', '10/10', 'Gian trải nghiệm'], 'L vhxh, C vnpt, C vt', 'date 2026-10-10', { cut: { 1: 'trải nghiệm tại', 2: 'Xã hội' } }),
  sec('2', 'Dữ liệu số', { across: true }),
  act(['2.1', 'Lập danh mục dữ liệu của xã, bàn giao lên kho dữ liệu dùng chung của tỉnh', 'Văn phòng HĐND và UBND xã', 'Các phòng', '30/6/2026', 'Quyết định ban hành danh mục'], 'L vp, C cp', 'date 2026-06-30'),
  act(['2.2', 'Số hóa 100% hồ sơ địa chính còn lưu giấy', 'Phòng Kinh tế', 'Chi nhánh VPĐKĐĐ khu vực III', '2026 - 2028', 'Hồ sơ số'], 'L kt, C vpdk', 'yearRange 2026-2028', { figures: 'unstated 100 %' }),
  sec('3', 'An toàn thông tin', { across: true }),
  act(['3.1', 'Cài phần mềm phòng chống mã độc tập trung', 'Văn phòng HĐND và UBND xã', 'Công an xã', '6 tháng đầu năm', 'Máy tính được cài đặt'], 'L vp, C cax', 'quarterRange 1-2', { or: { scheduleOr: [['month 6'], ['recurring half'], ['date 2026-06-30'], ['beforeDate 2026-06-30'], ['quarter 2']] } }),
  act(['3.2', 'Ứng cứu sự cố', 'Đội ứng cứu sự cố của xã', 'Sở Khoa học và Công nghệ', 'Khi có sự cố', 'Báo cáo sự cố'], 'L duc, C skhcn', 'onEvent'),
  act(['3.3', 'Tổng kết kế hoạch, xây dựng kế hoạch năm 2027', 'Văn phòng HĐND và UBND xã', '-', 'Tháng 12/2026', 'Báo cáo; kế hoạch năm 2027'], 'L vp', 'month 12/2026', { d: 2 }),
];
export const document = {
  file: '56-xa-tan-an-2026.txt',
  label: headLabel('plan', null, 'KH-UBND', null, 'UBND xã Tân An', 'Tân An', 2026, 'CHỦ TỊCH', 'Trương Công Định', 2, 3, { issuerOr: ['Ủy ban nhân dân xã Tân An'], signerTitleOr: ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH'], titleHas: 'chuyển đổi số xã Tân An năm 2026', attachedTo: null }),
  names: {
    kt: 'Phòng Kinh tế', vhxh: 'Phòng Văn hóa - Xã hội', vp: 'Văn phòng HĐND và UBND xã', tt: 'Trung tâm PVHCC xã', mt: ['UBMTTQ xã', 'unit|external'], dx: ['Đoàn xã', 'unit|external'], hpn: ['Hội LHPN xã', 'unit|external'], tth: ['trưởng thôn', 'group|unit'],
    vnpt: ['VNPT', 'external|unit'], vt: ['Viettel', 'external|unit'], cp: ['Các phòng', 'group'], vpdk: 'Chi nhánh VPĐKĐĐ khu vực III', cax: 'Công an xã', duc: 'Đội ứng cứu sự cố của xã', skhcn: 'Sở Khoa học và Công nghệ',
  },
  blocks: [
    { head: { left: ['UBND TỈNH ĐỒNG NAI', '**ỦY BAN NHÂN DÂN XÃ TÂN AN**', 'Số:     /KH-UBND'], right: ['**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**', '**Độc lập - Tự do - Hạnh phúc**', '*Tân An, ngày    tháng 01 năm 2026*'] } },
    { text: '**KẾ HOẠCH**' },
    { text: '**chuyển đổi số xã Tân An năm 2026**' },
    { text: 'Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; Kế hoạch số 02-KH/BCĐTW ngày 19/6/2025 của Ban Chỉ đạo Trung ương, Ủy ban nhân dân xã ban hành Kế hoạch chuyển đổi số năm 2026 như sau:' },
    { text: '## I. CHỈ TIÊU' },
    { table: { kind: 'indicators', columns: 'number name measureUnit baseline target lead', number: 0, name: 1, heading: [['STT', 'Tên chỉ tiêu', 'ĐVT', 'Thực hiện 2025', 'Mục tiêu 2026', 'Chủ trì']], rows: withBaselines } },
    { text: '## II. NHIỆM VỤ' },
    { table: { kind: 'activities', columns: 'number name lead coordinating schedule results', number: 0, name: 1, results: 5, heading: [['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Sản phẩm']], rows: tasks } },
    { text: '## III. NHU CẦU KINH PHÍ' },
    { table: { isLayout: true, number: 0, name: 1, heading: [['STT', 'Hạng mục', 'Số tiền (triệu đồng)', 'Nguồn']], rows: [{ kind: 'item', cells: ['1', 'Mua sắm thiết bị', '120', 'Ngân sách xã'] }, { kind: 'item', cells: ['2', 'Đường truyền, bản quyền phần mềm', '48', 'Ngân sách xã'] }, { kind: 'note', cells: ['', 'Cộng', '168', ''] }] } },
    { sign: { recipients: ['- UBND tỉnh;', '- Các phòng thuộc xã;', '- Lưu: VT.'], titles: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Trương Công Định' } },
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { isMarkdown: true, isMarked: true }).replace('dùng hóa đơn', 'dùng hoá đơn') });
