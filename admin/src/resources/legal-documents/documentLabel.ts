import type { LegalDocument } from '../../providers/apiTypes';

/** Number and symbol as printed; a blank number stays visibly blank (RULES.md A1). */
export function documentLabel({ number, symbol }: Pick<LegalDocument, 'number' | 'symbol'>): string {
  return [number ?? '…', symbol].filter(Boolean).join('/');
}
