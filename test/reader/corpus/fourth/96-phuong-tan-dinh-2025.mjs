import { act, head, headLabel, sec, sign } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const rows = [
  sec('I', 'Ổn định bộ máy, công vụ'),
  act(['1', 'Ban hành quy chế làm việc của Ủy ban nhân dân phường', '{vp}', '{vhxh}\n{kt}', 'Trước 31/7/2025', 'Quyết định'], 'L vp, C vhxh, C kt', 'beforeDate 2025-07-31', {}),
  act(['2', 'Bố trí công chức Trung tâm Phục vụ hành chính công theo 05 nhóm quầy', '{vp}', '{tt}', '10/7/2025', 'Sơ đồ quầy'], 'L vp, C tt', 'date 2025-07-10', { or: { scheduleOr: [['beforeDate 2025-07-10']] } }),
  act(['3', 'Công khai số điện thoại lãnh đạo phường tiếp nhận phản ánh', '{vp}', '{tt}\n15 khu phố', 'Tháng 7/2025', 'Bảng công khai'], 'L vp, C tt, C kp', 'month 7/2025', {}),
  sec('II', 'Thủ tục hành chính'),
  act(['4', 'Chuẩn hóa quy trình nội bộ của 329 thủ tục cấp xã', '{tt}', '{vhxh}\n{kt}\n{ca}', 'Quý III/2025', 'Quy trình nội bộ'], 'L tt, C vhxh, C kt, C ca', 'quarter 3/2025', {}),
  act(['5', 'Tiếp nhận hồ sơ không phụ thuộc địa giới hành chính trong toàn Thành phố', '{tt}', '{vp}', 'Từ 01/7/2025', 'Báo cáo số liệu'], 'L tt, C vp', 'date 2025-07-01', { or: { scheduleOr: [['continuous'], ['unreadable'], ['month 7/2025']] } }),
  act(['6', 'Giảm thời gian chờ của người dân xuống dưới 10 phút mỗi lượt', '{tt}', '{vp}', 'Thường xuyên', 'Thống kê hằng ngày'], 'L tt, C vp', 'continuous', {}),
  act(['7', 'Giải quyết hồ sơ đất đai, xây dựng đúng hạn từ 95% trở lên', '{kt}', '{tt}\n{vpdk}', 'Thường xuyên', 'Báo cáo tháng'], 'L kt, C tt, C vpdk', 'continuous', { figures: 'gte 95 %' }),
  act(['8', 'Khảo sát sự hài lòng bằng mã QR tại quầy', '{tt}', '{mttq}', 'Hằng quý', 'Báo cáo khảo sát'], 'L tt, C mttq', 'recurring quarter', {}),
  sec('III', 'Chuyển đổi số'),
  act(['9', 'Rà soát máy tính, đường truyền, chữ ký số sau sáp nhập ba phường', '{vp}', '{vhxh}', '15/8/2025', 'Bảng thống kê, đề xuất mua sắm'], 'L vp, C vhxh', 'date 2025-08-15', { d: 2, or: { deliverablesOr: [1], scheduleOr: [['beforeDate 2025-08-15']] } }),
  act(['10', 'Vận động tiểu thương chợ Tân Định nhận thanh toán qua mã QR', '{kt}', '{bql}\n{pn}', 'Quý III - Quý IV/2025', 'Danh sách hộ kinh doanh'], 'L kt, C bql, C pn', 'quarterRange 3-4/2025', { or: { scheduleOr: [['quarter 3', 'quarter 4/2025'], ['quarter 3/2025', 'quarter 4/2025']] } }),
  act(['11', 'Lắp 20 camera an ninh kết nối về Công an phường', '{ca}', '{kt}', 'Theo nguồn kinh phí được cấp', 'Biên bản nghiệm thu'], 'L ca, C kt', 'byReference', { or: { scheduleOr: [['unreadable'], ['onEvent']] } }),
  act(['12', 'Hướng dẫn người cao tuổi dùng VNeID tại nhà', '{doan}', '{ca}\n15 khu phố', 'Các ngày thứ Bảy hằng tuần', 'Số lượt hướng dẫn'], 'L doan, C ca, C kp', 'recurring week', {}),
  sec('IV', 'Kiểm tra, báo cáo'),
  act(['13', 'Kiểm tra đột xuất giờ giấc, thái độ phục vụ', '{vp}', '{mttq}', 'Ít nhất 01 lần/tháng', 'Biên bản'], 'L vp, C mttq', 'recurring month', {}),
  act(['14', 'Báo cáo Ủy ban nhân dân Thành phố', '{vp}', 'Các phòng, đơn vị', 'Ngày 20 hằng tháng; báo cáo năm trước 05/12/2025', 'Báo cáo'], 'L vp, C pdv', 'recurring month + beforeDate 2025-12-05', { or: { scheduleOr: [['recurring month,year'], ['recurring month', 'recurring year']] } }),
];

