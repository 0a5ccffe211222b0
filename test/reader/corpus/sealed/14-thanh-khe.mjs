import { docxOf } from '../builders/docx.mjs';
import { act, head, headLabel, sec, sign } from '../builders/model.mjs';

const auto = (instance) => ({ auto: 'dotted', instance });
const rows = [
  sec('A', 'NHIỆM VỤ TRỌNG TÂM', { cells: ['A', 'NHIỆM VỤ TRỌNG TÂM', '<', '<', '<'] }),
  sec('I', 'Nhóm việc phục vụ người dân', { u: 'A', cells: ['I', 'Nhóm việc phục vụ người dân', '<', '<', '<'] }),
  act([auto(1), 'Mở quầy tiếp nhận lưu động tại ba chung cư vào chiều thứ Bảy', 'Chủ trì: {tt}.\nPhối hợp: {kt}, {ca}.', 'Lịch tiếp nhận\nSổ ghi hồ sơ', 'Từ quý I năm 2026'], 'L tt, C kt, C ca', 'quarter 1/2026', { n: '1.', d: 2, or: { scheduleOr: [['continuous'], ['unreadable']] } }),
  act([auto(1), 'Hẹn giờ nộp hồ sơ qua điện thoại', '{tt} (chủ trì), {vp} (phối hợp)', 'Số máy và lịch trực', '15 ngày kể từ ngày ban hành Kế hoạch'], 'L tt, C vp', 'onEvent +15', { n: '2.', or: { deliverablesOr: [2] } }),
  act([auto(1), 'Mượn hộ người dân giấy tờ còn thiếu từ kho dữ liệu của thành phố', '{tt}', '', 'Thường xuyên'], 'L tt', 'continuous', { n: '3.' }),
  sec('II', 'Nhóm việc về cán bộ', { u: 'A', cells: ['II', 'Nhóm việc về cán bộ', '<', '<', '<'] }),
  act([auto(2), 'Luân phiên công chức ở quầy có nhiều hồ sơ', '{vp} tham mưu; {tt} thực hiện', 'Thông báo phân công', '06 tháng/lần'], 'L vp, L tt', 'recurring half', { n: '1.', or: { partiesOr: [[['lead', 'Văn phòng HĐND và UBND phường', 'unit'], ['coordinating', 'Trung tâm Phục vụ hành chính công phường', 'unit']], [['coordinating', 'Văn phòng HĐND và UBND phường', 'unit'], ['lead', 'Trung tâm Phục vụ hành chính công phường', 'unit']]] } }),
  act([auto(2), 'Tập huấn về xử lý hồ sơ đất đai theo Luật mới', '{kt} chủ trì, {vpdk} hướng dẫn', 'Buổi tập huấn', 'Quý I/2026 và Quý III/2026'], 'L kt, C vpdk', 'quarter 1/2026 + quarter 3/2026', { n: '2.', or: { partiesOr: [[['lead', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'unit'], ['monitoring', 'Chi nhánh Văn phòng đăng ký đất đai', 'unit|external']], [['lead', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'unit'], ['lead', 'Chi nhánh Văn phòng đăng ký đất đai', 'unit|external']]] } }),
  sec('B', 'NHIỆM VỤ THƯỜNG XUYÊN', { cells: ['B', 'NHIỆM VỤ THƯỜNG XUYÊN', '<', '<', '<'] }),
  act([auto(3), 'Xử lý phản ánh gửi qua tổng đài 1022', '- {vp} phân loại, theo dõi.\n- Các phòng, đơn vị trả lời.', 'Văn bản trả lời', 'Khi có phản ánh'], 'M vp, L phong', 'onEvent', { n: '1.', or: { partiesOr: [[['lead', 'Văn phòng HĐND và UBND phường', 'unit'], ['lead', 'Các phòng, đơn vị', 'group']], [['lead', 'Văn phòng HĐND và UBND phường', 'unit'], ['coordinating', 'Các phòng, đơn vị', 'group']]] } }),
  act([auto(3), 'Cập nhật tình trạng hồ sơ trên hệ thống', '{phong}', 'Hồ sơ được cập nhật', '^'], 'L phong', 'onEvent', { n: '2.' }),
  act([auto(3), 'Giữ tỷ lệ hồ sơ trễ hẹn dưới 1%', '{phong}; {tt} đôn đốc', 'Bảng theo dõi', 'Hàng tháng'], 'L phong, M tt', 'recurring month', { n: '3.', figures: 'lt 1 %' }),
  act([auto(3), 'Họp giao ban về thủ tục hành chính', '{ldub} chủ trì; {phong}, {kp} tham dự', 'Thông báo kết luận', 'Ngày 20 hàng tháng'], 'L ldub, C phong, C kp', 'recurring month', { n: '4.' }),
  act([auto(3), 'Gửi báo cáo về Ủy ban nhân dân thành phố Đà Nẵng', '{vp}', 'Báo cáo', 'Trước ngày 10 của tháng cuối quý; báo cáo năm trước 10/12/2026'], 'L vp', 'recurring quarter + beforeDate 2026-12-10', { n: '5.', or: { scheduleOr: [['recurring quarter,year'], ['recurring quarter', 'recurring year']] } }),
];
export const document = {
  file: '14-thanh-khe.docx',
  label: headLabel('plan', '03', 'KH-UBND', '2026-01-06', 'Ủy ban nhân dân phường Thanh Khê', 'Thanh Khê', 2026, 'CHỦ TỊCH', 'Nguyễn Thị Bích Liên', 2, 3, { signerTitleOr: ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH'], titleHas: 'Cải cách thủ tục hành chính năm 2026' }),
  names: {
    tt: 'Trung tâm Phục vụ hành chính công phường', vp: 'Văn phòng HĐND và UBND phường', kt: 'Phòng Kinh tế, Hạ tầng và Đô thị', ca: 'Công an phường', vpdk: ['Chi nhánh Văn phòng đăng ký đất đai', 'unit|external'], phong: ['Các phòng, đơn vị', 'group'],
    ldub: ['Lãnh đạo UBND phường', 'unit|group'], kp: ['các tổ dân phố', 'group'],
  },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG THANH KHÊ'], no: 'Số: 03/KH-UBND', place: 'Thanh Khê, ngày 06 tháng 01 năm 2026', kind: 'KẾ HOẠCH', title: 'Cải cách thủ tục hành chính năm 2026\ntrên địa bàn phường Thanh Khê', bases: ['Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ;', 'Căn cứ Kế hoạch số 301/KH-UBND ngày 25/12/2025 của UBND thành phố Đà Nẵng;'] }),
    { table: { kind: 'activities', columns: 'number name parties results schedule', number: 0, name: 1, results: 3, isHeadingMarked: true, heading: [['TT', 'Nội dung nhiệm vụ', 'Phân công thực hiện', 'Kết quả', 'Thời gian']], rows } },
    sign(['- UBND thành phố (b/c);', '- Đảng ủy, HĐND phường;', '- Lưu: VT.'], ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'Nguyễn Thị Bích Liên'),
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
