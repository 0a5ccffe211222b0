import { act, head, headLabel, note, sec, sign } from '../builders/model.mjs';
import { xlsxOf } from '../builders/xlsx.mjs';

const NAMES = {
  ca: ['Công an huyện', 'unit|external'], vp: 'Văn phòng HĐND và UBND huyện', vh: 'Phòng Văn hóa và Thông tin', tp: 'Phòng Tư pháp', ld: 'Phòng Lao động - Thương binh và Xã hội', gd: 'Phòng Giáo dục và Đào tạo', tc: 'Phòng Tài chính - Kế hoạch', tn: 'Phòng Tài nguyên và Môi trường', yt: ['Trung tâm Y tế huyện', 'unit|external'],
  bh: ['Bảo hiểm xã hội huyện', 'external|unit'], dl: ['Điện lực Tánh Linh', 'external|unit'], thue: ['Chi cục Thuế khu vực', 'external|unit'], nh: ['Các ngân hàng trên địa bàn', 'group'], xa: ['UBND các xã, thị trấn', 'group'], cq: ['Các cơ quan, đơn vị', 'group'], dt: ['Các đoàn thể huyện', 'group'], dai: 'Trung tâm Văn hóa - Thông tin - Thể thao huyện',
};
const date = (day) => ({ date: day, format: 'dd/mm/yyyy' });
const money = (v) => (v ? { v, format: '#,##0' } : '');
const row = (number, name, lead, with_, when, result, cost, parties, schedule, extra = {}) => act([{ v: number }, name, lead, with_, when, result, money(cost), ''], parties, schedule, extra);

