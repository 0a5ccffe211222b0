import pg from 'pg';
import { httpClient, inTurn, median, quantile, signIn } from './measure.mjs';
import { SCENARIOS, taskOf } from './scenarios.mjs';

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** The same work whatever the data: how busy the machine was while something was measured. */
const FIXED_WORK = 'SELECT count(*) FROM generate_series(1, 10000)';

/** Signs in the people of an authority whose work is measured. */
export async function openReaders(origin, authority, password) {
  return {
    coordinator: await signIn(origin, authority.coordinator, password),
    officer: await signIn(origin, authority.officer, password),
    auditor: await signIn(origin, 'bench-auditor', password),
  };
}

/** The statements one request makes, with their values, as the application sent them. */
export async function captureStatements(real, client, path) {
  await client.get(path);
  await real.call('capture');
  const answer = await client.get(path);
  return { statements: await real.call('captured'), bytes: answer.text.length };
}

/**
 * Every scenario for one authority at the present number of tasks: our endpoint, the same SQL sent raw on one connection,
 * and a bare HTTP server over it, in turn. Times are milliseconds.
 */
export async function measureScenarios({ real, bare, readers, database, owner, authority, rounds, names }) {
  const raw = new pg.Client(database);
  await raw.connect();
  const bareClient = httpClient(bare.origin);
  const about = { authority, taskId: await taskOf(owner, authority) };
  const results = [];
  for (const scenario of SCENARIOS.filter(({ name }) => names === undefined || names.includes(name))) {
    const client = readers[scenario.as];
    const path = scenario.path(about);
    const { statements, bytes } = await captureStatements(real, client, path);
    await bare.call('learn', { name: scenario.name, statements });
    const times = await inTurn(
      [() => runRaw(raw, statements), () => client.get(path), () => bareClient.get(`/${scenario.name}`), () => raw.query(FIXED_WORK)],
      rounds,
    );
    const [rawMs, oursMs, bareMs, fixedMs] = times.map(median);
    results.push({ ...scenario, path, statements, bytes, rawMs, oursMs, bareMs, fixedMs, p95: quantile(times[1], 0.95), ratio: oursMs / rawMs });
  }
  await raw.end();
  return results;
}

/** The statements of one request, one after the other on one connection. */
export async function runRaw(client, statements) {
  for (const { text, name, values } of statements) await client.query({ text, name, values });
}

/** EXPLAIN (ANALYZE, BUFFERS) of the statements of each scenario, slowest first. */
export async function plansOf(database, results) {
  const client = new pg.Client(database);
  await client.connect();
  const plans = [];
  for (const { title, statements } of results) {
    for (const { text, values } of statements) {
      if (!/^\s*(SELECT|WITH)/i.test(text)) continue;
      const { rows } = await client.query({ text: `EXPLAIN (ANALYZE, BUFFERS) ${text}`, values });
      const lines = rows.map((row) => row['QUERY PLAN']);
      plans.push({ title, text, lines, ms: Number(/Execution Time: ([\d.]+)/.exec(lines.at(-1))?.[1] ?? 0) });
    }
  }
  await client.end();
  return plans.sort((a, b) => b.ms - a.ms);
}
