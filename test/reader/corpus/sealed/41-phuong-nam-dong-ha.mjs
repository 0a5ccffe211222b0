import { docxOf } from '../builders/docx.mjs';
import { act, head, headLabel, ind, sec, sign } from '../builders/model.mjs';

const targets = [
  ind(['1', 'Tỷ lệ hồ sơ thủ tục hành chính được tiếp nhận trực tuyến trên tổng số hồ sơ phát sinh của phường', '≥ 85%', '100%', '{tt}', '{phong}', 'Hệ thống thông tin giải quyết thủ tục hành chính'], 'L tt, C phong', 'gte 85 % + unstated 100 %'),
  ind(['2', 'Tỷ lệ người dân trưởng thành có tài khoản định danh điện tử mức độ 2 đã kích hoạt', '≥ 90%', '≥ 98%', '{ca}', '{kp}', 'Số liệu của Công an phường'], 'L ca, C kp', 'gte 90 % + gte 98 %'),
  ind(['3', 'Số cuộc họp không giấy tờ trên tổng số cuộc họp của Ủy ban nhân dân phường', 'Tối thiểu 60%', '100%', '{vp}', '{phong}', 'Phần mềm phòng họp không giấy'], 'L vp, C phong', 'gte 60 % + unstated 100 %'),
  ind(['4', 'Tỷ lệ hộ kinh doanh nộp thuế theo phương pháp kê khai, sử dụng hóa đơn điện tử từ máy tính tiền', '70%', '95%', '{thue}', '{kt}', 'Báo cáo của cơ quan thuế'], 'L thue, C kt', 'unstated 70 % + unstated 95 %'),
];
const work = [
  sec('I', 'Chỉ đạo, điều hành', { nm: 'Chỉ đạo, điều hành', cells: ['I. Chỉ đạo, điều hành', '<', '<', '<', '<', '<', '<', '<'] }),
  act(['1', 'Kiện toàn Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06 của phường; phân công từng thành viên phụ trách tổ dân phố', '{vp}', '{phong}', '', 'Tháng 01/2026', 'Quyết định kiện toàn; thông báo phân công', 'Chỉ tiêu 1, 2'], 'L vp, C phong', 'month 1/2026', { d: 2 }),
  act(['2', 'Giao ban tiến độ, kịp thời tháo gỡ vướng mắc, nhắc nhở các đơn vị có việc quá hạn theo tinh thần "rõ người, rõ việc, rõ tiến độ, rõ sản phẩm"', '{vp}', '{phong}', '', 'Thứ Sáu hằng tuần', 'Thông báo kết luận giao ban', ''], 'L vp, C phong', 'recurring week'),
  sec('II', 'Tuyên truyền, nâng cao nhận thức', { nm: 'Tuyên truyền, nâng cao nhận thức', cells: ['II. Tuyên truyền, nâng cao nhận thức', '<', '<', '<', '<', '<', '<', '<'] }),
  act(['3', 'Xây dựng 12 bản tin, mỗi tháng một bản, về kỹ năng nhận biết lừa đảo trên không gian mạng và cách nộp hồ sơ tại nhà', '{vhxh}', '{ca}', '{doan}', 'Hằng tháng', '12 bản tin', 'Chỉ tiêu 1'], 'L vhxh, C ca', 'recurring month', { or: { partiesOr: [[['lead', 'Phòng Văn hóa - Xã hội', 'unit'], ['coordinating', 'Công an phường', 'unit'], ['coordinating', 'Đoàn Thanh niên', 'unit|external']]] } }),
  act(['4', 'Tổ chức Ngày hội chuyển đổi số của phường, trưng bày sản phẩm của hộ kinh doanh, trình diễn dịch vụ thanh toán không tiền mặt', '{vhxh}', '{kt}; các ngân hàng trên địa bàn', '{kp}', 'Tháng 10/2026 (dịp Ngày Chuyển đổi số quốc gia 10/10)', 'Ngày hội', 'Chỉ tiêu 4'], 'L vhxh, C kt, C nh', 'month 10/2026', { or: { partiesOr: [[['lead', 'Phòng Văn hóa - Xã hội', 'unit'], ['coordinating', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'unit'], ['coordinating', 'các ngân hàng trên địa bàn', 'group|external'], ['coordinating', 'Các tổ dân phố', 'group']]], scheduleOr: [['date 2026-10-10']] } }),
  sec('III', 'Hạ tầng số, dữ liệu số và nền tảng số', { nm: 'Hạ tầng số, dữ liệu số và nền tảng số', cells: ['III. Hạ tầng số, dữ liệu số và nền tảng số', '<', '<', '<', '<', '<', '<', '<'] }),
  act(['5', 'Rà soát, làm sạch dữ liệu hộ tịch, đất đai, an sinh xã hội theo nguyên tắc "đúng, đủ, sạch, sống, thống nhất, dùng chung"', '{vp}; {kt}; {vhxh}', '{ca}', '', 'Hoàn thành trước ngày 30 tháng 6 năm 2026 và duy trì thường xuyên', 'Dữ liệu được làm sạch', 'Chỉ tiêu 2'], 'L vp, L kt, L vhxh, C ca', 'beforeDate 2026-06-30 + continuous', { or: { partiesOr: [[['lead', 'Văn phòng HĐND và UBND phường', 'unit'], ['lead', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'unit'], ['lead', 'Phòng Văn hóa - Xã hội', 'unit'], ['coordinating', 'Công an phường', 'unit']]] } }),
  act(['6', 'Bố trí kinh phí từ ngân sách phường không thấp hơn 3% tổng chi thường xuyên cho khoa học, công nghệ và chuyển đổi số', '{kt}', '{vp}', '', 'Khi lập dự toán hằng năm', 'Dự toán được giao', ''], 'L kt, C vp', 'recurring year', { figures: 'gte 3 %', or: { scheduleOr: [['onEvent']] } }),
  act(['7', 'Phối hợp với doanh nghiệp viễn thông khảo sát vị trí, vận động người dân đồng thuận lắp đặt trạm thu phát sóng 5G', '{kt}', '{vnpt}; {viettel}', '{kp}', '2026 - 2027', 'Trạm 5G', ''], 'L kt, C vnpt, C viettel', 'yearRange 2026-2027', { or: { partiesOr: [[['lead', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'unit'], ['coordinating', 'VNPT Quảng Trị', 'external'], ['coordinating', 'Viettel Quảng Trị', 'external'], ['coordinating', 'Các tổ dân phố', 'group']]] } }),
];
export const document = {
  file: '41-phuong-nam-dong-ha.docx',
  isLandscape: true,
  label: headLabel('plan', '15', 'KH-UBND', '2026-01-14', 'Ủy ban nhân dân phường Nam Đông Hà', 'Nam Đông Hà', 2026, 'CHỦ TỊCH', 'Hồ Sỹ Trung', 2, 4, { signerTitleOr: ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH'], titleHas: 'chuyển đổi số' }),
  names: {
    vp: 'Văn phòng HĐND và UBND phường', tt: 'Trung tâm Phục vụ hành chính công phường', kt: 'Phòng Kinh tế, Hạ tầng và Đô thị', vhxh: 'Phòng Văn hóa - Xã hội', ca: 'Công an phường', thue: ['Thuế cơ sở 1', 'unit|external'], doan: ['Đoàn Thanh niên', 'unit|external'],
    nh: ['các ngân hàng trên địa bàn', 'group|external'], vnpt: ['VNPT Quảng Trị', 'external'], viettel: ['Viettel Quảng Trị', 'external'], phong: ['Các phòng, đơn vị thuộc phường', 'group'], kp: ['Các tổ dân phố', 'group'],
  },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG NAM ĐÔNG HÀ'], no: 'Số: 15/KH-UBND', place: 'Nam Đông Hà, ngày 14 tháng 01 năm 2026', kind: 'KẾ HOẠCH', title: 'Phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số năm 2026', bases: ['Căn cứ Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị;', 'Căn cứ Kế hoạch số 12/KH-UBND ngày 08 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Quảng Trị;'], body: ['I. MỤC TIÊU: theo Phụ lục I.', 'II. NHIỆM VỤ: theo Phụ lục II.'] }),
    sign(['- UBND tỉnh (b/c);', '- TT Đảng ủy, HĐND;', '- Các phòng, đơn vị;', '- Lưu: VT.'], ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'Hồ Sỹ Trung'),
    { text: 'Phụ lục I\nCHỈ TIÊU CHUYỂN ĐỔI SỐ', bold: true, center: true, newPage: true },
    { text: '(Kèm theo Kế hoạch số 15/KH-UBND ngày 14/01/2026 của UBND phường Nam Đông Hà)', italics: true, center: true },
    { table: { kind: 'indicators', columns: 'number name target target lead coordinating note|other|context|basis', number: 0, name: 1, isHeadingMarked: true, heading: [['STT', 'Chỉ tiêu', 'Mức phấn đấu', '<', 'Đơn vị chủ trì theo dõi', 'Đơn vị phối hợp, cung cấp số liệu', 'Nguồn số liệu/minh chứng'], ['^', '^', 'Đến hết năm 2026', 'Đến năm 2030', '^', '^', '^']], rows: targets } },
    { text: 'Phụ lục II\nNHIỆM VỤ CHUYỂN ĐỔI SỐ', bold: true, center: true, newPage: true },
    { table: { kind: 'activities', columns: 'number name lead coordinating other|coordinating schedule results note|other|context', number: 0, name: 1, results: 6, isHeadingMarked: true, heading: [['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Lực lượng hỗ trợ', 'Thời gian thực hiện', 'Kết quả/sản phẩm', 'Chỉ tiêu liên quan']], rows: work } },
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
