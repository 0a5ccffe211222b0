/** How a row is numbered, from the widest to the finest. */
export type NumberClass = 'letter' | 'roman' | 'arabic' | 'dotted' | 'lower' | 'dash' | 'plus';

export interface RowNumber {
  readonly kind: NumberClass;
  /** As printed, without the letters that follow it: "10.1", "a)", "-". */
  readonly printed: string;
  /** The last step as a number: 2 of "10.2", 4 of "IV", 3 of "c)"; 0 for a dash. */
  readonly value: number;
  /** The steps above: ["10"] of "10.2". */
  readonly above: readonly string[];
}

const ROMAN = /^(?=[IVXL])(XL|X{0,3})(IX|IV|V?I{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
const LOWER_LETTERS = 'abcdđeghiklmnopqrstuvxy';
const DASHES = /^[-–—•▪●◦‑−*]$/;
const WRAPPED = /^[([]?\s*([\p{L}\p{N}]{1,7}(?:[.\-/]\s?[\p{L}\p{N}]{1,5}){0,4})\s*([)\].:/]{0,3})$/u;
const LEAD_IN = /^(?:mục|phần|chương|nhóm)\s+(?=[IVXL\d A-Z]{1,5}[.:)]?$)/iu;

function romanValue(text: string): number {
  return Array.from(text).reduce((sum, letter, at) => {
    const [here, next] = [ROMAN_VALUES[letter] ?? 0, ROMAN_VALUES[text[at + 1] ?? ''] ?? 0];
    return sum + (here < next ? -here : here);
  }, 0);
}

/** One step of a number: "IV", "12", "a". */
function step(text: string): { kind: NumberClass; value: number } | null {
  if (/^\d{1,3}$/.test(text)) return { kind: 'arabic', value: Number(text) };
  if (ROMAN.test(text)) return { kind: 'roman', value: romanValue(text) };
  if (/^[A-ZĐ]$/.test(text)) return { kind: 'letter', value: text.charCodeAt(0) - 64 };
  if (/^[a-zđ]$/.test(text)) return { kind: 'lower', value: Math.max(0, LOWER_LETTERS.indexOf(text)) + 1 };
  return null;
}

/**
 * The number a cell holds and nothing else, or null.
 *
 * @example readNumber('10.2') → { kind: 'dotted', printed: '10.2', value: 2, above: ['10'] }
 * @example readNumber('IV.') → { kind: 'roman', printed: 'IV.', value: 4, above: [] }
 */
export function readNumber(text: string): RowNumber | null {
  const trimmed = text.trim();
  const printed = trimmed.replace(LEAD_IN, '');
  if (DASHES.test(printed)) return { kind: 'dash', printed, value: 0, above: [] };
  if (printed === '+') return { kind: 'plus', printed, value: 0, above: [] };
  const core = WRAPPED.exec(printed)?.[1];
  if (core === undefined) return null;
  const parts = core.replace(/^(\d{1,3})([a-zđ])$/, '$1.$2').replace(/^([A-Z])(\d{1,2})$/, '$1.$2').split(/[.\-/]\s?/);
  const steps = parts.map(step);
  const last = steps.at(-1);
  if (!last || steps.some((each) => each === null)) return null;
  if (parts.length === 1) return { ...last, printed: trimmed, above: [] };
  return { kind: 'dotted', printed: trimmed, value: last.value, above: parts.slice(0, -1) };
}

const BEGINS: readonly RegExp[] = [
  /^\s*([-–—•▪●◦‑−*+])(?=\s*[^\s\d,.)%]|\s+\d)/u,
  /^\s*(\d{1,3}(?:\.\d{1,3}){1,3}[.):]?)(?=\s+\S)/u,
  /^\s*(\(?\d{1,3}[.)/])(?=\s+\S)/u,
  /^\s*(\(?[a-zđ]\)|[a-zđ]\.)(?=\s+\S)/u,
  /^\s*((?:Phần |PHẦN |Mục |MỤC )?[IVXL]{1,6}[.):/])(?=\s*\S)/u,
  /^\s*([A-ZĐ][.):/])(?=\s+\S)/u,
];

/**
 * The number that stands before the words of one cell, or null.
 *
 * @example numberBefore('a) Đối với cấp xã') → { kind: 'lower', printed: 'a)', … }
 */
export function numberBefore(text: string): RowNumber | null {
  for (const pattern of BEGINS) {
    const printed = pattern.exec(text)?.[1];
    const number = printed === undefined ? null : readNumber(printed);
    if (number) return number;
  }
  return null;
}

/** True when the text begins like an entry of a list: a dash, a plus, a letter with a bracket. */
export function beginsListEntry(text: string): boolean {
  const kind = numberBefore(text)?.kind;
  return kind === 'dash' || kind === 'plus' || kind === 'lower';
}

/** The number as it is compared: "01." and "1" are the same. */
export function numberKey(number: RowNumber): string {
  return [...number.above.map((part) => part.replace(/^0+(?=\d)/, '').toLowerCase()), `${number.kind === 'dotted' ? '' : number.kind}${number.value}`].join('.');
}
