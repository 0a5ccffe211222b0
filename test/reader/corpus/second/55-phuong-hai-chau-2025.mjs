import { act, headLabel, ind, sec } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const tasks = [
  act(['1', 'Kiện toàn Tổ công tác triển khai Đề án 06 của phường, phân công thành viên phụ trách từng tổ dân phố', 'Công an phường', 'Văn phòng HĐND và UBND phường', '10/8/2025', 'Quyết định kiện toàn', 'Đ/c Chủ tịch UBND phường làm Tổ trưởng'], 'L cap, C vp', 'date 2025-08-10'),
  act(['2', 'Làm sạch dữ liệu hội viên, đoàn viên', 'UBMTTQVN phường và các tổ chức chính trị - xã hội', 'Công an phường, tổ trưởng tổ dân phố', 'Trước 30/9/2025', 'Dữ liệu đã làm sạch', ''], 'L mt, L tcctxh, C cap, C ttdp', 'beforeDate 2025-09-30', { or: { partiesOr: [[['lead', 'UBMTTQVN phường và các tổ chức chính trị - xã hội', 'group|unit|external'], ['coordinating', 'Công an phường', 'unit'], ['coordinating', 'tổ trưởng tổ dân phố', 'group']]] } }),
  act(['3', 'Rà soát, cập nhật thông tin trẻ em dưới 06 tuổi, người hưởng bảo trợ xã hội', 'Phòng Văn hóa - Xã hội', 'Trạm Y tế phường; Công an phường', 'Hằng tháng, xong trước ngày 25', 'Danh sách cập nhật', ''], 'L vhxh, C tyt, C cap', 'recurring month', { cut: { 1: 'người hưởng bảo', 2: 'Xã hội', 5: 'cập nhật' } }),
  act(['4', 'Chi trả an sinh xã hội qua tài khoản cho tối thiểu 90% đối tượng đủ điều kiện', 'Phòng Văn hóa - Xã hội\nPhòng Kinh tế, Hạ tầng và Đô thị', 'Bưu điện Hải Châu; các ngân hàng trên địa bàn', 'Kỳ chi trả tháng 9 trở đi', 'Danh sách tài khoản', ''], 'L vhxh, L kthtdt, C bdhc, C nh', 'continuous', { figures: 'gte 90 %', or: { scheduleOr: [['unreadable'], ['month 9'], ['month 9/2025'], ['recurring month'], ['onEvent']], partiesOr: [[['lead', 'Phòng Văn hóa - Xã hội', 'unit'], ['coLead', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'unit'], ['coordinating', 'Bưu điện Hải Châu', 'external|unit'], ['coordinating', 'các ngân hàng trên địa bàn', 'group|external']]] } }),
  act(['5', 'Thực hiện 02 nhóm thủ tục liên thông khai sinh, khai tử', 'Trung tâm Phục vụ hành chính công phường', 'Phòng VH-XH, Công an phường, BHXH cơ sở Hải Châu', 'Thường xuyên', 'Hồ sơ được giải quyết', ''], 'L tthcc, C vhxh2, C cap, C bhxh', 'continuous'),
  act(['6', 'Cài đặt, kích hoạt định danh điện tử mức 2 cho 100% công dân từ đủ 14 tuổi có đủ điều kiện', 'Công an phường chủ trì; Đoàn Thanh niên, Tổ công nghệ số cộng đồng hỗ trợ', '', 'Đợt 1: tháng 9; đợt 2: tháng 11', 'Số tài khoản được kích hoạt', 'Giao chỉ tiêu đến từng cảnh sát khu vực'], 'L cap, C dtn, C tcnscd', 'month 9 + month 11', { figures: 'unstated 100 %' }),
  act(['7', 'Số hóa sổ hộ tịch', 'Bộ phận Tư pháp - Hộ tịch (Văn phòng HĐND và UBND phường)', 'Sở Tư pháp hướng dẫn', 'Theo tiến độ của thành phố', 'Cơ sở dữ liệu', ''], 'L tpht, M stp', 'byReference', { or: { partiesOr: [[['lead', 'Bộ phận Tư pháp - Hộ tịch', 'unit'], ['coordinating', 'Sở Tư pháp', 'unit']], [['lead', 'Bộ phận Tư pháp - Hộ tịch (Văn phòng HĐND và UBND phường)', 'unit'], ['monitoring', 'Sở Tư pháp', 'unit']]] } }),
  act(['8', 'Truyền thông lưu động về tiện ích của Đề án', 'Phòng Văn hóa - Xã hội', '', '', '03 buổi', 'Kinh phí: 15 triệu đồng'], 'L vhxh', 'missing', { page: true }),
  act(['9', 'Trang bị máy quét, máy đọc mã QR căn cước', 'Văn phòng HĐND và UBND phường', 'Phòng KT,HT&ĐT', 'T10/2025', 'Thiết bị', ''], 'L vp, C kt2', 'month 10/2025'),
  act(['10', 'Báo cáo tiến độ cho UBND thành phố', 'Công an phường', 'Các phòng, đơn vị', 'Trước 16 giờ thứ Năm hằng tuần', 'Báo cáo tuần', ''], 'L cap, C pdv', 'recurring week'),
];

