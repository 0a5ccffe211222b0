import type { FastifyRequest } from 'fastify';
import { requireSmallWorkbook } from '../../../../platform/files/index.js';
import { Problem } from '../../../../platform/problems/index.js';

const MOST_BYTES = 5 * 1024 ** 2;

/**
 * Reads the one `file` of a multipart body into memory: a template with 40 lines has some 15 kB. Throws
 * unsupportedMediaType, malformedBody, fileMissing, fileTooLarge, fileTypeRefused, fileMacroRefused, fileArchiveUnsafe
 * or uploadCut.
 */
export async function receiveWorkbook(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) throw new Problem('unsupportedMediaType');
  let bytes: Buffer | null = null;
  try {
    for await (const part of request.parts({ limits: { fileSize: MOST_BYTES, files: 1, fields: 0 } })) {
      if (part.type !== 'file' || part.fieldname !== 'file' || bytes !== null) throw new Problem('malformedBody');
      bytes = await part.toBuffer();
    }
  } catch (error) {
    request.raw.unpipe();
    request.raw.resume();
    throw problemOf(error);
  }
  if (bytes === null) throw new Problem('fileMissing');
  await requireSmallWorkbook(bytes);
  return bytes;
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code } = error as { code?: string };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return new Problem('fileTooLarge', { params: { max: MOST_BYTES / 1024 ** 2 } });
  return new Problem(code?.startsWith('FST_') === true ? 'malformedBody' : 'uploadCut');
}
