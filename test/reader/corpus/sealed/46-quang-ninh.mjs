import { act, grp, head, headLabel, note, sec, sign, sub } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const rows = [
  sec('I', 'Trách nhiệm chung'),
  act(['1', 'Người đứng đầu trực tiếp chỉ đạo, chịu trách nhiệm về hồ sơ quá hạn của cơ quan mình', '{dungdau}', '', 'Thường xuyên', 'Văn bản chỉ đạo'], 'L dungdau', 'continuous'),
  act(['2', 'Đăng ký thời gian giải quyết rút ngắn so với quy định và công khai thời gian đã đăng ký', '{so}; {huyen}; {xa}', '{ttphc}', '20/02/2022', 'Bản đăng ký'], 'L so, L huyen, L xa, C ttphc', 'date 2022-02-20', { cut: { 1: 'công khai thời gian', 2: 'UBND các xã' } }),
  sec('II', 'Trách nhiệm cụ thể'),
  grp(['3', 'Về Trung tâm Phục vụ hành chính công các cấp:', '', '', '', '']),
  sub(['', '+ Thực hiện 5 tại chỗ: tiếp nhận, thẩm định, phê duyệt, đóng dấu, trả kết quả', '{ttphc}; Trung tâm Hành chính công cấp huyện', '{so}', 'Quý I/2022', 'Quy trình 5 tại chỗ'], 'L ttphc, L tthuyen, C so', 'quarter 1/2022', { n: '' }),
  sub(['', '+ Nối camera giám sát về phòng trực của tỉnh', '{ttphc}', '{stttt}; {huyen}', 'Quý II/2022', 'Hệ thống camera'], 'L ttphc, C stttt, C huyen', 'quarter 2/2022', { n: '', page: true }),
  act(['4', 'Ứng dụng trí tuệ nhân tạo để đọc giấy tờ do người dân chụp ảnh gửi lên', '{stttt}', '{fpt}; {ttphc}', '6 tháng cuối năm', 'Phần mềm'], 'L stttt, C fpt, C ttphc', 'quarterRange 3-4', { or: { scheduleOr: [['date 2022-12-31'], ['quarter 4']] } }),
  act(['5', 'Chi trả lương hưu, trợ cấp bảo hiểm không dùng tiền mặt cho trên 70% người hưởng ở đô thị', '{bhxh}', '{nh}; {bd}', 'Năm 2022 và các năm tiếp theo', 'Số người nhận qua tài khoản'], 'L bhxh, C nh, C bd', 'year 2022', { figures: 'gt 70 %', or: { scheduleOr: [['year 2022', 'continuous'], ['continuous'], ['recurring year']] } }),
  note('Các sở có đơn vị trực thuộc thì giao việc cho đơn vị trực thuộc bằng văn bản.'),
  act(['6', 'Mỗi cơ quan lập sổ theo dõi cuộc gọi của người dân, ghi rõ giờ gọi, nội dung, người trả lời', 'Văn phòng các sở, ngành; Văn phòng HĐND và UBND cấp huyện', '', 'Hằng ngày', 'Sổ theo dõi'], 'L vpso, L vphuyen', 'continuous', { or: { scheduleOr: [['unreadable'], ['recurring week']] } }),
  sec('III', 'Kiểm tra, báo cáo'),
  act(['7', 'Kiểm tra theo chuyên đề đất đai, xây dựng', '{ttt}', '{stnmt}, {sxd}', 'Quý 1 và quý 3', 'Kết luận kiểm tra'], 'L ttt, C stnmt, C sxd', 'quarter 1 + quarter 3'),
  act(['8', 'Báo cáo kết quả thực hiện', '{so}; {huyen}', '{vpt} (tổng hợp)', 'Trước ngày 17/3, 17/6, 17/9/2022 (báo cáo quý); trước ngày 17/12/2022 (báo cáo năm)', 'Báo cáo'], 'L so, L huyen, M vpt', 'milestones 2022-03-17,2022-06-17,2022-09-17 + beforeDate 2022-12-17', {
    or: { partiesOr: [[['lead', 'Các sở, ban, ngành', 'group'], ['lead', 'UBND các địa phương', 'group'], ['coordinating', 'Văn phòng UBND tỉnh', 'unit']]], scheduleOr: [['beforeDate 2022-03-17', 'beforeDate 2022-06-17', 'beforeDate 2022-09-17', 'beforeDate 2022-12-17'], ['milestones 2022-03-17,2022-06-17,2022-09-17,2022-12-17'], ['recurring quarter', 'beforeDate 2022-12-17'], ['recurring quarter,year'], ['date 2022-03-17', 'date 2022-06-17', 'date 2022-09-17', 'date 2022-12-17']] },
    cut: { 4: 'trước ngày 17/12/2022' },
  }),
];
export const document = {
  file: '46-quang-ninh.txt',
  label: headLabel('directive', '03', 'CT-UBND', '2022-01-28', ['Ủy ban nhân dân tỉnh Quảng Ninh', 'Chủ tịch Ủy ban nhân dân tỉnh Quảng Ninh'], 'Quảng Ninh', 2022, 'CHỦ TỊCH', 'Nguyễn Tường Văn', 0, 4, { titleHas: 'cải cách thủ tục hành chính' }),
  names: {
    ttphc: 'Trung tâm Phục vụ hành chính công tỉnh', stttt: 'Sở Thông tin và Truyền thông', stnmt: 'Sở Tài nguyên và Môi trường', sxd: 'Sở Xây dựng', ttt: 'Thanh tra tỉnh', vpt: 'Văn phòng UBND tỉnh', bhxh: ['Bảo hiểm xã hội tỉnh', 'unit|external'], bd: ['Bưu điện tỉnh', 'external'], fpt: ['Công ty FPT', 'external'],
    nh: ['Các ngân hàng thương mại', 'group|external'], dungdau: ['Người đứng đầu các cơ quan, đơn vị, địa phương', 'group'], so: ['Các sở, ban, ngành', 'group'], huyen: ['UBND các địa phương', 'group'], xa: ['UBND các xã, phường, thị trấn', 'group'], tthuyen: ['Trung tâm Hành chính công cấp huyện', 'group|unit'],
    vpso: ['Văn phòng các sở, ngành', 'group|relative'], vphuyen: ['Văn phòng HĐND và UBND cấp huyện', 'group|relative|unit'],
  },
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG NINH'], no: 'Số: 03/CT-UBND', place: 'Quảng Ninh, ngày 28 tháng 01 năm 2022', kind: 'CHỈ THỊ', title: 'Về đẩy mạnh cải cách thủ tục hành chính năm 2022', body: ['Năm qua nhiều việc đã chuyển biến; song hồ sơ quá hạn còn có ở một số nơi. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu thực hiện các nhiệm vụ trong bảng dưới đây.'] }),
    { table: { kind: 'activities', columns: 'number name lead coordinating schedule results', number: 0, name: 1, results: 5, heading: [['TT', 'Nhiệm vụ, giải pháp chủ yếu', 'Trách nhiệm chủ trì', 'Trách nhiệm phối hợp', 'Tiến độ', 'Sản phẩm']], rows } },
    sign(['- TT Tỉnh ủy;', '- Các sở, ban, ngành;', '- UBND các địa phương;', '- Lưu: VT.'], ['CHỦ TỊCH'], 'Nguyễn Tường Văn'),
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { isTrimmed: true, isTight: true }) });
