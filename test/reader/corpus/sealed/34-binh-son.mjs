import { act, head, headLabel, note, sec, sign, sub } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

// Word's letters as another system stores them: every mark apart from its letter.
const rows = [
  sec('I', 'Nhiệm vụ của Trung tâm Phục vụ hành chính công'),
  act(['1', 'Trực tiếp hỗ trợ người dân chưa có điện thoại thông minh', '{tt}', '{doan}', 'Thường xuyên', ''], 'L tt, C doan', 'continuous'),
  act(['2', 'Thống kê lý do hồ sơ bị từ chối', '{tt}', '', 'Hàng tháng', 'Bảng thống kê'], 'L tt', 'recurring month'),
  act(['2', 'Kẻ vạch, bố trí chỗ để xe cho người khuyết tật', '{tt}', '{kt}', 'Tháng 02/2026', ''], 'L tt, C kt', 'month 2/2026'),
  sec('II', 'Nhiệm vụ của các phòng'),
  act(['4', 'Trả lời bằng văn bản khi không giải quyết hồ sơ', '{phong}', '', 'Ngay khi phát sinh', 'Văn bản trả lời'], 'L phong', 'onEvent'),
  act(['5', 'Rà soát thủ tục:', '{phong}', '{vp}', 'Quý II/2026', ''], 'L phong, C vp', 'quarter 2/2026', { kind: 'group' }),
  sub(['5.1', 'Lĩnh vực thủy lợi, đê điều', '{kt}', '', '', ''], 'L kt, C vp', 'quarter 2/2026', {}),
  sub(['5.2', 'Lĩnh vực lễ hội, quảng cáo', '{vh}', '', '', ''], 'L vh, C vp', 'quarter 2/2026', {}),
  note('* Phòng nào không có thủ tục để rà soát thì báo cáo bằng văn bản.'),
  act(['6', 'Kiểm tra, xử lý hồ sơ quá hạn trên hệ thống', '{vp}', '{phong}', 'Thứ Hai hằng tuần', 'Danh sách'], 'L vp, C phong', 'recurring week'),
  sec('III', 'Nhiệm vụ của Văn phòng'),
  act(['7', 'Cung cấp số liệu cho tỉnh', '{vp}', '', 'Báo cáo đầu tiên trước ngày 20/3/2026; cập nhật hằng tháng', ''], 'L vp', 'beforeDate 2026-03-20 + recurring month'),
  act(['8', 'Bố trí kinh phí cho kiểm soát thủ tục', '{kt}', '{vp}', 'Khi lập dự toán', ''], 'L kt, C vp', 'onEvent'),
  act(['9', 'Tổng kết, rút kinh nghiệm', '{vp}', '{phong}', 'Trong tháng 12 năm 2026', 'Hội nghị tổng kết'], 'L vp, C phong', 'month 12/2026'),
];
export const document = {
  file: '34-binh-son.txt',
  label: headLabel('plan', '20', 'KH-UBND', '2026-01-15', 'Ủy ban nhân dân xã Bình Sơn', 'Bình Sơn', 2026, 'CHỦ TỊCH', 'Phùng Bá Thi', 1, 3, { signerTitleOr: ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH'], titleHas: 'Kiểm soát thủ tục hành chính' }),
  names: { tt: 'Trung tâm Phục vụ hành chính công', vp: 'Văn phòng HĐND&UBND', kt: 'Phòng Kinh tế', vh: 'Phòng Văn hóa - Xã hội', doan: ['Đoàn Thanh niên', 'unit|external'], phong: ['Các phòng chuyên môn', 'group'] },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH SƠN'], no: 'Số: 20/KH-UBND', place: 'Bình Sơn, ngày 15 tháng 01 năm 2026', kind: 'KẾ HOẠCH', title: 'Kiểm soát thủ tục hành chính xã Bình Sơn năm 2026', bases: ['Căn cứ Kế hoạch số 05/KH-UBND ngày 06/01/2026 của UBND tỉnh Quảng Ngãi;'] }),
    { table: { kind: 'activities', columns: 'number name lead coordinating schedule results', number: 0, name: 1, results: 5, heading: [['TT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Sản phẩm']], rows } },
    sign(['- UBND tỉnh;', '- Đảng ủy xã;', '- Lưu: VT.'], ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'Phùng Bá Thi'),
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { isTrimmed: true }).normalize('NFD') });
