import { docxOf } from '../builders/docx.mjs';
import { act, head, headLabel, sec, sign } from '../builders/model.mjs';

const section = (number, words) => sec(number, words, { cells: [number, `**${words}**`, '', '', '', ''] , nm: words });
const rows = [
  section('I', 'Quý I'),
  act(['1', 'Tháng 1', 'Công khai biểu phí hạ tầng của từng khu công nghiệp', 'Bảng biểu phí', '{dn}', '{ct}'], 'L dn, C ct', 'month 1'),
  act(['2', 'Tháng 02', 'Gửi thư ngỏ hướng dẫn doanh nghiệp nộp hồ sơ lao động qua mạng', 'Thư ngỏ', '{ld}', '{vp}'], 'L ld, C vp', 'month 2'),
  act(['3', '15/3/2019', 'Bàn giao hồ sơ môi trường cho bộ phận lưu trữ', 'Biên bản bàn giao', '{mt}', '{vp}'], 'L mt, C vp', 'date 2019-03-15'),
  section('II', 'Quý II'),
  act(['4', 'Trước 10/4', 'Rà soát giấy phép lao động cho người nước ngoài sắp hết hạn', 'Danh sách', '{ld}', '{cat}'], 'L ld, C cat', 'beforeDate 2019-04-10'),
  act(['5', 'Tháng 4 - 5', 'Đo sự hài lòng của nhà đầu tư bằng phiếu song ngữ', 'Báo cáo', '{dt}', '{vp}'], 'L dt, C vp', 'month 5', { or: { scheduleOr: [['month 4', 'month 5'], ['quarter 2']] } }),
  act(['6', 'Tháng 6', 'Họp mặt doanh nghiệp giữa năm, tháo gỡ khó khăn', 'Kết luận buổi họp mặt', '{vp}', '{phong}; {ct}'], 'L vp, C phong, C ct', 'month 6'),
  section('III', 'Quý III và Quý IV'),
  act(['7', 'Quý III', 'Thuê tư vấn xây dựng phần mềm quản lý dự án đầu tư', 'Hợp đồng tư vấn', '{dt}', '{vp}'], 'L dt, C vp', 'quarter 3'),
  act(['8', 'Quý III + IV', 'Chạy thử, chỉnh sửa, nghiệm thu phần mềm', 'Biên bản nghiệm thu', '{dt}', '{phong}'], 'L dt, C phong', 'quarterRange 3-4', { or: { scheduleOr: [['quarter 3', 'quarter 4']] } }),
  act(['9', 'Trong quý IV', 'Rút ngắn 30% thời gian cấp giấy chứng nhận đăng ký đầu tư', 'Quyết định công bố', '{dt}', '{stp}'], 'L dt, C stp', 'quarter 4', { figures: 'unstated 30 %' }),
  section('IV', 'Cả năm'),
  act(['10', 'Hàng ngày', 'Trực tiếp nhận hồ sơ tại Trung tâm Hành chính công tỉnh', 'Sổ trực', '{phong}', '{vp}'], 'L phong, C vp', 'continuous', { or: { scheduleOr: [['unreadable'], ['recurring week']] } }),
  act(['11', 'Thường xuyên', 'Cập nhật quy trình ISO khi thủ tục thay đổi', 'Quy trình', '{vp}', '{phong}'], 'L vp, C phong', 'continuous'),
  act(['12', 'Hàng quý; khi có yêu cầu', 'Báo cáo Ủy ban nhân dân tỉnh', 'Báo cáo', '{vp}', ''], 'L vp', 'recurring quarter + onEvent'),
];
export const document = {
  file: '23-ban-quan-ly-kkt.docx',
  label: headLabel('plan', '07', 'KH-BQL', '2019-01-04', 'Ban Quản lý Khu kinh tế Nghi Sơn và các Khu công nghiệp', 'Thanh Hóa', 2019, 'TRƯỞNG BAN', 'Nguyễn Văn Thi', 1, 3, { issuerOr: ['BQL KKT Nghi Sơn và các KCN', 'Ban Quản lý Khu kinh tế Nghi Sơn'], titleHas: 'Kiểm soát thủ tục hành chính' }),
  names: {
    dn: 'Phòng Quản lý doanh nghiệp', ld: 'Phòng Quản lý lao động', mt: 'Phòng Quản lý tài nguyên và môi trường', dt: 'Phòng Quản lý đầu tư', vp: 'Văn phòng Ban', stp: 'Sở Tư pháp', cat: ['Công an tỉnh', 'unit|external'], phong: ['Các phòng chuyên môn', 'group'],
    ct: ['Các công ty kinh doanh hạ tầng', 'group|external'],
  },
  blocks: [
    ...head({ org: ['UBND TỈNH THANH HÓA', 'BAN QUẢN LÝ KHU KINH TẾ NGHI SƠN', 'VÀ CÁC KHU CÔNG NGHIỆP'], no: 'Số: 07/KH-BQL', place: 'Thanh Hóa, ngày 04 tháng 01 năm 2019', kind: 'KẾ HOẠCH', title: 'Kiểm soát thủ tục hành chính năm 2019', bases: ['Căn cứ Quyết định số 5310/QĐ-UBND ngày 28/12/2018 của Chủ tịch UBND tỉnh Thanh Hóa;'] }),
    { table: { kind: 'activities', columns: 'number schedule name results lead coordinating', number: 0, name: 2, results: 3, isHeadingMarked: true, heading: [['STT', 'Thời gian thực hiện', 'Nội dung công việc', 'Kết quả', 'Bộ phận chủ trì', 'Bộ phận phối hợp']], rows } },
    sign(['- Văn phòng UBND tỉnh;', '- Các phòng;', '- Lưu: VT.'], ['TRƯỞNG BAN'], 'Nguyễn Văn Thi'),
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
