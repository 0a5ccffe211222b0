import { head, headLabel, sign } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

/** Copied from a PDF: every line broken at the width of the page, numbers of pages in between. */
const task = (number, nm, lines, parties, schedule, extra = {}) => ({ kind: 'item', n: number, nm, texts: [`${number}. ${nm}`, ...lines], parties, schedule, ...extra });

const rows = [
  { kind: 'section', n: 'II', nm: 'NỘI DUNG, HÌNH THỨC TRUYỀN THÔNG', texts: ['II. NỘI DUNG, HÌNH THỨC TRUYỀN THÔNG'] },
  task('1', 'Truyền thông trên hệ thống truyền thanh huyện và đài truyền thanh các xã, thị trấn', ['- Nội dung: Quyền của người dân khi thực hiện thủ tục hành chính; cách theo dõi tình trạng hồ sơ; địa chỉ tiếp nhận phản ánh, kiến nghị.', '- Thời gian thực hiện: Hàng tuần.', '- Đơn vị chủ trì: Trung tâm Văn hóa - Thể thao và Truyền thanh huyện.', '- Đơn vị phối hợp: Văn phòng HĐND và UBND huyện; UBND các xã, thị trấn.'], 'L tth, C vp, C xa', 'recurring week'),
  task('2', 'Xây dựng chuyên mục "Hỏi - đáp thủ tục hành chính" trên Trang thông tin điện tử huyện', ['- Nội dung: Trả lời những câu hỏi người dân hay gặp về đất đai, hộ tịch, chính sách xã hội.', '- Thời gian thực hiện: Khai trương trong tháng 3/2022.', '- Đơn vị chủ trì: Văn phòng HĐND và UBND huyện.', '- Đơn vị phối hợp: Phòng Tư pháp, Phòng Lao động - Thương binh và Xã hội, Chi nhánh Văn phòng Đăng ký đất đai huyện.'], 'L vp, C tp, C ld, C dd', 'month 3/2022'),
  task('3', 'Phát tờ rơi, dán áp phích tại Bộ phận Tiếp nhận và Trả kết quả, nhà văn hóa các ấp', ['- Nội dung: Các bước nộp hồ sơ trực tuyến; thanh toán phí, lệ phí không dùng tiền mặt.', '- Thời gian thực hiện: Quý II/2022.', '- Đơn vị chủ trì: Phòng Nội vụ.', '- Đơn vị phối hợp: UBND các xã, thị trấn; Huyện đoàn.'], 'L nv, C xa, C hd', 'quarter 2/2022'),
  task('4', 'Tổ chức Hội thi "Công chức một cửa thân thiện" cấp huyện', ['- Thời gian thực hiện: Vòng sơ khảo trước ngày 30/6/2022; vòng chung kết trước ngày 15/8/2022.', '- Đơn vị chủ trì: Phòng Nội vụ.', '- Đơn vị phối hợp: Liên đoàn Lao động huyện; Trung tâm Văn hóa - Thể thao và Truyền thanh huyện.'], 'L nv, C ldld, C tth', 'beforeDate 2022-06-30 + beforeDate 2022-08-15', { or: { scheduleOr: [['milestones 2022-06-30,2022-08-15']] } }),
  task('5', 'Lồng ghép phổ biến thủ tục hành chính trong sinh hoạt chi, tổ, hội', ['- Thời gian thực hiện: Thường xuyên.', '- Đơn vị chủ trì: Hội Liên hiệp Phụ nữ huyện, Hội Nông dân huyện, Huyện đoàn.', '- Đơn vị phối hợp: UBND các xã, thị trấn.'], 'L pn, L nd, L hd, C xa', 'continuous'),
  task('6', 'Tập huấn kỹ năng viết tin, bài cho công chức làm đầu mối kiểm soát thủ tục hành chính', ['- Thời gian thực hiện: Tháng 5/2022, sau khi có kế hoạch tập huấn của tỉnh.', '- Đơn vị chủ trì: Văn phòng HĐND và UBND huyện.', '- Đơn vị phối hợp: Trung tâm Văn hóa - Thể thao và Truyền thanh huyện.'], 'L vp, C tth', 'month 5/2022', { or: { scheduleOr: [['month 5/2022', 'byReference'], ['month 5/2022', 'onEvent']] } }),
  task('7', 'Đưa tin về kết quả giải quyết thủ tục hành chính của từng xã, thị trấn để người dân so sánh', ['- Thời gian thực hiện: Hàng quý, trước ngày 10 của tháng đầu quý sau.', '- Đơn vị chủ trì: Văn phòng HĐND và UBND huyện.', '- Đơn vị phối hợp: UBND các xã, thị trấn.'], 'L vp, C xa', 'recurring quarter'),
  task('8', 'Khảo sát ý kiến người dân về chất lượng truyền thông', ['- Thời gian thực hiện: Tháng 10 năm 2022.', '- Đơn vị chủ trì: Ban Dân vận Huyện ủy phối hợp với Phòng Nội vụ.'], 'L dv, C nv', 'month 10/2022'),
  { kind: 'section', n: 'III', nm: 'CHẾ ĐỘ THÔNG TIN, BÁO CÁO', texts: ['III. CHẾ ĐỘ THÔNG TIN, BÁO CÁO'] },
  task('1', 'Báo cáo kết quả truyền thông của xã, thị trấn gửi Văn phòng HĐND và UBND huyện', ['- Thời gian thực hiện: Trước ngày 05/6/2022 và trước ngày 05/12/2022.', '- Đơn vị chủ trì: UBND các xã, thị trấn.'], 'L xa', 'beforeDate 2022-06-05 + beforeDate 2022-12-05', { or: { scheduleOr: [['milestones 2022-06-05,2022-12-05']] } }),
  task('2', 'Tổng hợp, báo cáo UBND tỉnh (qua Văn phòng UBND tỉnh)', ['- Thời gian thực hiện: Trước ngày 15/12/2022.', '- Đơn vị chủ trì: Văn phòng HĐND và UBND huyện.'], 'L vp', 'beforeDate 2022-12-15'),
];

