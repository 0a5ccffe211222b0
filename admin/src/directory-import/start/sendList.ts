import { request } from '../../providers/httpClient';
import { appendSource, type Source } from '../../plan-import/start/sendSource';
import { PATHS, type ListKind, type ListPreview } from '../listTypes';

const READING_TIMEOUT_MS = 120_000;

/** Has the list read; nothing of it is kept on the server. */
export function sendList(kind: ListKind, source: Source, rootUnitId: string | null, signal: AbortSignal): Promise<ListPreview> {
  const body = new FormData();
  if (rootUnitId) body.append('rootUnitId', rootUnitId);
  appendSource(body, source);
  return request<ListPreview>(`${PATHS[kind]}/import/preview`, { method: 'POST', body, signal, timeoutMs: READING_TIMEOUT_MS });
}
