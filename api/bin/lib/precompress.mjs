import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

// Whatever is text; fonts and pictures are compressed already.
const text = /\.(js|mjs|cjs|css|html|svg|json|map|webmanifest|xml|txt|ico)$/;

/** The server sends these as they are (@fastify/static, preCompressed): compressed once here instead of per request. */
export async function precompress(folder) {
  const files = readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => text.test(path) && statSync(path).size > 1024);
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
