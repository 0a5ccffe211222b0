import { act, grp, headLabel, sec, sub } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const rows = [
  sec('A', 'NHẬN THỨC SỐ'),
  act(['1', 'Duy trì chuyên mục chuyển đổi số trên Cổng thông tin điện tử huyện', '{vhtt}', '{ttvh}', 'Hằng tuần'], 'L vhtt, C ttvh', 'recurring week', {}),
  act(['2', 'Tổ chức các hoạt động hưởng ứng Ngày Chuyển đổi số quốc gia 10/10', '{vhtt}', '{phong}; {ubx}', 'Tháng 10/2024'], 'L vhtt, C phong, C ubx', 'month 10/2024', {}),
  sec('B', 'HẠ TẦNG SỐ'),
  act(['3', 'Phủ sóng di dộng tại các thôn chưa có sóng hoặc sóng yếu', '{vt}', '{vhtt}; {ubx}', 'Quý IV/2024'], 'L vt, C vhtt, C ubx', 'quarter 4/2024', {}),
  act(['4', 'Bảo đảm 100% UBND cấp xã kết nối mạng truyền số liệu chuyên dùng', '{vhtt}', '{vt}', 'Trước ngày 30/6/2024'], 'L vhtt, C vt', 'beforeDate 2024-06-30', { figures: 'unstated 100 %' }),
  act(['5', 'Thay thế máy tính đã quá niên hạn cho công chức cấp xã', '{tckh}', '{vhtt}', 'Năm 2024'], 'L tckh, C vhtt', 'year 2024', {}),
  sec('C', 'CHÍNH QUYỀN SỐ'),
  grp(['6', 'Xử lý văn bản, hồ sơ công việc trên môi trường mạng', '', '', ''], {}),
  sub(['6.1', 'Các phòng, ban chuyên môn xử lý 100% hồ sơ công việc trên môi trường mạng (trừ hồ sơ mật)', '{phong}', '{vp}', 'Thường xuyên'], 'L phong, C vp', 'continuous', { figures: 'unstated 100 %' }),
  sub(['6.2', 'UBND cấp xã xử lý ít nhất 80% hồ sơ công việc trên môi trường mạng', '{ubx}', '{vp}', 'Thường xuyên'], 'L ubx, C vp', 'continuous', { figures: 'gte 80 %', cut: { 1: 'công việc', 2: 'thị trấn' } }),
  act(['7', 'Cung cấp dịch vụ công trực tuyến toàn trình; tỷ lệ hồ sơ trực tuyến đạt tối thiểu 55%', '{vp}', '{phong}; {ubx}', 'Tháng 12/2024'], 'L vp, C phong, C ubx', 'month 12/2024', { figures: 'gte 55 %' }),
  act(['8', 'Cấp chữ ký số cá nhân cho cán bộ, công chức huyện và cấp xã', '{vhtt}', '{nv}', 'Quý II/2024'], 'L vhtt, C nv', 'quarter 2/2024', {}),
  act(['9', 'Gắn mã định danh điện tử, cập nhật dữ liệu cán bộ, công chức, viên chức vào cơ sở dữ liệu của tỉnh', '{nv}', '{phong}; {ubx}', 'Thường xuyên'], 'L nv, C phong, C ubx', 'continuous', { cut: { 1: 'vào cơ sở', 3: 'UBND' } }),
  act(['10', 'Số hóa kết quả giải quyết thủ tục hành chính lĩnh vực đất đai, hộ tịch', '{tnmt}; {tp}', '{cnvpdk}; {ubx}', 'Theo kế hoạch của UBND tỉnh'], 'L tnmt, L tp, C cnvpdk, C ubx', 'byReference', {}),
  sec('D', 'KINH TẾ SỐ'),
  act(['11', 'Đưa sản phẩm OCOP, cam sành lên sàn thương mại điện tử', '{nn}', '{kth}; {hnd}', 'Cả năm'], 'L nn, C kth, C hnd', 'year', {}),
  act(['12', 'Vận động hộ kinh doanh sử dụng hóa đơn điện tử khởi tạo từ máy tính tiền', '{cct}', '{kth}; {ubx}', 'Quý I - Quý II/2024'], 'L cct, C kth, C ubx', 'quarterRange 1-2/2024', { cut: { 1: 'khởi tạo', 2: 'khu vực', 3: 'UBND' }, or: { scheduleOr: [['quarterRange 1-2'], ['quarter 1', 'quarter 2/2024']] } }),
  act(['13', 'Thu học phí, viện phí không dùng tiền mặt; phấn đấu trên 70% cơ sở giáo dục thực hiện', '{gd}; {bv}', '{nh}', 'Từ năm học 2024 - 2025'], 'L gd, L bv, C nh', 'yearRange 2024-2025', { figures: 'gt 70 %', or: { scheduleOr: [['unreadable'], ['byReference'], ['continuous'], ['year 2024']] } }),
  sec('E', 'XÃ HỘI SỐ'),
  act(['14', 'Kích hoạt tài khoản định danh điện tử mức 2 cho công dân đủ điều kiện', '{ca}', '{ubx}; {doan}', 'Thường xuyên'], 'L ca, C ubx, C doan', 'continuous', {}),
  act(['15', 'Củng cố hoạt động của tổ công nghệ số cộng đồng; mỗi thôn ít nhất 01 tổ', '{ubx}', '{vhtt}; {doan}', 'Tháng 3/2024'], 'L ubx, C vhtt, C doan', 'month 3/2024', {}),
  act(['16', 'Triển khai học bạ số cấp tiểu học', '{gd}', '{vt}', 'Từ Quý III/2024'], 'L gd, C vt', 'quarter 3/2024', { or: { scheduleOr: [['quarterRange 3-4/2024'], ['continuous'], ['unreadable']] } }),
  sec('F', 'AN TOÀN THÔNG TIN'),
  act(['17', 'Phê duyệt hồ sơ đề xuất cấp độ an toàn hệ thống thông tin', '{vhtt}', '{vp}', 'Trước 31/5/2024'], 'L vhtt, C vp', 'beforeDate 2024-05-31', {}),
  act(['18', 'Diễn tập ứng phó sự cố an toàn thông tin mạng', '{vhtt}', '{ca}; {qs}', 'Quý III/2024'], 'L vhtt, C ca, C qs', 'quarter 3/2024', {}),
  act(['19', 'Báo cáo kết quả thực hiện kế hoạch chuyển đổi số', '{vhtt}', '{phong}; {ubx}', 'Định kỳ 6 tháng, năm'], 'L vhtt, C phong, C ubx', 'recurring half,year', {}),
];

