import { act, headLabel, sec } from '../builders/model.mjs';
import { xlsxOf } from '../builders/xlsx.mjs';

const NAMES = {
  vp: 'Văn phòng UBND tỉnh', nv: 'Sở Nội vụ', tp: 'Sở Tư pháp', tc: 'Sở Tài chính', khcn: 'Sở Khoa học và Công nghệ', nnmt: 'Sở Nông nghiệp và Môi trường', xd: 'Sở Xây dựng', yt: 'Sở Y tế', gd: 'Sở Giáo dục và Đào tạo', tt: 'Thanh tra tỉnh', hcc: 'Trung tâm Phục vụ hành chính công tỉnh',
  ca: ['Công an tỉnh', 'unit|external'], sn: ['Các sở, ban, ngành tỉnh', 'group'], xp: ['UBND các xã, phường', 'group'], thue: ['Thuế tỉnh', 'external|unit'], mt: ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'external|unit'], bao: ['Báo và phát thanh, truyền hình Hưng Yên', 'unit|external'],
};
const number = (v) => ({ v });
const row = (no, part, fault, name, lead, with_, when, parties, schedule, extra = {}) => act([number(no), part, fault, name, lead, with_, when], parties, schedule, extra);

const rows = [
  sec('I', 'CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX)', { across: true }),
  row(1, 'Thực hiện nhiệm vụ được giao', 'Còn nhiệm vụ quá hạn', 'Đôn đốc, nhắc việc trên phần mềm theo dõi nhiệm vụ; công khai đơn vị chậm', '{vp}', '{sn}; {xp}', 'Hằng tuần', 'L vp, C sn, C xp', 'recurring week'),
  row(2, '^', '^', 'Đưa kết quả thực hiện nhiệm vụ vào tiêu chí xếp loại người đứng đầu', '{nv}', '{vp}', 'Tháng 10/2025', 'L nv, C vp', 'month 10/2025'),
  row(3, 'Xử lý văn bản trái pháp luật', 'Chậm xử lý 02 văn bản', 'Sửa đổi, bãi bỏ văn bản theo kiến nghị của cơ quan kiểm tra', '{tp}', '{sn}', 'Trước ngày 30/11/2025', 'L tp, C sn', 'beforeDate 2025-11-30'),
  row(4, 'Giải quyết hồ sơ đúng hạn', 'Lĩnh vực đất đai trễ hạn nhiều', 'Bố trí tổ công tác xử lý dứt điểm hồ sơ đất đai tồn đọng', '{nnmt}', '{thue}; {xp}', 'Trong tháng 9/2025', 'L nnmt, C thue, C xp', 'month 9/2025'),
  row(5, '^', '^', 'Xin lỗi bằng văn bản đối với 100% hồ sơ trễ hạn', '{hcc}', '{sn}; {xp}', 'Thường xuyên', 'L hcc, C sn, C xp', 'continuous', { figures: 'unstated 100 %' }),
  row(6, 'Phí, lệ phí trực tuyến', 'Đạt 41%, thấp hơn trung bình cả nước', 'Tuyên truyền, hướng dẫn người dân thanh toán trực tuyến ngay tại quầy', '{hcc}', '{xp}', 'Thường xuyên', 'L hcc, C xp', 'continuous'),
  row(7, 'Tinh giản biên chế', 'Sắp xếp cán bộ dôi dư còn chậm', 'Hoàn thành bố trí cán bộ dôi dư sau sắp xếp đơn vị hành chính', '{nv}', '{xp}', 'Quý IV/2025', 'L nv, C xp', 'quarter 4/2025'),
  row(8, 'Giải ngân đầu tư công', 'Tỷ lệ giải ngân chưa đạt kế hoạch', 'Giao ban tiến độ các dự án trọng điểm, tháo gỡ giải phóng mặt bằng', '{tc}', '{xd}; {nnmt}', 'Hằng tháng', 'L tc, C xd, C nnmt', 'recurring month'),
  row(9, 'Đơn vị sự nghiệp tự bảo đảm chi', 'Không tăng so với năm trước', 'Rà soát, giao tự chủ cho đơn vị sự nghiệp y tế, giáo dục đủ điều kiện', '{tc}', '{yt}; {gd}', '31/12/2025', 'L tc, C yt, C gd', 'date 2025-12-31'),
  row(10, 'Nền tảng tích hợp, chia sẻ dữ liệu', 'Ít dịch vụ dữ liệu được dùng', 'Kết nối kho dữ liệu dùng chung với ít nhất 05 hệ thống chuyên ngành', '{khcn}', '{ca}; {sn}', 'Trước 15/12/2025', 'L khcn, C ca, C sn', 'beforeDate 2025-12-15'),
  sec('II', 'CHỈ SỐ HIỆU QUẢ QUẢN TRỊ VÀ HÀNH CHÍNH CÔNG (PAPI)', { across: true }),
  row(11, 'Công khai, minh bạch', 'Người dân ít biết quy hoạch, giá đất', 'Công bố bảng giá đất, quy hoạch tại trụ sở và cổng thông tin điện tử cấp xã', '{xp}', '{nnmt}; {xd}', 'Quý III - Quý IV/2025', 'L xp, C nnmt, C xd', 'quarterRange 3-4/2025', { or: { scheduleOr: [['quarterRange 3-4'], ['quarter 3/2025', 'quarter 4/2025'], ['quarter 3', 'quarter 4/2025']] } }),
  row(12, 'Trách nhiệm giải trình', 'Tiếp công dân chưa đều', 'Duy trì lịch tiếp công dân định kỳ của người đứng đầu', '{tt}', '{xp}', '02 lần/tháng', 'L tt, C xp', 'recurring month', { or: { scheduleOr: [['unreadable'], ['continuous']] } }),
  row(13, 'Kiểm soát tham nhũng', 'Điểm giảm so với năm 2023', 'Thanh tra, kiểm tra đột xuất việc giải quyết công việc với người dân', '{tt}', '{nv}; {mt}', 'Đột xuất', 'L tt, C nv, C mt', 'onEvent', { or: { scheduleOr: [['continuous'], ['unreadable']] } }),
  row(14, 'Cung ứng dịch vụ công', 'Bệnh viện quá tải', 'Cải thiện thời gian chờ khám bằng đăng ký khám qua mạng', '{yt}', '{khcn}', 'Năm 2025 và những năm tiếp theo', 'L yt, C khcn', 'continuous', { or: { scheduleOr: [['year 2025'], ['year 2025', 'continuous'], ['unreadable']] } }),
  sec('III', 'CHỈ SỐ HÀI LÒNG (SIPAS)', { across: true }),
  row(15, 'Công chức trực tiếp giải quyết', 'Một số công chức hướng dẫn chưa rõ', 'Bồi dưỡng kỹ năng giao tiếp cho công chức bộ phận một cửa cấp xã', '{nv}', '{hcc}', 'Tháng 10 - tháng 11/2025', 'L nv, C hcc', 'month 11/2025', { or: { scheduleOr: [['month 10', 'month 11/2025'], ['month 10/2025', 'month 11/2025'], ['beforeDate 2025-11-30'], ['quarter 4/2025']] } }),
  row(16, 'Tiếp nhận, xử lý góp ý', 'Nhiều người không biết nơi góp ý', 'Công khai đường dây nóng, mã QR góp ý tại mọi điểm tiếp nhận', '{hcc}', '{xp}; {bao}', 'Trước ngày 20 tháng 9 năm 2025', 'L hcc, C xp, C bao', 'beforeDate 2025-09-20'),
  row(17, '^', '^', 'Tổng hợp, trả lời góp ý và báo cáo UBND tỉnh', '{hcc}', '{sn}', 'Định kỳ hằng quý', 'L hcc, C sn', 'recurring quarter'),
];
export const document = {
  file: '104-khac-phuc-par-index-hung-yen-2025.xlsx',
  label: headLabel('annex', '96', 'KH-UBND', '2025-08-22', 'Ủy ban nhân dân tỉnh Hưng Yên', null, 2025, null, null, 0, 0, { attachedTo: '96/KH-UBND', titleHas: 'khắc phục tồn tại, hạn chế', issuerOr: ['UBND tỉnh Hưng Yên'] }),
  names: NAMES,
  blocks: [
    {
      sheet: 'Phụ lục',
      blocks: [
        { text: 'Phụ lục', bold: true },
        { text: 'NHIỆM VỤ, GIẢI PHÁP KHẮC PHỤC TỒN TẠI, HẠN CHẾ TRONG CÁC CHỈ SỐ PAR INDEX, PAPI, SIPAS NĂM 2025', bold: true },
        { text: '(Ban hành kèm theo Kế hoạch số 96/KH-UBND ngày 22 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Hưng Yên)' },
        { gap: 1 },
        { table: { kind: 'activities', columns: 'number context|other|note context|other|note name lead coordinating schedule', number: 0, name: 3, heading: [['STT', 'Tiêu chí thành phần', 'Tồn tại, hạn chế năm 2024', 'Nhiệm vụ, giải pháp', 'Cơ quan chủ trì tham mưu', 'Cơ quan phối hợp', 'Thời gian thực hiện']], rows } },
      ],
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
