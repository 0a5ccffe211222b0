import { act, head, headLabel, sec, sign } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const NAMES = {
  vp: 'Văn phòng HĐND và UBND huyện', vp2: 'Văn phòng HĐND & UBND huyện', tp: 'Phòng Tư pháp', nv: 'Phòng Nội vụ', vh: 'Phòng Văn hóa và Thông tin', tc: 'Phòng Tài chính - Kế hoạch', kt: 'Phòng Kinh tế và Hạ tầng', tn: 'Phòng Tài nguyên và Môi trường', ld: 'Phòng Lao động - Thương binh và Xã hội', cn: ['Chi nhánh Văn phòng Đăng ký đất đai', 'unit|external'], dai: 'Đài Truyền thanh huyện',
  cq: ['các cơ quan chuyên môn thuộc UBND huyện', 'group'], cq1: ['Các cơ quan chuyên môn thuộc UBND huyện', 'group'], xa: ['UBND các xã, thị trấn', 'group'], lq: ['các cơ quan có liên quan', 'group'], cbdm: ['cán bộ đầu mối kiểm soát TTHC', 'group'],
};
const both = (lead, with_) => `Chủ trì: ${lead}. Phối hợp: ${with_}`;

const rows = [
  sec('I', 'CÔNG TÁC CHỈ ĐẠO'),
  act(['1', 'Xây dựng Kế hoạch kiểm soát TTHC năm 2021 của huyện', both('{vp}', '{cq}'), 'Kế hoạch', 'Tháng 01'], 'L vp, C cq', 'month 1'),
  act(['2', 'Xây dựng kế hoạch của các xã, thị trấn', '{xa}', 'Kế hoạch', 'Sau khi huyện ban hành kế hoạch'], 'L xa', 'onEvent'),
  act(['3', 'Phân công cán bộ làm đầu mối kiểm soát TTHC khi có thay đổi nhân sự', both('{vp}', '{xa}'), 'Quyết định phê duyệt danh sách', 'Khi có thay đổi'], 'L vp, C xa', 'onEvent'),
  sec('II', 'CÔNG KHAI, GIẢI QUYẾT TTHC'),
  act(['4', 'Niêm yết đầy đủ TTHC thuộc thẩm quyền tại Bộ phận Một cửa', both('{vp}', '{cq}; {xa}'), 'Bảng niêm yết', 'Ngay sau khi nhận quyết định công bố của tỉnh'], 'L vp, C cq, C xa', 'onEvent'),
  act(['5', 'Đăng tải danh mục TTHC trên Trang thông tin điện tử huyện', both('{vh}', '{vp}'), 'Chuyên mục TTHC', 'Thường xuyên'], 'L vh, C vp', 'continuous'),
  act(['6', 'Tiếp nhận, giải quyết hồ sơ; phấn đấu ít nhất 97% hồ sơ được giải quyết đúng hạn', '{cq1}; {xa}', 'Hồ sơ được giải quyết', 'Thường xuyên'], 'L cq1, L xa', 'continuous', { figures: 'gte 97 %', page: true }),
  act(['7', 'Giảm tỷ lệ hồ sơ đất đai trễ hạn xuống dưới 5%', both('{tn}', '{cn}'), 'Báo cáo hằng quý', 'Quý II'], 'L tn, C cn', 'quarter 2', { figures: 'lt 5 %' }),
  act(['8', 'Đưa TTHC của ngành điện, nước vào tiếp nhận tại Bộ phận Một cửa', both('{kt}', '{vp}'), 'Văn bản thống nhất', 'Quý III'], 'L kt, C vp', 'quarter 3'),
  act(['9', 'Mở hộp thư góp ý, phiếu đánh giá của người dân', both('{vp}', '{xa}'), 'Phiếu đánh giá', 'Cả năm'], 'L vp, C xa', 'year', { or: { scheduleOr: [['continuous']] } }),
  sec('III', 'RÀ SOÁT, ĐƠN GIẢN HÓA TTHC'),
  act(['10', 'Rà soát TTHC lĩnh vực bảo trợ xã hội', both('{ld}', '{vp}, {xa}'), 'Biểu mẫu rà soát', 'Từ tháng 3 đến tháng 5'], 'L ld, C vp, C xa', 'month 5', { or: { scheduleOr: [['month 3', 'month 5'], ['month 5/2021'], ['month 3/2021', 'month 5/2021'], ['beforeDate 2021-05-31'], ['quarterRange 1-2']] } }),
  act(['11', 'Rà soát TTHC lĩnh vực chứng thực, hộ tịch', both('{tp}', '{vp}, {xa}'), 'Biểu mẫu rà soát', 'Từ tháng 3 đến tháng 5'], 'L tp, C vp, C xa', 'month 5', { or: { scheduleOr: [['month 3', 'month 5'], ['month 5/2021'], ['month 3/2021', 'month 5/2021'], ['beforeDate 2021-05-31'], ['quarterRange 1-2']] } }),
  act(['12', 'Rà soát TTHC lĩnh vực thành lập và hoạt động của hộ kinh doanh', both('{tc}', '{vp}'), 'Biểu mẫu rà soát', 'Từ tháng 3 đến tháng 5'], 'L tc, C vp', 'month 5', { or: { scheduleOr: [['month 3', 'month 5'], ['month 5/2021'], ['month 3/2021', 'month 5/2021'], ['beforeDate 2021-05-31'], ['quarterRange 1-2']] }, page: true }),
  act(['13', 'Tổng hợp phương án đơn giản hóa gửi Văn phòng UBND tỉnh', '{vp}', 'Báo cáo', 'Trước ngày 15/6/2021'], 'L vp', 'beforeDate 2021-06-15'),
  sec('IV', 'PHẢN ÁNH, KIẾN NGHỊ'),
  act(['14', 'Công khai địa chỉ tiếp nhận phản ánh, kiến nghị', both('{vp}', '{xa}'), 'Thông báo', 'Quý I'], 'L vp, C xa', 'quarter 1'),
  act(['15', 'Xử lý phản ánh, kiến nghị về quy định hành chính', '{vp} phối hợp với {lq}', 'Văn bản trả lời', 'Khi có phản ánh, kiến nghị'], 'L vp, C lq', 'onEvent'),
  sec('V', 'TRUYỀN THÔNG, TẬP HUẤN'),
  act(['16', 'Phát thanh bằng hai thứ tiếng Việt, Khmer về dịch vụ công', both('{dai}', '{vh}'), 'Chuyên mục phát thanh', '02 kỳ/tháng'], 'L dai, C vh', 'recurring month', { or: { scheduleOr: [['unreadable'], ['continuous']] } }),
  act(['17', 'Tập huấn nghiệp vụ cho cán bộ đầu mối', '{vp} chủ trì, phối hợp với {nv}', 'Lớp tập huấn', 'Quý II hoặc quý III'], 'L vp, C nv', 'quarter 2 + quarter 3', { or: { scheduleOr: [['quarterRange 2-3'], ['quarter 3']] } }),
  sec('VI', 'KIỂM TRA, BÁO CÁO'),
  act(['18', 'Kiểm tra việc kiểm soát TTHC tại 06 xã', both('{vp2}', '{nv}, {tp}'), 'Thông báo kết quả kiểm tra', 'Tháng 8, tháng 9'], 'L vp2, C nv, C tp', 'month 8 + month 9', { or: { scheduleOr: [['quarter 3'], ['month 9']] } }),
  act(['19', 'Báo cáo tình hình, kết quả kiểm soát TTHC', '{vp}; {cbdm} tham mưu', 'Báo cáo', 'Định kỳ hằng quý, năm và đột xuất'], 'L vp, L cbdm', 'recurring quarter,year', { or: { scheduleOr: [['recurring quarter,year', 'onEvent']], partiesOr: [[['lead', 'Văn phòng HĐND và UBND huyện', 'unit'], ['coordinating', 'cán bộ đầu mối kiểm soát TTHC', 'group|external|relative']], [['lead', 'Văn phòng HĐND và UBND huyện', 'unit'], ['lead', 'cán bộ đầu mối kiểm soát TTHC', 'external|relative|unit']]] } }),
];
export const document = {
  file: '105-kstthc-tra-cu-2021.txt',
  label: headLabel('plan', '09', 'KH-UBND', '2021-01-18', 'Ủy ban nhân dân huyện Trà Cú', 'Trà Cú', 2021, 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'Thạch Sa Rinh', 2, 5, { titleHas: 'Kiểm soát thủ tục hành chính năm 2021', signerTitleOr: ['PHÓ CHỦ TỊCH', 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH'], issuerOr: ['UBND huyện Trà Cú'], numberOr: ['9'], legalBasesOr: [1] }),
  names: NAMES,
  blocks: [
    ...head({
      org: ['ỦY BAN NHÂN DÂN', 'HUYỆN TRÀ CÚ'], no: 'Số: 09/KH-UBND', place: 'Trà Cú, ngày 18 tháng 01 năm 2021', kind: 'KẾ HOẠCH', title: 'Kiểm soát thủ tục hành chính năm 2021 trên địa bàn huyện Trà Cú',
      bases: ['Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính;', 'Thực hiện Quyết định số 4205/QĐ-UBND ngày 31 tháng 12 năm 2020 của Chủ tịch UBND tỉnh Trà Vinh về việc ban hành Kế hoạch kiểm soát thủ tục hành chính năm 2021,'],
      body: ['UBND huyện Trà Cú ban hành Kế hoạch kiểm soát thủ tục hành chính (TTHC) năm 2021 như sau:', 'I. MỤC ĐÍCH, YÊU CẦU', '1. Giữ nền nếp công khai, giải quyết TTHC ở hai cấp huyện, xã.', '2. Gắn trách nhiệm của thủ trưởng với kết quả giải quyết hồ sơ.', 'II. NỘI DUNG', 'Các nhiệm vụ nêu trong biểu sau đây:'],
    }),
    { table: { kind: 'activities', columns: 'number name parties results schedule', number: 0, name: 1, results: 3, columnNumbers: ['(1)', '(2)', '(3)', '(4)', '(5)'], pageNumbers: true, repeatsNumbers: false, heading: [['TT', 'Nội dung công việc', 'Cơ quan, đơn vị thực hiện', 'Sản phẩm', 'Thời gian thực hiện']], rows } },
    { text: 'III. TỔ CHỨC THỰC HIỆN' },
    { text: 'Thủ trưởng các cơ quan, Chủ tịch UBND các xã, thị trấn chịu trách nhiệm trước Chủ tịch UBND huyện về kết quả thực hiện./.' },
    sign(['- Văn phòng UBND tỉnh;', '- TT. HĐND huyện;', '- CT, các PCT UBND huyện;', '- UBND các xã, thị trấn;', '- Lưu: VT.'], ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Thạch Sa Rinh'),
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { isTrimmed: true }) });
