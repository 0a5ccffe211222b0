import type { DemoPlan, DemoSection } from './content-types.js';

export const demoPlan: DemoPlan = {
  title: 'Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2024 trên địa bàn huyện Ba Tơ',
  year: 2024,
  ownerKey: 'ba-to',
  decidingDocumentKey: 'qd-486',
  baseDocumentKeys: [
    'luat-chinh-quyen-2015',
    'luat-sua-doi-2019',
    'nd-20-2008',
    'nd-63-2010',
    'nd-48-2013',
    'nd-92-2017',
    'nd-61-2018',
    'nd-107-2021',
    'nd-45-2020',
    'qd-468-ttg',
    'qd-06-ttg',
    'qd-766-ttg',
    'qd-104-ttg',
    'tt-02-2017',
    'tt-01-2018',
    'qd-20-vpcp',
    'qd-44-2022',
    'qd-34-2023',
    'qd-165',
  ],
  movesToWorkingDay: true,
  note:
    'Số liệu trình diễn. Đơn vị, số hiệu, ngày tháng, chỉ tiêu và văn bản viện dẫn lấy từ Quyết định số 486/QĐ-UBND ngày 26/02/2024; ' +
    'câu chữ từng nhiệm vụ được viết lại; người dùng, kết quả thực hiện và minh chứng là giả định. ' +
    'Điều 2 của Quyết định còn yêu cầu từng cơ quan, địa phương giao chỉ tiêu đến mỗi cán bộ, công chức, viên chức.',
  origin: 'document',
};

/** Headings over nine words are shortened; short ones are the document's own names for its parts. */
export const demoSections: readonly DemoSection[] = [
  { printedNumber: 'I', title: 'Văn bản quản lý nhà nước về kiểm soát TTHC' },
  { printedNumber: 'II', title: 'Kiểm soát việc ban hành quy định TTHC' },
  { printedNumber: 'III', title: 'Công bố, công khai TTHC' },
  { printedNumber: 'IV', title: 'Rà soát, đơn giản hóa TTHC' },
  { printedNumber: 'V', title: 'Phản ánh, kiến nghị về TTHC' },
  { printedNumber: 'VI', title: 'Cơ chế một cửa, một cửa liên thông' },
  { printedNumber: 'VII', title: 'TTHC trên môi trường điện tử' },
  { printedNumber: 'VIII', title: 'Kiểm tra hoạt động kiểm soát TTHC và cơ chế một cửa' },
  { printedNumber: 'IX', title: 'Truyền thông về kiểm soát TTHC' },
  { printedNumber: 'X', title: 'Trách nhiệm của người đứng đầu trong cải cách TTHC' },
  { printedNumber: 'XI', title: 'Cải cách các quy định TTHC' },
  { printedNumber: 'XII', title: 'Tập huấn nghiệp vụ kiểm soát TTHC và cơ chế một cửa' },
  { printedNumber: 'XIII', title: 'Công tác thông tin, báo cáo' },
];
