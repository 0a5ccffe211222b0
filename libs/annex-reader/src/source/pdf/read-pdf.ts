import type { Page } from '../../model/page.js';
import { SourceRefused } from '../../model/source-refused.js';

/** A PDF with a text layer. */
export async function readPdf(_bytes: Uint8Array): Promise<Page> {
  throw new SourceRefused('pdfWithoutText');
}
