import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { explainFileError, StartFailure } from './failure.mjs';
import { asAccount } from './postgres-account.mjs';

const megabyte = 1024 * 1024;
const largestLog = 10 * megabyte;
const startLimitMs = 120_000;
const orphanLimitMs = 30_000;
// Above every number a kernel gives out.
const numberOfNobody = 999_999_999;

/** A quarter of the memory up to 256 MB; on the smallest machine (512 MB) an eighth, the rest is for the application. */
function sharedBuffers() {
  const memory = memoryOfMachine();
  const share = memory < 1024 ? memory / 8 : memory / 4;
  return `${Math.round(Math.max(32, Math.min(256, share)))}MB`;
}

/** For each sort or hash of a statement: 4 MB on the smallest machine, up to 32 MB, where a whole country's figures fit. */
function workMemory() {
  return `${Math.round(Math.max(4, Math.min(32, memoryOfMachine() / 128)))}MB`;
}

/** In megabytes; the limit of a container where there is one. */
function memoryOfMachine() {
  return Math.min(totalmem(), process.constrainedMemory?.() || Infinity) / megabyte;
}

function serverArguments({ clusterDir, socketDir }) {
  const settings = {
    // No TCP port, so no password that could leak; the folder of the socket is closed to others.
    listen_addresses: '',
    // A list in the eyes of PostgreSQL: quoted, so that a comma in the path stays a comma.
    unix_socket_directories: `"${socketDir.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    shared_buffers: sharedBuffers(),
    work_mem: workMemory(),
    random_page_cost: '1.1',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
  };
  return ['-D', clusterDir, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** On Linux the kernel stops the server when we die, kill -9 included; elsewhere the next start stops the orphan. */
function withDeathSignal(program, args) {
  const prefix = ['--pdeathsig', 'INT'];
  const isAble =
    process.platform === 'linux' && spawnSync('setpriv', [...prefix, 'true'], { stdio: 'ignore' }).status === 0;
  return isAble ? ['setpriv', [...prefix, program, ...args]] : [program, args];
}

/** Starts the server of a prepared cluster; resolves when it answers: `{ exited, hasExited(), stop() }`. */
export async function startServerProcess(cluster) {
  await stopOrphan(cluster);
  const deadline = Date.now() + orphanLimitMs;
  for (;;) {
    try {
      return await startOnce(cluster);
    } catch (error) {
      if (!error.isPassing || Date.now() > deadline) throw error;
      await wait(250);
    }
  }
}

async function startOnce(cluster) {
  const log = openLog(cluster.logPath);
  const logStart = statSync(cluster.logPath).size;
  const [program, args] = withDeathSignal(join(cluster.native, 'bin', 'postgres'), serverArguments(cluster));
  // Detached: Ctrl-C in a terminal reaches the whole process group, and the application must finish first.
  const child = spawn(program, args, asAccount(cluster.account, { detached: true, stdio: ['ignore', log, log] }));
  closeSync(log);
  let isGone = false;
  const exited = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  }).then(() => (isGone = true));
  const server = { exited, hasExited: () => isGone, stop: () => stopChild(child, exited) };
  try {
    await waitUntilReady(cluster, server, logStart);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

function openLog(path) {
  try {
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largestLog) renameSync(path, `${path}.1`);
    return openSync(path, 'a', 0o600);
  } catch (error) {
    throw explainFileError(error, path);
  }
}

async function stopChild(child, exited) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  // SIGINT is PostgreSQL's fast shutdown: open sessions are ended, everything acknowledged is kept.
  child.kill('SIGINT');
  await exited;
}

async function waitUntilReady(cluster, server, logStart) {
  const { default: pg } = await import('pg');
  const deadline = Date.now() + startLimitMs;
  while (Date.now() < deadline) {
    if (server.hasExited()) throw explainExit(cluster, logStart);
    const client = new pg.Client({ host: cluster.socketDir, port: 5432, user: 'app', database: 'postgres' });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.query('SELECT 1');
      return;
    } catch {
      await wait(25);
    } finally {
      await client.end().catch(() => {});
    }
  }
  throw new StartFailure(`PostgreSQL không sẵn sàng sau ${startLimitMs / 1000} giây; xem ${cluster.logPath}.`);
}

function explainExit({ clusterDir, logPath }, logStart) {
  const log = readFileSync(logPath).subarray(logStart).toString();
  if (/No space left|quota exceeded/i.test(log)) return explainFileError({ code: 'ENOSPC' }, clusterDir);
  if (/Read-only file system/i.test(log)) return explainFileError({ code: 'EROFS' }, clusterDir);
  // Sessions of a server that was killed are still ending.
  const isPassing = /pre-existing shared memory block/.test(log);
  const lines = log.split('\n').filter((line) => /FATAL|PANIC|error while loading|not found/.test(line));
  const cause = (lines.at(-1) ?? log.trim().split('\n').at(-1) ?? '').replace(/^.*?(FATAL|PANIC):\s*/, '');
  const failure = new StartFailure(`PostgreSQL không khởi động được (${cause.trim().slice(0, 200)}); xem ${logPath}.`);
  return Object.assign(failure, { isPassing });
}

/** A server left by a launcher that was killed: it is stopped in order before ours starts on the same cluster. */
async function stopOrphan({ clusterDir }) {
  const pidFile = join(clusterDir, 'postmaster.pid');
  const pid = readPid(pidFile);
  if (pid === null || !isAlive(pid)) return;
  if (!isPostgres(pid, clusterDir)) return disownPidFile(pidFile);
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + orphanLimitMs;
  while (isPostgres(pid, clusterDir)) {
    if (Date.now() > deadline) {
      throw new StartFailure(
        `Một PostgreSQL cũ (tiến trình ${pid}) vẫn đang giữ ${clusterDir}; hãy dừng tiến trình đó rồi chạy lại.`,
      );
    }
    await wait(50);
  }
}

/**
 * The number now belongs to another program, which PostgreSQL would take for a running server. The rest of the file
 * stays: by the memory key in it PostgreSQL sees whether sessions of a killed server still write to the cluster.
 */
function disownPidFile(pidFile) {
  const [, ...rest] = readFileSync(pidFile, 'utf8').split('\n');
  writeFileSync(pidFile, [numberOfNobody, ...rest].join('\n'));
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function readPid(path) {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10) || null;
  } catch {
    return null;
  }
}

function isPostgres(pid, clusterDir) {
  const command = process.platform === 'linux' ? commandFromProc(pid) : commandFromPs(pid);
  return command.includes('postgres') && command.includes(clusterDir);
}

function commandFromProc(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ');
  } catch {
    return '';
  }
}

function commandFromPs(pid) {
  return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}
