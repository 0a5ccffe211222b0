import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAdminBuilt } from './build-admin.mjs';
import { buildApi, isApiBuilt } from './build-api.mjs';
import { explainFileError, StartFailure } from './failure.mjs';
import { install, isInstalled } from './install.mjs';
import { acquireLock } from './lock.mjs';
import { projectRoot } from './project.mjs';

const isReady = () => isInstalled() && isApiBuilt() && isAdminBuilt();

/** Installs and builds what changed since the last time; nothing is written when nothing changed. */
export async function prepareProject(say) {
  if (isReady()) return;
  const lock = await lockProject();
  try {
    if (!isInstalled()) {
      say('Đang cài đặt các thư viện (lần đầu mất vài phút)…');
      await install();
    }
    if (!isApiBuilt() || !isAdminBuilt()) {
      say('Đang dựng ứng dụng…');
      await build();
    }
  } finally {
    lock.release();
  }
}

/** Only what the tests of the API run on, in this process. */
export async function prepareApi() {
  if (isApiBuilt()) return;
  const lock = await lockProject();
  try {
    await buildApi();
  } finally {
    lock.release();
  }
}

/** Two starts of one checkout with different data folders take turns. */
async function lockProject() {
  const folder = join(projectRoot, '.cache');
  try {
    mkdirSync(folder, { recursive: true });
    for (;;) {
      const lock = acquireLock(join(folder, 'prepare.lock'));
      if (lock.release) return lock;
      await wait(500);
    }
  } catch (error) {
    throw explainFileError(error, projectRoot);
  }
}

function build() {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectRoot, 'api', 'bin', 'build.mjs')], {
      cwd: projectRoot,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let output = '';
    child.stderr.on('data', (chunk) => (output = (output + chunk).slice(-20_000)));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(explainBuild(output))));
  });
}

function explainBuild(output) {
  const code = /\b(ENOSPC|EROFS|EACCES|EPERM)\b/.exec(output)?.[1];
  if (code) return explainFileError({ code }, projectRoot);
  return new StartFailure(`Dựng ứng dụng không thành công:\n${output.trim()}`);
}
