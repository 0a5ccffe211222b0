import { randomUUID } from 'node:crypto';
import type { TestClient } from './test-client.js';

export interface UploadOptions {
  readonly fileName?: string;
  readonly document?: unknown;
  readonly headers?: Record<string, string>;
  readonly key?: string;
  readonly contentType?: string;
}

const BOUNDARY = 'ranh-gioi-thu-nghiem';

/** A multipart body as a browser sends it; parts in the order given. */
export function multipart(parts: readonly { name: string; fileName?: string; type?: string; content: Buffer | string }[]): Buffer {
  const pieces = parts.flatMap(({ name, fileName, type, content }) => [
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${fileName === undefined ? '' : `; filename="${fileName.replaceAll('"', '%22')}"`}\r\n` +
        `${type === undefined ? '' : `Content-Type: ${type}\r\n`}\r\n`,
    ),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...pieces, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

export const MULTIPART_TYPE = `multipart/form-data; boundary=${BOUNDARY}`;

/** Uploads one file as evidence of a task. */
export async function upload(client: TestClient, taskId: string, content: Buffer, options: UploadOptions = {}) {
  const { fileName = 'bao-cao.pdf', document, contentType = 'application/octet-stream' } = options;
  const body = multipart([
    ...(document === undefined ? [] : [{ name: 'document', content: JSON.stringify(document) }]),
    { name: 'file', fileName, type: contentType, content },
  ]);
  return sendUpload(client, taskId, body, options);
}

export async function sendUpload(client: TestClient, taskId: string, body: Buffer, options: UploadOptions = {}) {
  const response = await client.send('POST', `/api/v1/tasks/${taskId}/evidence`, new Uint8Array(body), {
    'content-type': MULTIPART_TYPE,
    'idempotency-key': options.key ?? randomUUID(),
    ...options.headers,
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? null : (JSON.parse(text) as any) };
}
