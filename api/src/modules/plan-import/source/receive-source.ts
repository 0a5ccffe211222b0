import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { cleanFileName, type FileStore, type ReceivedFile } from '../../../platform/files/index.js';
import { InputPipe } from '../../../platform/http/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import { watchForSilence } from '../../evidence/index.js';
import { TakeInFields } from '../dto/plan-import.dto.js';

export interface TakenSource {
  readonly fields: TakeInFields;
  readonly fileName: string;
  readonly received: ReceivedFile;
  readonly isPasted: boolean;
}

const MOST_BYTES = 20 * 1024 ** 2;
const MOST_TEXT_BYTES = 4 * 1024 ** 2;
const FIELDS = new Set(['ownerUnitId', 'planId', 'isHtml', 'text']);
const pipe = new InputPipe();

interface Parts {
  readonly fields: Record<string, string>;
  file: { readonly fileName: string; readonly received: ReceivedFile } | null;
}

/**
 * Reads a multipart body of one `file`, or of a pasted `text`, and the fields beside it. The source goes through the store either way:
 * it is kept with the plan. Whatever goes wrong, nothing stays behind.
 */
export async function receiveSource(request: FastifyRequest, store: FileStore): Promise<TakenSource> {
  if (!request.isMultipart()) throw new Problem('unsupportedMediaType');
  const stopWatching = watchForSilence(request);
  const parts: Parts = { fields: {}, file: null };
  try {
    await receiveParts(request, store, parts);
    return await sourceOf(parts, store);
  } catch (error) {
    if (parts.file !== null) await store.discard(parts.file.received);
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
      if (part.fieldname !== 'file' || parts.file !== null) throw new Problem('malformedBody');
      const fileName = cleanFileName((part.filename ?? '').replace(/%22/gu, '"'));
      parts.file = { fileName, received: await store.receive(part.file as Readable, MOST_BYTES) };
    } else {
      if (part.valueTruncated) throw new Problem('sourceTooLarge');
      if (!FIELDS.has(part.fieldname) || part.fieldname in parts.fields || typeof part.value !== 'string') throw new Problem('malformedBody');
      parts.fields[part.fieldname] = part.value;
    }
  }
}

async function sourceOf(parts: Parts, store: FileStore): Promise<TakenSource> {
  const { text, ...rest } = parts.fields;
  const fields = (await pipe.transform(rest, { type: 'body', metatype: TakeInFields })) as TakeInFields;
  if (parts.file !== null) {
    if (text !== undefined) throw invalidField('text', 'unknownField');
    return { fields, ...parts.file, isPasted: false };
  }
  if (text === undefined) throw new Problem('fileMissing');
  if (text.trim() === '') throw new Problem('sourceEmpty');
  const received = await store.receive(Readable.from([Buffer.from(text, 'utf8')]), MOST_TEXT_BYTES);
  return { fields, fileName: fields.isHtml === true ? 'van-ban-dan.html' : 'van-ban-dan.txt', received, isPasted: true };
}

const LIMITS = new Set(['FST_FILES_LIMIT', 'FST_PARTS_LIMIT', 'FST_FIELDS_LIMIT', 'FST_PROTO_VIOLATION']);

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error.code === 'fileTooLarge' ? new Problem('sourceTooLarge') : error.code === 'fileEmpty' ? new Problem('sourceEmpty') : error;
  const { code } = error as { code?: string };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return new Problem('sourceTooLarge');
  return new Problem(code !== undefined && LIMITS.has(code) ? 'malformedBody' : 'uploadCut');
}
