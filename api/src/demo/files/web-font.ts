import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

/** A TrueType font ready to stand in a PDF: its file compressed, and what setting text with it needs. */
export interface EmbeddableFont {
  name: string;
  compressedFile: Buffer;
  uncompressedLength: number;
  glyphByCharacter: ReadonlyMap<number, number>;
  /** In thousandths of the font size, as PDF counts. */
  widthOf(glyph: number): number;
}

/** What a PDF viewer reads; layout and naming tables only make the file bigger. */
const NEEDED_TABLES = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

function fontFilePath(fileName: string): string | null {
  const inPackage = join('node_modules', '@fontsource', 'be-vietnam-pro', 'files', fileName);
  for (const start of [process.cwd(), dirname(process.argv[1] ?? process.cwd())]) {
    for (let folder = start; ; folder = dirname(folder)) {
      const path = join(folder, inPackage);
      if (existsSync(path)) return path;
      if (folder === dirname(folder)) break;
    }
  }
  return null;
}

/** WOFF 1.0 is a TrueType file whose tables are deflated one by one. */
function tablesOf(woff: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let i = 0; i < woff.readUInt16BE(12); i += 1) {
    const entry = 44 + i * 20;
    const offset = woff.readUInt32BE(entry + 4);
    const compressed = woff.readUInt32BE(entry + 8);
    const original = woff.readUInt32BE(entry + 12);
    const bytes = woff.subarray(offset, offset + compressed);
    tables.set(woff.toString('latin1', entry, entry + 4), compressed < original ? inflateSync(bytes) : bytes);
  }
  return tables;
}

function checksumOf(table: Buffer): number {
  let sum = 0;
  for (let i = 0; i + 4 <= table.length; i += 4) sum = (sum + table.readUInt32BE(i)) >>> 0;
  return sum;
}

function padded(table: Buffer): Buffer {
  return Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
}

function trueTypeFile(tables: ReadonlyMap<string, Buffer>): Buffer {
  const names = NEEDED_TABLES.filter((name) => tables.has(name));
  const power = 2 ** Math.floor(Math.log2(names.length));
  const header = Buffer.alloc(12 + names.length * 16);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(names.length, 4);
  header.writeUInt16BE(power * 16, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE(names.length * 16 - power * 16, 10);
  const bodies: Buffer[] = [];
  let offset = header.length;
  names.forEach((name, i) => {
    const table = tables.get(name) ?? Buffer.alloc(0);
    const body = padded(table);
    header.write(name, 12 + i * 16, 'latin1');
    header.writeUInt32BE(checksumOf(body), 16 + i * 16);
    header.writeUInt32BE(offset, 20 + i * 16);
    header.writeUInt32BE(table.length, 24 + i * 16);
    bodies.push(body);
    offset += body.length;
  });
  return Buffer.concat([header, ...bodies]);
}

/** The Unicode character map in format 4, the one web fonts of the basic plane carry. */
function characterMap(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i += 1) {
    const at = cmap.readUInt32BE(8 + i * 8);
    if (cmap.readUInt16BE(at) === 4) readSegments(cmap, at, glyphs);
  }
  return glyphs;
}

function readSegments(cmap: Buffer, at: number, glyphs: Map<number, number>): void {
  const twice = cmap.readUInt16BE(at + 6);
  for (let segment = 0; segment < twice; segment += 2) {
    const end = cmap.readUInt16BE(at + 14 + segment);
    const start = cmap.readUInt16BE(at + 16 + twice + segment);
    const delta = cmap.readUInt16BE(at + 16 + twice * 2 + segment);
    const rangeAt = at + 16 + twice * 3 + segment;
    const range = cmap.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const raw = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + (code - start) * 2);
      const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function requiredTable(tables: ReadonlyMap<string, Buffer>, name: string): Buffer {
  const table = tables.get(name);
  if (!table) throw new RangeError(`The font has no table ${name}`);
  return table;
}

function readFont(fileName: string, name: string): EmbeddableFont | null {
  const path = fontFilePath(fileName);
  if (path === null) return null;
  const tables = tablesOf(readFileSync(path));
  const file = trueTypeFile(tables);
  const unitsPerEm = requiredTable(tables, 'head').readUInt16BE(18);
  const longMetrics = requiredTable(tables, 'hhea').readUInt16BE(34);
  const metrics = requiredTable(tables, 'hmtx');
  return {
    name,
    compressedFile: deflateSync(file, { level: 9 }),
    uncompressedLength: file.length,
    glyphByCharacter: characterMap(requiredTable(tables, 'cmap')),
    widthOf: (glyph) => Math.round((metrics.readUInt16BE(Math.min(glyph, longMetrics - 1) * 4) * 1000) / unitsPerEm),
  };
}

let fonts: EmbeddableFont[] | undefined;

/**
 * Be Vietnam Pro as two subsets, plain Latin and Vietnamese; empty when the package is not installed, as in a server
 * without the admin's build tools. Read once.
 */
export function vietnameseFonts(): readonly EmbeddableFont[] {
  fonts ??= [
    readFont('be-vietnam-pro-latin-400-normal.woff', 'BeVietnamPro-Latin'),
    readFont('be-vietnam-pro-vietnamese-400-normal.woff', 'BeVietnamPro-Vietnamese'),
  ].filter((font) => font !== null);
  return fonts;
}
