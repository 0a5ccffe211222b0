import { plainForm } from '#domain';
import type { RawRow, RawTable } from '../table/raw-table.js';
import { isEmptyCell, oneLine, wordsOf } from './indicator-cells.js';

export interface TitleRead {
  readonly title: string;
  readonly isTitleComposed: boolean;
  readonly numeratorText: string | null;
  readonly denominatorText: string | null;
  /** "Lưu ý: tỷ lệ b/a phải đạt …" */
  readonly caution: string | null;
}

const BULLET = /^[\s\-–—•*+]{1,8}/u;
/** Words that say what is counted; a row without them may name only for whom. */
const MEASURE = /(?<![\p{L}])(?:ty le|ti le|so|so luong|muc|muc do|chi so|tong so|diem|thoi gian|\d+ ?%|thuc hien|bao dam|dam bao|xay dung|hoan thanh|cung cap|cong khai|cong bo|xu ly|giai quyet|danh gia|thiet lap|trien khai|dao tao|day manh|phan dau)(?![\p{L}])/u;
const FOR_WHOM = /^(?:doi voi|tai|cap|o|khoi|cac|ubnd|uy ban|so|ban|nganh|phong|xa|phuong|thi tran|huyen|quan|thanh pho|thi xa|don vi|co quan|chi cuc|trung tam|van phong|toan)(?![\p{L}])/u;
/** "Sở" and "số" are one word without marks. */
const COUNTED_THING = /(?<![\p{L}])(?:tỷ lệ|tỉ lệ|số|mức|chỉ số|điểm|tỷ trọng)(?![\p{L}])/iu;
const ABOUT = /^(?:các )?(?:chỉ tiêu|nhiệm vụ|chỉ tiêu, nhiệm vụ)(?: cụ thể)?(?: (?:về|đối với))?\s+/iu;
const HEADING_NUMBER = /^(?:[IVXL]{1,6}|\d{1,3}(?:\.\d{1,3}){0,3}|[a-zđ])[.)]\s*/u;

/** What a row is called, with the heading above where the row names only a level ("Đối với UBND cấp xã"), and the formula it gives. */
export function readTitle(table: RawTable, row: RawRow, above: readonly RawRow[]): TitleRead {
  const { name, ...formula } = withoutFormula(wordsOf(table, row, 'name'));
  const title = oneLine(name).replace(BULLET, '');
  if (!namesOnlyForWhom(title)) return { title, isTitleComposed: false, ...formula };
  const heading = above.map((other) => headingOf(table, other)).find((words) => words !== '' && COUNTED_THING.test(words));
  if (heading === undefined) return { title, isTitleComposed: false, ...formula };
  return { title: `${heading}: ${title}`, isTitleComposed: true, ...formula };
}

function namesOnlyForWhom(title: string): boolean {
  const plain = plainForm(title);
  if (!FOR_WHOM.test(plain) || COUNTED_THING.test(title) || /\d ?%/u.test(title)) return false;
  return !MEASURE.test(plain.replace(/(?<![\p{L}])(?:so|diem)(?![\p{L}])/gu, ' '));
}

/** The words of a section or group, wherever in its row they stand. */
export function headingOf(table: RawTable, row: RawRow): string {
  const words = wordsOf(table, row, 'name') || Object.values(row.cells).map(({ text }) => oneLine(text)).filter((text) => !isEmptyCell(text)).sort((left, right) => right.length - left.length)[0] || '';
  const title = oneLine(words).replace(HEADING_NUMBER, '').replace(BULLET, '').replace(ABOUT, '').replace(/[\s.:;,]{1,8}$/u, '');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

const FORMULA = /(?:theo |tinh theo )?cong thuc ?:? ?(?:tinh ?:? ?)?\(? ?([a-z]) ?\/ ?([a-z])(?![\p{L}])/u;
const CAUTION = /\((?:luu y|ghi chu)[^()]{0,300}\)/u;

/** Cuts "Theo công thức (b/a). Trong đó: a là …, b là …" off a name. */
function withoutFormula(name: string): Omit<TitleRead, 'title' | 'isTitleComposed'> & { name: string } {
  const plain = plainForm(name).replace(/\s/gu, ' ');
  const noted = CAUTION.exec(plain);
  const caution = noted ? oneLine(name.slice(noted.index + 1, noted.index + noted[0].length - 1)) : null;
  const formula = FORMULA.exec(plain);
  if (!formula) return { name: noted ? `${name.slice(0, noted.index)}${name.slice(noted.index + noted[0].length)}` : name, numeratorText: null, denominatorText: null, caution };
  const from = formula.index + formula[0].length;
  const end = noted && noted.index > from ? noted.index : name.length;
  const meaning = (letter: string, other: string) => meaningOf(letter, other, name.slice(from, end), plain.slice(from, end));
  return { name: name.slice(0, formula.index), numeratorText: meaning(formula[1]!, formula[2]!), denominatorText: meaning(formula[2]!, formula[1]!), caution };
}

/** What a letter of the formula stands for: up to the line or the other letter's. */
function meaningOf(letter: string, other: string, text: string, plain: string): string | null {
  const begin = new RegExp(String.raw`(?<![\p{L}])${letter} ?(?:la|:|=) ?`, 'u').exec(plain);
  if (!begin) return null;
  const from = begin.index + begin[0].length;
  const end = new RegExp(String.raw`(?<![\p{L}])${other} ?(?:la|:|=) |;`, 'u').exec(plain.slice(from));
  const meaning = oneLine(text.slice(from, end ? from + end.index : text.length)).replace(/[\s.,;:\-–(]{1,8}$/u, '');
  return meaning === '' ? null : meaning;
}
