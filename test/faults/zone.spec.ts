import { spawn } from 'node:child_process';
import { join } from 'node:path';

jest.setTimeout(120_000);

/** RULES.md P1, THREATS.md G107: a machine in another zone gives the same answers. A process has one zone, hence another one. */
it('gives the same answers on a machine in Los Angeles', async () => {
  const zone = 'America/Los_Angeles';
  const jestBin = join(process.cwd(), 'node_modules', 'jest', 'bin', 'jest.js');
  const child = spawn(process.execPath, [jestBin, '--selectProjects', 'e2e', '--runInBand', '--testPathPatterns', 'attacks-time', 'e2e/standing'], {
    // Two files by their names, also where the run around it takes them in groups.
    env: { ...process.env, TZ: zone, EXPECTED_ZONE: zone, JEST_WORKER_ID: '1', TEST_TOGETHER: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code === 0 ? '' : output).toBe('');
  expect(output).toMatch(/Test Suites: +2 passed, 2 total/);
});
