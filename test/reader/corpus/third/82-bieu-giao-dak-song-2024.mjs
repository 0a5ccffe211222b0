import { headLabel, sec } from '../builders/model.mjs';
import { xlsxOf } from '../builders/xlsx.mjs';

const rows = [];
let last = 0;
const unit = (name, online, paid, digital, satisfied) => {
  last += 1;
  const targets = [online, paid, digital, satisfied].filter((value) => value !== '-').map((value) => `unstated ${value} %`).join(' + ');
  rows.push({ kind: 'item', cells: [{ v: last }, name, ...[online, paid, digital, satisfied].map((value) => (value === '-' ? '-' : { v: value }))], parties: `L u${rows.length}`, targets, unit: name, key: `u${rows.length}` });
};
const section = (number, words) => {
  last = 0;
  rows.push(sec(number, words));
};

section('I', 'Các phòng chuyên môn');
unit('Phòng Tư pháp', 80, 70, 100, 95);
unit('Phòng Tài chính - Kế hoạch', 90, 80, 100, 95);
unit('Phòng Lao động - Thương binh và Xã hội', 70, '-', 90, 95);
unit('Phòng Kinh tế và Hạ tầng', 75, 60, 90, 95);
unit('Phòng Tài nguyên và Môi trường', 50, 50, 80, 90);
unit('Phòng Văn hóa và Thông tin', 80, 70, 100, 95);
unit('Phòng Giáo dục và Đào tạo', 80, '-', 100, 95);
unit('Phòng Nội vụ', 80, '-', 100, 95);
section('II', 'UBND các xã, thị trấn');
unit('UBND thị trấn Đức An', 70, 60, 90, 92);
unit('UBND xã Đắk Hòa', 60, 50, 80, 90);
unit('UBND xã Đắk Môl', 60, 50, 80, 90);
unit('UBND xã Đắk N’Drung', 60, 50, 80, 90);
unit('UBND xã Nâm N’Jang', 65, 50, 80, 90);
unit('UBND xã Nam Bình', 65, 50, 80, 90);
unit('UBND xã Thuận Hà', 55, 45, 75, 90);
unit('UBND xã Thuận Hạnh', 55, 45, 75, 90);
unit('UBND xã Trường Xuân', 55, 45, 75, 90);

export const document = {
  file: '82-bieu-giao-dak-song-2024.xlsx',
  label: headLabel('annex', '310', 'QĐ-UBND', '2024-03-06', 'Chủ tịch UBND huyện Đắk Song', null, 2024, null, null, null, null, { issuerOr: ['UBND huyện Đắk Song', 'Ủy ban nhân dân huyện Đắk Song'], titleHas: 'giao chỉ tiêu', attachedTo: '310/QĐ-UBND' }),
  names: Object.fromEntries(rows.filter(({ key }) => key).map(({ key, unit: name }) => [key, name])),
  blocks: [
    {
      sheet: 'Biểu giao',
      blocks: [
        { text: 'BIỂU GIAO CHỈ TIÊU', bold: true },
        { text: 'Giao chỉ tiêu giải quyết thủ tục hành chính trên môi trường điện tử năm 2024 cho các phòng chuyên môn và UBND các xã, thị trấn' },
        { text: '(Kèm theo Quyết định số 310/QĐ-UBND ngày 06/3/2024 của Chủ tịch UBND huyện Đắk Song)' },
        { gap: 1 },
        {
          table: {
            kind: 'matrix', columns: 'number unit target target target target', number: 0, name: 1, rows,
            heading: [['STT', 'Cơ quan, đơn vị', 'Chỉ tiêu giao năm 2024 (%)', '<', '<', '<'], ['^', '^', 'Tỷ lệ hồ sơ nộp trực tuyến', 'Tỷ lệ thanh toán trực tuyến', 'Tỷ lệ số hóa hồ sơ, kết quả', 'Mức độ hài lòng']],
          },
        },
        { text: 'Ghi chú: Dấu (-) là đơn vị không có thủ tục thu phí, lệ phí.' },
      ],
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
