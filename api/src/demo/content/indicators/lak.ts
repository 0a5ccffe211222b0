import type { DemoColumn, DemoIndicatorLine, DemoRow, DemoSheet } from './indicator-types.js';
import { leads, rowOf, targetsOfYear, unit } from './indicator-writing.js';

const columns: readonly DemoColumn[] = [
  { key: 'number', heading: 'STT', meaning: 'number' },
  { key: 'name', heading: 'Cơ quan, đơn vị', meaning: 'unit' },
  { key: 'services', heading: 'Số lượng TTHC mức độ 3, mức độ 4 (theo Quyết định số 629/QĐ-UBND ngày 15/3/2022 của UBND tỉnh)', meaning: 'context' },
  { key: 'digitised', heading: 'Giao chỉ tiêu số hóa hồ sơ kết quả giải quyết TTHC (theo QĐ số 3478/QĐ-UBND ngày 10/12/2021 của UBND tỉnh)', meaning: 'target' },
  { key: 'before', heading: 'Tỷ lệ hồ sơ trực tuyến phát sinh/ tổng số hồ sơ giải quyết TTHC năm 2021 (Trích xuất trên Hệ thống iGate từ ngày 01/01/2021 đến 31/12/2021)', meaning: 'baseline' },
  { key: 'online', heading: 'Giao chỉ tiêu tỷ lệ hồ sơ trực tuyến phát sinh/ tổng số hồ sơ tiếp nhận TTHC năm 2022', meaning: 'target' },
];

const target = targetsOfYear(2022);

const DENOMINATORS =
  'Ba mẫu số không khớp nhau: cột số liệu năm 2021 tính trên hồ sơ giải quyết; cột chỉ tiêu tính trên hồ sơ tiếp nhận; ghi chú nói tổng hồ sơ tiếp nhận của đơn vị nhưng ví dụ lại chia cho hồ sơ của 100 TTHC trong danh mục.';

interface Commune {
  readonly unitKey: string;
  readonly name: string;
  readonly online: '60%' | '40%';
}

function digitisedLine({ unitKey, name }: Commune): DemoIndicatorLine {
  return {
    columnKey: 'digitised', indicatorKey: 'so-hoa', title: `Số hóa hồ sơ kết quả giải quyết TTHC: ${name}`, isTitleComposed: true,
    numeratorText: 'Số hồ sơ, kết quả được số hóa', denominatorText: 'Tổng số hồ sơ TTHC đã giải quyết',
    readingNotes: ['Dấu % nằm trong ô; không có từ so sánh. Căn cứ nằm trong tiêu đề cột.'],
    parties: [leads(unit(unitKey), name)], bases: [{ documentKey: 'qd-3478', wording: 'theo QĐ số 3478/QĐ-UBND ngày 10/12/2021 của UBND tỉnh (tiêu đề cột)' }], baselines: [],
    targets: [target('40%', { scope: { kind: 'unit', unitKey } })],
  };
}

function onlineLine({ unitKey, name, online }: Commune): DemoIndicatorLine {
  return {
    columnKey: 'online', indicatorKey: 'ho-so-truc-tuyen', title: `Tỷ lệ hồ sơ trực tuyến phát sinh/ tổng số hồ sơ tiếp nhận TTHC: ${name}`, isTitleComposed: true,
    numeratorText: 'Số hồ sơ trực tuyến mức độ 3, mức độ 4 phát sinh', denominatorText: 'Tổng số hồ sơ tiếp nhận TTHC', readingNotes: [DENOMINATORS],
    parties: [leads(unit(unitKey), name)], bases: [],
    baselines: [{
      label: 'Năm 2021', periodKey: '2021', statedText: '0%', statedValue: '0', sourceSystem: 'iGate', windowFrom: '2021-01-01', windowTo: '2021-12-31',
      note: '0% có thể là số thật hoặc là chưa dùng hệ thống; giữ nguyên chữ. Mẫu số là hồ sơ giải quyết, khác mẫu số của chỉ tiêu.',
    }],
    targets: [target(online, { scope: { kind: 'unit', unitKey } })],
  };
}

function communeRow(commune: Commune, index: number): DemoRow {
  const { unitKey, name, online } = commune;
  return rowOf({
    key: unitKey, number: String(index + 1), unitKey,
    cells: { name, services: '102', digitised: '40%', before: '0%', online },
    lines: [digitisedLine(commune), onlineLine(commune)],
  });
}

/** In the order of the table; the district itself has no target, only what follows from its communes (I17). */
export const lakCommunes: readonly Commune[] = [
  { unitKey: 'lak-lien-son', name: 'UBND thị trấn Liên Sơn', online: '60%' },
  { unitKey: 'lak-bong-krang', name: 'UBND xã Bông Krang', online: '40%' },
  { unitKey: 'lak-yang-tao', name: 'UBND xã Yang Tao', online: '40%' },
  { unitKey: 'lak-dak-lieng', name: 'UBND xã Đăk Liêng', online: '40%' },
  { unitKey: 'lak-dak-phoi', name: 'UBND xã Đăk Phoi', online: '40%' },
  { unitKey: 'lak-dak-nue', name: 'UBND xã Đăk Nuê', online: '40%' },
  { unitKey: 'lak-buon-tria', name: 'UBND xã Buôn Tría', online: '40%' },
  { unitKey: 'lak-buon-triet', name: 'UBND xã Buôn Triết', online: '40%' },
  { unitKey: 'lak-krong-no', name: 'UBND xã Krông Nô', online: '40%' },
  { unitKey: 'lak-nam-ka', name: 'UBND xã Nam Ka', online: '40%' },
  { unitKey: 'lak-ea-rbin', name: "UBND xã Ea R'bin", online: '40%' },
];

export const lakSheet: DemoSheet = {
  annexKey: 'lak-2022',
  kind: 'matrix',
  title:
    'BIỂU MỨC GIAO\nChỉ tiêu số hóa hồ sơ kết quả giải quyết thủ tục hành chính; chỉ tiêu hồ sơ giải quyết trực tuyến mức độ 3, mức độ 4 cho các xã, thị trấn năm 2022 trên địa bàn huyện Lắk',
  caption: '(Ban hành kèm theo Quyết định số: /QĐ-UBND ngày /5/2022 của Chủ tịch UBND huyện Lắk)',
  hasHeader: true,
  note:
    'Ghi chú: Tỷ lệ % lấy số hồ sơ trực tuyến của các TTHC đã công bố mức độ 3, mức độ 4 chia cho tổng số hồ sơ TTHC mà đơn vị tiếp nhận. ' +
    'Ví dụ: Xã A có 100 TTHC mức độ 3, mức độ 4 được công bố; trong năm 100 thủ tục này có 1.000 hồ sơ, trong đó 800 hồ sơ làm trực tuyến mức độ 3, mức độ 4. Tỷ lệ của huyện A là: 800/1.000 * 100% = 80%.',
  columns,
  rows: lakCommunes.map(communeRow),
};

/** What a reader of the table must know beyond its cells. */
export const lakReadingNotes: readonly string[] = [
  DENOMINATORS,
  'Ví dụ nói "xã A" rồi kết luận cho "huyện A".',
  'Cột 102 TTHC giống nhau ở mọi xã: chỉ là bối cảnh, không phải chỉ tiêu.',
  'Điều 2 còn giao các phòng ban, nhưng bảng không có dòng nào cho phòng ban; huyện không có chỉ tiêu chung.',
];
