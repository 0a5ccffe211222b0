import { docxOf } from '../builders/docx.mjs';
import { act, grp, head, headLabel, note, sec, sign, sub } from '../builders/model.mjs';
import { nestedTable, sectionEnds } from '../builders/word-xml.mjs';

const rows = [
  sec('A', 'KIỂM SOÁT THỦ TỤC HÀNH CHÍNH'),
  act(['1', 'Kế hoạch kiểm soát thủ tục hành chính năm 2026 của Sở', '{vps}', 'Các phòng, đơn vị', '{gd}', 'Kế hoạch', 'Trước 31/01', ''], 'L vps, C pdv, M gd', 'beforeDate 2026-01-31', {}),
  act(['2', 'Đăng ký danh mục thủ tục hành chính cắt giảm', '{qh}; {nha}; {vt}', '{vps}', 'nt', 'Danh mục đăng ký', 'Tháng 02', ''], 'L qh, L nha, L vt, C vps, M gd', 'month 2', { or: { scheduleOr: [['month 2/2026']] } }),
  grp(['3', 'Rà soát, đánh giá thủ tục hành chính', '', '', '', '', '', ''], {}),
  sub(['3.1', 'Nhóm thủ tục cấp phép xây dựng', '{qh}', '{vps}', '{pgd}', 'Báo cáo rà soát\n§con1§', '', 'x'], 'L qh, C vps, M pgd', 'quarter 2', { u: '3', or: { scheduleOr: [['quarter 2/2026']] } }),
  sub(['3.2', 'Nhóm thủ tục kinh doanh bất động sản, nhà ở xã hội', '{nha}', 'Như trên', 'Như trên', 'Như trên', '', 'x'], 'L nha, C vps, M pgd', 'quarter 2', { u: '3', d: 1, or: { scheduleOr: [['quarter 2/2026']] } }),
  sub(['3.3', 'Nhóm thủ tục vận tải, đăng kiểm, sát hạch lái xe đã chuyển giao', '{vt}', '-nt-', '-nt-', '-nt-', '', 'x'], 'L vt, C vps, M pgd', 'quarter 2', { u: '3', d: 1, or: { scheduleOr: [['quarter 2/2026']] } }),
  act(['4', 'Trình công bố, công khai thủ tục hành chính; sửa đổi quy trình nội bộ', 'Các phòng chuyên môn', '{vps}', '{gd}', 'Tờ trình; dự thảo quyết định', 'Khi có văn bản mới', ''], 'L pcm, C vps, M gd', 'onEvent', { d: 2 }),
  act(['5', 'Kiểm tra việc tiếp nhận hồ sơ của 02 trung tâm trực thuộc', '{vps}', '{qh}', '"', 'Biên bản kiểm tra', '', 'x'], 'L vps, C qh, M gd', 'quarter 2', { or: { scheduleOr: [['quarter 2/2026']] } }),
  sec('B', 'MỘT CỬA VÀ DỊCH VỤ CÔNG TRỰC TUYẾN'),
  act(['6', 'Giải quyết hồ sơ đúng hạn từ 98% trở lên, không để hồ sơ quá hạn không có thư xin lỗi', 'Các phòng chuyên môn', '{vps}', '{pgd}', 'Báo cáo tháng', 'Thường xuyên', ''], 'L pcm, C vps, M pgd', 'continuous', { figures: 'gte 98 %' }),
  act(['7', 'Nâng tỷ lệ hồ sơ trực tuyến lĩnh vực vận tải lên 90%', '{vt}', '//', '//', '//', '//', ''], 'L vt, C vps, M pgd', 'continuous', { d: 1, figures: 'unstated 90 %', or: { figuresOr: [['eq 90 %'], ['gte 90 %']] } }),
  act(['8', 'Số hóa hồ sơ cấp giấy phép lái xe, chứng chỉ hành nghề còn lưu giấy', '{vt}; {ttkd}', '{vps}', '//', 'Cơ sở dữ liệu', '', 'x'], 'L vt, L ttkd, C vps, M pgd', 'quarter 2', { or: { scheduleOr: [['quarter 2/2026']] } }),
  act(['9', 'Thanh toán trực tuyến phí, lệ phí', '{tcs}', '{vps}', '{pgd}', '', 'Hằng ngày', ''], 'L tcs, C vps, M pgd', 'continuous', { d: 0, or: { scheduleOr: [['unreadable']] } }),
  sec('C', 'TRUYỀN THÔNG VÀ BÁO CÁO'),
  act(['10', 'Video hướng dẫn nộp hồ sơ xin phép xây dựng qua mạng', '{vps}', '{ttqh}', '{gd}', '03 video', '', 'x'], 'L vps, C ttqh, M gd', 'quarter 2', { or: { scheduleOr: [['quarter 2/2026']] } }),
  act(['11', 'Đối thoại với doanh nghiệp xây dựng, chủ đầu tư nhà ở xã hội', '{nha}', '{vps}; {hh}', '{gd}', 'Hội nghị đối thoại', 'Tháng 5; tháng 10', ''], 'L nha, C vps, C hh, M gd', 'month 5 + month 10', { or: { scheduleOr: [['month 5/2026', 'month 10/2026']] } }),
  act(['12', 'Báo cáo kiểm soát thủ tục hành chính gửi Văn phòng UBND thành phố', '{vps}', 'Các phòng, đơn vị', '{gd}', 'Báo cáo', 'Định kỳ quý, năm', ''], 'L vps, C pdv, M gd', 'recurring quarter,year', {}),
  note('Ghi chú: cột (8) đánh dấu x là nhiệm vụ phải hoàn thành trong Quý II/2026, có kiểm điểm tại giao ban tháng 7.', { cells: ['Ghi chú: cột (8) đánh dấu x là nhiệm vụ phải hoàn thành trong Quý II/2026, có kiểm điểm tại giao ban tháng 7.', '<', '<', '<', '<', '<', '<', '<'], n: '' }),
];

