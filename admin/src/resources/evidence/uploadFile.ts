import { apiUrl, errorOf } from '../../providers/httpClient';
import type { DocumentData, EvidenceItem } from './evidenceTypes';

export interface FileUpload {
  /** What the file is evidence of: `/tasks/…` or `/measurement-reports/…`. */
  ownerPath: string;
  file: File;
  document: DocumentData;
  /** The same for every attempt, so that a lost answer does not become a second item. */
  idempotencyKey: string;
  onProgress: (percent: number) => void;
  signal: AbortSignal;
}

const DIGEST_MAX_BYTES = 32 * 1_048_576;

/** `sha-256=:base64:`, where the browser can: only on https or localhost, and not for files too large to hold in memory. */
async function digestOf(file: File): Promise<string | null> {
  if (!globalThis.crypto?.subtle || file.size > DIGEST_MAX_BYTES) return null;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return `sha-256=:${btoa(String.fromCharCode(...hash))}:`;
}

/** XMLHttpRequest because fetch tells no upload progress. Rejects with ApiError, or AbortError when cancelled. */
export async function uploadFile({ ownerPath, file, document, idempotencyKey, onProgress, signal }: FileUpload): Promise<EvidenceItem> {
  const digest = await digestOf(file);
  const body = new FormData();
  // The field comes before the file: the server reads the body as a stream.
  body.append('document', JSON.stringify(Object.fromEntries(Object.entries(document).filter(([, value]) => value !== null))));
  body.append('file', file, file.name.normalize('NFC'));
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    const abort = () => xhr.abort();
    signal.addEventListener('abort', abort, { once: true });
    xhr.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable) onProgress(Math.min(99, Math.floor((loaded / total) * 100)));
    };
    xhr.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
    xhr.onerror = () => reject(errorOf(0, ''));
    xhr.onload = () => (xhr.status >= 200 && xhr.status < 300 ? resolve(JSON.parse(xhr.responseText) as EvidenceItem) : reject(errorOf(xhr.status, xhr.responseText)));
    xhr.onloadend = () => signal.removeEventListener('abort', abort);
    xhr.open('POST', apiUrl(`${ownerPath}/evidence`));
    xhr.setRequestHeader('accept', 'application/json');
    xhr.setRequestHeader('idempotency-key', idempotencyKey);
    if (digest) xhr.setRequestHeader('content-digest', digest);
    if (signal.aborted) return reject(new DOMException('cancelled', 'AbortError'));
    xhr.send(body);
  });
}
