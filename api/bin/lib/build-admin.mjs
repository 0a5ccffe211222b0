import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { adminDir, distDir, projectRoot } from './project.mjs';
import { hashFiles, listFiles, readStamp, writeStamp } from './source-files.mjs';

const stampPath = join(distDir, '.admin-sources');
const inputs = ['admin', 'libs/contracts/src', 'libs/domain/src', 'api/bin/lib/build-admin.mjs', 'package-lock.json'];

/** An admin without its page is not an admin yet: there is nothing to build. */
export const hasAdmin = () => existsSync(join(projectRoot, 'admin', 'index.html'));

export function isAdminBuilt() {
  return !hasAdmin() || readStamp(stampPath) === hashFiles(listFiles(inputs));
}

export async function buildAdmin() {
  if (isAdminBuilt()) return false;
  const hash = hashFiles(listFiles(inputs));
  rmSync(stampPath, { force: true });
  const { build } = await import('vite');
  process.env.NODE_ENV = 'production';
  await build({
    root: join(projectRoot, 'admin'),
    mode: 'production',
    logLevel: 'warn',
    build: { outDir: adminDir, emptyOutDir: true, reportCompressedSize: false },
  });
  await precompress(adminDir);
  writeStamp(stampPath, hash);
  return true;
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** The server sends these as they are (@fastify/static, preCompressed): compressed once here instead of per request. */
async function precompress(folder) {
  const files = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => /\.(js|css|html|svg|json|webmanifest|txt|ico)$/.test(path) && statSync(path).size > 1024);
  await Promise.all(
    files.map(async (path) => {
      const content = readFileSync(path);
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
      const [brotli, gzipped] = await Promise.all([
        compressBrotli(content, { params }),
        compressGzip(content, { level: 9 }),
      ]);
      writeFileSync(`${path}.br`, brotli);
      writeFileSync(`${path}.gz`, gzipped);
    }),
  );
}
