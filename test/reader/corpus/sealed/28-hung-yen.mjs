import { headLabel, ind } from '../builders/model.mjs';
import { xlsxOf } from '../builders/xlsx.mjs';

const WARDS = [
  ['Phường Phố Hiến', 0.82, 0.955, 0.6], ['Phường Sơn Nam', 0.8, 0.95, 0.6], ['Phường Hồng Châu', 0.8, 0.95, 0.55], ['Phường Mỹ Hào', 0.78, 0.93, 0.55], ['Phường Đường Hào', 0.75, 0.925, 0.5],
  ['Phường Thượng Hồng', 0.75, 0.9, 0.5], ['Xã Tân Hưng', 0.7, 0.9, 0.45], ['Xã Hoàng Hoa Thám', 0.7, 0.9, 0.45], ['Xã Tiên Lữ', 0.7, 0.9, 0.45], ['Xã Tiên Hoa', 0.68, 0.9, 0.4], ['Xã Quang Hưng', 0.68, 0.885, 0.4],
  ['Xã Đoàn Đào', 0.65, 0.885, 0.4], ['Xã Tiên Tiến', 0.65, 0.885, 0.4], ['Xã Tống Trân', 0.65, 0.85, 0.35], ['Xã Lương Bằng', 0.72, 0.9, 0.45], ['Xã Nghĩa Dân', 0.66, 0.88, 0.4], ['Xã Hiệp Cường', 0.66, 0.88, 0.4],
  ['Xã Đức Hợp', 0.62, 0.85, 0.35], ['Xã Ân Thi', 0.72, 0.9, 0.45], ['Xã Xuân Trúc', 0.6, 0.85, 0.35], ['Xã Phạm Ngũ Lão', 0.6, 0.85, 0.35], ['Xã Nguyễn Trãi', 0.6, 0.85, 0.3], ['Xã Hồng Quang', 0.6, 0.85, 0.3],
];
const shown = (value) => `unstated ${Math.round(value * 1000) / 10} %`;
const rows = WARDS.map(([name, online, digital, paid], index) =>
  ind([{ v: index + 1 }, name, { v: online, format: '0%' }, { v: digital, format: '0.0%' }, { v: paid, format: '0%' }], `L w${index}`, [online, digital, paid].map(shown).join(' + '), { unit: name }),
);

export const document = {
  file: '28-hung-yen.xlsx',
  label: headLabel('annex', '2210', 'QĐ-UBND', '2025-12-19', 'UBND tỉnh Hưng Yên', null, 2026, null, null, 0, 0, { kindOr: ['decision'], numberOr: [null], symbolOr: [null], issuedOnOr: [null], issuerOr: ['Ủy ban nhân dân tỉnh Hưng Yên', 'Chủ tịch UBND tỉnh Hưng Yên', null], titleHas: 'chỉ tiêu', attachedTo: '2210/QĐ-UBND' }),
  names: Object.fromEntries(WARDS.map(([name], index) => [`w${index}`, name])),
  blocks: [
    {
      sheet: 'PL', left: 2,
      blocks: [
        { text: 'Phụ lục', bold: true }, { text: 'Giao chỉ tiêu dịch vụ công cho cấp xã năm 2026', bold: true }, { text: '(Kèm theo Quyết định số 2210/QĐ-UBND ngày 19 tháng 12 năm 2025 của Chủ tịch UBND tỉnh Hưng Yên)' }, { gap: 1 },
        {
          table: {
            kind: 'matrix', columns: 'number unit target target target', number: 0, name: 1,
            heading: [['STT', 'Xã, phường', 'Chỉ tiêu giao năm 2026', '<', '<'], ['^', '^', 'Hồ sơ trực tuyến', 'Số hóa hồ sơ', 'Thanh toán trực tuyến']], columnNumbers: ['A', 'B', '1', '2', '3'], rows,
          },
        },
        { text: 'Các xã, phường tự giao chỉ tiêu cho từng công chức.' },
      ],
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
