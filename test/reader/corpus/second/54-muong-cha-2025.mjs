import { act, grp, headLabel, sec, sub } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const rows = [
  sec('I', 'CẢI CÁCH THỂ CHẾ'),
  grp(['1', 'Xây dựng, kiểm tra văn bản', '', '', '', ''], {}),
  sub(['a', 'Tự kiểm tra văn bản do HĐND, UBND huyện ban hành', 'Phòng Tư pháp', 'Các phòng chuyên môn', 'Quý I, quý III', 'Báo cáo kết quả tự kiểm tra'], 'L tp, C pcm', 'quarter 1 + quarter 3'),
  sub(['b', 'Hệ thống hóa văn bản còn hiệu lực', 'Phòng Tư pháp', 'Văn phòng HĐND - UBND huyện', '31/01', 'Danh mục văn bản'], 'L tp, C vp', 'date 2025-01-31'),
  act(['2', 'Theo dõi thi hành pháp luật trong lĩnh vực trọng tâm', 'Phòng Tư pháp', 'Công an huyện, Hạt Kiểm lâm huyện', 'Theo Kế hoạch riêng', 'Kế hoạch; báo cáo'], 'L tp, C ca, C hkl', 'byReference', { d: 2 }),
  sec('II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH'),
  grp(['1', 'Nâng cao chất lượng tiếp nhận, trả kết quả', '', '', '', '']),
  sub(['-', 'Giải quyết đúng và sớm hạn trên 98% số hồ sơ của huyện, trên 97% số hồ sơ của các xã', 'Trưởng các phòng; Chủ tịch UBND các xã, thị trấn', 'Bộ phận Tiếp nhận và Trả kết quả huyện', 'Thường xuyên', 'Tỷ lệ đúng hạn'], 'L tph, L ctx, C bpmc', 'continuous', { figures: 'gt 98 % + gt 97 %', or: { figuresOr: [['gt 98 %', 'gt 97 %', 'none']] }, cut: { 1: 'trên 97%', 2: 'Chủ tịch UBND', 3: 'Trả kết quả' } }),
  sub(['-', 'Xin lỗi bằng văn bản khi trễ hẹn', 'Các phòng, ban; UBND xã, thị trấn', '', 'Khi phát sinh', 'Văn bản xin lỗi'], 'L pb, L uxtt', 'onEvent'),
  sub(['-', 'Bố trí công chức trực thay trong giờ nghỉ lễ tại xã Sa Lông, xã Huổi Lèng', 'UBND xã Sa Lông; UBND xã Huổi Lèng', 'nt', 'Các dịp lễ, tết', 'Lịch trực'], 'L xsl, L xhl', 'onEvent', { or: { scheduleOr: [['unreadable'], ['continuous'], ['byReference']], partiesOr: [[['lead', 'UBND xã Sa Lông', 'unit'], ['lead', 'UBND xã Huổi Lèng', 'unit'], ['coordinating', 'nt', 'unit|group|external|relative']], [['lead', 'UBND xã Sa Lông', 'unit'], ['lead', 'UBND xã Huổi Lèng', 'unit'], ['coordinating', 'Bộ phận Tiếp nhận và Trả kết quả huyện', 'unit']]] } }),
  grp(['2', 'Chứng thực, thanh toán điện tử', '', '', '', ''], { page: true }),
  sub(['2.1', 'Chứng thực bản sao điện tử từ bản chính', 'Phòng Tư pháp; các đồng chí công chức Tư pháp - Hộ tịch xã', 'Văn phòng HĐND - UBND huyện', 'Hàng ngày', 'Bản sao điện tử'], 'L tp, L cctp, C vp', 'continuous', { or: { scheduleOr: [['unreadable']] } }),
  sub(['2.2', 'Thu phí, lệ phí không dùng tiền mặt', 'Bộ phận Tiếp nhận và Trả kết quả huyện, xã', 'Agribank Chi nhánh huyện Mường Chà', 'Từ Quý I/2025', 'Biên lai điện tử'], 'L bpx, C agr', 'quarter 1/2025', { or: { scheduleOr: [['continuous'], ['unreadable']] } }),
  sec('III', 'CẢI CÁCH TỔ CHỨC BỘ MÁY, CÔNG VỤ'),
  act(['1', 'Sắp xếp các phòng chuyên môn theo Nghị quyết số 18-NQ/TW', 'Phòng Nội vụ tham mưu; các phòng thuộc diện sắp xếp thực hiện', 'Ban Tổ chức Huyện ủy', 'Trước 01/3/2025', 'Nghị quyết của HĐND huyện'], 'L nv, L psx, C btc', 'beforeDate 2025-03-01', { or: { partiesOr: [[['monitoring', 'Phòng Nội vụ', 'unit'], ['lead', 'các phòng thuộc diện sắp xếp', 'group'], ['coordinating', 'Ban Tổ chức Huyện ủy', 'unit|external']]] } }),
  act(['2', 'Kiểm tra kỷ luật công vụ đột xuất, không báo trước', 'Đoàn kiểm tra công vụ huyện', 'Thanh tra huyện', 'Đột xuất', 'Biên bản, kết luận'], 'L dkt, C tt', 'onEvent', { d: 1, or: { deliverablesOr: [2] } }),
  act(['3', 'Cử cán bộ, công chức đi bồi dưỡng ngạch và kỹ năng số', 'Phòng Nội vụ', 'Các cơ quan, đơn vị', 'Theo thông báo chiêu sinh', 'Quyết định cử'], 'L nv, C cqdv', 'byReference'),
  sec('IV', 'CẢI CÁCH TÀI CHÍNH CÔNG'),
  act(['1', 'Công khai dự toán, quyết toán ngân sách', 'Phòng Tài chính - Kế hoạch; UBND các xã, thị trấn', 'Các đơn vị dự toán', 'Theo Thông tư số 61/2017/TT-BTC', 'Tài liệu công khai'], 'L tckh, L uxt, C dvdt', 'byReference'),
  act(['2', 'Giải ngân vốn đầu tư công đạt 100% kế hoạch giao', 'Ban Quản lý dự án các công trình huyện', 'Phòng Tài chính – Kế hoạch; Kho bạc Nhà nước Mường Chà', 'Đến 31/01/2026', 'Báo cáo giải ngân'], 'L bql, C tckh2, C kb', 'beforeDate 2026-01-31', { figures: 'unstated 100 %', or: { scheduleOr: [['date 2026-01-31']] } }),
  sec('', 'Các nhiệm vụ tài chính công lồng ghép trong kế hoạch tài chính năm của huyện', { kind: 'note' }),
  act(['3', 'Phối hợp Đồn Biên phòng kiểm tra thủ tục cư trú khu vực biên giới', 'UBND các xã Na Sang, Hừa Ngài', '- Đồn Biên phòng Si Pa Phìn\n- Công an huyện', '06 tháng/lần', 'Biên bản kiểm tra'], 'L nshn, C dbp, C ca', 'recurring half', { or: { partiesOr: [[['lead', 'UBND các xã Na Sang, Hừa Ngài', 'group|unit'], ['coordinating', 'Đồn Biên phòng Si Pa Phìn', 'unit|external'], ['coordinating', 'Công an huyện', 'unit']], [['lead', 'UBND các xã Na Sang | UBND xã Na Sang', 'unit|group'], ['lead', 'Hừa Ngài | UBND xã Hừa Ngài', 'unit|group'], ['coordinating', 'Đồn Biên phòng Si Pa Phìn', 'unit|external'], ['coordinating', 'Công an huyện', 'unit']]] } }),
  sec('V', 'CÔNG TÁC THEO DÕI, ĐÁNH GIÁ'),
  act(['1', 'Chấm điểm, xếp loại chỉ số CCHC của các phòng và UBND xã, thị trấn', 'Phòng Nội vụ (thường trực Tổ thẩm định)', 'Các thành viên Tổ thẩm định', 'Tháng 11, 12', 'Quyết định công bố chỉ số'], 'L nvtt, C tvt', 'month 11 + month 12', { or: { partiesOr: [[['lead', 'Phòng Nội vụ (thường trực Tổ thẩm định)', 'unit'], ['coordinating', 'Các thành viên Tổ thẩm định', 'group']]] } }),
  act(['2', 'Báo cáo công tác CCHC', 'Phòng Nội vụ', 'Các cơ quan, đơn vị; UBND các xã, thị trấn', 'Quý I: 10/3; 6 tháng: 10/6; năm: 05/12', 'Báo cáo'], 'L nv, C cqdv, C uxt', 'milestones 2025-03-10,2025-06-10,2025-12-05', { or: { scheduleOr: [['date 2025-03-10', 'date 2025-06-10', 'date 2025-12-05'], ['recurring quarter,half,year'], ['beforeDate 2025-03-10', 'beforeDate 2025-06-10', 'beforeDate 2025-12-05']] } }),
];

