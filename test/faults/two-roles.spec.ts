import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { TestApplication } from '../support/application.js';
import { maintenanceConnection } from '../support/embedded-database.js';
import { createTaskWorld } from '../support/task-world.js';
import { TestClient } from '../support/test-client.js';
import { freePort, launch, untilReady, type LaunchedApplication } from './launched-application.js';

jest.setTimeout(180_000);

const worker = process.env['JEST_WORKER_ID'] ?? '1';
const [database, owner, runtime] = [`hai_vai_tro_${worker}`, `chủ "sở hữu" ${worker}`, `chay-ung-dung ${worker}`];
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

let maintenance: Client;
let proxy: Server;
let home: string;
const started: LaunchedApplication[] = [];

/** The embedded server listens on a socket file only; addresses as operators write them need a port. */
async function openPort(): Promise<Server> {
  const socketPath = join(String(maintenanceConnection().host), '.s.PGSQL.5432');
  const server = createServer((client) => {
    const upstream = connect(socketPath);
    client.pipe(upstream).pipe(client);
    for (const [one, other] of [[client, upstream], [upstream, client]] as const) one.on('error', () => other.destroy()).on('close', () => other.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const addressOf = (role: string) => `postgres://${encodeURIComponent(role)}@127.0.0.1:${(proxy.address() as AddressInfo).port}/${database}`;

beforeAll(async () => {
  maintenance = new Client(maintenanceConnection());
  await maintenance.connect();
  for (const role of [owner, runtime]) await maintenance.query(`CREATE ROLE ${quoted(role)} LOGIN NOSUPERUSER`);
  await maintenance.query(`CREATE DATABASE ${database} OWNER ${quoted(owner)}`);
  proxy = await openPort();
  home = mkdtempSync(join(tmpdir(), 'td-roles-'));
  chmodSync(home, 0o711);
});

afterEach(async () => {
  for (const application of started.splice(0)) {
    application.child.kill('SIGTERM');
    await application.ended;
  }
});

afterAll(async () => {
  await maintenance.query(`DROP DATABASE ${database} WITH (FORCE)`);
  for (const role of [owner, runtime]) await maintenance.query(`DROP ROLE ${quoted(role)}`);
  await maintenance.end();
  await new Promise((resolve) => proxy.close(resolve));
  rmSync(home, { recursive: true, force: true });
});

async function start(environment: Record<string, string>): Promise<LaunchedApplication> {
  const application = launch({ DATA_DIR: join(home, 'data'), PORT: String(await freePort()), ...environment });
  started.push(application);
  await untilReady(application);
  // It answers a moment before it announces itself.
  while (!application.output().includes('Tiến Độ đang chạy')) await wait(20);
  return application;
}

const warnings = (application: LaunchedApplication) => application.output().split('\n').filter((line) => line.startsWith('Cảnh báo'));

/** THREATS.md J132; ASVS 13.2.2. */
describe('a PostgreSQL of one’s own', () => {
  test('with MIGRATION_DATABASE_URL the owner migrates, and the role that runs can only add to the log', async () => {
    const application = await start({ DATABASE_URL: addressOf(runtime), MIGRATION_DATABASE_URL: addressOf(owner) });
    expect(warnings(application)).toEqual([]);
    const ownerClient = new Client({ connectionString: addressOf(owner) });
    const runtimeClient = new Client({ connectionString: addressOf(runtime) });
    await ownerClient.connect();
    await runtimeClient.connect();
    try {
      const app = {
        url: application.url,
        client: () => new TestClient(application.url),
        sql: async <Row>(text: string, values: unknown[] = []) => (await ownerClient.query(text, values)).rows as Row[],
      };
      const world = await createTaskWorld(app as unknown as TestApplication);
      const officer = await world.as('unitOfficer');
      const task = await world.task();
      expect((await officer.post(`/api/v1/tasks/${task.id}/evidence/link`, { url: 'https://a.vn' })).status).toBe(201);
      for (const sql of ['UPDATE audit_entry SET action = action', 'DELETE FROM audit_entry', 'TRUNCATE audit_entry',
        'DROP TRIGGER audit_entry_no_row_change ON audit_entry', 'ALTER TABLE audit_entry DISABLE TRIGGER ALL', 'DROP TABLE audit_entry',
        'UPDATE stored_file SET size = 1', 'DELETE FROM task_event', 'SET session_replication_role = replica', `SET ROLE ${quoted(owner)}`]) {
        const refusal = await runtimeClient.query(sql).then(() => null, (error: { code: string }) => error.code);
        expect([sql, refusal]).toEqual([sql, '42501']);
      }
    } finally {
      await ownerClient.end();
      await runtimeClient.end();
    }
  });

  test('with DATABASE_URL alone it runs as before and says in one line what is missing', async () => {
    const application = await start({ DATABASE_URL: addressOf(owner) });
    while (warnings(application).length === 0) await wait(20);
    expect(warnings(application)).toEqual([expect.stringMatching(/sửa nhật ký; hãy đặt MIGRATION_DATABASE_URL/)]);
  });

  test('the owner’s address without the other is refused in one sentence', async () => {
    const application = launch({ DATA_DIR: join(home, 'data'), PORT: String(await freePort()), MIGRATION_DATABASE_URL: addressOf(owner) });
    expect(await application.ended).toBe(1);
    expect(application.output().trim()).toMatch(/^MIGRATION_DATABASE_URL chỉ dùng cùng DATABASE_URL/);
  });
});
