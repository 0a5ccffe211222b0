import { formatDateVi, isCalendarDate } from '#domain';
import type { ImportCitation } from '../importTypes';

/** @example citationLabel(citation) → '486/QĐ-UBND, 26/02/2024'; as printed where no number is known */
export function citationLabel({ number, year, symbol, issuedOn, wording }: ImportCitation): string {
  const label = [number, year, symbol].filter((part) => part !== null).join('/');
  if (label === '') return wording;
  return [label, issuedOn && isCalendarDate(issuedOn) ? formatDateVi(issuedOn) : null].filter(Boolean).join(', ');
}
