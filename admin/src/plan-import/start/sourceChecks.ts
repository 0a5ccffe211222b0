import type { MessageKey, MessageParams } from '../../i18n/useT';

/** What one place takes in, and how it says that something else came. */
export interface TakenSources {
  readonly extensions: readonly string[];
  readonly megabytes: number;
  readonly badType: MessageKey;
  readonly tooLarge: MessageKey;
}

export const PLAN_SOURCES: TakenSources = { extensions: ['docx', 'xlsx', 'pdf', 'html', 'htm', 'txt', 'csv'], megabytes: 20, badType: 'planImport.start.badType', tooLarge: 'planImport.start.tooLarge' };
export const LIST_SOURCES: TakenSources = { extensions: ['xlsx', 'csv', 'docx', 'txt', 'html', 'htm'], megabytes: 8, badType: 'listImport.badType', tooLarge: 'listImport.tooLarge' };

/** For the system's window of files. */
export const acceptedOf = ({ extensions }: TakenSources): string => extensions.map((extension) => `.${extension}`).join(',');

/**
 * Why a document cannot be sent, as a key of the catalogue; null when it can. The server looks into the file again and says
 * the rest (macros, passwords, scans): this only spares a useless upload.
 */
export function sourceRefusal({ name, size }: { name: string; size: number }, taken: TakenSources): { key: MessageKey; params: MessageParams } | null {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (['doc', 'xls', 'rtf'].includes(extension)) return { key: 'planImport.start.oldType', params: { extension } };
  if (['docm', 'xlsm', 'dotm', 'xltm', 'xlsb'].includes(extension)) return { key: 'planImport.start.macroType', params: {} };
  if (!taken.extensions.includes(extension)) return { key: taken.badType, params: { extension: extension || name } };
  if (size === 0) return { key: 'planImport.start.emptyFile', params: {} };
  return size > taken.megabytes * 1_048_576 ? { key: taken.tooLarge, params: { size: Math.ceil(size / 1_048_576) } } : null;
}
