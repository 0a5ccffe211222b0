import { setTimeout as wait } from 'node:timers/promises';
import { prepareCluster } from './postgres-cluster.mjs';
import { startServerProcess } from './postgres-server.mjs';

const databaseName = 'tien_do';
const runtimeRole = 'tien_do';
const longestPauseMs = 30_000;
const calmAfterMs = 60_000;

/**
 * The embedded PostgreSQL of a data folder, kept running until `stop()`.
 * `report` receives one Vietnamese line when the server ends by itself and when it is back.
 */
export async function startEmbeddedPostgres(dataDir, report = () => {}) {
  const cluster = await prepareCluster(dataDir);
  const state = { server: await startServerProcess(cluster), isStopping: false };
  await ensureDatabase(cluster.socketDir);
  const supervision = supervise(cluster, state, report);
  const connection = (user, database = databaseName) => ({ host: cluster.socketDir, port: 5432, user, database });
  return {
    socketDir: cluster.socketDir,
    ownerDatabase: connection('app'),
    runtimeDatabase: connection(runtimeRole),
    maintenanceDatabase: connection('app', 'postgres'),
    async stop() {
      state.isStopping = true;
      await state.server.stop();
      await supervision;
    },
  };
}

/** The server that another process of ours keeps running on a data folder. */
export async function attachToEmbeddedPostgres(dataDir) {
  const { socketDir: host } = await prepareCluster(dataDir);
  return { runtimeDatabase: { host, port: 5432, user: runtimeRole, database: databaseName }, stop: async () => {} };
}

/** Restarts the server when it ends by itself, with growing pauses; the application's pool finds it again. */
async function supervise(cluster, state, report) {
  let pause = 0;
  for (;;) {
    const started = Date.now();
    await state.server.exited;
    if (state.isStopping) return;
    if (Date.now() - started > calmAfterMs) pause = 0;
    report(`PostgreSQL dừng đột ngột, đang khởi động lại (chi tiết: ${cluster.logPath}).`);
    do {
      await wait(pause, undefined, { ref: false });
      pause = Math.min(longestPauseMs, pause === 0 ? 500 : pause * 2);
      if (state.isStopping) return;
    } while (!(await restart(cluster, state, report)));
    report('PostgreSQL đã chạy lại.');
  }
}

async function restart(cluster, state, report) {
  try {
    state.server = await startServerProcess(cluster);
    if (state.isStopping) await state.server.stop();
    return true;
  } catch (error) {
    report(error.message);
    return false;
  }
}

/** The application's role is no superuser and owns nothing: what it may do is granted by the migrations. */
async function ensureDatabase(host) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ host, port: 5432, user: 'app', database: 'postgres' });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS has_role,
              EXISTS (SELECT FROM pg_database WHERE datname = $2) AS has_database`,
      [runtimeRole, databaseName],
    );
    if (!rows[0].has_role) {
      await client.query(`CREATE ROLE ${runtimeRole} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS`);
    }
    if (!rows[0].has_database) await client.query(`CREATE DATABASE ${databaseName} OWNER app`);
  } finally {
    await client.end();
  }
}
