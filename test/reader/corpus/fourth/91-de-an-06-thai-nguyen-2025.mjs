import { act, headLabel, sec } from '../builders/model.mjs';
import { days } from '../builders/spans.mjs';
import { xlsxOf } from '../builders/xlsx.mjs';

const date = (day) => ({ date: day, format: 'dd/mm/yyyy' });
const NAMES = {
  ca: ['Công an tỉnh', 'unit|external'], vp: 'Văn phòng UBND tỉnh', khcn: 'Sở Khoa học và Công nghệ', nv: 'Sở Nội vụ', tp: 'Sở Tư pháp', yt: 'Sở Y tế', gd: 'Sở Giáo dục và Đào tạo', tc: 'Sở Tài chính', nnmt: 'Sở Nông nghiệp và Môi trường', thue: ['Thuế tỉnh', 'external|unit'], bh: ['Bảo hiểm xã hội tỉnh', 'external|unit'], nh: ['Ngân hàng Nhà nước khu vực 5', 'external|unit'],
  sbn: ['Các sở, ban, ngành', 'group'], xa: ['UBND các xã, phường', 'group'], mb: ['Mobifone Thái Nguyên', 'external|unit'],
};
/** `from` and `to` as real days of the workbook. */
const row = (number, name, lead, with_, from, to, result, parties, extra = {}) => {
  const { schedule, or } = days(from, to);
  return act([{ v: number }, name, lead, with_, date(from), date(to), result, extra.code ?? '', extra.remark ?? ''], parties, schedule, { ...extra, or: { ...or, ...extra.or } });
};
const open = (number, name, lead, with_, when, result, parties, schedule, extra = {}) => act([{ v: number }, name, lead, with_, '', when, result, extra.code ?? '', extra.remark ?? ''], parties, schedule, extra);

