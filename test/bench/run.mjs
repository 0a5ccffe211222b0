import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { buildApi } from '../../api/bin/lib/build-api.mjs';
import { startEmbeddedPostgres } from '../../api/bin/lib/embedded-postgres.mjs';
import { startChild } from './child.mjs';
import { indicatorBars, indicatorText } from './indicator-report.mjs';
import { issueSpeed } from './issue-speed.mjs';
import { barsOf, reportText, writeReport } from './report.mjs';
import { measureScenarios, openReaders, plansOf } from './size-run.mjs';
import { compareThroughput } from './throughput.mjs';

const HELP = `npm run bench -- [--sizes 5000,50000,500000] [--rounds 60] [--seconds 5] [--reads] [--plans] [--write] [--only tasks|indicators]
  --sizes    numbers of tasks measured one after the other in one growing database
  --rounds   how often each request is measured
  --seconds  length of each run with 16 connections
  --reads    leaves out the issuing of a plan
  --plans    prints EXPLAIN (ANALYZE, BUFFERS) of every statement at the largest size
  --write    writes the tables into docs/performance.md
  --only     measures tasks or indicators alone; the tables of docs/performance.md need both
  --units    numbers of units whose indicators are measured (default 300,3321)`;

const PASSWORD = 'mat khau de do toc do';
const OUR_UNITS = 25;
const LARGE_UNITS = 300;

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '5000,50000,500000' }, rounds: { type: 'string', default: '60' }, seconds: { type: 'string', default: '5' },
    plans: { type: 'boolean', default: false }, reads: { type: 'boolean', default: false }, write: { type: 'boolean', default: false }, only: { type: 'string' },
    units: { type: 'string', default: '300,3321' }, help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(HELP);
  process.exit(0);
}

