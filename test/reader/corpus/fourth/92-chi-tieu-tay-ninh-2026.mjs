import { headLabel, ind, sec } from '../builders/model.mjs';
import { xlsxOf } from '../builders/xlsx.mjs';

const pct = (value) => ({ v: value, format: '0%' });
const pct1 = (value) => ({ v: value, format: '0.0%' });
const NAMES = { vp: 'Văn phòng UBND tỉnh', nv: 'Sở Nội vụ', khcn: 'Sở Khoa học và Công nghệ', tp: 'Sở Tư pháp', tc: 'Sở Tài chính', ct: 'Sở Công Thương', ttr: 'Thanh tra tỉnh' };
/** Who watches and judges: both roles are right for one column of both words. */
const roles = (keys) => ({ partiesOr: [keys.map((key) => ['evaluating', NAMES[key], 'unit'])] });
const watched = (cells, keys, targets, extra = {}) => ind(cells, keys.map((key) => `M ${key}`).join(', '), targets, { ...extra, or: { ...roles(keys), ...extra.or } });
/** The figure set for last year is no result: it may be kept as what the new one starts from, or left out. */
const goal = (cells, keys, targets, before, extra = {}) => watched(cells, keys, targets, { ...extra, or: { baselinesOr: [[before]], ...extra.or } });

const goals = [
  sec('I', 'CẢI CÁCH THỂ CHẾ'),
  goal([{ v: 1 }, 'Tỷ lệ văn bản quy phạm pháp luật ban hành đúng tiến độ', pct(0.95), pct(1), '%', '{tp}'], ['tp'], 'unstated 100 %', '95 %'),
  goal([{ v: 2 }, 'Tỷ lệ văn bản trái pháp luật được xử lý sau kiểm tra', pct(1), pct(1), '%', '{tp}'], ['tp'], 'unstated 100 %', '100 %'),
  sec('II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH'),
  goal([{ v: 3 }, 'Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn cấp tỉnh', pct1(0.985), pct1(0.995), '%', '{vp}'], ['vp'], 'unstated 99.5 %', '98.5 %'),
  goal([{ v: 4 }, 'Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn cấp xã', pct(0.95), '≥ 98%', '%', '^'], ['vp'], 'gte 98 %', '95 %'),
  goal([{ v: 5 }, 'Tỷ lệ hồ sơ trực tuyến toàn trình', pct(0.6), 'Trên 80%', '%', '^'], ['vp'], 'gt 80 %', '60 %'),
  goal([{ v: 6 }, 'Tỷ lệ số hóa kết quả giải quyết còn hiệu lực', pct(0.7), pct(0.9), '%', '^'], ['vp'], 'unstated 90 %', '70 %'),
  goal([{ v: 7 }, 'Thời gian trung bình tiếp nhận một lượt hồ sơ', 'Không quá 20', 'Không quá 15', 'Phút', '^'], ['vp'], 'lte 15 Phút', '20', { or: { baselinesOr: [['20'], ['20 Phút'], ['20 phút']] } }),
  sec('III', 'TỔ CHỨC BỘ MÁY, CÔNG VỤ'),
  goal([{ v: 8 }, 'Tỷ lệ đơn vị sự nghiệp tự bảo đảm chi thường xuyên', pct1(0.182), pct1(0.225), '%', '{tc}; {nv}'], ['tc', 'nv'], 'unstated 22.5 %', '18.2 %'),
  goal([{ v: 9 }, 'Số xã, phường được kiểm tra công vụ', { v: 18 }, { v: 30 }, 'Xã, phường', '{nv}; {ttr}'], ['nv', 'ttr'], 'unstated 30 Xã, phường', '18', { or: { baselinesOr: [['18'], ['18 Xã, phường']] } }),
  goal([{ v: 10 }, 'Tỷ lệ công chức cấp xã được bồi dưỡng kỹ năng số', pct(0.5), pct(1), '%', '{nv}'], ['nv'], 'unstated 100 %', '50 %'),
  sec('IV', 'CHÍNH QUYỀN SỐ'),
  goal([{ v: 11 }, 'Tỷ lệ văn bản trao đổi giữa các cơ quan dưới dạng điện tử, ký số đầy đủ', pct(0.98), pct(1), '%', '{khcn}'], ['khcn'], 'unstated 100 %', '98 %'),
  goal([{ v: 12 }, 'Tỷ lệ báo cáo định kỳ thực hiện trên hệ thống thông tin báo cáo', '-', pct(0.8), '%', '^'], ['khcn'], 'unstated 80 %', '', { or: { baselinesOr: [['no cases']] } }),
  goal([{ v: 13 }, 'Chỉ số thương mại điện tử (EBI) tăng bậc so với năm trước', '01', '02', 'Bậc', '{ct}'], ['ct'], 'unstated 2 Bậc', '1', { or: { baselinesOr: [['1'], ['1 Bậc'], ['01']], targetsOr: [['increasePoints 2 Bậc'], ['eq 2 Bậc'], ['increaseUnresolved 2 Bậc']] } }),
];

