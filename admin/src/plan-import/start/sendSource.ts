import { apiUrl, errorOf } from '../../providers/httpClient';
import type { PlanImport } from '../importTypes';

export type Source = { readonly file: File } | { readonly text: string; readonly isHtml: boolean };

/** The last part of a body, after its fields: the server reads it as a stream. */
export function appendSource(body: FormData, source: Source): void {
  if ('file' in source) body.append('file', source.file, source.file.name.normalize('NFC'));
  else {
    body.append('isHtml', String(source.isHtml));
    body.append('text', source.text);
  }
}

interface Sending {
  readonly source: Source;
  readonly ownerUnitId: string;
  /** The plan it is a newer version of. */
  readonly planId: string | null;
  /** The same for every attempt, so that a lost answer does not become a second import. */
  readonly idempotencyKey: string;
  readonly onProgress: (percent: number) => void;
  readonly signal: AbortSignal;
}

/** XMLHttpRequest because fetch tells no upload progress. Rejects with ApiError, or AbortError when cancelled. */
export function sendSource({ source, ownerUnitId, planId, idempotencyKey, onProgress, signal }: Sending): Promise<PlanImport> {
  const body = new FormData();
  body.append('ownerUnitId', ownerUnitId);
  if (planId) body.append('planId', planId);
  appendSource(body, source);
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    const abort = () => xhr.abort();
    signal.addEventListener('abort', abort, { once: true });
    xhr.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable) onProgress(Math.min(100, Math.floor((loaded / total) * 100)));
    };
    xhr.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
    xhr.onerror = () => reject(errorOf(0, ''));
    xhr.onload = () => (xhr.status >= 200 && xhr.status < 300 ? resolve(JSON.parse(xhr.responseText) as PlanImport) : reject(errorOf(xhr.status, xhr.responseText)));
    xhr.onloadend = () => signal.removeEventListener('abort', abort);
    xhr.open('POST', apiUrl('/plan-imports'));
    xhr.setRequestHeader('accept', 'application/json');
    xhr.setRequestHeader('idempotency-key', idempotencyKey);
    if (signal.aborted) return reject(new DOMException('cancelled', 'AbortError'));
    xhr.send(body);
  });
}
