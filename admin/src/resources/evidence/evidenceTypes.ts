import type { Schemas } from '../../providers/schemas';

export type EvidenceItem = Schemas['EvidenceItemView'];

/** What the document says of itself (RULES.md E2). */
export type DocumentData = Required<Schemas['EvidenceDocumentInput']>;

export const NO_DOCUMENT: DocumentData = { numberSymbol: null, issuedOn: null, issuer: null, abstract: null, pageRange: null };
