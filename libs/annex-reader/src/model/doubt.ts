import type { Place } from './place.js';

/** `ask`: a person has to look ("3 chỗ cần xem"); `note`: worth knowing, nothing to decide. */
export type DoubtWeight = 'ask' | 'note';

export const DOUBT_CODES = {
  // The page
  tableMissing: 'ask', tableFromProse: 'note', columnUnknown: 'ask', columnByContent: 'note', headingMissing: 'ask', tableUnknown: 'ask', rowKindUnsure: 'ask', numberRepeated: 'note', numberSkipped: 'ask',
  numberMissing: 'note', rowsJoined: 'note', joinUnsure: 'ask', cellFromSpan: 'note', cellFromGroup: 'note', cellAsAbove: 'note', cellEmpty: 'ask', textOutsideTable: 'note',
  // The head of the document
  symbolBlank: 'ask', dateBlank: 'ask', dateImplausible: 'ask', issuerUnknown: 'ask', yearUnsure: 'ask', titleUnknown: 'ask', kindUnknown: 'ask',
  // Cells
  roleAssumed: 'note', roleUnsure: 'ask', partyMissing: 'ask', unitUnknown: 'ask', unitUnsure: 'ask', unitSeveral: 'ask', groupUnknown: 'ask', groupUnsure: 'ask', groupOpen: 'note',
  scheduleUnreadable: 'ask', scheduleUnsure: 'ask', scheduleMissing: 'note', scheduleElsewhere: 'ask', figureInText: 'note',
  citationDateImplausible: 'ask', citationYearMismatch: 'ask',
  targetBlank: 'ask', targetUnreadable: 'ask', targetRelative: 'ask', targetFromTitle: 'note', comparatorUnstated: 'note', baselineDisagrees: 'ask', titleRepeated: 'note', targetsDiffer: 'ask',
  misprint: 'note',
} as const satisfies Record<string, DoubtWeight>;
export type DoubtCode = keyof typeof DOUBT_CODES;

/** One thing the reader is not sure of. `params` are plain values for the message: words from the document, counts, candidates. */
export interface Doubt {
  readonly code: DoubtCode;
  /** What it is about within its owner: a field (`schedule`, `parties.1`), a column key, or the whole. */
  readonly field: string | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly place: Place | null;
}
