import { docxOf, takeIn, type SourceDocument } from '../support/import-world.js';
import type { TestClient } from '../support/test-client.js';
import type { TestUnit } from '../support/world.js';

export const PLANS = '/api/v1/plans';
/** A name of no unit: whom a plan of the fixture leaves in doubt. */
export const UNKNOWN = 'Phòng Hạ tầng Kỹ thuật';

/** What was read of a Word document, which must be taken in. */
export async function takenWord(client: TestClient, ownerUnitId: string, source: SourceDocument, planId?: string): Promise<any> {
  const { status, body } = await takeIn(client, { ownerUnitId, planId, file: { name: 'ke-hoach.docx', content: await docxOf(source) } });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

/** The row of the first table that prints this number. */
export const rowOf = (body: any, number: string) => body.tables[0].rows.find(({ printedNumber }: any) => printedNumber === number);

export interface NamedUnits {
  readonly root: TestUnit;
  readonly office: TestUnit;
  readonly communes: readonly TestUnit[];
}

let numbers = 100;

/** A plan of activities in two sections, about the units of a test's own district. */
export function activityPlan({ office, communes }: NamedUnits, options: { number?: string; unknown?: string } = {}): SourceDocument {
  numbers += 1;
  const { number = String(numbers), unknown = UNKNOWN } = options;
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

/** Lines with three parties each, in sections of fifty; 400 at the most. */
export function longPlan(units: NamedUnits, count: number, tag = 'dài'): SourceDocument {
  const { office, communes } = units;
  const rows = Array.from({ length: count }, (_, index) => [
    String(index + 1), `Nội dung ${tag} số ${index + 1}: rà soát, chuẩn hóa và niêm yết thủ tục của lĩnh vực ${index + 1}`, `Báo cáo ${index + 1}`, office.name,
    `${communes[0]!.name}; ${communes[1]!.name}`, ['Quý I', 'Tháng 6', 'Thường xuyên', 'Hàng quý'][index % 4]!,
  ]);
  const sections = Array.from({ length: Math.ceil(count / 50) }, (_, index) => [[['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][index]!, `Nhóm ${index + 1}`, '', '', '', ''], ...rows.slice(index * 50, (index + 1) * 50)]);
  const { lines, tables: [table] } = activityPlan(units);
  return { lines, tables: [[table![0]!, ...sections.flat()]] };
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
