import { docxOf } from '../builders/docx.mjs';
import { head, headLabel, sign } from '../builders/model.mjs';

/** The work stands in the prose: numbered tasks with their lines under them, no table. A row's `lines` are printed under its name. */
const part = (number, words) => ({ kind: 'section', number, n: number, nm: words, line: `**${number}. ${words}**` });
const task = (number, nm, lines, parties, schedule, extra = {}) => ({ kind: 'item', n: number, nm, line: `${number} ${nm}`, lines, parties, schedule, ...extra });

const rows = [
  part('1', 'Công tác chuẩn bị'),
  task('a)', 'Tham mưu ban hành quyết định thành lập Đoàn kiểm tra', ['- Cơ quan chủ trì: Sở Nội vụ.', '- Cơ quan phối hợp: Văn phòng UBND tỉnh, Sở Tư pháp, Sở Thông tin và Truyền thông, Sở Tài chính.', '- Thời gian hoàn thành: Tháng 3/2023.'], 'L nv, C vp, C tp, C tttt, C tc', 'month 3/2023'),
  task('b)', 'Xây dựng đề cương báo cáo, gửi các đơn vị được kiểm tra chuẩn bị', ['- Cơ quan chủ trì: Sở Nội vụ.', '- Cơ quan phối hợp: Các thành viên Đoàn kiểm tra.', '- Thời gian hoàn thành: Trước ngày 31/3/2023.'], 'L nv, C tv', 'beforeDate 2023-03-31'),
  task('c)', 'Gửi báo cáo tự kiểm tra kèm tài liệu kiểm chứng qua hệ thống quản lý văn bản', ['- Cơ quan thực hiện: Các đơn vị được kiểm tra.', '- Thời gian hoàn thành: Chậm nhất 05 ngày làm việc trước ngày kiểm tra.'], 'L ddkt', 'onEvent', { or: { scheduleOr: [['unreadable'], ['byReference']] } }),
  part('2', 'Nội dung kiểm tra trực tiếp'),
  task('a)', 'Kiểm tra công tác chỉ đạo, điều hành cải cách hành chính; việc khắc phục hạn chế đã được chỉ ra năm 2022', ['- Cơ quan chủ trì: Sở Nội vụ.', '- Cơ quan phối hợp: Văn phòng UBND tỉnh.', '- Thời gian thực hiện: Quý II/2023.'], 'L nv, C vp', 'quarter 2/2023'),
  task('b)', 'Kiểm tra việc tiếp nhận, trả kết quả tại Bộ phận Một cửa cấp huyện, cấp xã', ['- Cơ quan chủ trì: Văn phòng UBND tỉnh.', '- Cơ quan phối hợp: Sở Thông tin và Truyền thông; UBND các huyện, thành phố.', '- Thời gian thực hiện: Quý II, quý III/2023.'], 'L vp, C tttt, C huyen', 'quarterRange 2-3/2023', { or: { scheduleOr: [['quarter 2', 'quarter 3/2023'], ['quarter 2/2023', 'quarter 3/2023']] } }),
  task('c)', 'Kiểm tra việc thực hiện cơ chế tự chủ, quản lý tài sản công', ['- Cơ quan chủ trì: Sở Tài chính.', '- Cơ quan phối hợp: Sở Nội vụ.', '- Thời gian thực hiện: Quý III/2023.'], 'L tc, C nv', 'quarter 3/2023'),
  task('d)', 'Kiểm tra công tác xây dựng, rà soát văn bản quy phạm pháp luật', ['- Cơ quan chủ trì: Sở Tư pháp.', '- Cơ quan phối hợp: Sở Nội vụ, Văn phòng UBND tỉnh.', '- Thời gian thực hiện: Như điểm c khoản này.'], 'L tp, C nv, C vp', 'byReference', { or: { scheduleOr: [['quarter 3/2023'], ['unreadable']] } }),
  task('đ)', 'Kiểm tra việc cung cấp, sử dụng dịch vụ công trực tuyến, bảo đảm tối thiểu 50% hồ sơ được nộp trực tuyến', ['- Cơ quan chủ trì: Sở Thông tin và Truyền thông.', '- Cơ quan phối hợp: Bưu điện tỉnh; UBND các xã, phường, thị trấn.', '- Thời gian thực hiện: Tháng 8 và tháng 9 năm 2023.'], 'L tttt, C bd, C xa', 'month 8/2023 + month 9/2023', { figures: 'gte 50 %', or: { scheduleOr: [['month 8', 'month 9/2023'], ['quarter 3/2023']] } }),
  part('3', 'Về kiểm tra đột xuất kỷ luật, kỷ cương hành chính'),
  task('a)', 'Kiểm tra việc chấp hành giờ làm việc, đeo thẻ, trang phục, thái độ tiếp công dân', ['- Cơ quan chủ trì: Tổ kiểm tra công vụ tỉnh.', '- Thời gian thực hiện: Thường xuyên, không báo trước.'], 'L to', 'continuous'),
  task('b)', 'Xác minh phản ánh của người dân qua đường dây nóng về nhũng nhiễu, gây phiền hà', ['- Cơ quan chủ trì: Thanh tra tỉnh.', '- Cơ quan phối hợp: Sở Nội vụ và cơ quan có người bị phản ánh.', '- Thời gian thực hiện: Khi có phản ánh.'], 'L ttr, C nv, C bpa', 'onEvent'),
  part('4', 'Chế độ tổng hợp, báo cáo'),
  task('a)', 'Thông báo kết luận kiểm tra đối với từng đơn vị', ['- Cơ quan chủ trì: Sở Nội vụ.', '- Cơ quan phối hợp: Các thành viên Đoàn kiểm tra.', '- Thời gian hoàn thành: Trong 15 ngày kể từ ngày kết thúc kiểm tra.'], 'L nv, C tv', 'onEvent'),
  task('b)', 'Báo cáo khắc phục hạn chế sau kiểm tra gửi Sở Nội vụ', ['- Cơ quan thực hiện: Các đơn vị được kiểm tra.', '- Thời gian hoàn thành: Trong 30 ngày kể từ ngày nhận kết luận.'], 'L ddkt', 'onEvent'),
  task('c)', 'Tổng hợp kết quả kiểm tra năm 2023, báo cáo Chủ tịch UBND tỉnh', ['- Cơ quan chủ trì: Sở Nội vụ.', '- Thời gian hoàn thành: Trước ngày 30/11/2023.'], 'L nv', 'beforeDate 2023-11-30'),
];

