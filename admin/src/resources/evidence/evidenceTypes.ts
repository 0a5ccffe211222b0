import type { PersonRef } from '../../providers/apiTypes';

/** What the document says of itself (RULES.md E2). */
export interface DocumentData {
  numberSymbol: string | null;
  issuedOn: string | null;
  issuer: string | null;
  abstract: string | null;
  pageRange: string | null;
}

export interface EvidenceItem extends DocumentData {
  id: string;
  version: number;
  kind: 'file' | 'link';
  fileName: string | null;
  mediaType: string | null;
  size: number | null;
  sha256: string | null;
  url: string | null;
  uploadedAt: string;
  uploadedBy: PersonRef;
  isFrozen: boolean;
  canPreview: boolean;
  origin: 'uploaded' | 'demonstration';
}

export const NO_DOCUMENT: DocumentData = { numberSymbol: null, issuedOn: null, issuer: null, abstract: null, pageRange: null };
