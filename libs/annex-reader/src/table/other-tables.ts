import { fold } from '#domain';
import type { ColumnReading, ReadColumn } from '../model/reading.js';
import { columnContent, type ColumnContent } from './column-content.js';
import type { BodyRow } from './slot.js';

const DOERS: readonly ReadColumn[] = ['lead', 'coordinating', 'parties', 'monitoring', 'evaluating'];
const VALUES: readonly ReadColumn[] = ['target', 'baseline', 'context'];

/** Words by which figures are asked for and not only told. */
const ASKED = /\b(chi tieu|muc tieu|giao|phan dau|can dat|phai dat|ke hoach|toi thieu|it nhat|tro len|nguong|yeu cau|du kien)\b/;
const TOLD = /\b(ket qua|tinh hinh|thuc trang|hien trang|so lieu|thong ke|tong hop)\b/;

interface Seen {
  readonly columns: readonly ColumnReading[];
  readonly headings: readonly string[];
  readonly contents: readonly ColumnContent[];
  /** Title and lines above the table. */
  readonly about: string;
}

const meets = ({ headings }: Seen, words: RegExp): boolean => headings.some((heading) => words.test(heading));
const has = ({ columns }: Seen, ...wanted: readonly ReadColumn[]): boolean => columns.some(({ meaning }) => wanted.includes(meaning));
const nameHeading = ({ columns }: Seen): string => fold(columns.find(({ meaning }) => meaning === 'name')?.heading ?? '');

/** Names of people with their posts. */
function isOfPeople(seen: Seen): boolean {
  return meets(seen, /^(ho va ten|ho ten|ngay sinh|chuc danh|chuc vu)\b/) && !has(seen, 'schedule', 'target');
}

/** Legal documents with their numbers and dates; who is to do what is not said. */
function isOfDocuments(seen: Seen): boolean {
  const isDesignated = meets(seen, /^(so (va )?(ky )?hieu|so van ban|so quyet dinh|so (ky hieu )?ngay\b|ky hieu)\b/);
  const isDated = meets(seen, /^(ngay( thang)?( nam)?( (ban hanh|ky|van ban|co hieu luc).*)?|thoi gian ban hanh|co quan ban hanh|trich yeu.*|hieu luc.*)$/);
  return isDesignated && isDated && !has(seen, ...DOERS) && !/^(nhiem vu|cong viec|noi dung (nhiem vu|cong viec))\b/.test(nameHeading(seen));
}

/** Procedures as they are made public: how long, at what fee, where. */
function isOfProcedures(seen: Seen): boolean {
  return /\b(thu tuc|tthc|dich vu cong)\b/.test(nameHeading(seen)) && meets(seen, /^(thoi (han|gian) giai quyet|phi le phi|le phi|phi|muc phi|dia diem (thuc hien|tiep nhan))\b/);
}

/** Money by item: neither work with a time nor a figure that is asked for. */
function isBudget(seen: Seen): boolean {
  const isPriced = meets(seen, /^(don gia|thanh tien)\b/);
  const isMoney = meets(seen, /^(so tien|kinh phi|du toan|tong tien|nhu cau kinh phi|khai toan)\b/);
  return (isPriced || isMoney) && !has(seen, 'schedule', ...DOERS) && !meets(seen, ASKED);
}

/** Reports and forms with their receivers, and nobody who is to make them. */
function isOfReports(seen: Seen): boolean {
  return /^(ten |loai |cac |danh muc )?(bao cao|bieu mau|mau bieu|bieu)\b/.test(nameHeading(seen)) && !has(seen, ...DOERS) && meets(seen, /^(noi nhan|noi gui|hinh thuc|bieu mau|mau|ky hieu|so hieu)\b/);
}

/** Figures that are told and not asked for: statistics of units. */
function isTold(seen: Seen): boolean {
  return !has(seen, 'schedule', 'results', ...DOERS) && has(seen, ...VALUES) && !meets(seen, ASKED) && TOLD.test(seen.about) && !ASKED.test(seen.about);
}

/** A form to be filled in: all columns of figures are blank, or hold nothing but dots. */
function isForm({ columns, contents }: Seen): boolean {
  const values = contents.filter((_, column) => VALUES.includes(columns[column]!.meaning));
  const others = contents.filter((_, column) => !['number', 'name', 'unit', 'measureUnit', ...VALUES].includes(columns[column]!.meaning));
  return values.length > 0 && [...values, ...others].every(({ filled }) => filled === 0);
}

/** True for a table that neither gives work nor asks for figures: people, documents, procedures, money, reports, statistics, blank forms. */
export function isOtherTable(all: readonly ColumnReading[], rows: readonly BodyRow[], about: string): boolean {
  const columns = all.filter(({ meaning }) => meaning !== 'heading');
  const seen: Seen = { columns, headings: all.map(({ heading }) => fold(heading)), contents: columns.map((_, column) => columnContent(rows, column)), about: fold(about) };
  return [isOfPeople, isOfDocuments, isOfProcedures, isBudget, isOfReports, isTold, isForm].some((is) => is(seen));
}
