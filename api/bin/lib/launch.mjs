import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { explainFileError, portTaken, StartFailure } from './failure.mjs';
import { acquireLock } from './lock.mjs';
import { prepareProject } from './prepare.mjs';
import { adminDir, distDir } from './project.mjs';
import { readSettings } from './settings.mjs';

// After this the process ends whatever still runs; supervisors kill after 30 s.
const stopLimitMs = 28_000;
// Ctrl-C under npm arrives twice, once from the terminal and once passed on by npm: that is one wish, not two.
const sameSignalMs = 1_000;
const parentAtStart = process.ppid;

/** `npm start` and `npm run start:production`: from a clone to a running application. */
export async function launch(args) {
  const running = [];
  try {
    const settings = readSettings(args, process.env);
    await assertPortFree(settings.port);
    openDataDir(settings.dataDir);
    running.push(lockDataDir(settings.dataDir));
    await prepareProject(say);
    // After the build, which needs the development parts; before anything that reads it.
    process.env.NODE_ENV = settings.isProduction ? 'production' : (process.env.NODE_ENV ?? 'development');
    process.env.TZ = 'UTC';
    stopOnSignals(running);
    const database = await openDatabase(settings, running);
    const application = await startApplication(settings, database);
    running.push(application);
    for (const line of announcement(application)) console.log(line);
    application.warnings.forEach(say);
  } catch (error) {
    await fail(error, running);
  }
}

const say = (line) => console.error(line);

function announcement({ url, lines }) {
  return [[`Tiến Độ đang chạy tại ${url}`, ...lines].join(' · ')];
}

function assertPortFree(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (error.code === 'EADDRINUSE') return reject(portTaken(port));
      if (error.code === 'EACCES')
        return reject(
          new StartFailure(`Người dùng hiện tại không được phép mở cổng ${port}; hãy chọn PORT từ 1024 trở lên.`),
        );
      reject(error);
    });
    probe.listen(port, () => probe.close(resolve));
  });
}

function openDataDir(dataDir) {
  const probe = join(dataDir, `.write-${process.pid}`);
  try {
    // As root the database runs under another account, which must be able to pass (but not to list) this folder.
    mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    writeFileSync(probe, 'x'.repeat(4096));
  } catch (error) {
    throw explainFileError(refusalOf(error, dataDir), dataDir);
  } finally {
    if (existsSync(probe)) rmSync(probe);
  }
}

/** Below a read-only folder Node's recursive mkdir answers ENOENT; the folder itself tells the reason. */
function refusalOf(error, path) {
  if (error.code !== 'ENOENT') return error;
  while (!existsSync(path)) path = dirname(path);
  try {
    accessSync(path, constants.W_OK);
    return error;
  } catch (refusal) {
    return refusal;
  }
}

function lockDataDir(dataDir) {
  const lock = acquireLock(join(dataDir, 'tien-do.lock'));
  if (lock.release) return { stop: lock.release };
  throw new StartFailure(
    `Tiến Độ đang chạy trên ${dataDir} (tiến trình ${lock.holder}); hãy tắt bản đó hoặc chọn DATA_DIR khác.`,
  );
}

async function openDatabase({ databaseUrl, migrationDatabaseUrl, dataDir }, running) {
  if (databaseUrl) {
    const { assertReachable } = await import('./external-database.mjs');
    const ownerUrl = migrationDatabaseUrl ?? databaseUrl;
    await assertReachable(databaseUrl);
    if (ownerUrl !== databaseUrl) await assertReachable(ownerUrl);
    return { ownerDatabase: { connectionString: ownerUrl }, runtimeDatabase: { connectionString: databaseUrl } };
  }
  const { startEmbeddedPostgres } = await import('./embedded-postgres.mjs');
  const postgres = await startEmbeddedPostgres(dataDir, say);
  running.push(postgres);
  return postgres;
}

async function startApplication(settings, { ownerDatabase, runtimeDatabase }) {
  process.setSourceMapsEnabled(true);
  const { startServer } = await import(pathToFileURL(join(distDir, 'api', 'src', 'main.js')));
  const { port, dataDir, publicUrl, isDemo, isProduction, trustedProxies } = settings;
  try {
    return await startServer({
      port,
      dataDir,
      ownerDatabase,
      runtimeDatabase,
      publicUrl,
      isDemo,
      isProduction,
      trustedProxies,
      adminDir,
      compiledDir: distDir,
    });
  } catch (error) {
    throw error?.code === 'EADDRINUSE' ? portTaken(port) : explainFileError(error, dataDir);
  }
}

/** Everything that runs, last first: the application finishes its requests before its database goes. */
async function stopAll(running) {
  for (const part of running.splice(0).reverse()) await part.stop();
}

function stopOnSignals(running) {
  let first = 0;
  const stop = (reason) => {
    if (first !== 0) {
      if (Date.now() - first > sameSignalMs) process.exit(1);
      return;
    }
    first = Date.now();
    setTimeout(() => {
      say(`Không dừng được trong ${stopLimitMs / 1000} giây, kết thúc ngay (${reason}).`);
      process.exit(1);
    }, stopLimitMs).unref();
    stopAll(running).then(
      () => process.exit(0),
      (error) => fail(error, running),
    );
  };
  // Not SIGHUP: a handler would undo nohup.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
  if (process.env.npm_lifecycle_event) stopWithNpm(stop);
}

/**
 * npm passes SIGTERM to the shell between us, and that shell ends without passing it on: we would stay behind, holding
 * the port. Our parent's number changes at that moment.
 */
function stopWithNpm(stop) {
  const watch = setInterval(() => {
    if (process.ppid === parentAtStart) return;
    clearInterval(watch);
    stop('npm');
  }, 250);
  watch.unref();
}

async function fail(error, running) {
  say(error instanceof StartFailure ? error.message : (error?.stack ?? String(error)));
  await stopAll(running).catch(() => {});
  process.exit(1);
}
