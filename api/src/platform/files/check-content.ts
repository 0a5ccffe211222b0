import {
  bufferSource,
  compoundFileNames,
  hasCompoundMacros,
  inspectArchive,
  readZipDirectory,
  UnsafeArchive,
  withFileSource,
  type ByteSource,
} from '#archive';
import { fileTypeFromBuffer } from 'file-type';
import { Problem } from '../problems/index.js';
import { ALLOWED_EXTENSIONS, ALLOWED_TYPES, type AllowedType } from './allowed-types.js';
import { extensionOf } from './file-name.js';
import { isText } from './text-content.js';

const SIGNATURE_BYTES = 4_100;
const CONTENT_TYPES = '[Content_Types].xml';
/** The object identifier 1.2.840.113549.1.7.2, "signed data", as DER. */
const SIGNED_DATA = Buffer.from('06092a864886f70d010702', 'hex');

export interface CheckedType {
  readonly mediaType: string;
  readonly extension: string;
}

/** Refuses a name whose extension is not accepted; cheap enough to be asked before the content is read. */
export function requireAllowedExtension(fileName: string): AllowedType {
  const extension = extensionOf(fileName);
  const allowed = Object.hasOwn(ALLOWED_TYPES, extension) ? ALLOWED_TYPES[extension] : undefined;
  if (allowed === undefined) throw refused();
  return allowed;
}

/**
 * The type of a received file by extension and content together (RULES.md E5). What the client says in Content-Type does not
 * count. Throws fileTypeRefused, fileMacroRefused or fileArchiveUnsafe.
 */
export async function checkContent(path: string, fileName: string): Promise<CheckedType> {
  const allowed = requireAllowedExtension(fileName);
  try {
    if (!(await withFileSource(path, (source) => matches(source, allowed)))) throw refused();
  } catch (error) {
    throw error instanceof UnsafeArchive ? new Problem('fileArchiveUnsafe') : error;
  }
  return { mediaType: allowed.mediaType, extension: extensionOf(fileName) };
}

const MOST_WORKBOOK_ENTRIES = 100;
/** Reading 10 MB takes two seconds and a quarter of a gigabyte; a filled-in template has a tenth of one. */
const MOST_WORKBOOK_BYTES = 10 * 1024 ** 2;

/**
 * Refuses what is no workbook, or one too large to be read in memory: its declared sizes are counted before anything is
 * unpacked, and then checked against the real ones. Throws fileTypeRefused, fileMacroRefused or fileArchiveUnsafe.
 */
export async function requireSmallWorkbook(bytes: Buffer): Promise<void> {
  const source = bufferSource(bytes);
  try {
    if (!(await isZip(source))) throw new Problem('fileTypeRefused', { params: { allowed: 'xlsx' } });
    const entries = await readZipDirectory(source, MOST_WORKBOOK_ENTRIES);
    if (entries.reduce((sum, entry) => sum + entry.size, 0) > MOST_WORKBOOK_BYTES) throw new UnsafeArchive('inflates too far');
    if (!(await matches(source, ALLOWED_TYPES['xlsx']!))) throw new Problem('fileTypeRefused', { params: { allowed: 'xlsx' } });
  } catch (error) {
    throw error instanceof UnsafeArchive ? new Problem('fileArchiveUnsafe') : error;
  }
}

function refused(): Problem {
  return new Problem('fileTypeRefused', { params: { allowed: ALLOWED_EXTENSIONS.join(', ') } });
}

async function matches(source: ByteSource, { mediaType, check }: AllowedType): Promise<boolean> {
  switch (check.by) {
    case 'signature': {
      const found = await fileTypeFromBuffer(await source.read(0, SIGNATURE_BYTES));
      return found !== undefined && check.mediaTypes.includes(found.mime);
    }
    case 'officeOpenXml':
      return isOfficeOpenXml(source, check.mainPart);
    case 'openDocument':
      return isOpenDocument(source, mediaType);
    case 'compound':
      return isCompound(source, check.streams);
    case 'archive':
      return isArchive(source);
    case 'signedData':
      return isSignedData(source);
    case 'text':
      return isText(source);
  }
}

async function isZip(source: ByteSource): Promise<boolean> {
  return (await source.read(0, 4)).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
}

async function isOfficeOpenXml(source: ByteSource, mainPart: string): Promise<boolean> {
  if (!(await isZip(source))) return false;
  const { hasMacros, texts } = await inspectArchive(source, [CONTENT_TYPES]);
  const types = texts.get(CONTENT_TYPES) ?? '';
  if (hasMacros || /macroEnabled/i.test(types)) throw new Problem('fileMacroRefused');
  return types.includes(`"${mainPart}"`);
}

async function isOpenDocument(source: ByteSource, mediaType: string): Promise<boolean> {
  if (!(await isZip(source))) return false;
  const { hasMacros, texts } = await inspectArchive(source, ['mimetype']);
  if (hasMacros) throw new Problem('fileMacroRefused');
  return texts.get('mimetype')?.trim() === mediaType;
}

async function isCompound(source: ByteSource, streams: readonly string[]): Promise<boolean> {
  const names = await compoundFileNames(source);
  if (names === null) return false;
  if (hasCompoundMacros(names)) throw new Problem('fileMacroRefused');
  return streams.some((stream) => names.has(stream));
}

async function isArchive(source: ByteSource): Promise<boolean> {
  if (!(await isZip(source))) return false;
  const { hasMacros } = await inspectArchive(source);
  if (hasMacros) throw new Problem('fileMacroRefused');
  return true;
}

/** PKCS#7/CMS as DER, or armoured as PEM. */
async function isSignedData(source: ByteSource): Promise<boolean> {
  const start = await source.read(0, 200);
  if (start[0] === 0x30) return start.subarray(0, 40).includes(SIGNED_DATA);
  const text = start.toString('latin1').replace(/^-----BEGIN (PKCS7|CMS|PKCS #7 SIGNED DATA)-----\s*/, '');
  const bytes = /^[A-Za-z0-9+/]{40}/.test(text) ? Buffer.from(text.slice(0, 40), 'base64') : Buffer.alloc(0);
  return bytes[0] === 0x30 && bytes.includes(SIGNED_DATA);
}
