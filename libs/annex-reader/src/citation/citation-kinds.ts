import type { DocumentKind } from '../model/reading.js';

interface KindWords {
  readonly kind: DocumentKind;
  /** In plain letters; the longer of two that begin alike stands first. */
  readonly names: readonly string[];
  /** How its symbol begins ("QĐ-UBND"), also written in place of the name ("QĐ số 12/QĐ-UBND"). */
  readonly abbreviations: readonly string[];
}

/** The kinds of documents that carry a number (Nghị định 30/2020/NĐ-CP, Phụ lục III); laws are read apart, by their names. */
const KINDS: readonly KindWords[] = [
  { kind: 'resolution', names: ['nghi quyet lien tich', 'nghi quyet'], abbreviations: ['nq', 'nqlt'] },
  { kind: 'decree', names: ['nghi dinh'], abbreviations: ['nd'] },
  { kind: 'decision', names: ['quyet dinh'], abbreviations: ['qd'] },
  { kind: 'directive', names: ['chi thi'], abbreviations: ['ct'] },
  { kind: 'circular', names: ['thong tu lien tich', 'thong tu'], abbreviations: ['tt', 'ttlt'] },
  { kind: 'plan', names: ['ke hoach hanh dong', 'ke hoach'], abbreviations: ['kh'] },
  { kind: 'program', names: ['chuong trinh hanh dong', 'chuong trinh'], abbreviations: ['ctr', 'cthd', 'ctrhd'] },
  { kind: 'report', names: ['bao cao'], abbreviations: ['bc'] },
  { kind: 'officialLetter', names: ['cong van', 'van ban hop nhat', 'van ban'], abbreviations: ['cv'] },
  { kind: 'notice', names: ['thong bao ket luan', 'thong bao'], abbreviations: ['tb', 'tbkl'] },
  {
    kind: 'other',
    names: ['to trinh', 'huong dan', 'ket luan', 'quy dinh', 'quy che', 'de an', 'cong dien', 'phap lenh', 'phuong an', 'giay moi', 'bien ban', 'lenh'],
    abbreviations: ['ttr', 'hd', 'kl', 'qdi', 'qc', 'da', 'cd', 'pa', 'gm', 'bb', 'l', 'pl'],
  },
];

const byName = new Map(KINDS.flatMap((words) => words.names.map((name) => [name, words] as const)));
const byAbbreviation = new Map(KINDS.flatMap((words) => words.abbreviations.map((name) => [name, words] as const)));

/** Every name as a pattern, words apart by one or two spaces or a line break. */
export const KIND_NAMES = [...byName.keys()].map((name) => name.replaceAll(' ', '\\s{1,2}')).join('|');
export const KIND_ABBREVIATIONS = ['nq', 'nd', 'qd', 'ct', 'tt', 'kh', 'ctr', 'bc', 'cv', 'tb', 'ttr', 'hd', 'kl', 'vb'].join('|');

/** The kind a word names, plain letters, or null. "vb" and "van ban" say nothing but "document": a letter, if its symbol says no more. */
export function kindOfWord(plain: string): DocumentKind | null {
  const name = plain.replace(/\s+/g, ' ');
  if (name === 'vb') return 'officialLetter';
  return (byName.get(name) ?? byAbbreviation.get(name))?.kind ?? null;
}

/** True for the words whose documents are of another kind: what is issued with a scheme is a decision, if its symbol says so. */
export function isVagueWord(plain: string): boolean {
  return /^(?:vb|van\s+ban|de\s+an|phuong\s+an)$/.test(plain);
}

/** The kind the first letters of a symbol tell ("QĐ-UBND" → decision), or null ("UBND-NC"). */
export function kindOfSymbol(symbol: string | null): DocumentKind | null {
  if (symbol === null) return null;
  const first = (/^[^-/.&\s]+/.exec(symbol)?.[0] ?? '').toLowerCase().replaceAll('đ', 'd');
  if (/^qh\d+$/.test(first)) return 'law';
  return byAbbreviation.get(first)?.kind ?? null;
}

/** True where the symbol begins as documents of this name do. */
export function symbolFits(symbol: string | null, name: string): boolean {
  const kind = kindOfSymbol(symbol);
  return kind !== null && kind === kindOfWord(name);
}