process.env.TZ = 'UTC';
const running = [];
try {
  const [tasks, indicators] = [options.only !== 'indicators', options.only !== 'tasks'];
  const figures = await bench({ sizes: options.sizes.split(',').map(Number), rounds: Number(options.rounds), seconds: Number(options.seconds), tasks, indicators });
  const texts = [...(figures.tasks === null ? [] : [reportText(figures.tasks)]), ...(figures.indicators === null ? [] : [indicatorText(figures.indicators)])];
  console.log(`\n${texts.join('\n\n')}\n`);
  if (options.write && tasks && indicators) writeReport(texts.join('\n\n'));
  const bars = [...(figures.tasks === null ? [] : barsOf(figures.tasks)), ...(figures.indicators === null ? [] : indicatorBars(figures.indicators))];
  const failed = bars.filter(({ isMet }) => !isMet);
  for (const { what, measured, asked } of failed) console.log(`KHÔNG ĐẠT: ${what}: ${measured}, yêu cầu ${asked}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
} finally {
  for (const stop of running.reverse()) await stop();
}

async function bench({ sizes, rounds, seconds, tasks, indicators }) {
  const place = await openPlace();
  const servers = await startServers(place);
  return {
    tasks: tasks ? await benchTasks(place, servers, { sizes, rounds, seconds }) : null,
    indicators: indicators ? await measureIndicators(place, servers, rounds) : null,
  };
}

async function measureIndicators({ database, filling }, { real, origin }, rounds) {
  const { benchIndicators } = await import('./indicator-run.mjs');
  const sizes = options.units.split(',').map(Number);
  const measured = await benchIndicators({ real, database: database.runtimeDatabase, filling, origin, password: PASSWORD, rounds, say, sizes });
  if (options.plans) await printPlans(database.runtimeDatabase, measured.at(-1).results);
  return measured;
}

async function benchTasks(place, servers, { sizes, rounds, seconds }) {
  const { database, owner, filling, fill } = place;
  const authority = await fill.addAuthority(filling, OUR_UNITS);
  const { real, bare, origin } = servers;
  const readers = await openReaders(origin, authority, PASSWORD);
  const common = { real, bare, database: database.runtimeDatabase, owner, rounds };
  say('warming up');
  await measureScenarios({ ...common, readers, authority, rounds: 30 }); // a young process is slower than any size of data makes it
  const measured = [];
  let largest = authority;
  for (const size of sizes) {
    say(`filling up to ${size} tasks`);
    const added = await fill.growTo(filling, size);
    largest = [largest, ...added].reduce((a, b) => (b.units.length > a.units.length ? b : a));
    say(`measuring at ${filling.taskCount} tasks`);
    measured.push({ taskCount: filling.taskCount, results: await measureScenarios({ ...common, readers, authority }) });
  }
  const last = measured.at(-1);
  const large = await largeMatrix(common, origin, largest);
  say('16 connections');
  const throughput = await compareThroughput({ origin, bare, client: (name) => readers[last.results.find((result) => result.name === name).as], results: last.results, names: ['overdue', 'mine', 'task'], seconds });
  if (options.plans) await printPlans(database.runtimeDatabase, last.results);
  const memory = Math.round((await real.call('memory')) / 2 ** 20);
  const issue = options.reads ? null : await issuing(place, origin, largest);
  return { today: filling.today, rounds, sizes: measured, large, throughput, issue, memory };
}

/** An embedded database of its own, migrated, in the system's temporary folder. */
async function openPlace() {
  await buildApi();
  const dataDir = mkdtempSync(join(tmpdir(), 'tien-do-bench-'));
  chmodSync(dataDir, 0o711); // as root the database runs under another account, which must be able to pass
  running.push(() => rmSync(dataDir, { recursive: true, force: true }));
  const database = await startEmbeddedPostgres(dataDir, say);
  running.push(() => database.stop());
  const { migrateDatabase } = await import('../../dist/api/src/platform/db/migrate.js');
  await migrateDatabase(database.ownerDatabase);
  const owner = new pg.Client(database.ownerDatabase);
  await owner.connect();
  running.push(() => owner.end());
  const fill = await import('./fill-database.mjs');
  const passwordHash = await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  return { dataDir, database, owner, fill, filling: await fill.openFilling(owner, { passwordHash }) };
}

async function startServers({ dataDir, database }) {
  const real = startChild('./real-server.mjs', { isApplication: true });
  const bare = startChild('./bare-server.mjs');
  running.push(() => real.stop(), () => bare.stop());
  const { ownerDatabase, runtimeDatabase } = database;
  const { origin } = await real.call('start', { port: 0, dataDir, ownerDatabase, runtimeDatabase, isDemo: false, isProduction: true, adminDir: join(dataDir, 'no-admin') });
  const { origin: bareOrigin } = await bare.call('start', { database: runtimeDatabase });
  return { real, bare: { ...bare, origin: bareOrigin }, origin };
}

/** The matrix of the largest authority there is; null while none has enough units for the bar. */
async function largeMatrix(common, origin, authority) {
  if (authority.units.length < LARGE_UNITS) return null;
  say(`matrix of ${authority.units.length} units`);
  const readers = await openReaders(origin, authority, PASSWORD);
  const [result] = await measureScenarios({ ...common, readers, authority, names: ['matrix'] });
  if (options.plans) await printPlans(common.database, [result]);
  return { ...result, units: authority.units.length, activities: authority.activities.length };
}

async function issuing({ fill, filling }, origin, authority) {
  say(`issuing 45 activities to ${authority.units.length} units`);
  const { planId } = await fill.addDraftPlan(filling, authority);
  const { coordinator } = await openReaders(origin, authority, PASSWORD);
  return issueSpeed(coordinator, planId);
}

async function printPlans(database, results) {
  for (const { title, text, lines } of await plansOf(database, results)) console.log(`\n== ${title}\n${text.replace(/\s+/g, ' ').slice(0, 2000)}\n${lines.join('\n')}`);
}

function say(line) {
  console.error(`bench: ${line}`);
}
