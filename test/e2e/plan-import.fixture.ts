import type { TestUnit } from '../support/world.js';
import type { SourceDocument } from '../support/import-world.js';

export interface NamedUnits {
  readonly root: TestUnit;
  readonly office: TestUnit;
  readonly communes: readonly TestUnit[];
}

let numbers = 100;

/** A plan of activities in two sections, about the units of a test's own district. */
export function activityPlan({ office, communes }: NamedUnits, options: { number?: string; unknown?: string } = {}): SourceDocument {
  numbers += 1;
  const { number = String(numbers), unknown = 'Phòng Hạ tầng Kỹ thuật' } = options;
  return {
    lines: [
      'ỦY BAN NHÂN DÂN HUYỆN THỬ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', `Số: ${number}/KH-UBND`, 'Thử, ngày 12 tháng 02 năm 2024',
      'KẾ HOẠCH', 'Kiểm soát thủ tục hành chính năm 2024 của huyện Thử',
      'Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính;',
    ],
    tables: [[
      ['STT', 'Nội dung công việc', 'Kết quả', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
      ['I', 'Công bố, công khai thủ tục', '', '', '', ''],
      ['1', 'Soát lại danh mục thủ tục đang áp dụng', 'Danh mục đã soát', office.name, communes[0]!.name, 'Quý I'],
      ['2', 'Niêm yết thủ tục tại nơi tiếp nhận hồ sơ', 'Bảng niêm yết', communes[0]!.name, office.name, 'Tháng 3'],
      ['II', 'Tiếp nhận phản ánh', '', '', '', ''],
      ['3', 'Mở đường dây tiếp nhận phản ánh của người dân', 'Số điện thoại được công bố', unknown, communes[1]!.name, 'Thường xuyên'],
    ]],
  };
}

/** An annex of indicators in percent. */
export function indicatorAnnex({ office, communes }: NamedUnits, names: readonly [string, string, string]): SourceDocument {
  return {
    lines: ['PHỤ LỤC', 'Chỉ tiêu kiểm soát thủ tục hành chính năm 2024'],
    tables: [[
      ['STT', 'Tên chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Cơ quan chủ trì'],
      ['I', 'Dịch vụ công', '', '', ''],
      ['1', names[0], '%', 'Tối thiểu 80', office.name],
      ['2', names[1], '%', '100', communes[0]!.name],
      ['3', names[2], '%', '', office.name],
    ]],
  };
}
