import { templateFile } from './template-sheets.js';

/** In the order of UNIT_LEVELS, in the words of the screens. */
export const LEVEL_NAMES = ['Tỉnh, thành phố', 'Huyện', 'Xã, phường, thị trấn', 'Sở, phòng, ban', 'Văn phòng, bộ phận', 'Cơ quan ngành dọc', 'Doanh nghiệp', 'Khác'] as const;

export const unitTemplate = (unitNames: readonly string[]): Promise<Buffer> => templateFile({
  sheetName: 'Đơn vị',
  title: 'Cách ghi danh sách đơn vị',
  columns: [
    { heading: 'TT', width: 8, help: 'Số thứ tự. Dòng có chữ “Ví dụ” ở cột này là dòng mẫu, không được nhập.' },
    { heading: 'Mã đơn vị', width: 16, help: 'Mã chính thức, nếu có. Mỗi mã chỉ của một đơn vị; đơn vị trùng mã với đơn vị đã có được bỏ qua.' },
    { heading: 'Tên đơn vị', width: 44, isRequired: true, help: 'Tên đầy đủ.' },
    { heading: 'Tên ngắn', width: 24, help: 'Tên dùng trong bảng và biểu. Để trống thì lấy theo tên đầy đủ.' },
    { heading: 'Tên gọi khác', width: 30, help: 'Các tên khác dùng trong văn bản, cách nhau bằng dấu chấm phẩy.' },
    { heading: 'Cấp', width: 24, choices: 'Cấp', help: 'Chọn trong danh sách. Để trống thì đoán theo tên.' },
    { heading: 'Đơn vị cấp trên', width: 44, choices: 'Đơn vị', help: 'Mã hoặc tên của đơn vị cấp trên: đơn vị đã có, hoặc một dòng khác của danh sách này, đứng trước hay sau đều được.' },
    { heading: 'Hiệu lực từ', width: 16, help: 'Ngày đầu tiên của đơn vị, dạng ngày/tháng/năm. Để trống thì lấy ngày chung chọn khi nhập.' },
  ],
  examples: [
    ['Ví dụ', '21031', 'Ủy ban nhân dân xã Sông Mẫu', 'UBND xã Sông Mẫu', 'Xã Sông Mẫu; UBND Sông Mẫu', LEVEL_NAMES[2], 'UBND tỉnh Mẫu', '01/07/2025'],
    ['Ví dụ', '', 'Trung tâm Phục vụ hành chính công xã Sông Mẫu', 'TT PVHCC Sông Mẫu', '', LEVEL_NAMES[4], '21031', '01/07/2025'],
  ],
  notes: [
    'Có thể thêm cột khác hoặc đổi thứ tự cột: cột được nhận theo tên. Cột không hiểu sẽ được báo, không bị bỏ âm thầm.',
    'Trước khi lưu có bước xem lại từng dòng; chưa lưu thì chưa có gì thay đổi. Lưu tất cả hoặc không lưu dòng nào.',
  ],
  choices: { 'Cấp': LEVEL_NAMES, 'Đơn vị': unitNames },
});
