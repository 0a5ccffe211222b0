import type { FastifyRequest } from 'fastify';
import { cleanFileName } from '../../../platform/files/index.js';
import { InputPipe } from '../../../platform/http/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import type { ReadingSource } from '../../../platform/reading/index.js';
import { watchForSilence } from '../../evidence/index.js';
import { ListSourceFields } from '../dto/list-source.dto.js';

export interface ReceivedList {
  readonly source: ReadingSource;
  readonly fields: ListSourceFields;
}

/** A list of seven thousand units is half a megabyte as a workbook; it is held in memory, never on disk. */
const MOST_BYTES = 8 * 1024 ** 2;
const MOST_TEXT_BYTES = 4 * 1024 ** 2;
const FIELDS = new Set(['rootUnitId', 'isHtml', 'text']);
const pipe = new InputPipe();

/** Reads a multipart body of one `file`, or of a pasted `text`, and the fields beside it. Nothing of it is kept. */
export async function receiveList(request: FastifyRequest): Promise<ReceivedList> {
  if (!request.isMultipart()) throw new Problem('unsupportedMediaType');
  const stopWatching = watchForSilence(request);
  try {
    return await receiveParts(request);
  } catch (error) {
    request.raw.unpipe();
    request.raw.resume();
    throw problemOf(error);
  } finally {
    stopWatching();
  }
}

async function receiveParts(request: FastifyRequest): Promise<ReceivedList> {
  const fields: Record<string, string> = {};
  let file: ReadingSource | null = null;
  for await (const part of request.parts({ limits: { fileSize: MOST_BYTES + 1, fieldSize: MOST_TEXT_BYTES, files: 1, fields: FIELDS.size } })) {
    if (part.type === 'file') {
      if (part.fieldname !== 'file' || file !== null) throw new Problem('malformedBody');
      const bytes = await part.toBuffer();
      if (bytes.length > MOST_BYTES) throw new Problem('sourceTooLarge');
      file = { kind: 'file', name: cleanFileName((part.filename ?? '').replace(/%22/gu, '"')), bytes };
    } else {
      if (part.valueTruncated) throw new Problem('sourceTooLarge');
      if (!FIELDS.has(part.fieldname) || part.fieldname in fields || typeof part.value !== 'string') throw new Problem('malformedBody');
      fields[part.fieldname] = part.value;
    }
  }
  const { text, ...rest } = fields;
  const given = (await pipe.transform(rest, { type: 'body', metatype: ListSourceFields })) as ListSourceFields;
  if (file !== null && text !== undefined) throw invalidField('text', 'unknownField');
  if (file !== null) return { source: file, fields: given };
  if (text === undefined) throw new Problem('fileMissing');
  if (text.trim() === '') throw new Problem('sourceEmpty');
  return { source: { kind: 'text', text, isHtml: given.isHtml === true }, fields: given };
}

const LIMITS = new Set(['FST_FILES_LIMIT', 'FST_PARTS_LIMIT', 'FST_FIELDS_LIMIT', 'FST_PROTO_VIOLATION']);

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code } = error as { code?: string };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return new Problem('sourceTooLarge');
  return new Problem(code !== undefined && LIMITS.has(code) ? 'malformedBody' : 'uploadCut');
}
