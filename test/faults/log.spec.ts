import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TEST_PASSWORD } from '../support/world.js';
import { freePort, launch, untilReady } from './launched-application.js';
import { enterWorld } from './running-world.js';

jest.setTimeout(120_000);

/** THREATS.md C53, J135, O7; ASVS 16.3.2, 16.4.1: what an operator reads, from the terminal of the application as it is started. */
it('writes denials as whole JSON lines that nobody can forge and that hold no secret', async () => {
  const home = mkdtempSync(join(tmpdir(), 'td-log-'));
  chmodSync(home, 0o711);
  const dataDir = join(home, 'data');
  const application = launch({ DATA_DIR: dataDir, PORT: String(await freePort()), LOG_LEVEL: 'warn' });
  try {
    await untilReady(application);
    const before = application.output().length;
    const { app, world, close } = await enterWorld(application, dataDir);
    const officer = await world.as('unitOfficer');
    const forged = '\\r\\n{"level":60,"msg":"admin logged in"}';
    await officer.get(`/api/v1/audit-entries?q=${encodeURIComponent('bi-mat-trong-cau-hoi')}`, { headers: { 'user-agent': forged } });
    await officer.get('/api/v1/tasks/%0d%0a%7b%22level%22%3a60%7d');
    await officer.get('/api/v1/plans/019f0000-0000-7000-8000-000000000000%0a');
    await officer.get('/api/v1/plans/019f0000-0000-7000-8000-000000000000');
    await app.client().signIn('x\r\n{"level":60}', 'mat khau bi lo 2024');
    await close();
    application.child.kill('SIGTERM');
    expect(await application.ended).toBe(0);
    const written = application.output().slice(before);
    const lines = written.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>);
    const denials = lines.filter(({ event }) => event === 'accessDenied');
    expect(denials.map(({ level, where, code, path }) => [level, where, code, path])).toEqual([
      [40, 'security', 'notAllowed', '/api/v1/audit-entries'],
      // What no address can be is not found either; its line breaks stay encoded.
      [40, 'security', 'notFound', '/api/v1/tasks/%0d%0a%7b%22level%22%3a60%7d'],
      [40, 'security', 'notFound', '/api/v1/plans/019f0000-0000-7000-8000-000000000000%0a'],
      [40, 'security', 'notFound', '/api/v1/plans/019f0000-0000-7000-8000-000000000000'],
    ]);
    expect(lines.filter(({ level }) => level === 60)).toEqual([]);
    const token = /td_session=([^;]+)/.exec(officer.cookieHeader())![1]!;
    for (const secret of [token, TEST_PASSWORD, 'mat khau bi lo 2024', 'bi-mat-trong-cau-hoi']) expect(written).not.toContain(secret);
  } finally {
    application.child.kill('SIGKILL');
    await application.ended;
    rmSync(home, { recursive: true, force: true });
  }
});