const goals = [
  sec('A', 'Nhóm chỉ tiêu phục vụ giải quyết thủ tục hành chính'),
  ind(['1', 'Tỷ lệ hồ sơ nộp trực tuyến toàn trình', '62,4%', '≥ 80%', 'Trung tâm Phục vụ hành chính công phường'], 'L tthcc', 'gte 80 %', { baselines: '62.4 %' }),
  ind(['2', 'Tỷ lệ kết quả được trả bằng bản điện tử', '71%', '100%', 'Các phòng'], 'L cp', 'unstated 100 %', { baselines: '71 %' }),
  sec('B', 'Nhóm chỉ tiêu phục vụ công dân số'),
  ind(['3', 'Số tổ dân phố "không tiền mặt"', '0', '05 tổ', 'Tổ công nghệ số cộng đồng'], 'L tcnscd', 'unstated 5 tổ', { baselines: '0', or: { baselinesOr: [['0 tổ']] } }),
  ind(['4', 'Tỷ lệ người dân trưởng thành dùng sổ sức khỏe điện tử', 'Chưa thống kê', '60 - 65%', 'Trạm Y tế phường'], 'L tyt', 'gte 60 %', { or: { targetsOr: [['unstated 60 %'], ['unstated 60 %', 'unstated 65 %'], ['gte 60 %', 'lte 65 %'], ['unstated 65 %'], []] } }),
];

export const document = {
  file: '55-phuong-hai-chau-2025.txt',
  label: headLabel('plan', '19', 'KH-UBND', '2025-08-04', 'UBND phường Hải Châu', 'Hải Châu', 2025, 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'Huỳnh Thị Lan Chi', 3, 5, { issuerOr: ['Ủy ban nhân dân phường Hải Châu', 'Ủy ban nhân dân phường'], signerTitleOr: ['PHÓ CHỦ TỊCH', 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH'], legalBasesOr: [2], titleHas: 'Đề án 06', attachedTo: null }),
  names: {
    cap: 'Công an phường', vp: 'Văn phòng HĐND và UBND phường', mt: ['UBMTTQVN phường', 'unit|external'], tcctxh: ['các tổ chức chính trị - xã hội', 'group|external'], ttdp: ['tổ trưởng tổ dân phố', 'group|unit'], vhxh: 'Phòng Văn hóa - Xã hội', tyt: 'Trạm Y tế phường',
    kthtdt: 'Phòng Kinh tế, Hạ tầng và Đô thị', bdhc: ['Bưu điện Hải Châu', 'external|unit'], nh: ['các ngân hàng trên địa bàn', 'group|external'], tthcc: 'Trung tâm Phục vụ hành chính công phường', vhxh2: 'Phòng VH-XH', bhxh: ['BHXH cơ sở Hải Châu', 'unit|external'],
    dtn: ['Đoàn Thanh niên', 'unit|external'], tcnscd: ['Tổ công nghệ số cộng đồng', 'unit|group'], tpht: ['Bộ phận Tư pháp - Hộ tịch', 'unit'], stp: 'Sở Tư pháp', kt2: 'Phòng KT,HT&ĐT', pdv: ['Các phòng, đơn vị', 'group'], cp: ['Các phòng', 'group'],
  },
  blocks: [
    { head: { left: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG HẢI CHÂU', 'Số: 19/KH-UBND'], right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Hải Châu, ngày 04 tháng 8 năm 2025'] } },
    { text: 'KẾ HOẠCH' },
    { text: 'Triển khai Đề án 06 trên địa bàn phường Hải Châu 6 tháng cuối năm 2025' },
    { text: 'Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ (gọi tắt là Đề án 06);' },
    { text: 'Căn cứ Kế hoạch số 88/KH-UBND ngày 15/7/2025 của UBND thành phố Đà Nẵng;' },
    { text: 'Thực hiện Công văn số 1020/CATP-TCT ngày 28/7/2025 của Công an thành phố, UBND phường ban hành Kế hoạch với các nội dung sau:' },
    { text: 'I. NHIỆM VỤ' },
    { table: { kind: 'activities', columns: 'number name lead coordinating schedule results note', number: 0, name: 1, results: 5, heading: [['STT', 'Nhiệm vụ cụ thể', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành', 'Kết quả', 'Ghi chú']], columnNumbers: ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'], rows: tasks } },
    { text: 'II. CHỈ TIÊU' },
    { table: { kind: 'indicators', columns: 'number name baseline target lead|parties', number: 0, name: 1, heading: [['STT', 'Chỉ tiêu', 'Hiện trạng đến 30/6/2025', 'Chỉ tiêu đến 31/12/2025', 'Đơn vị chịu trách nhiệm']], rows: goals } },
    { text: 'III. TỔ CHỨC THỰC HIỆN' },
    { text: 'Các phòng, đơn vị, tổ trưởng tổ dân phố căn cứ Kế hoạch để thực hiện./.' },
    { text: 'Nơi nhận:\n- UBND thành phố (b/c);\n- Công an thành phố;\n- TT Đảng ủy, HĐND phường;\n- Các phòng, đơn vị;\n- Lưu: VT.' },
    { text: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH' },
    { text: 'Huỳnh Thị Lan Chi' },
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, {}) });
