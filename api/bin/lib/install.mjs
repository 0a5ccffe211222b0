import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { explainFileError, StartFailure } from './failure.mjs';
import { projectRoot } from './project.mjs';
import { readStamp, writeStamp } from './source-files.mjs';

const modulesDir = join(projectRoot, 'node_modules');
const lockPath = join(projectRoot, 'package-lock.json');
const stampPath = join(modulesDir, '.tien-do-install');
// Written by npm as the last act of a complete installation.
const hiddenLockPath = join(modulesDir, '.package-lock.json');

const lockHash = () => createHash('sha256').update(readFileSync(lockPath)).digest('hex');
const readPackages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages ?? {};

/** True when an installation made by hand already holds what the lock file asks for. */
function isInstalledByHand() {
  if (!existsSync(hiddenLockPath)) return false;
  const wanted = readPackages(lockPath);
  const present = readPackages(hiddenLockPath);
  const isSatisfied = ([path, { version, optional, devOptional, peer }]) =>
    path === '' || (present[path] ? present[path].version === version : Boolean(optional || devOptional || peer));
  return Object.entries(wanted).every(isSatisfied) && Object.keys(present).every((path) => path in wanted);
}

export function isInstalled() {
  const hash = lockHash();
  if (existsSync(hiddenLockPath) && readStamp(stampPath) === hash) return true;
  if (!isInstalledByHand()) return false;
  try {
    writeStamp(stampPath, hash);
  } catch {
    // A read-only installation is still an installation.
  }
  return true;
}

/** Installs exactly what package-lock.json says, development parts included: the first start builds. */
export async function install() {
  try {
    accessSync(projectRoot, constants.W_OK);
  } catch (error) {
    throw explainFileError(error, projectRoot);
  }
  const npm = findNpm();
  const { code, output } = await run(npm.command, [...npm.args, 'ci', ...npmFlags], npmEnvironment());
  if (code !== 0) throw new StartFailure(explainNpm(output));
  writeStamp(stampPath, lockHash());
}

const npmFlags = [
  '--include=dev',
  '--include=optional',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--fetch-retry-maxtimeout=10000',
];

/** The npm that called us, else the one next to this Node, else whatever the path offers. */
function findNpm() {
  const calledBy = process.env.npm_execpath;
  const bundled = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const script = [calledBy, bundled].find((path) => path && /npm-cli\.c?js$/.test(path) && existsSync(path));
  return script ? { command: process.execPath, args: [script] } : { command: 'npm', args: [] };
}

/** A service user often has a home folder that does not exist: npm's cache then goes into the project. */
function npmEnvironment() {
  const environment = { ...process.env };
  delete environment.NODE_ENV;
  const cache = environment.npm_config_cache ?? join(homedir(), '.npm');
  try {
    mkdirSync(cache, { recursive: true });
    accessSync(cache, constants.W_OK);
  } catch {
    environment.npm_config_cache = join(projectRoot, '.cache', 'npm');
  }
  return environment;
}

function run(command, args, env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: projectRoot, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk) => (output = (output + chunk).slice(-20_000));
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.code}` }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

function explainNpm(output) {
  if (/ENOSPC/.test(output)) return `Ổ đĩa đã đầy, không cài được các thư viện vào ${modulesDir}.`;
  if (/EROFS|EACCES|EPERM/.test(output))
    return `Không ghi được các thư viện vào ${modulesDir}; hãy kiểm tra quyền của thư mục này.`;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
    return 'Không tải được các thư viện: máy không kết nối được tới kho npm; hãy kiểm tra mạng hoặc cấu hình proxy rồi chạy lại.';
  }
  if (/ENOENT$/.test(output)) return 'Không tìm thấy lệnh npm trên máy này; hãy cài Node.js kèm npm.';
  const cause = output.split('\n').find((line) => /npm (error|ERR!)/.test(line) && !/code|A complete log/.test(line));
  return `Cài đặt thư viện (npm ci) không thành công: ${(cause ?? output)
    .replace(/npm (error|ERR!)/, '')
    .trim()
    .slice(0, 200)}`;
}
