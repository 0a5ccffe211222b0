import { normalizeText } from '#domain';

const MAX_CHARACTERS = 200;
const MAX_EXTENSION = 10;

/**
 * A file's name for people: NFC, without folders, control or bidi characters, at most 200 characters with its extension kept.
 * It is never used as a path. Returns '' when nothing is left.
 */
export function cleanFileName(given: string): string {
  const last = normalizeText(given).split(/[/\\]/u).at(-1) ?? '';
  const name = normalizeText(last.replace(/\s+/gu, ' ')).replace(/^\.+/u, '');
  const characters = [...name];
  if (characters.length <= MAX_CHARACTERS) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && name.length - dot <= MAX_EXTENSION ? name.slice(dot) : '';
  return `${characters.slice(0, MAX_CHARACTERS - extension.length).join('').trimEnd()}${extension}`;
}

/** The part after the last dot in lower case; '' when there is none. */
export function extensionOf(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  return dot < 1 ? '' : fileName.slice(dot + 1).toLowerCase();
}
