import { act, headLabel, sec } from '../builders/model.mjs';
import { xlsxOf } from '../builders/xlsx.mjs';

// Copied page by page out of a printed table: the heading comes again, and lines are cut.
const rows = [
  sec('A', 'NHIỆM VỤ CHUNG'),
  act(['1', 'Thực hiện chữ ký số cá nhân trên toàn bộ tờ trình', 'Văn phòng chủ trì; các phòng phối hợp', 'Tháng 1', 'Tờ trình ký số'], 'L vp, C phong', 'month 1'),
  act(['2', 'Phân công người thay thế khi công chức xử lý hồ sơ nghỉ phép', '{phong}', 'Thường xuyên', 'Bảng phân công'], 'L phong', 'continuous', { cut: { 1: 'xử lý hồ sơ', 4: 'phân công' } }),
  sec('B', 'NHIỆM VỤ THEO LĨNH VỰC'),
  act(['3', 'Thẩm định thiết kế: mỗi hồ sơ chỉ yêu cầu bổ sung một lần', 'Chủ trì: {hd}. Phối hợp: {ktx}', 'Từ tháng 3', 'Thông báo thẩm định'], 'L hd, C ktx', 'month 3', { or: { scheduleOr: [['continuous'], ['unreadable']] } }),
  act(['4', 'Công khai năng lực nhà thầu trên trang của Sở', '{hd}', 'Hằng quý', 'Danh sách nhà thầu'], 'L hd', 'recurring quarter'),
  act(['5', 'Sát hạch chứng chỉ hành nghề trên máy', '{hd} chủ trì, phối hợp với {hoi}', 'Quý II, IV', 'Kết quả sát hạch'], 'L hd, C hoi', 'quarter 2 + quarter 4', { cut: { 2: 'với', 3: 'IV' } }),
  act(['6', 'Cấp thông tin quy hoạch qua mạng', '{qh}', 'Quý III', 'Dịch vụ được cung cấp'], 'L qh', 'quarter 3'),
  act(['7', 'Bán nhà ở xã hội: công khai danh sách hồ sơ hợp lệ', '{ptdt}; {cdt}', 'Theo từng dự án', 'Danh sách'], 'L ptdt, L cdt', 'byReference', { or: { scheduleOr: [['onEvent'], ['unreadable']] } }),
  sec('C', 'BÁO CÁO'),
  act(['8', 'Báo cáo quý', 'Văn phòng', 'Trước ngày 14/3, 14/6, 14/9, 14/12/2023', 'Báo cáo'], 'L vp', 'milestones 2023-03-14,2023-06-14,2023-09-14,2023-12-14', { or: { scheduleOr: [['beforeDate 2023-03-14', 'beforeDate 2023-06-14', 'beforeDate 2023-09-14', 'beforeDate 2023-12-14'], ['recurring quarter'], ['date 2023-03-14', 'date 2023-06-14', 'date 2023-09-14', 'date 2023-12-14']] } }),
];
export const document = {
  file: '31-so-xay-dung.xlsx',
  label: headLabel('annex', null, 'KH-SXD', null, 'Sở Xây dựng', null, 2023, null, null, 0, 0, { kindOr: ['plan'], symbolOr: [null], issuerOr: ['Sở Xây dựng tỉnh Bắc Ninh', null], titleHas: 'Cải cách hành chính năm 2023' }),
  names: { vp: 'Văn phòng', phong: ['các phòng', 'group'], hd: 'Phòng Quản lý xây dựng', ktx: ['Viện Quy hoạch kiến trúc', 'unit|external'], hoi: ['Hội Xây dựng tỉnh', 'external|unit'], qh: 'Phòng Quy hoạch', ptdt: 'Phòng Quản lý nhà', cdt: ['các chủ đầu tư', 'group|external'] },
  blocks: [
    {
      sheet: 'Bang',
      blocks: [
        { text: 'DANH MỤC NHIỆM VỤ' }, { text: 'Cải cách hành chính năm 2023' }, { text: '(Kèm theo Kế hoạch số    /KH-SXD ngày    /01/2023 của Sở Xây dựng)' },
        { table: { kind: 'activities', columns: 'number name parties schedule results', number: 0, name: 1, results: 4, repeats: true, heading: [['Số TT', 'Nội dung nhiệm vụ', 'Bộ phận thực hiện', 'Thời gian', 'Sản phẩm']], rows } },
      ],
    },
  ],
};
export const build = async () => ({ name: document.file, bytes: await xlsxOf(document) });
