import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

/**
 * What tells this process from a later one that was given the same number. On Linux the start time in clock ticks
 * plus the boot; elsewhere what `ps` says.
 */
function fingerprint(pid) {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (fields[0] === 'Z') return null;
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`;
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return null;
  }
}

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

/** The number of the live process that wrote the lock, or null: it is gone, or the machine was restarted. */
function liveHolder(content) {
  try {
    const { pid, started } = JSON.parse(content);
    return fingerprint(pid) === started ? pid : null;
  } catch {
    return null;
  }
}

/**
 * Takes the lock file at `path`: `{ release() }`, or `{ holder }` with the number of the process that has it.
 * A lock left by kill -9 is recognised and replaced.
 */
export function acquireLock(path) {
  const mine = JSON.stringify({ pid: process.pid, started: fingerprint(process.pid) });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, mine);
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      try {
        // A hard link appears whole or not at all, and never over an existing file.
        linkSync(draft, path);
        return { release: () => read(path) === mine && rmSync(path, { force: true }) };
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const content = read(path);
      if (content === null) continue;
      if (content === mine) return { release: () => rmSync(path, { force: true }) };
      const holder = liveHolder(content);
      if (holder !== null) return { holder };
      removeStale(path, content);
    }
    return { holder: 0 };
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves the stale lock aside; when another start has just replaced it, that start's lock is put back. */
function removeStale(path, content) {
  const aside = `${path}.stale-${process.pid}`;
  try {
    renameSync(path, aside);
    if (read(aside) !== content) linkSync(aside, path);
  } catch {
    // Someone else was faster; the next attempt reads what is there now.
  } finally {
    rmSync(aside, { force: true });
  }
}
