import type { MessageKey, MessageParams } from '../../i18n/useT';

export const SOURCE_EXTENSIONS = ['docx', 'xlsx', 'pdf', 'html', 'htm', 'txt', 'csv'] as const;
export const ACCEPTED_SOURCES = SOURCE_EXTENSIONS.map((extension) => `.${extension}`).join(',');
const MOST_BYTES = 20 * 1_048_576;

/**
 * Why a document cannot be sent, as a key of the catalogue; null when it can. The server looks into the file again and says
 * the rest (macros, passwords, scans): this only spares a useless upload.
 */
export function sourceRefusal({ name, size }: { name: string; size: number }): { key: MessageKey; params: MessageParams } | null {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (['doc', 'xls', 'rtf'].includes(extension)) return { key: 'planImport.start.oldType', params: { extension } };
  if (['docm', 'xlsm', 'dotm', 'xltm', 'xlsb'].includes(extension)) return { key: 'planImport.start.macroType', params: {} };
  if (!(SOURCE_EXTENSIONS as readonly string[]).includes(extension)) return { key: 'planImport.start.badType', params: { extension: extension || name } };
  if (size === 0) return { key: 'planImport.start.emptyFile', params: {} };
  return size > MOST_BYTES ? { key: 'planImport.start.tooLarge', params: { size: Math.ceil(size / 1_048_576) } } : null;
}
