import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  name: string;
  text: string;
}

const HEADER = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
/** 1980-01-01: the same bytes on every machine and day. */
const DOS_DATE = 0x0021;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;

function headerOf(signature: number, { name, text }: ZipEntry, compressed: Buffer, offset: number): Buffer {
  const isCentral = signature === HEADER.central;
  const fixed = Buffer.alloc(isCentral ? 46 : 30);
  fixed.writeUInt32LE(signature, 0);
  const at = isCentral ? 6 : 4;
  if (isCentral) fixed.writeUInt16LE(20, 4);
  fixed.writeUInt16LE(20, at);
  fixed.writeUInt16LE(UTF8_NAMES, at + 2);
  fixed.writeUInt16LE(DEFLATED, at + 4);
  fixed.writeUInt16LE(DOS_DATE, at + 8);
  fixed.writeUInt32LE(crc32(Buffer.from(text)), at + 10);
  fixed.writeUInt32LE(compressed.length, at + 14);
  fixed.writeUInt32LE(Buffer.byteLength(text), at + 18);
  fixed.writeUInt16LE(Buffer.byteLength(name), at + 22);
  if (isCentral) fixed.writeUInt32LE(offset, 42);
  return Buffer.concat([fixed, Buffer.from(name)]);
}

/** A ZIP of a few small text parts, as the office formats are: deflated, sizes in the local headers, nothing streamed. */
export function zipFile(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const compressed = deflateRawSync(Buffer.from(entry.text), { level: 9 });
    const local = Buffer.concat([headerOf(HEADER.local, entry, compressed, 0), compressed]);
    directory.push(headerOf(HEADER.central, entry, compressed, offset));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(HEADER.end, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function xmlEntry(name: string, body: string): ZipEntry {
  return { name, text: DECLARATION + body };
}

export function escapedXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
