import { ApiError, type Locale, type ProblemBody } from './problem';

export type QueryValue = string | number | boolean | null | undefined;
export type QueryParams = Readonly<Record<string, QueryValue | readonly QueryValue[]>>;

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  params?: QueryParams;
  /** Sent as JSON; a FormData goes as multipart. */
  body?: unknown;
  /** The version the change was made against: sent as `If-Match: "<version>"` (RULES.md X4). */
  version?: number;
  idempotencyKey?: string;
  /** The page asks by itself, nobody pressed anything: the session is not kept alive by it (THREATS.md B28). */
  isBackground?: boolean;
  signal?: AbortSignal;
  timeoutMs?: number;
}

const BASE = '/api/v1';
const DEFAULT_TIMEOUT_MS = 30_000;

let locale: Locale = 'vi';

/** Error messages are worded when the error is made, so the client is told when the reader changes language. */
export function setErrorLocale(next: Locale): void {
  locale = next;
}

/** `path` starts with a slash and is relative to /api/v1. Lists become repeated keys; empty values are left out. */
export function apiUrl(path: string, params: QueryParams = {}): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(params)) {
    for (const one of Array.isArray(value) ? (value as readonly QueryValue[]) : [value as QueryValue]) {
      if (one !== undefined && one !== null && one !== '') query.append(key, String(one));
    }
  }
  const text = query.toString();
  return `${BASE}${path}${text ? `?${text}` : ''}`;
}

/** crypto.randomUUID is missing on plain-http office networks; getRandomValues is there. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Resolves with the parsed JSON (undefined on 204). Rejects with ApiError, or AbortError when the caller's signal fired. */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const timeout = AbortSignal.timeout(options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  let response: Response;
  let text: string;
  try {
    response = await fetch(apiUrl(path, options.params), {
      method: options.method ?? 'GET',
      headers: headersOf(options),
      body: bodyOf(options.body),
      credentials: 'same-origin',
      signal,
    });
    text = await response.text();
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new ApiError(0, { code: timeout.aborted ? 'timeout' : 'offline' }, locale);
  }
  if (!response.ok) throw errorOf(response.status, text);
  return (text ? JSON.parse(text) : undefined) as T;
}

function headersOf(options: RequestOptions): Headers {
  const headers = new Headers({ accept: 'application/json', 'accept-language': locale });
  const isChange = options.method !== undefined && options.method !== 'GET';
  if (isChange && !(options.body instanceof FormData)) headers.set('content-type', 'application/json');
  if (options.version !== undefined) headers.set('if-match', `"${options.version}"`);
  if (options.isBackground) headers.set('x-background', '1');
  if (options.idempotencyKey) headers.set('idempotency-key', options.idempotencyKey);
  return headers;
}

function bodyOf(body: unknown): BodyInit | undefined {
  if (body === undefined) return undefined;
  return body instanceof FormData ? body : JSON.stringify(body);
}

/** Also for callers that must use XMLHttpRequest (upload progress): turns an answer's text into an ApiError. */
export function errorOf(status: number, text: string): ApiError {
  return new ApiError(status, problemOf(status, text), locale);
}

function problemOf(status: number, text: string): ProblemBody {
  try {
    return JSON.parse(text) as ProblemBody;
  } catch {
    // A proxy answered, not the API: the status alone has to do.
    return { code: status === 0 ? 'offline' : status === 413 ? 'bodyTooLarge' : status >= 502 ? 'offline' : 'unknown' };
  }
}
