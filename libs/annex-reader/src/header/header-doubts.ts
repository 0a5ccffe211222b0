import type { Doubt, DoubtCode } from '../model/doubt.js';
import type { Place } from '../model/place.js';
import type { HeaderReading } from '../model/reading.js';
import { isImpossible, type DateLine } from './head-block.js';

interface Circumstances {
  readonly isYearSure: boolean;
  readonly dateLine: DateLine | null;
  readonly places: { readonly number: Place | null; readonly date: Place | null; readonly title: Place | null };
}

type Read = Omit<HeaderReading, 'doubts'>;

/** A plan is decided in its year or in the last months of the year before. */
function isDateImplausible(reading: Read, dateLine: DateLine | null): boolean {
  if (isImpossible(dateLine)) return true;
  if (reading.issuedOn === null || reading.year === null) return false;
  const issued = Number(reading.issuedOn.slice(0, 4));
  return issued > reading.year || issued < reading.year - 1;
}

/** What of the head a person has to look at, with its place. */
export function headerDoubts(reading: Read, { isYearSure, dateLine, places }: Circumstances): Doubt[] {
  const doubts: Doubt[] = [];
  const doubt = (code: DoubtCode, field: string, place: Place | null, params: Doubt['params'] = {}) => doubts.push({ code, field, params, place });
  if (reading.kind === null) doubt('kindUnknown', 'kind', places.title);
  if (reading.number === null || reading.symbol === null) doubt('symbolBlank', 'number', places.number ?? places.title, reading.symbol === null ? {} : { symbol: reading.symbol });
  if (isDateImplausible(reading, dateLine)) {
    doubt('dateImplausible', 'issuedOn', places.date ?? places.title, { wording: reading.dateWords, ...(reading.year === null ? {} : { year: reading.year }) });
  } else if (reading.issuedOn === null) {
    doubt('dateBlank', 'issuedOn', places.date ?? places.title, { wording: reading.dateWords });
  }
  if (reading.issuer === null) doubt('issuerUnknown', 'issuer', places.title);
  if (reading.title === null) doubt('titleUnknown', 'title', places.title);
  if (!isYearSure) doubt('yearUnsure', 'year', places.title, reading.year === null ? {} : { year: reading.year });
  return doubts;
}
