import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { createTaskWorld, type TaskWorld } from '../support/task-world.js';
import type { TestClient } from '../support/test-client.js';
import { upload } from '../support/upload.js';
import { pdfFile } from '../support/sample-files.js';

let app: TestApplication;
let world: TaskWorld;
let office: TestClient;

beforeAll(async () => {
  app = await startTestApplication();
  world = await createTaskWorld(app);
  office = await world.as('coordinator');
});
afterAll(() => app.close());

/** Sends bytes as they are and reads until the server closes; what a client library would never send. */
function raw(request: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
    let text = '';
    socket.setTimeout(10_000, () => socket.destroy(new Error(`no answer in 10 seconds: ${text}`)));
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? undefined : reject(error)));
    socket.on('close', () => resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0), text }));
    socket.write(request);
  });
}

const head = (line: string, ...headers: string[]) =>
  [line, 'Host: x', 'Connection: close', `Cookie: ${office.cookieHeader()}`, ...headers, '', ''].join('\r\n');
const JSON_HEADERS = ['Content-Type: application/json', 'Idempotency-Key: 12345678abc'];

describe('HTTP as no browser speaks it (THREATS.md K147, A21)', () => {
  it.each([
    ['two lengths', () => `${head('POST /api/v1/plans HTTP/1.1', ...JSON_HEADERS, 'Content-Length: 2', 'Content-Length: 3')}{}x`],
    ['a length and chunks', () => `${head('POST /api/v1/plans HTTP/1.1', ...JSON_HEADERS, 'Content-Length: 2', 'Transfer-Encoding: chunked')}2\r\n{}\r\n0\r\n\r\n`],
    ['a chunk without a size', () => `${head('POST /api/v1/plans HTTP/1.1', ...JSON_HEADERS, 'Transfer-Encoding: chunked')}zz\r\n{}\r\n0\r\n\r\n`],
    ['a control character in a header', () => head('GET /api/v1/tasks HTTP/1.1', 'If-Match: \x01')],
    ['no request at all', () => '\x16\x03\x01\x00\r\n\r\n'],
    ['an address that cannot be read', () => head('GET /api/v1/tasks/%zz HTTP/1.1')],
  ])('answers 400 to %s', async (_name, request) => {
    expect((await raw(request())).status).toBe(400);
  });

  it('answers 431 to a header of 20 kB', async () => {
    expect((await raw(head('GET /api/v1/tasks HTTP/1.1', `X-A: ${'a'.repeat(20_000)}`))).status).toBe(431);
  });

  it.each(['TRACE', 'PROPFIND', 'OPTIONS', 'DELETE'])('does not know %s on a path that is read', async (method) => {
    const { status, text } = await raw(head(`${method} /api/v1/auth/me HTTP/1.1`, 'Origin: https://evil.example'));
    expect([403, 404]).toContain(status);
    expect(text).not.toMatch(/access-control-allow|td_session/i);
  });

  it.each(['/metrics', '/health/detail', '/api-json', '/docs', '/graphql', '/debug', '/.git/config', '/typeorm', '/api/v1/AUTH/me', '/api/v1/auth/me/', '/api/v1//auth/me', '/api/v1/./auth/me', '/..%2fpackage.json'])(
    'has nothing at %s',
    async (path) => expect((await raw(head(`GET ${path} HTTP/1.1`))).status).toBe(404),
  );

  it('takes no method from a header, no address from the request line', async () => {
    const { id } = await world.task();
    const answer = await office.post(`/api/v1/tasks/${id}`, {}, { headers: { 'x-http-method-override': 'DELETE' } });
    expect(answer.status).toBe(404);
    expect((await raw(head('GET http://evil.example/api/v1/auth/me HTTP/1.1'))).text).not.toContain('evil.example');
  });
});

describe('cookies that are none (THREATS.md B25)', () => {
  it.each(['td_session=a', `td_session=${'a'.repeat(8000)}`, 'td_session=a; td_session=b', ';;;===%ff=%ff', '__proto__=1', 'td_session=%00'])('401 for %s', async (cookie) => {
    expect((await fetch(`${app.url}/api/v1/auth/me`, { headers: { cookie } })).status).toBe(401);
  });

  it('401 for a session whose token has one character changed', async () => {
    const [name, token] = office.cookieHeader().split('; ').find((one) => one.startsWith('td_session'))!.split('=') as [string, string];
    for (let at = 0; at < token.length; at += 7) {
      const other = token[at] === 'A' ? 'B' : 'A';
      const cookie = `${name}=${token.slice(0, at)}${other}${token.slice(at + 1)}`;
      expect((await fetch(`${app.url}/api/v1/auth/me`, { headers: { cookie } })).status).toBe(401);
    }
  });
});

