import type { DocumentKind } from '../model/reading.js';
import type { Line } from './document-lines.js';

interface KindLine {
  readonly kind: DocumentKind;
  /** Plain letters at the head of the line. */
  readonly begins: RegExp;
}

const KIND_LINES: readonly KindLine[] = [
  { kind: 'decision', begins: /^quyet dinh(?![a-z])/ },
  { kind: 'plan', begins: /^ke hoach(?! va dau tu)(?![a-z])/ },
  { kind: 'directive', begins: /^chi thi(?![a-z])/ },
  { kind: 'program', begins: /^chuong trinh(?: hanh dong| cong tac)?(?![a-z])/ },
  { kind: 'resolution', begins: /^nghi quyet(?![a-z])/ },
  { kind: 'decree', begins: /^nghi dinh(?![a-z])/ },
  { kind: 'circular', begins: /^thong tu(?: lien tich)?(?![a-z])/ },
  { kind: 'report', begins: /^bao cao(?![a-z])/ },
  { kind: 'notice', begins: /^thong bao(?: ket luan)?(?![a-z])/ },
  { kind: 'annex', begins: /^(?:phu luc|phu bieu|bieu mau|bieu|danh muc|bang)(?![a-z])/ },
  { kind: 'officialLetter', begins: /^cong van(?![a-z])/ },
  { kind: 'other', begins: /^(?:to trinh|huong dan|de an|quy dinh|quy che|cong dien|phuong an|ket luan|giay moi)(?![a-z])/ },
];

/** "PHỤ LỤC I", "Phụ lục số 01:", "BIỂU SỐ 2A" and the like: the numbering is no title. */
const ANNEX_NUMBER = /^(?:phu luc|phu bieu|bieu mau|bieu)\s?(?:so\s?)?(?:[ivx]{1,5}|\d{1,3}[a-z]?|[a-h])?(?=$|[\s:.,/-])\s?[:.,-]?\s?/;

const PERIOD_ONLY = /^\s(?:nam|quy|thang|tuan|giai doan|\d{1,2} thang)\s/;

export interface KindFound {
  readonly kind: DocumentKind;
  /** What of the line goes on as title: "KIỂM SOÁT THỦ TỤC HÀNH CHÍNH NĂM 2025" of "KẾ HOẠCH KIỂM SOÁT …". */
  readonly rest: string;
}

/**
 * The kind of document a line heads, or null. The word stands alone, or the whole line is in capitals; in small letters only
 * "Phụ lục 1: …" and a line that is nothing but the word.
 *
 * @param mayBeSmall also "Kế hoạch kiểm soát hồ sơ năm 2025", where nothing in capitals heads the document
 */
export function kindOfLine(line: Line, mayBeSmall = false): KindFound | null {
  const found = KIND_LINES.find(({ begins }) => begins.test(line.plain));
  if (!found) return null;
  const numbered = found.kind === 'annex' ? ANNEX_NUMBER.exec(line.plain) : null;
  const word = numbered?.[0] ?? (found.begins.exec(line.plain)?.[0] ?? '');
  const rest = line.text.slice(word.length).trim();
  const isAlone = /^[:.]?$/.test(rest);
  if (!isAlone && !line.isCapitals && !numbered && !mayBeSmall) return null;
  // A list or a table is named as a whole ("DANH MỤC NHIỆM VỤ …", "CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026"): the word belongs to its title.
  const isNamedWhole = (found.kind === 'annex' && !numbered) || PERIOD_ONLY.test(line.plain.slice(word.length));
  if (found.kind === 'annex' && isNamedWhole && isAlone) return null;
  return { kind: found.kind, rest: isAlone ? '' : isNamedWhole ? line.text : rest };
}
