import { copyFileSync, existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { distDir, projectRoot } from './project.mjs';
import { hashFiles, listFiles, readStamp, writeStamp } from './source-files.mjs';

const stampPath = join(distDir, '.api-sources');

function sources() {
  const libraries = existsSync(join(projectRoot, 'libs')) ? readdirSync(join(projectRoot, 'libs')) : [];
  return listFiles(['api/src', ...libraries.map((name) => `libs/${name}/src`)]);
}

const currentHash = (files) => hashFiles([...files, 'api/bin/lib/build-api.mjs', 'package-lock.json']);

export function isApiBuilt() {
  return readStamp(stampPath) === currentHash(sources());
}

const swcOptions = {
  swcrc: false,
  configFile: false,
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: true,
};

const isCode = (file) => file.endsWith('.ts') && !file.endsWith('.d.ts');
const outputOf = (file) => join(distDir, isCode(file) ? file.replace(/\.ts$/, '.js') : file);

/** Compiles api/src and libs/<name>/src into dist/ under the same paths; other files are copied beside them. */
export async function buildApi() {
  const files = sources();
  const hash = currentHash(files);
  if (readStamp(stampPath) === hash) return false;
  const { transformFile } = await import('@swc/core');
  rmSync(stampPath, { force: true });
  for (const folder of new Set(files.map((file) => dirname(join(distDir, file)))))
    mkdirSync(folder, { recursive: true });
  const emitted = new Set();
  await Promise.all(
    files.map(async (file) => {
      const source = join(projectRoot, file);
      const output = outputOf(file);
      emitted.add(output);
      if (!isCode(file)) return copyFileSync(source, output);
      const { code, map } = await transformFile(source, {
        ...swcOptions,
        filename: source,
        sourceFileName: relative(dirname(output), source).split(sep).join('/'),
      });
      emitted.add(`${output}.map`);
      writeFileSync(`${output}.map`, map);
      writeFileSync(output, `${code}\n//# sourceMappingURL=${output.split(sep).at(-1)}.map\n`);
    }),
  );
  for (const folder of ['api', 'libs']) removeStale(join(distDir, folder), emitted);
  writeStamp(stampPath, hash);
  return true;
}

/** A migration deleted from the sources must not be found in dist/ by the next start. */
function removeStale(folder, emitted) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeStale(path, emitted);
    else if (!emitted.has(path)) rmSync(path);
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
