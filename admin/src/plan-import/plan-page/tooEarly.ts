import { formatDateVi, isCalendarDate } from '#domain';

interface Dated {
  readonly label: string;
  readonly issuedOn?: string | null;
}

/** What is to be said where a document cannot amend the plan because it is older than the plan's own (RULES.md A3); the server decides by the same days. */
export function tooEarly(document: Dated | null, deciding: Dated | null): { document: string; planDocument: string } | null {
  if (!document?.issuedOn || !deciding?.issuedOn || document.issuedOn >= deciding.issuedOn) return null;
  return { document: labelWithDay(document), planDocument: labelWithDay(deciding) };
}

const labelWithDay = ({ label, issuedOn }: Dated): string => [label, issuedOn && isCalendarDate(issuedOn) ? formatDateVi(issuedOn) : null].filter(Boolean).join(', ');
