import { crc32, deflateRawSync } from 'node:zlib';

/** An entry as it is written; what differs from the truth is said so. */
export interface WrittenEntry {
  readonly name: string;
  readonly content: Buffer | string;
  readonly isStored?: boolean;
  /** Written into the directory instead of the real size. */
  readonly declaredSize?: number;
  readonly flags?: number;
  /** Points at the data of the entry of this number instead of its own. */
  readonly sameDataAs?: number;
}

/** A zip, byte by byte, so that a test can make it lie. */
export function writeZip(entries: readonly WrittenEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let offset = 0;
  entries.forEach(({ name, content, isStored = false, declaredSize, flags = 0, sameDataAs }) => {
    const bytes = Buffer.from(content);
    const packed = isStored ? bytes : deflateRawSync(bytes);
    const size = declaredSize ?? bytes.length;
    const fields = header(isStored, flags, crcOf(bytes), packed.length, size, name);
    offsets.push(sameDataAs === undefined ? offset : offsets[sameDataAs]!);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offsets.at(-1)!, 10);
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fields, tail, Buffer.from(name)]));
    if (sameDataAs !== undefined) return;
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), fields, Buffer.from(name), packed]);
    parts.push(local);
    offset += local.length;
  });
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length & 0xffff, 8);
  end.writeUInt16LE(entries.length & 0xffff, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}

function header(isStored: boolean, flags: number, crc: number, packed: number, size: number, name: string): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(isStored ? 0 : 8, 4);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(packed, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

const crcOf = (bytes: Buffer): number => (typeof crc32 === 'function' ? crc32(bytes) : 0);
