import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { cleanFileName, type FileStore, type ReceivedFile } from '../../../platform/files/index.js';
import { InputPipe } from '../../../platform/http/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import type { ReadingSource } from '../../../platform/reading/index.js';
import { watchForSilence } from '../../evidence/index.js';
import { ListSourceFields } from '../dto/list-source.dto.js';

export interface ReceivedList {
  readonly source: ReadingSource;
  readonly fields: ListSourceFields;
}

/** A list of seven thousand units is half a megabyte as a workbook. */
const MOST_BYTES = 8 * 1024 ** 2;
const MOST_TEXT_BYTES = 4 * 1024 ** 2;
const FIELDS = new Set(['rootUnitId', 'isHtml', 'text']);
const pipe = new InputPipe();

interface Parts {
  readonly fields: Record<string, string>;
  fileName: string | null;
  received: ReceivedFile | null;
}

/**
 * Reads a multipart body of one `file`, or of a pasted `text`, and the fields beside it. The list waits its turn on disk, half
 * received as far as the store knows, and is thrown away whatever becomes of it.
 */
export async function withList<Result>(request: FastifyRequest, store: FileStore, work: (list: ReceivedList) => Promise<Result>): Promise<Result> {
  const parts: Parts = { fields: {}, fileName: null, received: null };
  try {
    return await work(await receiveList(request, store, parts));
  } finally {
    if (parts.received !== null) await store.discard(parts.received);
  }
}

async function receiveList(request: FastifyRequest, store: FileStore, parts: Parts): Promise<ReceivedList> {
  if (!request.isMultipart()) throw new Problem('unsupportedMediaType');
  const stopWatching = watchForSilence(request);
  try {
    await receiveParts(request, store, parts);
    return await listOf(parts, store);
  } catch (error) {
    request.raw.unpipe();
    request.raw.resume();
    throw problemOf(error);
  } finally {
    stopWatching();
  }
}

async function receiveParts(request: FastifyRequest, store: FileStore, parts: Parts): Promise<void> {
  for await (const part of request.parts({ limits: { fileSize: MOST_BYTES + 1, fieldSize: MOST_TEXT_BYTES, files: 1, fields: FIELDS.size } })) {
    if (part.type === 'file') {
      if (part.fieldname !== 'file' || parts.received !== null) throw new Problem('malformedBody');
      parts.fileName = cleanFileName((part.filename ?? '').replace(/%22/gu, '"'));
      parts.received = await store.receive(part.file as Readable, MOST_BYTES);
    } else {
      if (part.valueTruncated) throw new Problem('sourceTooLarge');
      if (!FIELDS.has(part.fieldname) || part.fieldname in parts.fields || typeof part.value !== 'string') throw new Problem('malformedBody');
      parts.fields[part.fieldname] = part.value;
    }
  }
}

async function listOf(parts: Parts, store: FileStore): Promise<ReceivedList> {
  const { text, ...rest } = parts.fields;
  const fields = (await pipe.transform(rest, { type: 'body', metatype: ListSourceFields })) as ListSourceFields;
  if (parts.received !== null) {
    if (text !== undefined) throw invalidField('text', 'unknownField');
    return { source: { kind: 'file', name: parts.fileName!, path: parts.received.path }, fields };
  }
  if (text === undefined) throw new Problem('fileMissing');
  if (text.trim() === '') throw new Problem('sourceEmpty');
  parts.received = await store.receive(Readable.from([Buffer.from(text, 'utf8')]), MOST_TEXT_BYTES);
  return { source: { kind: 'text', path: parts.received.path, isHtml: fields.isHtml === true }, fields };
}

const LIMITS = new Set(['FST_FILES_LIMIT', 'FST_PARTS_LIMIT', 'FST_FIELDS_LIMIT', 'FST_PROTO_VIOLATION']);

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error.code === 'fileTooLarge' ? new Problem('sourceTooLarge') : error.code === 'fileEmpty' ? new Problem('sourceEmpty') : error;
  const { code } = error as { code?: string };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return new Problem('sourceTooLarge');
  return new Problem(code !== undefined && LIMITS.has(code) ? 'malformedBody' : 'uploadCut');
}