const points = [
  watched([{ v: 1 }, 'Ban hành kế hoạch cải cách hành chính năm đúng hạn', 'Trước 31/01', { v: 2 }, 'Đúng hạn: 2 điểm; chậm: 0 điểm', '{nv}'], ['nv'], '', {}),
  watched([{ v: 2 }, 'Mức độ hoàn thành kế hoạch', 'Từ 90% trở lên', { v: 10 }, 'Đạt từ 90% trở lên: 10 điểm; từ 80% đến dưới 90%: 6 điểm; dưới 80%: 0 điểm', '{nv}'], ['nv'], 'gte 90 %', {}),
  watched([{ v: 3 }, 'Hồ sơ giải quyết đúng hạn', 'Tối thiểu 98%', { v: 15 }, 'Điểm = tỷ lệ đạt được x 15', '{vp}'], ['vp'], 'gte 98 %', {}),
  watched([{ v: 4 }, 'Hồ sơ trễ hạn có thư xin lỗi', pct(1), { v: 3 }, 'Mỗi hồ sơ thiếu thư xin lỗi trừ 0,5 điểm', '{vp}'], ['vp'], 'unstated 100 %', {}),
  watched([{ v: 5 }, 'Người dân hài lòng với phục vụ của bộ phận một cửa', '≥ 92%', { v: 10 }, 'Theo kết quả khảo sát được phê duyệt', '{nv}'], ['nv'], 'gte 92 %', {}),
  watched([{ v: 6 }, 'Phản ánh, kiến nghị xử lý quá hạn', 'Không quá 2%', { v: 5 }, 'Vượt mức: 0 điểm', '{vp}'], ['vp'], 'lte 2 %', {}),
  watched([{ v: 7 }, 'Cơ quan dùng chữ ký số trên toàn bộ văn bản đi', pct(1), { v: 5 }, 'Dưới 100%: 0 điểm', '{khcn}'], ['khcn'], 'unstated 100 %', {}),
];
const total = { kind: 'note', words: 'Tổng cộng', n: '', cells: ['', 'Tổng cộng', '', { formula: 'SUM(D5:D11)', result: 50 }, '', ''] };

export const document = {
  file: '92-chi-tieu-tay-ninh-2026.xlsx',
  label: headLabel('annex', '03', 'QĐ-UBND', '2026-01-05', 'Ủy ban nhân dân tỉnh Tây Ninh', null, 2026, null, null, 0, 0, { attachedTo: '03/QĐ-UBND', titleHas: 'cải cách hành chính' }),
  names: NAMES,
  blocks: [
    {
      sheet: 'PL1 Chi tieu',
      blocks: [
        { text: 'Phụ lục I', bold: true },
        { text: 'CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2026', bold: true },
        { text: '(Kèm theo Quyết định số 03/QĐ-UBND ngày 05/01/2026 của UBND tỉnh Tây Ninh)' },
        { gap: 1 },
        { table: { kind: 'indicators', columns: 'number name baseline|context|other|target|note target measureUnit monitoring|evaluating', number: 0, name: 1, heading: [['STT', 'Chỉ tiêu', 'Chỉ tiêu năm 2025', 'Kế hoạch năm 2026', 'Đơn vị tính', 'Cơ quan theo dõi, đánh giá']], rows: goals } },
      ],
    },
    {
      sheet: 'PL2 Cham diem',
      blocks: [
        { text: 'Phụ lục II', bold: true },
        { text: 'TIÊU CHÍ CHẤM ĐIỂM CÁC SỞ, BAN, NGÀNH', bold: true },
        { gap: 1 },
        { table: { kind: 'indicators', columns: 'number name target other|context|note|measureUnit|basis basis|note|other|context monitoring|evaluating', number: 0, name: 1, heading: [['STT', 'Tiêu chí', 'Mức phải đạt năm 2026', 'Điểm tối đa', 'Cách chấm', 'Cơ quan theo dõi, chấm điểm']], rows: [...points, total] } },
      ],
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
