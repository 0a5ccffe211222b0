import type { CalendarDate } from '#domain';
import type { Doubt, DoubtCode } from '../model/doubt.js';
import type { Place } from '../model/place.js';
import type { Citation } from '../model/reading.js';
import { plainText } from './plain-text.js';
import { findDate, isImpossibleDate } from './read-date.js';

/** Numbered state documents of today's kinds begin with the Democratic Republic. */
const FIRST_YEAR = 1945;
/** A yearly plan is decided in the last months of the year before; in August of that year it is too early. */
const EARLIEST_MONTH_BEFORE = 9;
const YEARLY = /(?:ke hoach|chuong trinh|chi tieu|nhiem vu|du toan)(?![a-z])[^.;]{0,160}?(?<!den )nam\s{1,2}((?:19|20)\d{2})(?!\s?[-\d])/;

/** The printed year of the plan a document decides ("ban hành Kế hoạch … năm 2024"), or null. */
function decidedYear(citation: Citation): number | null {
  if (citation.kind !== 'decision' && citation.kind !== 'plan' && citation.kind !== 'program') return null;
  const match = YEARLY.exec(plainText(citation.abstract ?? ''));
  return match ? Number(match[1]) : null;
}

function isTooEarly(issuedOn: CalendarDate, plannedYear: number): boolean {
  const [year, month] = [Number(issuedOn.slice(0, 4)), Number(issuedOn.slice(5, 7))];
  return year < plannedYear - 1 || (year === plannedYear - 1 && month < EARLIEST_MONTH_BEFORE);
}

function codesOf(citation: Citation, planYear: number | null): DoubtCode[] {
  const { issuedOn, year } = citation;
  const codes: DoubtCode[] = [];
  if (issuedOn === null) {
    const printed = findDate(plainText(citation.wording));
    if (isImpossibleDate(printed)) codes.push('citationDateImplausible');
    return codes;
  }
  const issuedYear = Number(issuedOn.slice(0, 4));
  const planned = decidedYear(citation);
  if (issuedYear < FIRST_YEAR || (planYear !== null && issuedYear > planYear) || (planned !== null && isTooEarly(issuedOn, planned))) {
    codes.push('citationDateImplausible');
  }
  if (year !== null && year !== issuedYear && citation.kind !== 'law') codes.push('citationYearMismatch');
  return codes;
}

/** Number and symbol for a message: "20/2008/NĐ-CP"; what is cited by name is named. */
export function shortName(citation: Citation): string {
  const { number, year, symbol } = citation;
  if (number === null && symbol === null) return (citation.abstract ?? citation.wording).slice(0, 120);
  return [number ?? '', ...(year === null ? [] : [String(year)]), ...(symbol === null ? [] : [symbol])].join('/');
}

/**
 * What is implausible about the dates of cited documents; the readings stay as printed.
 *
 * @param planYear the year of the plan they are cited in, null where it is not known
 * @param where the field the citations stand in (`legalBases` gives `legalBases.0`; none leaves the doubt's field to the caller) and the place of each
 * @example a decision of 31/01/2023 that issues a "Kế hoạch … năm 2024" → [{ code: 'citationDateImplausible', … }]
 */
export function citationDoubts(citations: readonly Citation[], planYear: number | null, where: { field?: string; places?: readonly Place[] } = {}): Doubt[] {
  const { field, places = [] } = where;
  return citations.flatMap((citation, index) =>
    codesOf(citation, planYear).map((code) => ({
      code,
      field: field === undefined ? null : `${field}.${index}`,
      params: { document: shortName(citation), ...(citation.issuedOn === null ? {} : { date: citation.issuedOn }), wording: citation.wording.slice(0, 200) },
      place: places[index] ?? null,
    })),
  );
}
