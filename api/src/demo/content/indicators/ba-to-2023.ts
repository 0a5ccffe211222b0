import type { DemoAnnexPlan, DemoColumn, DemoSheet } from './indicator-types.js';
import { leads, rowOf, targetsOfYear, unit } from './indicator-writing.js';

/**
 * Made up from end to end: a year before the documents, for a few units and indicators, so that the figures of 2024 have the same
 * period of last year beside them and a series runs over two years.
 */
const columns: readonly DemoColumn[] = [
  { key: 'number', heading: 'STT', meaning: 'number' },
  { key: 'name', heading: 'Nội dung chỉ tiêu', meaning: 'name' },
  { key: 'measureUnit', heading: 'Đơn vị', meaning: 'measureUnit' },
  { key: 'target', heading: 'Chỉ tiêu năm 2023', meaning: 'target' },
  { key: 'lead', heading: 'Cơ quan thực hiện', meaning: 'lead' },
];

const LEADS = 'Phòng Tư pháp; UBND thị trấn Ba Tơ và các xã Ba Vinh, Ba Cung, Ba Xa';
const parties = ['phong-tu-phap', 'tt-ba-to', 'ba-vinh', 'ba-cung', 'ba-xa'].map((key) => leads(unit(key), LEADS));
const target = targetsOfYear(2023);

const lines = [
  ['1', 'Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận, giải quyết TTHC.', 'Tối thiểu 35', 'ho-so-truc-tuyen'],
  ['2', 'Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC.', 'Tối thiểu 60', 'so-hoa'],
  ['3', 'Mức độ hài lòng trong tiếp nhận, giải quyết TTHC của người dân, doanh nghiệp.', 'Tối thiểu 90', 'hai-long'],
] as const;

export const baTo2023Sheet: DemoSheet = {
  annexKey: 'ba-to-2023',
  kind: 'list',
  title: 'Biểu mẫu\nCHỈ TIÊU NĂM 2023 CỦA MỘT SỐ ĐƠN VỊ (DỮ LIỆU MẪU, KHÔNG THUỘC VĂN BẢN NÀO)',
  caption: '',
  hasHeader: true,
  note: '',
  columns,
  rows: lines.map(([number, name, wording, indicatorKey]) => rowOf({
    key: number, number, cells: { name, measureUnit: '%', target: wording, lead: LEADS }, line: { indicatorKey, parties, targets: [target(wording)] },
  })),
};

export const baTo2023Plan: DemoAnnexPlan = {
  key: 'ba-to-2023', title: 'Chỉ tiêu cải cách thủ tục hành chính năm 2023 trên địa bàn huyện Ba Tơ (dữ liệu mẫu)', year: 2023,
  ownerKey: 'ba-to', decidingDocumentKey: null, baseDocumentKeys: [], issuedOn: '2023-02-20', coordinator: 'dieuphoi',
  collection: { periodKind: 'quarter', evaluatedOn: null, nearMargin: null },
  note: 'Dữ liệu mẫu: kế hoạch này không dựa trên văn bản nào; chỉ tiêu, mục tiêu, đơn vị thực hiện và mọi số đo đều là giả định, để số liệu năm 2024 có cùng kỳ năm trước bên cạnh.',
};
