import { docxOf } from '../builders/docx.mjs';
import { act, head, headLabel, sign } from '../builders/model.mjs';

const heading = [['TT', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành', 'Sản phẩm']];
const table = (rows, more = {}) => ({ table: { kind: 'activities', columns: 'number name lead coordinating schedule results', number: 0, name: 1, results: 5, heading, rows, ...more } });

export const document = {
  file: '20-dak-mil.docx',
  isLandscape: true,
  label: headLabel('plan', '117', 'KH-UBND', '2025-08-21', 'Ủy ban nhân dân xã Đắk Mil', 'Đắk Mil', [2025, 2026, null], 'CHỦ TỊCH', 'Lê Trọng Yên', 1, 3, { titleHas: 'chuyển đổi số' }),
  names: {
    vp: 'Văn phòng HĐND&UBND', kt: 'Phòng KT', vhxh: 'Phòng VH-XH', tt: 'Trung tâm PVHCC', ca: 'CA xã', mt: ['MTTQ xã', 'unit|external'], tr: ['các trường học', 'group'], ytx: 'Trạm Y tế xã', vnpt: ['Trung tâm Viễn thông Đắk Mil', 'external'],
    dv: ['Các cơ quan, đơn vị', 'group'], thon: ['các thôn, bon', 'group'],
  },
  blocks: [
    ...head({ org: ['UBND XÃ ĐẮK MIL'], no: 'Số: 117/KH-UBND', place: 'Đắk Mil, ngày 21 tháng 8 năm 2025', kind: 'KẾ HOẠCH', title: 'Cải cách hành chính gắn với chuyển đổi số từ nay đến hết năm 2026', bases: ['Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị,'], body: ['Ủy ban nhân dân xã phân công như sau:'] }),
    { text: '1. Thể chế', bold: true },
    table([
      act(['1', 'Ban hành quy chế làm việc của chính quyền hai cấp ở xã', '{vp}', '{dv}', 'Tháng 8/2025', 'Quy chế'], 'L vp, C dv', 'month 8/2025'),
      act(['2', 'Ban hành quy chế khai thác dữ liệu camera', '{ca}', '{vp}', 'Tháng 10/2025', 'Quy chế'], 'L ca, C vp', 'month 10/2025'),
    ]),
    { text: '2. Hạ tầng và nền tảng', bold: true },
    table([
      act(['1', 'Thay đường truyền của ba xã cũ về một đầu mối', '{vnpt}', '{vp}', '30/9/2025', 'Đường truyền'], 'L vnpt, C vp', 'date 2025-09-30'),
      act(['2', 'Chuyển hồ sơ dở dang của các xã cũ sang hệ thống mới', '{tt}', '{dv}', '10 ngày kể từ ngày nhận bàn giao', 'Biên bản bàn giao'], 'L tt, C dv', 'onEvent', { or: { scheduleOr: [['onEvent +10']] } }),
      act(['3', 'Cấp chữ ký số cho cán bộ thôn, bon', '{vhxh}', '{thon}', 'Quý IV/2025', 'Chữ ký số'], 'L vhxh, C thon', 'quarter 4/2025'),
    ]),
    { text: '3. Con người', bold: true },
    table([
      act(['1', 'Bình dân học vụ số cho hội viên, đoàn viên', '{mt}', '{vhxh}; {tr}', 'Từ tháng 9/2025 đến tháng 6/2026', 'Lớp học'], 'L mt, C vhxh, C tr', 'month 6/2026', { or: { scheduleOr: [['month 9/2025', 'month 6/2026'], ['yearRange 2025-2026'], ['continuous']] } }),
      act(['2', 'Học bạ số ở bậc tiểu học', '{tr}', '{vhxh}', 'Năm học 2025 - 2026', 'Học bạ số'], 'L tr, C vhxh', 'yearRange 2025-2026'),
      act(['3', 'Khám, lập hồ sơ sức khỏe điện tử cho người cao tuổi; phấn đấu đạt 60% vào cuối năm 2025, 95% vào cuối năm 2026', '{ytx}', '{ca}; {thon}', '31/12/2025; 31/12/2026', 'Hồ sơ sức khỏe'], 'L ytx, C ca, C thon', 'milestones 2025-12-31,2026-12-31', { figures: 'unstated 60 % + unstated 95 %', or: { figuresOr: [['gte 60 %', 'gte 95 %']], scheduleOr: [['date 2025-12-31', 'date 2026-12-31']] } }),
    ]),
    { text: '4. Theo dõi', bold: true },
    table([
      act(['1', 'Báo cáo tuần về hồ sơ quá hạn', '{tt}', '{kt}; {vhxh}', 'Chiều thứ Năm hằng tuần', 'Báo cáo'], 'L tt, C kt, C vhxh', 'recurring week'),
      act(['2', 'Sơ kết một năm vận hành', '{vp}', '{dv}', 'Tháng 7 năm 2026', 'Hội nghị; báo cáo sơ kết'], 'L vp, C dv', 'month 7/2026', { d: 2 }),
    ]),
    sign(['- UBND tỉnh Lâm Đồng;', '- Như trên;', '- Lưu: VT.'], ['CHỦ TỊCH'], 'Lê Trọng Yên'),
  ],
};
export const build = async () => ({ name: document.file, bytes: await docxOf(document) });