export const document = {
  file: '54-muong-cha-2025.txt',
  label: headLabel('annex', '36', 'KH-UBND', '2025-01-20', 'UBND huyện Mường Chà', null, 2025, null, null, 0, 0, { kindOr: ['plan'], numberOr: [null], symbolOr: [null], issuedOnOr: [null], issuerOr: [null], titleHas: 'cải cách hành chính', attachedTo: '36/KH-UBND' }),
  names: {
    tp: 'Phòng Tư pháp', pcm: ['Các phòng chuyên môn', 'group'], vp: 'Văn phòng HĐND - UBND huyện', ca: 'Công an huyện', hkl: 'Hạt Kiểm lâm huyện', tph: ['Trưởng các phòng', 'group'], ctx: ['Chủ tịch UBND các xã, thị trấn', 'group'],
    bpmc: 'Bộ phận Tiếp nhận và Trả kết quả huyện', pb: ['Các phòng, ban', 'group'], uxtt: ['UBND xã, thị trấn', 'group'], xsl: 'UBND xã Sa Lông', xhl: 'UBND xã Huổi Lèng', cctp: ['các đồng chí công chức Tư pháp - Hộ tịch xã | công chức Tư pháp - Hộ tịch xã', 'group'],
    bpx: ['Bộ phận Tiếp nhận và Trả kết quả huyện, xã', 'unit|group'], agr: ['Agribank Chi nhánh huyện Mường Chà', 'external|unit'], nv: 'Phòng Nội vụ', psx: ['các phòng thuộc diện sắp xếp', 'group'], btc: ['Ban Tổ chức Huyện ủy', 'unit|external'],
    nshn: ['UBND các xã Na Sang, Hừa Ngài', 'group|unit'], dbp: ['Đồn Biên phòng Si Pa Phìn', 'unit|external'],
    dkt: ['Đoàn kiểm tra công vụ huyện', 'unit|group'], tt: 'Thanh tra huyện', cqdv: ['Các cơ quan, đơn vị', 'group'], tckh: 'Phòng Tài chính - Kế hoạch', uxt: ['UBND các xã, thị trấn', 'group'], dvdt: ['Các đơn vị dự toán', 'group'],
    bql: 'Ban Quản lý dự án các công trình huyện', tckh2: 'Phòng Tài chính – Kế hoạch', kb: ['Kho bạc Nhà nước Mường Chà', 'unit|external'], nvtt: 'Phòng Nội vụ', tvt: ['Các thành viên Tổ thẩm định', 'group'],
  },
  blocks: [
    { text: '**PHỤ LỤC**' },
    { text: '**NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH HUYỆN MƯỜNG CHÀ NĂM 2025**' },
    { text: '*(Kèm theo Kế hoạch số: 36/KH-UBND, ngày 20/01/2025 của UBND huyện Mường Chà)*' },
    { table: { kind: 'activities', columns: 'number name lead coordinating schedule results', number: 0, name: 1, results: 5, heading: [['TT', 'Nhiệm vụ', 'Cơ quan, cá nhân chịu trách nhiệm chính', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Sản phẩm đầu ra']], rows } },
    { text: 'Ghi chú: "nt" là như trên.' },
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { isMarkdown: true, isMarked: true, isTrimmed: true, lineBreak: '<br>' }) });
