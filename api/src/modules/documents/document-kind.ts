/** Kinds of documents that plans rest on or are decided by. */
export const DOCUMENT_KINDS = [
  'law', 'decree', 'resolution', 'decision', 'directive', 'circular', 'plan', 'officialLetter', 'notice', 'report', 'other',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
