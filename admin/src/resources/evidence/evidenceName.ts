import { apiUrl } from '../../providers/httpClient';
import type { EvidenceItem } from './evidenceTypes';

/** What an item is called for people: the document's number first, else the file, else the address. */
export function evidenceName(item: EvidenceItem): string {
  return item.fileName ?? item.abstract ?? item.url ?? item.numberSymbol ?? '';
}

export function evidenceFileUrl(item: EvidenceItem, disposition: 'inline' | 'attachment'): string {
  return apiUrl(`/evidence/${item.id}/file`, { disposition });
}

/** Only web addresses become links: an address is what somebody typed. */
export function safeLink(url: string | null): string | null {
  return url && /^https?:\/\//i.test(url) ? url : null;
}
