import { act, headLabel, ind, note } from '../builders/model.mjs';
import { xlsxOf } from '../builders/xlsx.mjs';

const percent = (v) => ({ v, format: '0%' });
const unitRow = (number, key, name, count, online, digital) =>
  ind([{ v: number }, `{${key}}`, { v: count, format: '#,##0' }, percent(online), percent(digital)], `L ${key}`, `unstated ${Math.round(online * 100)} % + unstated ${Math.round(digital * 100)} %`, { unit: name });

const units = [
  ['x1', 'UBND xã Cát Thành', 412, 0.65, 0.8],
  ['x2', 'UBND xã Ninh Cường', 388, 0.65, 0.8],
  ['x3', 'UBND xã Quang Hưng', 401, 0.6, 0.75],
  ['x4', 'UBND xã Minh Thái', 290, 0.55, 0.7],
  ['x5', 'UBND xã Trực Ninh', 355, 0.6, 0.75],
  ['x6', 'UBND xã Cổ Lễ', 530, 0.7, 0.9],
];
const matrix = units.map(([key, name, ...values], index) => unitRow(index + 1, key, name, ...values));
matrix.push(note('Tổng cộng', { cells: ['', 'Tổng cộng', { formula: 'SUM(C6:C11)', result: 2376 }, '', ''], u: null }));

const work = [
  act([{ v: 1 }, 'Lập danh sách hồ sơ giấy còn hiệu lực cần số hóa', '{all}', '{sttt}', { date: '2025-08-15', format: 'dd/mm/yyyy' }, 'Danh sách'], 'L all, C sttt', 'date 2025-08-15'),
  act([{ v: 2 }, 'Quét, ký số và đưa dữ liệu lên kho của tỉnh', '^', '^', { date: '2025-11-30', format: 'dd/mm/yyyy' }, 'Dữ liệu trong kho'], 'L all, C sttt', 'date 2025-11-30'),
  act([{ v: 3 }, 'Phân công người kiểm tra chất lượng ảnh quét', '^', '^', 'Tháng 8/2025', 'Quyết định phân công'], 'L all, C sttt', 'month 8/2025'),
  act([{ v: 4 }, 'Kiểm tra ngẫu nhiên kết quả số hóa của từng xã', '{vpt}', '{sttt}', 'Quý IV-2025', 'Thông báo kết quả'], 'L vpt, C sttt', 'quarter 4/2025'),
  act([{ v: 5 }, 'Xếp hạng các xã theo mức hoàn thành', '^', '', 'Cuối năm', 'Bảng xếp hạng'], 'L vpt', 'year', { or: { scheduleOr: [['recurring year'], ['month 12'], ['unreadable'], ['date 2025-12-31'], ['quarter 4'], ['year 2025']] } }),
];

export const document = {
  file: '06-bieu-giao-xa-2025.xlsx',
  label: headLabel('annex', '1290', 'QĐ-UBND', '2025-07-24', 'UBND tỉnh Ninh Bình', null, 2025, null, null, 0, 0, { kindOr: ['decision'], numberOr: [null], symbolOr: [null], issuedOnOr: [null], issuerOr: [null], titleHas: 'số hóa', attachedTo: '1290/QĐ-UBND' }),
  names: { ...Object.fromEntries(units.map(([key, name]) => [key, name])), all: ['UBND các xã', 'group'], vpt: 'Văn phòng UBND tỉnh', sttt: 'Sở Khoa học và Công nghệ' },
  blocks: [
    {
      sheet: 'Phu luc',
      blocks: [
        { text: 'PHỤ LỤC', bold: true },
        { text: 'Giao chỉ tiêu hồ sơ trực tuyến, số hóa kết quả giải quyết thủ tục hành chính cho các xã năm 2025', bold: true },
        { text: '(Kèm theo Quyết định số 1290/QĐ-UBND ngày 24/7/2025 của UBND tỉnh Ninh Bình)' },
        { text: 'A. Chỉ tiêu giao', bold: true },
        { table: { kind: 'matrix', columns: 'number unit context target target', number: 0, name: 1, heading: [['STT', 'Đơn vị', 'Số thủ tục đang thực hiện', 'Tỷ lệ hồ sơ nộp trực tuyến', 'Tỷ lệ số hóa kết quả còn hiệu lực']], rows: matrix } },
        { text: 'B. Các việc phải làm', bold: true },
        { table: { kind: 'activities', columns: 'number name lead coordinating schedule results', number: 0, name: 1, results: 5, heading: [['STT', 'Công việc', 'Chủ trì', 'Phối hợp', 'Thời hạn hoàn thành', 'Kết quả']], rows: work } },
      ],
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