export const document = {
  file: '96-phuong-tan-dinh-2025.txt',
  label: headLabel('plan', '09', 'KH-UBND', '2025-07-08', 'Ủy ban nhân dân phường Tân Định', 'Tân Định', 2025, 'CHỦ TỊCH', 'Phan Thị Kim Loan', 2, 4, { titleHas: 'Cải cách hành chính 6 tháng cuối năm 2025', signerTitleOr: ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH'], legalBasesOr: [3, 1] }),
  names: {
    vp: 'Văn phòng HĐND và UBND phường', vhxh: 'Phòng Văn hóa - Xã hội', kt: 'Phòng Kinh tế, Hạ tầng và Đô thị', tt: 'Trung tâm Phục vụ hành chính công', ca: 'Công an phường', vpdk: ['Chi nhánh Văn phòng Đăng ký đất đai', 'unit|external'], mttq: ['Ủy ban MTTQ Việt Nam phường', 'unit|external'], bql: ['Ban Quản lý chợ Tân Định', 'unit|external'], pn: ['Hội Liên hiệp Phụ nữ phường', 'unit|external'], doan: ['Đoàn Thanh niên phường', 'unit|external'],
    kp: ['15 khu phố', 'group|unit'], pdv: ['Các phòng, đơn vị', 'group'],
  },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG TÂN ĐỊNH'], no: 'Số: 09/KH-UBND', place: 'Tân Định, ngày 08 tháng 7 năm 2025', kind: 'KẾ HOẠCH', title: 'Cải cách hành chính 6 tháng cuối năm 2025 của phường Tân Định', bases: ['Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông;', 'Thực hiện Kế hoạch số 40/KH-UBND ngày 30 tháng 6 năm 2025 của UBND Thành phố Hồ Chí Minh, UBND phường ban hành Kế hoạch như sau:'] }),
    { text: 'I. MỤC TIÊU' },
    { text: 'Người dân ba phường cũ không phải đi thêm lần nào vì sắp xếp.' },
    { text: 'II. DANH MỤC NHIỆM VỤ' },
    { table: { kind: 'activities', columns: 'number name lead coordinating schedule results', number: 0, name: 1, results: 5, heading: [['STT', 'Nhiệm vụ', 'Đơn vị\nchủ trì', 'Đơn vị\nphối hợp', 'Thời gian', 'Sản phẩm']], rows } },
    { text: 'Danh mục có 14 nhiệm vụ.' },
    { text: 'III. TỔ CHỨC THỰC HIỆN' },
    { text: 'Văn phòng HĐND và UBND phường đôn đốc, báo cáo hằng tháng./.' },
    sign(['- UBND Thành phố;', '- TT. Đảng ủy, HĐND phường;', '- Các phòng, đơn vị, khu phố;', '- Lưu: VT.'], ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'Phan Thị Kim Loan'),
  ],
};
/** Pasted into a plain editor: the lines of a cell became lines of the text, the tabs stayed. */
export const build = () => ({ name: document.file, text: textOf(document, { lineBreak: '\n', isTrimmed: false }) });