export const document = {
  file: '78-chuyen-doi-so-bac-quang-2024.txt',
  label: headLabel('annex', '36', 'KH-UBND', '2024-01-24', 'UBND huyện Bắc Quang', null, 2024, null, null, null, null, { kindOr: ['plan'], issuerOr: ['Ủy ban nhân dân huyện Bắc Quang'], titleHas: 'chuyển đổi số năm 2024', attachedTo: '36/KH-UBND' }),
  names: {
    vhtt: 'Phòng Văn hóa và Thông tin', vp: 'Văn phòng HĐND và UBND huyện', nv: 'Phòng Nội vụ', tckh: 'Phòng Tài chính - Kế hoạch', tnmt: 'Phòng Tài nguyên và Môi trường', tp: 'Phòng Tư pháp', nn: 'Phòng Nông nghiệp và PTNT', kth: 'Phòng Kinh tế và Hạ tầng', gd: 'Phòng Giáo dục và Đào tạo', ttvh: 'Trung tâm Văn hóa, Thông tin và Du lịch',
    cnvpdk: ['Chi nhánh Văn phòng Đăng ký đất đai huyện', 'unit|external'], cct: ['Chi cục Thuế khu vực Bắc Quang - Quang Bình', 'unit|external'], ca: ['Công an huyện', 'unit|external'], qs: ['Ban Chỉ huy Quân sự huyện', 'unit|external'], bv: ['Bệnh viện Đa khoa khu vực Bắc Quang', 'unit|external'], doan: ['Huyện đoàn', 'unit|external'], hnd: ['Hội Nông dân huyện', 'unit|external'],
    vt: ['Các doanh nghiệp viễn thông', 'group|external'], nh: ['các ngân hàng thương mại', 'group|external'], phong: ['Các phòng, ban chuyên môn', 'group'], ubx: ['UBND các xã, thị trấn', 'group'],
  },
  blocks: [
    { text: '## PHỤ LỤC 02' },
    { text: '**DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2024**' },
    { text: '*(Kèm theo Kế hoạch số 36/KH-UBND ngày 24/01/2024 của UBND huyện Bắc Quang)*' },
    { table: { kind: 'activities', columns: 'number name lead coordinating schedule', number: 0, name: 1, repeats: false, pageNumbers: true, heading: [['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành']], rows } },
    { text: '---' },
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { isMarkdown: true, isMarked: true }) });
