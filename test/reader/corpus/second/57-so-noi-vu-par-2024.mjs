import { act, headLabel, sec } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const rows = [
  sec('I', 'Công tác chỉ đạo, điều hành', { cells: ['**I**', '**Công tác chỉ đạo, điều hành**', '9,5', '8,25', '', '', '', ''] }),
  act(['1.1', 'Mức độ hoàn thành kế hoạch CCHC', '1,5', '1,25', 'Các đơn vị rà soát, hoàn thành toàn bộ nhiệm vụ trước khi tự chấm điểm', '- Sở Nội vụ: theo dõi, đôn đốc;\n- Các sở, ban, ngành; UBND các huyện, thành phố: thực hiện.', 'Trước 30/11/2024', 'Báo cáo'], 'M snv, L sbn, L uh', 'beforeDate 2024-11-30'),
  act(['1.2', 'Sáng kiến trong CCHC', '2', '1', 'Mỗi sở, huyện đăng ký ít nhất 01 sáng kiến', 'Các sở, ban, ngành; UBND các huyện, thành phố', 'Đăng ký: trước 31/3/2024; báo cáo kết quả: trước 31/10/2024', 'Quyết định công nhận sáng kiến'], 'L sbn, L uh', 'beforeDate 2024-03-31 + beforeDate 2024-10-31', { or: { scheduleOr: [['milestones 2024-03-31,2024-10-31']] } }),
  act(['1.3', 'Thực hiện nhiệm vụ Chính phủ, Thủ tướng giao', '1', '0,5', 'Không để nhiệm vụ quá hạn', 'Văn phòng UBND tỉnh chủ trì, các đơn vị được giao nhiệm vụ phối hợp', 'Hằng tháng', 'Thông báo nhiệm vụ đến hạn'], 'L vpt, C dvgn', 'recurring month'),
  sec('II', 'Cải cách thủ tục hành chính', { cells: ['**II**', '**Cải cách thủ tục hành chính**', '14,5', '12,04', '', '', '', ''] }),
  act(['2.1', 'Tỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết đúng hạn', '1', '0,75', 'Đạt từ 98% trở lên; công khai danh tính người gây chậm trễ', 'UBND cấp xã; UBND cấp huyện kiểm tra', 'Thường xuyên', 'Số liệu trên Hệ thống'], 'L ux, M uh2', 'continuous', { or: { figuresOr: [['none'], ['gte 98 %'], ['none', 'gte 98 %']], partiesOr: [[['lead', 'UBND cấp xã', 'group'], ['coordinating', 'UBND cấp huyện', 'group']]] } }),
  act(['2.2', 'Xử lý phản ánh, kiến nghị về quy định hành chính', '0,5', '0,5', 'Giữ vững điểm tối đa', '-nt-', '-nt-', '-nt-'], 'L ux, M uh2', 'continuous', { or: { partiesOr: [[], [['lead', 'nt', 'unit|group|external|relative']]], scheduleOr: [['unreadable'], ['missing'], ['byReference']] } }),
  act(['2.3', 'Số hóa hồ sơ, giấy tờ', '1', '0,42', 'Bố trí máy quét, giao chỉ tiêu cho từng công chức một cửa', 'Sở Thông tin và Truyền thông; Viễn thông Lạng Sơn hỗ trợ kỹ thuật', 'Quý II/2024', 'Máy quét; văn bản giao chỉ tiêu'], 'L stttt, C vtls', 'quarter 2/2024', { d: 2, cut: { 1: 'giấy tờ', 4: 'cho từng công', 5: 'Truyền thông;', 7: 'giao chỉ tiêu' } }),
  sec('III', 'Cải cách tổ chức bộ máy', { cells: ['**III**', '**Cải cách tổ chức bộ máy**', '6', '5,8', '', '', '', ''] }),
  act(['3.1', 'Sử dụng biên chế hành chính', '1', '1', 'Không vượt số được giao', 'Sở Nội vụ', 'Cả năm', ''], 'L snv', 'year', { d: 0, or: { scheduleOr: [['continuous'], ['year 2024']] } }),
  act(['3.2', 'Đơn vị sự nghiệp tự bảo đảm chi thường xuyên', '1,5', '1,3', 'Chuyển thêm 04 đơn vị sang tự bảo đảm', 'Sở Tài chính (Chủ trì)\nSở Nội vụ, sở chủ quản (Phối hợp)', '2024', 'Quyết định giao tự chủ'], 'L stc, C snv, C scq', 'year 2024'),
  sec('IV', 'Tác động của CCHC', { cells: ['**IV**', '**Tác động của CCHC**', '10', '7,1', '', '', '', ''] }),
  act(['4.1', 'Chỉ số SIPAS', '7', '5,9', 'Khảo sát nội bộ tại 11/11 huyện, thành phố, phấn đấu trên 85%', 'Sở Nội vụ, Bưu điện tỉnh', 'Tháng 8-10', 'Báo cáo phân tích'], 'L snv, L bd', 'month 10', { page: true, or: { figuresOr: [['gt 85 %']], scheduleOr: [['quarterRange 3-4'], ['month 8', 'month 9', 'month 10'], ['quarter 3'], ['month 8', 'month 10']] } }),
  act(['4.2', 'Tỷ lệ doanh nghiệp thành lập mới', '1,5', '0,9', 'Tăng ít nhất 10% so với năm 2023', 'Sở Kế hoạch và Đầu tư; BQL Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn', '31/12/2024', 'Số doanh nghiệp'], 'L khdt, L bql', 'date 2024-12-31', { or: { figuresOr: [['none'], ['gte 10 %'], ['none', 'gte 10 %']] } }),
  act(['4.3', 'Thu ngân sách', '1,5', '0,3', 'Vượt dự toán được giao', 'Cục Thuế tỉnh, Cục Hải quan tỉnh và UBND các huyện, thành phố', '31/12/2024', 'Báo cáo thu'], 'L ct, L hq, L uh', 'date 2024-12-31'),
];

