import ExcelJS from 'exceljs';

const HEADINGS = ['STT', 'Nội dung công việc', 'Sản phẩm', 'Cơ quan, đơn vị thực hiện', 'Thời gian thực hiện'];
const WORKS = [
  'Lập danh sách thủ tục hành chính của lĩnh vực số {n} còn hồ sơ tồn, gửi bộ phận theo dõi',
  'Cập nhật sổ theo dõi hồ sơ điện tử đợt {n}, đối chiếu với sổ giấy của từng bộ phận',
  'Mở lớp hướng dẫn nộp hồ sơ trên máy tính bảng cho tổ dân phố số {n}, tối thiểu 60% hộ có người dự',
  'Sửa biểu mẫu số {n} cho gọn, bỏ các mục mà cơ sở dữ liệu dân cư đã có',
];
const RESULTS = ['Danh sách', '- Sổ theo dõi;\n- Biên bản đối chiếu', 'Báo cáo kết quả lớp học', 'Biểu mẫu đã sửa; văn bản trình ký'];
const PARTIES = [
  '- Phòng Nội vụ chủ trì.\n- UBND các xã, phường phối hợp.',
  'Văn phòng HĐND và UBND xã chủ trì, phối hợp với Phòng Kinh tế',
  'Chủ trì: Trung tâm Phục vụ hành chính công; phối hợp: các cơ quan, đơn vị liên quan',
  'Các cơ quan, đơn vị; UBND các xã, phường',
];
const TIMES = ['Quý I', 'Trước ngày 25/7/2026', 'Thường xuyên', 'Tháng 9', 'Hàng quý', 'Theo kế hoạch của UBND tỉnh', 'Đột xuất khi có yêu cầu'];
const ROWS_IN_SECTION = 20;
const ROMAN = [['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]];

/** @example roman(14) → 'XIV' */
function roman(number) {
  const [letters, value] = ROMAN.find(([, least]) => number >= least) ?? ['', 0];
  return value === 0 ? '' : letters + roman(number - value);
}

const at = (list, index) => list[index % list.length];

/** A workbook with one annex of `count` activities in sections of twenty, as an office types it. @returns its bytes */
export async function annexOfRows(count) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Phụ lục');
  sheet.addRow(['PHỤ LỤC']);
  sheet.addRow(['Nhiệm vụ cải cách hành chính năm 2026']);
  sheet.addRow([]);
  sheet.addRow(HEADINGS);
  for (let index = 0; index < count; index++) {
    if (index % ROWS_IN_SECTION === 0) sheet.addRow([roman(index / ROWS_IN_SECTION + 1), `Nhóm công việc số ${index / ROWS_IN_SECTION + 1}`, '', '', '']).font = { bold: true };
    sheet.addRow([index + 1, at(WORKS, index).replace('{n}', String(index + 1)), at(RESULTS, index), at(PARTIES, index), at(TIMES, index)]);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
