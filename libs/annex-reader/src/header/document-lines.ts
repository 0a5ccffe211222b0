import { fragmentsOf, type Page } from '../model/page.js';
import type { Place } from '../model/place.js';
import { isCapitals, plainText } from '../citation/plain-text.js';

/** A line of the document outside its tables; what stands side by side in a pasted line or a borderless grid is parted. */
export interface Line {
  readonly text: string;
  readonly plain: string;
  readonly fragmentId: string;
  readonly place: Place;
  /** 0 for what stands at the left or alone. */
  readonly column: number;
  readonly isCapitals: boolean;
  /** How many tables of tasks or indicators stand above it. */
  readonly tablesAbove: number;
}

const MARKUP = /<[^<>\n]{1,60}>|[*#`\\]{1,6}/g;
const GAP = /\t+| {4,}| {4,}/;
const MOTTO_BEGINS = /cong hoa xa hoi chu nghia|dang cong san viet nam/;

/** "UBND XÃ BA VINH CỘNG HÒA XÃ HỘI …": two blocks that were pasted as one line. */
function splitAtMotto(part: string): string[] {
  const at = plainText(part).search(MOTTO_BEGINS);
  return at > 2 ? [part.slice(0, at), part.slice(at)] : [part];
}

const PLACE_DATE = /^(.*?[A-Za-zĐđ0-9]\/?[A-ZĐ-]+)\s+(\p{Lu}[\p{L}' .-]{1,40},\s+ngày.*)$/u;

/** "Số: 12/KH-UBND Ba Vinh, ngày 05 tháng 01 năm 2026" likewise. */
function splitAtPlace(part: string): string[] {
  if (!/^\s*Số/iu.test(part) || part.length > 160) return [part];
  const match = PLACE_DATE.exec(part);
  return match ? [match[1]!, match[2]!] : [part];
}

/** What stands beside something else begins anew; a gap before "/KH-UBND" or "tháng" is a blank to be filled in by hand. */
const BEGINS_ANEW = /^\s*(?:\p{Lu}|\(|[-+•]\s)/u;

/** The columns of a pasted line, parted by tabs or a run of spaces. */
function splitAtGaps(printed: string): string[] {
  const parts: string[] = [];
  for (const part of printed.split(GAP)) {
    if (parts.length === 0 || (BEGINS_ANEW.test(part) && parts.at(-1)!.trim() !== '')) parts.push(part);
    else parts[parts.length - 1] += ` ${part}`;
  }
  return parts;
}

/** The lines of a page in the order of reading, without those of its tables. */
export function documentLines(page: Page, tableCells: ReadonlySet<string>): Line[] {
  const lines: Line[] = [];
  let tablesAbove = 0;
  let isInTable = false;
  for (const fragment of fragmentsOf(page)) {
    if (tableCells.has(fragment.id)) {
      if (!isInTable) tablesAbove += 1;
      isInTable = true;
      continue;
    }
    isInTable = false;
    const inGrid = 'columnSpan' in fragment ? Number(/c(\d+)$/.exec(fragment.id)?.[1] ?? 0) : 0;
    for (const printed of fragment.text.split('\n')) {
      const parts = splitAtGaps(printed.replace(MARKUP, '')).flatMap(splitAtMotto).flatMap(splitAtPlace);
      for (const [index, part] of parts.entries()) {
        const text = part.replace(/\s+/g, ' ').trim();
        if (text === '') continue;
        lines.push({
          text, plain: plainText(text), fragmentId: fragment.id, place: fragment.place, column: inGrid + index, isCapitals: isCapitals(text), tablesAbove,
        });
      }
    }
  }
  return lines;
}
