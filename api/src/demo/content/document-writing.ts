import type { DemoDocument, DemoDocumentKind } from './content-types.js';

export const GOVERNMENT = 'Chính phủ';
export const PRIME_MINISTER = 'Thủ tướng Chính phủ';
export const GOVERNMENT_OFFICE = 'Văn phòng Chính phủ';
export const OFFICE_MINISTER = 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ';
export const PROVINCE = 'UBND tỉnh Quảng Ngãi';
export const PROVINCE_CHAIRMAN = 'Chủ tịch UBND tỉnh Quảng Ngãi';

/** `numberAndSymbol` as printed: the symbol is what follows the last slash. */
export function citation(
  key: string,
  kind: DemoDocumentKind,
  numberAndSymbol: string,
  issuedOn: string | null,
  issuer: string,
  title: string,
  extra: Partial<Pick<DemoDocument, 'note' | 'warning' | 'signerName' | 'signerPost'>> = {},
): DemoDocument {
  const slash = numberAndSymbol.lastIndexOf('/');
  return {
    key,
    kind,
    number: slash < 0 ? null : numberAndSymbol.slice(0, slash),
    symbol: numberAndSymbol.slice(slash + 1),
    issuedOn,
    issuer,
    title,
    origin: 'document',
    ...extra,
  };
}
