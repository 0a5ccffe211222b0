import { act, headLabel, sec } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const review = [
  sec('I', 'Lĩnh vực hộ tịch'),
  act(['1', 'Đăng ký khai sinh có yếu tố nước ngoài', '2.000528', 'Phòng Hành chính tư pháp', 'Văn phòng Sở', '02/2025', '5/2025'], 'L hctp, C vps', 'month 5/2025', { or: { scheduleOr: [['month 2/2025', 'month 5/2025'], ['quarterRange 1-2/2025']] } }),
  act(['2', 'Đăng ký kết hôn có yếu tố nước ngoài', '2.000806', 'Phòng Hành chính tư pháp', 'Văn phòng Sở; Phòng Tư pháp các huyện, thành phố', '02/2025', '5/2025'], 'L hctp, C vps, C tph', 'month 5/2025', { or: { scheduleOr: [['month 2/2025', 'month 5/2025'], ['quarterRange 1-2/2025']] } }),
  sec('II', 'Lĩnh vực công chứng'),
  act(['3', 'Bổ nhiệm công chứng viên', '1.001438', 'Phòng Bổ trợ tư pháp', 'Văn phòng Sở; Hội Công chứng viên tỉnh', '3/2025', '6/2025'], 'L bttp, C vps, C hccv', 'month 6/2025', { or: { scheduleOr: [['month 3/2025', 'month 6/2025'], ['quarterRange 1-2/2025']] } }),
  act(['4', 'Đăng ký hoạt động của Văn phòng công chứng', '1.012019', 'Phòng Bổ trợ tư pháp', 'nt', '3/2025', '6/2025'], 'L bttp, C vps, C hccv', 'month 6/2025', { or: { partiesOr: [[['lead', 'Phòng Bổ trợ tư pháp', 'unit'], ['coordinating', 'nt', 'unit|group|external|relative']], [['lead', 'Phòng Bổ trợ tư pháp', 'unit']]], scheduleOr: [['month 3/2025', 'month 6/2025'], ['quarterRange 1-2/2025']] } }),
  sec('III', 'Lĩnh vực trợ giúp pháp lý'),
  act(['5', 'Yêu cầu trợ giúp pháp lý', '2.000829', 'Trung tâm Trợ giúp pháp lý nhà nước', 'Phòng Bổ trợ tư pháp', '4/2025', '7/2025'], 'L tgpl, C bttp', 'month 7/2025', { cut: { 1: 'pháp lý', 3: 'giúp pháp lý nhà', 4: 'tư pháp' }, or: { scheduleOr: [['month 4/2025', 'month 7/2025'], ['quarterRange 2-3/2025']] } }),
];

const tasks = [
  act(['1', 'Điền biểu mẫu rà soát, tính chi phí tuân thủ hiện tại và sau đơn giản hóa', 'Biểu mẫu 02/RS-KSTT; bảng tính chi phí', 'Các phòng, đơn vị được phân công tại Mục A', 'Văn phòng Sở hướng dẫn', 'Từ 10/02 - 15/5/2025'], 'L pdv, M vps', 'date 2025-05-15', { d: 2, or: { scheduleOr: [['beforeDate 2025-05-15'], ['month 5/2025'], ['milestones 2025-02-10,2025-05-15'], ['date 2025-02-10', 'date 2025-05-15']], partiesOr: [[['lead', 'Các phòng, đơn vị được phân công tại Mục A', 'group'], ['coordinating', 'Văn phòng Sở', 'unit']]] } }),
  act(['2', 'Lấy ý kiến tổ chức hành nghề công chứng, luật sư, người dân về phương án', 'Văn bản, phiếu lấy ý kiến', 'Phòng Bổ trợ tư pháp', 'Đoàn Luật sư tỉnh', '20/5/2025'], 'L bttp, C dls', 'date 2025-05-20', { d: 2, or: { deliverablesOr: [1] } }),
  act(['3', 'Kiểm soát chất lượng kết quả rà soát của các phòng', 'Ý kiến bằng văn bản', 'Văn phòng Sở', '', 'Trước 30/5/2025'], 'L vps', 'beforeDate 2025-05-30'),
  act(['4', 'Báo cáo UBND tỉnh (qua Văn phòng UBND tỉnh) kết quả rà soát', 'Báo cáo; dự thảo Quyết định thông qua phương án', 'Văn phòng Sở', 'Các phòng, đơn vị liên quan', 'Chậm nhất 15/6/2025'], 'L vps, C pdvlq', 'date 2025-06-15', { d: 2, or: { scheduleOr: [['beforeDate 2025-06-15']] } }),
  act(['5', 'Tham mưu bố trí kinh phí', 'Dự toán', 'Bộ phận Kế toán - Văn phòng Sở', '', 'Quí I'], 'L kt', 'quarter 1'),
  act(['6', 'Tuyên truyền kết quả đơn giản hóa trên Trang thông tin điện tử của Sở', 'Tin, bài', 'Ban Biên tập Trang TTĐT', 'Phòng Phổ biến, giáo dục pháp luật', 'Sau khi phương án được thông qua'], 'L bbt, C pbgd', 'onEvent', { d: 1, or: { deliverablesOr: [2] } }),
];

