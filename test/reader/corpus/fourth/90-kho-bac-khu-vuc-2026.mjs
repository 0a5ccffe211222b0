import { act, head, headLabel, sec, sign } from '../builders/model.mjs';
import { textOf, utf16 } from '../builders/text.mjs';
import { days } from '../builders/spans.mjs';

const row = (cells, parties, { schedule, or }, extra = {}) => act(cells, parties, schedule, { ...extra, or: { ...or, ...extra.or } });
/** A lead that stands once over several rows: below it the cell is empty, and a clerk may leave it so. */
const under = (lead, parties) => ({ partiesOr: [[['lead', ...lead], ...parties], parties] });
const KT = ['Phòng Kế toán Nhà nước', 'unit'];
const VP = ['Văn phòng', 'unit'];

const rows = [
  sec('I', 'CHỈ ĐẠO, ĐIỀU HÀNH'),
  row(['1', 'Ban hành Kế hoạch chuyển đổi số, cải cách hành chính năm 2026', 'Văn phòng', 'Các phòng nghiệp vụ', '02/01/2026', '15/01/2026', 'Kế hoạch'], 'L vp, C pnv', days('2026-01-02', '2026-01-15')),
  row(['2', 'Kiện toàn Tổ giúp việc về chuyển đổi số', '', 'nt', '05/01/2026', '31/01/2026', 'Quyết định'], 'L vp, C pnv', days('2026-01-05', '2026-01-31'), { or: under(VP, [['coordinating', 'Các phòng nghiệp vụ', 'group']]) }),
  row(['3', 'Đưa kết quả cải cách hành chính vào tiêu chí xếp loại công chức tháng', 'Phòng Tổ chức cán bộ', 'nt', '01/02/2026', '28/02/2026', 'Văn bản hướng dẫn'], 'L tccb, C pnv', days('2026-02-01', '2026-02-28')),
  sec('II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH'),
  row(['4', 'Rà soát thủ tục kiểm soát chi, đề xuất bỏ chứng từ trùng', 'Phòng Kế toán Nhà nước', 'Các Phòng Giao dịch', '01/3/2026', '30/6/2026', 'Báo cáo đề xuất'], 'L kt, C pgd', days('2026-03-01', '2026-06-30')),
  row(['5', 'Niêm yết, cập nhật thủ tục tại trụ sở các Phòng Giao dịch', '', '//', 'Khi có thay đổi', '', 'Bảng niêm yết'], 'L kt, C pgd', { schedule: 'onEvent', or: {} }, { or: under(KT, [['coordinating', 'Các Phòng Giao dịch', 'group']]) }),
  row(['6', '100% đơn vị sử dụng ngân sách giao dịch qua dịch vụ công trực tuyến', '', '//', '01/01/2026', '31/12/2026', 'Báo cáo số liệu'], 'L kt, C pgd', days('2026-01-01', '2026-12-31'), { figures: 'unstated 100 %', or: under(KT, [['coordinating', 'Các Phòng Giao dịch', 'group']]) }),
  row(['7', 'Giải quyết hồ sơ kiểm soát chi trước hạn tối thiểu 35% số hồ sơ', 'Các Phòng Giao dịch', 'Phòng Kế toán Nhà nước', '//', '//', '//'], 'L pgd, C kt', days('2026-01-01', '2026-12-31'), { d: 1, figures: 'gte 35 %' }),
  row(['8', 'Hội nghị khách hàng với chủ đầu tư, ban quản lý dự án', 'Văn phòng', 'Phòng Kiểm soát chi; UBND các xã, phường', '01/9/2026', '15/10/2026', 'Hội nghị; thông báo kết luận'], 'L vp, C ksc, C xa', days('2026-09-01', '2026-10-15'), { d: 2 }),
  sec('III', 'CHUYỂN ĐỔI SỐ'),
  row(['9', 'Thay thế thiết bị mạng hết khấu hao', 'Phòng Tin học', 'Văn phòng', '01/4/2026', '30/9/2026', 'Biên bản bàn giao'], 'L th, C vp', days('2026-04-01', '2026-09-30')),
  row(['10', 'Diễn tập ứng cứu sự cố an toàn thông tin', '', 'Công an tỉnh', '01/7/2026', '31/7/2026', 'Báo cáo diễn tập'], 'L th, C ca', days('2026-07-01', '2026-07-31'), { or: under(['Phòng Tin học', 'unit'], [['coordinating', 'Công an tỉnh', 'external|unit']]) }),
  row(['11', 'Lưu trữ điện tử chứng từ kế toán năm 2025', 'Phòng Kế toán Nhà nước', 'Phòng Tin học', '15/02/2026', '30/4/2026', 'Kho chứng từ điện tử'], 'L kt, C th', days('2026-02-15', '2026-04-30')),
  row(['12', 'Tập huấn dùng trợ lý ảo trong soạn thảo văn bản', 'Phòng Tin học', 'Các phòng nghiệp vụ; các Phòng Giao dịch', '01/5/2026', '31/5/2026', '02 lớp'], 'L th, C pnv, C pgd', days('2026-05-01', '2026-05-31')),
  sec('IV', 'KIỂM TRA, BÁO CÁO'),
  row(['13', 'Kiểm tra kỷ luật, kỷ cương tại 04 Phòng Giao dịch', 'Phòng Thanh tra - Kiểm tra', 'Phòng Tổ chức cán bộ', '01/6/2026', '30/8/2026', 'Kết luận kiểm tra'], 'L tk, C tccb', days('2026-06-01', '2026-08-30')),
  row(['14', 'Báo cáo cải cách hành chính gửi Kho bạc Nhà nước', 'Văn phòng', '', 'Quý, 6 tháng, năm', '', 'Báo cáo'], 'L vp', { schedule: 'recurring half,quarter,year', or: { scheduleOr: [['recurring quarter', 'recurring half', 'recurring year']] } }),
];

