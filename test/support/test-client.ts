import { randomUUID } from 'node:crypto';
import { requireDocumented } from './documented-answer.js';

export interface TestAnswer<Body = any> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

interface CallOptions {
  /** The version for If-Match. */
  readonly version?: number;
  /** The Idempotency-Key; a fresh one for every POST unless told; null sends none. */
  readonly key?: string | null;
  readonly headers?: Record<string, string>;
}

/** A signed-in (or not) person's view of the API: keeps cookies, sends JSON, reads JSON. */
export class TestClient {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly origin: string) {}

  get = <B = any>(path: string, options: CallOptions = {}) => this.call<B>('GET', path, undefined, options);
  post = <B = any>(path: string, body: unknown = {}, options: CallOptions = {}) => this.call<B>('POST', path, body, options);
  put = <B = any>(path: string, body: unknown = {}, options: CallOptions = {}) => this.call<B>('PUT', path, body, options);
  patch = <B = any>(path: string, body: unknown = {}, options: CallOptions = {}) => this.call<B>('PATCH', path, body, options);
  delete = <B = any>(path: string, options: CallOptions = {}) => this.call<B>('DELETE', path, undefined, options);

  /** Signs in and keeps the session's cookie; answers the sign-in's answer. */
  async signIn(username: string, password: string): Promise<TestAnswer> {
    return this.post('/api/v1/auth/sign-in', { username, password });
  }

  /** Sends any body as it is, for uploads and malformed requests. */
  async send(method: string, path: string, body: string | Uint8Array<ArrayBuffer> | FormData | Blob | undefined, headers: Record<string, string> = {}): Promise<Response> {
    const response = await fetch(`${this.origin}${path}`, {
      method,
      body,
      headers: { ...(this.cookies.size > 0 ? { cookie: this.cookieHeader() } : {}), ...headers },
      redirect: 'manual',
    });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    return response;
  }

  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private async call<B>(method: string, path: string, body: unknown, options: CallOptions): Promise<TestAnswer<B>> {
    const headers: Record<string, string> = { ...options.headers };
    if (body !== undefined) headers['content-type'] ??= 'application/json';
    if (options.version !== undefined) headers['if-match'] = `"${options.version}"`;
    if (method === 'POST' && options.key !== null) headers['idempotency-key'] = options.key ?? randomUUID();
    const response = await this.send(method, path, body === undefined ? undefined : JSON.stringify(body), headers);
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    const answered: unknown = isJson && text !== '' ? JSON.parse(text) : text;
    if (isJson) requireDocumented(method, path, response.status, answered);
    return { status: response.status, headers: response.headers, body: answered as B };
  }

  private keep(cookie: string): void {
    const [pair] = cookie.split(';');
    const at = pair!.indexOf('=');
    const value = pair!.slice(at + 1);
    if (value === '') this.cookies.delete(pair!.slice(0, at));
    else this.cookies.set(pair!.slice(0, at), value);
  }
}
