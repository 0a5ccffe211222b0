import type { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { cleanFileName, requireAllowedExtension, type FileStore, type ReceivedFile } from '../../../platform/files/index.js';
import { InputPipe } from '../../../platform/http/index.js';
import { invalidField, Problem } from '../../../platform/problems/index.js';
import { EvidenceDocumentInput } from '../dto/evidence-inputs.js';

export interface Upload {
  readonly fileName: string;
  readonly document: EvidenceDocumentInput;
  readonly received: ReceivedFile;
}

/** An honest upload on a slow line sends something every few seconds; silence this long is a dead line. */
const IDLE_MS = 120_000;
/** Boundaries, headers and the document field beside the file itself. */
const ENVELOPE_BYTES = 256 * 1024;
const pipe = new InputPipe();

/** The least the file of a body has by its announced length: what is not the file is at most an envelope. */
export function announcedFileBytes(request: FastifyRequest): number {
  return Math.max(0, Number(request.headers['content-length'] ?? 0) - ENVELOPE_BYTES);
}

/**
 * Reads a multipart body of one `document` field (JSON) and one `file`, streaming the file into the store. Whatever goes
 * wrong, nothing stays behind, and the rest of the body is let run out so that the client can read the answer.
 */
export async function receiveUpload(request: FastifyRequest, store: FileStore, maxBytes: number): Promise<Upload> {
  if (!request.isMultipart()) throw new Problem('unsupportedMediaType');
  if (announcedFileBytes(request) > maxBytes) throw tooLarge(maxBytes);
  const stopWatching = watchForSilence(request);
  let received: ReceivedFile | null = null;
  try {
    let fileName: string | null = null;
    let document: EvidenceDocumentInput = new EvidenceDocumentInput();
    for await (const part of request.parts({ limits: { fileSize: maxBytes + 1 } })) {
      if (part.type === 'field') {
        if (part.fieldname !== 'document' || part.valueTruncated) throw new Problem('malformedBody');
        document = await documentOf(part.value);
        continue;
      }
      if (part.fieldname !== 'file' || received !== null) throw new Problem('malformedBody');
      // Browsers write a quote of the name as %22 and nothing else that way (HTML, multipart/form-data).
      fileName = cleanFileName((part.filename ?? '').replace(/%22/gu, '"'));
      requireAllowedExtension(fileName);
      received = await store.receive(part.file as Readable, maxBytes);
    }
    if (received === null || fileName === null) throw new Problem('fileMissing');
    return { fileName, document, received };
  } catch (error) {
    if (received !== null) await store.discard(received);
    request.raw.unpipe();
    request.raw.resume();
    throw uploadProblem(error, maxBytes);
  } finally {
    stopWatching();
  }
}

async function documentOf(value: unknown): Promise<EvidenceDocumentInput> {
  let parsed: unknown = value;
  if (typeof value === 'string') {
    try {
      parsed = JSON.parse(value);
    } catch {
      throw invalidField('document', 'notObject');
    }
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw invalidField('document', 'notObject');
  return (await pipe.transform(parsed, { type: 'body', metatype: EvidenceDocumentInput })) as EvidenceDocumentInput;
}

/** Node's own request timeout is for the whole server and long enough for large files; this one ends dead lines. */
export function watchForSilence(request: FastifyRequest): () => void {
  const { socket } = request.raw;
  const end = () => request.raw.destroy(new Error('upload fell silent'));
  socket.setTimeout(IDLE_MS);
  socket.once('timeout', end);
  return () => {
    socket.off('timeout', end);
    socket.setTimeout(0);
  };
}

const LIMITS = new Set(['FST_FILES_LIMIT', 'FST_PARTS_LIMIT', 'FST_FIELDS_LIMIT', 'FST_PROTO_VIOLATION', 'FST_INVALID_JSON_FIELD_ERROR']);

function uploadProblem(error: unknown, maxBytes: number): Problem {
  if (error instanceof Problem) return error;
  const { code } = error as { code?: string };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return tooLarge(maxBytes);
  if (code !== undefined && LIMITS.has(code)) return new Problem('malformedBody');
  return new Problem('uploadCut');
}

function tooLarge(maxBytes: number): Problem {
  return new Problem('fileTooLarge', { params: { max: Math.floor(maxBytes / 1_048_576) } });
}