const page = rows.flatMap(({ line, lines = [] }) => [line, ...lines]).join('\n');

export const document = {
  file: '84-kiem-tra-cchc-son-la-2023.docx',
  label: headLabel('plan', '58', 'KH-UBND', '2023-02-27', 'Ủy ban nhân dân tỉnh Sơn La', 'Sơn La', 2023, 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'Lò Thị Mai Phương', 3, 6, { titleHas: 'Kiểm tra công tác cải cách hành chính', signerTitleOr: ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], legalBasesOr: [2] }),
  names: {
    nv: 'Sở Nội vụ', vp: 'Văn phòng UBND tỉnh', tp: 'Sở Tư pháp', tttt: 'Sở Thông tin và Truyền thông', tc: 'Sở Tài chính', ttr: 'Thanh tra tỉnh', to: ['Tổ kiểm tra công vụ tỉnh', 'unit|group'], bd: ['Bưu điện tỉnh', 'unit|external'],
    tv: ['Các thành viên Đoàn kiểm tra', 'group'], ddkt: ['Các đơn vị được kiểm tra', 'group|relative'], huyen: ['UBND các huyện, thành phố', 'group'], xa: ['UBND các xã, phường, thị trấn', 'group'], bpa: ['cơ quan có người bị phản ánh', 'group|relative|unit'],
  },
  blocks: [{ table: { kind: 'activities', width: 1, name: 0, rows } }],
};

const printed = {
  ...document,
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'TỈNH SƠN LA'], no: 'Số: 58/KH-UBND', place: 'Sơn La, ngày 27 tháng 02 năm 2023', kind: 'KẾ HOẠCH', title: 'Kiểm tra công tác cải cách hành chính và kỷ luật, kỷ cương hành chính năm 2023' }),
    { text: 'Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030; Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ về đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính; Kế hoạch số 12/KH-UBND ngày 10/01/2023 của UBND tỉnh về cải cách hành chính năm 2023, UBND tỉnh Sơn La ban hành Kế hoạch kiểm tra như sau:' },
    { text: '**I. MỤC ĐÍCH, YÊU CẦU**\n1. Mục đích\n- Nắm đúng tình hình, chỉ ra việc làm được và chưa làm được để sửa ngay trong năm.\n- Biểu dương nơi làm tốt, xử lý nơi có người gây phiền hà.\n2. Yêu cầu\nKiểm tra khách quan, không làm ảnh hưởng công việc thường ngày của đơn vị.' },
    { text: '**II. PHẠM VI, ĐỐI TƯỢNG**\nCác sở: Công Thương, Xây dựng, Tài nguyên và Môi trường; UBND các huyện Mường La, Thuận Châu, Sốp Cộp và hai xã thuộc mỗi huyện.' },
    { text: '**III. NỘI DUNG, TIẾN ĐỘ VÀ PHÂN CÔNG THỰC HIỆN**' },
    { text: page },
    { text: '**IV. KINH PHÍ**\nKinh phí kiểm tra do ngân sách tỉnh bảo đảm trong dự toán giao Sở Nội vụ.\n**V. TỔ CHỨC THỰC HIỆN**\nCác cơ quan, đơn vị căn cứ Kế hoạch triển khai; vướng mắc phản ánh về Sở Nội vụ để được hướng dẫn./.' },
    sign(['- TT Tỉnh ủy; TT HĐND tỉnh;', '- CT, các PCT UBND tỉnh;', '- Các sở, ban, ngành;', '- UBND các huyện, thành phố;', '- Trung tâm Thông tin tỉnh;', '- Lưu: VT, NC (H.25).'], ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Lò Thị Mai Phương'),
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(printed) });
