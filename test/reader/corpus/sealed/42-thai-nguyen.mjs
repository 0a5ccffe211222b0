import { docxOf } from '../builders/docx.mjs';
import { act, head, headLabel, sec, sign } from '../builders/model.mjs';

const rows = [
  sec('I', 'NÂNG CAO NHẬN THỨC, ĐỘT PHÁ VỀ ĐỔI MỚI TƯ DUY', { span: true }),
  act(['1', 'Đưa nội dung khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số vào tiêu chí đánh giá, xếp loại hằng năm đối với người đứng đầu cơ quan, đơn vị', '{snv}', '{so}; {xa}', '6/2025', 'Quyết định của Chủ tịch Ủy ban nhân dân tỉnh ban hành bộ tiêu chí'], 'L snv, C so, C xa', 'month 6/2025'),
  act(['2', 'Phát động phong trào thi đua "Mỗi công chức một sáng kiến số", biểu dương các sáng kiến được áp dụng ngoài phạm vi cơ quan', '{snv}', '{lien}', 'Hằng năm', 'Kế hoạch phát động; danh sách sáng kiến được biểu dương'], 'L snv, C lien', 'recurring year', { d: 2 }),
  act(['3', 'Xây dựng chuyên trang, chuyên mục trên Báo và Phát thanh, truyền hình Thái Nguyên', '{bao}', '{skhcn}', 'Từ Quý II/2025', 'Chuyên trang, chuyên mục'], 'L bao, C skhcn', 'quarter 2/2025', { or: { scheduleOr: [['continuous'], ['unreadable']] } }),
  sec('II', 'HOÀN THIỆN THỂ CHẾ', { span: true }),
  act(['4', 'Tham mưu trình Hội đồng nhân dân tỉnh ban hành nghị quyết về hỗ trợ doanh nghiệp khởi nghiệp sáng tạo (thay thế Nghị quyết số 08/2020/NQ-HĐND ngày 11/12/2020)', '{skhcn}', '{stc}; {stp}; {lq}', 'Kỳ họp thường lệ cuối năm 2025', 'Nghị quyết của Hội đồng nhân dân tỉnh'], 'L skhcn, C stc, C stp, C lq', 'onEvent', { or: { scheduleOr: [['year 2025'], ['unreadable'], ['byReference'], ['month 12/2025'], ['quarter 4/2025']] } }),
  act(['5', 'Rà soát 100% quy trình nội bộ giải quyết thủ tục hành chính, cắt giảm ít nhất 30% thời gian xử lý so với quy định của trung ương', '{so}', '{vpt}', '31/12/2025', 'Quyết định công bố quy trình nội bộ sau khi cắt giảm'], 'L so, C vpt', 'date 2025-12-31', { figures: 'unstated 100 % + gte 30 %' }),
  act(['6', 'Sửa đổi Quy chế quản lý, vận hành Trung tâm dữ liệu tỉnh', '^', '{skhcn}', '2025', 'Quyết định của Ủy ban nhân dân tỉnh'], 'L so, C skhcn', 'year 2025'),
  sec('III', 'TĂNG CƯỜNG ĐẦU TƯ, HOÀN THIỆN HẠ TẦNG', { span: true }),
  act(['7', 'Nâng cấp Trung tâm dữ liệu tỉnh, bảo đảm năng lực lưu trữ và tính toán cho các ứng dụng dùng chung của cấp tỉnh và cấp xã', '{skhcn}', '{stc}; {vnpt}', '2025 - 2026', 'Trung tâm dữ liệu đạt chuẩn mức 3'], 'L skhcn, C stc, C vnpt', 'yearRange 2025-2026'),
  act(['8', 'Trang bị thiết bị cho Trung tâm Phục vụ hành chính công cấp xã ngay khi sắp xếp xong', '{xa}', '{vpt}; {stc}', 'Trước ngày 01/7/2025; rà soát, bổ sung trong Quý IV/2025', 'Thiết bị được lắp đặt'], 'L xa, C vpt, C stc', 'beforeDate 2025-07-01 + quarter 4/2025'),
  act(['9', 'Đưa vào khai thác Trung tâm giám sát, điều hành thông minh', '{vpt}', '{skhcn}; {cat}', 'Tháng 9/2025 vận hành thử; tháng 12/2025 vận hành chính thức', 'Trung tâm giám sát, điều hành'], 'L vpt, C skhcn, C cat', 'month 9/2025 + month 12/2025'),
  sec('IV', 'PHÁT TRIỂN NGUỒN NHÂN LỰC', { span: true }),
  act(['10', 'Cử 50 công chức đi học thạc sĩ về công nghệ thông tin, an toàn thông tin theo chính sách thu hút, đãi ngộ của tỉnh', '{snv}', '{dh}', '2025 - 2030', 'Danh sách cử đi học hằng năm'], 'L snv, C dh', 'yearRange 2025-2030'),
  act(['11', 'Triển khai phong trào "Bình dân học vụ số"; phấn đấu hết năm 2026 có trên 80% người trong độ tuổi lao động biết sử dụng dịch vụ công trực tuyến', '{sgd}', '{doan}; {xa}', 'Theo Kế hoạch số 58/KH-UBND ngày 14/4/2025', 'Báo cáo kết quả hằng năm'], 'L sgd, C doan, C xa', 'byReference', { figures: 'gt 80 %' }),
  sec('V', 'KIỂM TRA, GIÁM SÁT', { span: true }),
  act(['12', 'Kiểm tra việc thực hiện Chương trình tại ít nhất 20% số cơ quan, đơn vị, địa phương mỗi năm', '{skhcn}', '{bcd}', 'Quý III hằng năm', 'Báo cáo kết quả kiểm tra'], 'L skhcn, C bcd', 'recurring year', { figures: 'gte 20 %', or: { scheduleOr: [['quarter 3']] } }),
  act(['13', 'Báo cáo Tỉnh ủy, Bộ Khoa học và Công nghệ', '{skhcn}', '{so}; {xa}', 'Trước ngày 25 hằng tháng', 'Báo cáo'], 'L skhcn, C so, C xa', 'recurring month'),
];
export const document = {
  file: '42-thai-nguyen.docx',
  isLandscape: true,
  label: headLabel('program', '06', 'CTr-UBND', '2025-05-16', 'Ủy ban nhân dân tỉnh Thái Nguyên', 'Thái Nguyên', [2025, null], 'CHỦ TỊCH', 'Nguyễn Huy Dũng', 1, 4, { signerTitleOr: ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH'], titleHas: 'khoa học, công nghệ và chuyển đổi số', kindOr: ['plan'] }),
  names: {
    snv: 'Sở Nội vụ', skhcn: 'Sở Khoa học và Công nghệ', stc: 'Sở Tài chính', stp: 'Sở Tư pháp', sgd: 'Sở Giáo dục và Đào tạo', vpt: 'Văn phòng UBND tỉnh', cat: ['Công an tỉnh', 'unit|external'], bao: ['Báo và Phát thanh, truyền hình Thái Nguyên', 'unit|external'],
    dh: ['Đại học Thái Nguyên', 'external|unit'], doan: ['Tỉnh đoàn', 'unit|external'], vnpt: ['VNPT Thái Nguyên', 'external'], bcd: ['Tổ giúp việc Ban Chỉ đạo', 'unit|group'], so: ['Các sở, ban, ngành', 'group'], xa: ['UBND cấp xã', 'group'],
    lien: ['Các cơ quan, đơn vị, địa phương', 'group'], lq: ['các cơ quan liên quan', 'group'],
  },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'TỈNH THÁI NGUYÊN'], no: 'Số: 06/CTr-UBND', place: 'Thái Nguyên, ngày 16 tháng 5 năm 2025', kind: 'CHƯƠNG TRÌNH HÀNH ĐỘNG', title: 'Chương trình hành động về đột phá phát triển khoa học, công nghệ và chuyển đổi số', bases: ['Thực hiện Nghị quyết số 03/NQ-CP ngày 09 tháng 01 năm 2025 của Chính phủ;'] }),
    { text: 'Danh mục nhiệm vụ tại Phụ lục kèm theo là cơ sở để kiểm tra, đánh giá.' },
    sign(['- Bộ KH&CN;', '- TT Tỉnh ủy;', '- Các sở, ngành;', '- Lưu: VT.'], ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'Nguyễn Huy Dũng'),
    {
      table: {
        kind: 'activities', columns: 'number name lead coordinating schedule results', number: 0, name: 1, results: 5,
        heading: [['PHỤ LỤC: DANH MỤC NHIỆM VỤ', '<', '<', '<', '<', '<'], ['STT', 'Nhiệm vụ', 'Cơ quan, đơn vị thực hiện', '<', 'Thời hạn', 'Kết quả, sản phẩm'], ['^', '^', 'Chủ trì', 'Phối hợp', '^', '^']], rows,
      },
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
