import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statfsSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { explainFileError, StartFailure } from './failure.mjs';
import { asAccount, canEnter, postgresAccount } from './postgres-account.mjs';
import { giveTo, postgresFiles } from './postgres-files.mjs';

const run = promisify(execFile);
const majorVersion = '18';
const spaceForNewCluster = 150 * 1024 * 1024;
// A Unix socket's path has at most 107 bytes on Linux and 103 on macOS, with ".s.PGSQL.5432" at its end.
const longestSocketDir = 103 - '/.s.PGSQL.5432'.length;

/**
 * Finds or makes the cluster of a data folder: `{ account, native, clusterDir, socketDir, logPath }`.
 * The cluster is DATA_DIR/postgres; where root keeps the project in a folder closed to the unprivileged account, that
 * name is a symbolic link to a folder under /var/lib.
 */
export async function prepareCluster(dataDir) {
  const clusterLink = join(dataDir, 'postgres');
  const account = postgresAccount(clusterLink);
  if (process.platform !== 'win32' && process.getuid() === 0 && account.uid === undefined) {
    throw new StartFailure(
      'PostgreSQL không chạy bằng root và máy này không có người dùng "postgres" hay "nobody"; hãy chạy bằng một người dùng thường.',
    );
  }
  const home = clusterHome(clusterLink, account);
  const clusterDir = join(home, 'postgres');
  const native = postgresFiles(account, home);
  if (isUnused(clusterDir)) await initialise(clusterDir, native, account);
  assertVersion(clusterDir);
  return {
    account,
    native,
    home,
    clusterDir,
    socketDir: socketDir(home, account),
    logPath: join(dataDir, 'postgres.log'),
  };
}

function clusterHome(clusterLink, account) {
  const dataDir = dirname(clusterLink);
  if (isLink(clusterLink)) {
    if (existsSync(clusterLink)) return dirname(realpathSync(clusterLink));
    throw new StartFailure(
      `${clusterLink} trỏ tới một thư mục không còn nữa; hãy khôi phục thư mục đó từ bản sao lưu.`,
    );
  }
  if (canEnter(account, dataDir)) return dataDir;
  const closed = new StartFailure(
    `Người dùng "${account.name}" không vào được ${dataDir}; hãy cho phép đi qua các thư mục cha (chmod o+x) hoặc chọn DATA_DIR khác.`,
  );
  if (existsSync(clusterLink)) throw closed;
  const home = makeOpenHome(closed);
  chmodSync(home, 0o711);
  mkdirSync(join(home, 'postgres'));
  symlinkSync(join(home, 'postgres'), clusterLink);
  return home;
}

function makeOpenHome(otherwise) {
  try {
    return mkdtempSync('/var/lib/tien-do-');
  } catch {
    throw otherwise;
  }
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Made under another name and renamed when complete: an interrupted first start leaves nothing that looks whole. */
async function initialise(clusterDir, native, account) {
  const draft = `${clusterDir}.new`;
  const free = statfsSync(dirname(clusterDir));
  if (free.bavail * free.bsize < spaceForNewCluster) throw explainFileError({ code: 'ENOSPC' }, dirname(clusterDir));
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  giveTo(account, draft);
  // Without these a server in the C locale makes an SQL_ASCII database, and upper('đ') is wrong.
  const locale = ['-E', 'UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=vi'];
  try {
    await run(join(native, 'bin', 'initdb'), ['-D', draft, '-U', 'app', '--auth=trust', ...locale], asAccount(account));
  } catch (error) {
    throw explainInitdb(error, draft);
  }
  rmSync(clusterDir, { recursive: true, force: true });
  renameSync(draft, clusterDir);
}

function explainInitdb(error, draft) {
  const output = `${error.stdout ?? ''}${error.stderr ?? ''}`;
  if (/No space left|quota exceeded/i.test(output)) return explainFileError({ code: 'ENOSPC' }, draft);
  if (/Permission denied|Read-only/i.test(output)) return explainFileError({ code: 'EACCES' }, draft);
  const cause = output.split('\n').find((line) => /error|fatal|cannot|could not/i.test(line)) ?? error.message;
  return new StartFailure(`Không tạo được cơ sở dữ liệu trong ${draft}: ${cause.trim().slice(0, 300)}`);
}

/** True when there is no cluster yet. A folder that holds anything else is never written over. */
function isUnused(clusterDir) {
  try {
    const names = readdirSync(clusterDir);
    if (names.length === 0 || names.includes('PG_VERSION')) return names.length === 0;
  } catch (error) {
    if (error.code === 'ENOENT') return true;
    if (error.code !== 'EACCES') throw error;
    throw new StartFailure(
      `Thư mục ${clusterDir} thuộc về người dùng khác; hãy chạy bằng đúng người dùng của lần chạy trước hoặc chọn DATA_DIR khác.`,
    );
  }
  throw new StartFailure(`Thư mục ${clusterDir} không rỗng mà không phải là cơ sở dữ liệu; hãy chọn DATA_DIR khác.`);
}

function assertVersion(clusterDir) {
  const version = readFileSync(join(clusterDir, 'PG_VERSION'), 'utf8').trim();
  if (version === majorVersion) return;
  throw new StartFailure(
    `Dữ liệu trong ${clusterDir} thuộc PostgreSQL ${version}, bản đi kèm là ${majorVersion}; xem phần nâng cấp trong README.`,
  );
}

function socketDir(home, account) {
  const near = join(home, 'run');
  const isShort = Buffer.byteLength(near) <= longestSocketDir;
  const name = createHash('sha256').update(home).digest('hex').slice(0, 12);
  const path = isShort ? near : join(canEnter(account, tmpdir()) ? tmpdir() : '/tmp', `td-${name}`);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  // In the shared temporary folder somebody else may have made this name first, to listen in our place.
  const found = lstatSync(path);
  const ours = [process.getuid(), account.uid ?? process.getuid()];
  if (!found.isDirectory() || !ours.includes(found.uid)) {
    throw new StartFailure(`Thư mục ${path} thuộc về người dùng khác; hãy chọn DATA_DIR có đường dẫn ngắn hơn.`);
  }
  chmodSync(path, 0o700);
  giveTo(account, path);
  return path;
}
