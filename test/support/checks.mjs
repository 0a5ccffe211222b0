import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { StartFailure } from '../../api/bin/lib/failure.mjs';
import { prepareProject } from '../../api/bin/lib/prepare.mjs';
import { projectRoot } from '../../api/bin/lib/project.mjs';

const tool = (path) => join(projectRoot, 'node_modules', ...path.split('/'));
const tsc = tool('typescript/bin/tsc');
const resultPath = join(projectRoot, '.cache', 'jest-results.json');

// A test that keeps the process alive must not keep the whole run waiting: past the limit the check has failed. On two quiet
// cores all of them take some twelve minutes; a busy machine may need twice that.
const longestCheckMs = 30 * 60_000;

/** The static checks run side by side: each is one thread, and the machines that check have two cores. */
const LANES = 2;

const staticChecks = [
  { name: 'typecheck', args: [tsc, '-p', 'tsconfig.json', '--noEmit'] },
  { name: 'typecheck admin', needs: 'admin/tsconfig.json', args: [tsc, '-p', 'admin/tsconfig.json', '--noEmit'] },
  { name: 'eslint', args: [tool('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
  {
    name: 'import directions',
    args: [
      tool('dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'],
      ...['api/src', 'libs', 'admin/src'].filter((folder) => existsSync(join(projectRoot, folder))),
    ],
  },
];

/** What CI runs: every check counted, the last line "N passed, N failed", a failing exit code when anything failed. */
export async function runAll() {
  const results = [];
  const record = async (name, work) => {
    const started = Date.now();
    const outcome = await work().catch((error) => ({ passed: 0, failed: 1, note: describe(error) }));
    results.push({ name, ms: Date.now() - started, ...outcome });
    report(results.at(-1));
  };
  await record('install and build', async () => {
    await prepareProject((line) => console.log(line));
    return { passed: 1, failed: 0 };
  });
  if (results[0].failed === 0) {
    const waiting = staticChecks.filter(({ needs }) => !needs || existsSync(join(projectRoot, needs)));
    const lane = async () => {
      for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) await record(check.name, () => runCheck(check.args));
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    await record('jest', runJest);
  }
  close(results);
}

const describe = (error) => (error instanceof StartFailure ? error.message : (error.stack ?? String(error)));

function report({ name, ms, passed, failed, note }) {
  const mark = failed === 0 && passed > 0 ? 'ok' : 'FAILED';
  console.log(`${mark.padEnd(7)}${name} (${(ms / 1000).toFixed(1)} s)`);
  if (note) console.log(note);
}

function close(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log('');
  for (const { name, ms, passed, failed } of results) {
    console.log(
      `${name.padEnd(20)} ${String(passed).padStart(6)} passed ${String(failed).padStart(5)} failed ${(ms / 1000).toFixed(1).padStart(8)} s`,
    );
  }
  const failed = sum('failed');
  console.log(`${sum('passed')} passed, ${failed} failed`);
  process.exitCode = failed > 0 || sum('passed') === 0 ? 1 : 0;
}

function run(args, env = {}) {
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', 'inherit', 'inherit'];
    const options = { cwd: projectRoot, stdio, env: { ...process.env, ...env }, timeout: longestCheckMs };
    const child = spawn(process.execPath, args, options);
    child.once('error', reject);
    child.once('close', (code) => resolve(code));
  });
}

async function runCheck(args) {
  const code = await run(args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function runJest() {
  mkdirSync(join(projectRoot, '.cache'), { recursive: true });
  rmSync(resultPath, { force: true });
  const wishes = process.argv.slice(2);
  const args = [tool('jest/bin/jest.js'), '--ci', '--json', '--outputFile', resultPath, ...wishes];
  // Compiled once per content; the cache stays in the project, because a service user may have no other place.
  const code = await run([...args, '--cacheDirectory', join(projectRoot, '.cache', 'jest')], {
    NODE_ENV: 'test',
    TZ: 'UTC',
    // Who wishes for single files names them as they are.
    ...(wishes.length === 0 ? { TEST_TOGETHER: '1' } : {}),
  });
  if (!existsSync(resultPath))
    return { passed: 0, failed: 1, note: `jest ended with code ${code} and without results` };
  return countJest(JSON.parse(readFileSync(resultPath, 'utf8')), code);
}

/** A file that does not load, a test that is skipped and a run without tests are failures like any other. */
function countJest(result, code) {
  const notRun = result.numPendingTests + result.numTodoTests;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + notRun;
  const slowest = result.testResults
    .map(({ name, startTime, endTime }) => ({ file: relative(projectRoot, name), ms: endTime - startTime }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 5)
    .map(({ file, ms }) => `  ${(ms / 1000).toFixed(1)} s  ${file}`);
  const note = ['slowest files:', ...slowest, ...(notRun > 0 ? [`${notRun} tests did not run`] : [])].join('\n');
  const isUnexplained = code !== 0 && failed === 0;
  return { passed: result.numPassedTests, failed: failed + (isUnexplained ? 1 : 0), note };
}
