import { request } from '../../providers/httpClient';
import type { Source } from '../../plan-import/start/sendSource';
import { PATHS, type ListKind, type ListPreview } from '../listTypes';

const READING_TIMEOUT_MS = 120_000;

/** Has the list read; nothing of it is kept on the server. */
export function sendList(kind: ListKind, source: Source, rootUnitId: string | null, signal: AbortSignal): Promise<ListPreview> {
  const body = new FormData();
  // The fields come before the file: the server reads the body as a stream.
  if (rootUnitId) body.append('rootUnitId', rootUnitId);
  if ('file' in source) body.append('file', source.file, source.file.name.normalize('NFC'));
  else {
    body.append('isHtml', String(source.isHtml));
    body.append('text', source.text);
  }
  return request<ListPreview>(`${PATHS[kind]}/import/preview`, { method: 'POST', body, signal, timeoutMs: READING_TIMEOUT_MS });
}
