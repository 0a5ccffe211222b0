import { formatDecimal } from '../../components/numbers';
import type { MessageKey, MessageParams } from '../../i18n/useT';

/** RULES.md E5. The server checks again, by content too; this only spares a useless upload. */
const ACCEPTED_EXTENSIONS = ['pdf', 'docx', 'xlsx', 'pptx', 'doc', 'xls', 'odt', 'ods', 'jpg', 'jpeg', 'png', 'webp', 'tif', 'tiff', 'zip', 'p7s', 'csv', 'txt'] as const;
export const SHOWN_EXTENSIONS = ACCEPTED_EXTENSIONS.filter((extension) => extension !== 'jpeg' && extension !== 'tiff').join(', ');
export const ACCEPT = ACCEPTED_EXTENSIONS.map((extension) => `.${extension}`).join(',');
export const DEFAULT_MAX_MEGABYTES = 100;

const MACROS = new Set(['docm', 'xlsm', 'pptm', 'dotm', 'xltm', 'xlsb']);
const MEGABYTE = 1_048_576;

/** Why a file cannot be sent, as a key of the catalogue; null when it can. */
export function refusalOf(file: { name: string; size: number }, maxMegabytes: number): { key: MessageKey; params: MessageParams } | null {
  const extension = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  if (MACROS.has(extension)) return { key: 'evidence.macroType', params: {} };
  if (!(ACCEPTED_EXTENSIONS as readonly string[]).includes(extension)) {
    return { key: 'evidence.badType', params: { extension: extension || file.name, types: SHOWN_EXTENSIONS } };
  }
  if (file.size === 0) return { key: 'evidence.emptyFile', params: {} };
  if (file.size > maxMegabytes * MEGABYTE) {
    return { key: 'evidence.tooLarge', params: { size: Math.ceil(file.size / MEGABYTE), max: maxMegabytes } };
  }
  return null;
}

/** A size for people, decimal comma: "812 kB", "3,4 MB". */
export function sizeParts(bytes: number): { key: 'evidence.kilobytes' | 'evidence.megabytes'; size: string } {
  if (bytes < MEGABYTE) return { key: 'evidence.kilobytes', size: String(Math.max(1, Math.round(bytes / 1024))) };
  return { key: 'evidence.megabytes', size: formatDecimal(String(Math.round((bytes / MEGABYTE) * 10) / 10)) };
}
