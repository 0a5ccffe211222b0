import { head, headLabel, ind, sign } from '../builders/model.mjs';
import { textOf } from '../builders/text.mjs';

const COMMUNES = [
  ['UBND thị trấn A Lưới', '121', '55%', '31,2%', '70%', '100%'], ['UBND xã A Ngo', '118', '45%', '22%', '60%', '100%'], ['UBND xã Sơn Thủy', '118', '45%', '19,8%', '60%', '100%'], ['UBND xã Phú Vinh', '118', '40%', '0%', '50%', '100%'],
  ['UBND xã Hồng Thái', '118', '35%', '8,05%', '50%', '95%'], ['UBND xã Quảng Nhâm', '118', '35%', '4%', '50%', '95%'], ['UBND xã Hồng Hạ', '118', '30%', '-', '40%', '90%'], ['UBND xã Trung Sơn', '118', '30%', '1%', '40%', '90%'],
];
const value = (text) => `unstated ${text.replace('%', '').replace(',', '.')} %`;
const rows = COMMUNES.map(([name, count, online, before, digital, inTime], index) =>
  ind([String(index + 1), name, count, online, before, digital, inTime], `L x${index}`, [online, digital, inTime].map(value).join(' + '), {
    unit: name, baselines: before === '-' ? '' : `${before.replace('%', '').replace(',', '.')} %`, page: index === 5, cut: index === 2 ? { 1: 'Thủy' } : undefined,
  }),
);
export const document = {
  file: '44-a-luoi.txt',
  label: headLabel('decision', null, 'QĐ-UBND', null, ['Chủ tịch UBND huyện A Lưới', 'UBND huyện A Lưới', 'Chủ tịch UBND huyện'], 'A Lưới', 2023, 'CHỦ TỊCH', 'Nguyễn Văn Hải', 1, 3, { titleHas: 'giao chỉ tiêu' }),
  names: Object.fromEntries(COMMUNES.map(([name], index) => [`x${index}`, name])),
  blocks: [
    ...head({ org: ['ỦY BAN NHÂN DÂN', 'HUYỆN A LƯỚI'], no: 'Số:     /QĐ-UBND', place: 'A Lưới, ngày      tháng 3 năm 2023', kind: 'QUYẾT ĐỊNH', title: 'V/v giao chỉ tiêu dịch vụ công trực tuyến, số hóa hồ sơ cho các xã, thị trấn năm 2023', bases: ['CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN', 'Căn cứ Quyết định số 298/QĐ-UBND ngày 10/02/2023 của UBND tỉnh Thừa Thiên Huế;', 'QUYẾT ĐỊNH:'], body: ['Điều 1. Giao chỉ tiêu cho các xã, thị trấn theo biểu kèm theo.', 'Điều 2. Chánh Văn phòng HĐND và UBND huyện và Chủ tịch UBND các xã, thị trấn thi hành Quyết định này.'] }),
    sign(['- Như Điều 2;', '- Sở TT&TT;', '- Lưu: VT.'], ['CHỦ TỊCH'], 'Nguyễn Văn Hải'),
    { text: 'BIỂU GIAO CHỈ TIÊU' },
    { table: { kind: 'matrix', columns: 'number unit context target baseline target target', number: 0, name: 1, heading: [['TT', 'Cơ quan, đơn vị', 'Số lượng thủ tục hành chính', 'Chỉ tiêu hồ sơ trực tuyến năm 2023', 'Tỷ lệ hồ sơ trực tuyến năm 2022', 'Chỉ tiêu số hóa hồ sơ năm 2023', 'Chỉ tiêu giải quyết đúng hạn năm 2023']], rows } },
    { text: 'Ghi chú: số liệu năm 2022 trích từ Hệ thống thông tin giải quyết thủ tục hành chính tỉnh.' },
  ],
};
export const build = () => ({ name: document.file, text: textOf(document) });