const assigned = [
  act(['Văn phòng Sở', 'Gửi công văn nhắc các phòng chậm tiến độ', 'Hàng tuần, vào chiều thứ Sáu', 'Bắt đầu sau Tết'], 'L vps', 'recurring week'),
  act(['', 'Lưu hồ sơ rà soát, bàn giao khi sáp nhập Sở', 'Trước khi sáp nhập', ''], 'L vps', 'onEvent', { or: { partiesOr: [[]], scheduleOr: [['unreadable']] } }),
  act(['Phòng Bổ trợ tư pháp, Phòng Hành chính tư pháp', 'Mời đại diện UBND các phường của thành phố Cao Lãnh dự họp góp ý', '15/4/2025 và 05/5/2025', ''], 'L bttp, L hctp', 'date 2025-04-15 + date 2025-05-05', { or: { scheduleOr: [['milestones 2025-04-15,2025-05-05']] } }),
  act(['Bà Lê Ngọc Hân, Chánh Văn phòng', 'Ký nháy toàn bộ biểu mẫu trước khi trình Giám đốc', 'Khi trình', 'Thay thế: ông Đỗ Minh Trí'], 'L ba', 'onEvent', { or: { scheduleOr: [['unreadable']] } }),
];

export const document = {
  file: '53-so-tu-phap-dong-thap-2025.txt',
  label: headLabel('plan', '12', 'KH-STP', '2025-01-24', 'Sở Tư pháp tỉnh Đồng Tháp', 'Đồng Tháp', 2025, 'GIÁM ĐỐC', 'Nguyễn Thị Bé Sáu', 2, 4, { issuerOr: ['Sở Tư pháp'], titleHas: 'Rà soát, đơn giản hóa', attachedTo: null, legalBasesOr: [0] }),
  names: {
    hctp: 'Phòng Hành chính tư pháp', vps: 'Văn phòng Sở', tph: ['Phòng Tư pháp các huyện, thành phố', 'group'], bttp: 'Phòng Bổ trợ tư pháp', hccv: ['Hội Công chứng viên tỉnh', 'external|unit'], tgpl: 'Trung tâm Trợ giúp pháp lý nhà nước',
    pdv: ['Các phòng, đơn vị được phân công tại Mục A | Các phòng, đơn vị được phân công | Các phòng, đơn vị', 'group'], dls: ['Đoàn Luật sư tỉnh', 'external|unit'], pdvlq: ['Các phòng, đơn vị liên quan', 'group'],
    ba: ['Bà Lê Ngọc Hân, Chánh Văn phòng | Lê Ngọc Hân, Chánh Văn phòng | Chánh Văn phòng', 'unit|external|group'],
    kt: 'Bộ phận Kế toán - Văn phòng Sở', bbt: ['Ban Biên tập Trang TTĐT', 'unit|group'], pbgd: 'Phòng Phổ biến, giáo dục pháp luật',
  },
  blocks: [
    { head: { left: ['UBND TỈNH ĐỒNG THÁP', 'SỞ TƯ PHÁP', 'Số: 12/KH-STP'], right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Đồng Tháp, ngày 24 tháng 01 năm 2025'] } },
    { text: 'KẾ HOẠCH' },
    { text: 'Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi chức năng quản lý của Sở Tư pháp năm 2025' },
    { text: 'Thực hiện Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Văn phòng Chính phủ và Quyết định số 31/QĐ-UBND-HC ngày 10/01/2025 của UBND tỉnh, Sở Tư pháp xây dựng Kế hoạch như sau:' },
    { text: 'A. DANH MỤC THỦ TỤC ĐƯỢC RÀ SOÁT' },
    { table: { kind: 'activities', columns: 'number name other|context|note lead coordinating schedule|other|context schedule', number: 0, name: 1, heading: [['STT', 'Tên thủ tục hành chính', 'Mã thủ tục', 'Cơ quan thực hiện rà soát', '', 'Thời gian thực hiện rà soát', ''], ['', '', '', 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Hoàn thành']], rows: review } },
    { text: 'B. CÁC BƯỚC THỰC HIỆN' },
    { table: { kind: 'activities', columns: 'number name results lead coordinating schedule', number: 0, name: 1, results: 2, heading: [['STT', 'Nội dung', 'Kết quả', 'Chủ trì', 'Phối hợp', 'Thời gian']], rows: tasks } },
    { text: 'C. PHÂN CÔNG THEO DÕI' },
    { table: { kind: 'activities', columns: 'lead|parties name schedule note', name: 1, heading: [['Phòng, cá nhân phụ trách', 'Nhiệm vụ', 'Thời hạn', 'Ghi chú']], rows: assigned } },
    { text: 'Trên đây là Kế hoạch của Sở, yêu cầu các phòng, đơn vị nghiêm túc thực hiện./.' },
    { sign: { recipients: ['- UBND tỉnh (b/c);', '- VP UBND tỉnh;', '- Các phòng, đơn vị thuộc Sở;', '- Lưu: VT, VP (Q).'], titles: ['GIÁM ĐỐC', '(Đã ký)'], name: 'Nguyễn Thị Bé Sáu' } },
  ],
};
export const build = () => ({ name: document.file, text: textOf(document).replace('\nĐộc lập', '\n---------------\nĐộc lập') });
