import { head, headLabel, sign } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

/** A plan without a table: each numbered paragraph says its work and then, or first, who does it and until when. */
const part = (number, words) => ({ kind: 'section', n: number, nm: words, text: `${number}. ${words}` });
/** `ends`: where the name ends for one who takes the work alone, and for one who takes the paragraph. */
const task = (number, text, parties, schedule, or = {}, extra = {}) => ({ kind: 'item', n: number, nm: text, text: `${number}. ${text}`, parties, schedule, or, ...extra });

const rows = [
  part('1', 'Về công tác chỉ đạo, tuyên truyền'),
  task('1.1', 'Tổ chức quán triệt nội dung cốt lõi của Nghị quyết số 66-NQ/TW và Nghị quyết số 68-NQ/TW tại các thôn, bản. Giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với Ủy ban MTTQ Việt Nam xã thực hiện, hoàn thành trước ngày 28/02/2026.', 'L vhxh, C mt', 'beforeDate 2026-02-28', { ends: 'các thôn bản|trước ngày 28/02/2026|thực hiện' }),
  task('1.2', 'Xây dựng chuyên mục phát thanh bằng tiếng Kinh và tiếng Hà Nhì về quyền tự do kinh doanh. Giao Phòng Văn hóa - Xã hội chủ trì, phát sóng hằng tuần từ tháng 3/2026.', 'L vhxh', 'recurring week', { ends: 'tự do kinh doanh|từ tháng 3/2026', scheduleOr: [['recurring week', 'month 3/2026'], ['month 3/2026', 'recurring week'], ['month 3/2026']] }),
  part('2', 'Về rà soát văn bản, thủ tục hành chính'),
  task('2.1', 'Rà soát các văn bản do HĐND, UBND xã ban hành từ ngày 01/7/2025, đề xuất bãi bỏ quy định gây khó cho hộ kinh doanh. Giao Văn phòng HĐND và UBND xã chủ trì, phối hợp với các phòng chuyên môn, hoàn thành trong quý I/2026.', 'L vp, C pcm', 'quarter 1/2026', { ends: 'cho hộ kinh doanh|trong quý I/2026' }),
  task('2.2', 'Niêm yết, hướng dẫn thủ tục đăng ký hộ kinh doanh theo mẫu mới. Đơn vị thực hiện: Trung tâm Phục vụ hành chính công xã. Thời gian: trước 15/3/2026.', 'L tt', 'beforeDate 2026-03-15', { ends: 'theo mẫu mới|trước 15/3/2026' }),
  task('2.3', 'Cắt giảm tối thiểu 30% thời gian giải quyết các thủ tục thuộc thẩm quyền của xã so với quy định. Giao Trung tâm Phục vụ hành chính công xã chủ trì, phối hợp với Phòng Kinh tế, Công an xã, hoàn thành trước 30/6/2026.', 'L tt, C kt, C ca', 'beforeDate 2026-06-30', { ends: 'so với quy định|trước 30/6/2026' }, { figures: 'gte 30 %' }),
  task('2.4', 'Giao Văn phòng HĐND và UBND xã chủ trì, phối hợp với Phòng Kinh tế tổ chức đối thoại với hộ kinh doanh, hợp tác xã mỗi quý một lần.', 'L vp, C kt', 'recurring quarter', { begins: 'Giao Văn phòng HĐND|tổ chức đối thoại với|đối thoại với hộ', ends: 'hợp tác xã|mỗi quý một lần' }),
  part('3', 'Về hỗ trợ kinh tế tư nhân'),
  task('3.1', 'Lập danh sách hộ kinh doanh có khả năng chuyển thành doanh nghiệp, phân công công chức đi cùng làm thủ tục. Giao Phòng Kinh tế chủ trì, phối hợp với Thuế cơ sở, hoàn thành trước 31/5/2026.', 'L kt, C thue', 'beforeDate 2026-05-31', { ends: 'cùng làm thủ tục|trước 31/5/2026' }),
  task('3.2', 'Công khai quỹ đất nông nghiệp, mặt bằng chợ chưa sử dụng để hộ dân, hợp tác xã thuê. Giao Phòng Kinh tế chủ trì; Ban Quản lý chợ Mường Hum phối hợp; thời gian thực hiện: quý II/2026.', 'L kt, C cho', 'quarter 2/2026', { ends: 'hợp tác xã thuê|quý II/2026' }),
  task('3.3', 'Hướng dẫn hộ trồng chè, thảo quả đăng ký mã số vùng trồng, đưa hàng lên sàn thương mại điện tử. Giao Trung tâm Dịch vụ tổng hợp xã chủ trì, phối hợp với Hội Nông dân xã và Bưu điện xã thực hiện thường xuyên.', 'L dv, C nd, C bd', 'continuous', { ends: 'thương mại điện tử|thực hiện thường xuyên' }),
  task('3.4', 'Giới thiệu hộ kinh doanh tiếp cận vốn vay ưu đãi. Giao Hội Liên hiệp Phụ nữ xã, Hội Nông dân xã phối hợp với Ngân hàng Chính sách xã hội thực hiện theo từng đợt giải ngân.', 'L pn, L nd, C nh', 'onEvent', { ends: 'vay ưu đãi|từng đợt giải ngân', scheduleOr: [['byReference'], ['unreadable'], ['missing']] }),
  part('4', 'Về thi hành pháp luật, kiểm tra'),
  task('4.1', 'Không kiểm tra quá 01 lần trong năm đối với một hộ kinh doanh; lập kế hoạch kiểm tra chung của xã. Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã, Trạm Y tế xã, hoàn thành trước ngày 20/01/2026.', 'L kt, C ca, C yt', 'beforeDate 2026-01-20', { ends: 'chung của xã|trước ngày 20/01/2026' }),
  task('4.2', 'Trả lời kiến nghị của doanh nghiệp, hộ kinh doanh trong thời hạn 05 ngày làm việc. Giao các phòng chuyên môn theo lĩnh vực được phân công.', 'L pcm', 'onEvent', { ends: '05 ngày làm việc|được phân công', scheduleOr: [['continuous'], ['missing'], ['unreadable']] }),
  task('4.3', 'Báo cáo kết quả thực hiện Kế hoạch. Giao Văn phòng HĐND và UBND xã chủ trì tổng hợp, báo cáo UBND tỉnh trước ngày 10/6 và ngày 10/12/2026.', 'L vp', 'beforeDate 2026-06-10 + beforeDate 2026-12-10', { ends: 'thực hiện Kế hoạch|ngày 10/12/2026', scheduleOr: [['milestones 2026-06-10,2026-12-10'], ['date 2026-06-10', 'date 2026-12-10'], ['beforeDate 2026-06-10', 'date 2026-12-10']] }),
];

