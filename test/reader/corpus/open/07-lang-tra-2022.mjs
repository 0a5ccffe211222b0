import { act, headLabel, note, sec } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

// Pasted from a mail: no heading, emphasis as written there, empty ends of lines lost, sections by bold only.
const rows = [
  sec('', '**Tuyên truyền, phổ biến**', { nm: 'Tuyên truyền, phổ biến' }),
  act(['1', 'Phát thanh bài viết về **bốn không một có** khi làm thủ tục', '{vhtt}', 'Hàng tuần', 'Bản tin'], 'L vhtt', 'recurring week', { nm: 'Phát thanh bài viết về bốn không một có khi làm thủ tục' }),
  act(['2', 'Treo băng rôn tại chợ, trường học, trạm y tế', '{vhtt}; {ytr}', 'Tháng 3 và tháng 9', 'Băng rôn'], 'L vhtt, L ytr', 'month 3 + month 9'),
  act(['3', 'Sinh hoạt chuyên đề với *hội viên* các đoàn thể về nộp hồ sơ qua mạng', '{dt} chủ trì, phối hợp với {tph}', 'Quý 3/2022', ''], 'L dt, C tph', 'quarter 3/2022', { nm: 'Sinh hoạt chuyên đề với hội viên các đoàn thể về nộp hồ sơ qua mạng' }),
  sec('', '**Tiếp nhận và giải quyết hồ sơ**', { nm: 'Tiếp nhận và giải quyết hồ sơ' }),
  act(['4', 'Giữ 98% hồ sơ hộ tịch được trả đúng hẹn', '{tph}', 'Cả năm', ''], 'L tph', 'continuous', { figures: 'unstated 98 %', or: { scheduleOr: [['year'], ['year 2022']] } }),
  act(['5', 'Xin lỗi bằng văn bản khi trả kết quả muộn', '{tph} (phối hợp: {vptk})', 'Khi có hồ sơ quá hạn', 'Thư xin lỗi'], 'L tph, C vptk', 'onEvent'),
  act(['6', 'Thu phí, lệ phí không dùng tiền mặt', '{kt}', 'Từ ngày 01/6/2022', ''], 'L kt', 'date 2022-06-01', { or: { scheduleOr: [['continuous'], ['unreadable']] } }),
  note('(Các việc từ số 7 trở đi làm cùng với xã kết nghĩa)'),
  act(['7', 'Trao đổi kinh nghiệm vận hành Bộ phận Một cửa', '{vptk}', 'Tháng 10', 'Buổi làm việc'], 'L vptk', 'month 10'),
  act(['8', 'Nhận bàn giao máy lấy số thứ tự', '{vptk}', '', ''], 'L vptk', 'missing'),
  act(['9', 'Góp ý dự thảo quy chế của Bộ phận Một cửa', 'Cán bộ, công chức xã', 'Trước 20/11/2022', 'Bản góp ý'], 'L cbcc', 'beforeDate 2022-11-20'),
];

export const document = {
  file: '07-lang-tra-2022.txt',
  label: headLabel('plan', null, null, null, 'UBND xã Lăng Trà', null, 2022, null, null, 0, 0, { numberOr: [null], issuerOr: [null], titleHas: 'Cải cách thủ tục hành chính năm 2022' }),
  names: {
    vhtt: 'Công chức Văn hóa - Xã hội', ytr: ['Trạm Y tế xã', 'unit'], dt: ['Các đoàn thể xã', 'group'], tph: 'Công chức Tư pháp - Hộ tịch', vptk: 'Công chức Văn phòng - Thống kê', kt: 'Công chức Tài chính - Kế toán',
    cbcc: ['Cán bộ, công chức xã', 'group'],
  },
  blocks: [
    { text: 'KẾ HOẠCH', bold: true },
    { text: 'Cải cách thủ tục hành chính năm 2022 của UBND xã Lăng Trà', bold: true },
    { text: 'Gửi các anh chị bảng việc để theo dõi:' },
    { table: { kind: 'activities', columns: 'number name parties schedule results', number: 0, name: 1, results: 4, width: 5, rows } },
  ],
};
export const build = () => ({ name: document.file, text: textOf(document, { isMarkdown: true, isTrimmed: true }) });