export const document = {
  file: '86-so-xay-dung-can-tho-2026.docx',
  label: headLabel('plan', '214', 'KH-SXD', '2026-01-19', 'Sở Xây dựng thành phố Cần Thơ', 'Cần Thơ', 2026, 'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC', 'Huỳnh Tấn Lợi', 2, 4, { titleHas: 'Kiểm soát thủ tục hành chính năm 2026', issuerOr: ['Sở Xây dựng', 'UBND thành phố Cần Thơ Sở Xây dựng'], signerTitleOr: ['PHÓ GIÁM ĐỐC'], legalBasesOr: [1, 3] }),
  names: {
    vps: 'Văn phòng Sở', qh: 'Phòng Quy hoạch - Kiến trúc', nha: 'Phòng Quản lý nhà và thị trường bất động sản', vt: 'Phòng Quản lý vận tải', ttkd: 'Trung tâm Sát hạch lái xe', tcs: 'Phòng Tài chính - Kế hoạch', ttqh: 'Trung tâm Quy hoạch xây dựng',
    gd: ['Giám đốc Sở', 'unit|relative|external'], pgd: ['Phó Giám đốc phụ trách', 'unit|relative|external'], hh: ['Hiệp hội Bất động sản', 'external|unit'], pdv: ['Các phòng, đơn vị', 'group'], pcm: ['Các phòng chuyên môn', 'group'],
  },
  blocks: [
    ...head({ org: ['UBND THÀNH PHỐ CẦN THƠ', 'SỞ XÂY DỰNG'], no: 'Số: 214/KH-SXD', place: 'Cần Thơ, ngày 19 tháng 01 năm 2026', kind: 'KẾ HOẠCH', title: 'Kiểm soát thủ tục hành chính năm 2026 của Sở Xây dựng' }),
    { text: 'Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;' },
    { text: 'Thực hiện Kế hoạch số 05/KH-UBND ngày 06/01/2026 của UBND thành phố về kiểm soát thủ tục hành chính năm 2026, Sở Xây dựng ban hành Kế hoạch như sau:' },
    { text: '**I. MỤC TIÊU**\n- Người dân biết rõ hồ sơ của mình đang ở đâu.\n- Không phòng nào tự đặt thêm giấy tờ.\n**II. NỘI DUNG**\nTheo biểu phân công kèm theo.\n**III. TỔ CHỨC THỰC HIỆN**\nVăn phòng Sở đôn đốc; Trưởng các phòng chịu trách nhiệm trước Giám đốc Sở./.' },
    sign(['- Văn phòng UBND TP;', '- Giám đốc, các PGĐ Sở;', '- Các phòng, đơn vị;', '- Lưu: VT, VP.'], ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], 'Huỳnh Tấn Lợi'),
    { text: '§doc§' },
    { text: '**BIỂU PHÂN CÔNG NHIỆM VỤ**\n*(Kèm theo Kế hoạch số 214/KH-SXD ngày 19/01/2026 của Sở Xây dựng)*', center: true },
    {
      table: {
        kind: 'activities', columns: 'number name lead coordinating monitoring results schedule schedule', number: 0, name: 1, results: 5,
        heading: [
          ['STT', 'Nội dung', 'Trách nhiệm', '<', '<', 'Sản phẩm', 'Thời gian (năm 2026)', '<'],
          ['^', '^', 'Thực hiện', '<', 'Theo dõi, chỉ đạo', '^', 'Mốc hoàn thành', 'Trong Quý II'],
          ['^', '^', 'Chủ trì', 'Phối hợp', '^', '^', '^', '^'],
        ],
        columnNumbers: ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'], rows,
      },
    },
  ],
};
const inner = [['Thủ tục', 'Số lượng'], ['Cấp phép mới', '04'], ['Điều chỉnh, gia hạn', '03']];
export const build = async () => ({ name: document.file, bytes: await docxOf(document, { change: (xml) => nestedTable(sectionEnds(xml, 'doc', false), 'con1', inner) }) });
