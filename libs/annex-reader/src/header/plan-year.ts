import { plainText } from '../citation/plain-text.js';
import { readCitations } from '../citation/read-citations.js';

/** A single year of work; "đến năm 2030", "tháng 5 năm 2022" and the years of a period are others. */
const YEAR = /(?<!den )(?<!huong )(?<!nhin )(?<!tu )(?<!thang \d\d )(?<!thang \d )(?<!so voi )nam\s{1,2}(20\d{2})(?!\s?[-–]\s?(?:nam\s)?20\d{2})(?!\d)/g;

export interface YearFound {
  readonly year: number | null;
  readonly isSure: boolean;
}

/** The years a title speaks of, those of documents it cites left out. */
function yearsOf(title: string): number[] {
  let plain = plainText(title);
  for (const { issuedOn, start, end } of readCitations(title)) {
    // The subject of a cited document may be the plan's own ("thực hiện Nghị quyết … năm 2024"): only its date is blotted out.
    if (issuedOn !== null) plain = plain.slice(0, start) + plain.slice(start, end).replace(/ngay[^a-z]{1,12}(?:thang[^a-z]{1,8}nam\s\d{4})?/, (date) => ' '.repeat(date.length)) + plain.slice(end);
  }
  return [...plain.matchAll(YEAR)].map((match) => Number(match[1]));
}

/**
 * The year of a plan by its titles, the first that names one; failing them, the year it was issued in, which is not sure.
 *
 * @example planYear(['Kiểm soát thủ tục hành chính năm 2024'], '2023-12-28') → { year: 2024, isSure: true }
 */
export function planYear(titles: readonly (string | null)[], issuedOn: string | null): YearFound {
  for (const title of titles) {
    const years = [...new Set(yearsOf(title ?? ''))];
    if (years.length === 1) return { year: years[0]!, isSure: true };
    // "Tổng kết năm 2024, nhiệm vụ năm 2025": the work ahead is the later.
    if (years.length > 1) return { year: Math.max(...years), isSure: false };
  }
  return { year: issuedOn === null ? null : Number(issuedOn.slice(0, 4)), isSure: false };
}