export const document = {
  file: '90-kho-bac-khu-vuc-2026.txt',
  label: headLabel('plan', '12', 'KH-KBKVXII', '2026-01-05', 'Kho bạc Nhà nước khu vực XII', 'Quảng Trị', 2026, 'GIÁM ĐỐC', 'Trương Đình Hải', 1, 4, { titleHas: 'Chuyển đổi số và cải cách hành chính năm 2026', legalBasesOr: [2] }),
  names: {
    vp: 'Văn phòng', tccb: 'Phòng Tổ chức cán bộ', kt: 'Phòng Kế toán Nhà nước', ksc: 'Phòng Kiểm soát chi', th: 'Phòng Tin học', tk: 'Phòng Thanh tra - Kiểm tra', ca: ['Công an tỉnh', 'external|unit'], pnv: ['Các phòng nghiệp vụ', 'group'], pgd: ['Các Phòng Giao dịch', 'group'], xa: ['UBND các xã, phường', 'group'],
  },
  blocks: [
    ...head({ org: ['KHO BẠC NHÀ NƯỚC', 'KHO BẠC NHÀ NƯỚC KHU VỰC XII'], no: 'Số: 12/KH-KBKVXII', place: 'Quảng Trị, ngày 05 tháng 01 năm 2026', kind: 'KẾ HOẠCH', title: 'Chuyển đổi số và cải cách hành chính năm 2026 của Kho bạc Nhà nước khu vực XII' }),
    { text: 'Căn cứ Kế hoạch số 8850/KH-KBNN ngày 25/12/2025 của Kho bạc Nhà nước về cải cách hành chính năm 2026, Kho bạc Nhà nước khu vực XII ban hành Kế hoạch như sau:' },
    { text: 'Mục tiêu: khách hàng không phải đến trụ sở, chứng từ không phải in.' },
    { table: { kind: 'activities', columns: 'number name lead coordinating schedule schedule results', number: 0, name: 1, results: 6, heading: [['STT', 'Nhiệm vụ', 'Đơn vị thực hiện', '', 'Thời gian', '', 'Sản phẩm'], ['', '', 'Chủ trì', 'Phối hợp', 'Từ ngày', 'Đến ngày', '']], rows } },
    { text: 'Ghi chú: nt, // là như dòng trên.' },
    sign(['- Kho bạc Nhà nước (để b/c);', '- Ban Giám đốc;', '- Các phòng, Phòng Giao dịch;', '- Lưu: VT.'], ['GIÁM ĐỐC'], 'Trương Đình Hải'),
  ],
};
export const build = () => ({ name: document.file, bytes: utf16(textOf(document, { isTrimmed: false })) });
