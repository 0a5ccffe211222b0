import { act, head, headLabel, sec, sign } from '../builders/model.mjs';
import { xlsxOf } from '../builders/xlsx.mjs';

const day = (date) => ({ date, format: 'dd/mm/yyyy' });
const money = (v) => ({ v, format: '#,##0' });
const section = (number, words) => sec(number, words, { cells: [number, '', words, '<', '<', '<', '<', '<'] });

// Two columns of numbers: the part's in the first, the work's in the second.
const rows = [
  section('I', 'HẠ TẦNG SỐ'),
  act(['', { v: 1 }, 'Phủ sóng điện thoại cho ba thôn còn trắng sóng', '{viettel}', '{kt}', day('2026-06-30'), 'Trạm thu phát sóng', money(1800)], 'L viettel, C kt', 'date 2026-06-30', { n: '1' }),
  act(['', { v: 2 }, 'Lắp mạng không dây miễn phí tại trụ sở và nhà sinh hoạt cộng đồng', '{kt}', '{thon}', day('2026-09-30'), 'Điểm phát sóng', money(240)], 'L kt, C thon', 'date 2026-09-30', { n: '2' }),
  section('II', 'CHÍNH QUYỀN SỐ'),
  act(['', { v: 3 }, 'Cấp tài khoản định danh tổ chức cho các phòng', '{ca}', '', 'Tháng 3', 'Tài khoản', ''], 'L ca', 'month 3', { n: '3' }),
  act(['', { v: 4 }, 'Lập hồ sơ công việc trên môi trường mạng, đạt trên 90% số hồ sơ', '{vp}', '{phong}', 'Thường xuyên', 'Hồ sơ điện tử', ''], 'L vp, C phong', 'continuous', { n: '4', figures: 'gt 90 %' }),
  act(['', { v: 5 }, 'Họp không giấy tờ tại các kỳ họp Ủy ban nhân dân', '^', '^', '^', 'Tài liệu trên phần mềm', money(35)], 'L vp, C phong', 'continuous', { n: '5' }),
  section('III', 'XÃ HỘI SỐ'),
  act(['', { v: 6 }, 'Hướng dẫn người cao tuổi nhận lương hưu qua tài khoản', '{vhxh}', '{bhxh}; {thon}', 'Quý II/2026', 'Danh sách người nhận qua tài khoản', ''], 'L vhxh, C bhxh, C thon', 'quarter 2/2026', { n: '6' }),
  act(['', { v: 7 }, 'Sổ sức khỏe điện tử cho trẻ dưới sáu tuổi', '{tyt}', '{vhxh}', 'Đến hết năm 2027', 'Sổ điện tử', money(60)], 'L tyt, C vhxh', 'year 2027', { n: '7', or: { scheduleOr: [['date 2027-12-31'], ['yearRange 2026-2027']] } }),
  act(['', { v: 8 }, 'Đánh giá mức độ chuyển đổi số của xã', '{vhxh}', '{phong}', 'Tháng 12/2026', 'Báo cáo đánh giá', money(15)], 'L vhxh, C phong', 'month 12/2026', { n: '8' }),
  { kind: 'note', words: 'Tổng cộng', u: null, cells: ['', '', 'Tổng cộng', '', '', '', '', { formula: 'SUM(H11:H21)', result: 2150, format: '#,##0' }] },
];

export const document = {
  file: '10-chuyen-doi-so-2026.xlsx',
  label: headLabel('plan', '12', 'KH-UBND', '2026-02-12', 'Ủy ban nhân dân xã Mường Lát', 'Mường Lát', 2026, 'PHÓ CHỦ TỊCH', 'Hà Thị Vân', 0, 2, { titleHas: 'Chuyển đổi số năm 2026', signerTitleOr: ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH'] }),
  names: {
    viettel: ['Viettel Thanh Hóa', 'external'], kt: 'Phòng Kinh tế', vp: 'Văn phòng HĐND và UBND', vhxh: 'Phòng Văn hóa - Xã hội', ca: 'Công an xã', tyt: 'Trạm Y tế', bhxh: ['Bảo hiểm xã hội cơ sở', 'unit|external'],
    thon: ['Các thôn, bản', 'group'], phong: ['Các phòng, đơn vị', 'group'],
  },
  blocks: [
    {
      sheet: 'Biểu 1',
      blocks: [
        ...head({ org: ['ỦY BAN NHÂN DÂN', 'XÃ MƯỜNG LÁT'], no: 'Số: 12/KH-UBND', place: 'Mường Lát, ngày 12 tháng 02 năm 2026', kind: 'KẾ HOẠCH', title: 'Chuyển đổi số năm 2026 trên địa bàn xã Mường Lát' }),
        { text: 'Đơn vị tính kinh phí: triệu đồng' },
        {
          table: {
            kind: 'activities', columns: 'number number name lead coordinating schedule results other', number: 1, name: 2, results: 6,
            heading: [['Mục', 'Số TT', 'Tên nhiệm vụ', 'Đơn vị thực hiện', '<', 'Thời hạn', 'Kết quả dự kiến', 'Kinh phí'], ['^', '^', '^', 'Chủ trì', 'Phối hợp', '^', '^', '^']],
            columnNumbers: ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'], rows,
          },
        },
        sign(['- UBND tỉnh (b/c);', '- Lưu: VT.'], ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], 'Hà Thị Vân'),
      ],
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
