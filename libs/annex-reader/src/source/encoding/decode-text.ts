import { SourceRefused } from '../../model/source-refused.js';
import { vietnameseShare } from './syllables.js';
import { fromTcvn3 } from './tcvn3.js';
import { fromVni } from './vni.js';

export interface DecodedText {
  readonly text: string;
  /** What it was converted from, for people; '' when it was UTF-8 already. */
  readonly encodingName: string;
}

/** A text of which fewer words than this make sense was not understood. */
const ENOUGH = 0.7;
const SAMPLE = 8_192;

/** How old texts are tried; what makes most words Vietnamese is what they are. */
const LEGACY: readonly { readonly name: string; readonly decode: (bytes: Uint8Array) => string }[] = [
  { name: 'Windows-1258', decode: (bytes) => new TextDecoder('windows-1258').decode(bytes).normalize('NFC') },
  { name: 'TCVN3 (ABC)', decode: (bytes) => fromTcvn3(new TextDecoder('latin1').decode(bytes)) },
  { name: 'VNI', decode: (bytes) => fromVni(new TextDecoder('latin1').decode(bytes)) },
];

/**
 * The text of bytes in any of the encodings that Vietnamese offices have used, composed (NFC; THREATS.md L156).
 *
 * @throws SourceRefused('unknownEncoding') when none makes sense of them, ('wrongType') when they are no text
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const unicode = decodeUtf16(bytes) ?? decodeUtf8(bytes);
  if (unicode) return { text: unconverted(unicode), encodingName: unicode.encodingName };
  if (bytes.some(isControl)) throw new SourceRefused('wrongType');
  const tried = LEGACY.map(({ name, decode }) => ({ name, text: decode(bytes) }));
  const best = tried.map((candidate) => ({ ...candidate, share: vietnameseShare(candidate.text) ?? 0 })).reduce((a, b) => (b.share > a.share ? b : a));
  if (best.share < ENOUGH) throw new SourceRefused('unknownEncoding');
  return { text: best.text, encodingName: best.name };
}

function unconverted({ text }: DecodedText): string {
  if (text.includes('\u0000')) throw new SourceRefused('wrongType');
  return text.normalize('NFC');
}

function decodeUtf16(bytes: Uint8Array): DecodedText | null {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const encoding = marked ?? unmarkedUtf16(bytes);
  const text = encoding === null ? null : decodedOrNull(bytes, encoding);
  if (text === null) return null;
  return { text, encodingName: encoding === 'utf-16le' ? 'UTF-16 LE' : 'UTF-16 BE' };
}

/** Blanks and Latin letters have a zero byte on one side; which one tells the order. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = zeros[index % 2]! + 1;
  });
  const enough = sample.length / 8;
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  if (zeros[1]! > enough && zeros[0]! === 0) return 'utf-16le';
  return zeros[0]! > enough && zeros[1]! === 0 ? 'utf-16be' : null;
}

function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  const text = decodedOrNull(bytes, 'utf-8');
  return text === null ? null : { text, encodingName: '' };
}

function decodedOrNull(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const isControl = (byte: number): boolean => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0b && byte !== 0x0c && byte !== 0x0d && byte !== 0x1a;
