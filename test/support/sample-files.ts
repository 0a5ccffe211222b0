import { crc32, deflateRawSync } from 'node:zlib';

interface ZipPart {
  readonly name: string;
  readonly content: Buffer | string;
  /** What the directory says, where that is a lie. */
  readonly declaredSize?: number;
  readonly isEncrypted?: boolean;
}

const MAIN_PART = {
  docx: 'wordprocessingml.document',
  xlsx: 'spreadsheetml.sheet',
  pptx: 'presentationml.presentation',
} as const;

/** A zip as written by hand, so that it can also be a hostile one. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = deflateRawSync(content);
    const name = Buffer.from(part.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(part.isEncrypted === true ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crcOf(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(part.declaredSize ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const header = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, name, packed]);
    local.push(header);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), fields, place, name]));
    offset += header.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(parts.length, 65_535), 8);
  end.writeUInt16LE(Math.min(parts.length, 65_535), 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, entries, end]);
}

const crcOf = (content: Buffer): number => (typeof crc32 === 'function' ? crc32(content) : 0);

/** The smallest office document of a kind; `extra` parts go in as they are. */
export function officeFile(kind: keyof typeof MAIN_PART, extra: readonly ZipPart[] = [], mainType?: string): Buffer {
  const type = mainType ?? `application/vnd.openxmlformats-officedocument.${MAIN_PART[kind]}.main+xml`;
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`;
  return zipOf([{ name: '[Content_Types].xml', content: types }, { name: 'word/document.xml', content: '<w:document/>' }, ...extra]);
}

export function pdfFile(text = 'Báo cáo'): Buffer {
  return Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% ${text}\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
}

/** An OLE compound file whose directory holds the given names. */
export function compoundFile(names: readonly string[]): Buffer {
  const file = Buffer.alloc(512 + 128 * names.length);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  names.forEach((name, index) => {
    const at = 512 + 128 * index;
    file.write(name, at, 'utf16le');
    file.writeUInt16LE((name.length + 1) * 2, at + 64);
    file[at + 66] = 2;
  });
  return file;
}

export const PNG_FILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A zip of 200 entries that all lie over the same bytes, which a naive reader inflates 200 times. */
export function overlappingZip(): Buffer {
  const honest = zipOf([{ name: 'a.txt', content: 'abc'.repeat(100) }]);
  const at = honest.indexOf(Buffer.from('504b0102', 'hex'));
  const entry = honest.subarray(at, honest.length - 22);
  const end = Buffer.from(honest.subarray(-22));
  end.writeUInt16LE(200, 8);
  end.writeUInt16LE(200, 10);
  end.writeUInt32LE(entry.length * 200, 12);
  return Buffer.concat([honest.subarray(0, at), ...Array.from({ length: 200 }, () => entry), end]);
}
