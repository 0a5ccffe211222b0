import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestApplication } from '../support/application.js';
import { createMeasuringWorld, type MeasuringWorld } from '../support/measuring-world.js';
import { freePort, launch, untilReady, type LaunchedApplication } from './launched-application.js';
import { enterWorld, type RunningWorld } from './running-world.js';

jest.setTimeout(180_000);

const UNITS = 3_321;
const LINES = 6;

let home: string;
let dataDir: string;
let application: LaunchedApplication;
let running: RunningWorld;

async function start(): Promise<void> {
  application = launch({ DATA_DIR: dataDir, PORT: String(await freePort()) });
  await untilReady(application);
  running = await enterWorld(application, dataDir);
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'td-opening-'));
  chmodSync(home, 0o711);
  dataDir = join(home, 'data');
  await start();
});

afterAll(async () => {
  await running?.close().catch(() => undefined);
  application.child.kill('SIGTERM');
  await application.ended;
  rmSync(home, { recursive: true, force: true });
});

/** As many communes below the district as a whole country has. */
async function addUnits({ root }: MeasuringWorld): Promise<void> {
  await running.app.sql(
    `WITH made AS (INSERT INTO org_unit (id, valid_from) SELECT uuidv7(), '2000-01-01' FROM generate_series(1, ${UNITS}) RETURNING id, path_key)
     INSERT INTO org_unit_revision (id, org_unit_id, valid_during, name, short_name, folded, level, parent_id, path)
     SELECT uuidv7(), id, '[2000-01-01,)', 'Xã ' || path_key, 'Xã ' || path_key, 'xa', 'commune', $1, $2 || 'x' || path_key || '.' FROM made`,
    [root.id, root.path],
  );
}

interface Stored {
  readonly key: string;
  readonly reports: number;
  readonly expected: number;
}

/** Of each period of the plan, the reports made and the lines they are expected to answer. */
const stored = (planId: string) => running.app.sql<Stored>(
  `SELECT period.period_key AS key, (SELECT count(*)::int FROM measurement_report r WHERE r.period_id = period.id) AS reports,
     (SELECT count(*)::int FROM expected_unit e JOIN indicator_assignment a ON a.id = e.assignment_id
      WHERE a.plan_id = period.plan_id AND e.first_key <= period.period_key AND e.last_key >= period.period_key) AS expected
   FROM indicator_period period WHERE period.plan_id = $1 ORDER BY period.period_key`, [planId]);

/** RULES.md I11; THREATS.md F90, I126: killed half way, and a midnight missed. */
it('a period is open for all of 3,321 units or for none; what a killed or stopped application missed it opens at start', async () => {
  const world = await createMeasuringWorld(running.app as TestApplication, Array.from({ length: LINES }, () => ({})), { communes: 0 });
  await addUnits(world);
  const office = await world.as('coordinator');
  const opening = office.post(`/api/v1/plans/${world.plan.id}/indicator-periods`, { periodKey: '2024-Q2' }).catch(() => null);
  // Its rows are being written when the transaction holds the table of runs.
  const isWriting = async () => (await running.app.sql("SELECT 1 FROM pg_locks WHERE relation = 'expected_unit'::regclass AND mode = 'RowExclusiveLock'")).length > 0;
  while (!(await isWriting())) await wait(1);
  application.child.kill('SIGKILL');
  expect([await opening, await application.ended]).toEqual([null, 'SIGKILL']);
  await running.close().catch(() => undefined);
  await start();
  const keys = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'];
  for (let seen: Stored[] = []; seen.length < keys.length; seen = await stored(world.plan.id)) {
    expect(seen).toEqual(keys.slice(0, seen.length).map((key) => ({ key, reports: UNITS, expected: UNITS * LINES })));
    await wait(100);
  }
  expect(await stored(world.plan.id)).toEqual(keys.map((key) => ({ key, reports: UNITS, expected: UNITS * LINES })));
});
