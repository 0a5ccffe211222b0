import pg from 'pg';
import { addIndicatorAuthority } from './indicator-fill.mjs';
import { inTurn, median, quantile, signIn } from './measure.mjs';
import { captureStatements, runRaw } from './size-run.mjs';

export const INDICATOR_SIZES = [300, 3321];

/** What people ask of indicators; `most` is the largest number of units it is asked for at once. */
const SCENARIOS = [
  { name: 'month', title: 'Bảng điểm một tháng', path: ({ planId, monthKey }) => `/api/v1/plans/${planId}/scoreboard?periodKey=${monthKey}` },
  { name: 'year', title: 'Bảng điểm lũy kế cả năm', path: ({ planId, monthKey }) => `/api/v1/plans/${planId}/scoreboard?periodKey=${monthKey}&basis=yearToDate` },
  { name: 'ranking', title: 'Xếp hạng đơn vị của một chỉ tiêu', path: ({ planId, monthKey, line }) => `/api/v1/indicators/${line.indicatorId}/ranking?planId=${planId}&periodKey=${monthKey}` },
  { name: 'heatMap', title: 'Bản đồ nhiệt 300 đơn vị', most: 300, path: ({ planId, monthKey }) => `/api/v1/plans/${planId}/indicator-heat-map?periodKey=${monthKey}` },
  { name: 'own', title: 'Bảng điểm của một đơn vị', as: 'officer', path: ({ planId, monthKey }) => `/api/v1/plans/${planId}/scoreboard?periodKey=${monthKey}` },
];

/** Each size in an authority of its own: our endpoint, and the same SQL sent raw on one connection, in turn. */
export async function benchIndicators({ database, ...place }) {
  const raw = new pg.Client(database);
  await raw.connect();
  try {
    return await measureSizes({ raw, ...place });
  } finally {
    await raw.end();
  }
}

async function measureSizes({ real, raw, filling, origin, password, rounds, say, sizes = INDICATOR_SIZES }) {
  const measured = [];
  for (const size of sizes) {
    say(`filling ${size} units × 35 indicators × 12 months`);
    const authority = await addIndicatorAuthority(filling, size);
    const readers = { coordinator: await signIn(origin, authority.coordinator, password), officer: await signIn(origin, authority.officer, password) };
    say(`measuring ${authority.measurementCount} figures`);
    const results = [];
    for (const scenario of SCENARIOS.filter(({ most = Infinity }) => size <= most)) {
      results.push(await measure({ real, raw, client: readers[scenario.as ?? 'coordinator'], rounds }, scenario, scenario.path(authority)));
    }
    results.push(await measureSave({ real, raw, client: readers.officer, rounds }, authority));
    for (const { title, rawMs, oursMs, ratio } of results) say(`${title}: ${oursMs.toFixed(1)} ms, ${ratio.toFixed(2)} × ${rawMs.toFixed(1)} ms`);
    measured.push({ units: size, figures: authority.measurementCount, results });
  }
  return measured;
}

async function measure({ real, raw, client, rounds }, { name, title }, path) {
  const { statements, bytes } = await captureStatements(real, client, path);
  return { name, title, statements, bytes, ...(await timed([() => runRaw(raw, statements), () => client.get(path)], rounds)) };
}

/** Saving what a unit typed for 35 indicators. Raw are its statements without the log's, whose numbers cannot be written twice. */
async function measureSave({ real, raw, client, rounds }, { reportId, indicatorIds }) {
  const path = `/api/v1/measurement-reports/${reportId}`;
  let { version } = JSON.parse((await client.get(path)).text);
  let turn = 0;
  const save = async () => {
    turn += 1;
    const lines = indicatorIds.map((indicatorId, index) => ({ indicatorId, state: 'VALUE', numerator: String(50 + ((turn + index) % 40)), denominator: '100' }));
    const answer = await client.send('PUT', `${path}/figures`, { lines }, { 'if-match': `"${version}"` });
    if (answer.status !== 200) throw new Error(`PUT ${path}/figures: ${answer.status} ${answer.text.slice(0, 500)}`);
    version = JSON.parse(answer.text).version;
    return answer;
  };
  await save();
  await real.call('capture');
  const { text } = await save();
  const statements = (await real.call('captured')).filter((statement) => !/audit_entry|audit_head/.test(statement.text));
  const again = async () => {
    await runRaw(raw, statements);
    version += 1;
  };
  return { name: 'save', title: 'Lưu phiếu 35 chỉ tiêu của một đơn vị', statements, bytes: text.length, ...(await timed([again, save], rounds)) };
}

async function timed(contenders, rounds) {
  const times = await inTurn(contenders, rounds);
  const [rawMs, oursMs] = times.map(median);
  return { rawMs, oursMs, p95: quantile(times[1], 0.95), ratio: oursMs / rawMs };
}
