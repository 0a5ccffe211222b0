import { grp, headLabel, ind, note, sec, sub } from '../builders/model.mjs';
import { xlsxOf } from '../builders/xlsx.mjs';

const rate = (top, bottom) => ({ formula: `${top}/${bottom}`, result: 0, format: '0.0%' });
const done = (row, result) => ({ ...rate(`E${row}`, `D${row}`), result });
const rows = [
  sec('I', 'Tiếp nhận trực tuyến'),
  ind([{ v: 1 }, 'Hồ sơ nộp trực tuyến tại Trung tâm tỉnh', 'Hồ sơ', { v: 48000, format: '#,##0' }, { v: 31200, format: '#,##0' }, done(8, 0.65), 'Tối thiểu 80%', '{tt}'], 'L tt', 'gte 80 %', { baselines: '65 % = 31200/48000', or: { baselinesOr: [['65 %'], ['65.0 %'], ['65 %', '31200']] } }),
  ind([{ v: 2 }, 'Hồ sơ nộp trực tuyến tại cấp huyện', 'Hồ sơ', { v: 90000, format: '#,##0' }, { v: 40500, format: '#,##0' }, done(9, 0.45), 'Tối thiểu 60%', '{huyen}'], 'L huyen', 'gte 60 %', { baselines: '45 % = 40500/90000', or: { baselinesOr: [['45 %']] } }),
  sec('II', 'Chất lượng'),
  grp([{ v: 3 }, 'Hồ sơ trả đúng hạn', '', '', '', '', '', '']),
  sub(['3a', 'Cấp tỉnh', 'Hồ sơ', { v: 50000, format: '#,##0' }, { v: 49500, format: '#,##0' }, done(12, 0.99), '99,5%', '{so}; {xa}'], 'L so, L xa', undefined, { targets: 'unstated 99.5 %', baselines: '99 % = 49500/50000', or: { baselinesOr: [['99 %']] } }),
  sub(['3b', 'Cấp xã', 'Hồ sơ', { v: 120000, format: '#,##0' }, { v: 117600, format: '#,##0' }, done(13, 0.98), '99%', '^'], 'L so, L xa', undefined, { targets: 'unstated 99 %', baselines: '98 % = 117600/120000', or: { baselinesOr: [['98 %']] } }),
  note('Tổng số hồ sơ', { u: null, cells: ['', 'Tổng số hồ sơ', '', { formula: 'SUM(D8:D13)', result: 308000, format: '#,##0' }, { formula: 'SUM(E8:E13)', result: 238800, format: '#,##0' }, '', '', ''] }),
].map((row) => (row.baselines ? { ...row, baselines: row.baselines.split(' = ')[0], or: { baselinesOr: [[row.baselines]] } } : row));

export const document = {
  file: '27-hai-duong.xlsx',
  label: headLabel('annex', null, null, null, null, null, 2024, null, null, 0, 0, { kindOr: ['other', null], titleHas: 'chỉ tiêu' }),
  names: { tt: 'Trung tâm Phục vụ hành chính công tỉnh', huyen: ['UBND cấp huyện', 'group'], so: ['Các sở, ngành', 'group'], xa: ['UBND cấp xã', 'group'] },
  blocks: [
    {
      sheet: 'Biểu giao',
      blocks: [
        { text: 'PHỤ LỤC' },
        { text: 'Giao chỉ tiêu hồ sơ năm 2024 trên địa bàn tỉnh Hải Dương', bold: true },
        { gap: 2 },
        { table: { kind: 'indicators', columns: 'number name measureUnit context|baseline context|baseline baseline target lead', number: 0, name: 1, heading: [['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện năm 2023', '<', '<', 'Chỉ tiêu năm 2024', 'Đơn vị chủ trì'], ['^', '^', '^', 'Tiếp nhận', 'Đạt', 'Tỷ lệ', '^', '^']], rows } },
      ],
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
