import { bufferSource, compoundFileNames, hasCompoundMacros } from '#archive';
import { SourceRefused } from '../model/source-refused.js';

export type SourceKind = 'docx' | 'xlsx' | 'pdf' | 'html' | 'csv' | 'text';

const KIND_OF_EXTENSION: Readonly<Record<string, SourceKind>> = { docx: 'docx', xlsx: 'xlsx', pdf: 'pdf', html: 'html', htm: 'html', csv: 'csv', txt: 'text', md: 'text', tsv: 'text' };
const MACRO_EXTENSIONS = new Set(['xlsm', 'xltm', 'xlam', 'docm', 'dotm']);
const LEGACY_EXTENSIONS = new Set(['doc', 'xls', 'xlsb', 'dot', 'xlt', 'rtf', 'wps', 'et']);
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF_SEARCHED = 1_024;

/**
 * What a file is, by content and name together. Old and dangerous kinds are named, so that a person learns what to do: save anew
 * as .docx or .xlsx, take the password away, leave the macros out (THREATS.md L155).
 */
export async function sourceKind(name: string, bytes: Uint8Array): Promise<SourceKind> {
  const extension = /\.([A-Za-z0-9]{1,8})\s*$/.exec(name)?.[1]?.toLowerCase() ?? '';
  await refuseOldAndDangerous(extension, bytes);
  const kind = KIND_OF_EXTENSION[extension];
  if (kind === undefined) throw new SourceRefused('wrongType', { name, extension });
  const content = contentKind(bytes);
  const expected = kind === 'docx' || kind === 'xlsx' ? 'zip' : kind === 'pdf' ? 'pdf' : 'other';
  if (content !== expected) throw new SourceRefused('wrongType', { name, extension });
  return kind;
}

async function refuseOldAndDangerous(extension: string, bytes: Uint8Array): Promise<void> {
  if (MACRO_EXTENSIONS.has(extension)) throw new SourceRefused('macros', { extension });
  const streams = await compoundFileNames(bufferSource(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
  if (streams) {
    if (streams.has('EncryptedPackage') || streams.has('EncryptionInfo')) throw new SourceRefused('encrypted', { extension });
    if (hasCompoundMacros(streams)) throw new SourceRefused('macros', { extension });
    throw new SourceRefused('legacyFormat', { extension });
  }
  if (LEGACY_EXTENSIONS.has(extension) || latin(bytes, 5) === '{\\rtf') throw new SourceRefused('legacyFormat', { extension });
}

function contentKind(bytes: Uint8Array): 'zip' | 'pdf' | 'other' {
  if (ZIP.every((byte, index) => bytes[index] === byte)) return 'zip';
  return latin(bytes, PDF_SEARCHED).includes('%PDF-') ? 'pdf' : 'other';
}

const latin = (bytes: Uint8Array, length: number): string => Buffer.from(bytes.subarray(0, length)).toString('latin1');
