import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { precompress } from './precompress.mjs';
import { adminDir, distDir, projectRoot } from './project.mjs';
import { hashFiles, listFiles, readStamp, writeStamp } from './source-files.mjs';

const stampPath = join(distDir, '.admin-sources');
const builders = ['api/bin/lib/build-admin.mjs', 'api/bin/lib/precompress.mjs'];
const inputs = ['admin', 'libs/contracts/src', 'libs/domain/src', ...builders, 'package-lock.json'];

/** An admin without its page is not an admin yet: there is nothing to build. */
const hasAdmin = () => existsSync(join(projectRoot, 'admin', 'index.html'));

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
