import type { FastifyReply } from 'fastify';
import { occurrenceWordsVi } from '#domain';
import { contentDisposition } from '../../../platform/files/index.js';
import { docxFile, xlsxFile, type PrintedDocument } from '../../../platform/printing/index.js';

export const FILE_FORMATS = ['docx', 'xlsx'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

const MEDIA_TYPES: Readonly<Record<FileFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** How the OpenAPI document shows an answer that is a file. */
export const FILE_ANSWER = {
  description: 'The file.',
  content: Object.fromEntries(Object.values(MEDIA_TYPES).map((type) => [type, { schema: { type: 'string', format: 'binary' } }])),
};

/** A period in the name of a file, where a slash would be a folder: "quý II năm 2024". */
export const periodInFileName = (key: string): string => occurrenceWordsVi(key).replace('/', ' năm ');

export async function sendPrinted(reply: FastifyReply, printed: PrintedDocument, format: FileFormat): Promise<void> {
  const bytes = format === 'docx' ? await docxFile(printed) : await xlsxFile(printed);
  sendFile(reply, bytes, `${printed.fileName}.${format}`, format);
}

export function sendFile(reply: FastifyReply, bytes: Buffer, fileName: string, format: FileFormat): void {
  void reply
    .header('Content-Type', MEDIA_TYPES[format])
    .header('Content-Disposition', contentDisposition('attachment', fileName))
    .header('Cache-Control', 'private, no-store')
    .send(bytes);
}