const rows = [
  sec('I', 'Chỉ đạo, tuyên truyền'),
  row(1, 'Kiện toàn Tổ công tác triển khai Đề án 06 từ huyện đến thôn, khu phố', '{ca}', '{xa}', date('2023-02-28'), 'Quyết định', 0, 'L ca, C xa', 'date 2023-02-28'),
  row(2, 'Phát thanh bài viết về lợi ích của tài khoản định danh điện tử', '{dai}', '{ca}\n{dt}', 'Thường xuyên', 'Tin, bài', 15, 'L dai, C ca, C dt', 'continuous', { d: 2, or: { deliverablesOr: [1] } }),
  row(3, 'In, cấp tờ rơi hướng dẫn nộp hồ sơ cư trú trên mạng', '{ca}', '{xa}', date('2023-03-31'), '6.000 tờ rơi', 12, 'L ca, C xa', 'date 2023-03-31'),
  sec('II', 'Dịch vụ công trực tuyến'),
  row(4, 'Tiếp nhận trực tuyến 11 dịch vụ công thiết yếu của ngành công an', '{ca}', '{vp}', 'Trong năm 2023', 'Hồ sơ trực tuyến', 0, 'L ca, C vp', 'year 2023', { or: { scheduleOr: [['year'], ['continuous']] } }),
  row(5, 'Đăng ký khai sinh, cấp thẻ bảo hiểm y tế cho trẻ em theo quy trình liên thông', '{tp}', '{ca}\n{bh}\n{xa}', 'Từ tháng 7/2023', 'Kết quả liên thông', 0, 'L tp, C ca, C bh, C xa', 'continuous', { or: { scheduleOr: [['month 7/2023'], ['month 7/2023', 'continuous'], ['onEvent'], ['quarterRange 3-4/2023'], ['unreadable']] } }),
  row(6, 'Thay đổi tên chủ hợp đồng mua điện qua Cổng Dịch vụ công quốc gia', '{dl}', '{vp}', date('2023-06-30'), 'Số hợp đồng', 0, 'L dl, C vp', 'date 2023-06-30'),
  row(7, 'Phấn đấu trên 60% hồ sơ đăng ký kết hôn được nộp trên mạng', '{tp}', '{xa}', date('2023-12-15'), 'Báo cáo', 0, 'L tp, C xa', 'date 2023-12-15', { figures: 'gt 60 %' }),
  row(8, 'Xác nhận hộ nghèo, hộ cận nghèo bằng dữ liệu dân cư thay cho giấy', '{ld}', '^', date('2023-09-30'), 'Danh sách đã đối chiếu', 0, 'L ld, C xa', 'date 2023-09-30'),
  sec('III', 'Phát triển kinh tế, xã hội'),
  row(9, 'Trả lương hưu, trợ cấp qua tài khoản ngân hàng', '{bh}', '{ld}\n{nh}', 'Quý II/2023', 'Danh sách chi trả', 0, 'L bh, C ld, C nh', 'quarter 2/2023'),
  row(10, 'Thu học phí không dùng tiền mặt ở trường trung học cơ sở', '{gd}', '{nh}', date('2023-09-05'), 'Báo cáo của các trường', 0, 'L gd, C nh', 'date 2023-09-05'),
  row(11, 'Khám bệnh bằng căn cước công dân tại trạm y tế', '{yt}', '{bh}', date('2023-05-31'), 'Máy đọc mã QR', 48, 'L yt, C bh', 'date 2023-05-31'),
  row(12, 'Đối chiếu mã số thuế của hộ kinh doanh với căn cước công dân', '{thue}', '{ca}', 'Hoàn thành trước tháng 11/2023', 'Dữ liệu đã đối chiếu', 0, 'L thue, C ca', 'beforeDate 2023-11-01', { or: { scheduleOr: [['month 10/2023'], ['month 11/2023'], ['beforeDate 2023-10-31']] } }),
  sec('IV', 'Công dân số, dữ liệu'),
  row(13, 'Cấp căn cước công dân cho người già yếu, khuyết tật tại nhà', '{ca}', '{xa}', 'Hằng tháng', 'Số lượt cấp lưu động', 20, 'L ca, C xa', 'recurring month'),
  row(14, 'Kích hoạt định danh mức 2 cho cán bộ, giáo viên', '^', '{gd}\n{cq}', date('2023-04-30'), 'Danh sách đã kích hoạt', 0, 'L ca, C gd, C cq', 'date 2023-04-30'),
  row(15, 'Nhập dữ liệu hộ tịch lịch sử từ sổ giấy', '{tp}', '{xa}', date('2023-11-30'), 'Dữ liệu hộ tịch', 180, 'L tp, C xa', 'date 2023-11-30'),
  row(16, 'Gắn số căn cước vào dữ liệu địa chính thửa đất', '{tn}', '{ca}\n{xa}', date('2023-12-20'), '', 0, 'L tn, C ca, C xa', 'date 2023-12-20', { d: 0 }),
  row(17, 'Làm sạch dữ liệu trẻ em, người có công', '{ld}', '{ca}', '15/8/2023', 'Dữ liệu đúng, đủ', 0, 'L ld, C ca', 'date 2023-08-15'),
  sec('V', 'Hạ tầng, kinh phí, báo cáo'),
  row(18, 'Kiểm tra đường truyền, máy trạm tại Bộ phận Một cửa cấp xã', '{vh}', '{ca}\n{xa}', 'Quý I, Quý III', 'Biên bản kiểm tra', 0, 'L vh, C ca, C xa', 'quarter 1 + quarter 3'),
  row(19, 'Phân bổ kinh phí cho Tổ công tác', '{tc}', '{ca}', date('2023-03-15'), 'Quyết định phân bổ', 0, 'L tc, C ca', 'date 2023-03-15'),
  row(20, 'Báo cáo kết quả với Tổ công tác tỉnh', '{ca}', '{cq}', 'Trước ngày 14 hằng tháng', 'Báo cáo', 0, 'L ca, C cq', 'recurring month'),
  row(21, 'Sơ kết một năm thực hiện', '^', '^', 'Tháng 12', 'Hội nghị', 10, 'L ca, C cq', 'month 12'),
  note('Tổng cộng', { n: '', u: '', cells: ['Tổng cộng', '<', '', '', '', '', { formula: 'SUM(G10:G35)', result: 285, format: '#,##0' }, ''], first: 2, last: 2 }),
];
export const document = {
  file: '103-de-an-06-tanh-linh-2023.xlsx',
  label: headLabel('plan', '34', 'KH-UBND', '2023-02-08', 'Ủy ban nhân dân huyện Tánh Linh', 'Tánh Linh', 2023, 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'Giáp Hà Bắc', 0, 4, { titleHas: 'Đề án 06', signerTitleOr: ['PHÓ CHỦ TỊCH'], issuerOr: ['UBND huyện Tánh Linh'] }),
  names: NAMES,
  blocks: [
    {
      sheet: 'Ke hoach 2023',
      blocks: [
        ...head({ org: ['ỦY BAN NHÂN DÂN', 'HUYỆN TÁNH LINH'], no: 'Số: 34/KH-UBND', place: 'Tánh Linh, ngày 08 tháng 02 năm 2023', kind: 'KẾ HOẠCH', title: 'Thực hiện Đề án 06 năm 2023 trên địa bàn huyện Tánh Linh' }),
        { text: 'Đơn vị tính: triệu đồng' },
        {
          table: {
            kind: 'activities', columns: 'number name lead coordinating schedule results other|note|context note', number: 0, name: 1, results: 5,
            heading: [['STT', 'Nội dung nhiệm vụ', 'Đơn vị thực hiện', '<', 'Thời hạn hoàn thành', 'Kết quả', 'Kinh phí', 'Ghi chú'], ['^', '^', 'Chủ trì', 'Phối hợp', '^', '^', '^', '^']], rows,
          },
        },
        sign(['- Công an tỉnh;', '- TT Huyện ủy, HĐND huyện;', '- UBND các xã, thị trấn;', '- Lưu: VT.'], ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Giáp Hà Bắc'),
      ],
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
