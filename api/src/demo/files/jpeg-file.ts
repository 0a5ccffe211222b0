import { AC_TABLE, DC_TABLE, LUMINANCE_QUANTISATION, ZIGZAG, type HuffmanTable } from './jpeg-tables.js';

export interface GreyImage {
  width: number;
  height: number;
  /** One byte per pixel, row by row; 0 is black. */
  pixels: Uint8Array;
}

type Codes = ReadonlyMap<number, { code: number; length: number }>;

function codesOf({ counts, symbols }: HuffmanTable): Codes {
  const codes = new Map<number, { code: number; length: number }>();
  let code = 0;
  let next = 0;
  counts.forEach((count, i) => {
    for (let n = 0; n < count; n += 1) {
      codes.set(symbols[next] ?? 0, { code, length: i + 1 });
      next += 1;
      code += 1;
    }
    code <<= 1;
  });
  return codes;
}

const DC_CODES = codesOf(DC_TABLE);
const AC_CODES = codesOf(AC_TABLE);
const COSINES = Float64Array.from({ length: 64 }, (_, i) => Math.cos((((i >> 3) * 2 + 1) * (i & 7) * Math.PI) / 16) * ((i & 7) === 0 ? Math.SQRT1_2 : 1));

class BitWriter {
  readonly bytes: number[] = [];
  private held = 0;
  private count = 0;

  write(value: number, length: number): void {
    for (let bit = length - 1; bit >= 0; bit -= 1) {
      this.held = (this.held << 1) | ((value >> bit) & 1);
      this.count += 1;
      if (this.count === 8) this.flush();
    }
  }

  finish(): void {
    while (this.count !== 0) this.write(1, 1);
  }

  private flush(): void {
    this.bytes.push(this.held);
    // A data byte that looks like a marker is followed by a zero.
    if (this.held === 0xff) this.bytes.push(0);
    this.held = 0;
    this.count = 0;
  }
}

/** The 8 × 8 cosine transform, rows then columns; empty paper, most of a page, needs none. */
function transformed(block: Float64Array): Float64Array {
  const rows = new Float64Array(64);
  const result = new Float64Array(64);
  const first = block[0] ?? 0;
  if (block.every((value) => value === first)) {
    result[0] = first * 8;
    return result;
  }
  for (let y = 0; y < 8; y += 1)
    for (let u = 0; u < 8; u += 1) {
      let sum = 0;
      for (let x = 0; x < 8; x += 1) sum += (block[y * 8 + x] ?? 0) * (COSINES[x * 8 + u] ?? 0);
      rows[y * 8 + u] = sum / 2;
    }
  for (let v = 0; v < 8; v += 1)
    for (let u = 0; u < 8; u += 1) {
      let sum = 0;
      for (let y = 0; y < 8; y += 1) sum += (rows[y * 8 + u] ?? 0) * (COSINES[y * 8 + v] ?? 0);
      result[v * 8 + u] = sum / 2;
    }
  return result;
}

function writeSymbol(writer: BitWriter, codes: Codes, symbol: number): void {
  const found = codes.get(symbol);
  if (!found) throw new RangeError(`No code for ${symbol}`);
  writer.write(found.code, found.length);
}

function bitLength(value: number): number {
  return value === 0 ? 0 : 32 - Math.clz32(Math.abs(value));
}

/** A negative value is written as its distance from the largest of its length. */
function writeAmplitude(writer: BitWriter, value: number, length: number): void {
  writer.write(value < 0 ? value + (1 << length) - 1 : value, length);
}

function writeBlock(writer: BitWriter, values: readonly number[], previousDc: number): void {
  const difference = (values[0] ?? 0) - previousDc;
  writeSymbol(writer, DC_CODES, bitLength(difference));
  writeAmplitude(writer, difference, bitLength(difference));
  let zeros = 0;
  for (let i = 1; i < 64; i += 1) {
    const value = values[i] ?? 0;
    if (value === 0) {
      zeros += 1;
      continue;
    }
    for (; zeros > 15; zeros -= 16) writeSymbol(writer, AC_CODES, 0xf0);
    writeSymbol(writer, AC_CODES, (zeros << 4) | bitLength(value));
    writeAmplitude(writer, value, bitLength(value));
    zeros = 0;
  }
  if (zeros > 0) writeSymbol(writer, AC_CODES, 0);
}

function blockAt({ width, height, pixels }: GreyImage, left: number, top: number): Float64Array {
  const block = new Float64Array(64);
  for (let i = 0; i < 64; i += 1) {
    const x = left + (i & 7);
    const y = top + (i >> 3);
    // Beyond the edge the last pixel goes on, so that no false line appears there.
    block[i] = (pixels[(y < height ? y : height - 1) * width + (x < width ? x : width - 1)] ?? 255) - 128;
  }
  return block;
}

function scanOf(image: GreyImage, quantisation: readonly number[]): Buffer {
  const writer = new BitWriter();
  let previousDc = 0;
  for (let top = 0; top < image.height; top += 8) {
    for (let left = 0; left < image.width; left += 8) {
      const waves = transformed(blockAt(image, left, top));
      const values = ZIGZAG.map((place) => Math.round((waves[place] ?? 0) / (quantisation[place] ?? 1)));
      writeBlock(writer, values, previousDc);
      previousDc = values[0] ?? 0;
    }
  }
  writer.finish();
  return Buffer.from(writer.bytes);
}

function segment(marker: number, body: readonly number[]): Buffer {
  const length = body.length + 2;
  return Buffer.from([0xff, marker, length >> 8, length & 0xff, ...body]);
}

/**
 * A baseline JPEG of one grey component.
 * @param quality 1–100, as libjpeg scales the standard table
 */
export function jpegFile(image: GreyImage, quality: number): Buffer {
  const scale = quality < 50 ? 5000 / quality : 200 - quality * 2;
  const quantisation = LUMINANCE_QUANTISATION.map((value) => Math.min(255, Math.max(1, Math.floor((value * scale + 50) / 100))));
  const { width, height } = image;
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 1, 0, 96, 0, 96, 0, 0]),
    segment(0xdb, [0, ...ZIGZAG.map((place) => quantisation[place] ?? 1)]),
    segment(0xc0, [8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0]),
    segment(0xc4, [0x00, ...DC_TABLE.counts, ...DC_TABLE.symbols]),
    segment(0xc4, [0x10, ...AC_TABLE.counts, ...AC_TABLE.symbols]),
    segment(0xda, [1, 1, 0x00, 0, 63, 0]),
    scanOf(image, quantisation),
    Buffer.from([0xff, 0xd9]),
  ]);
}
