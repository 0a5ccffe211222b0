import ExcelJS from 'exceljs';
import type { CalendarDate } from '#domain';

export interface ToldPassword {
  readonly fullName: string;
  readonly username: string;
  readonly unitName: string;
  readonly password: string;
}

const HEADINGS = ['TT', 'Họ và tên', 'Đơn vị', 'Tên đăng nhập', 'Mật khẩu tạm'];
const WIDTHS = [6, 30, 44, 32, 30];
const FONT = { name: 'Times New Roman', size: 12 } as const;

/** The temporary passwords as a workbook, told once. Cells are text: a name that begins with "=" is no formula. */
export async function passwordsFile(people: readonly ToldPassword[], lastDay: CalendarDate): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Tiến Độ';
  const sheet = workbook.addWorksheet('Mật khẩu tạm');
  WIDTHS.forEach((width, index) => Object.assign(sheet.getColumn(index + 1), { width, numFmt: '@', font: FONT }));
  sheet.addRow([`Mật khẩu tạm dùng được đến hết ngày ${lastDay.split('-').reverse().join('/')}; phải đổi ở lần đăng nhập đầu. Giao riêng cho từng người rồi hủy tệp này.`]);
  sheet.addRow(HEADINGS).font = { ...FONT, bold: true };
  people.forEach(({ fullName, unitName, username, password }, index) => sheet.addRow([String(index + 1), fullName, unitName, username, password]));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