describe('bodies (THREATS.md C44, C45, K144)', () => {
  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  const deepObject = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
  const post = (body: string | Buffer, headers: Record<string, string> = {}, path = '/api/v1/legal-documents') =>
    office.send('POST', path, new Uint8Array(Buffer.from(body)), { 'content-type': 'application/json', 'idempotency-key': `khoa-${Math.random()}`, ...headers });

  it.each([
    ['20 000 lists in each other', deep(20_000), {}, 400],
    ['20 000 objects in each other', deepObject(20_000), {}, 400],
    ['deep input in a known field', `{"parties":${deep(5_000)}}`, {}, 400],
    ['a text of 10 MB', `{"title":"${'a'.repeat(10_000_000)}"}`, {}, 413],
    ['UTF-16', Buffer.from('{"a":1}', 'utf16le'), {}, 400],
    ['something after the end', '{}x', {}, 400],
    ['NaN', '{"a":NaN}', {}, 400],
    ['nothing', '', {}, 400],
    ['a prototype', '{"__proto__":{"isAdmin":true}}', {}, 400],
    ['a constructor', '{"constructor":{"prototype":{"isAdmin":true}}}', {}, 400],
    ['a bomb of gzip', gzipSync(Buffer.alloc(20_000_000, 32)), { 'content-encoding': 'gzip' }, 415],
    ['a form', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['text', '{}', { 'content-type': 'text/plain' }, 415],
  ])('refuses %s', async (_name, body, headers, status) => {
    for (const path of ['/api/v1/legal-documents', '/api/v1/auth/sign-in', `/api/v1/plans/${world.planId}/activities`]) {
      expect((await post(body, headers, path)).status).toBe(status);
    }
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('names the field whose bytes are no UTF-8, instead of keeping something else', async () => {
    const body = Buffer.concat([Buffer.from('{"kind":"decision","symbol":"QĐ","issuer":"UBND","title":"Quy'), Buffer.from([0xff, 0xea]), Buffer.from('t"}')]);
    const answer = await post(body);
    const { errors } = (await answer.json()) as { errors: Record<string, { code: string }[]> };
    expect([answer.status, errors['title']?.map(({ code }) => code)]).toEqual([400, ['badCharacters']]);
  });

  it('lets nobody hold the thread with 100 000 keys or entries, not even before signing in', async () => {
    const keys = `{${Array.from({ length: 100_000 }, (_one, index) => `"k${index}":1`).join(',')}}`;
    const entries = `{"items":[${Array.from({ length: 100_000 }, () => '{"id":"x"}').join(',')}]}`;
    const begun = performance.now();
    expect((await post(keys, {}, '/api/v1/auth/sign-in')).status).toBe(400);
    expect((await post(entries, {}, '/api/v1/tasks/bulk/approve')).status).toBe(400);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe('headers on every class of answer (THREATS.md B36, B37)', () => {
  it('are there, name no server and open nothing to another origin', async () => {
    const officer = await world.as('unitOfficer');
    const { id } = await world.task();
    const made = await upload(officer, id, pdfFile());
    const paths: [string, number][] = [
      ['/api/v1/auth/me', 200], ['/api/v1/tasks?unknown=1', 400], ['/api/v1/audit-entries', 403], ['/api/v1/tasks/00000000-0000-0000-0000-000000000000', 404],
      ['/nowhere', 404], ['/api/v1/tasks/%zz', 400], ['/api/health/ready', 200], [`/api/v1/evidence/${made.body.id}/file`, 200], ['/api/v1/demo', 200],
    ];
    for (const [path, status] of paths) {
      const answer = await officer.send('GET', path, undefined, { origin: 'https://evil.example' });
      expect([path, answer.status]).toEqual([path, status]);
      const { headers } = answer;
      expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
      expect(headers.get('content-security-policy')).toMatch(/default-src '(self|none)'/);
      expect(headers.get('cache-control')).toMatch(/no-store/);
      for (const name of ['x-powered-by', 'server', 'access-control-allow-origin', 'access-control-allow-credentials']) expect([name, headers.get(name)]).toEqual([name, null]);
      const text = await answer.text();
      expect(text).not.toMatch(/node_modules|at \w+ \(|FST_|SELECT /);
    }
    const anonymous = await app.client().get('/api/v1/auth/me');
    expect([anonymous.status, anonymous.headers.get('x-content-type-options')]).toEqual([401, 'nosniff']);
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1.evil.example'])('refuses a change from %s', async (origin) => {
    const answer = await office.post('/api/v1/legal-documents', {}, { headers: { origin } });
    expect([answer.status, answer.body.code]).toEqual([403, 'crossSiteRequest']);
  });
});
