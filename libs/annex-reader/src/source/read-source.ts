import type { Page } from '../model/page.js';
import { SourceRefused } from '../model/source-refused.js';
import { readDocx } from './docx/read-docx.js';
import { decodeText } from './encoding/decode-text.js';
import { readHtml } from './html/read-html.js';
import { OfficePackage } from './office-package.js';
import { readPdf } from './pdf/read-pdf.js';
import { SOURCE_LIMITS } from './source-limits.js';
import { sourceKind } from './source-kind.js';
import { isDelimited, readDelimited } from './text/read-delimited.js';
import { readText } from './text/read-text.js';
import { readXlsx } from './xlsx/read-xlsx.js';

/** A text that begins so is a page, whatever its name or the clipboard says. */
const IS_HTML = /^\s{0,1000}<(?:!doctype\s+html|html|head|body|table)\b/i;

/** A file as it was dropped, or a text as it was pasted. */
export type SourceFile = { readonly name: string; readonly bytes: Uint8Array } | { readonly text: string; readonly isHtml?: boolean };

/**
 * Reads any source that a plan document may come in as one page of paragraphs and grids. What it is, its content says; a name that
 * says otherwise is refused. Nothing is fetched, run or computed.
 *
 * @throws SourceRefused
 * @example (await readSource({ text: 'STT\tNội dung\n1\tRà soát' })).blocks.length === 1
 */
export async function readSource(file: SourceFile): Promise<Page> {
  return 'bytes' in file ? readFile(file.name, file.bytes) : readPasted(file.text, file.isHtml ?? false);
}

function readPasted(text: string, isHtml: boolean): Page {
  if (text.length > SOURCE_LIMITS.letters) throw new SourceRefused('tooLarge', { letters: SOURCE_LIMITS.letters });
  if (text.trim() === '') throw new SourceRefused('empty');
  if (isHtml || IS_HTML.test(text)) return readHtml(text);
  return isDelimited(text) ? readDelimited(text, '') : readText(text);
}

async function readFile(name: string, bytes: Uint8Array): Promise<Page> {
  if (bytes.length === 0) throw new SourceRefused('empty');
  if (bytes.length > SOURCE_LIMITS.fileBytes) throw new SourceRefused('tooLarge', { bytes: bytes.length, limit: SOURCE_LIMITS.fileBytes });
  const kind = await sourceKind(name, bytes);
  if (kind === 'pdf') return readPdf(bytes);
  if (kind === 'text' || kind === 'html' || kind === 'csv') return readDecoded(kind, bytes);
  const file = await OfficePackage.open(bytes);
  if ((await file.mainKind()) !== kind) throw new SourceRefused('wrongType', { name });
  return kind === 'docx' ? readDocx(file) : readXlsx(file);
}

function readDecoded(kind: 'text' | 'html' | 'csv', bytes: Uint8Array): Page {
  const { text, encodingName } = decodeText(bytes);
  if (text.length > SOURCE_LIMITS.letters) throw new SourceRefused('tooLarge', { letters: SOURCE_LIMITS.letters });
  if (kind === 'html' || IS_HTML.test(text)) return readHtml(text, encodingName);
  return kind === 'csv' || isDelimited(text) ? readDelimited(text, encodingName) : readText(text, encodingName);
}
