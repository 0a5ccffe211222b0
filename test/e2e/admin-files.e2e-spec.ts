import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { startServer, type RunningServer } from '../../api/src/main.js';
import { createDatabase } from '../support/embedded-database.js';

const library = join(__dirname, '..', '..', 'api', 'bin', 'lib', 'precompress.mjs');

/** What the build leaves: the PDF worker is a module of a megabyte, a picture is compressed already, an icon is tiny. */
const FILES: Record<string, string> = {
  'index.html': '<!doctype html><title>Tiến Độ</title>'.padEnd(2_000, ' '),
  'assets/index-a1.js': 'export const a = 1;\n'.repeat(200),
  'assets/pdf.worker-b2.mjs': 'export const worker = true;\n'.repeat(40_000),
  'assets/index-c3.css': 'body { margin: 0 }\n'.repeat(200),
  'assets/logo-d4.svg': `<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(500)}</svg>`,
  'assets/photo-e5.png': 'x'.repeat(5_000),
  'assets/small-f6.js': 'export {};\n',
};

describe('the built admin as it is served', () => {
  let home: string;
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let server: RunningServer;
  let port: number;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'td-admin-'));
    const adminDir = join(home, 'admin');
    mkdirSync(join(adminDir, 'assets'), { recursive: true });
    for (const [name, content] of Object.entries(FILES)) writeFileSync(join(adminDir, name), content);
    // In a process of its own: it is an ES module, these tests are not.
    const script = `import(${JSON.stringify(pathToFileURL(library).href)}).then(({ precompress }) => precompress(${JSON.stringify(adminDir)}))`;
    execFileSync(process.execPath, ['-e', script]);
    database = await createDatabase('admin_files');
    const connection = ({ host, user, database: name }: { host?: string; user?: string; database?: string }) => ({ host: host!, user: user!, database: name! });
    server = await startServer({
      port: 0, dataDir: join(home, 'data'), ownerDatabase: connection(database.owner), runtimeDatabase: connection(database.runtime),
      isDemo: false, isProduction: false, adminDir,
    });
    port = (server.application.getHttpServer().address() as { port: number }).port;
  });
  afterAll(async () => {
    await server.stop();
    await database.drop();
    rmSync(home, { recursive: true, force: true });
  });

  // Not fetch: it unpacks bodies and hides how they came.
  const get = (path: string, accepted: string) =>
    new Promise<{ type: string; encoding: string | undefined; vary: string | undefined; bytes: Buffer }>((resolve, reject) => {
      const asking = request({ port, path: `/${path}`, headers: { 'accept-encoding': accepted } }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ type: answer.headers['content-type'] ?? '', encoding: answer.headers['content-encoding'], vary: answer.headers.vary, bytes: Buffer.concat(chunks) }));
      });
      asking.on('error', reject).end();
    });

  it.each([
    ['index.html', /^text\/html; charset=utf-8$/i], ['assets/index-a1.js', /^(text|application)\/javascript; charset=utf-8$/i],
    ['assets/pdf.worker-b2.mjs', /^(text|application)\/javascript; charset=utf-8$/i], ['assets/index-c3.css', /^text\/css; charset=utf-8$/i],
    ['assets/logo-d4.svg', /^image\/svg\+xml/],
  ])('sends %s compressed, under its own type', async (path, type) => {
    const [brotli, gzipped, plain] = [await get(path, 'gzip, deflate, br'), await get(path, 'gzip'), await get(path, 'identity')];
    expect([brotli.encoding, gzipped.encoding, plain.encoding]).toEqual(['br', 'gzip', undefined]);
    for (const answer of [brotli, gzipped, plain]) {
      expect(answer.type).toMatch(type);
      expect(answer.vary).toMatch(/accept-encoding/i);
    }
    expect([brotliDecompressSync(brotli.bytes).toString(), gunzipSync(gzipped.bytes).toString(), plain.bytes.toString()]).toEqual([FILES[path], FILES[path], FILES[path]]);
    expect(brotli.bytes.length).toBeLessThan(FILES[path]!.length / 2);
  });

  it('leaves pictures and tiny files as they are', async () => {
    for (const path of ['assets/photo-e5.png', 'assets/small-f6.js']) {
      expect((await get(path, 'br')).encoding).toBeUndefined();
      expect(existsSync(join(home, 'admin', `${path}.br`))).toBe(false);
    }
  });
});
