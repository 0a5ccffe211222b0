import type { DemoFileFields, DemoFileKind } from '../content/work-types.js';
import { jpegFile } from './jpeg-file.js';
import { docxFile, xlsxFile } from './office-files.js';
import { pagePicture } from './page-picture.js';
import { pdfFile } from './pdf-file.js';

const MAKERS: Readonly<Record<DemoFileKind, (fields: DemoFileFields) => Buffer>> = {
  pdf: pdfFile,
  docx: docxFile,
  xlsx: xlsxFile,
  jpg: (fields) => jpegFile(pagePicture(fields), 60),
};

export const demoMediaTypes: Readonly<Record<DemoFileKind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jpg: 'image/jpeg',
};

/**
 * A real small file (under 60 kB) for the demonstration's evidence. The same fields give the same bytes, so that what is
 * handed in twice is stored once (RULES.md E3).
 */
export function makeDemoFile(kind: DemoFileKind, fields: DemoFileFields): Buffer {
  return MAKERS[kind](fields);
}
