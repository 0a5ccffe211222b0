import { act, headLabel, ind, sec } from '../builders/model.mjs';
import { xlsxOf } from '../builders/xlsx.mjs';

const day = (date) => ({ date, format: 'dd/mm/yyyy' });
const percent = (v, format = '0%') => ({ v, format });
const plan = [
  sec('I', 'Nâng cao điểm thành phần công khai, minh bạch', { span: true }),
  act([{ v: 1 }, 'Đồng bộ mã thủ tục giữa hệ thống của tỉnh và Cổng quốc gia', '{vpt}', '{kh}', day('2026-03-20'), 'Danh mục đã đồng bộ'], 'L vpt, C kh', 'date 2026-03-20'),
  act([{ v: 2 }, 'Gỡ địa chỉ các huyện cũ khỏi phần công khai', '{vpt}', '{xa}', day('2026-02-28'), 'Phần công khai đã sửa'], 'L vpt, C xa', 'date 2026-02-28'),
  sec('II', 'Nâng cao điểm thành phần tiến độ', { span: true }),
  act([{ v: 3 }, 'Nhắc hạn tự động trước hai ngày làm việc', '{kh}', '{vt}', 'Tháng 5/2026', 'Chức năng nhắc hạn'], 'L kh, C vt', 'month 5/2026'),
  act([{ v: 4 }, 'Làm việc với năm xã có nhiều hồ sơ trễ', '{vpt}', '{xa}', 'Hàng quý', 'Thông báo kết luận'], 'L vpt, C xa', 'recurring quarter'),
  act([{ v: 5 }, 'Hủy hồ sơ thử nghiệm còn treo trên hệ thống', '^', '^', 'Trước ngày 10/02/2026', 'Danh sách hồ sơ đã hủy'], 'L vpt, C xa', 'beforeDate 2026-02-10'),
  sec('III', 'Nâng cao điểm thành phần thanh toán, số hóa', { span: true }),
  act([{ v: 6 }, 'Thanh toán nghĩa vụ tài chính về đất đai qua mạng', '{st}', '{nn}', 'Quý II - Quý IV/2026', 'Giao dịch phát sinh'], 'L st, C nn', 'quarterRange 2-4/2026'),
  act([{ v: 7 }, 'Kiểm tra chất lượng ảnh quét ở xã', '{vpt}', '', '', 'Báo cáo'], 'L vpt', 'missing'),
];
const targets = [
  ind([{ v: 1 }, 'Công khai, minh bạch', { v: 18, format: '0' }, { v: 15.4, format: '0.0' }, { v: 17.5, format: '0.0' }, '{vpt}'], 'L vpt', 'unstated 17.5 điểm', { baselines: '15.4', or: { targetsOr: [['unstated 17.5']], baselinesOr: [['15.4 điểm']] } }),
  ind([{ v: 2 }, 'Tiến độ, kết quả giải quyết', { v: 20 }, { v: 17.2, format: '0.0' }, { v: 19, format: '0.0' }, '{so}; {xa}'], 'L so, L xa', 'unstated 19 điểm', { baselines: '17.2', or: { targetsOr: [['unstated 19']], baselinesOr: [['17.2 điểm']] } }),
  ind([{ v: 3 }, 'Dịch vụ công trực tuyến', { v: 22 }, { v: 11.85, format: '0.00' }, { v: 16, format: '0.00' }, '{so}; {xa}'], 'L so, L xa', 'unstated 16 điểm', { baselines: '11.85', or: { targetsOr: [['unstated 16']], baselinesOr: [['11.85 điểm']] } }),
  ind([{ v: 4 }, 'Mức độ hài lòng', { v: 18 }, { v: 17.9, format: '0.0' }, { v: 18, format: '0.0' }, '{vpt}'], 'L vpt', 'unstated 18 điểm', { baselines: '17.9', or: { targetsOr: [['unstated 18']], baselinesOr: [['17.9 điểm']] } }),
];
const rates = [
  ind([{ v: 1 }, 'Hồ sơ thanh toán trực tuyến', '%', percent(0.553, '0.0%'), percent(0.7), '{st}'], 'L st', 'unstated 70 %', { baselines: '55.3 %' }),
  ind([{ v: 2 }, 'Hồ sơ có kết quả điện tử', '%', percent(0.8), percent(0.95), '{so}; {xa}'], 'L so, L xa', 'unstated 95 %', { baselines: '80 %' }),
  ind([{ v: 3 }, 'Hồ sơ tái sử dụng giấy tờ đã số hóa', '%', percent(0.125, '0.0%'), '≥ 30%', '{so}; {xa}'], 'L so, L xa', 'gte 30 %', { baselines: '12.5 %' }),
];
const words = { isLayout: true, kind: 'other', width: 2, name: 1, rows: [{ kind: 'note', cells: ['Ký hiệu', 'Tên đầy đủ'] }, { kind: 'note', cells: ['TTHC', 'Thủ tục hành chính'] }, { kind: 'note', cells: ['DVC', 'Dịch vụ công'] }] };

export const document = {
  file: '25-lao-cai.xlsx',
  label: headLabel('annex', '18', 'KH-UBND', '2026-01-19', 'UBND tỉnh Lào Cai', null, 2026, null, null, 0, 0, { kindOr: ['plan'], numberOr: [null], symbolOr: [null], issuedOnOr: [null], issuerOr: ['Ủy ban nhân dân tỉnh Lào Cai', null], titleHas: 'chỉ số', attachedTo: '18/KH-UBND' }),
  names: { vpt: 'Văn phòng UBND tỉnh', kh: 'Sở Khoa học và Công nghệ', st: 'Sở Tài chính', nn: 'Sở Nông nghiệp và Môi trường', vt: ['Viễn thông Lào Cai', 'external'], so: ['Các sở, ban, ngành', 'group'], xa: ['UBND các xã, phường', 'group'] },
  blocks: [
    {
      sheet: 'PL1 - Nhiệm vụ',
      blocks: [
        { text: 'PHỤ LỤC I' }, { text: 'NHIỆM VỤ NÂNG CAO BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP NĂM 2026', bold: true }, { text: '(Kèm theo Kế hoạch số 18/KH-UBND ngày 19/01/2026 của UBND tỉnh Lào Cai)' }, { gap: 1 },
        { table: { kind: 'activities', columns: 'number name lead coordinating schedule results', number: 0, name: 1, results: 5, heading: [['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn', 'Kết quả']], rows: plan } },
      ],
    },
    {
      sheet: 'PL2 - Chỉ tiêu',
      blocks: [
        { text: 'PHỤ LỤC II' }, { text: 'CHỈ TIÊU NĂM 2026', bold: true }, { text: '1. Theo điểm' },
        { table: { kind: 'indicators', columns: 'number name context|other baseline target lead', number: 0, name: 1, heading: [['STT', 'Nhóm chỉ số', 'Điểm tối đa', 'Điểm đạt năm 2025', 'Điểm phấn đấu năm 2026', 'Cơ quan chủ trì']], rows: targets } },
        { text: '2. Theo tỷ lệ' },
        { table: { kind: 'indicators', columns: 'number name measureUnit baseline target lead', number: 0, name: 1, heading: [['STT', 'Chỉ tiêu', 'Đơn vị', 'Năm 2025', 'Năm 2026', 'Cơ quan chủ trì']], rows: rates } },
      ],
    },
    { sheet: 'Ghi chú', state: 'hidden', blocks: [{ table: words }] },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
