import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfFile } from '../support/sample-files.js';
import { upload } from '../support/upload.js';
import { freePort, launch, untilReady, type LaunchedApplication } from './launched-application.js';
import { enterWorld } from './running-world.js';

jest.setTimeout(180_000);

let home: string;
let dataDir: string;
let application: LaunchedApplication;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'td-verify-'));
  chmodSync(home, 0o711);
  dataDir = join(home, 'data');
});
afterAll(async () => {
  application.child.kill('SIGKILL');
  await application.ended;
  rmSync(home, { recursive: true, force: true });
});

function filesVerify(environment: Record<string, string> = {}): Promise<{ code: number | null; output: string }> {
  const command = join(__dirname, '..', '..', 'api', 'bin', 'files-verify.mjs');
  const child = spawn(process.execPath, [command], { env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

it('npm run files:verify says whether the store is whole, beside the running application and without it', async () => {
  application = launch({ DATA_DIR: dataDir, PORT: String(await freePort()) });
  await untilReady(application);
  const { world, close } = await enterWorld(application, dataDir);
  const officer = await world.as('unitOfficer');
  const answers = [];
  for (const text of ['một', 'hai']) answers.push(await upload(officer, (await world.task()).id, pdfFile(text), { fileName: `Báo cáo ${text}.pdf` }));
  const [first, second] = answers.map(({ body }) => body.sha256 as string) as [string, string];
  const placeOf = (hash: string) => join(dataDir, 'files', hash.slice(0, 2), hash.slice(2, 4), hash);
  const [old, young] = ['old.part', 'young.part'].map((name) => join(dataDir, 'files', 'tmp', name)) as [string, string];
  for (const part of [old, young]) writeFileSync(part, 'x');
  utimesSync(old, new Date('2020-01-01'), new Date('2020-01-01'));

  const whole = await filesVerify();
  expect([whole.code, whole.output]).toEqual([0, expect.stringContaining('Kho tệp nguyên vẹn: 2 tệp')]);
  expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
  await close();
  application.child.kill('SIGTERM');
  await application.ended;

  const bytes = readFileSync(placeOf(first));
  bytes[20]! ^= 1;
  writeFileSync(placeOf(first), bytes);
  rmSync(placeOf(second));
  const damaged = await filesVerify();
  expect(damaged.code).toBe(1);
  expect(damaged.output).toContain(`sai nội dung: ${first} (Báo cáo một.pdf)`);
  expect(damaged.output).toContain(`mất: ${second} (Báo cáo hai.pdf)`);
  expect(existsSync(placeOf(first))).toBe(true);

  rmSync(join(dataDir, 'files', '.tien-do-files'));
  const unmounted = await filesVerify();
  expect([unmounted.code, unmounted.output]).toEqual([2, expect.stringMatching(/^Kho tệp .* không sẵn sàng/)]);
  expect((await filesVerify({ DATA_DIR: join(home, 'none') })).code).toBe(2);
});
