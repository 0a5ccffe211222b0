import { act, headLabel, note, sec } from '../builders/model.mjs';
import { xlsxOf } from '../builders/xlsx.mjs';

const month = (date) => ({ date, format: 'mm/yyyy' });
const day = (date) => ({ date, format: 'dd/mm/yyyy' });
const rows = [
  sec('', 'ĐỢT 1', { cells: ['', 'ĐỢT 1', '', '', '', ''] }),
  act([{ v: 1 }, 'Kê khai số thủ tục chưa từng phát sinh hồ sơ tại phường', '{tt}', '{phong}', month('2026-03-01'), 'Bảng kê'], 'L tt, C phong', 'month 3/2026'),
  act([{ v: 2 }, 'Ghi lại những giấy tờ người dân phải nộp hai lần', '{tt}', '^', month('2026-03-01'), 'Bảng ghi'], 'L tt, C phong', 'month 3/2026'),
  act([{ v: 3 }, 'Kiến nghị bãi bỏ thành phần hồ sơ trùng', '{vp}', '{tt}', month('2026-04-01'), 'Văn bản kiến nghị'], 'L vp, C tt', 'month 4/2026'),
  note('Đợt 2 chỉ làm khi thành phố trả lời kiến nghị đợt 1', { cells: ['', 'Đợt 2 chỉ làm khi thành phố trả lời kiến nghị đợt 1', '<', '<', '<', '<'] }),
  sec('', 'ĐỢT 2', { cells: ['', 'ĐỢT 2', '', '', '', ''] }),
  act([{ v: 4 }, 'Rà soát thời gian xử lý từng bước của mười thủ tục nhiều hồ sơ nhất', '{kt}; {vh}', '{tt}', 'Tháng 8/2026', 'Biểu thời gian'], 'L kt, L vh, C tt', 'month 8/2026'),
  act([{ v: 5 }, 'Đề xuất cắt ít nhất 25% thời gian', '{vp}', '{kt}; {vh}', day('2026-09-15'), 'Văn bản đề xuất'], 'L vp, C kt, C vh', 'date 2026-09-15', { figures: 'gte 25 %' }),
  act([{ v: 6 }, 'Bấm giờ thử quy trình mới trong hai tuần', '{tt}', '', 'Hai tuần đầu tháng 10', 'Số liệu bấm giờ'], 'L tt', 'month 10', { or: { scheduleOr: [['unreadable'], ['month 10/2026']] } }),
  act([{ v: 7 }, 'Báo cáo kết quả rà soát', '{vp}', '{phong}', day('2026-11-20'), 'Báo cáo'], 'L vp, C phong', 'date 2026-11-20'),
];
export const document = {
  file: '29-phuong-lai-thieu.xlsx',
  label: headLabel('annex', null, null, null, ['UBND phường Lái Thiêu', 'Ủy ban nhân dân phường Lái Thiêu', null], null, 2026, null, null, 0, 0, { kindOr: ['plan', null], titleHas: 'rà soát' }),
  names: { tt: 'Trung tâm Phục vụ hành chính công', vp: 'Văn phòng', kt: 'Phòng Kinh tế, Hạ tầng và Đô thị', vh: 'Phòng Văn hóa - Xã hội', phong: ['Các phòng', 'group'] },
  blocks: [
    {
      sheet: 'Ra soat',
      hiddenRows: [11],
      blocks: [
        { text: 'UBND PHƯỜNG LÁI THIÊU' },
        { text: 'BIỂU PHÂN CÔNG RÀ SOÁT THỦ TỤC HÀNH CHÍNH NĂM 2026', bold: true },
        { gap: 1 },
        { table: { kind: 'activities', columns: 'number name lead coordinating schedule results', number: 0, name: 1, results: 5, heading: [['Stt', 'Việc phải làm', 'Chủ trì', 'Phối hợp', 'Tiến độ', 'Kết quả']], rows } },
      ],
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
