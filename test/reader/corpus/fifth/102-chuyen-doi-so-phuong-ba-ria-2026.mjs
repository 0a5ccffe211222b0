import { act, headLabel, ind, sec } from '../builders/model.mjs';
import { xlsxOf } from '../builders/xlsx.mjs';

const NAMES = {
  vhxh: 'Phòng Văn hóa - Xã hội', kt: 'Phòng Kinh tế, Hạ tầng và Đô thị', vp: 'Văn phòng HĐND và UBND phường', hcc: 'Trung tâm Phục vụ hành chính công phường', ca: ['Công an phường', 'unit|external'], kp: ['Các khu phố', 'group'], cq: ['Các cơ quan, đơn vị', 'group'], to: ['Tổ công nghệ số cộng đồng', 'group|unit'],
  truong: ['Các trường học trên địa bàn', 'group'], yt: ['Trạm Y tế phường', 'unit|external'], vnpt: ['VNPT Bà Rịa', 'external|unit'], thue: ['Thuế cơ sở', 'external|unit'], cho: 'Ban Quản lý chợ',
};
const number = (v) => ({ v });
const percent = (v) => ({ v: v / 100, format: '0%' });
const aims = [
  sec('A', 'Chính quyền số'),
  ind([number(1), 'Tỷ lệ hồ sơ thủ tục hành chính tiếp nhận trực tuyến', percent(75), '{hcc}', ''], 'L hcc', 'unstated 75 %'),
  ind([number(2), 'Tỷ lệ thanh toán trực tuyến phí, lệ phí', percent(80), '{hcc}', ''], 'L hcc', 'unstated 80 %'),
  ind([number(3), 'Tỷ lệ báo cáo định kỳ lập trên hệ thống thông tin báo cáo', percent(100), '{vp}', ''], 'L vp', 'unstated 100 %'),
  sec('B', 'Kinh tế số'),
  ind([number(4), 'Tỷ lệ hộ kinh doanh trong chợ chấp nhận chuyển khoản', percent(90), '{kt}', 'Chợ Bà Rịa'], 'L kt', 'unstated 90 %'),
  ind([number(5), 'Tỷ lệ hộ kinh doanh dùng hóa đơn điện tử từ máy tính tiền', percent(70), '{kt}', ''], 'L kt', 'unstated 70 %'),
  sec('C', 'Xã hội số'),
  ind([number(6), 'Tỷ lệ dân số trưởng thành có chữ ký số cá nhân', percent(50), '{vhxh}', ''], 'L vhxh', 'unstated 50 %'),
  ind([number(7), 'Tỷ lệ người dân có sổ sức khỏe điện tử', percent(95), '{vhxh}', ''], 'L vhxh', 'unstated 95 %'),
];
const rows = [
  sec('A', 'CHÍNH QUYỀN SỐ', { span: true }),
  act([number(1), 'Ban hành quy chế sử dụng chữ ký số, hộp thư công vụ', '{vp}', '{vhxh}', 'Quý 1', 'Quy chế'], 'L vp, C vhxh', 'quarter 1'),
  act([number(2), 'Lắp đặt ki-ốt tra cứu hồ sơ tại sảnh tiếp dân', '{hcc}', '{kt}, {vnpt}', 'Quý 2', 'Ki-ốt hoạt động'], 'L hcc, C kt, C vnpt', 'quarter 2'),
  act([number(3), 'Chuẩn hóa dữ liệu hộ tịch của các phường cũ', '{vp}', '{ca}', 'Trước 30/9/2026', 'Dữ liệu hộ tịch'], 'L vp, C ca', 'beforeDate 2026-09-30'),
  act([number(4), 'Diễn tập ứng phó sự cố an toàn thông tin', '{vhxh}', '{ca}, {vnpt}', 'Tháng 8', 'Báo cáo diễn tập'], 'L vhxh, C ca, C vnpt', 'month 8'),
  act([number(5), 'Rà soát tài khoản công chức đã chuyển công tác', '^', '{cq}', 'Hằng tháng', 'Danh sách tài khoản'], 'L vhxh, C cq', 'recurring month'),
  sec('B', 'KINH TẾ SỐ', { span: true }),
  act([number(6), 'Vận động tiểu thương dán mã QR thanh toán', '{kt}', '{cho}, {thue}', 'Quý 1, Quý 2', 'Số sạp có mã QR'], 'L kt, C cho, C thue', 'quarter 1 + quarter 2', { or: { scheduleOr: [['quarterRange 1-2']] } }),
  act([number(7), 'Tập huấn bán hàng trên sàn thương mại điện tử', '^', '{kp}', 'Quý 3', '02 lớp tập huấn'], 'L kt, C kp', 'quarter 3'),
  act([number(8), 'Đưa sản phẩm OCOP lên sàn, phấn đấu đạt ít nhất 60% sản phẩm', '^', '{vnpt}', 'Cả năm', 'Danh sách sản phẩm'], 'L kt, C vnpt', 'year', { figures: 'gte 60 %', or: { scheduleOr: [['continuous'], ['year 2026']] } }),
  sec('C', 'XÃ HỘI SỐ', { span: true }),
  act([number(9), 'Kiện toàn Tổ công nghệ số cộng đồng các khu phố', '{vhxh}', '{kp}', 'Tháng 1', 'Quyết định'], 'L vhxh, C kp', 'month 1'),
  act([number(10), 'Ra quân hướng dẫn cài đặt chữ ký số, VNeID mức độ 2', '{to}', '{ca}, {kp}', 'Thứ Bảy hằng tuần', 'Số lượt hướng dẫn'], 'L to, C ca, C kp', 'recurring week'),
  act([number(11), 'Lập sổ sức khỏe điện tử cho học sinh', '{yt}', '{truong}', '31/10/2026', 'Sổ sức khỏe điện tử'], 'L yt, C truong', 'date 2026-10-31'),
  act([number(12), 'Thu học phí không dùng tiền mặt tại 100% trường công lập', '{truong}', '{vhxh}', 'Từ năm học 2026 - 2027', 'Báo cáo'], 'L truong, C vhxh', 'yearRange 2026-2027', { figures: 'unstated 100 %', or: { scheduleOr: [['onEvent'], ['byReference'], ['unreadable'], ['year 2026'], ['year 2027']] } }),
  sec('D', 'KIỂM TRA, BÁO CÁO', { span: true }),
  act([number(13), 'Kiểm tra thực hiện chuyển đổi số tại các khu phố', '{vhxh}', '{vp}', 'Quý 4', 'Biên bản kiểm tra'], 'L vhxh, C vp', 'quarter 4'),
  act([number(14), 'Báo cáo kết quả chuyển đổi số', '^', '{cq}', '6 tháng, năm', 'Báo cáo'], 'L vhxh, C cq', 'recurring half,year'),
];
const title = '(Kèm theo Kế hoạch số 21/KH-UBND ngày 20/01/2026 của UBND phường Bà Rịa)';
export const document = {
  file: '102-chuyen-doi-so-phuong-ba-ria-2026.xlsx',
  label: headLabel('annex', '21', 'KH-UBND', '2026-01-20', 'Ủy ban nhân dân phường Bà Rịa', null, 2026, null, null, 0, 0, { attachedTo: '21/KH-UBND', titleHas: 'chuyển đổi số', issuerOr: ['UBND phường Bà Rịa'] }),
  names: NAMES,
  blocks: [
    {
      sheet: 'PL1 Chi tieu',
      blocks: [
        { text: 'PHỤ LỤC 1', bold: true }, { text: 'CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2026', bold: true }, { text: title }, { gap: 1 },
        { table: { kind: 'indicators', columns: 'number name target lead|parties note', number: 0, name: 1, heading: [['STT', 'Tên chỉ tiêu', 'Chỉ tiêu năm 2026', 'Đơn vị thực hiện', 'Ghi chú']], rows: aims } },
      ],
    },
    {
      sheet: 'PL2 Nhiem vu',
      blocks: [
        { text: 'PHỤ LỤC 2', bold: true }, { text: 'NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026', bold: true }, { text: title }, { gap: 1 },
        { table: { kind: 'activities', columns: 'number name lead coordinating schedule results', number: 0, name: 1, results: 5, heading: [['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Sản phẩm']], rows } },
      ],
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
