import { docxOf } from '../builders/docx.mjs';
import { act, head, headLabel, note, sec, sign } from '../builders/model.mjs';

const across = (text) => ({ cells: [text, '<', '<', '<', '<', '<'] });
const rows = [
  sec('I', 'TUYÊN TRUYỀN', { nm: 'TUYÊN TRUYỀN', ...across('I. TUYÊN TRUYỀN') }),
  act(['1', 'Cuộc thi trực tuyến tìm hiểu dịch vụ công', '{vhtt}', '{hd}; {pgd}', 'Từ 01/3/2023 đến 30/4/2023', 'Cuộc thi'], 'L vhtt, C hd, C pgd', 'date 2023-04-30', { or: { scheduleOr: [['milestones 2023-03-01,2023-04-30'], ['date 2023-03-01', 'date 2023-04-30']] } }),
  act(['2', 'Tờ rơi về thủ tục đất đai phát tại chợ', '^', '^', 'Tháng 5', 'Tờ rơi'], 'L vhtt, C hd, C pgd', 'month 5'),
  act(['3', 'Xe loa lưu động ở các xã miền núi', '^', '{xa}', '^', 'Lịch chạy xe'], 'L vhtt, C xa', 'month 5'),
  note('Kinh phí các việc trên lấy từ nguồn truyền thông của huyện.', { n: '', ...across('*Kinh phí các việc trên lấy từ nguồn truyền thông của huyện.*') }),
  sec('II', 'CẮT GIẢM THỦ TỤC', { nm: 'CẮT GIẢM THỦ TỤC', ...across('II. CẮT GIẢM THỦ TỤC') }),
  act(['4', 'Bỏ yêu cầu nộp bản sao sổ hộ khẩu giấy', '{phong}; {xa}', '{cah}', 'Thực hiện ngay', 'Văn bản chỉ đạo'], 'L phong, L xa, C cah', 'onEvent', { or: { scheduleOr: [['continuous'], ['unreadable']] } }),
  act(['5', 'Giảm thời hạn cấp đổi giấy phép kinh doanh karaoke', '{vhtt}', '', 'Quý II', 'Quyết định'], 'L vhtt', 'quarter 2'),
  act(['6', 'Đề xuất bỏ thủ tục không phát sinh hồ sơ trong ba năm', '^', '{vp}', '', 'Danh sách đề xuất'], 'L vhtt, C vp', 'missing'),
  sec('III', 'KIỂM TRA, ĐÁNH GIÁ', { nm: 'KIỂM TRA, ĐÁNH GIÁ', ...across('III. KIỂM TRA, ĐÁNH GIÁ') }),
  act(['7', 'Kiểm tra công tác kiểm soát thủ tục ở sáu xã', '{vp}', '{nv}; {tp}', '15/6; 15/10', 'Biên bản'], 'L vp, C nv, C tp', 'milestones 2023-06-15,2023-10-15', { or: { scheduleOr: [['date 2023-06-15', 'date 2023-10-15']] } }),
  act(['8', 'Chấm điểm thi đua khối xã', '{tckh}', '^', 'Tháng 12', 'Bảng điểm'], 'L tckh, C nv, C tp', 'month 12'),
  act(['9', 'Báo cáo thống kê số liệu thủ tục', '{vp}', '{phong}; {xa}', 'Ngày 12 của tháng cuối quý', 'Báo cáo thống kê'], 'L vp, C phong, C xa', 'recurring quarter'),
];
export const document = {
  file: '21-hoa-vang.docx',
  label: headLabel('plan', '27', 'KH-UBND', '2023-02-16', 'Ủy ban nhân dân huyện Hòa Vang', 'Hòa Vang', 2023, 'CHỦ TỊCH', 'Phan Văn Tôn', 0, 3, { titleHas: 'truyền thông và kiểm soát' }),
  names: { vhtt: 'Phòng Văn hóa và Thông tin', hd: ['Huyện đoàn', 'unit|external'], pgd: 'Phòng Giáo dục và Đào tạo', vp: 'Văn phòng HĐND và UBND', nv: 'Phòng Nội vụ', tckh: 'Phòng Tài chính - Kế hoạch', tp: 'Phòng Tư pháp', cah: 'Công an huyện', xa: ['UBND các xã', 'group'], phong: ['Các phòng chuyên môn', 'group'] },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'HUYỆN HÒA VANG'], no: 'Số: 27/KH-UBND', place: 'Hòa Vang, ngày 16 tháng 02 năm 2023', kind: 'KẾ HOẠCH', title: 'Truyền thông và kiểm soát thủ tục hành chính năm 2023' }),
    { table: { kind: 'activities', columns: 'number name lead coordinating schedule results', number: 0, name: 1, results: 5, isHeadingMarked: true, heading: [['TT', 'Nội dung thực hiện', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Sản phẩm']], rows } },
    sign(['- UBND thành phố;', '- Các xã;', '- Lưu: VT.'], ['CHỦ TỊCH'], 'Phan Văn Tôn'),
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