const words = (text) => text.replace(/[^\p{L}\p{N}%]+/gu, ' ').trim().split(' ');
/** The criterion or what is to be done about it: either is the work of the row, and so are both together. */
const either = (row) => {
  const [criterion, remedy] = [words(row.cells[1]), words(row.cells[4])];
  const first = (list) => list.slice(0, 3).join(' ');
  const last = (list) => list.slice(-3).join(' ');
  return { ...row, or: { ...row.or, begins: `${first(criterion)} | ${first(remedy)}`, ends: `${last(criterion)} | ${last(remedy)}` } };
};

export const document = {
  file: '57-so-noi-vu-par-2024.txt',
  label: headLabel('plan', '58', 'KH-UBND', '2024-03-05', 'UBND tỉnh Lạng Sơn', 'Lạng Sơn', 2024, 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'Nông Thế Vinh', 2, 5, { issuerOr: ['Ủy ban nhân dân tỉnh Lạng Sơn'], signerTitleOr: ['PHÓ CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH'], legalBasesOr: [0, 1], titleHas: 'PAR INDEX', attachedTo: null }),
  names: {
    snv: 'Sở Nội vụ', sbn: ['Các sở, ban, ngành', 'group'], uh: ['UBND các huyện, thành phố', 'group'], vpt: 'Văn phòng UBND tỉnh', dvgn: ['các đơn vị được giao nhiệm vụ', 'group'], ux: ['UBND cấp xã', 'group'], uh2: ['UBND cấp huyện', 'group'],
    stttt: 'Sở Thông tin và Truyền thông', vtls: ['Viễn thông Lạng Sơn', 'external|unit'], stc: 'Sở Tài chính', scq: ['sở chủ quản', 'group|unit|relative'], bd: ['Bưu điện tỉnh', 'external|unit'], khdt: 'Sở Kế hoạch và Đầu tư',
    bql: 'BQL Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn', ct: ['Cục Thuế tỉnh', 'unit|external'], hq: ['Cục Hải quan tỉnh', 'unit|external'],
  },
  blocks: [
    { head: { left: ['ỦY BAN NHÂN DÂN', 'TỈNH LẠNG SƠN', '-------', 'Số: 58/KH-UBND'], right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '---------------', 'Lạng Sơn, ngày 05 tháng 3 năm 2024'] } },
    { text: 'KẾ HOẠCH' },
    { text: 'Cải thiện, nâng cao Chỉ số cải cách hành chính (PAR INDEX) tỉnh Lạng Sơn năm 2024' },
    { text: 'Thực hiện Quyết định số 876/QĐ-BNV ngày 10/11/2022 của Bộ Nội vụ và Kế hoạch số 250/KH-UBND ngày 19/12/2023 của UBND tỉnh, UBND tỉnh ban hành Kế hoạch với các nội dung sau:' },
    { text: 'I. MỤC TIÊU: Phấn đấu tăng ít nhất 05 bậc.' },
    { text: 'II. PHÂN CÔNG NHIỆM VỤ' },
    { table: { kind: 'activities', columns: 'number name context|other context|other|baseline other|context|note|name parties|lead schedule results', number: 0, name: 1, results: 7, heading: [['TT', 'Tiêu chí, tiêu chí thành phần', 'Điểm tối đa', 'Điểm đạt năm 2023', 'Giải pháp khắc phục', 'Cơ quan thực hiện', 'Thời hạn', 'Tài liệu kiểm chứng']], repeats: true, rows: rows.map((row) => (row.kind === 'item' ? either(row) : row)) } },
    { sign: { recipients: ['- Bộ Nội vụ (b/c);', '- TT Tỉnh ủy;', '- Các sở, ban, ngành;', '- UBND các huyện, TP;', '- Lưu: VT, THNC.'], titles: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Nông Thế Vinh' } },
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { lineBreak: '<br>', isMarkdown: true }) });
