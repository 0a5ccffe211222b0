import { deflateSync } from 'node:zlib';
import type { DemoFileFields } from '../content/work-types.js';
import { textSetter, wrapped, type TextSetter } from './pdf-text.js';
import type { EmbeddableFont } from './web-font.js';

const PAGE = { width: 595, height: 842, left: 85, right: 552, top: 780 };
const BODY_SIZE = 12;

function centred(setter: TextSetter, text: string, middle: number, y: number, size: number): string {
  return setter.show(text, middle - setter.widthOf(text, size) / 2, y, size);
}

/** The head of an official letter in two columns: who writes and its number, the country and the day. */
function pageOf(fields: DemoFileFields, setter: TextSetter): string {
  const show: string[] = ['0.86 g', centred(setter, 'TÀI LIỆU TRÌNH DIỄN', 300, 420, 34), '0 g'];
  const unitLines = wrapped(fields.unit.toUpperCase(), 10.5, 190, setter);
  unitLines.forEach((line, i) => show.push(centred(setter, line, 175, PAGE.top - i * 15, 10.5)));
  show.push(centred(setter, `Số: ${fields.number}`, 175, PAGE.top - unitLines.length * 15 - 10, 11));
  show.push(centred(setter, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 418, PAGE.top, 10.5));
  show.push(centred(setter, 'Độc lập - Tự do - Hạnh phúc', 418, PAGE.top - 15, 11.5));
  show.push(`0.6 w 345 ${PAGE.top - 21} m 491 ${PAGE.top - 21} l S`);
  show.push(centred(setter, fields.dateText, 418, PAGE.top - 42, 11));
  let y = PAGE.top - 105;
  for (const line of wrapped(fields.title, 14, 380, setter)) {
    show.push(centred(setter, line, 318, y, 14));
    y -= 20;
  }
  y -= 14;
  for (const paragraph of fields.lines) {
    wrapped(paragraph, BODY_SIZE, PAGE.right - PAGE.left - 28, setter).forEach((line, i) => {
      show.push(setter.show(line, PAGE.left + (i === 0 ? 28 : 0), y, BODY_SIZE));
      y -= 18;
    });
    y -= 6;
  }
  show.push(centred(setter, 'THỦ TRƯỞNG ĐƠN VỊ', 430, y - 24, 11.5));
  show.push(centred(setter, '(bản minh họa, không có chữ ký)', 430, y - 42, 10.5));
  return show.join('\n');
}

function stream(dictionary: string, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`), data, Buffer.from('\nendstream')]);
}

/** Lets a reader search and copy the text: from glyph back to letter. */
function toUnicode(font: EmbeddableFont): Buffer {
  const hex = (value: number): string => value.toString(16).padStart(4, '0');
  const pairs = [...font.glyphByCharacter].map(([code, glyph]) => `<${hex(glyph)}> <${hex(code)}>`);
  const blocks: string[] = [];
  for (let i = 0; i < pairs.length; i += 100) {
    const block = pairs.slice(i, i + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return Buffer.from(
    `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Demo def /CMapType 2 def\n` +
      `1 begincodespacerange <0000> <ffff> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`,
  );
}

/** Five objects per font, numbered from `first`. */
function fontObjects(font: EmbeddableFont, first: number): Buffer[] {
  const widths = [...new Set(font.glyphByCharacter.values())].sort((a, b) => a - b).map((glyph) => `${glyph} [${font.widthOf(glyph)}]`);
  return [
    Buffer.from(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${font.name} /Encoding /Identity-H /DescendantFonts [${first + 1} 0 R] /ToUnicode ${first + 4} 0 R >>`,
    ),
    Buffer.from(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${font.name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ` +
        `/FontDescriptor ${first + 2} 0 R /CIDToGIDMap /Identity /DW 500 /W [${widths.join(' ')}] >>`,
    ),
    Buffer.from(
      `<< /Type /FontDescriptor /FontName /${font.name} /Flags 4 /FontBBox [-300 -400 1400 1200] /ItalicAngle 0 ` +
        `/Ascent 1000 /Descent -265 /CapHeight 700 /StemV 80 /FontFile2 ${first + 3} 0 R >>`,
    ),
    stream(`/Filter /FlateDecode /Length1 ${font.uncompressedLength}`, font.compressedFile),
    stream('/Filter /FlateDecode', deflateSync(toUnicode(font))),
  ];
}

function unicodeString(text: string): string {
  const units = Buffer.from(text, 'utf16le').swap16();
  return `<feff${units.toString('hex')}>`;
}

function assembled(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((object, i) => {
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    parts.push(part);
    length += part.length;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}` +
        `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** One page of a made-up official letter, with its Vietnamese marks. */
export function pdfFile(fields: DemoFileFields): Buffer {
  const setter = textSetter();
  const firstFont = 6;
  const embedded = setter.fonts.flatMap((font, i) => fontObjects(font, firstFont + i * 5));
  const fontNames = setter.fonts.length === 0 ? `/F1 ${firstFont} 0 R` : setter.fonts.map((_, i) => `/F${i + 1} ${firstFont + i * 5} 0 R`).join(' ');
  const fallback = [Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')];
  return assembled([
    Buffer.from('<< /Type /Catalog /Pages 2 0 R /Lang (vi-VN) /ViewerPreferences << /DisplayDocTitle true >> >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents 4 0 R /Resources << /Font << ${fontNames} >> >> >>`,
    ),
    stream('/Filter /FlateDecode', deflateSync(Buffer.from(pageOf(fields, setter)))),
    Buffer.from(`<< /Title ${unicodeString(fields.title)} /Author ${unicodeString(fields.unit)} /Subject ${unicodeString('Tài liệu trình diễn')} >>`),
    ...(embedded.length > 0 ? embedded : fallback),
  ]);
}
