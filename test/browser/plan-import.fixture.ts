import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType } from 'docx';
import { hasSources, sourceText } from '../support/annex-source.js';

/** A plan in a Word file, and what a person meets in it. */
export interface PlanFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly activities: number;
  /** The number of a line that names nobody. */
  readonly lineWithoutParty: string;
}

type Row = readonly string[];

const HEADING: Row = ['STT', 'Nội dung công việc', 'Kết quả công việc', 'Cơ quan, đơn vị thực hiện', 'Thời gian thực hiện'];
const SCHEDULE = 4;

/** Of our own writing, with a row that a page cuts in two, for machines without the documents of the authorities. */
const OWN_HEAD = [
  'ỦY BAN NHÂN DÂN HUYỆN BA TƠ', 'Số: 512/KH-UBND', 'Ba Tơ, ngày 12 tháng 3 năm 2024', 'KẾ HOẠCH', 'Kiểm soát thủ tục hành chính năm 2024 trên địa bàn huyện Ba Tơ',
  'Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;',
];
const OWN_ROWS: readonly Row[] = [
  HEADING,
  ['I', 'Chuẩn bị, hướng dẫn', '', '', ''],
  ['1', 'Soạn văn bản hướng dẫn các bước rà soát thủ tục', 'Văn bản hướng dẫn', '- Chủ trì: Văn phòng HĐND và UBND huyện.\n- Phối hợp: Các cơ quan, đơn vị liên quan.', 'Quý II'],
  ['2', 'Mở lớp tập huấn cho người làm ở bộ phận một cửa', 'Lớp tập huấn;', '- Chủ trì: Phòng Nội vụ.', 'Quý II'],
  HEADING,
  ['', 'của các xã, thị trấn', 'danh sách người dự', '- Phối hợp: UBND các xã, thị trấn.', ''],
  ['II', 'Thực hiện, báo cáo', '', '', ''],
  ['3', 'Niêm yết đầy đủ thủ tục ở trụ sở', 'Ảnh chụp bảng niêm yết', '- Chủ trì: UBND các xã, thị trấn được giao.', 'Thường xuyên'],
  ['4', 'Góp ý dự thảo quy định về bộ phận một cửa', 'Văn bản góp ý', '', 'Quý III'],
  ['5', 'Tổng hợp kết quả cả năm', 'Báo cáo năm', '- Chủ trì: Văn phòng HĐND và UBND huyện.', 'Trước ngày 15/12/2024'],
];

const cellOf = (html: string): string =>
  html.replace(/<li>\s*/g, '\n').replace(/<br\s*\/?>/g, '\n').replace(/<[^>]+>/g, '').replaceAll('&amp;', '&').split('\n').map((line) => line.trim()).filter(Boolean).join('\n');

function baTo(): { head: string[]; rows: Row[] } {
  const lines = sourceText('ba-to-2024').split(/\r?\n/);
  const first = lines.findIndex((line) => line.startsWith('STT\t'));
  const after = lines.findIndex((line, index) => index > first && line.includes('VỀ CHỈ TIÊU LIÊN QUAN'));
  const rows = lines.slice(first, after).filter((line) => line.split('\t').length >= 4 && !/^\S?-----/.test(line)).map((line) => Array.from({ length: HEADING.length }, (_, index) => cellOf(line.split('\t')[index] ?? '')));
  const words = (line: string) => line.replace(/[#*]+/g, '').replace(/<[^>]+>/g, '').trim();
  return { head: lines.slice(0, first).map(words).filter(Boolean), rows };
}

const linesOf = (text: string): Paragraph[] => text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] }));

/** Numbers that follow each other are counted by Word; a section lies across the table; equal times of neighbours are one merged cell. */
function rowsOf(rows: readonly Row[]): TableRow[] {
  let counted = 0;
  return rows.map((row, index) => {
    const [number = '', name = ''] = row;
    if (/^[IVX]+$/.test(number)) return new TableRow({ children: [new TableCell({ children: linesOf(number) }), new TableCell({ columnSpan: HEADING.length - 1, children: [new Paragraph({ children: [new TextRun({ text: name, bold: true })] })] })] });
    const isNext = number === String(counted + 1);
    if (isNext) counted += 1;
    const isTimeOf = (one: Row | undefined) => one !== undefined && /^\d+$/.test(one[0] ?? '') && /^\d+$/.test(number) && one[SCHEDULE] === row[SCHEDULE];
    const merge = isTimeOf(rows[index - 1]) ? VerticalMergeType.CONTINUE : isTimeOf(rows[index + 1]) ? VerticalMergeType.RESTART : undefined;
    return new TableRow({
      children: row.map((text, column) => {
        if (column === 0 && isNext) return new TableCell({ children: [new Paragraph({ numbering: { reference: 'decimal', level: 0 } })] });
        if (column !== SCHEDULE || merge === undefined) return new TableCell({ children: linesOf(text) });
        return new TableCell({ verticalMerge: merge, children: linesOf(merge === VerticalMergeType.CONTINUE ? '' : text) });
      }),
    });
  });
}

/** Ba Tơ's plan where its text lies beside the project, or else one of our own: as Word would have it. */
export async function planFile(): Promise<PlanFile> {
  const { head, rows } = hasSources ? baTo() : { head: OWN_HEAD, rows: OWN_ROWS };
  const document = new Document({
    numbering: { config: [{ reference: 'decimal', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1' }] }] },
    sections: [{ children: [...head.flatMap(linesOf), new Table({ rows: rowsOf(rows) })] }],
  });
  const activities = new Set(rows.map(([number = '']) => number).filter((number) => /^\d+$/.test(number))).size;
  return { name: 'ke-hoach.docx', bytes: await Packer.toBuffer(document), activities, lineWithoutParty: hasSources ? '26' : '4' };
}
