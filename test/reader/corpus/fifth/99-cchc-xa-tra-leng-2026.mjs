import { act, head, headLabel, ind, sec, sign } from '../builders/model.mjs';
import { docxOf } from '../builders/docx.mjs';

const NAMES = {
  vp: 'Văn phòng HĐND và UBND xã', vhxh: 'Phòng Văn hóa - Xã hội', kt: 'Phòng Kinh tế', hcc: 'Trung tâm Phục vụ hành chính công xã', ca: ['Công an xã', 'unit|external'], qs: ['Ban Chỉ huy Quân sự xã', 'unit|external'], mt: ['Ủy ban MTTQ Việt Nam xã', 'external|unit'],
  tram: ['Trạm Y tế xã', 'unit|external'], cp: ['Các phòng chuyên môn', 'group'], truong: ['Các trường học', 'group'], thon: ['Các thôn', 'group'], cpdv: ['Các phòng, đơn vị thuộc xã', 'group'], doan: ['Đoàn Thanh niên xã', 'external|unit'], tcd: ['Tổ công nghệ số cộng đồng các thôn', 'group|unit'],
};
const aims = [
  sec('I', 'Cải cách thể chế'),
  ind(['1', 'Văn bản quy phạm pháp luật của xã ban hành đúng trình tự', '%', '100', '{vp}'], 'L vp', 'unstated 100 %'),
  ind(['2', 'Văn bản được rà soát sau khi nhập các xã cũ', '%', '100', '{vp}'], 'L vp', 'unstated 100 %'),
  sec('II', 'Cải cách thủ tục hành chính'),
  ind(['3', 'Hồ sơ giải quyết đúng hạn và trước hạn', '%', 'Từ 98% trở lên', '{hcc}'], 'L hcc', 'gte 98 %'),
  ind(['4', 'Hồ sơ nộp trực tuyến trên tổng số hồ sơ đủ điều kiện', '%', '≥ 70', '{hcc}'], 'L hcc', 'gte 70 %'),
  ind(['5', 'Kết quả giải quyết được trả bản điện tử', '%', '≥ 95', '{hcc}'], 'L hcc', 'gte 95 %'),
  ind(['6', 'Mức độ hài lòng của người dân', '%', 'Trên 90', '{vp}'], 'L vp', 'gt 90 %'),
  sec('III', 'Xây dựng chính quyền số'),
  ind(['7', 'Văn bản đi được ký số và gửi trên trục liên thông', '%', '100', '{vp}'], 'L vp', 'unstated 100 %'),
  ind(['8', 'Cán bộ, công chức qua tập huấn kỹ năng số', '%', '≥ 90', '{vhxh}'], 'L vhxh', 'gte 90 %'),
];
const rows = [
  sec('I', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH'),
  act(['1', 'Ban hành kế hoạch cải cách hành chính và phân công từng thành viên UBND xã phụ trách', 'Kế hoạch', '{vp}', '{cp}', 'Tháng 01/2026'], 'L vp, C cp', 'month 1/2026'),
  act(['2', 'Tự kiểm tra việc giải quyết hồ sơ tại các phòng', 'Kế hoạch; Báo cáo kết quả', '{vp}', '{hcc}', 'Quý II, quý IV/2026'], 'L vp, C hcc', 'quarter 2/2026 + quarter 4/2026', { d: 2 }),
  act(['3', 'Tuyên truyền cải cách hành chính trên hệ thống truyền thanh và tại các buổi họp thôn', 'Tin, bài, buổi họp thôn', '{vhxh}', '{mt}; {thon}', 'Thường xuyên'], 'L vhxh, C mt, C thon', 'continuous', { d: 1, or: { deliverablesOr: [3, 2] } }),
  act(['4', 'Báo cáo kết quả cải cách hành chính định kỳ', 'Báo cáo', '{vp}', '{cp}', 'Hằng quý, 6 tháng và năm'], 'L vp, C cp', 'recurring quarter,half,year'),
  sec('II', 'CẢI CÁCH THỂ CHẾ'),
  act(['5', 'Rà soát nghị quyết, quyết định do các xã trước sắp xếp ban hành', 'Danh mục văn bản hết hiệu lực', '{vp}', '{cpdv}', 'Trước ngày 31/3/2026'], 'L vp, C cpdv', 'beforeDate 2026-03-31'),
  act(['6', 'Theo dõi tình hình thi hành pháp luật về đất đai', 'Báo cáo', '{kt}', '{vp}; {ca}', 'Quý III/2026'], 'L kt, C vp, C ca', 'quarter 3/2026'),
  sec('III', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', { page: true }),
  act(['7', 'Niêm yết công khai thủ tục hành chính bằng mã QR tại trụ sở và nhà văn hóa thôn', 'Bảng niêm yết', '{hcc}', '{thon}', 'Trong 05 ngày làm việc kể từ ngày tỉnh công bố'], 'L hcc, C thon', 'onEvent', { or: { scheduleOr: [['onEvent +5'], ['onEvent +7']] } }),
  act(['8', 'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính đạt tối thiểu 80%', 'Dữ liệu số hóa', '^', '{cp}', 'Cả năm'], 'L hcc, C cp', 'year', { figures: 'gte 80 %', or: { scheduleOr: [['continuous'], ['year 2026']] } }),
  act(['9', 'Tổ chức "Ngày thứ Sáu không hẹn" cho hồ sơ chứng thực, hộ tịch', 'Hồ sơ trả trong ngày', '^', '{vp}', 'Hằng tuần'], 'L hcc, C vp', 'recurring week'),
  act(['10', 'Lấy ý kiến người dân về thái độ phục vụ', 'Báo cáo khảo sát', '{vp}', '{mt}', 'Tháng 6, tháng 11'], 'L vp, C mt', 'month 6 + month 11'),
  sec('IV', 'CẢI CÁCH TỔ CHỨC BỘ MÁY, CHẾ ĐỘ CÔNG VỤ'),
  act(['11', 'Xây dựng đề án vị trí việc làm của xã', 'Đề án', '{vhxh}', '{cpdv}', 'Trước 30/6/2026'], 'L vhxh, C cpdv', 'beforeDate 2026-06-30'),
  act(['12', 'Cử công chức tham gia bồi dưỡng nghiệp vụ do tỉnh mở', 'Danh sách cử đi học', '^', '{cp}', 'Theo kế hoạch của Sở Nội vụ'], 'L vhxh, C cp', 'byReference'),
  act(['13', 'Chấn chỉnh kỷ luật, giờ giấc làm việc', '', '{vp}', '{ca}; {qs}', 'Thường xuyên'], 'L vp, C ca, C qs', 'continuous', { d: 0 }),
  sec('V', 'CẢI CÁCH TÀI CHÍNH CÔNG', { page: true }),
  act(['14', 'Công khai dự toán, quyết toán ngân sách xã', 'Thông báo công khai', '{kt}', '{vp}', 'Hằng quý'], 'L kt, C vp', 'recurring quarter'),
  act(['15', 'Giao quyền tự chủ cho các đơn vị sự nghiệp', 'Quyết định', '{kt}', '{truong}; {tram}', 'Quý I/2026'], 'L kt, C truong, C tram', 'quarter 1/2026'),
  sec('VI', 'CHÍNH QUYỀN SỐ'),
  act(['16', 'Hướng dẫn người dân nộp hồ sơ trên Cổng Dịch vụ công quốc gia', 'Số lượt hướng dẫn', '{hcc}', '{doan}; {tcd}', 'Từ tháng 02 đến tháng 12/2026'], 'L hcc, C doan, C tcd', 'month 12/2026', { or: { scheduleOr: [['month 2/2026', 'month 12/2026'], ['month 2', 'month 12/2026'], ['beforeDate 2026-12-31'], ['quarterRange 1-4/2026'], ['year 2026']] } }),
  act(['17', 'Thay máy quét, máy tính đã hỏng tại quầy tiếp nhận', 'Biên bản bàn giao', '{kt}', '{hcc}', '30/9/2026'], 'L kt, C hcc', 'date 2026-09-30'),
];
export const document = {
  file: '99-cchc-xa-tra-leng-2026.docx',
  label: headLabel('plan', '12', 'KH-UBND', '2026-01-15', 'Ủy ban nhân dân xã Trà Leng', 'Trà Leng', 2026, 'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH', 'Hồ Văn Thanh', 2, 5, { titleHas: 'Cải cách hành chính năm 2026', signerTitleOr: ['CHỦ TỊCH'], issuerOr: ['UBND xã Trà Leng'] }),
  names: NAMES,
  blocks: [
    ...head({
      org: ['ỦY BAN NHÂN DÂN', 'XÃ TRÀ LENG'], no: 'Số: 12/KH-UBND', place: 'Trà Leng, ngày 15 tháng 01 năm 2026', kind: 'KẾ HOẠCH', title: 'Cải cách hành chính năm 2026',
      bases: [
        'Căn cứ Quyết định số 2815/QĐ-UBND ngày 26 tháng 12 năm 2025 của UBND thành phố Đà Nẵng về Kế hoạch cải cách hành chính năm 2026;',
        'Căn cứ Nghị quyết số 41/NQ-HĐND ngày 24 tháng 12 năm 2025 của HĐND xã về nhiệm vụ năm 2026;',
      ],
      body: ['UBND xã Trà Leng ban hành Kế hoạch cải cách hành chính năm 2026 như sau:', '**I. MỤC TIÊU**', 'Giữ cho bộ máy hai cấp vận hành thông suốt; người dân vùng cao không phải đi lại nhiều lần. Các chỉ tiêu nêu tại Phụ lục I.', '**II. NHIỆM VỤ**', 'Nhiệm vụ cụ thể nêu tại Phụ lục II.', '**III. TỔ CHỨC THỰC HIỆN**', 'Các phòng, đơn vị căn cứ Kế hoạch này để thực hiện; khi có vướng mắc thì phản ánh về Văn phòng HĐND và UBND xã./.'],
    }),
    sign(['- Sở Nội vụ (b/c);', '- TT Đảng ủy, HĐND xã;', '- Các phòng, đơn vị;', '- Trang TTĐT xã;', '- Lưu: VT.'], ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'Hồ Văn Thanh'),
    { text: 'PHỤ LỤC I', bold: true, center: true, newPage: true },
    { text: 'CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2026', bold: true, center: true },
    { text: '(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND xã)', italics: true, center: true },
    { table: { kind: 'indicators', columns: 'number name measureUnit target lead|parties', number: 0, name: 1, heading: [['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2026', 'Đơn vị chủ trì']], rows: aims } },
    { text: 'PHỤ LỤC II', bold: true, center: true, newPage: true },
    { text: 'NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026', bold: true, center: true },
    { text: '(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND xã)', italics: true, center: true },
    { table: { kind: 'activities', columns: 'number name results lead coordinating schedule', number: 0, name: 1, results: 2, pagesAs: 'tables', heading: [['TT', 'Nội dung công việc', 'Kết quả', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian']], rows } },
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
