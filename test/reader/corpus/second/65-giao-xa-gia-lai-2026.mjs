import { act, headLabel, ind, note, sec } from '../builders/model.mjs';
import { xlsxOf } from '../builders/xlsx.mjs';

const percent = (v) => ({ v, format: '0%' });
const units = [
  ['Phường Pleiku', 3120, 0.61, 0.85, 98], ['Phường Hội Phú', 2044, 0.58, 0.85, 98], ['Phường Diên Hồng', 2511, 0.55, 0.85, 98],
  ['Xã Chư Prông', 980, 0.4, 0.7, 95], ['Xã Ia Ly', 512, 0.31, 0.65, 95], ['Xã Đak Đoa', 1130, 0.44, 0.75, 96], ['Xã Kông Chro', 407, 0.22, 0.6, 95], ['Xã Ia O', 265, 0.15, 0.5, 95], ['Xã Krong', 190, 0, 0.45, 95],
];
const unitRow = ([name, count, before, online, inTime], index) =>
  ind([{ v: index < 3 ? index + 1 : index - 2 }, name, { v: count, format: '#,##0' }, percent(before), percent(online), { v: inTime }], `L u${index}`, `unstated ${Math.round(online * 100)} % + unstated ${inTime} %`, { unit: name, baselines: `${Math.round(before * 100)} %` });
const matrix = [
  sec('I', 'Các phường', { span: true }),
  ...units.slice(0, 3).map(unitRow),
  sec('II', 'Các xã', { span: true }),
  ...units.slice(3).map((unit, index) => unitRow(unit, index + 3)),
  note('Cộng', { cells: ['', 'Cộng', { formula: 'SUM(C7:C16)', result: 11159 }, '', '', ''], u: null }),
];
const work = [
  act([{ v: 1 }, 'Giao chỉ tiêu đến từng công chức', 'UBND các xã, phường', 'Trước 31/01/2026', 'Quyết định giao chỉ tiêu'], 'L uxp', 'beforeDate 2026-01-31'),
  act([{ v: 2 }, 'Công khai tiến độ từng xã, phường trên bảng điều hành', 'Văn phòng UBND tỉnh; phối hợp: Sở Khoa học và Công nghệ', 'Thứ Hai hằng tuần', 'Bảng xếp hạng tuần'], 'L vp, C skhcn', 'recurring week'),
  act([{ v: 3 }, 'Hỗ trợ trực tiếp các xã dưới 30%', 'Văn phòng UBND tỉnh chủ trì, cử tổ hỗ trợ; UBND xã Kông Chro, xã Ia O, xã Krong phối hợp', 'Quý I, quý II/2026', 'Đợt hỗ trợ'], 'L vp, C kc, C io, C kr', 'quarterRange 1-2/2026', { or: { figuresOr: [['lt 30 %']], scheduleOr: [['quarter 1', 'quarter 2/2026'], ['quarter 1/2026', 'quarter 2/2026'], ['quarterRange 1-2']], partiesOr: [[['lead', 'Văn phòng UBND tỉnh', 'unit'], ['coordinating', 'UBND xã Kông Chro, xã Ia O, xã Krong', 'group']]] } }),
  act([{ v: 4 }, 'Đánh giá, phê bình đơn vị không đạt', 'Chủ tịch UBND tỉnh', 'Sau mỗi quý', 'Văn bản phê bình'], 'L ct', 'recurring quarter', { or: { scheduleOr: [['onEvent']] } }),
  act([{ v: 5 }, 'Điều chỉnh chỉ tiêu (nếu cần)', 'Văn phòng UBND tỉnh', '15/7/2026', 'Quyết định điều chỉnh'], 'L vp', 'date 2026-07-15'),
];

export const document = {
  file: '65-giao-xa-gia-lai-2026.xlsx',
  label: headLabel('annex', '45', 'QĐ-UBND', '2026-01-12', 'UBND tỉnh Gia Lai', null, 2026, null, null, 0, 0, { kindOr: ['decision'], numberOr: [null], symbolOr: [null], issuedOnOr: [null], issuerOr: [null], titleHas: 'chỉ tiêu', attachedTo: '45/QĐ-UBND' }),
  names: {
    ...Object.fromEntries(units.map(([name], index) => [`u${index}`, name])), uxp: ['UBND các xã, phường', 'group'], vp: 'Văn phòng UBND tỉnh', skhcn: 'Sở Khoa học và Công nghệ',
    kc: 'UBND xã Kông Chro', io: ['xã Ia O | UBND xã Ia O', 'unit'], kr: ['xã Krong | UBND xã Krong', 'unit'], ct: ['Chủ tịch UBND tỉnh', 'unit|external|group'],
  },
  blocks: [
    {
      sheet: 'Biểu giao',
      left: 2,
      blocks: [
        { text: 'PHỤ LỤC', bold: true },
        { text: 'Giao chỉ tiêu hồ sơ trực tuyến và hồ sơ đúng hạn năm 2026 cho các xã, phường', bold: true },
        { text: '(Kèm theo Quyết định số 45/QĐ-UBND ngày 12/01/2026 của UBND tỉnh Gia Lai)' },
        { table: { kind: 'matrix', columns: 'number unit context baseline target target', number: 0, name: 1, heading: [['TT', 'Tên đơn vị', 'Số hồ sơ tiếp nhận năm 2025', 'Tỷ lệ hồ sơ trực tuyến năm 2025', 'Chỉ tiêu năm 2026', '<'], ['^', '^', '^', '^', 'Hồ sơ trực tuyến', 'Hồ sơ đúng hạn (%)']], rows: matrix } },
      ],
    },
    {
      sheet: 'Việc phải làm',
      blocks: [
        { text: 'PHÂN CÔNG THỰC HIỆN', bold: true },
        { table: { kind: 'activities', columns: 'number name parties|lead schedule results', number: 0, name: 1, results: 4, heading: [['TT', 'Nội dung', 'Đơn vị thực hiện', 'Thời gian', 'Kết quả']], rows: work } },
      ],
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