export const document = {
  file: '87-nq66-68-xa-muong-hum-2026.txt',
  label: headLabel('plan', '07', 'KH-UBND', '2026-01-12', 'Ủy ban nhân dân xã Mường Hum', 'Mường Hum', 2026, 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'Sùng A Tủa', 4, 4, { titleHas: 'Nghị quyết số 66-NQ/TW', signerTitleOr: ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], legalBasesOr: [3, 2] }),
  names: {
    vp: 'Văn phòng HĐND và UBND xã', vhxh: 'Phòng Văn hóa - Xã hội', kt: 'Phòng Kinh tế', tt: 'Trung tâm Phục vụ hành chính công xã', ca: 'Công an xã', dv: 'Trung tâm Dịch vụ tổng hợp xã', mt: ['Ủy ban MTTQ Việt Nam xã', 'unit|external'], thue: ['Thuế cơ sở', 'external|unit|group'],
    cho: ['Ban Quản lý chợ Mường Hum', 'unit|external'], nd: ['Hội Nông dân xã', 'unit|external'], pn: ['Hội Liên hiệp Phụ nữ xã', 'unit|external'], bd: ['Bưu điện xã', 'unit|external'], nh: ['Ngân hàng Chính sách xã hội', 'external|unit'], yt: ['Trạm Y tế xã', 'unit|external'], pcm: ['các phòng chuyên môn|các phòng chuyên môn theo lĩnh vực được phân công', 'group'],
  },
  blocks: [{ table: { kind: 'activities', width: 1, name: 0, rows } }],
};

const printed = {
  ...document,
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'XÃ MƯỜNG HUM'], no: 'Số: 07/KH-UBND', place: 'Mường Hum, ngày 12 tháng 01 năm 2026', kind: 'KẾ HOẠCH', title: 'Triển khai thực hiện Nghị quyết số 66-NQ/TW và Nghị quyết số 68-NQ/TW của Bộ Chính trị trên địa bàn xã Mường Hum năm 2026' }),
    { text: 'Thực hiện Nghị quyết số 66-NQ/TW ngày 30/4/2025 của Bộ Chính trị về đổi mới công tác xây dựng và thi hành pháp luật; Nghị quyết số 68-NQ/TW ngày 04/5/2025 của Bộ Chính trị về phát triển kinh tế tư nhân; Nghị quyết số 138/NQ-CP ngày 16/5/2025 của Chính phủ; Kế hoạch số 301/KH-UBND ngày 18/12/2025 của UBND tỉnh Lào Cai, UBND xã ban hành Kế hoạch triển khai như sau:' },
    { text: 'I. MỤC ĐÍCH, YÊU CẦU' },
    { text: '1. Giúp người dân hiểu rằng Nhà nước bảo vệ việc làm ăn hợp pháp, công chức là người hỗ trợ chứ không phải người cho phép.' },
    { text: '2. Nhiệm vụ phải vừa sức xã vùng cao, có người làm và có ngày xong.' },
    { text: 'II. NHIỆM VỤ VÀ PHÂN CÔNG THỰC HIỆN' },
    ...rows.map(({ text }) => ({ text })),
    { text: 'III. TỔ CHỨC THỰC HIỆN' },
    { text: 'Trưởng các phòng, Thủ trưởng các đơn vị, Trưởng thôn, bản căn cứ Kế hoạch để thực hiện./.' },
    sign(['- UBND tỉnh Lào Cai;', '- TT. Đảng ủy, HĐND xã;', '- Các phòng, đơn vị; các thôn, bản;', '- Lưu: VT.'], ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Sùng A Tủa'),
  ],
};
export const build = () => ({ name: document.file, text: textOf(printed, {}) });