const rows = [
  sec('I', 'PHÁP LÝ'),
  row(1, 'Rà soát quy định của tỉnh còn yêu cầu sổ hộ khẩu, giấy xác nhận cư trú', '{tp}', '{ca}; {sbn}', '2025-08-01', '2025-09-30', 'Báo cáo; danh mục văn bản phải sửa', 'L tp, C ca, C sbn', { d: 2, code: 'DA06.01' }),
  row(2, 'Trình HĐND tỉnh nghị quyết miễn lệ phí đối với dịch vụ công trực tuyến toàn trình', '{tc}', '{tp}', '2025-08-15', '2025-10-31', 'Nghị quyết', 'L tc, C tp', { code: 'DA06.02' }),
  sec('II', 'DỊCH VỤ CÔNG TRỰC TUYẾN'),
  row(3, 'Hoàn thành tái cấu trúc 25 dịch vụ công thiết yếu trên Cổng Dịch vụ công quốc gia theo mô hình chính quyền hai cấp', '{vp}', '{ca}\n{tp}\n{bh}', '2025-07-15', '2025-12-15', 'Quy trình được công bố', 'L vp, C ca, C tp, C bh', { code: 'DA06.03' }),
  row(4, 'Liên thông khai sinh - cư trú - cấp thẻ bảo hiểm y tế tại 100% xã, phường', '^', '^', '2025-07-15', '2025-09-30', 'Số hồ sơ liên thông', 'L vp, C ca, C tp, C bh', { code: 'DA06.04', figures: 'unstated 100 %' }),
  row(5, 'Bố trí tổ lưu động giúp người dân làm hồ sơ tại các xóm xa trung tâm xã', '^', '{xa}', '2025-08-01', '2025-12-31', 'Lịch phục vụ', 'L vp, C xa', { code: 'DA06.05' }),
  open(6, 'Hướng dẫn nghiệp vụ cho các điểm tiếp nhận', '^', '{ca}', 'Thường xuyên', '', 'L vp, C ca', 'continuous', { d: 0, code: 'DA06.06' }),
  sec('III', 'PHÁT TRIỂN KINH TẾ - XÃ HỘI'),
  row(7, 'Chi trả an sinh xã hội qua tài khoản cho tối thiểu 80% đối tượng', '{nv}', '{nh}; {xa}', '2025-07-01', '2025-12-31', 'Danh sách chi trả', 'L nv, C nh, C xa', { figures: 'gte 80 %', code: 'DA06.07' }),
  row(8, 'Khám chữa bệnh bằng căn cước gắn chip tại mọi cơ sở y tế', '{yt}', '{bh}', '2025-07-01', '2025-09-30', 'Báo cáo', 'L yt, C bh', { code: 'DA06.08' }),
  row(9, 'Lập sổ sức khỏe điện tử trên VNeID', '^', '{bh}; {ca}', '2025-09-01', '2025-11-30', 'Sổ sức khỏe điện tử', 'L yt, C bh, C ca', { code: 'DA06.09' }),
  row(10, 'Ký số học bạ tiểu học, trung học cơ sở', '{gd}', '{mb}', '2025-08-01', '2025-08-31', 'Học bạ số', 'L gd, C mb', { code: 'DA06.10', remark: 'Sau năm học' }),
  row(11, 'Xác thực mã số thuế cá nhân với cơ sở dữ liệu dân cư', '{thue}', '{ca}', '2025-07-01', '2025-10-31', 'Dữ liệu khớp đúng', 'L thue, C ca', { code: 'DA06.11' }),
  sec('IV', 'CÔNG DÂN SỐ'),
  row(12, 'Thu nhận hồ sơ cấp căn cước cho trẻ dưới 6 tuổi', '{ca}', '{xa}', '2025-07-01', '2025-12-31', 'Số hồ sơ thu nhận', 'L ca, C xa', { code: 'DA06.12' }),
  row(13, 'Kích hoạt tài khoản định danh điện tử cho tổ chức, doanh nghiệp', '^', '{tc}; {thue}', '2025-07-01', '2025-09-30', '', 'L ca, C tc, C thue', { d: 0, code: 'DA06.13' }),
  sec('V', 'DỮ LIỆU, HẠ TẦNG'),
  row(14, 'Làm sạch dữ liệu đất đai, hộ tịch sau sắp xếp đơn vị hành chính', '{nnmt}; {tp}', '{ca}; {xa}', '2025-07-01', '2025-12-20', 'Dữ liệu đủ, sạch, sống', 'L nnmt, L tp, C ca, C xa', { d: 1, code: 'DA06.14' }),
  row(15, 'Đánh giá an toàn hệ thống thông tin kết nối với cơ sở dữ liệu dân cư', '{khcn}', '{ca}', '2025-08-01', '2025-11-15', 'Hồ sơ đề xuất cấp độ', 'L khcn, C ca', { code: 'DA06.15' }),
  sec('VI', 'CHẾ ĐỘ BÁO CÁO'),
  open(16, 'Báo cáo tiến độ với Tổ công tác Đề án 06 của Chính phủ', '{ca}', 'Các sở, ban, ngành', 'Ngày 15 hằng tháng', 'Báo cáo', 'L ca, C sbn', 'recurring month', { code: 'DA06.16' }),
  row(17, 'Tổng kết năm', '^', '^', '2025-12-20', '2025-12-20', 'Hội nghị tổng kết', 'L ca, C sbn', { code: 'DA06.17' }),
];

export const document = {
  file: '91-de-an-06-thai-nguyen-2025.xlsx',
  label: headLabel('annex', '118', 'KH-UBND', '2025-07-30', 'Ủy ban nhân dân tỉnh Thái Nguyên', null, 2025, null, null, 0, 0, { attachedTo: '118/KH-UBND', titleHas: 'Đề án 06' }),
  names: NAMES,
  blocks: [
    {
      sheet: 'Phu luc', hiddenColumns: [9], hiddenRows: [3],
      blocks: [
        { text: 'PHỤ LỤC', bold: true },
        { text: 'NHIỆM VỤ TRIỂN KHAI ĐỀ ÁN 06 TRÊN ĐỊA BÀN TỈNH THÁI NGUYÊN 6 THÁNG CUỐI NĂM 2025', bold: true },
        { text: 'Bản làm việc, chưa gửi các sở' },
        { text: '(Kèm theo Kế hoạch số 118/KH-UBND ngày 30/7/2025 của UBND tỉnh Thái Nguyên)' },
        { gap: 1 },
        { table: { kind: 'activities', columns: 'number name lead coordinating schedule schedule results other|note|context|number note', number: 0, name: 1, results: 6, heading: [['TT', 'Nhiệm vụ', 'Phân công thực hiện', '<', 'Thời gian thực hiện', '<', 'Sản phẩm, kết quả', 'Mã nhiệm vụ', 'Ghi chú'], ['^', '^', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Bắt đầu', 'Kết thúc', '^', '^', '^']], rows } },
      ],
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
