import { templateFile } from './template-sheets.js';

/** In the order of ROLES, in the words of the screens. */
export const ROLE_NAMES = ['Quản trị', 'Văn phòng đầu mối', 'Lãnh đạo', 'Thủ trưởng đơn vị', 'Cán bộ đầu mối đơn vị', 'Công chức, viên chức', 'Kiểm tra, giám sát'] as const;

export const peopleTemplate = (unitNames: readonly string[]): Promise<Buffer> => templateFile({
  sheetName: 'Người dùng',
  title: 'Cách ghi danh sách người dùng',
  columns: [
    { heading: 'TT', width: 8, help: 'Số thứ tự. Dòng có chữ “Ví dụ” ở cột này là dòng mẫu, không được nhập.' },
    { heading: 'Họ và tên', width: 28, isRequired: true, help: 'Họ, tên đệm và tên.' },
    { heading: 'Tên đăng nhập', width: 24, help: 'Chữ thường không dấu, số, dấu chấm, gạch. Để trống thì được đề xuất từ họ tên và đơn vị.' },
    { heading: 'Chức vụ', width: 24, help: 'Chức vụ hoặc chức danh.' },
    { heading: 'Đơn vị', width: 40, isRequired: true, choices: 'Đơn vị', help: 'Mã, tên hoặc tên viết tắt của đơn vị đã có.' },
    { heading: 'Vai trò', width: 30, isRequired: true, choices: 'Vai trò', help: 'Chọn trong danh sách; nhiều vai trò thì cách nhau bằng dấu chấm phẩy.' },
    { heading: 'Phạm vi', width: 40, choices: 'Đơn vị', help: 'Vai trò có hiệu lực với đơn vị này và các đơn vị bên dưới. Để trống thì là chính đơn vị của người đó.' },
    { heading: 'Thư điện tử', width: 28, help: 'Nơi nhận nhắc việc, nếu có.' },
    { heading: 'Điện thoại', width: 16, help: 'Nếu có.' },
  ],
  examples: [
    ['Ví dụ', 'Nguyễn Văn Mẫu', 'mau.songmau', 'Chuyên viên', 'UBND xã Sông Mẫu', ROLE_NAMES[4], '', 'mau@example.vn', '0900000001'],
    ['Ví dụ', 'Trần Thị Thử', '', 'Chánh Văn phòng', 'Văn phòng HĐND và UBND', `${ROLE_NAMES[3]}; ${ROLE_NAMES[1]}`, 'UBND xã Sông Mẫu', '', ''],
  ],
  notes: [
    'Mỗi người mới được cấp một mật khẩu tạm, phải đổi ở lần đăng nhập đầu. Mật khẩu chỉ có trong tệp tải về ngay sau khi lưu.',
    'Trước khi lưu có bước xem lại từng dòng; chưa lưu thì chưa có gì thay đổi. Lưu tất cả hoặc không lưu dòng nào.',
  ],
  choices: { 'Vai trò': ROLE_NAMES, 'Đơn vị': unitNames },
});