export const document = {
  file: '88-truyen-thong-binh-dai-2022.txt',
  label: headLabel('plan', '41', 'KH-UBND', '2022-02-18', 'Ủy ban nhân dân huyện Bình Đại', 'Bình Đại', 2022, 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'Đoàn Văn Phước', 3, 5, { titleHas: 'Truyền thông hỗ trợ hoạt động cải cách thủ tục hành chính', signerTitleOr: ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], legalBasesOr: [2, 4] }),
  names: {
    tth: 'Trung tâm Văn hóa - Thể thao và Truyền thanh huyện', vp: 'Văn phòng HĐND và UBND huyện', tp: 'Phòng Tư pháp', ld: 'Phòng Lao động - Thương binh và Xã hội', nv: 'Phòng Nội vụ', dd: ['Chi nhánh Văn phòng Đăng ký đất đai huyện', 'unit|external'], hd: ['Huyện đoàn', 'unit|external'],
    ldld: ['Liên đoàn Lao động huyện', 'unit|external'], pn: ['Hội Liên hiệp Phụ nữ huyện', 'unit|external'], nd: ['Hội Nông dân huyện', 'unit|external'], dv: ['Ban Dân vận Huyện ủy', 'unit|external'], xa: ['UBND các xã, thị trấn', 'group'],
  },
  blocks: [{ table: { kind: 'activities', width: 1, name: 0, rows } }],
};

/** A paragraph in lines of a page's width. */
function broken(text, width = 82) {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (`${lines.at(-1)} ${word}`.length > width) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  }
  return lines;
}

const body = [
  'Thực hiện Nghị định số 107/2021/NĐ-CP ngày 06 tháng 12 năm 2021 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP; Quyết định số 468/QĐ-TTg ngày 27 tháng 3 năm 2021 của Thủ tướng Chính phủ phê duyệt Đề án đổi mới việc thực hiện cơ chế một cửa; Kế hoạch số 402/KH-UBND ngày 24 tháng 01 năm 2022 của UBND tỉnh Bến Tre về truyền thông cải cách thủ tục hành chính, UBND huyện ban hành Kế hoạch như sau:',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Người dân biết và dùng được dịch vụ công trực tuyến, biết nơi phản ánh khi bị gây khó.',
  '2. Nội dung ngắn, dễ hiểu, đúng đối tượng; tránh hình thức.',
  ...rows.flatMap(({ texts }) => texts),
  'IV. KINH PHÍ',
  'Kinh phí từ dự toán được giao năm 2022 của các cơ quan, đơn vị.',
  'V. TỔ CHỨC THỰC HIỆN',
  'Các phòng, ban, ngành huyện, UBND các xã, thị trấn tổ chức thực hiện Kế hoạch này. Trong quá trình thực hiện, nếu có vướng mắc, phản ánh về Văn phòng HĐND và UBND huyện để được hướng dẫn./.',
].flatMap((text) => broken(text));
const paged = body.flatMap((line, at) => (at > 0 && at % 30 === 0 ? [String(at / 30 + 1), line] : [line]));

const opening = textOf({ blocks: head({ org: ['ỦY BAN NHÂN DÂN', 'HUYỆN BÌNH ĐẠI'], no: 'Số: 41/KH-UBND', place: 'Bình Đại, ngày 18 tháng 02 năm 2022', kind: 'KẾ HOẠCH', title: 'Truyền thông hỗ trợ hoạt động cải cách thủ tục hành chính\ntrên địa bàn huyện Bình Đại năm 2022' }) }, { isTight: true });
const end = textOf({ blocks: [sign(['- UBND tỉnh Bến Tre;', '- TT. Huyện ủy; TT. HĐND huyện;', '- Các phòng, ban, ngành huyện;', '- UBND các xã, thị trấn;', '- Lưu: VT.'], ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Đoàn Văn Phước')] });
export const build = () => ({ name: document.file, text: `${opening}${paged.join('\n')}\n${end}` });
