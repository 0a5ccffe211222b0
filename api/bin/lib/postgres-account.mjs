import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/**
 * The account the database server runs under. PostgreSQL refuses to run as root, so root steps down to an existing
 * unprivileged user; anybody else runs it as himself: `{ uid, gid, name }`, or `{}`.
 */
export function postgresAccount(clusterDir) {
  if (process.platform === 'win32' || process.getuid() !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const toAccount = ([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) });
  const owner = ownerOf(clusterDir);
  // A cluster made earlier, perhaps by an ordinary user, keeps its owner.
  const keeper = owner ? users.find((fields) => Number(fields[2]) === owner) : undefined;
  const chosen = keeper ?? users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  return chosen ? toAccount(chosen) : {};
}

function ownerOf(path) {
  try {
    return statSync(path).uid;
  } catch {
    return 0;
  }
}

/** What `spawn` needs to run as the account, with nothing of our environment that could steer the server. */
export function asAccount(account, options = {}) {
  const identity = account.uid === undefined ? {} : { uid: account.uid, gid: account.gid };
  const env = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
  return { cwd: '/', env, ...options, ...identity };
}

/** True when the account can pass every folder above `path` and use it (`-x` a program or folder). */
export function canEnter(account, path) {
  if (account.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], asAccount(account)).status === 0;
}
