import { xlsxOf } from '../builders/xlsx.mjs';
import { ind, headLabel, sec, act } from '../builders/model.mjs';

const percent = (v) => ({ v, format: '0%' });
const day = (date) => ({ date, format: 'dd/mm/yyyy' });

const targets = [
  sec('I', 'Cải cách thủ tục hành chính'),
  ind([{ v: 1 }, 'Tỷ lệ hồ sơ được giải quyết trước hạn và đúng hạn', '%', percent(0.98), '{phong}', '{vps}', 'Cổng Dịch vụ công'], 'L phong, C vps', 'unstated 98 %'),
  ind([{ v: 2 }, 'Tỷ lệ hồ sơ nộp trực tuyến toàn trình', '%', percent(0.7), '{phong}', '{vps}; {cntt}', ''], 'L phong, C vps, C cntt', 'unstated 70 %'),
  ind([{ v: 3 }, 'Số thủ tục được đề nghị cắt giảm thành phần hồ sơ', 'Thủ tục', { v: 6 }, '{phong}', '{vps}', 'Không kể thủ tục liên thông'], 'L phong, C vps', 'unstated 6 thủ tục'),
  sec('II', 'Công vụ, công chức'),
  ind([{ v: 4 }, 'Tỷ lệ công chức hoàn thành bồi dưỡng kỹ năng số', '%', 'Từ 90% trở lên', '{tccc}', '{phong}', ''], 'L tccc, C phong', 'gte 90 %'),
  ind([{ v: 5 }, 'Tỷ lệ đơn vị sự nghiệp xây dựng xong đề án vị trí việc làm', '%', percent(1), '{tccc}', '{dvsn}', ''], 'L tccc, C dvsn', 'unstated 100 %'),
  ind([{ v: 6 }, 'Mức giảm văn bản giấy gửi đi so với năm trước', '%', 'Không dưới 15', '{vps}', '{phong}', ''], 'L vps, C phong', 'gte 15 %'),
];

const work = [
  act([{ v: 1 }, 'Trình Ủy ban nhân dân tỉnh kế hoạch cải cách hành chính năm 2025', 'Tờ trình và dự thảo kế hoạch', '{cchc}', '{lqn}', day('2025-01-17')], 'L cchc, C lqn', 'date 2025-01-17', { or: { deliverablesOr: [2] } }),
  act([{ v: 2 }, 'Tự chấm điểm chỉ số cải cách hành chính của Sở', 'Bảng tự chấm kèm tài liệu kiểm chứng', '{cchc}', '{phong}', day('2025-11-28')], 'L cchc, C phong', 'date 2025-11-28'),
  act([{ v: 3 }, 'Khảo sát mức độ hài lòng của tổ chức đối với dịch vụ do Sở cung cấp', 'Báo cáo khảo sát', '^', '{dvsn}', 'Quý III/2025'], 'L cchc, C dvsn', 'quarter 3/2025'),
  act([{ v: 4 }, 'Đối thoại với cơ sở về tổ chức bộ máy sau sắp xếp', 'Biên bản đối thoại', '{tccc}', '{dvsn}', 'Tháng 5, tháng 10'], 'L tccc, C dvsn', 'month 5 + month 10'),
  act([{ v: 5 }, 'Đưa phần mềm quản lý hồ sơ cán bộ vào sử dụng', 'Phần mềm đi vào hoạt động', '{tccc}', '{vnpt}', 'Năm 2025'], 'L tccc, C vnpt', 'year 2025'),
  act([{ v: 6 }, 'Kiểm tra việc chấp hành giờ làm việc', 'Báo cáo kiểm tra', '{tts}', '{vps}', 'Hàng tháng'], 'L tts, C vps', 'recurring month'),
  act([{ v: 7 }, 'Sơ kết giai đoạn cải cách hành chính 2021 - 2025', 'Báo cáo sơ kết', '{cchc}', '{phong}', 'Theo hướng dẫn của Bộ Nội vụ'], 'L cchc, C phong', 'byReference'),
];

export const document = {
  file: '02-so-noi-vu-2025.xlsx',
  label: headLabel('annex', '31', 'KH-SNV', '2025-01-20', 'Sở Nội vụ', null, 2025, null, null, 0, 0, { kindOr: ['plan'], numberOr: [null], symbolOr: [null], issuedOnOr: [null], issuerOr: ['Sở Nội vụ tỉnh Lạng Sơn', null], titleHas: 'Chỉ tiêu cải cách hành chính', attachedTo: '31/KH-SNV' }),
  names: {
    cchc: 'Phòng Cải cách hành chính', tccc: 'Phòng Tổ chức, công chức', vps: 'Văn phòng Sở', tts: 'Thanh tra Sở', cntt: 'Tổ chuyển đổi số', phong: ['Các phòng chuyên môn', 'group'],
    dvsn: ['Các đơn vị sự nghiệp thuộc Sở', 'group'], lqn: ['Các sở, ngành liên quan', 'group'], vnpt: ['VNPT Lạng Sơn', 'external'],
  },
  blocks: [
    {
      sheet: 'Chỉ tiêu',
      hiddenColumns: [7],
      blocks: [
        { text: 'Phụ lục I', bold: true },
        { text: 'CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2025', bold: true },
        { text: '(Kèm theo Kế hoạch số 31/KH-SNV ngày 20/01/2025 của Sở Nội vụ tỉnh Lạng Sơn)' },
        { gap: 1 },
        { table: { kind: 'indicators', columns: 'number name measureUnit target lead coordinating note', number: 0, name: 1, heading: [['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Năm 2025', 'Chủ trì', 'Phối hợp', 'Ghi chú']], rows: targets } },
      ],
    },
    {
      sheet: 'Nhiệm vụ',
      blocks: [
        { text: 'Phụ lục II', bold: true },
        { text: 'PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025', bold: true },
        { gap: 2 },
        { table: { kind: 'activities', columns: 'number name results lead coordinating schedule', number: 0, name: 1, results: 2, heading: [['TT', 'Tên nhiệm vụ', 'Kết quả đầu ra', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn']], rows: work } },
      ],
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
