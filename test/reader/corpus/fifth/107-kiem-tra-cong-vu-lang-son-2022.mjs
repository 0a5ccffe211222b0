import { act, head, headLabel, sec, sign, sub, grp } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const NAMES = {
  nv: 'Sở Nội vụ', vp: 'Văn phòng UBND tỉnh', tt: 'Thanh tra tỉnh', tp: 'Sở Tư pháp', tc: 'Sở Tài chính', tttt: 'Sở Thông tin và Truyền thông', btg: ['Ban Tuyên giáo Tỉnh ủy', 'external|unit'], bao: ['Báo Lạng Sơn', 'unit|external'], hcc: 'Trung tâm Phục vụ hành chính công', ccth: ['Các cơ quan được kiểm tra', 'group|relative'],
  sbn: ['Các sở, ban, ngành', 'group'], hu: ['UBND các huyện, thành phố', 'group'], xa: ['UBND các xã, phường, thị trấn', 'group'], tv: ['Các thành viên Đoàn kiểm tra', 'group|relative'],
};
const rows = [
  grp(['1', 'Công tác chuẩn bị', '', '', '', '']),
  sub(['a)', 'Quyết định thành lập Đoàn kiểm tra công vụ', 'Tháng 02/2022', '{nv}', '{vp}; {tt}', 'Quyết định'], 'L nv, C vp, C tt', 'month 2/2022'),
  sub(['b)', 'Đề cương báo cáo, biểu mẫu gửi cơ quan được kiểm tra', '^', '{nv}', '{tv}', 'Đề cương; biểu mẫu'], 'L nv, C tv', 'month 2/2022', { d: 2, or: { scheduleOr: [['missing']] } }),
  grp(['2', 'Kiểm tra theo kế hoạch', '', '', '', '']),
  sub(['a)', 'Kiểm tra 05 sở, ngành', 'Quý II/2022', '{nv}', '{tv}', 'Kết luận kiểm tra'], 'L nv, C tv', 'quarter 2/2022'),
  sub(['b)', 'Kiểm tra 04 huyện, mỗi huyện chọn 02 xã', 'Quý III/2022', '{nv}', '{hu}; {xa}', 'Kết luận kiểm tra'], 'L nv, C hu, C xa', 'quarter 3/2022'),
  sub(['c)', 'Kiểm tra việc tiếp nhận hồ sơ tại Trung tâm Phục vụ hành chính công', 'Tháng 4 và tháng 10/2022', '{vp}', '{nv}; {hcc}', 'Báo cáo'], 'L vp, C nv, C hcc', 'month 4/2022 + month 10/2022', { or: { scheduleOr: [['month 4', 'month 10/2022']] } }),
  act(['3', 'Kiểm tra đột xuất giờ làm việc, việc sử dụng rượu bia trong giờ hành chính', 'Thường xuyên', '{nv}', '{bao}; {tttt}', 'Biên bản; thông báo'], 'L nv, C bao, C tttt', 'continuous', { d: 2 }),
  act(['4', 'Tự kiểm tra tại cơ quan, địa phương; số đơn vị trực thuộc được tự kiểm tra từ 30% trở lên', 'Trước ngày 31/8/2022', '{sbn}; {hu}', '', 'Báo cáo tự kiểm tra'], 'L sbn, L hu', 'beforeDate 2022-08-31', { figures: 'gte 30 %' }),
  act(['5', 'Theo dõi, đôn đốc khắc phục sau kiểm tra', 'Sau 30 ngày kể từ ngày có kết luận', '{tt}', '{nv}', 'Báo cáo khắc phục'], 'L tt, C nv', 'onEvent', { or: { scheduleOr: [['onEvent +30']] } }),
  act(['6', 'Đề xuất xử lý cán bộ, công chức vi phạm', 'Khi phát hiện vi phạm', '{nv}', '{ccth}', 'Văn bản kiến nghị'], 'L nv, C ccth', 'onEvent'),
  act(['7', 'Báo cáo kết quả kiểm tra công vụ', '6 tháng và cả năm', '{nv}', '', 'Báo cáo'], 'L nv', 'recurring half,year'),
];
const media = [
  sec('I', 'Tuyên truyền'),
  act(['1', 'Đưa tin các cuộc kiểm tra, công khai nơi vi phạm', 'Thường xuyên', '{bao}', '{nv}', ''], 'L bao, C nv', 'continuous', { d: 0 }),
  act(['2', 'Định hướng tuyên truyền về kỷ luật, kỷ cương hành chính', 'Hằng tháng', '{btg}', '{tttt}', 'Văn bản định hướng'], 'L btg, C tttt', 'recurring month'),
  act(['3', 'Hội nghị phổ biến quy tắc ứng xử của cán bộ, công chức', 'Trong quý I năm 2022', '{tp}', '{nv}; {sbn}', 'Hội nghị'], 'L tp, C nv, C sbn', 'quarter 1/2022'),
  sec('II', 'Bảo đảm điều kiện'),
  act(['4', 'Cấp kinh phí hoạt động của Đoàn kiểm tra', 'Tháng 3/2022', '{tc}', '{nv}', 'Thông báo kinh phí'], 'L tc, C nv', 'month 3/2022'),
  act(['5', 'Mở số điện thoại tiếp nhận tin báo của người dân', '01/3/2022', '{nv}', '{tttt}', 'Đường dây nóng'], 'L nv, C tttt', 'date 2022-03-01'),
];
const heading = [['Số TT', 'Nội dung', 'Thời gian', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Kết quả']];
const columns = 'number name schedule lead coordinating results';
export const document = {
  file: '107-kiem-tra-cong-vu-lang-son-2022.txt',
  label: headLabel('plan', '29', 'KH-UBND', '2022-02-09', 'Ủy ban nhân dân tỉnh Lạng Sơn', 'Lạng Sơn', 2022, 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'Lương Quốc Đạt', 2, 5, { titleHas: 'Kiểm tra công vụ', signerTitleOr: ['PHÓ CHỦ TỊCH'], issuerOr: ['UBND tỉnh Lạng Sơn'] }),
  names: NAMES,
  blocks: [
    ...head({
      org: ['ỦY BAN NHÂN DÂN', 'TỈNH LẠNG SƠN'], no: 'Số: 29/KH-UBND', place: 'Lạng Sơn, ngày 09 tháng 02 năm 2022', kind: 'KẾ HOẠCH', title: 'Kiểm tra công vụ trên địa bàn tỉnh Lạng Sơn năm 2022',
      bases: ['Căn cứ Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008;', 'Căn cứ Chỉ thị số 26/CT-TTg ngày 05 tháng 9 năm 2016 của Thủ tướng Chính phủ về tăng cường kỷ luật, kỷ cương trong các cơ quan hành chính nhà nước các cấp;'],
      body: ['Ủy ban nhân dân tỉnh ban hành Kế hoạch kiểm tra công vụ năm 2022 như sau:', 'I. MỤC ĐÍCH', 'Chấn chỉnh thái độ phục vụ nhân dân, xử lý nghiêm việc đùn đẩy, né tránh.', 'II. TỔ CHỨC THỰC HIỆN', 'Cơ quan được kiểm tra chuẩn bị báo cáo và hồ sơ theo yêu cầu của Đoàn kiểm tra./.'],
    }),
    sign(['- Bộ Nội vụ;', '- TT Tỉnh ủy, TT HĐND tỉnh;', '- Các sở, ban, ngành;', '- UBND các huyện, thành phố;', '- Lưu: VT, NC.'], ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Lương Quốc Đạt'),
    { text: 'Biểu số 1' },
    { text: 'NỘI DUNG, TIẾN ĐỘ KIỂM TRA' },
    { text: '(Kèm theo Kế hoạch số 29/KH-UBND ngày 09/02/2022 của UBND tỉnh)' },
    { table: { kind: 'activities', columns, number: 0, name: 1, results: 5, heading, rows } },
    { text: 'Biểu số 2' },
    { text: 'TUYÊN TRUYỀN, BẢO ĐẢM ĐIỀU KIỆN KIỂM TRA' },
    { text: '(Kèm theo Kế hoạch số 29/KH-UBND ngày 09/02/2022 của UBND tỉnh)' },
    { table: { kind: 'activities', columns, number: 0, name: 1, results: 5, heading, rows: media } },
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { isBeside: true }) });
