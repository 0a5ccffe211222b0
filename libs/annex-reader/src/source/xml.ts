import { SaxesParser } from 'saxes';
import { SourceRefused } from '../model/source-refused.js';
import { SOURCE_LIMITS } from './source-limits.js';

export interface XmlElement {
  /** With the usual prefix of its namespace whatever prefix the file uses: `w:p`, `a:t`, `s:row`; without one where it is not known. */
  readonly name: string;
  /** The value of an attribute by its local name. */
  attribute(local: string): string | null;
}

export interface XmlHandlers {
  readonly open?: (element: XmlElement) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Transitional and strict namespaces, by what their addresses end with. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml(?:\/\d{4})?\/main$/, 'w'],
  [/spreadsheetml(?:\/\d{4})?\/main$/, 's'],
  [/drawingml\/2006\/main$|drawingml\/main$/, 'a'],
  [/\/math$/, 'm'],
  [/markup-compatibility\/2006$/, 'mc'],
  [/package\/2006\/relationships$/, 'rel'],
  [/package\/2006\/content-types$/, 'ct'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
];
const CHUNK = 1 << 16;

/**
 * Reads one part of an office file, piece by piece. Document types and with them entities are refused before anything is made of
 * them; depth and number of elements are limited while reading (THREATS.md L151, L153).
 */
export function readXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true, fragment: false });
  const names: string[] = [];
  let elements = 0;
  parser.on('error', () => {
    throw new SourceRefused('damaged');
  });
  parser.on('doctype', () => {
    throw new SourceRefused('xmlEntities');
  });
  parser.on('opentag', (tag) => {
    names.push(nameOf(tag.uri, tag.local));
    elements += 1;
    if (names.length > SOURCE_LIMITS.xmlDepth) throw new SourceRefused('tooDeep', { depth: SOURCE_LIMITS.xmlDepth });
    if (elements > SOURCE_LIMITS.xmlElements) throw new SourceRefused('tooLarge', { elements: SOURCE_LIMITS.xmlElements });
    handlers.open?.({ name: names.at(-1)!, attribute: (local) => attributeOf(tag.attributes, local) });
  });
  parser.on('closetag', () => handlers.close?.(names.pop()!));
  if (handlers.text) {
    parser.on('text', handlers.text);
    parser.on('cdata', handlers.text);
  }
  feed(parser, bytes);
}

function feed(parser: SaxesParser<{ xmlns: true; fragment: false }>, bytes: Uint8Array): void {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  for (let at = 0; at < bytes.length; at += CHUNK) parser.write(decode(decoder, bytes.subarray(at, at + CHUNK), at + CHUNK < bytes.length));
  parser.close();
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new SourceRefused('damaged');
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

const knownNames = new Map<string, string>();
const MOST_KNOWN_NAMES = 5_000;

function nameOf(uri: string, local: string): string {
  const key = `${uri} ${local}`;
  const known = knownNames.get(key);
  if (known !== undefined) return known;
  const prefix = PREFIXES.find(([pattern]) => pattern.test(uri))?.[1];
  const name = prefix === undefined ? local : `${prefix}:${local}`;
  if (knownNames.size < MOST_KNOWN_NAMES) knownNames.set(key, name);
  return name;
}

function attributeOf(attributes: Readonly<Record<string, { readonly local: string; readonly value: string }>>, local: string): string | null {
  for (const key in attributes) {
    const attribute = attributes[key]!;
    if (attribute.local === local) return attribute.value;
  }
  return null;
}
