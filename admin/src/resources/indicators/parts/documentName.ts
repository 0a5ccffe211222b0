import type { LegalDocument } from '../../../providers/apiTypes';
import { documentLabel } from '../../legal-documents/documentLabel';

/** "45/QĐ-UBND, UBND huyện Ba Tơ": who set a target, in a line of a table. */
export function documentName(document: LegalDocument | null): string | null {
  return document && `${documentLabel(document)}, ${document.issuer}`;
}
